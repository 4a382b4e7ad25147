### What the buyer reads, in Persian. The polite plural (شما … شده‌اید); no form tells the buyer's sex.

## Building blocks

own-order = { $item ->
    [none] سفارش شما
   *[titled] سفارش شما «{ $item }»
}
own-item = { $item ->
    [none] کالا
   *[titled] کالای «{ $item }»
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}امروز
   *[dated] {" "}در { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ؛ پیش‌بینی می‌شود { $arrives } به دست شما برسد
}
own-carrier = { $carrier ->
    [none] شرکت حمل
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(شماره رهگیری: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}در { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}در { $place }
}
own-platform = { $platform ->
    [none] فروشگاه اینترنتی محل سفارش
   *[named] { $platform }
}
own-part = { $amount ->
    [none] بخشی از مبلغ خرید
   *[known] { $amount }
}
own-kind = { $kind ->
    [again] سفارش شما را دوباره
    [right] کالای درست را
    [size] سایز مناسب را
   *[new] یک کالای جایگزین
}

## Greeting and end

greeting = { $form ->
    [none] سلام،
    [company] سلام،
    [mr] آقای { $name }، سلام،
    [ms] خانم { $name }، سلام،
   *[named] { $name } گرامی، سلام،
}
closing = { $tone ->
    [apologetic] از اینکه به ما اطلاع دادید سپاسگزاریم.
    [firm] اگر به چیز دیگری نیاز داشتید، در خدمت شما هستیم.
   *[neutral] اگر نکته‌ای روشن نیست، کافی است به همین پیام پاسخ دهید.
}
closing-question = از همکاری شما سپاسگزاریم.
sign-off = با احترام

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] متأسفیم که { own-order } هنوز نرسیده است.
    [firm] از پیام شما متوجه شدیم که { own-order } هنوز نرسیده است.
   *[neutral] سپاس که به ما اطلاع دادید { own-order } هنوز نرسیده است.
}
ack-delivered-not-received = { $tone ->
    [apologetic] متأسفیم که { own-order } تحویل‌شده ثبت شده، اما به دست شما نرسیده است.
    [firm] از پیام شما متوجه شدیم که { own-order } تحویل‌شده ثبت شده، اما به دست شما نرسیده است.
   *[neutral] سپاس که به ما اطلاع دادید { own-order } تحویل‌شده ثبت شده، اما به دست شما نرسیده است.
}
ack-late = { $tone ->
    [apologetic] متأسفیم که { own-order } دیرتر از زمان اعلام‌شده می‌رسد.
    [firm] از پیام شما متوجه شدیم که { own-order } دیرتر از زمان اعلام‌شده می‌رسد.
   *[neutral] سپاس که به ما اطلاع دادید { own-order } دیرتر از زمان اعلام‌شده می‌رسد.
}
ack-damaged = { $tone ->
    [apologetic] متأسفیم که { own-order } آسیب‌دیده به دستتان رسیده است.
    [firm] از پیام شما متوجه شدیم که { own-order } آسیب‌دیده به دستتان رسیده است.
   *[neutral] سپاس که به ما اطلاع دادید { own-order } آسیب‌دیده به دستتان رسیده است.
}
ack-defective = { $tone ->
    [apologetic] متأسفیم که { own-item } درست کار نمی‌کند.
    [firm] از پیام شما متوجه شدیم که { own-item } درست کار نمی‌کند.
   *[neutral] سپاس که به ما اطلاع دادید { own-item } درست کار نمی‌کند.
}
ack-not-as-described = { $tone ->
    [apologetic] متأسفیم که { own-item } آن چیزی نیست که طبق توضیحات انتظار داشتید.
    [firm] از پیام شما متوجه شدیم که { own-item } با توضیحات آن تفاوت دارد.
   *[neutral] سپاس که به ما اطلاع دادید { own-item } با توضیحات آن تفاوت دارد.
}
ack-wrong-item = { $tone ->
    [apologetic] متأسفیم که برای { own-order } کالای درست را دریافت نکرده‌اید.
    [firm] از پیام شما متوجه شدیم که برای { own-order } کالای درست را دریافت نکرده‌اید.
   *[neutral] سپاس که به ما اطلاع دادید برای { own-order } کالای درست را دریافت نکرده‌اید.
}
ack-missing-parts = { $tone ->
    [apologetic] متأسفیم که { own-order } ناقص به دستتان رسیده است.
    [firm] از پیام شما متوجه شدیم که { own-order } ناقص به دستتان رسیده است.
   *[neutral] سپاس که به ما اطلاع دادید { own-order } ناقص به دستتان رسیده است.
}
ack-size-fit = { $tone ->
    [apologetic] متأسفیم که سایز { own-item } مناسب شما نیست.
    [firm] از پیام شما متوجه شدیم که سایز { own-item } مناسب شما نیست.
   *[neutral] سپاس که به ما اطلاع دادید سایز { own-item } مناسب شما نیست.
}
ack-counterfeit = { $tone ->
    [apologetic] متأسفیم که از اصل بودن { own-item } مطمئن نیستید.
    [firm] از پیام شما متوجه شدیم که در اصل بودن { own-item } تردید دارید.
   *[neutral] سپاس که به ما اطلاع دادید در اصل بودن { own-item } تردید دارید.
}
ack-changed-mind = سپاس از پیام شما. مایل هستید { own-item } را مرجوع کنید.
ack-cancellation = سپاس از پیام شما. دیگر به { own-order } نیاز ندارید.
ack-customs-duties = { $tone ->
    [apologetic] متأسفیم که برای { own-order } از شما هزینه واردات خواسته شده است.
    [firm] از پیام شما متوجه شدیم که برای { own-order } از شما هزینه واردات خواسته شده است.
   *[neutral] سپاس که به ما اطلاع دادید برای { own-order } از شما هزینه واردات خواسته شده است.
}
ack-refund-not-received = { $tone ->
    [apologetic] متأسفیم که هنوز منتظر بازپرداخت وجه { own-order } هستید.
    [firm] از پیام شما متوجه شدیم که هنوز منتظر بازپرداخت وجه { own-order } هستید.
   *[neutral] سپاس از پیام شما. هنوز منتظر بازپرداخت وجه { own-order } هستید.
}
ack-return-problem = { $tone ->
    [apologetic] متأسفیم که مرجوع کردن { own-item } بدون دردسر پیش نرفته است.
    [firm] از پیام شما متوجه شدیم که در مرجوع کردن { own-item } مشکلی وجود دارد.
   *[neutral] سپاس که مشکل مرجوع کردن { own-item } را به ما اطلاع دادید.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] از نگرانی‌ای که برایتان پیش آمده متأسفیم. نوشته‌اید که این سفارش را خودتان ثبت نکرده‌اید.
    [firm] از پیام شما متوجه شدیم که این سفارش را خودتان ثبت نکرده‌اید.
   *[neutral] سپاس که به ما اطلاع دادید این سفارش را خودتان ثبت نکرده‌اید.
}
ack-review-threat = { $tone ->
    [apologetic] متأسفیم که از { own-order } راضی نیستید.
   *[neutral] سپاس از پیام شما درباره { own-order }.
}
ack-address-change = سپاس از پیام شما درباره نشانی تحویل { own-order }.
ack-product-question = سپاس از پرسش شما درباره { own-item }.
ack-nothing = درباره { own-order } برایتان می‌نویسیم.
ack-other = { $tone ->
    [apologetic] متأسفیم که { own-order } برایتان دردسر ایجاد کرده است.
   *[neutral] سپاس از پیام شما درباره { own-order }.
}

## Money back

act-full-refund = کل مبلغ{ own-amount } را به شما بازپرداخت می‌کنیم.
refund-days = { $days ->
    [one] وجه معمولاً ظرف یک روز در حساب شما دیده می‌شود.
   *[other] وجه معمولاً ظرف { $days } روز در حساب شما دیده می‌شود.
}
act-partial-refund = { $arrived ->
    [no] می‌توانیم بابت تأخیر، { own-part } را به شما بازپرداخت کنیم.
   *[yes] می‌توانیم { own-part } را به شما بازپرداخت کنیم و کالا نزد شما بماند.
} اگر موافق هستید، یک پاسخ کوتاه کافی است تا آن را انجام دهیم.
duties-prepaid = هزینه‌های واردات از پیش در سفارش شما محاسبه شده بود و نباید دوباره از شما خواسته می‌شد.
act-refund-duties = هزینه‌های پرداختی شما{ own-amount } را بازپرداخت می‌کنیم.
act-coupon = برای سفارش بعدی‌تان اعتباری{ own-amount } به شما می‌دهیم.
keep-item = { $type ->
    [damaged] نیازی نیست کالای آسیب‌دیده را پس بفرستید.
    [wrong-item] نیازی نیست کالای اشتباه را پس بفرستید.
   *[other] نیازی نیست کالا را پس بفرستید.
}

## Sending it back

act-return-paid = می‌توانید کالا را رایگان مرجوع کنید؛ یک برچسب مرجوعی پیش‌پرداخت‌شده دریافت خواهید کرد.
act-return-own = می‌توانید کالا را مرجوع کنید؛ در این مورد هزینه پست مرجوعی بر عهده شماست.
act-return = می‌توانید با خیال راحت کالا را مرجوع کنید.
return-first-item = لطفاً کالای اول را با برچسب پیش‌پرداخت‌شده‌ای که دریافت می‌کنید پس بفرستید؛ این کار برای شما هزینه‌ای ندارد.
return-start = اگر هنوز این کار را نکرده‌اید، لطفاً مرجوعی را از بخش سفارش در حساب خود آغاز کنید.
return-by = لطفاً آن را تا { $date } ارسال کنید.
return-refund = { $amount ->
    [none] به محض اینکه به دست ما برسد، مبلغ خرید را بازپرداخت می‌کنیم.
   *[known] به محض اینکه به دست ما برسد، { $amount } را بازپرداخت می‌کنیم.
}

## Goods

act-replacement = { own-kind }{ own-dispatch } به‌صورت رایگان برایتان می‌فرستیم{ own-arrives }.
act-resend-parts = قطعات کم‌شده را{ own-dispatch } به‌صورت رایگان برایتان می‌فرستیم{ own-arrives }.
act-repair = کالا را بدون هزینه برای شما تعمیر می‌کنیم.
repair-label = برای ارسال کالا به تعمیر، یک برچسب پیش‌پرداخت‌شده دریافت خواهید کرد.

## Where it is

act-on-its-way = { $carrier ->
    [none] بسته شما در راه است{ own-tracking }.
   *[named] بسته شما با { $carrier } در راه است{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] بسته شما آماده تحویل گرفتن است{ own-tracking }.
   *[named] بسته شما نزد { $carrier } آماده تحویل گرفتن است{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] بسته شما برای تحویل از مرکز توزیع خارج شده است{ own-tracking }.
   *[named] بسته شما با { $carrier } برای تحویل از مرکز توزیع خارج شده است{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] بسته شما اکنون در گمرک است{ own-tracking }.
   *[named] بسته شما اکنون در گمرک است و سپس با { $carrier } ادامه مسیر می‌دهد{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] بسته شما هنوز ارسال نشده است.
   *[dated] بسته شما هنوز ارسال نشده است؛ تا { $date } ارسال خواهد شد.
}
last-scan = آخرین اسکن ثبت‌شده بسته{ own-on-date }{ own-in-place } بوده است.
expected = پیش‌بینی می‌شود { $date } به دست شما برسد.
wait-offer = { $until ->
    [none] اگر تغییری ندیدید، کافی است همین‌جا پاسخ دهید تا از شرکت حمل پیگیری کنیم.
   *[dated] اگر تا آن زمان نرسید، کافی است همین‌جا پاسخ دهید تا فوراً رسیدگی کنیم.
}
act-trace = از { own-carrier } خواسته‌ایم بسته{ own-tracking } را جست‌وجو کند و نتیجه را همین‌جا به شما خبر می‌دهیم.
follow-up = تا { $date } از ما خبر خواهید گرفت.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] طبق رهگیری، بسته{ own-on-date }{ own-in-place } تحویل داده شده است{ own-tracking }.
   *[named] طبق اطلاعات { $carrier }، بسته{ own-on-date }{ own-in-place } تحویل داده شده است{ own-tracking }.
}
signed-for = رسید با نام «{ $name }» امضا شده است.
help-find = اگر پیدا نشد، کافی است همین‌جا پاسخ دهید تا جزئیات تحویل را از شرکت حمل بپرسیم.
act-contest = سوابق این سفارش را بررسی کرده‌ایم و آن را به { own-platform } می‌دهیم که تصمیم نهایی را خواهد گرفت. اگر در این میان کمکی از ما برمی‌آید، کافی است همین‌جا پاسخ دهید.
act-refer-fulfilment = این سفارش را { own-platform } نگهداری و ارسال کرده است؛ بنابراین خدمات مشتریان آن به تحویل و هرگونه بازپرداخت رسیدگی می‌کند. از بخش سفارش در حساب خود می‌توانید با آن‌ها تماس بگیرید.
act-refer-delivery = پرسش‌های تحویل و بازپرداخت این سفارش را { own-platform } در روند خودش رسیدگی می‌کند که از بخش سفارش در حساب شما در دسترس است.
act-refer-payment = پرداخت‌ها را فقط { own-platform } انجام می‌دهد و ما هیچ اطلاعات پرداختی را نمی‌بینیم. خدمات مشتریان آن می‌تواند پرداخت را با شما بررسی کند.
act-refer = این موضوع را { own-platform } در روند خودش رسیدگی می‌کند که از بخش سفارش در حساب شما در دسترس است.

## Cancelling, address, answers

act-cancel = سفارش را برای شما لغو می‌کنیم. چیزی ارسال نخواهد شد و هر مبلغی که پرداخت شده باشد کامل بازگردانده می‌شود.
act-cancel-shipped = { $carrier ->
    [none] بسته در راه است و دیگر نمی‌توان آن را متوقف کرد.
   *[named] بسته اکنون نزد { $carrier } است و دیگر نمی‌توان آن را متوقف کرد.
}
return-after-arrival = { $days ->
    [none] پس از رسیدن بسته می‌توانید آن را مرجوع کنید و وجه را پس بگیرید.
   *[known] پس از رسیدن بسته، { $days } روز فرصت دارید آن را مرجوع کنید و وجه را پس بگیرید.
}
act-address-open = ما فقط می‌توانیم به نشانی ثبت‌شده در سفارش ارسال کنیم. اگر حساب شما هنوز اجازه تغییر آن را می‌دهد، به نشانی جدید ارسال می‌کنیم.
act-address-shipped = { $carrier ->
    [none] بسته اکنون در راه نشانی ثبت‌شده در سفارش است{ own-tracking } و نمی‌توانیم مسیر آن را تغییر دهیم. شرکت حمل می‌تواند بگوید چه کاری هنوز ممکن است.
   *[named] بسته اکنون با { $carrier } در راه نشانی ثبت‌شده در سفارش است{ own-tracking } و نمی‌توانیم مسیر آن را تغییر دهیم. { $carrier } می‌تواند بگوید چه کاری هنوز ممکن است.
}
act-answer = { $answer }
act-glad = خوشحالیم که همه‌چیز خوب است.
act-answer-later = در حال بررسی این موضوع هستیم و پاسخی دقیق را همین‌جا برایتان می‌فرستیم.

## When we cannot

decline-window = { $date ->
    [none] مهلت مرجوع کردن این سفارش به پایان رسیده است و دیگر نمی‌توانیم آن را پس بگیریم.
   *[dated] مهلت مرجوع کردن این سفارش در { $date } به پایان رسیده است و دیگر نمی‌توانیم آن را پس بگیریم.
}
decline-beyond-order = نمی‌توانیم وجه یا کالایی فراتر از آنچه سفارش داده شده ارائه کنیم.
decline-refunded = بازپرداخت{ own-amount } پیش‌تر{ own-on-date } انجام شده است.
decline-general = سفارش را با دقت بررسی کرده‌ایم و نمی‌توانیم با این درخواست موافقت کنیم.
decline-offer = اگر خود کالا ایرادی دارد، آن را همین‌جا شرح دهید تا راه‌حلی پیدا کنیم.
decline-bank = اگر هنوز آن را نمی‌بینید، بانک شما می‌تواند آن را پیگیری کند.
decline-return = تا { $date } می‌توانید کالا را مرجوع کنید و وجه را پس بگیرید.

## As soon as the buyer has answered

after-full-refund = به محض دریافت پاسخ شما، کل مبلغ{ own-amount } را بازپرداخت می‌کنیم.
after-partial-refund = به محض دریافت پاسخ شما، پیشنهاد منصفانه‌ای برای بازپرداخت بخشی از مبلغ به شما می‌دهیم.
after-refund-duties = به محض دریافت آن، هزینه‌های پرداختی شما{ own-amount } را بازپرداخت می‌کنیم.
after-coupon = به محض دریافت پاسخ شما، اعتباری{ own-amount } برای شما در نظر می‌گیریم.
after-return-and-refund = به محض دریافت پاسخ شما، مرجوعی و بازپرداخت را ترتیب می‌دهیم.
after-replacement = به محض دریافت پاسخ شما، { own-kind } به‌صورت رایگان برایتان می‌فرستیم.
after-resend-parts = به محض دریافت پاسخ شما، قطعات کم‌شده را به‌صورت رایگان برایتان می‌فرستیم.
after-repair = به محض دریافت پاسخ شما، تعمیر را بدون هزینه برای شما ترتیب می‌دهیم.

## One question at most

ask-photo-of-damage = ممکن است لطفاً عکسی از آسیب‌دیدگی برایمان بفرستید؟
ask-photo-of-defect = ممکن است لطفاً عکس یا ویدیوی کوتاهی که ایراد را نشان دهد برایمان بفرستید؟
ask-photo-of-item-received = ممکن است لطفاً عکسی از کالایی که دریافت کرده‌اید برایمان بفرستید؟
ask-which-part-is-missing = ممکن است لطفاً بفرمایید کدام قطعه کم است؟
ask-which-size-is-needed = ممکن است لطفاً بفرمایید چه سایزی نیاز دارید؟
ask-what-differs = ممکن است لطفاً بفرمایید چه چیزی با توضیحات تفاوت دارد؟
ask-check-with-neighbours = ممکن است لطفاً از همسایه‌ها بپرسید و جاهایی را که معمولاً بسته‌ها گذاشته می‌شوند ببینید؟
ask-return-tracking-number = ممکن است لطفاً شماره رهگیری مرسوله مرجوعی خود را برایمان بفرستید؟
ask-duty-receipt = ممکن است لطفاً عکسی از رسید پرداخت این هزینه‌ها برایمان بفرستید؟
ask-correct-address = ممکن است لطفاً بررسی کنید که نشانی ثبت‌شده در سفارش کامل و درست است؟
ask-what-is-wrong = ممکن است لطفاً کوتاه بفرمایید مشکل چیست؟
