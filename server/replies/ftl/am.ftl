### What the buyer reads, in Amharic. The polite እርስዎ; the seller speaks as "we". No form tells the buyer's sex.

## Building blocks

own-order = { $item ->
    [none] ትዕዛዝዎ
   *[titled] “{ $item }” ትዕዛዝዎ
}
own-item = { $item ->
    [none] ዕቃው
   *[titled] “{ $item }” የተባለው ዕቃ
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}ዛሬ
   *[dated] {" "}በ{ $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ፤ በ{ $arrives } እንደሚደርስዎት እንጠብቃለን
}
own-carrier = { $carrier ->
    [none] የማጓጓዣ ድርጅቱ
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(የመከታተያ ቁጥር: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}በ{ $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}{ $place } ውስጥ
}
own-platform = { $platform ->
    [none] የገበያ መድረኩ
   *[named] { $platform }
}
own-part = { $amount ->
    [none] የዋጋውን የተወሰነ ክፍል
   *[known] { $amount }
}
own-kind = { $kind ->
    [again] ትዕዛዝዎን እንደገና
    [right] ትክክለኛውን ዕቃ
    [size] ትክክለኛውን መጠን
   *[new] ምትክ ዕቃ
}

## Greeting and end

greeting = { $form ->
    [none] ሰላም፣
    [company] ሰላም፣
    [mr] ሰላም አቶ { $name }፣
    [ms] ሰላም ወይዘሮ { $name }፣
   *[named] ሰላም { $name }፣
}
closing = { $tone ->
    [apologetic] ስላሳወቁን እናመሰግናለን።
    [firm] ተጨማሪ ነገር ከፈለጉ እዚህ አለን።
   *[neutral] ግልጽ ያልሆነ ነገር ካለ፣ ለዚህ መልእክት መልስ መስጠት ብቻ በቂ ነው።
}
closing-question = ስለ ትብብርዎ እናመሰግናለን።
sign-off = ከአክብሮት ጋር፣

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] { own-order } እስካሁን ባለመድረሱ እናዝናለን።
    [firm] { own-order } እስካሁን እንዳልደረሰ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-order } እስካሁን እንዳልደረሰ ስላሳወቁን እናመሰግናለን።
}
ack-delivered-not-received = { $tone ->
    [apologetic] { own-order } እንደደረሰ ተመዝግቦ እርስዎ ጋር ባለመድረሱ እናዝናለን።
    [firm] { own-order } እንደደረሰ ቢመዘገብም እርስዎ ጋር እንዳልደረሰ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-order } እንደደረሰ ቢመዘገብም እርስዎ ጋር እንዳልደረሰ ስላሳወቁን እናመሰግናለን።
}
ack-late = { $tone ->
    [apologetic] { own-order } ከተገለጸው ጊዜ በመዘግየቱ እናዝናለን።
    [firm] { own-order } ከተገለጸው ጊዜ እንደዘገየ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-order } ከተገለጸው ጊዜ እንደዘገየ ስላሳወቁን እናመሰግናለን።
}
ack-damaged = { $tone ->
    [apologetic] { own-order } ተጎድቶ በመድረሱ እናዝናለን።
    [firm] { own-order } ተጎድቶ እንደደረሰ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-order } ተጎድቶ እንደደረሰ ስላሳወቁን እናመሰግናለን።
}
ack-defective = { $tone ->
    [apologetic] { own-item } በትክክል ባለመሥራቱ እናዝናለን።
    [firm] { own-item } በትክክል እንደማይሠራ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-item } በትክክል እንደማይሠራ ስላሳወቁን እናመሰግናለን።
}
ack-not-as-described = { $tone ->
    [apologetic] { own-item } ከመግለጫው እንደጠበቁት ባለመሆኑ እናዝናለን።
    [firm] { own-item } ከመግለጫው እንደሚለይ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-item } ከመግለጫው እንደሚለይ ስላሳወቁን እናመሰግናለን።
}
ack-wrong-item = { $tone ->
    [apologetic] ለ{ own-order } ትክክለኛውን ዕቃ ባለመቀበልዎ እናዝናለን።
    [firm] ለ{ own-order } ትክክለኛውን ዕቃ እንዳልተቀበሉ ከመልእክትዎ ተረድተናል።
   *[neutral] ለ{ own-order } ትክክለኛውን ዕቃ እንዳልተቀበሉ ስላሳወቁን እናመሰግናለን።
}
ack-missing-parts = { $tone ->
    [apologetic] { own-order } የጎደለ ክፍል ኖሮት በመድረሱ እናዝናለን።
    [firm] { own-order } የጎደለ ክፍል ኖሮት እንደደረሰ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-order } የጎደለ ክፍል ኖሮት እንደደረሰ ስላሳወቁን እናመሰግናለን።
}
ack-size-fit = { $tone ->
    [apologetic] { own-item } በመጠን ልክዎ ባለመሆኑ እናዝናለን።
    [firm] { own-item } በመጠን ልክዎ እንዳልሆነ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-item } በመጠን ልክዎ እንዳልሆነ ስላሳወቁን እናመሰግናለን።
}
ack-counterfeit = { $tone ->
    [apologetic] { own-item } እውነተኛ መሆኑን እርግጠኛ ባለመሆንዎ እናዝናለን።
    [firm] { own-item } እውነተኛ መሆኑን እንደሚጠራጠሩ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-item } እውነተኛ መሆኑን እንደሚጠራጠሩ ስላሳወቁን እናመሰግናለን።
}
ack-changed-mind = ስለ መልእክትዎ እናመሰግናለን። { own-item } መመለስ ይፈልጋሉ።
ack-cancellation = ስለ መልእክትዎ እናመሰግናለን። { own-order } ከእንግዲህ አያስፈልግዎትም።
ack-customs-duties = { $tone ->
    [apologetic] ለ{ own-order } የማስመጫ ቀረጥ እንዲከፍሉ በመጠየቅዎ እናዝናለን።
    [firm] ለ{ own-order } የማስመጫ ቀረጥ እንዲከፍሉ እንደተጠየቁ ከመልእክትዎ ተረድተናል።
   *[neutral] ለ{ own-order } የማስመጫ ቀረጥ እንዲከፍሉ እንደተጠየቁ ስላሳወቁን እናመሰግናለን።
}
ack-refund-not-received = { $tone ->
    [apologetic] ለ{ own-order } የገንዘብ ተመላሽ አሁንም እየጠበቁ በመሆኑ እናዝናለን።
    [firm] ለ{ own-order } የገንዘብ ተመላሽ አሁንም እየጠበቁ እንደሆነ ከመልእክትዎ ተረድተናል።
   *[neutral] ስለ መልእክትዎ እናመሰግናለን። ለ{ own-order } የገንዘብ ተመላሽ አሁንም እየጠበቁ ነው።
}
ack-return-problem = { $tone ->
    [apologetic] { own-item } የመመለሱ ሂደት በቀላሉ ባለመሳካቱ እናዝናለን።
    [firm] { own-item } በመመለስ ላይ ችግር እንዳለ ከመልእክትዎ ተረድተናል።
   *[neutral] { own-item } በመመለስ ላይ ያለውን ችግር ስላሳወቁን እናመሰግናለን።
}
ack-unauthorized-payment = { $tone ->
    [apologetic] ይህ ስላስጨነቀዎት እናዝናለን። ይህን ትዕዛዝ እርስዎ ራስዎ እንዳላዘዙ ጽፈዋል።
    [firm] ይህን ትዕዛዝ እርስዎ ራስዎ እንዳላዘዙ ከመልእክትዎ ተረድተናል።
   *[neutral] ይህን ትዕዛዝ እርስዎ ራስዎ እንዳላዘዙ ስላሳወቁን እናመሰግናለን።
}
ack-review-threat = { $tone ->
    [apologetic] በ{ own-order } ስላልረኩ እናዝናለን።
   *[neutral] ስለ { own-order } ለላኩልን መልእክት እናመሰግናለን።
}
ack-address-change = ስለ { own-order } ማድረሻ አድራሻ ለላኩልን መልእክት እናመሰግናለን።
ack-product-question = ስለ { own-item } ላቀረቡት ጥያቄ እናመሰግናለን።
ack-nothing = ስለ { own-order } እየጻፍንልዎት ነው።
ack-other = { $tone ->
    [apologetic] { own-order } ችግር ስለፈጠረብዎት እናዝናለን።
   *[neutral] ስለ { own-order } ለላኩልን መልእክት እናመሰግናለን።
}

## Money back

act-full-refund = ሙሉውን ገንዘብ{ own-amount } እየመለስንልዎት ነው።
refund-days = { $days ->
    [one] ገንዘቡ አብዛኛውን ጊዜ በአንድ ቀን ውስጥ በሂሳብዎ ላይ ይታያል።
   *[other] ገንዘቡ አብዛኛውን ጊዜ በ{ $days } ቀናት ውስጥ በሂሳብዎ ላይ ይታያል።
}
act-partial-refund = { $arrived ->
    [no] ለመዘግየቱ { own-part } ልንመልስልዎት እንችላለን።
   *[yes] { own-part } ልንመልስልዎት እንችላለን፣ ዕቃውም እርስዎ ጋር ይቆያል።
} ይህ የሚስማማዎት ከሆነ አጭር መልስ በቂ ነው፣ እኛም እናመቻቻለን።
duties-prepaid = የማስመጫ ቀረጡ አስቀድሞ በትዕዛዝዎ ውስጥ ተካቶ ስለነበር እንደገና ሊጠየቁ አይገባም ነበር።
act-refund-duties = የከፈሉትን ቀረጥ{ own-amount } እየመለስንልዎት ነው።
act-coupon = ለሚቀጥለው ትዕዛዝዎ የሚያገለግል ሂሳብ{ own-amount } እየሰጠንዎት ነው።
keep-item = { $type ->
    [damaged] የተጎዳውን ዕቃ መልሰው መላክ አያስፈልግዎትም።
    [wrong-item] የተሳሳተውን ዕቃ መልሰው መላክ አያስፈልግዎትም።
   *[other] ዕቃውን መልሰው መላክ አያስፈልግዎትም።
}

## Sending it back

act-return-paid = ዕቃውን ያለ ክፍያ መመለስ ይችላሉ፤ ቅድመ ክፍያ የተፈጸመበት የመመለሻ መለያ ይደርስዎታል።
act-return-own = ዕቃውን መመለስ ይችላሉ፤ በዚህ ጊዜ የመመለሻው የፖስታ ወጪ በእርስዎ ነው።
act-return = ዕቃውን መመለስ ይችላሉ።
return-first-item = እባክዎ የመጀመሪያውን ዕቃ በሚደርስዎት ቅድመ ክፍያ የተፈጸመበት መለያ መልሰው ይላኩ፤ ምንም ወጪ የለብዎትም።
return-start = እስካሁን ካላደረጉት፣ እባክዎ በአካውንትዎ ውስጥ ካለው ትዕዛዝ መመለሱን ይጀምሩ።
return-by = እባክዎ እስከ { $date } ድረስ ይላኩት።
return-refund = { $amount ->
    [none] እዚህ እንደደረሰ የግዢውን ዋጋ እንመልስልዎታለን።
   *[known] እዚህ እንደደረሰ { $amount } እንመልስልዎታለን።
}

## Goods

act-replacement = { own-kind }{ own-dispatch } ያለ ክፍያ እየላክንልዎት ነው{ own-arrives }።
act-resend-parts = የጎደሉትን ክፍሎች{ own-dispatch } ያለ ክፍያ እየላክንልዎት ነው{ own-arrives }።
act-repair = ዕቃውን ያለ ምንም ወጪ እናስጠግንልዎታለን።
repair-label = ለጥገና ለመላክ ቅድመ ክፍያ የተፈጸመበት መለያ ይደርስዎታል።

## Where it is

act-on-its-way = { $carrier ->
    [none] ጥቅልዎ በመንገድ ላይ ነው{ own-tracking }።
   *[named] ጥቅልዎ በ{ $carrier } በኩል በመንገድ ላይ ነው{ own-tracking }።
}
act-at-pickup = { $carrier ->
    [none] ጥቅልዎ ለመውሰድ ዝግጁ ነው{ own-tracking }።
   *[named] ጥቅልዎ ከ{ $carrier } ለመውሰድ ዝግጁ ነው{ own-tracking }።
}
act-out-for-delivery = { $carrier ->
    [none] ጥቅልዎ ለማድረስ ወጥቷል{ own-tracking }።
   *[named] ጥቅልዎ በ{ $carrier } በኩል ለማድረስ ወጥቷል{ own-tracking }።
}
act-in-customs = { $carrier ->
    [none] ጥቅልዎ በአሁኑ ጊዜ ጉምሩክ ውስጥ ነው{ own-tracking }።
   *[named] ጥቅልዎ በአሁኑ ጊዜ ጉምሩክ ውስጥ ነው፣ ከዚያም በ{ $carrier } በኩል ይቀጥላል{ own-tracking }።
}
act-not-shipped = { $date ->
    [none] ጥቅልዎ እስካሁን አልተላከም።
   *[dated] ጥቅልዎ እስካሁን አልተላከም፤ እስከ { $date } ድረስ ይላካል።
}
last-scan = ጥቅሉ ለመጨረሻ ጊዜ{ own-on-date }{ own-in-place } ስካን ተደርጓል።
expected = በ{ $date } እንደሚደርስዎት እንጠብቃለን።
wait-offer = { $until ->
    [none] ምንም ለውጥ ከሌለ እዚህ ብቻ መልስ ይስጡ፣ ከማጓጓዣ ድርጅቱ ጋር እንከታተላለን።
   *[dated] እስከዚያ ካልደረሰ እዚህ ብቻ መልስ ይስጡ፣ ወዲያውኑ እንከታተለዋለን።
}
act-trace = { own-carrier } ጥቅሉን{ own-tracking } እንዲፈልግ እያደረግን ነው፣ የተገኘውንም እዚህ እንነግርዎታለን።
follow-up = እስከ { $date } ድረስ እናሳውቅዎታለን።

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] በክትትሉ መሠረት ጥቅሉ{ own-on-date }{ own-in-place } ደርሷል{ own-tracking }።
   *[named] በ{ $carrier } መረጃ መሠረት ጥቅሉ{ own-on-date }{ own-in-place } ደርሷል{ own-tracking }።
}
signed-for = “{ $name }” በሚል ስም ተፈርሞ ተወስዷል።
help-find = ካልተገኘ እዚህ ብቻ መልስ ይስጡ፣ የማድረሱን ዝርዝር ከማጓጓዣ ድርጅቱ እንጠይቃለን።
act-contest = የዚህን ትዕዛዝ መዝገቦች ተመልክተን ለ{ own-platform } እያስረከብን ነው፤ ውሳኔው የሚሰጠው እዚያ ነው። እስከዚያ በምንም መርዳት ከቻልን እዚህ ብቻ መልስ ይስጡ።
act-refer-fulfilment = ይህ ትዕዛዝ የተከማቸውና የተላከው በ{ own-platform } ነው፣ ስለዚህ ማድረሱንና ማንኛውንም የገንዘብ ተመላሽ የሚከታተለው የእነሱ የደንበኞች አገልግሎት ነው። በአካውንትዎ ውስጥ ካለው ትዕዛዝ ሊያገኟቸው ይችላሉ።
act-refer-delivery = የዚህ ትዕዛዝ የማድረስና የገንዘብ ተመላሽ ጥያቄዎች በ{ own-platform } የራሱ ሂደት ይስተናገዳሉ፣ ይህንንም በአካውንትዎ ውስጥ ካለው ትዕዛዝ ማግኘት ይችላሉ።
act-refer-payment = ክፍያዎች የሚስተናገዱት በ{ own-platform } ብቻ ነው፣ እኛም ምንም የክፍያ ዝርዝር አናይም። የእነሱ የደንበኞች አገልግሎት ክፍያውን ከእርስዎ ጋር ማጣራት ይችላል።
act-refer = ይህ ጉዳይ በ{ own-platform } የራሱ ሂደት ይስተናገዳል፣ ይህንንም በአካውንትዎ ውስጥ ካለው ትዕዛዝ ማግኘት ይችላሉ።

## Cancelling, address, answers

act-cancel = ትዕዛዙን እየሰረዝንልዎት ነው። ምንም አይላክም፣ አስቀድሞ የተከፈለ ገንዘብም ሙሉ በሙሉ ይመለሳል።
act-cancel-shipped = { $carrier ->
    [none] ጥቅሉ አስቀድሞ በመንገድ ላይ ነው፣ ከእንግዲህ ሊቆም አይችልም።
   *[named] ጥቅሉ አስቀድሞ { $carrier } ጋር ነው፣ ከእንግዲህ ሊቆም አይችልም።
}
return-after-arrival = { $days ->
    [none] ከደረሰ በኋላ መልሰው ገንዘብዎን ማግኘት ይችላሉ።
    [one] ከደረሰ በኋላ መልሰው ገንዘብዎን ለማግኘት አንድ ቀን አለዎት።
   *[other] ከደረሰ በኋላ መልሰው ገንዘብዎን ለማግኘት { $days } ቀናት አሉዎት።
}
act-address-open = መላክ የምንችለው በትዕዛዙ ላይ ወዳለው አድራሻ ብቻ ነው። አካውንትዎ አሁንም እዚያ እንዲቀይሩት ከፈቀደ፣ ወደ አዲሱ አድራሻ እንልካለን።
act-address-shipped = { $carrier ->
    [none] ጥቅሉ አስቀድሞ በትዕዛዙ ላይ ወዳለው አድራሻ በመንገድ ላይ ነው{ own-tracking }፣ ወደ ሌላ አድራሻ ልንቀይረው አንችልም። አሁን ምን ማድረግ እንደሚቻል የማጓጓዣ ድርጅቱ ሊነግርዎት ይችላል።
   *[named] ጥቅሉ አስቀድሞ በ{ $carrier } በኩል በትዕዛዙ ላይ ወዳለው አድራሻ በመንገድ ላይ ነው{ own-tracking }፣ ወደ ሌላ አድራሻ ልንቀይረው አንችልም። አሁን ምን ማድረግ እንደሚቻል { $carrier } ሊነግርዎት ይችላል።
}
act-answer = { $answer }
act-glad = ሁሉም ነገር ደህና በመሆኑ ደስ ብሎናል።
act-answer-later = ይህን እያጣራን ነው፣ አስተማማኝ መልስም እዚህ እንልክልዎታለን።

## When we cannot

decline-window = { $date ->
    [none] የዚህ ትዕዛዝ የመመለሻ ጊዜ አብቅቷል፣ ስለዚህ ከእንግዲህ መልሰን ልንቀበለው አንችልም።
   *[dated] የዚህ ትዕዛዝ የመመለሻ ጊዜ በ{ $date } አብቅቷል፣ ስለዚህ ከእንግዲህ መልሰን ልንቀበለው አንችልም።
}
decline-beyond-order = ከታዘዘው በላይ ገንዘብ ወይም ዕቃ መስጠት አንችልም።
decline-refunded = የገንዘብ ተመላሹ{ own-amount } አስቀድሞ{ own-on-date } ተሰጥቷል።
decline-general = ትዕዛዙን በጥንቃቄ አጣርተናል፣ በዚህ መስማማት አንችልም።
decline-offer = በዕቃው ላይ ችግር ካለ እዚህ ይግለጹልን፣ መፍትሔ እንፈልጋለን።
decline-bank = አሁንም ካልታየዎት፣ ባንክዎ ሊያጣራው ይችላል።
decline-return = እስከ { $date } ድረስ ዕቃውን መልሰው ገንዘብዎን ማግኘት ይችላሉ።

## As soon as the buyer has answered

after-full-refund = መልስዎ እንደደረሰን ሙሉውን ገንዘብ{ own-amount } እንመልስልዎታለን።
after-partial-refund = መልስዎ እንደደረሰን ለከፊል የገንዘብ ተመላሽ ፍትሐዊ ሐሳብ እናቀርብልዎታለን።
after-refund-duties = ደረሰኙ እንደደረሰን የከፈሉትን ቀረጥ{ own-amount } እንመልስልዎታለን።
after-coupon = መልስዎ እንደደረሰን ለሚቀጥለው ግዢ የሚያገለግል ሂሳብ{ own-amount } እናመቻችልዎታለን።
after-return-and-refund = መልስዎ እንደደረሰን የዕቃውን መመለስና የገንዘብ ተመላሹን እናመቻቻለን።
after-replacement = መልስዎ እንደደረሰን { own-kind } ያለ ክፍያ እንልክልዎታለን።
after-resend-parts = መልስዎ እንደደረሰን የጎደሉትን ክፍሎች ያለ ክፍያ እንልክልዎታለን።
after-repair = መልስዎ እንደደረሰን ጥገናውን ያለ ምንም ወጪ እናመቻችልዎታለን።

## One question at most

ask-photo-of-damage = እባክዎ የጉዳቱን ፎቶ ሊልኩልን ይችላሉ?
ask-photo-of-defect = እባክዎ ብልሽቱን የሚያሳይ ፎቶ ወይም አጭር ቪዲዮ ሊልኩልን ይችላሉ?
ask-photo-of-item-received = እባክዎ የደረሰዎትን ዕቃ ፎቶ ሊልኩልን ይችላሉ?
ask-which-part-is-missing = እባክዎ የትኛው ክፍል እንደጎደለ ሊነግሩን ይችላሉ?
ask-which-size-is-needed = እባክዎ የትኛው መጠን እንደሚያስፈልግዎት ሊነግሩን ይችላሉ?
ask-what-differs = እባክዎ ከመግለጫው ምን እንደሚለይ ሊነግሩን ይችላሉ?
ask-check-with-neighbours = እባክዎ ጎረቤቶችዎን መጠየቅና ጥቅሎች የሚቀመጡባቸውን ቦታዎች መመልከት ይችላሉ?
ask-return-tracking-number = እባክዎ የመለሱትን ዕቃ የመከታተያ ቁጥር ሊልኩልን ይችላሉ?
ask-duty-receipt = እባክዎ የቀረጡን ደረሰኝ ፎቶ ሊልኩልን ይችላሉ?
ask-correct-address = እባክዎ በትዕዛዙ ላይ ያለው አድራሻ ሙሉና ትክክል መሆኑን ሊያረጋግጡ ይችላሉ?
ask-what-is-wrong = እባክዎ ችግሩ ምን እንደሆነ በአጭሩ ሊነግሩን ይችላሉ?
