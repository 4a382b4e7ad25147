### What the buyer reads, in Gujarati. The polite આપ/આપનો; the seller speaks as અમે.

## Building blocks

own-order = { $item ->
    [none] આપનો ઓર્ડર
   *[titled] આપનો ઓર્ડર “{ $item }”
}
own-of-order = { $item ->
    [none] આપના ઓર્ડર
   *[titled] આપના ઓર્ડર “{ $item }”
}
own-item = { $item ->
    [none] આ વસ્તુ
   *[titled] “{ $item }” વસ્તુ
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}આજે જ
   *[dated] {" "}{ $dispatch } ના રોજ
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; તે { $arrives } ના રોજ આપના સુધી પહોંચવાની ધારણા છે
}
own-carrier = { $carrier ->
    [none] કુરિયર કંપની
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(ટ્રેકિંગ નંબર: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}{ $date } ના રોજ
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}{ $place } ખાતે
}
own-platform = { $platform ->
    [none] માર્કેટપ્લેસ
   *[named] { $platform }
}
own-part = { $amount ->
    [none] કિંમતનો અમુક ભાગ
   *[known] { $amount }
}
own-kind = { $kind ->
    [again] આપનો ઓર્ડર ફરીથી
    [right] સાચી વસ્તુ
    [size] યોગ્ય સાઇઝ
   *[new] બદલીમાં બીજી વસ્તુ
}

## Greeting and end

greeting = { $form ->
    [none] નમસ્તે,
    [company] નમસ્તે,
    [mr] નમસ્તે શ્રી { $name },
    [ms] નમસ્તે સુશ્રી { $name },
   *[named] નમસ્તે { $name },
}
closing = { $tone ->
    [apologetic] અમને જણાવવા બદલ આભાર.
    [firm] આપને બીજું કંઈ જોઈએ તો અમે અહીં છીએ.
   *[neutral] કંઈ સ્પષ્ટ ન હોય તો બસ આ સંદેશનો જવાબ આપો.
}
closing-question = આપના સહકાર બદલ આભાર.
sign-off = સાદર,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-order } હજી સુધી પહોંચ્યો નથી.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-order } હજી સુધી પહોંચ્યો નથી.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-order } હજી સુધી પહોંચ્યો નથી.
}
ack-delivered-not-received = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-order } ડિલિવર થયેલો બતાવે છે, પણ આપને મળ્યો નથી.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-order } ડિલિવર થયેલો બતાવે છે, પણ આપને મળ્યો નથી.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-order } ડિલિવર થયેલો બતાવે છે, પણ આપને મળ્યો નથી.
}
ack-late = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-order } જણાવેલા સમય કરતાં મોડો આવી રહ્યો છે.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-order } જણાવેલા સમય કરતાં મોડો આવી રહ્યો છે.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-order } જણાવેલા સમય કરતાં મોડો આવી રહ્યો છે.
}
ack-damaged = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-order } નુકસાન પામેલી હાલતમાં પહોંચ્યો.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-order } નુકસાન પામેલી હાલતમાં પહોંચ્યો.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-order } નુકસાન પામેલી હાલતમાં પહોંચ્યો.
}
ack-defective = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-item } બરાબર કામ કરતી નથી.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-item } બરાબર કામ કરતી નથી.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-item } બરાબર કામ કરતી નથી.
}
ack-not-as-described = { $tone ->
    [apologetic] અમને ખેદ છે કે વર્ણન પરથી આપની જે અપેક્ષા હતી, { own-item } તેવી નથી.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-item } વર્ણનથી જુદી છે.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-item } વર્ણનથી જુદી છે.
}
ack-wrong-item = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-of-order } માં આપને સાચી વસ્તુ મળી નથી.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-of-order } માં આપને સાચી વસ્તુ મળી નથી.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-of-order } માં આપને સાચી વસ્તુ મળી નથી.
}
ack-missing-parts = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-order } અધૂરો પહોંચ્યો, અમુક ભાગ ખૂટે છે.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-order } અધૂરો પહોંચ્યો, અમુક ભાગ ખૂટે છે.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-order } અધૂરો પહોંચ્યો, અમુક ભાગ ખૂટે છે.
}
ack-size-fit = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-item } આપને માપમાં બંધબેસતી નથી.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-item } આપને માપમાં બંધબેસતી નથી.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-item } આપને માપમાં બંધબેસતી નથી.
}
ack-counterfeit = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-item } અસલી છે કે નહીં તેની આપને ખાતરી નથી.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-item } અસલી છે કે નહીં તેની આપને શંકા છે.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-item } અસલી છે કે નહીં તેની આપને શંકા છે.
}
ack-changed-mind = આપના સંદેશ બદલ આભાર. આપ { own-item } પરત કરવા માંગો છો.
ack-cancellation = આપના સંદેશ બદલ આભાર. આપને હવે { own-of-order } ની જરૂર નથી.
ack-customs-duties = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-of-order } પર આપની પાસે આયાત શુલ્ક માંગવામાં આવ્યું.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-of-order } પર આપની પાસે આયાત શુલ્ક માંગવામાં આવ્યું.
   *[neutral] અમને જણાવવા બદલ આભાર કે { own-of-order } પર આપની પાસે આયાત શુલ્ક માંગવામાં આવ્યું.
}
ack-refund-not-received = { $tone ->
    [apologetic] અમને ખેદ છે કે આપ હજી { own-of-order } ના રિફંડની રાહ જુઓ છો.
    [firm] આપના સંદેશ પરથી જાણ્યું કે આપ હજી { own-of-order } ના રિફંડની રાહ જુઓ છો.
   *[neutral] આપના સંદેશ બદલ આભાર. આપ હજી { own-of-order } ના રિફંડની રાહ જુઓ છો.
}
ack-return-problem = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-item } પરત કરવાનું સરળતાથી ન થયું.
    [firm] આપના સંદેશ પરથી જાણ્યું કે { own-item } પરત કરવામાં મુશ્કેલી છે.
   *[neutral] { own-item } પરત કરવામાં પડેલી મુશ્કેલી જણાવવા બદલ આભાર.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] આનાથી આપને જે ચિંતા થઈ તે બદલ અમને ખેદ છે. આપે લખ્યું છે કે આ ઓર્ડર આપે પોતે આપ્યો નથી.
    [firm] આપના સંદેશ પરથી જાણ્યું કે આ ઓર્ડર આપે પોતે આપ્યો નથી.
   *[neutral] અમને જણાવવા બદલ આભાર કે આ ઓર્ડર આપે પોતે આપ્યો નથી.
}
ack-review-threat = { $tone ->
    [apologetic] અમને ખેદ છે કે આપ { own-of-order } થી સંતુષ્ટ નથી.
   *[neutral] { own-of-order } વિશેના આપના સંદેશ બદલ આભાર.
}
ack-address-change = { own-of-order } ના ડિલિવરી સરનામા વિશેના આપના સંદેશ બદલ આભાર.
ack-product-question = { own-item } વિશેના આપના પ્રશ્ન બદલ આભાર.
ack-nothing = અમે આપને { own-of-order } વિશે લખી રહ્યા છીએ.
ack-other = { $tone ->
    [apologetic] અમને ખેદ છે કે { own-of-order } ને કારણે આપને તકલીફ પડી.
   *[neutral] { own-of-order } વિશેના આપના સંદેશ બદલ આભાર.
}

## Money back

act-full-refund = અમે આપને પૂરી રકમ{ own-amount } પરત કરી રહ્યા છીએ.
refund-days = { $days ->
    [one] પૈસા સામાન્ય રીતે એક દિવસમાં આપના ખાતામાં દેખાય છે.
   *[other] પૈસા સામાન્ય રીતે { $days } દિવસમાં આપના ખાતામાં દેખાય છે.
}
act-partial-refund = { $arrived ->
    [no] વિલંબ બદલ અમે આપને { own-part } પરત કરી શકીએ છીએ.
   *[yes] અમે આપને { own-part } પરત કરી શકીએ છીએ અને વસ્તુ આપની પાસે જ રહેશે.
} આપને યોગ્ય લાગે તો ટૂંકો જવાબ પૂરતો છે, અમે વ્યવસ્થા કરીશું.
duties-prepaid = આયાત શુલ્ક આપના ઓર્ડરમાં પહેલેથી જ સામેલ હતું, તેથી આપની પાસે ફરી માંગવું જોઈતું ન હતું.
act-refund-duties = અમે આપે ચૂકવેલું શુલ્ક{ own-amount } પરત કરી રહ્યા છીએ.
act-coupon = આપના આગામી ઓર્ડર માટે અમે આપને ક્રેડિટ{ own-amount } આપી રહ્યા છીએ.
keep-item = { $type ->
    [damaged] નુકસાન પામેલી વસ્તુ આપે પાછી મોકલવાની જરૂર નથી.
    [wrong-item] ખોટી વસ્તુ આપે પાછી મોકલવાની જરૂર નથી.
   *[other] વસ્તુ આપે પાછી મોકલવાની જરૂર નથી.
}

## Sending it back

act-return-paid = આપ વસ્તુ વિના મૂલ્યે પરત કરી શકો છો; આપને પ્રીપેઇડ રિટર્ન લેબલ મળશે.
act-return-own = આપ વસ્તુ ખુશીથી પરત કરી શકો છો; આ કિસ્સામાં પરત મોકલવાનો ટપાલ ખર્ચ આપે ભોગવવાનો રહેશે.
act-return = આપ વસ્તુ ખુશીથી પરત કરી શકો છો.
return-first-item = કૃપા કરીને પહેલી વસ્તુ આપને મળનાર પ્રીપેઇડ લેબલ સાથે પાછી મોકલો; તેમાં આપને કોઈ ખર્ચ થશે નહીં.
return-start = હજી ન કર્યું હોય તો, કૃપા કરીને આપના ખાતામાં ઓર્ડર પરથી રિટર્ન શરૂ કરો.
return-by = કૃપા કરીને તે { $date } સુધીમાં મોકલો.
return-refund = { $amount ->
    [none] તે અમારી પાસે પહોંચતાં જ અમે ખરીદીની રકમ પરત કરીશું.
   *[known] તે અમારી પાસે પહોંચતાં જ અમે { $amount } પરત કરીશું.
}

## Goods

act-replacement = અમે આપને{ own-dispatch } { own-kind } વિના મૂલ્યે મોકલી રહ્યા છીએ{ own-arrives }.
act-resend-parts = અમે આપને{ own-dispatch } ખૂટતા ભાગ વિના મૂલ્યે મોકલી રહ્યા છીએ{ own-arrives }.
act-repair = અમે આપને કોઈ ખર્ચ વિના વસ્તુ રિપેર કરાવી આપીશું.
repair-label = રિપેર માટે મોકલવા આપને પ્રીપેઇડ લેબલ મળશે.

## Where it is

act-on-its-way = { $carrier ->
    [none] આપનું પાર્સલ રસ્તામાં છે{ own-tracking }.
   *[named] આપનું પાર્સલ { $carrier } મારફતે રસ્તામાં છે{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] આપનું પાર્સલ લઈ જવા માટે તૈયાર છે{ own-tracking }.
   *[named] આપનું પાર્સલ { $carrier } પાસેથી લઈ જવા માટે તૈયાર છે{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] આપનું પાર્સલ ડિલિવરી માટે નીકળી ગયું છે{ own-tracking }.
   *[named] આપનું પાર્સલ { $carrier } મારફતે ડિલિવરી માટે નીકળી ગયું છે{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] આપનું પાર્સલ હાલ કસ્ટમ્સમાં છે{ own-tracking }.
   *[named] આપનું પાર્સલ હાલ કસ્ટમ્સમાં છે અને ત્યાર બાદ { $carrier } મારફતે આગળ વધશે{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] આપનું પાર્સલ હજી રવાના થયું નથી.
   *[dated] આપનું પાર્સલ હજી રવાના થયું નથી; તે { $date } સુધીમાં મોકલવામાં આવશે.
}
last-scan = પાર્સલ છેલ્લે{ own-on-date }{ own-in-place } સ્કેન થયું હતું.
expected = તે { $date } ના રોજ આપના સુધી પહોંચવાની ધારણા છે.
wait-offer = { $until ->
    [none] કંઈ આગળ ન વધે તો બસ અહીં જવાબ આપો, અમે કુરિયર કંપની પાસે તપાસ કરીશું.
   *[dated] ત્યાં સુધીમાં ન પહોંચે તો બસ અહીં જવાબ આપો, અમે તરત જ તેની કાળજી લઈશું.
}
act-trace = અમે { own-carrier } પાસે પાર્સલની{ own-tracking } શોધ કરાવી રહ્યા છીએ અને જે જાણવા મળશે તે આપને અહીં જણાવીશું.
follow-up = અમે આપને { $date } સુધીમાં જણાવીશું.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] ટ્રેકિંગ મુજબ પાર્સલ{ own-on-date }{ own-in-place } ડિલિવર થયું છે{ own-tracking }.
   *[named] { $carrier } ના જણાવ્યા મુજબ પાર્સલ{ own-on-date }{ own-in-place } ડિલિવર થયું છે{ own-tracking }.
}
signed-for = તે મળ્યાની સહી “{ $name }” નામે છે.
help-find = તે ન મળે તો બસ અહીં જવાબ આપો, અમે કુરિયર કંપની પાસેથી ડિલિવરીની વિગતો માંગીશું.
act-contest = અમે આ ઓર્ડરના રેકોર્ડ તપાસ્યા છે અને તે { own-platform } ને સોંપી રહ્યા છીએ; નિર્ણય ત્યાં લેવાશે. આ દરમિયાન અમે કંઈ મદદ કરી શકીએ તો બસ અહીં જવાબ આપો.
act-refer-fulfilment = આ ઓર્ડર { own-platform } દ્વારા સંગ્રહ કરીને મોકલવામાં આવ્યો હતો, તેથી તેની ડિલિવરી અને કોઈ પણ રિફંડ ત્યાંની ગ્રાહક સેવા સંભાળે છે. આપ આપના ખાતામાં ઓર્ડર પરથી તેમનો સંપર્ક કરી શકો છો.
act-refer-delivery = આ ઓર્ડરની ડિલિવરી અને રિફંડ અંગેના પ્રશ્નો { own-platform } પોતાની પ્રક્રિયા દ્વારા સંભાળે છે, જ્યાં આપ આપના ખાતામાં ઓર્ડર પરથી પહોંચી શકો છો.
act-refer-payment = ચુકવણી ફક્ત { own-platform } સંભાળે છે અને અમને ચુકવણીની કોઈ વિગત દેખાતી નથી. ત્યાંની ગ્રાહક સેવા આપની સાથે ચુકવણી તપાસી શકે છે.
act-refer = આ બાબત { own-platform } પોતાની પ્રક્રિયા દ્વારા સંભાળે છે, જ્યાં આપ આપના ખાતામાં ઓર્ડર પરથી પહોંચી શકો છો.

## Cancelling, address, answers

act-cancel = અમે આપના માટે ઓર્ડર રદ કરી રહ્યા છીએ. કંઈ મોકલવામાં આવશે નહીં અને થઈ ગયેલી ચુકવણી પૂરી પરત કરવામાં આવશે.
act-cancel-shipped = { $carrier ->
    [none] પાર્સલ પહેલેથી રસ્તામાં છે અને હવે રોકી શકાય તેમ નથી.
   *[named] પાર્સલ પહેલેથી { $carrier } પાસે છે અને હવે રોકી શકાય તેમ નથી.
}
return-after-arrival = { $days ->
    [none] તે પહોંચ્યા પછી આપ પરત કરીને રિફંડ મેળવી શકો છો.
    [one] તે પહોંચ્યા પછી પરત કરીને રિફંડ મેળવવા આપની પાસે એક દિવસ હશે.
   *[other] તે પહોંચ્યા પછી પરત કરીને રિફંડ મેળવવા આપની પાસે { $days } દિવસ હશે.
}
act-address-open = અમે ફક્ત ઓર્ડરમાં આપેલા સરનામે જ મોકલી શકીએ છીએ. આપના ખાતામાં તે હજી બદલી શકાતું હોય તો અમે નવા સરનામે મોકલીશું.
act-address-shipped = { $carrier ->
    [none] પાર્સલ પહેલેથી ઓર્ડરમાં આપેલા સરનામે જવા રસ્તામાં છે{ own-tracking }, અને અમે તેને બીજે વાળી શકતા નથી. હજી શું શક્ય છે તે કુરિયર કંપની આપને કહી શકે છે.
   *[named] પાર્સલ પહેલેથી { $carrier } મારફતે ઓર્ડરમાં આપેલા સરનામે જવા રસ્તામાં છે{ own-tracking }, અને અમે તેને બીજે વાળી શકતા નથી. હજી શું શક્ય છે તે { $carrier } આપને કહી શકે છે.
}
act-answer = { $answer }
act-glad = બધું બરાબર છે તે જાણીને અમને આનંદ થયો.
act-answer-later = અમે આ તપાસી રહ્યા છીએ અને આપને અહીં જ ભરોસાપાત્ર જવાબ મોકલીશું.

## When we cannot

decline-window = { $date ->
    [none] આ ઓર્ડરની પરત કરવાની મુદત પૂરી થઈ ગઈ છે, તેથી અમે તે હવે પાછો લઈ શકતા નથી.
   *[dated] આ ઓર્ડરની પરત કરવાની મુદત { $date } ના રોજ પૂરી થઈ ગઈ છે, તેથી અમે તે હવે પાછો લઈ શકતા નથી.
}
decline-beyond-order = જે ઓર્ડર કરાયું હતું તેનાથી વધુ રકમ કે વસ્તુ અમે આપી શકતા નથી.
decline-refunded = રિફંડ{ own-amount } પહેલેથી જ{ own-on-date } આપી દેવાયું છે.
decline-general = અમે ઓર્ડર ધ્યાનથી તપાસ્યો છે અને આ માટે સંમત થઈ શકતા નથી.
decline-offer = વસ્તુમાં જ કંઈ ખામી હોય તો અહીં વર્ણવો, અમે ઉકેલ શોધીશું.
decline-bank = તે હજી ન દેખાય તો આપની બેંક તે શોધી શકે છે.
decline-return = આપ { $date } સુધી વસ્તુ પરત કરીને રિફંડ મેળવી શકો છો.

## As soon as the buyer has answered

after-full-refund = આપનો જવાબ મળતાં જ અમે પૂરી રકમ{ own-amount } પરત કરીશું.
after-partial-refund = આપનો જવાબ મળતાં જ અમે આપને આંશિક રિફંડની વાજબી દરખાસ્ત કરીશું.
after-refund-duties = રસીદ મળતાં જ અમે આપે ચૂકવેલું શુલ્ક{ own-amount } પરત કરીશું.
after-coupon = આપનો જવાબ મળતાં જ અમે આપના માટે ક્રેડિટની{ own-amount } વ્યવસ્થા કરીશું.
after-return-and-refund = આપનો જવાબ મળતાં જ અમે વસ્તુ પરત લેવાની અને રિફંડની વ્યવસ્થા કરીશું.
after-replacement = આપનો જવાબ મળતાં જ અમે આપને { own-kind } વિના મૂલ્યે મોકલીશું.
after-resend-parts = આપનો જવાબ મળતાં જ અમે આપને ખૂટતા ભાગ વિના મૂલ્યે મોકલીશું.
after-repair = આપનો જવાબ મળતાં જ અમે આપને કોઈ ખર્ચ વિના રિપેરની વ્યવસ્થા કરીશું.

## One question at most

ask-photo-of-damage = કૃપા કરીને અમને નુકસાનનો ફોટો મોકલી શકશો?
ask-photo-of-defect = કૃપા કરીને અમને ખામી દેખાય તેવો ફોટો અથવા ટૂંકો વીડિયો મોકલી શકશો?
ask-photo-of-item-received = કૃપા કરીને આપને મળેલી વસ્તુનો ફોટો અમને મોકલી શકશો?
ask-which-part-is-missing = કૃપા કરીને કયો ભાગ ખૂટે છે તે જણાવી શકશો?
ask-which-size-is-needed = કૃપા કરીને આપને કઈ સાઇઝ જોઈએ છે તે જણાવી શકશો?
ask-what-differs = કૃપા કરીને વર્ણનથી શું જુદું છે તે જણાવી શકશો?
ask-check-with-neighbours = કૃપા કરીને આપના પડોશીઓને ત્યાં અને પાર્સલ મૂકવામાં આવે છે તે જગ્યાઓએ તપાસી શકશો?
ask-return-tracking-number = કૃપા કરીને આપની રિટર્નનો ટ્રેકિંગ નંબર અમને મોકલી શકશો?
ask-duty-receipt = કૃપા કરીને શુલ્કની રસીદનો ફોટો અમને મોકલી શકશો?
ask-correct-address = કૃપા કરીને ઓર્ડરમાં આપેલું સરનામું પૂરું અને સાચું છે કે નહીં તે તપાસી શકશો?
ask-what-is-wrong = કૃપા કરીને ટૂંકમાં શું સમસ્યા છે તે જણાવી શકશો?
