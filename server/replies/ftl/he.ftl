### What the buyer reads, in Hebrew. Plural address and "we" throughout: no form tells whether a man or a woman reads or writes.

## Building blocks

own-order = { $item ->
    [none] ההזמנה שלכם
   *[titled] ההזמנה שלכם "{ $item }"
}
own-item = { $item ->
    [none] המוצר
   *[titled] המוצר "{ $item }"
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}בסך { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}היום
   *[dated] {" "}ב{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; המשלוח צפוי להגיע אליכם ב{ $arrives }
}
own-carrier = { $carrier ->
    [none] מחברת המשלוחים
   *[named] מחברת { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(מספר מעקב: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}ב{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] , מיקום: { $place }
}
own-by-platform = { $platform ->
    [none] על ידי האתר שבו בוצעה ההזמנה
   *[named] על ידי { $platform }
}
own-to-platform = { $platform ->
    [none] לאתר שבו בוצעה ההזמנה
   *[named] לידי { $platform }
}
own-part = { $amount ->
    [none] חלק מהמחיר
   *[known] { $amount }
}
own-kind = { $kind ->
    [again] את ההזמנה שלכם שוב
    [right] את המוצר הנכון
    [size] את המידה הנכונה
   *[new] מוצר חלופי
}

## Greeting and end

greeting = { $form ->
    [none] שלום,
    [company] שלום,
    [mr] שלום מר { $name },
    [ms] שלום גברת { $name },
   *[named] שלום { $name },
}
closing = { $tone ->
    [apologetic] תודה שעדכנתם אותנו.
    [firm] אנחנו כאן אם תצטרכו משהו נוסף.
   *[neutral] אם משהו לא ברור, פשוט השיבו להודעה הזו.
}
closing-question = תודה על העזרה.
sign-off = בברכה,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] אנו מצטערים ש{ own-order } עדיין לא הגיעה.
    [firm] הבנו מהודעתכם ש{ own-order } עדיין לא הגיעה.
   *[neutral] תודה שעדכנתם אותנו ש{ own-order } עדיין לא הגיעה.
}
ack-delivered-not-received = { $tone ->
    [apologetic] אנו מצטערים ש{ own-order } מופיעה כנמסרה אבל לא הגיעה אליכם.
    [firm] הבנו מהודעתכם ש{ own-order } מופיעה כנמסרה אבל לא הגיעה אליכם.
   *[neutral] תודה שעדכנתם אותנו ש{ own-order } מופיעה כנמסרה אבל לא הגיעה אליכם.
}
ack-late = { $tone ->
    [apologetic] אנו מצטערים ש{ own-order } מתעכבת מעבר למועד שנמסר.
    [firm] הבנו מהודעתכם ש{ own-order } מתעכבת מעבר למועד שנמסר.
   *[neutral] תודה שעדכנתם אותנו ש{ own-order } מתעכבת מעבר למועד שנמסר.
}
ack-damaged = { $tone ->
    [apologetic] אנו מצטערים ש{ own-order } הגיעה פגומה.
    [firm] הבנו מהודעתכם ש{ own-order } הגיעה פגומה.
   *[neutral] תודה שעדכנתם אותנו ש{ own-order } הגיעה פגומה.
}
ack-defective = { $tone ->
    [apologetic] אנו מצטערים ש{ own-item } לא פועל כראוי.
    [firm] הבנו מהודעתכם ש{ own-item } לא פועל כראוי.
   *[neutral] תודה שעדכנתם אותנו ש{ own-item } לא פועל כראוי.
}
ack-not-as-described = { $tone ->
    [apologetic] אנו מצטערים ש{ own-item } אינו מה שציפיתם לפי התיאור.
    [firm] הבנו מהודעתכם ש{ own-item } שונה מהתיאור.
   *[neutral] תודה שעדכנתם אותנו ש{ own-item } שונה מהתיאור.
}
ack-wrong-item = { $tone ->
    [apologetic] אנו מצטערים שלא קיבלתם את המוצר הנכון עבור { own-order }.
    [firm] הבנו מהודעתכם שלא קיבלתם את המוצר הנכון עבור { own-order }.
   *[neutral] תודה שעדכנתם אותנו שלא קיבלתם את המוצר הנכון עבור { own-order }.
}
ack-missing-parts = { $tone ->
    [apologetic] אנו מצטערים ש{ own-order } הגיעה לא שלמה.
    [firm] הבנו מהודעתכם ש{ own-order } הגיעה לא שלמה.
   *[neutral] תודה שעדכנתם אותנו ש{ own-order } הגיעה לא שלמה.
}
ack-size-fit = { $tone ->
    [apologetic] אנו מצטערים שהמידה של { own-item } אינה מתאימה.
    [firm] הבנו מהודעתכם שהמידה של { own-item } אינה מתאימה.
   *[neutral] תודה שעדכנתם אותנו שהמידה של { own-item } אינה מתאימה.
}
ack-counterfeit = { $tone ->
    [apologetic] אנו מצטערים שאינכם בטוחים אם { own-item } מקורי.
    [firm] הבנו מהודעתכם שיש לכם ספק אם { own-item } מקורי.
   *[neutral] תודה שסיפרתם לנו שיש לכם ספק אם { own-item } מקורי.
}
ack-changed-mind = תודה על הודעתכם. ברצונכם להחזיר את { own-item }.
ack-cancellation = תודה על הודעתכם. אינכם צריכים עוד את { own-order }.
ack-customs-duties = { $tone ->
    [apologetic] אנו מצטערים שנדרשתם לשלם מסי ייבוא על { own-order }.
    [firm] הבנו מהודעתכם שנדרשתם לשלם מסי ייבוא על { own-order }.
   *[neutral] תודה שעדכנתם אותנו שנדרשתם לשלם מסי ייבוא על { own-order }.
}
ack-refund-not-received = { $tone ->
    [apologetic] אנו מצטערים שאתם עדיין ממתינים להחזר הכספי עבור { own-order }.
    [firm] הבנו מהודעתכם שאתם עדיין ממתינים להחזר הכספי עבור { own-order }.
   *[neutral] תודה על הודעתכם. אתם עדיין ממתינים להחזר הכספי עבור { own-order }.
}
ack-return-problem = { $tone ->
    [apologetic] אנו מצטערים שההחזרה של { own-item } לא התנהלה בצורה חלקה.
    [firm] הבנו מהודעתכם שיש בעיה בהחזרה של { own-item }.
   *[neutral] תודה שעדכנתם אותנו על הבעיה בהחזרה של { own-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] אנו מצטערים על הדאגה שנגרמה לכם. כתבתם שלא אתם ביצעתם את ההזמנה הזו.
    [firm] הבנו מהודעתכם שלא אתם ביצעתם את ההזמנה הזו.
   *[neutral] תודה שעדכנתם אותנו שלא אתם ביצעתם את ההזמנה הזו.
}
ack-review-threat = { $tone ->
    [apologetic] אנו מצטערים שאינכם מרוצים מ{ own-order }.
   *[neutral] תודה על הודעתכם בנוגע ל{ own-order }.
}
ack-address-change = תודה על הודעתכם לגבי כתובת המשלוח של { own-order }.
ack-product-question = תודה על שאלתכם לגבי { own-item }.
ack-nothing = אנו כותבים אליכם לגבי { own-order }.
ack-other = { $tone ->
    [apologetic] אנו מצטערים על הטרחה שגרמה לכם { own-order }.
   *[neutral] תודה על הודעתכם לגבי { own-order }.
}

## Money back

act-full-refund = אנו מחזירים לכם את מלוא הסכום{ own-amount }.
refund-days = { $days ->
    [one] הכסף מופיע בדרך כלל בחשבונכם בתוך יום אחד.
    [two] הכסף מופיע בדרך כלל בחשבונכם בתוך יומיים.
   *[other] הכסף מופיע בדרך כלל בחשבונכם בתוך { $days } ימים.
}
act-partial-refund = { $arrived ->
    [no] אנו יכולים להחזיר לכם { own-part } בשל העיכוב.
   *[yes] אנו יכולים להחזיר לכם { own-part }, והמוצר יישאר אצלכם.
} אם זה מתאים לכם, מספיקה תשובה קצרה ואנו נסדר זאת.
duties-prepaid = מסי הייבוא כבר נכללו בהזמנה שלכם, ולא היו אמורים לדרוש אותם מכם שוב.
act-refund-duties = { $amount ->
    [none] אנו מחזירים לכם את המסים ששילמתם.
   *[known] אנו מחזירים לכם את המסים ששילמתם, בסך { $amount }.
}
act-coupon = אנו נותנים לכם זיכוי{ own-amount } להזמנה הבאה.
keep-item = { $type ->
    [damaged] אין צורך להחזיר את המוצר הפגום.
    [wrong-item] אין צורך להחזיר את המוצר השגוי.
   *[other] אין צורך להחזיר את המוצר.
}

## Sending it back

act-return-paid = אפשר להחזיר את המוצר ללא תשלום; תקבלו תווית החזרה ששולמה מראש.
act-return-own = אתם מוזמנים להחזיר את המוצר; דמי משלוח ההחזרה במקרה זה הם על חשבונכם.
act-return = אתם מוזמנים להחזיר את המוצר.
return-first-item = נבקש לשלוח בחזרה את המוצר הראשון עם התווית ששולמה מראש שתקבלו; זה לא יעלה לכם דבר.
return-start = אם עדיין לא עשיתם זאת, נבקש להתחיל את ההחזרה מדף ההזמנה בחשבונכם.
return-by = נבקש לשלוח אותו עד { $date }.
return-refund = { $amount ->
    [none] מיד כשיגיע אלינו, נחזיר לכם את מחיר הקנייה.
   *[known] מיד כשיגיע אלינו, נחזיר לכם { $amount }.
}

## Goods

act-replacement = אנו שולחים לכם{ own-dispatch } { own-kind } ללא תשלום{ own-arrives }.
act-resend-parts = אנו שולחים לכם{ own-dispatch } את החלקים החסרים ללא תשלום{ own-arrives }.
act-repair = אנו נדאג לתיקון המוצר ללא עלות מצדכם.
repair-label = תקבלו תווית משלוח ששולמה מראש כדי לשלוח אותו לתיקון.

## Where it is

act-on-its-way = { $carrier ->
    [none] החבילה שלכם בדרך{ own-tracking }.
   *[named] החבילה שלכם בדרך עם { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] החבילה שלכם מוכנה לאיסוף{ own-tracking }.
   *[named] החבילה שלכם מוכנה לאיסוף אצל { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] החבילה שלכם יצאה למסירה{ own-tracking }.
   *[named] החבילה שלכם יצאה למסירה עם { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] החבילה שלכם נמצאת כרגע במכס{ own-tracking }.
   *[named] החבילה שלכם נמצאת כרגע במכס ולאחר מכן תמשיך עם { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] החבילה שלכם עדיין לא נשלחה.
   *[dated] החבילה שלכם עדיין לא נשלחה; היא תישלח עד { $date }.
}
last-scan = החבילה נסרקה לאחרונה{ own-on-date }{ own-in-place }.
expected = היא צפויה להגיע אליכם ב{ $date }.
wait-offer = { $until ->
    [none] אם אין התקדמות, פשוט השיבו כאן ונברר זאת מול חברת המשלוחים.
   *[dated] אם היא לא תגיע עד אז, פשוט השיבו כאן ונטפל בזה מיד.
}
act-trace = ביקשנו { own-carrier } לאתר את החבילה{ own-tracking }, ונעדכן אתכם כאן מה העלה החיפוש.
follow-up = נעדכן אתכם עד { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] לפי המעקב החבילה נמסרה{ own-on-date }{ own-in-place }{ own-tracking }.
   *[named] לפי { $carrier } החבילה נמסרה{ own-on-date }{ own-in-place }{ own-tracking }.
}
signed-for = על המסירה חתמו בשם "{ $name }".
help-find = אם היא לא תימצא, פשוט השיבו כאן ונבקש מחברת המשלוחים את פרטי המסירה.
act-contest = עברנו על הרישומים של ההזמנה הזו ואנו מעבירים אותם { own-to-platform }, ושם תתקבל ההחלטה. אם נוכל לעזור בינתיים במשהו, פשוט השיבו כאן.
act-refer-fulfilment = ההזמנה הזו אוחסנה ונשלחה { own-by-platform }, ולכן שירות הלקוחות שם מטפל במשלוח ובכל החזר כספי עבורו. אפשר לפנות אליו מדף ההזמנה בחשבונכם.
act-refer-delivery = שאלות על המשלוח והחזרים כספיים עבור הזמנה זו מטופלים { own-by-platform } בהליך נפרד, שאליו אפשר להגיע מדף ההזמנה בחשבונכם.
act-refer-payment = התשלומים מטופלים אך ורק { own-by-platform }, ואין לנו גישה לפרטי תשלום. שירות הלקוחות שם יכול לבדוק אתכם את התשלום.
act-refer = העניין מטופל { own-by-platform } בהליך נפרד, שאליו אפשר להגיע מדף ההזמנה בחשבונכם.

## Cancelling, address, answers

act-cancel = אנו מבטלים את ההזמנה עבורכם. דבר לא יישלח, וכל תשלום שכבר נגבה יוחזר במלואו.
act-cancel-shipped = { $carrier ->
    [none] החבילה כבר בדרך ולא ניתן עוד לעצור אותה.
   *[named] החבילה כבר אצל { $carrier } ולא ניתן עוד לעצור אותה.
}
return-after-arrival = { $days ->
    [none] לאחר שתגיע, תוכלו להחזיר אותה ולקבל החזר כספי.
    [one] לאחר שתגיע, יהיה לכם יום אחד להחזיר אותה ולקבל החזר כספי.
    [two] לאחר שתגיע, יהיו לכם יומיים להחזיר אותה ולקבל החזר כספי.
   *[other] לאחר שתגיע, יהיו לכם { $days } ימים להחזיר אותה ולקבל החזר כספי.
}
act-address-open = אנו יכולים לשלוח רק לכתובת שבהזמנה. אם החשבון שלכם עדיין מאפשר לשנות אותה שם, נשלח לכתובת החדשה.
act-address-shipped = { $carrier ->
    [none] החבילה כבר בדרך לכתובת שבהזמנה{ own-tracking }, ואיננו יכולים להפנות אותה לכתובת אחרת. חברת המשלוחים יכולה לומר לכם מה עוד אפשרי.
   *[named] החבילה כבר בדרך עם { $carrier } לכתובת שבהזמנה{ own-tracking }, ואיננו יכולים להפנות אותה לכתובת אחרת. חברת { $carrier } יכולה לומר לכם מה עוד אפשרי.
}
act-answer = { $answer }
act-glad = אנו שמחים שהכול בסדר.
act-answer-later = אנו בודקים זאת ונשלח לכם כאן תשובה מהימנה.

## When we cannot

decline-window = { $date ->
    [none] תקופת ההחזרה של הזמנה זו הסתיימה, ולכן איננו יכולים עוד לקבל אותה בחזרה.
   *[dated] תקופת ההחזרה של הזמנה זו הסתיימה ב{ $date }, ולכן איננו יכולים עוד לקבל אותה בחזרה.
}
decline-beyond-order = איננו יכולים להציע תשלומים או מוצרים מעבר למה שהוזמן.
decline-refunded = ההחזר הכספי{ own-amount } כבר בוצע{ own-on-date }.
decline-general = בדקנו את ההזמנה בקפידה ואיננו יכולים להסכים לכך.
decline-offer = אם משהו לא תקין במוצר עצמו, תארו זאת כאן ונחפש פתרון.
decline-bank = אם עדיין אינכם רואים את הכסף, הבנק שלכם יכול לאתר אותו.
decline-return = אפשר להחזיר את המוצר ולקבל החזר כספי עד { $date }.

## As soon as the buyer has answered

after-full-refund = מיד כשנקבל את תשובתכם, נחזיר לכם את מלוא הסכום{ own-amount }.
after-partial-refund = מיד כשנקבל את תשובתכם, נציע לכם החזר חלקי הוגן.
after-refund-duties = { $amount ->
    [none] מיד כשנקבל אותה, נחזיר לכם את המסים ששילמתם.
   *[known] מיד כשנקבל אותה, נחזיר לכם את המסים ששילמתם, בסך { $amount }.
}
after-coupon = מיד כשנקבל את תשובתכם, נסדר עבורכם זיכוי{ own-amount }.
after-return-and-refund = מיד כשנקבל את תשובתכם, נסדר את ההחזרה ואת ההחזר הכספי.
after-replacement = מיד כשנקבל את תשובתכם, נשלח לכם { own-kind } ללא תשלום.
after-resend-parts = מיד כשנקבל את תשובתכם, נשלח לכם את החלקים החסרים ללא תשלום.
after-repair = מיד כשנקבל את תשובתכם, נסדר את התיקון ללא עלות מצדכם.

## One question at most

ask-photo-of-damage = האם תוכלו בבקשה לשלוח לנו תמונה של הנזק?
ask-photo-of-defect = האם תוכלו בבקשה לשלוח לנו תמונה או סרטון קצר שמראים את התקלה?
ask-photo-of-item-received = האם תוכלו בבקשה לשלוח לנו תמונה של המוצר שקיבלתם?
ask-which-part-is-missing = האם תוכלו בבקשה לומר לנו איזה חלק חסר?
ask-which-size-is-needed = האם תוכלו בבקשה לומר לנו איזו מידה אתם צריכים?
ask-what-differs = האם תוכלו בבקשה לומר לנו מה שונה מהתיאור?
ask-check-with-neighbours = האם תוכלו בבקשה לבדוק אצל השכנים ובמקומות שבהם משאירים חבילות?
ask-return-tracking-number = האם תוכלו בבקשה לשלוח לנו את מספר המעקב של משלוח ההחזרה?
ask-duty-receipt = האם תוכלו בבקשה לשלוח לנו תמונה של הקבלה על תשלום המסים?
ask-correct-address = האם תוכלו בבקשה לבדוק אם הכתובת שבהזמנה מלאה ונכונה?
ask-what-is-wrong = האם תוכלו בבקשה לומר לנו בקצרה מה הבעיה?
