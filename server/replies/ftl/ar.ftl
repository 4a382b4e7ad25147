### What the buyer reads, in Arabic. Plural address throughout, so that nothing depends on whether a man or a woman reads.

## Building blocks

own-order = { $item ->
    [none] طلبكم
   *[titled] طلبكم «{ $item }»
}
own-item = { $item ->
    [none] المنتج
   *[titled] المنتج «{ $item }»
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}اليوم
   *[dated] {" "}يوم { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ، ومن المتوقع أن تصلكم الشحنة يوم { $arrives }
}
own-carrier = { $carrier ->
    [none] شركة الشحن
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(رقم التتبع: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}يوم { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}في { $place }
}
own-platform = { $platform ->
    [none] المنصة
   *[named] منصة { $platform }
}
own-part = { $amount ->
    [none] جزءًا من الثمن
   *[known] مبلغ { $amount }
}
own-kind = { $kind ->
    [again] طلبكم مرة أخرى
    [right] المنتج الصحيح
    [size] المقاس المناسب
   *[new] منتجًا بديلًا
}

## Greeting and end

greeting = { $form ->
    [none] مرحبًا،
    [company] السادة { $name } المحترمون،
    [mr] مرحبًا سيد { $name }،
    [ms] مرحبًا سيدة { $name }،
   *[named] مرحبًا { $name }،
}
closing = { $tone ->
    [apologetic] شكرًا لإبلاغنا بذلك.
    [firm] نحن في خدمتكم إن احتجتم إلى أي شيء آخر.
   *[neutral] إن كان هناك ما هو غير واضح، فيكفي الرد على هذه الرسالة.
}
closing-question = شكرًا على مساعدتكم.
sign-off = مع أطيب التحيات،

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] نعتذر لأن { own-order } لم يصل بعد.
    [firm] فهمنا من رسالتكم أن { own-order } لم يصل بعد.
   *[neutral] شكرًا لإبلاغنا بأن { own-order } لم يصل بعد.
}
ack-delivered-not-received = { $tone ->
    [apologetic] نعتذر لأن { own-order } مسجّل على أنه تم تسليمه لكنه لم يصل إليكم.
    [firm] فهمنا من رسالتكم أن { own-order } مسجّل على أنه تم تسليمه لكنه لم يصل إليكم.
   *[neutral] شكرًا لإبلاغنا بأن { own-order } مسجّل على أنه تم تسليمه لكنه لم يصل إليكم.
}
ack-late = { $tone ->
    [apologetic] نعتذر لأن { own-order } متأخر عن الموعد المعلن.
    [firm] فهمنا من رسالتكم أن { own-order } متأخر عن الموعد المعلن.
   *[neutral] شكرًا لإبلاغنا بأن { own-order } متأخر عن الموعد المعلن.
}
ack-damaged = { $tone ->
    [apologetic] نعتذر لأن { own-order } وصل تالفًا.
    [firm] فهمنا من رسالتكم أن { own-order } وصل تالفًا.
   *[neutral] شكرًا لإبلاغنا بأن { own-order } وصل تالفًا.
}
ack-defective = { $tone ->
    [apologetic] نعتذر لأن { own-item } لا يعمل كما ينبغي.
    [firm] فهمنا من رسالتكم أن { own-item } لا يعمل كما ينبغي.
   *[neutral] شكرًا لإبلاغنا بأن { own-item } لا يعمل كما ينبغي.
}
ack-not-as-described = { $tone ->
    [apologetic] نعتذر لأن { own-item } لم يكن كما توقعتم من الوصف.
    [firm] فهمنا من رسالتكم أن { own-item } مختلف عن الوصف.
   *[neutral] شكرًا لإبلاغنا بأن { own-item } مختلف عن الوصف.
}
ack-wrong-item = { $tone ->
    [apologetic] نعتذر لأن المنتج الذي وصلكم ضمن { own-order } ليس المنتج الصحيح.
    [firm] فهمنا من رسالتكم أن المنتج الذي وصلكم ضمن { own-order } ليس المنتج الصحيح.
   *[neutral] شكرًا لإبلاغنا بأن المنتج الذي وصلكم ضمن { own-order } ليس المنتج الصحيح.
}
ack-missing-parts = { $tone ->
    [apologetic] نعتذر لأن { own-order } وصل ناقصًا.
    [firm] فهمنا من رسالتكم أن { own-order } وصل ناقصًا.
   *[neutral] شكرًا لإبلاغنا بأن { own-order } وصل ناقصًا.
}
ack-size-fit = { $tone ->
    [apologetic] نعتذر لأن مقاس { own-item } غير مناسب لكم.
    [firm] فهمنا من رسالتكم أن مقاس { own-item } غير مناسب لكم.
   *[neutral] شكرًا لإبلاغنا بأن مقاس { own-item } غير مناسب لكم.
}
ack-counterfeit = { $tone ->
    [apologetic] نعتذر لأنكم لستم متأكدين من أن { own-item } أصلي.
    [firm] فهمنا من رسالتكم أنكم تشكّون في أن { own-item } أصلي.
   *[neutral] شكرًا لإبلاغنا بأن لديكم شكًا في أن { own-item } أصلي.
}
ack-changed-mind = شكرًا على رسالتكم. ترغبون في إرجاع { own-item }.
ack-cancellation = شكرًا على رسالتكم. لم تعودوا بحاجة إلى { own-order }.
ack-customs-duties = { $tone ->
    [apologetic] نعتذر لأنه طُلب منكم دفع رسوم استيراد على { own-order }.
    [firm] فهمنا من رسالتكم أنه طُلب منكم دفع رسوم استيراد على { own-order }.
   *[neutral] شكرًا لإبلاغنا بأنه طُلب منكم دفع رسوم استيراد على { own-order }.
}
ack-refund-not-received = { $tone ->
    [apologetic] نعتذر لأنكم ما زلتم تنتظرون استرداد المبلغ عن { own-order }.
    [firm] فهمنا من رسالتكم أنكم ما زلتم تنتظرون استرداد المبلغ عن { own-order }.
   *[neutral] شكرًا على رسالتكم. ما زلتم تنتظرون استرداد المبلغ عن { own-order }.
}
ack-return-problem = { $tone ->
    [apologetic] نعتذر لأن إرجاع { own-item } لم يسر بسهولة.
    [firm] فهمنا من رسالتكم أن هناك مشكلة في إرجاع { own-item }.
   *[neutral] شكرًا لإبلاغنا بالمشكلة في إرجاع { own-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] نعتذر عن القلق الذي سبّبه لكم ذلك. ذكرتم أنكم لم تقدّموا هذا الطلب بأنفسكم.
    [firm] فهمنا من رسالتكم أنكم لم تقدّموا هذا الطلب بأنفسكم.
   *[neutral] شكرًا لإبلاغنا بأنكم لم تقدّموا هذا الطلب بأنفسكم.
}
ack-review-threat = { $tone ->
    [apologetic] نعتذر لأنكم غير راضين عن { own-order }.
   *[neutral] شكرًا على رسالتكم بخصوص { own-order }.
}
ack-address-change = شكرًا على رسالتكم بخصوص عنوان التوصيل الخاص بـ { own-order }.
ack-product-question = شكرًا على سؤالكم عن { own-item }.
ack-nothing = نكتب إليكم بخصوص { own-order }.
ack-other = { $tone ->
    [apologetic] نعتذر عن المتاعب التي سبّبها لكم { own-order }.
   *[neutral] شكرًا على رسالتكم بخصوص { own-order }.
}

## Money back

act-full-refund = سنردّ لكم المبلغ كاملًا{ own-amount }.
refund-days = { $days ->
    [one] يظهر المبلغ عادةً في حسابكم خلال يوم واحد.
    [two] يظهر المبلغ عادةً في حسابكم خلال يومين.
    [few] يظهر المبلغ عادةً في حسابكم خلال { $days } أيام.
    [many] يظهر المبلغ عادةً في حسابكم خلال { $days } يومًا.
   *[other] يظهر المبلغ عادةً في حسابكم خلال { $days } يوم.
}
act-partial-refund = { $arrived ->
    [no] يمكننا أن نردّ لكم { own-part } تعويضًا عن التأخير.
   *[yes] يمكننا أن نردّ لكم { own-part }، مع احتفاظكم بالمنتج.
} إن كان هذا يناسبكم، فيكفي رد قصير وسنرتّب الأمر.
duties-prepaid = رسوم الاستيراد كانت مدفوعة مسبقًا ضمن طلبكم، ولم يكن ينبغي أن تُطلب منكم مرة أخرى.
act-refund-duties = { $amount ->
    [none] سنردّ لكم الرسوم التي دفعتموها.
   *[known] سنردّ لكم الرسوم التي دفعتموها، وقدرها { $amount }.
}
act-coupon = سنمنحكم رصيدًا{ own-amount } لطلبكم القادم.
keep-item = { $type ->
    [damaged] لا حاجة إلى إعادة المنتج التالف.
    [wrong-item] لا حاجة إلى إعادة المنتج الخطأ.
   *[other] لا حاجة إلى إعادة المنتج.
}

## Sending it back

act-return-paid = يمكنكم إرجاع المنتج مجانًا؛ ستصلكم ملصقة إرجاع مدفوعة الأجرة.
act-return-own = يمكنكم إرجاع المنتج بكل سرور؛ وتكون أجرة شحن الإرجاع في هذه الحالة على حسابكم.
act-return = يمكنكم إرجاع المنتج بكل سرور.
return-first-item = نرجو إعادة المنتج الأول باستخدام الملصقة المدفوعة الأجرة التي ستصلكم؛ لن يكلّفكم ذلك شيئًا.
return-start = إن لم تكونوا قد فعلتم ذلك بعد، فنرجو بدء الإرجاع من صفحة الطلب في حسابكم.
return-by = نرجو إرساله في موعد أقصاه { $date }.
return-refund = { $amount ->
    [none] فور وصوله إلينا سنردّ لكم ثمن الشراء.
   *[known] فور وصوله إلينا سنردّ لكم مبلغ { $amount }.
}

## Goods

act-replacement = سنرسل إليكم { own-kind } مجانًا{ own-dispatch }{ own-arrives }.
act-resend-parts = سنرسل إليكم القطع الناقصة مجانًا{ own-dispatch }{ own-arrives }.
act-repair = سنتولى إصلاح المنتج دون أي تكلفة عليكم.
repair-label = ستصلكم ملصقة شحن مدفوعة الأجرة لإرساله إلى الإصلاح.

## Where it is

act-on-its-way = { $carrier ->
    [none] طردكم في الطريق إليكم{ own-tracking }.
   *[named] طردكم في الطريق إليكم مع { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] طردكم جاهز للاستلام{ own-tracking }.
   *[named] طردكم جاهز للاستلام لدى { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] طردكم خرج للتوصيل{ own-tracking }.
   *[named] طردكم خرج للتوصيل مع { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] طردكم موجود لدى الجمارك حاليًا{ own-tracking }.
   *[named] طردكم موجود لدى الجمارك حاليًا وسيتابع طريقه بعدها مع { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] لم يُشحن طردكم بعد.
   *[dated] لم يُشحن طردكم بعد؛ سيتم شحنه في موعد أقصاه { $date }.
}
last-scan = آخر مسح مسجّل للطرد كان{ own-on-date }{ own-in-place }.
expected = من المتوقع أن يصلكم يوم { $date }.
wait-offer = { $until ->
    [none] إن لم يتحرك الطرد، فيكفي الرد هنا وسنتابع الأمر مع شركة الشحن.
   *[dated] إن لم يصل حتى ذلك الحين، فيكفي الرد هنا وسنهتم بالأمر فورًا.
}
act-trace = طلبنا من { own-carrier } البحث عن الطرد{ own-tracking }، وسنخبركم هنا بنتيجة البحث.
follow-up = ستسمعون منا في موعد أقصاه { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] يُظهر التتبع أن الطرد قد سُلّم{ own-on-date }{ own-in-place }{ own-tracking }.
   *[named] تُظهر بيانات { $carrier } أن الطرد قد سُلّم{ own-on-date }{ own-in-place }{ own-tracking }.
}
signed-for = وُقّع على الاستلام باسم «{ $name }».
help-find = إن لم تعثروا عليه، فيكفي الرد هنا وسنطلب من شركة الشحن تفاصيل التسليم.
act-contest = راجعنا سجلات هذا الطلب وسنسلّمها إلى { own-platform } التي ستتخذ القرار. وإن أمكننا المساعدة في أي شيء في هذه الأثناء، فيكفي الرد هنا.
act-refer-fulfilment = تولّت { own-platform } تخزين هذا الطلب وشحنه، لذلك تهتم خدمة عملائها بالتوصيل وبأي استرداد يخصه. يمكنكم التواصل معها من صفحة الطلب في حسابكم.
act-refer-delivery = تتولى { own-platform } مسائل التوصيل والاسترداد لهذا الطلب عبر إجراءاتها الخاصة، ويمكنكم الوصول إليها من صفحة الطلب في حسابكم.
act-refer-payment = تتولى { own-platform } وحدها المدفوعات، ولا نرى أي بيانات للدفع. تستطيع خدمة عملائها التحقق من عملية الدفع معكم.
act-refer = تتولى { own-platform } هذا الأمر عبر إجراءاتها الخاصة، ويمكنكم الوصول إليها من صفحة الطلب في حسابكم.

## Cancelling, address, answers

act-cancel = سنلغي الطلب من أجلكم. لن يُشحن أي شيء، وسيُردّ كامل أي مبلغ سبق دفعه.
act-cancel-shipped = { $carrier ->
    [none] الطرد في الطريق بالفعل ولم يعد بالإمكان إيقافه.
   *[named] الطرد أصبح لدى { $carrier } ولم يعد بالإمكان إيقافه.
}
return-after-arrival = { $days ->
    [none] بعد وصوله يمكنكم إرجاعه واسترداد ثمنه.
    [one] بعد وصوله لديكم يوم واحد لإرجاعه واسترداد ثمنه.
    [two] بعد وصوله لديكم يومان لإرجاعه واسترداد ثمنه.
    [few] بعد وصوله لديكم { $days } أيام لإرجاعه واسترداد ثمنه.
    [many] بعد وصوله لديكم { $days } يومًا لإرجاعه واسترداد ثمنه.
   *[other] بعد وصوله لديكم { $days } يوم لإرجاعه واسترداد ثمنه.
}
act-address-open = لا يمكننا الشحن إلا إلى العنوان المسجّل في الطلب. إن كان حسابكم ما زال يتيح تغييره هناك، فسنشحن إلى العنوان الجديد.
act-address-shipped = { $carrier ->
    [none] الطرد في الطريق بالفعل إلى العنوان المسجّل في الطلب{ own-tracking }، ولا يمكننا تغيير وجهته. تستطيع شركة الشحن إخباركم بما لا يزال ممكنًا.
   *[named] الطرد في الطريق بالفعل مع { $carrier } إلى العنوان المسجّل في الطلب{ own-tracking }، ولا يمكننا تغيير وجهته. تستطيع { $carrier } إخباركم بما لا يزال ممكنًا.
}
act-answer = { $answer }
act-glad = يسرّنا أن كل شيء على ما يرام.
act-answer-later = نتحقق من هذا الأمر وسنرسل إليكم هنا إجابة موثوقة.

## When we cannot

decline-window = { $date ->
    [none] انتهت مدة الإرجاع الخاصة بهذا الطلب، لذلك لم يعد بإمكاننا استعادته.
   *[dated] انتهت مدة الإرجاع الخاصة بهذا الطلب يوم { $date }، لذلك لم يعد بإمكاننا استعادته.
}
decline-beyond-order = لا يمكننا تقديم مبالغ أو منتجات تزيد على ما تم طلبه.
decline-refunded = تم إصدار المبلغ المسترد{ own-amount } بالفعل{ own-on-date }.
decline-general = راجعنا الطلب بعناية ولا يمكننا الموافقة على ذلك.
decline-offer = إن كان هناك خلل في المنتج نفسه، فنرجو وصفه هنا وسنبحث عن حل.
decline-bank = إن لم يظهر المبلغ لديكم بعد، فيستطيع مصرفكم البحث عنه.
decline-return = يمكنكم إرجاع المنتج واسترداد ثمنه حتى { $date }.

## As soon as the buyer has answered

after-full-refund = فور تلقّي إجابتكم سنردّ لكم المبلغ كاملًا{ own-amount }.
after-partial-refund = فور تلقّي إجابتكم سنقدّم لكم عرضًا منصفًا لاسترداد جزء من المبلغ.
after-refund-duties = { $amount ->
    [none] فور تلقّيه سنردّ لكم الرسوم التي دفعتموها.
   *[known] فور تلقّيه سنردّ لكم الرسوم التي دفعتموها، وقدرها { $amount }.
}
after-coupon = فور تلقّي إجابتكم سنرتّب لكم رصيدًا{ own-amount }.
after-return-and-refund = فور تلقّي إجابتكم سنرتّب الإرجاع ورد المبلغ.
after-replacement = فور تلقّي إجابتكم سنرسل إليكم { own-kind } مجانًا.
after-resend-parts = فور تلقّي إجابتكم سنرسل إليكم القطع الناقصة مجانًا.
after-repair = فور تلقّي إجابتكم سنرتّب الإصلاح دون أي تكلفة عليكم.

## One question at most

ask-photo-of-damage = هل يمكنكم من فضلكم إرسال صورة للتلف؟
ask-photo-of-defect = هل يمكنكم من فضلكم إرسال صورة أو مقطع فيديو قصير يُظهر العطل؟
ask-photo-of-item-received = هل يمكنكم من فضلكم إرسال صورة للمنتج الذي وصلكم؟
ask-which-part-is-missing = هل يمكنكم من فضلكم إخبارنا بالقطعة الناقصة؟
ask-which-size-is-needed = هل يمكنكم من فضلكم إخبارنا بالمقاس الذي تحتاجونه؟
ask-what-differs = هل يمكنكم من فضلكم إخبارنا بما يختلف عن الوصف؟
ask-check-with-neighbours = هل يمكنكم من فضلكم السؤال لدى الجيران والبحث في الأماكن التي تُترك فيها الطرود عادةً؟
ask-return-tracking-number = هل يمكنكم من فضلكم إرسال رقم تتبع شحنة الإرجاع؟
ask-duty-receipt = هل يمكنكم من فضلكم إرسال صورة إيصال الرسوم؟
ask-correct-address = هل يمكنكم من فضلكم التحقق من أن العنوان المسجّل في الطلب كامل وصحيح؟
ask-what-is-wrong = هل يمكنكم من فضلكم إخبارنا باختصار ما المشكلة؟
