### What the buyer reads, in Urdu. The polite آپ with plural verbs; no form tells the buyer's sex.

## Building blocks

own-order = { $item ->
    [none] آپ کا آرڈر
   *[titled] آپ کا آرڈر ”{ $item }“
}
own-of-order = { $item ->
    [none] آپ کے آرڈر
   *[titled] آپ کے آرڈر ”{ $item }“
}
own-reflexive-order = { $item ->
    [none] اپنے آرڈر
   *[titled] اپنے آرڈر ”{ $item }“
}
own-item = { $item ->
    [none] یہ پراڈکٹ
   *[titled] پراڈکٹ ”{ $item }“
}
own-of-item = { $item ->
    [none] اس پراڈکٹ
   *[titled] پراڈکٹ ”{ $item }“
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}آج ہی
   *[dated] {" "}بروز { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ؛ توقع ہے کہ یہ بروز { $arrives } آپ تک پہنچ جائے گا
}
own-carrier = { $carrier ->
    [none] کوریئر کمپنی
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(ٹریکنگ نمبر: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}بروز { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] ، بمقام { $place }،
}
own-platform = { $platform ->
    [none] مارکیٹ پلیس
   *[named] { $platform }
}
own-part = { $amount ->
    [none] قیمت کا کچھ حصہ
   *[known] { $amount }
}
own-kind = { $kind ->
    [again] آپ کا آرڈر دوبارہ
    [right] درست پراڈکٹ
    [size] درست سائز
   *[new] متبادل پراڈکٹ
}

## Greeting and end

greeting = { $form ->
    [none] السلام علیکم،
    [company] السلام علیکم،
    [mr] محترم { $name } صاحب، السلام علیکم،
    [ms] محترمہ { $name } صاحبہ، السلام علیکم،
   *[named] السلام علیکم { $name }،
}
closing = { $tone ->
    [apologetic] ہمیں آگاہ کرنے کا شکریہ۔
    [firm] اگر آپ کو مزید کچھ درکار ہو تو ہم حاضر ہیں۔
   *[neutral] اگر کوئی بات واضح نہ ہو تو بس اسی پیغام کا جواب دے دیں۔
}
closing-question = آپ کے تعاون کا شکریہ۔
sign-off = نیک تمناؤں کے ساتھ

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-order } ابھی تک نہیں پہنچا۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-order } ابھی تک نہیں پہنچا۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ { own-order } ابھی تک نہیں پہنچا۔
}
ack-delivered-not-received = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-order } ڈیلیور شدہ دکھایا جا رہا ہے مگر آپ تک نہیں پہنچا۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-order } ڈیلیور شدہ دکھایا جا رہا ہے مگر آپ تک نہیں پہنچا۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ { own-order } ڈیلیور شدہ دکھایا جا رہا ہے مگر آپ تک نہیں پہنچا۔
}
ack-late = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-order } بتائے گئے وقت سے تاخیر کا شکار ہے۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-order } بتائے گئے وقت سے تاخیر کا شکار ہے۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ { own-order } بتائے گئے وقت سے تاخیر کا شکار ہے۔
}
ack-damaged = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-order } ٹوٹی پھوٹی حالت میں پہنچا۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-order } ٹوٹی پھوٹی حالت میں پہنچا۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ { own-order } ٹوٹی پھوٹی حالت میں پہنچا۔
}
ack-defective = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-item } ٹھیک سے کام نہیں کر رہی۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-item } ٹھیک سے کام نہیں کر رہی۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ { own-item } ٹھیک سے کام نہیں کر رہی۔
}
ack-not-as-described = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-item } تفصیل کے مطابق آپ کی توقع جیسی نہیں ہے۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-item } اپنی تفصیل سے مختلف ہے۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ { own-item } اپنی تفصیل سے مختلف ہے۔
}
ack-wrong-item = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-of-order } میں آپ کو درست پراڈکٹ نہیں ملی۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-of-order } میں آپ کو درست پراڈکٹ نہیں ملی۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ { own-of-order } میں آپ کو درست پراڈکٹ نہیں ملی۔
}
ack-missing-parts = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-order } نامکمل پہنچا۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-order } نامکمل پہنچا۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ { own-order } نامکمل پہنچا۔
}
ack-size-fit = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-of-item } کا سائز آپ کو پورا نہیں آیا۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-of-item } کا سائز آپ کو پورا نہیں آیا۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ { own-of-item } کا سائز آپ کو پورا نہیں آیا۔
}
ack-counterfeit = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ آپ کو یقین نہیں کہ { own-item } اصلی ہے۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ آپ کو شک ہے کہ { own-item } اصلی ہے یا نہیں۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ آپ کو شک ہے کہ { own-item } اصلی ہے یا نہیں۔
}
ack-changed-mind = آپ کے پیغام کا شکریہ۔ آپ { own-item } واپس کرنا چاہتے ہیں۔
ack-cancellation = آپ کے پیغام کا شکریہ۔ آپ کو اب { own-reflexive-order } کی ضرورت نہیں رہی۔
ack-customs-duties = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ آپ سے { own-of-order } پر درآمدی محصولات مانگے گئے۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ آپ سے { own-of-order } پر درآمدی محصولات مانگے گئے۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ آپ سے { own-of-order } پر درآمدی محصولات مانگے گئے۔
}
ack-refund-not-received = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ آپ ابھی تک { own-reflexive-order } کے ریفنڈ کا انتظار کر رہے ہیں۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ آپ ابھی تک { own-reflexive-order } کے ریفنڈ کا انتظار کر رہے ہیں۔
   *[neutral] آپ کے پیغام کا شکریہ۔ آپ ابھی تک { own-reflexive-order } کے ریفنڈ کا انتظار کر رہے ہیں۔
}
ack-return-problem = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-of-item } کی واپسی آسانی سے نہیں ہو سکی۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ { own-of-item } کی واپسی میں مسئلہ ہے۔
   *[neutral] { own-of-item } کی واپسی میں مسئلے سے آگاہ کرنے کا شکریہ۔
}
ack-unauthorized-payment = { $tone ->
    [apologetic] اس سے آپ کو جو پریشانی ہوئی اس پر ہمیں افسوس ہے۔ آپ نے لکھا ہے کہ یہ آرڈر آپ نے خود نہیں دیا۔
    [firm] آپ کے پیغام سے معلوم ہوا کہ یہ آرڈر آپ نے خود نہیں دیا۔
   *[neutral] ہمیں یہ بتانے کا شکریہ کہ یہ آرڈر آپ نے خود نہیں دیا۔
}
ack-review-threat = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ آپ { own-reflexive-order } سے مطمئن نہیں ہیں۔
   *[neutral] { own-of-order } کے بارے میں آپ کے پیغام کا شکریہ۔
}
ack-address-change = { own-of-order } کے ڈیلیوری پتے کے بارے میں آپ کے پیغام کا شکریہ۔
ack-product-question = { own-of-item } کے بارے میں آپ کے سوال کا شکریہ۔
ack-nothing = ہم آپ کو { own-of-order } کے بارے میں لکھ رہے ہیں۔
ack-other = { $tone ->
    [apologetic] ہمیں افسوس ہے کہ { own-of-order } کی وجہ سے آپ کو پریشانی ہوئی۔
   *[neutral] { own-of-order } کے بارے میں آپ کے پیغام کا شکریہ۔
}

## Money back

act-full-refund = ہم آپ کو پوری رقم{ own-amount } واپس کر رہے ہیں۔
refund-days = { $days ->
    [one] رقم عموماً ایک دن کے اندر آپ کے اکاؤنٹ میں نظر آ جاتی ہے۔
   *[other] رقم عموماً { $days } دنوں کے اندر آپ کے اکاؤنٹ میں نظر آ جاتی ہے۔
}
act-partial-refund = { $arrived ->
    [no] ہم تاخیر کے بدلے آپ کو { own-part } واپس کر سکتے ہیں۔
   *[yes] ہم آپ کو { own-part } واپس کر سکتے ہیں اور پراڈکٹ آپ ہی کے پاس رہے گی۔
} اگر یہ آپ کو مناسب لگے تو ایک مختصر جواب کافی ہے، ہم انتظام کر دیں گے۔
duties-prepaid = درآمدی محصولات آپ کے آرڈر میں پہلے ہی شامل تھے، اس لیے آپ سے دوبارہ نہیں مانگے جانے چاہیے تھے۔
act-refund-duties = ہم آپ کو ادا کردہ محصولات{ own-amount } واپس کر رہے ہیں۔
act-coupon = آپ کے اگلے آرڈر کے لیے ہم آپ کو کریڈٹ{ own-amount } دے رہے ہیں۔
keep-item = { $type ->
    [damaged] آپ کو خراب حالت میں ملی پراڈکٹ واپس بھیجنے کی ضرورت نہیں۔
    [wrong-item] آپ کو غلط پراڈکٹ واپس بھیجنے کی ضرورت نہیں۔
   *[other] آپ کو پراڈکٹ واپس بھیجنے کی ضرورت نہیں۔
}

## Sending it back

act-return-paid = آپ پراڈکٹ مفت واپس کر سکتے ہیں؛ آپ کو پہلے سے ادا شدہ واپسی کا لیبل مل جائے گا۔
act-return-own = آپ پراڈکٹ خوشی سے واپس کر سکتے ہیں؛ اس صورت میں واپسی کا ڈاک خرچ آپ کے ذمے ہوگا۔
act-return = آپ پراڈکٹ خوشی سے واپس کر سکتے ہیں۔
return-first-item = براہ کرم پہلی پراڈکٹ اس پہلے سے ادا شدہ لیبل کے ساتھ واپس بھیج دیں جو آپ کو ملے گا؛ اس پر آپ کا کوئی خرچ نہیں آئے گا۔
return-start = اگر ابھی تک نہیں کیا تو براہ کرم اپنے اکاؤنٹ میں آرڈر سے واپسی کا عمل شروع کریں۔
return-by = براہ کرم اسے { $date } تک بھیج دیں۔
return-refund = { $amount ->
    [none] جیسے ہی یہ ہمارے پاس پہنچے گی، ہم خریداری کی رقم واپس کر دیں گے۔
   *[known] جیسے ہی یہ ہمارے پاس پہنچے گی، ہم { $amount } واپس کر دیں گے۔
}

## Goods

act-replacement = ہم آپ کو{ own-dispatch } { own-kind } مفت بھیج رہے ہیں{ own-arrives }۔
act-resend-parts = ہم آپ کو{ own-dispatch } کم پڑنے والے پرزے مفت بھیج رہے ہیں{ own-arrives }۔
act-repair = ہم پراڈکٹ کی مرمت آپ کے کسی خرچ کے بغیر کروا دیں گے۔
repair-label = مرمت کے لیے بھیجنے کی خاطر آپ کو پہلے سے ادا شدہ لیبل مل جائے گا۔

## Where it is

act-on-its-way = { $carrier ->
    [none] آپ کا پارسل راستے میں ہے{ own-tracking }۔
   *[named] آپ کا پارسل { $carrier } کے ساتھ راستے میں ہے{ own-tracking }۔
}
act-at-pickup = { $carrier ->
    [none] آپ کا پارسل وصول کرنے کے لیے تیار ہے{ own-tracking }۔
   *[named] آپ کا پارسل { $carrier } کے پاس وصول کرنے کے لیے تیار ہے{ own-tracking }۔
}
act-out-for-delivery = { $carrier ->
    [none] آپ کا پارسل ڈیلیوری کے لیے نکل چکا ہے{ own-tracking }۔
   *[named] آپ کا پارسل { $carrier } کے ساتھ ڈیلیوری کے لیے نکل چکا ہے{ own-tracking }۔
}
act-in-customs = { $carrier ->
    [none] آپ کا پارسل اس وقت کسٹمز میں ہے{ own-tracking }۔
   *[named] آپ کا پارسل اس وقت کسٹمز میں ہے اور اس کے بعد { $carrier } کے ساتھ آگے بڑھے گا{ own-tracking }۔
}
act-not-shipped = { $date ->
    [none] آپ کا پارسل ابھی روانہ نہیں ہوا۔
   *[dated] آپ کا پارسل ابھی روانہ نہیں ہوا؛ یہ { $date } تک بھیج دیا جائے گا۔
}
last-scan = پارسل آخری بار{ own-on-date }{ own-in-place } اسکین ہوا۔
expected = توقع ہے کہ یہ بروز { $date } آپ تک پہنچ جائے گا۔
wait-offer = { $until ->
    [none] اگر کوئی پیش رفت نہ ہو تو بس یہیں جواب دیں، ہم کوریئر کمپنی سے معلوم کریں گے۔
   *[dated] اگر یہ تب تک نہ پہنچے تو بس یہیں جواب دیں، ہم فوراً اس کا بندوبست کریں گے۔
}
act-trace = ہم { own-carrier } سے پارسل{ own-tracking } تلاش کروا رہے ہیں اور جو پتا چلے گا آپ کو یہیں بتائیں گے۔
follow-up = ہم آپ کو { $date } تک اطلاع دیں گے۔

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] ٹریکنگ کے مطابق پارسل{ own-on-date }{ own-in-place } ڈیلیور ہو چکا ہے{ own-tracking }۔
   *[named] { $carrier } کے مطابق پارسل{ own-on-date }{ own-in-place } ڈیلیور ہو چکا ہے{ own-tracking }۔
}
signed-for = وصولی پر ”{ $name }“ کے نام سے دستخط ہوئے۔
help-find = اگر یہ نہ ملے تو بس یہیں جواب دیں، ہم کوریئر کمپنی سے ڈیلیوری کی تفصیلات پوچھیں گے۔
act-contest = ہم نے اس آرڈر کا ریکارڈ دیکھ لیا ہے اور اسے { own-platform } کے حوالے کر رہے ہیں، فیصلہ وہی کرے گا۔ اگر اس دوران ہم کوئی مدد کر سکیں تو بس یہیں جواب دیں۔
act-refer-fulfilment = یہ آرڈر { own-platform } نے ذخیرہ اور روانہ کیا تھا، اس لیے اس کی ڈیلیوری اور کسی بھی ریفنڈ کا معاملہ وہاں کی کسٹمر سروس دیکھتی ہے۔ آپ اپنے اکاؤنٹ میں آرڈر سے ان سے رابطہ کر سکتے ہیں۔
act-refer-delivery = اس آرڈر کی ڈیلیوری اور ریفنڈ کے سوالات { own-platform } اپنے طریقہ کار کے تحت دیکھتا ہے، جس تک آپ اپنے اکاؤنٹ میں آرڈر سے پہنچ سکتے ہیں۔
act-refer-payment = ادائیگیاں صرف { own-platform } سنبھالتا ہے اور ہمیں ادائیگی کی کوئی تفصیل نظر نہیں آتی۔ وہاں کی کسٹمر سروس آپ کے ساتھ ادائیگی کی جانچ کر سکتی ہے۔
act-refer = یہ معاملہ { own-platform } اپنے طریقہ کار کے تحت دیکھتا ہے، جس تک آپ اپنے اکاؤنٹ میں آرڈر سے پہنچ سکتے ہیں۔

## Cancelling, address, answers

act-cancel = ہم آپ کے لیے آرڈر منسوخ کر رہے ہیں۔ کچھ بھی نہیں بھیجا جائے گا، اور جو ادائیگی ہو چکی ہو وہ پوری واپس کر دی جائے گی۔
act-cancel-shipped = { $carrier ->
    [none] پارسل پہلے ہی راستے میں ہے اور اب روکا نہیں جا سکتا۔
   *[named] پارسل پہلے ہی { $carrier } کے پاس ہے اور اب روکا نہیں جا سکتا۔
}
return-after-arrival = { $days ->
    [none] پہنچنے کے بعد آپ اسے واپس کر کے ریفنڈ لے سکتے ہیں۔
    [one] پہنچنے کے بعد اسے واپس کر کے ریفنڈ لینے کے لیے آپ کے پاس ایک دن ہوگا۔
   *[other] پہنچنے کے بعد اسے واپس کر کے ریفنڈ لینے کے لیے آپ کے پاس { $days } دن ہوں گے۔
}
act-address-open = ہم صرف آرڈر میں درج پتے پر ہی بھیج سکتے ہیں۔ اگر آپ کا اکاؤنٹ اب بھی اسے وہاں بدلنے دے تو ہم نئے پتے پر بھیج دیں گے۔
act-address-shipped = { $carrier ->
    [none] پارسل پہلے ہی آرڈر میں درج پتے کی طرف روانہ ہے{ own-tracking } اور ہم اس کا پتہ نہیں بدل سکتے۔ اب کیا ممکن ہے، یہ کوریئر کمپنی آپ کو بتا سکتی ہے۔
   *[named] پارسل پہلے ہی { $carrier } کے ساتھ آرڈر میں درج پتے کی طرف روانہ ہے{ own-tracking } اور ہم اس کا پتہ نہیں بدل سکتے۔ اب کیا ممکن ہے، یہ { $carrier } سے معلوم ہو سکتا ہے۔
}
act-answer = { $answer }
act-glad = ہمیں خوشی ہے کہ سب ٹھیک ہے۔
act-answer-later = ہم اس کی جانچ کر رہے ہیں اور آپ کو یہیں قابلِ اعتماد جواب بھیجیں گے۔

## When we cannot

decline-window = { $date ->
    [none] اس آرڈر کی واپسی کی مدت ختم ہو چکی ہے، اس لیے ہم اسے اب واپس نہیں لے سکتے۔
   *[dated] اس آرڈر کی واپسی کی مدت بروز { $date } ختم ہو چکی ہے، اس لیے ہم اسے اب واپس نہیں لے سکتے۔
}
decline-beyond-order = جو آرڈر کیا گیا تھا اس سے بڑھ کر ہم رقم یا سامان کی پیشکش نہیں کر سکتے۔
decline-refunded = ریفنڈ{ own-amount } پہلے ہی{ own-on-date } جاری کیا جا چکا ہے۔
decline-general = ہم نے آرڈر کو توجہ سے دیکھا ہے اور اس سے اتفاق نہیں کر سکتے۔
decline-offer = اگر خود پراڈکٹ میں کوئی خرابی ہے تو یہیں بتائیں، ہم کوئی حل نکالیں گے۔
decline-bank = اگر رقم ابھی تک نظر نہ آئے تو آپ کا بینک اس کا پتا لگا سکتا ہے۔
decline-return = آپ { $date } تک پراڈکٹ واپس کر کے ریفنڈ لے سکتے ہیں۔

## As soon as the buyer has answered

after-full-refund = آپ کا جواب ملتے ہی ہم پوری رقم{ own-amount } واپس کر دیں گے۔
after-partial-refund = آپ کا جواب ملتے ہی ہم آپ کو جزوی ریفنڈ کی منصفانہ پیشکش کریں گے۔
after-refund-duties = رسید ملتے ہی ہم آپ کو ادا کردہ محصولات{ own-amount } واپس کر دیں گے۔
after-coupon = آپ کا جواب ملتے ہی ہم آپ کے لیے کریڈٹ{ own-amount } کا انتظام کر دیں گے۔
after-return-and-refund = آپ کا جواب ملتے ہی ہم واپسی اور ریفنڈ کا انتظام کر دیں گے۔
after-replacement = آپ کا جواب ملتے ہی ہم آپ کو { own-kind } مفت بھیج دیں گے۔
after-resend-parts = آپ کا جواب ملتے ہی ہم آپ کو کم پڑنے والے پرزے مفت بھیج دیں گے۔
after-repair = آپ کا جواب ملتے ہی ہم آپ کے کسی خرچ کے بغیر مرمت کا انتظام کر دیں گے۔

## One question at most

ask-photo-of-damage = کیا آپ براہ کرم ہمیں نقصان کی تصویر بھیج سکتے ہیں؟
ask-photo-of-defect = کیا آپ براہ کرم ہمیں ایسی تصویر یا مختصر ویڈیو بھیج سکتے ہیں جس میں خرابی نظر آئے؟
ask-photo-of-item-received = کیا آپ براہ کرم ہمیں اس پراڈکٹ کی تصویر بھیج سکتے ہیں جو آپ کو ملی؟
ask-which-part-is-missing = کیا آپ براہ کرم بتا سکتے ہیں کہ کون سا پرزہ کم ہے؟
ask-which-size-is-needed = کیا آپ براہ کرم بتا سکتے ہیں کہ آپ کو کون سا سائز چاہیے؟
ask-what-differs = کیا آپ براہ کرم بتا سکتے ہیں کہ تفصیل سے کیا مختلف ہے؟
ask-check-with-neighbours = کیا آپ براہ کرم اپنے پڑوسیوں سے پوچھ سکتے ہیں اور وہ جگہیں دیکھ سکتے ہیں جہاں پارسل رکھے جاتے ہیں؟
ask-return-tracking-number = کیا آپ براہ کرم ہمیں اپنی واپسی کا ٹریکنگ نمبر بھیج سکتے ہیں؟
ask-duty-receipt = کیا آپ براہ کرم ہمیں محصولات کی رسید کی تصویر بھیج سکتے ہیں؟
ask-correct-address = کیا آپ براہ کرم دیکھ سکتے ہیں کہ آرڈر میں درج پتہ مکمل اور درست ہے؟
ask-what-is-wrong = کیا آپ براہ کرم مختصراً بتا سکتے ہیں کہ مسئلہ کیا ہے؟
