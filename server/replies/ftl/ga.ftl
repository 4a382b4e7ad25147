### What the buyer reads, in Irish. Names stand where nothing has to change their first letter.

## Building blocks

own-title = { $item ->
    [none] {""}
   *[titled] {" "}(“{ $item }”)
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}({ $amount })
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}inniu
   *[dated] {" "}({ $dispatch })
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; táthar ag súil leis an seachadadh { $arrives }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(uimhir rianaithe { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}({ $date })
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}({ $place })
}
own-platform = { $platform ->
    [none] an t-ardán díolacháin
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] an t-iompróir
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] Dia duit,
    [company] Dia daoibh,
   *[named] Dia duit, { $name },
}
closing = { $tone ->
    [apologetic] Go raibh maith agat as é a chur in iúl dom.
    [firm] Tá mé anseo má tá aon cheist eile agat.
   *[neutral] Mura bhfuil rud éigin soiléir, níl le déanamh ach an teachtaireacht seo a fhreagairt.
}
closing-question = Go raibh maith agat roimh ré as do chabhair.
sign-off = Le gach dea-mhéin,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Is oth liom nár tháinig d’ordú{ own-title } fós.
    [firm] Tuigim ó do theachtaireacht nár tháinig d’ordú{ own-title } fós.
   *[neutral] Go raibh maith agat as cur in iúl dom nár tháinig d’ordú{ own-title } fós.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Is oth liom go bhfuil d’ordú{ own-title } marcáilte mar seachadta ach nár shroich sé thú.
    [firm] Tuigim ó do theachtaireacht nach bhfuair tú d’ordú{ own-title }, cé go bhfuil sé marcáilte mar seachadta.
   *[neutral] Go raibh maith agat as do theachtaireacht. Ní bhfuair tú d’ordú{ own-title }, cé go bhfuil sé marcáilte mar seachadta.
}
ack-late = { $tone ->
    [apologetic] Is oth liom go bhfuil d’ordú{ own-title } níos déanaí ná mar a fógraíodh.
    [firm] Tuigim ó do theachtaireacht go bhfuil d’ordú{ own-title } níos déanaí ná mar a fógraíodh.
   *[neutral] Go raibh maith agat as do theachtaireacht. Tá tú ag fanacht le d’ordú{ own-title }, atá níos déanaí ná mar a fógraíodh.
}
ack-damaged = { $tone ->
    [apologetic] Is oth liom gur tháinig d’ordú{ own-title } agus é damáistithe.
    [firm] Tuigim ó do theachtaireacht gur tháinig d’ordú{ own-title } agus é damáistithe.
   *[neutral] Go raibh maith agat as cur in iúl dom gur tháinig d’ordú{ own-title } agus é damáistithe.
}
ack-defective = { $tone ->
    [apologetic] Is oth liom nach n-oibríonn an t-earra{ own-title } mar ba chóir.
    [firm] Tuigim ó do theachtaireacht nach n-oibríonn an t-earra{ own-title } mar ba chóir.
   *[neutral] Go raibh maith agat as cur in iúl dom nach n-oibríonn an t-earra{ own-title } mar ba chóir.
}
ack-not-as-described = { $tone ->
    [apologetic] Is oth liom nach ionann an t-earra{ own-title } agus an rud a raibh tú ag súil leis ón gcur síos.
    [firm] Tuigim ó do theachtaireacht go bhfuil an t-earra{ own-title } difriúil ón gcur síos.
   *[neutral] Go raibh maith agat as cur in iúl dom go bhfuil an t-earra{ own-title } difriúil ón rud a raibh tú ag súil leis.
}
ack-wrong-item = { $tone ->
    [apologetic] Is oth liom nach bhfuair tú an t-earra ceart i d’ordú{ own-title }.
    [firm] Tuigim ó do theachtaireacht nach bhfuair tú an t-earra ceart i d’ordú{ own-title }.
   *[neutral] Go raibh maith agat as cur in iúl dom nach bhfuair tú an t-earra ceart i d’ordú{ own-title }.
}
ack-missing-parts = { $tone ->
    [apologetic] Is oth liom go raibh d’ordú{ own-title } neamhiomlán nuair a tháinig sé.
    [firm] Tuigim ó do theachtaireacht go raibh d’ordú{ own-title } neamhiomlán nuair a tháinig sé.
   *[neutral] Go raibh maith agat as cur in iúl dom go raibh d’ordú{ own-title } neamhiomlán nuair a tháinig sé.
}
ack-size-fit = { $tone ->
    [apologetic] Is oth liom nach n-oireann méid an earra{ own-title } duit.
    [firm] Tuigim ó do theachtaireacht nach n-oireann méid an earra{ own-title } duit.
   *[neutral] Go raibh maith agat as cur in iúl dom nach n-oireann méid an earra{ own-title } duit.
}
ack-counterfeit = { $tone ->
    [apologetic] Is oth liom go bhfuil amhras ort an bhfuil an t-earra{ own-title } barántúil.
    [firm] Tuigim ó do theachtaireacht go bhfuil amhras ort an bhfuil an t-earra{ own-title } barántúil.
   *[neutral] Go raibh maith agat as insint dom go bhfuil amhras ort an bhfuil an t-earra{ own-title } barántúil.
}
ack-changed-mind = Go raibh maith agat as do theachtaireacht. Ba mhaith leat an t-earra{ own-title } a chur ar ais.
ack-cancellation = Go raibh maith agat as do theachtaireacht. Níl d’ordú{ own-title } uait a thuilleadh.
ack-customs-duties = { $tone ->
    [apologetic] Is oth liom gur iarradh ort táillí allmhairithe a íoc ar d’ordú{ own-title }.
    [firm] Tuigim ó do theachtaireacht gur iarradh ort táillí allmhairithe a íoc ar d’ordú{ own-title }.
   *[neutral] Go raibh maith agat as cur in iúl dom gur iarradh ort táillí allmhairithe a íoc ar d’ordú{ own-title }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Is oth liom go bhfuil tú fós ag fanacht leis an aisíocaíocht ar d’ordú{ own-title }.
    [firm] Tuigim ó do theachtaireacht go bhfuil tú fós ag fanacht leis an aisíocaíocht ar d’ordú{ own-title }.
   *[neutral] Go raibh maith agat as do theachtaireacht. Tá tú fós ag fanacht leis an aisíocaíocht ar d’ordú{ own-title }.
}
ack-return-problem = { $tone ->
    [apologetic] Is oth liom nár éirigh go réidh le cur ar ais an earra{ own-title }.
    [firm] Tuigim ó do theachtaireacht go bhfuil fadhb ann le cur ar ais an earra{ own-title }.
   *[neutral] Go raibh maith agat as cur in iúl dom go bhfuil fadhb ann le cur ar ais an earra{ own-title }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Is oth liom an imní atá á cur ort. Scríobhann tú nach tusa a rinne an t-ordú seo.
    [firm] Tuigim ó do theachtaireacht nach tusa a rinne an t-ordú seo.
   *[neutral] Go raibh maith agat as cur in iúl dom nach tusa a rinne an t-ordú seo.
}
ack-review-threat = { $tone ->
    [apologetic] Is oth liom nach bhfuil tú sásta le d’ordú{ own-title }.
   *[neutral] Go raibh maith agat as do theachtaireacht faoi d’ordú{ own-title }.
}
ack-address-change = Go raibh maith agat as do theachtaireacht faoin seoladh seachadta do d’ordú{ own-title }.
ack-product-question = Go raibh maith agat as do cheist faoin earra{ own-title }.
ack-nothing = Tá mé ag scríobh chugat faoi d’ordú{ own-title }.
ack-other = { $tone ->
    [apologetic] Is oth liom gur tharraing d’ordú{ own-title } trioblóid ort.
   *[neutral] Go raibh maith agat as do theachtaireacht faoi d’ordú{ own-title }.
}

## Money back

act-full-refund = Tá mé ag aisíoc an mhéid iomláin{ own-amount } leat.
refund-days = De ghnáth bíonn an t-airgead le feiceáil i do chuntas laistigh de { $days ->
    [one] lá amháin
    [two] { $days } lá
    [few] { $days } lá
    [many] { $days } lá
   *[other] { $days } lá
}.
act-partial-refund = { $arrived ->
    [no] Mar gheall ar an moill is féidir liom { $amount ->
        [none] cuid den phraghas
       *[known] { $amount }
    } a aisíoc leat.
   *[yes] Is féidir liom { $amount ->
        [none] cuid den phraghas
       *[known] { $amount }
    } a aisíoc leat, agus coimeádann tú an t-earra.
} Má oireann sé sin duit, is leor freagra gairid agus socróidh mé é.
duties-prepaid = Bhí na táillí allmhairithe san áireamh i d’ordú cheana féin, mar sin níor cheart iad a iarraidh ort arís.
act-refund-duties = Tá mé ag aisíoc na dtáillí{ own-amount } leat.
act-coupon = Tá mé ag tabhairt creidmheas{ own-amount } duit don chéad ordú eile.
keep-item = { $type ->
    [damaged] Ní gá duit an t-earra damáistithe a chur ar ais.
    [wrong-item] Ní gá duit an t-earra mícheart a chur ar ais.
   *[other] Ní gá duit an t-earra a chur ar ais.
}

## Sending it back

act-return-paid = Is féidir leat an t-earra a chur ar ais saor in aisce; gheobhaidh tú lipéad réamhíoctha.
act-return-own = Tá fáilte romhat an t-earra a chur ar ais; is ortsa a bheidh costas an phostais sa chás seo.
act-return = Tá fáilte romhat an t-earra a chur ar ais.
return-first-item = Cuir an chéad earra ar ais, le do thoil, leis an lipéad réamhíoctha a gheobhaidh tú; ní chosnóidh sé dada ort.
return-start = Mura bhfuil sé déanta agat cheana, cuir tús leis an gcur ar ais ón ordú i do chuntas, le do thoil.
return-by = Cuir chun bealaigh é, le do thoil, faoin dáta seo: { $date }.
return-refund = { $amount ->
    [none] A luaithe a shroichfidh sé anseo, aisíocfaidh mé an praghas ceannaigh leat.
   *[known] A luaithe a shroichfidh sé anseo, aisíocfaidh mé { $amount } leat.
}

## Goods

act-replacement = Tá mé ag cur chugat{ own-dispatch }, saor in aisce, { $kind ->
    [again] d’ordú arís
    [right] an t-earra ceart
    [size] an méid ceart
   *[new] earra eile ina áit
}{ own-arrives }.
act-resend-parts = Tá mé ag cur chugat{ own-dispatch }, saor in aisce, na páirteanna atá in easnamh{ own-arrives }.
act-repair = Cuirfidh mé an t-earra á dheisiú gan aon chostas ort.
repair-label = Gheobhaidh tú lipéad réamhíoctha chun é a sheoladh isteach.

## Where it is

act-on-its-way = { $carrier ->
    [none] Tá do bheart ar an mbealach{ own-tracking }.
   *[named] Tá do bheart ar an mbealach le { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Tá do bheart réidh le bailiú{ own-tracking }.
   *[named] Tá do bheart réidh le bailiú ó { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Tá do bheart amuigh á sheachadadh{ own-tracking }.
   *[named] Tá do bheart amuigh á sheachadadh ag { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Tá do bheart ag an gcustam faoi láthair{ own-tracking }.
   *[named] Tá do bheart ag an gcustam faoi láthair agus leanfaidh sé ar aghaidh ina dhiaidh sin le { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Níl do bheart imithe fós.
   *[dated] Níl do bheart imithe fós; cuirfear chun bealaigh é faoin dáta seo: { $date }.
}
last-scan = Scanadh an beart den uair dheireanach{ own-on-date }{ own-in-place }.
expected = Ba cheart go mbeadh sé agat { $date }.
wait-offer = { $until ->
    [none] Mura dtagann aon athrú, níl le déanamh ach freagra a thabhairt anseo agus rachaidh mé i dteagmháil leis an iompróir.
   *[dated] Mura bhfuil sé ann faoin am sin, níl le déanamh ach freagra a thabhairt anseo agus féachfaidh mé chuige láithreach.
}
act-trace = Iarrfaidh mé go ndéanfaidh { own-carrier } an beart{ own-tracking } a chuardach agus inseoidh mé duit anseo cad a fuarthas amach.
follow-up = Cloisfidh tú uaim faoin dáta seo: { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] De réir an rianaithe, seachadadh an beart{ own-tracking }{ own-on-date }{ own-in-place }.
   *[named] De réir { $carrier }, seachadadh an beart{ own-tracking }{ own-on-date }{ own-in-place }.
}
signed-for = Shínigh “{ $name }” as an mbeart.
help-find = Mura dtagann sé chun solais, níl le déanamh ach freagra a thabhairt anseo agus iarrfaidh mé sonraí an tseachadta ar an iompróir.
act-contest = Tá taifid an ordaithe seo scrúdaithe agam agus táim á gcur ar aghaidh; is é { own-platform } a dhéanfaidh an cinneadh. Más féidir liom cabhrú idir an dá linn, níl le déanamh ach freagra a thabhairt anseo.
act-refer-fulfilment = Is é { own-platform } a stóráil agus a sheol an t-ordú seo, mar sin is í a seirbhís do chustaiméirí a bhíonn i mbun an tseachadta agus aon aisíocaíochta. Is féidir teagmháil a dhéanamh léi ón ordú i do chuntas.
act-refer-delivery = Is é { own-platform } a láimhseálann ceisteanna seachadta agus aisíocaíochtaí don ordú seo trína phróiseas féin, atá le fáil ag an ordú i do chuntas.
act-refer-payment = Is é { own-platform } amháin a láimhseálann íocaíochtaí, agus ní fheicim aon sonraí íocaíochta. Is féidir lena seirbhís do chustaiméirí an íocaíocht a sheiceáil leat.
act-refer = Is é { own-platform } a láimhseálann é seo trína phróiseas féin, atá le fáil ag an ordú i do chuntas.

## Cancelling, address, answers

act-cancel = Tá mé ag cur an ordaithe ar ceal duit. Ní sheolfar aon rud, agus aisíocfar go hiomlán aon íocaíocht a rinneadh cheana.
act-cancel-shipped = { $carrier ->
    [none] Tá an beart ar an mbealach cheana féin agus ní féidir é a stopadh a thuilleadh.
   *[named] Tá an beart ag { $carrier } cheana féin agus ní féidir é a stopadh a thuilleadh.
}
return-after-arrival = { $days ->
    [none] Nuair a bheidh sé tagtha, is féidir leat é a chur ar ais agus aisíocaíocht a fháil.
   *[known] Nuair a bheidh sé tagtha, beidh { $days } lá agat chun é a chur ar ais agus aisíocaíocht a fháil.
}
act-address-open = Ní féidir liom seoladh ach chuig an seoladh san ordú. Más féidir leat é a athrú fós i do chuntas, seolfaidh mé chuig an seoladh nua.
act-address-shipped = { $carrier ->
    [none] Tá an beart{ own-tracking } ar an mbealach cheana féin chuig an seoladh san ordú, agus ní féidir liom é a atreorú. Is féidir leis an iompróir a rá leat cad is féidir a dhéanamh fós.
   *[named] Tá an beart{ own-tracking } ar an mbealach cheana féin le { $carrier } chuig an seoladh san ordú, agus ní féidir liom é a atreorú. Is féidir le { $carrier } a rá leat cad is féidir a dhéanamh fós.
}
act-answer = { $answer }
act-glad = Tá áthas orm a chloisteáil go bhfuil gach rud i gceart.
act-answer-later = Tá mé á sheiceáil seo agus cuirfidh mé freagra cinnte chugat anseo.

## When we cannot

decline-window = { $date ->
    [none] Tá an tréimhse chun an t-ordú seo a chur ar ais thart, mar sin ní féidir liom glacadh leis ar ais a thuilleadh.
   *[dated] Tháinig deireadh leis an tréimhse chun an t-ordú seo a chur ar ais ({ $date }), mar sin ní féidir liom glacadh leis ar ais a thuilleadh.
}
decline-beyond-order = Ní féidir liom íocaíochtaí ná earraí a thairiscint thar an méid a ordaíodh.
decline-refunded = Tá an aisíocaíocht{ own-amount } déanta cheana féin{ own-on-date }.
decline-general = Rinne mé an t-ordú a sheiceáil go cúramach agus ní féidir liom aontú leis seo.
decline-offer = Má tá rud éigin cearr leis an earra féin, déan cur síos air anseo agus lorgóidh mé réiteach.
decline-bank = Mura bhfeiceann tú an t-airgead fós, is féidir le do bhanc é a fhiosrú.
decline-return = Is féidir leat an t-earra a chur ar ais agus aisíocaíocht a fháil go dtí an dáta seo: { $date }.

## As soon as the buyer has answered

after-full-refund = A luaithe a bheidh do fhreagra agam, aisíocfaidh mé an méid iomlán{ own-amount } leat.
after-partial-refund = A luaithe a bheidh do fhreagra agam, déanfaidh mé tairiscint chothrom duit maidir le haisíocaíocht pháirteach.
after-refund-duties = A luaithe a bheidh sé agam, aisíocfaidh mé na táillí{ own-amount } leat.
after-coupon = A luaithe a bheidh do fhreagra agam, socróidh mé creidmheas{ own-amount } duit.
after-return-and-refund = A luaithe a bheidh do fhreagra agam, socróidh mé an cur ar ais agus an aisíocaíocht.
after-replacement = { $kind ->
    [again] A luaithe a bheidh do fhreagra agam, cuirfidh mé d’ordú chugat arís saor in aisce.
    [right] A luaithe a bheidh do fhreagra agam, cuirfidh mé an t-earra ceart chugat saor in aisce.
    [size] A luaithe a bheidh do fhreagra agam, cuirfidh mé an méid ceart chugat saor in aisce.
   *[new] A luaithe a bheidh do fhreagra agam, cuirfidh mé earra eile ina áit chugat saor in aisce.
}
after-resend-parts = A luaithe a bheidh do fhreagra agam, cuirfidh mé na páirteanna atá in easnamh chugat saor in aisce.
after-repair = A luaithe a bheidh do fhreagra agam, socróidh mé an deisiú gan aon chostas ort.

## One question at most

ask-photo-of-damage = An bhféadfá grianghraf den damáiste a sheoladh chugam, le do thoil?
ask-photo-of-defect = An bhféadfá grianghraf nó físeán gairid a thaispeánann an locht a sheoladh chugam, le do thoil?
ask-photo-of-item-received = An bhféadfá grianghraf den earra a fuair tú a sheoladh chugam, le do thoil?
ask-which-part-is-missing = An bhféadfá a rá liom cén pháirt atá in easnamh, le do thoil?
ask-which-size-is-needed = An bhféadfá a rá liom cén méid atá uait, le do thoil?
ask-what-differs = An bhféadfá a rá liom cad atá difriúil ón gcur síos, le do thoil?
ask-check-with-neighbours = An bhféadfá fiafraí de na comharsana agus féachaint sna háiteanna ina bhfágtar bearta, le do thoil?
ask-return-tracking-number = An bhféadfá uimhir rianaithe an bhirt a chuir tú ar ais a sheoladh chugam, le do thoil?
ask-duty-receipt = An bhféadfá grianghraf d’admháil na dtáillí a sheoladh chugam, le do thoil?
ask-correct-address = An bhféadfá a sheiceáil an bhfuil an seoladh san ordú iomlán agus ceart, le do thoil?
ask-what-is-wrong = An bhféadfá a rá liom go hachomair cad atá cearr, le do thoil?
