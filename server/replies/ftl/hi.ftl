### What the buyer reads, in Hindi. The polite आप; the seller speaks as हम.

## Building blocks

own-order = { $item ->
    [none] आपका ऑर्डर
   *[titled] आपका ऑर्डर “{ $item }”
}
own-of-order = { $item ->
    [none] आपके ऑर्डर
   *[titled] आपके ऑर्डर “{ $item }”
}
own-reflexive-order = { $item ->
    [none] अपने ऑर्डर
   *[titled] अपने ऑर्डर “{ $item }”
}
own-item = { $item ->
    [none] यह सामान
   *[titled] “{ $item }”
}
own-of-item = { $item ->
    [none] इस सामान
   *[titled] “{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}आज ही
   *[dated] {" "}{ $dispatch } को
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; इसके { $arrives } को आप तक पहुँचने की उम्मीद है
}
own-carrier = { $carrier ->
    [none] कूरियर कंपनी
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(ट्रैकिंग नंबर: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date } को
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}{ $place } में
}
own-platform = { $platform ->
    [none] मार्केटप्लेस
   *[named] { $platform }
}
own-part = { $amount ->
    [none] कीमत का कुछ हिस्सा
   *[known] { $amount }
}
own-kind = { $kind ->
    [again] आपका ऑर्डर दोबारा
    [right] सही सामान
    [size] सही साइज़
   *[new] दूसरा सामान बदले में
}

## Greeting and end

greeting = { $form ->
    [none] नमस्ते,
    [company] नमस्ते,
    [mr] नमस्ते श्री { $name },
    [ms] नमस्ते सुश्री { $name },
   *[named] नमस्ते { $name } जी,
}
closing = { $tone ->
    [apologetic] हमें बताने के लिए धन्यवाद।
    [firm] यदि आपको और कुछ चाहिए तो हम यहाँ हैं।
   *[neutral] यदि कुछ स्पष्ट न हो तो बस इसी संदेश का उत्तर दें।
}
closing-question = आपके सहयोग के लिए धन्यवाद।
sign-off = सादर,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] हमें खेद है कि { own-order } अभी तक नहीं पहुँचा है।
    [firm] आपके संदेश से हमें पता चला कि { own-order } अभी तक नहीं पहुँचा है।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि { own-order } अभी तक नहीं पहुँचा है।
}
ack-delivered-not-received = { $tone ->
    [apologetic] हमें खेद है कि { own-order } डिलीवर हुआ दिख रहा है, पर आप तक नहीं पहुँचा है।
    [firm] आपके संदेश से हमें पता चला कि { own-order } डिलीवर हुआ दिख रहा है, पर आप तक नहीं पहुँचा है।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि { own-order } डिलीवर हुआ दिख रहा है, पर आप तक नहीं पहुँचा है।
}
ack-late = { $tone ->
    [apologetic] हमें खेद है कि { own-order } बताए गए समय से देर से आ रहा है।
    [firm] आपके संदेश से हमें पता चला कि { own-order } बताए गए समय से देर से आ रहा है।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि { own-order } बताए गए समय से देर से आ रहा है।
}
ack-damaged = { $tone ->
    [apologetic] हमें खेद है कि { own-order } टूटी-फूटी हालत में पहुँचा।
    [firm] आपके संदेश से हमें पता चला कि { own-order } टूटी-फूटी हालत में पहुँचा।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि { own-order } टूटी-फूटी हालत में पहुँचा।
}
ack-defective = { $tone ->
    [apologetic] हमें खेद है कि { own-item } ठीक से काम नहीं कर रहा है।
    [firm] आपके संदेश से हमें पता चला कि { own-item } ठीक से काम नहीं कर रहा है।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि { own-item } ठीक से काम नहीं कर रहा है।
}
ack-not-as-described = { $tone ->
    [apologetic] हमें खेद है कि विवरण से आपको जैसी उम्मीद थी, { own-item } वैसा नहीं है।
    [firm] आपके संदेश से हमें पता चला कि { own-item } विवरण से अलग है।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि { own-item } विवरण से अलग है।
}
ack-wrong-item = { $tone ->
    [apologetic] हमें खेद है कि { own-of-order } में आपको सही सामान नहीं मिला।
    [firm] आपके संदेश से हमें पता चला कि { own-of-order } में आपको सही सामान नहीं मिला।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि { own-of-order } में आपको सही सामान नहीं मिला।
}
ack-missing-parts = { $tone ->
    [apologetic] हमें खेद है कि { own-order } अधूरा पहुँचा।
    [firm] आपके संदेश से हमें पता चला कि { own-order } अधूरा पहुँचा।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि { own-order } अधूरा पहुँचा।
}
ack-size-fit = { $tone ->
    [apologetic] हमें खेद है कि { own-of-item } का साइज़ आपको फ़िट नहीं आया।
    [firm] आपके संदेश से हमें पता चला कि { own-of-item } का साइज़ आपको फ़िट नहीं आया।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि { own-of-item } का साइज़ आपको फ़िट नहीं आया।
}
ack-counterfeit = { $tone ->
    [apologetic] हमें खेद है कि आपको भरोसा नहीं है कि { own-item } असली है।
    [firm] आपके संदेश से हमें पता चला कि आपको संदेह है कि { own-item } असली है या नहीं।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि आपको संदेह है कि { own-item } असली है या नहीं।
}
ack-changed-mind = आपके संदेश के लिए धन्यवाद। आप { own-item } वापस करना चाहते हैं।
ack-cancellation = आपके संदेश के लिए धन्यवाद। आपको अब { own-reflexive-order } की ज़रूरत नहीं है।
ack-customs-duties = { $tone ->
    [apologetic] हमें खेद है कि आपसे { own-of-order } पर आयात शुल्क माँगा गया।
    [firm] आपके संदेश से हमें पता चला कि आपसे { own-of-order } पर आयात शुल्क माँगा गया।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि आपसे { own-of-order } पर आयात शुल्क माँगा गया।
}
ack-refund-not-received = { $tone ->
    [apologetic] हमें खेद है कि आप अब भी { own-reflexive-order } के रिफ़ंड की प्रतीक्षा कर रहे हैं।
    [firm] आपके संदेश से हमें पता चला कि आप अब भी { own-reflexive-order } के रिफ़ंड की प्रतीक्षा कर रहे हैं।
   *[neutral] आपके संदेश के लिए धन्यवाद। आप अब भी { own-reflexive-order } के रिफ़ंड की प्रतीक्षा कर रहे हैं।
}
ack-return-problem = { $tone ->
    [apologetic] हमें खेद है कि { own-of-item } की वापसी आसानी से नहीं हो पाई।
    [firm] आपके संदेश से हमें पता चला कि { own-of-item } की वापसी में समस्या है।
   *[neutral] { own-of-item } की वापसी में आ रही समस्या बताने के लिए धन्यवाद।
}
ack-unauthorized-payment = { $tone ->
    [apologetic] इससे आपको जो चिंता हुई, उसके लिए हमें खेद है। आपने लिखा है कि यह ऑर्डर आपने स्वयं नहीं दिया।
    [firm] आपके संदेश से हमें पता चला कि यह ऑर्डर आपने स्वयं नहीं दिया।
   *[neutral] हमें यह बताने के लिए धन्यवाद कि यह ऑर्डर आपने स्वयं नहीं दिया।
}
ack-review-threat = { $tone ->
    [apologetic] हमें खेद है कि आप { own-reflexive-order } से संतुष्ट नहीं हैं।
   *[neutral] { own-of-order } के बारे में आपके संदेश के लिए धन्यवाद।
}
ack-address-change = { own-of-order } के डिलीवरी पते के बारे में आपके संदेश के लिए धन्यवाद।
ack-product-question = { own-of-item } के बारे में आपके प्रश्न के लिए धन्यवाद।
ack-nothing = हम आपको { own-of-order } के बारे में लिख रहे हैं।
ack-other = { $tone ->
    [apologetic] हमें खेद है कि { own-of-order } के कारण आपको परेशानी हुई।
   *[neutral] { own-of-order } के बारे में आपके संदेश के लिए धन्यवाद।
}

## Money back

act-full-refund = हम आपको पूरी राशि{ own-amount } वापस कर रहे हैं।
refund-days = { $days ->
    [one] पैसा आम तौर पर एक दिन के भीतर आपके खाते में दिख जाता है।
   *[other] पैसा आम तौर पर { $days } दिनों के भीतर आपके खाते में दिख जाता है।
}
act-partial-refund = { $arrived ->
    [no] देरी के लिए हम आपको { own-part } वापस कर सकते हैं।
   *[yes] हम आपको { own-part } वापस कर सकते हैं, और सामान आपके पास ही रहेगा।
} यदि यह आपको ठीक लगे तो छोटा-सा उत्तर काफ़ी है, हम इसकी व्यवस्था कर देंगे।
duties-prepaid = आयात शुल्क आपके ऑर्डर में पहले से शामिल था, इसलिए आपसे दोबारा नहीं माँगा जाना चाहिए था।
act-refund-duties = हम आपको चुकाया गया शुल्क{ own-amount } वापस कर रहे हैं।
act-coupon = आपके अगले ऑर्डर के लिए हम आपको क्रेडिट{ own-amount } दे रहे हैं।
keep-item = { $type ->
    [damaged] आपको टूटा-फूटा सामान वापस भेजने की ज़रूरत नहीं है।
    [wrong-item] आपको ग़लत सामान वापस भेजने की ज़रूरत नहीं है।
   *[other] आपको सामान वापस भेजने की ज़रूरत नहीं है।
}

## Sending it back

act-return-paid = आप सामान निःशुल्क वापस कर सकते हैं; आपको वापसी का प्रीपेड लेबल मिलेगा।
act-return-own = आप सामान बेझिझक वापस कर सकते हैं; इस स्थिति में वापसी का डाक ख़र्च आपको देना होगा।
act-return = आप सामान बेझिझक वापस कर सकते हैं।
return-first-item = कृपया पहला सामान उस प्रीपेड लेबल के साथ वापस भेज दें जो आपको मिलेगा; इसमें आपका कोई ख़र्च नहीं होगा।
return-start = यदि आपने अभी तक नहीं किया है, तो कृपया अपने खाते में ऑर्डर से वापसी शुरू करें।
return-by = कृपया इसे { $date } तक भेज दें।
return-refund = { $amount ->
    [none] जैसे ही यह हमारे पास पहुँचेगा, हम ख़रीद मूल्य वापस कर देंगे।
   *[known] जैसे ही यह हमारे पास पहुँचेगा, हम { $amount } वापस कर देंगे।
}

## Goods

act-replacement = हम आपको{ own-dispatch } { own-kind } निःशुल्क भेज रहे हैं{ own-arrives }।
act-resend-parts = हम आपको{ own-dispatch } छूटे हुए पुर्ज़े निःशुल्क भेज रहे हैं{ own-arrives }।
act-repair = हम सामान की मरम्मत आपके किसी ख़र्च के बिना करवाएँगे।
repair-label = मरम्मत के लिए भेजने हेतु आपको प्रीपेड लेबल मिलेगा।

## Where it is

act-on-its-way = { $carrier ->
    [none] आपका पार्सल रास्ते में है{ own-tracking }।
   *[named] आपका पार्सल { $carrier } के साथ रास्ते में है{ own-tracking }।
}
act-at-pickup = { $carrier ->
    [none] आपका पार्सल लेने के लिए तैयार है{ own-tracking }।
   *[named] आपका पार्सल { $carrier } के यहाँ से लेने के लिए तैयार है{ own-tracking }।
}
act-out-for-delivery = { $carrier ->
    [none] आपका पार्सल डिलीवरी के लिए निकल चुका है{ own-tracking }।
   *[named] आपका पार्सल { $carrier } के साथ डिलीवरी के लिए निकल चुका है{ own-tracking }।
}
act-in-customs = { $carrier ->
    [none] आपका पार्सल इस समय कस्टम्स में है{ own-tracking }।
   *[named] आपका पार्सल इस समय कस्टम्स में है और उसके बाद { $carrier } के साथ आगे बढ़ेगा{ own-tracking }।
}
act-not-shipped = { $date ->
    [none] आपका पार्सल अभी रवाना नहीं हुआ है।
   *[dated] आपका पार्सल अभी रवाना नहीं हुआ है; इसे { $date } तक भेज दिया जाएगा।
}
last-scan = पार्सल पिछली बार{ own-on-date }{ own-in-place } स्कैन हुआ था।
expected = इसके { $date } को आप तक पहुँचने की उम्मीद है।
wait-offer = { $until ->
    [none] यदि कोई प्रगति न दिखे तो बस यहीं उत्तर दें, हम कूरियर कंपनी से पता करेंगे।
   *[dated] यदि यह तब तक न पहुँचे तो बस यहीं उत्तर दें, हम तुरंत इसे देखेंगे।
}
act-trace = हम { own-carrier } से पार्सल{ own-tracking } की खोज करवा रहे हैं और जो पता चलेगा, आपको यहीं बताएँगे।
follow-up = हम आपको { $date } तक सूचित करेंगे।

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] ट्रैकिंग के अनुसार पार्सल{ own-on-date }{ own-in-place } डिलीवर हो चुका है{ own-tracking }।
   *[named] { $carrier } के अनुसार पार्सल{ own-on-date }{ own-in-place } डिलीवर हो चुका है{ own-tracking }।
}
signed-for = प्राप्ति पर “{ $name }” नाम से हस्ताक्षर हैं।
help-find = यदि यह न मिले तो बस यहीं उत्तर दें, हम कूरियर कंपनी से डिलीवरी का विवरण पूछेंगे।
act-contest = हमने इस ऑर्डर के रिकॉर्ड देख लिए हैं और उन्हें { own-platform } को सौंप रहे हैं; निर्णय वहीं होगा। यदि इस बीच हम कोई मदद कर सकें तो बस यहीं उत्तर दें।
act-refer-fulfilment = यह ऑर्डर { own-platform } ने संग्रहित किया और भेजा था, इसलिए इसकी डिलीवरी और किसी भी रिफ़ंड को वहाँ की ग्राहक सेवा देखती है। आप अपने खाते में ऑर्डर से उनसे संपर्क कर सकते हैं।
act-refer-delivery = इस ऑर्डर की डिलीवरी और रिफ़ंड से जुड़े प्रश्न { own-platform } अपनी प्रक्रिया से देखता है, जिस तक आप अपने खाते में ऑर्डर से पहुँच सकते हैं।
act-refer-payment = भुगतान केवल { own-platform } सँभालता है और हमें भुगतान का कोई विवरण नहीं दिखता। वहाँ की ग्राहक सेवा आपके साथ भुगतान की जाँच कर सकती है।
act-refer = यह मामला { own-platform } अपनी प्रक्रिया से देखता है, जिस तक आप अपने खाते में ऑर्डर से पहुँच सकते हैं।

## Cancelling, address, answers

act-cancel = हम आपके लिए ऑर्डर रद्द कर रहे हैं। कुछ भी नहीं भेजा जाएगा, और जो भुगतान हो चुका है वह पूरा वापस कर दिया जाएगा।
act-cancel-shipped = { $carrier ->
    [none] पार्सल पहले ही रास्ते में है और अब रोका नहीं जा सकता।
   *[named] पार्सल पहले ही { $carrier } के पास है और अब रोका नहीं जा सकता।
}
return-after-arrival = { $days ->
    [none] पहुँचने के बाद आप इसे वापस करके रिफ़ंड ले सकते हैं।
    [one] पहुँचने के बाद इसे वापस करके रिफ़ंड लेने के लिए आपके पास एक दिन होगा।
   *[other] पहुँचने के बाद इसे वापस करके रिफ़ंड लेने के लिए आपके पास { $days } दिन होंगे।
}
act-address-open = हम केवल ऑर्डर में दिए पते पर ही भेज सकते हैं। यदि आपका खाता अब भी उसे वहाँ बदलने देता है, तो हम नए पते पर भेजेंगे।
act-address-shipped = { $carrier ->
    [none] पार्सल पहले ही ऑर्डर में दिए पते के रास्ते में है{ own-tracking }, और हम उसे दूसरे पते पर नहीं भेज सकते। अब क्या संभव है, यह कूरियर कंपनी आपको बता सकती है।
   *[named] पार्सल पहले ही { $carrier } के साथ ऑर्डर में दिए पते के रास्ते में है{ own-tracking }, और हम उसे दूसरे पते पर नहीं भेज सकते। अब क्या संभव है, यह { $carrier } आपको बता सकता है।
}
act-answer = { $answer }
act-glad = हमें ख़ुशी है कि सब ठीक है।
act-answer-later = हम इसकी जाँच कर रहे हैं और आपको यहीं भरोसेमंद उत्तर भेजेंगे।

## When we cannot

decline-window = { $date ->
    [none] इस ऑर्डर की वापसी की अवधि समाप्त हो चुकी है, इसलिए हम इसे अब वापस नहीं ले सकते।
   *[dated] इस ऑर्डर की वापसी की अवधि { $date } को समाप्त हो चुकी है, इसलिए हम इसे अब वापस नहीं ले सकते।
}
decline-beyond-order = जो ऑर्डर किया गया था, उससे अधिक भुगतान या सामान हम नहीं दे सकते।
decline-refunded = रिफ़ंड{ own-amount } पहले ही{ own-on-date } जारी किया जा चुका है।
decline-general = हमने ऑर्डर को ध्यान से देखा है और हम इससे सहमत नहीं हो सकते।
decline-offer = यदि सामान में ही कोई कमी है, तो उसे यहीं बताएँ, हम कोई समाधान निकालेंगे।
decline-bank = यदि वह अब भी नहीं दिख रहा, तो आपका बैंक उसका पता लगा सकता है।
decline-return = आप { $date } तक सामान वापस करके रिफ़ंड ले सकते हैं।

## As soon as the buyer has answered

after-full-refund = आपका उत्तर मिलते ही हम पूरी राशि{ own-amount } वापस कर देंगे।
after-partial-refund = आपका उत्तर मिलते ही हम आपको आंशिक रिफ़ंड का उचित प्रस्ताव देंगे।
after-refund-duties = रसीद मिलते ही हम आपको चुकाया गया शुल्क{ own-amount } वापस कर देंगे।
after-coupon = आपका उत्तर मिलते ही हम आपके लिए क्रेडिट{ own-amount } की व्यवस्था कर देंगे।
after-return-and-refund = आपका उत्तर मिलते ही हम वापसी और रिफ़ंड की व्यवस्था कर देंगे।
after-replacement = आपका उत्तर मिलते ही हम आपको { own-kind } निःशुल्क भेज देंगे।
after-resend-parts = आपका उत्तर मिलते ही हम आपको छूटे हुए पुर्ज़े निःशुल्क भेज देंगे।
after-repair = आपका उत्तर मिलते ही हम आपके किसी ख़र्च के बिना मरम्मत की व्यवस्था कर देंगे।

## One question at most

ask-photo-of-damage = क्या आप कृपया हमें नुकसान की तस्वीर भेज सकते हैं?
ask-photo-of-defect = क्या आप कृपया हमें ऐसी तस्वीर या छोटा वीडियो भेज सकते हैं जिसमें ख़राबी दिखे?
ask-photo-of-item-received = क्या आप कृपया हमें मिले हुए सामान की तस्वीर भेज सकते हैं?
ask-which-part-is-missing = क्या आप कृपया बता सकते हैं कि कौन-सा पुर्ज़ा छूटा है?
ask-which-size-is-needed = क्या आप कृपया बता सकते हैं कि आपको कौन-सा साइज़ चाहिए?
ask-what-differs = क्या आप कृपया बता सकते हैं कि विवरण से क्या अलग है?
ask-check-with-neighbours = क्या आप कृपया अपने पड़ोसियों से पूछ सकते हैं और वे जगहें देख सकते हैं जहाँ पार्सल रखे जाते हैं?
ask-return-tracking-number = क्या आप कृपया हमें अपनी वापसी का ट्रैकिंग नंबर भेज सकते हैं?
ask-duty-receipt = क्या आप कृपया हमें शुल्क की रसीद की तस्वीर भेज सकते हैं?
ask-correct-address = क्या आप कृपया जाँच सकते हैं कि ऑर्डर में दिया पता पूरा और सही है?
ask-what-is-wrong = क्या आप कृपया संक्षेप में बता सकते हैं कि समस्या क्या है?
