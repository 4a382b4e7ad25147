### What the buyer reads, in Malay as written in Malaysia: the buyer is “anda”, the seller “kami”.

## Building blocks

own-order = { $item ->
    [none] pesanan anda
   *[titled] pesanan anda “{ $item }”
}
own-item = { $item ->
    [none] barang itu
   *[titled] barang “{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}sebanyak { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}hari ini
   *[dated] {" "}pada { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; ia dijangka sampai kepada anda pada { $arrives }
}
own-carrier = { $carrier ->
    [none] syarikat kurier
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(nombor penjejakan { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}pada { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}di { $place }
}
own-platform = { $platform ->
    [none] pihak platform jualan
   *[named] { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Tuan/Puan,
    [company] Kepada { $name },
    [mr] Salam sejahtera Encik { $name },
    [ms] Salam sejahtera Puan { $name },
   *[named] Salam sejahtera { $name },
}
closing = { $tone ->
    [apologetic] Terima kasih kerana memaklumkan kepada kami.
    [firm] Kami sedia membantu di sini jika anda memerlukan apa-apa lagi.
   *[neutral] Jika ada perkara yang kurang jelas, sila balas mesej ini.
}
closing-question = Terima kasih atas bantuan anda.
sign-off = Salam hormat,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Kami minta maaf kerana { own-order } masih belum sampai.
    [firm] Kami faham daripada mesej anda bahawa { own-order } masih belum sampai.
   *[neutral] Terima kasih kerana memaklumkan bahawa { own-order } masih belum sampai.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Kami minta maaf kerana { own-order } direkodkan sebagai telah dihantar tetapi belum anda terima.
    [firm] Kami faham daripada mesej anda bahawa { own-order } belum anda temui, walaupun direkodkan sebagai telah dihantar.
   *[neutral] Terima kasih atas mesej anda. Anda belum menemui { own-order }, walaupun direkodkan sebagai telah dihantar.
}
ack-late = { $tone ->
    [apologetic] Kami minta maaf kerana { own-order } lewat daripada masa yang dimaklumkan.
    [firm] Kami faham daripada mesej anda bahawa { own-order } lewat daripada masa yang dimaklumkan.
   *[neutral] Terima kasih atas mesej anda. Anda masih menunggu { own-order }, yang lewat daripada masa yang dimaklumkan.
}
ack-damaged = { $tone ->
    [apologetic] Kami minta maaf kerana { own-order } sampai dalam keadaan rosak.
    [firm] Kami faham daripada mesej anda bahawa { own-order } sampai dalam keadaan rosak.
   *[neutral] Terima kasih kerana memaklumkan bahawa { own-order } sampai dalam keadaan rosak.
}
ack-defective = { $tone ->
    [apologetic] Kami minta maaf kerana { own-item } tidak berfungsi seperti sepatutnya.
    [firm] Kami faham daripada mesej anda bahawa { own-item } tidak berfungsi seperti sepatutnya.
   *[neutral] Terima kasih kerana memaklumkan bahawa { own-item } tidak berfungsi seperti sepatutnya.
}
ack-not-as-described = { $tone ->
    [apologetic] Kami minta maaf kerana { own-item } tidak seperti yang anda jangkakan daripada keterangannya.
    [firm] Kami faham daripada mesej anda bahawa { own-item } berbeza daripada keterangannya.
   *[neutral] Terima kasih kerana memaklumkan bahawa { own-item } berbeza daripada yang anda jangkakan.
}
ack-wrong-item = { $tone ->
    [apologetic] Kami minta maaf kerana anda tidak menerima barang yang betul untuk { own-order }.
    [firm] Kami faham daripada mesej anda bahawa anda tidak menerima barang yang betul untuk { own-order }.
   *[neutral] Terima kasih kerana memaklumkan bahawa anda tidak menerima barang yang betul untuk { own-order }.
}
ack-missing-parts = { $tone ->
    [apologetic] Kami minta maaf kerana { own-order } sampai dalam keadaan tidak lengkap.
    [firm] Kami faham daripada mesej anda bahawa { own-order } sampai dalam keadaan tidak lengkap.
   *[neutral] Terima kasih kerana memaklumkan bahawa { own-order } sampai dalam keadaan tidak lengkap.
}
ack-size-fit = { $tone ->
    [apologetic] Kami minta maaf kerana saiz { own-item } tidak sesuai.
    [firm] Kami faham daripada mesej anda bahawa saiz { own-item } tidak sesuai.
   *[neutral] Terima kasih kerana memaklumkan bahawa saiz { own-item } tidak sesuai.
}
ack-counterfeit = { $tone ->
    [apologetic] Kami minta maaf kerana anda tidak pasti sama ada { own-item } tulen.
    [firm] Kami faham daripada mesej anda bahawa anda ragu-ragu sama ada { own-item } tulen.
   *[neutral] Terima kasih kerana memberitahu kami bahawa anda ragu-ragu sama ada { own-item } tulen.
}
ack-changed-mind = Terima kasih atas mesej anda. Anda ingin memulangkan { own-item }.
ack-cancellation = Terima kasih atas mesej anda. Anda tidak lagi memerlukan { own-order }.
ack-customs-duties = { $tone ->
    [apologetic] Kami minta maaf kerana anda diminta membayar caj import bagi { own-order }.
    [firm] Kami faham daripada mesej anda bahawa anda diminta membayar caj import bagi { own-order }.
   *[neutral] Terima kasih kerana memaklumkan bahawa anda diminta membayar caj import bagi { own-order }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Kami minta maaf kerana anda masih menunggu bayaran balik bagi { own-order }.
    [firm] Kami faham daripada mesej anda bahawa anda masih menunggu bayaran balik bagi { own-order }.
   *[neutral] Terima kasih atas mesej anda. Anda masih menunggu bayaran balik bagi { own-order }.
}
ack-return-problem = { $tone ->
    [apologetic] Kami minta maaf kerana pemulangan { own-item } tidak berjalan lancar.
    [firm] Kami faham daripada mesej anda bahawa ada masalah dengan pemulangan { own-item }.
   *[neutral] Terima kasih kerana memaklumkan masalah dengan pemulangan { own-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Kami minta maaf atas kebimbangan yang anda alami. Anda menyatakan bahawa anda sendiri tidak membuat pesanan ini.
    [firm] Kami faham daripada mesej anda bahawa anda sendiri tidak membuat pesanan ini.
   *[neutral] Terima kasih kerana memaklumkan bahawa anda sendiri tidak membuat pesanan ini.
}
ack-review-threat = { $tone ->
    [apologetic] Kami minta maaf kerana anda tidak berpuas hati dengan { own-order }.
   *[neutral] Terima kasih atas mesej anda mengenai { own-order }.
}
ack-address-change = Terima kasih atas mesej anda mengenai alamat penghantaran bagi { own-order }.
ack-product-question = Terima kasih atas pertanyaan anda tentang { own-item }.
ack-nothing = Kami menghubungi anda mengenai { own-order }.
ack-other = { $tone ->
    [apologetic] Kami minta maaf kerana { own-order } telah menyusahkan anda.
   *[neutral] Terima kasih kerana menghubungi kami mengenai { own-order }.
}

## Money back

act-full-refund = Kami akan membayar balik jumlah penuh{ own-amount } kepada anda.
refund-days = Wang itu biasanya masuk ke akaun anda dalam masa { $days } hari.
act-partial-refund = { $arrived ->
    [no] Disebabkan kelewatan ini, kami boleh membayar balik { $amount ->
        [none] sebahagian daripada harga
       *[known] { $amount }
    } kepada anda.
   *[yes] Kami boleh membayar balik { $amount ->
        [none] sebahagian daripada harga
       *[known] { $amount }
    } kepada anda, dan barang itu boleh anda simpan.
} Jika anda setuju, balasan ringkas sudah memadai dan kami akan menguruskannya.
duties-prepaid = Caj import sudah termasuk dalam pesanan anda, jadi anda tidak sepatutnya diminta membayarnya sekali lagi.
act-refund-duties = Kami akan membayar balik caj tersebut{ own-amount } kepada anda.
act-coupon = Kami memberikan kredit{ own-amount } untuk pesanan anda yang seterusnya.
keep-item = { $type ->
    [damaged] Anda tidak perlu menghantar balik barang yang rosak.
    [wrong-item] Anda tidak perlu menghantar balik barang yang salah.
   *[other] Anda tidak perlu menghantar balik barang itu.
}

## Sending it back

act-return-paid = Anda boleh memulangkan barang secara percuma; anda akan menerima label pemulangan prabayar.
act-return-own = Anda boleh memulangkan barang; dalam hal ini kos penghantaran pulangan ditanggung oleh anda.
act-return = Anda boleh memulangkan barang.
return-first-item = Sila hantar balik barang yang pertama dengan label prabayar yang akan anda terima; tiada sebarang kos bagi anda.
return-start = Jika belum berbuat demikian, sila mulakan pemulangan melalui pesanan dalam akaun anda.
return-by = Sila hantar selewat-lewatnya pada { $date }.
return-refund = { $amount ->
    [none] Sebaik sahaja barang sampai kepada kami, kami akan membayar balik harga belian.
   *[known] Sebaik sahaja barang sampai kepada kami, kami akan membayar balik { $amount }.
}

## Goods

act-replacement = Kami menghantar { $kind ->
    [again] pesanan anda sekali lagi
    [right] barang yang betul
    [size] saiz yang betul
   *[new] barang gantian
} secara percuma{ own-dispatch }{ own-arrives }.
act-resend-parts = Kami menghantar bahagian yang tidak disertakan secara percuma{ own-dispatch }{ own-arrives }.
act-repair = Kami akan membaiki barang itu tanpa sebarang kos kepada anda.
repair-label = Anda akan menerima label prabayar untuk menghantarnya bagi pembaikan.

## Where it is

act-on-its-way = { $carrier ->
    [none] Bungkusan anda sedang dalam perjalanan{ own-tracking }.
   *[named] Bungkusan anda sedang dalam perjalanan dengan { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Bungkusan anda sudah sedia untuk diambil{ own-tracking }.
   *[named] Bungkusan anda sudah sedia untuk diambil daripada { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Bungkusan anda telah keluar untuk penghantaran{ own-tracking }.
   *[named] Bungkusan anda telah keluar untuk penghantaran dengan { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Bungkusan anda kini berada di kastam{ own-tracking }.
   *[named] Bungkusan anda kini berada di kastam dan kemudian akan diteruskan oleh { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Bungkusan anda belum dihantar keluar.
   *[dated] Bungkusan anda belum dihantar keluar; ia akan dihantar selewat-lewatnya pada { $date }.
}
last-scan = Bungkusan itu kali terakhir diimbas{ own-on-date }{ own-in-place }.
expected = Ia dijangka sampai kepada anda pada { $date }.
wait-offer = { $until ->
    [none] Jika tiada sebarang pergerakan, balas sahaja di sini dan kami akan bertanya kepada syarikat kurier.
   *[dated] Jika ia belum sampai pada masa itu, balas sahaja di sini dan kami akan menguruskannya dengan segera.
}
act-trace = Kami meminta { own-carrier } mencari bungkusan itu{ own-tracking } dan akan memaklumkan hasilnya kepada anda di sini.
follow-up = Kami akan memberi maklum balas kepada anda selewat-lewatnya pada { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Rekod penjejakan menunjukkan bungkusan itu telah dihantar{ own-on-date }{ own-in-place }{ own-tracking }.
   *[named] Rekod { $carrier } menunjukkan bungkusan itu telah dihantar{ own-on-date }{ own-in-place }{ own-tracking }.
}
signed-for = Penerimaannya ditandatangani oleh “{ $name }”.
help-find = Jika bungkusan itu masih tidak ditemui, balas sahaja di sini dan kami akan meminta butiran penghantaran daripada syarikat kurier.
act-contest = Kami telah meneliti rekod pesanan ini dan menyerahkannya kepada { own-platform }, yang akan membuat keputusan. Jika ada apa-apa yang dapat kami bantu sementara itu, balas sahaja di sini.
act-refer-fulfilment = Pesanan ini disimpan dan dihantar oleh { own-platform }, jadi khidmat pelanggan mereka menguruskan penghantaran serta bayaran baliknya. Anda boleh menghubungi mereka melalui pesanan dalam akaun anda.
act-refer-delivery = Pertanyaan penghantaran dan bayaran balik bagi pesanan ini diuruskan oleh { own-platform } melalui prosesnya sendiri, yang boleh anda capai melalui pesanan dalam akaun anda.
act-refer-payment = Pembayaran diuruskan oleh { own-platform } sahaja, dan kami tidak dapat melihat butiran pembayaran. Khidmat pelanggan mereka boleh menyemak pembayaran itu bersama anda.
act-refer = Perkara ini diuruskan oleh { own-platform } melalui prosesnya sendiri, yang boleh anda capai melalui pesanan dalam akaun anda.

## Cancelling, address, answers

act-cancel = Kami membatalkan pesanan ini untuk anda. Tiada apa-apa akan dihantar, dan sebarang bayaran yang telah dibuat akan dibayar balik sepenuhnya.
act-cancel-shipped = { $carrier ->
    [none] Bungkusan itu sudah dalam perjalanan dan tidak dapat dihentikan lagi.
   *[named] Bungkusan itu sudah berada dengan { $carrier } dan tidak dapat dihentikan lagi.
}
return-after-arrival = { $days ->
    [none] Setelah ia sampai, anda boleh memulangkannya untuk mendapat bayaran balik.
   *[known] Setelah ia sampai, anda mempunyai { $days } hari untuk memulangkannya dan mendapat bayaran balik.
}
act-address-open = Kami hanya boleh menghantar ke alamat dalam pesanan. Jika akaun anda masih membenarkan alamat itu ditukar, kami akan menghantar ke alamat yang baharu.
act-address-shipped = { $carrier ->
    [none] Bungkusan itu sudah dalam perjalanan ke alamat dalam pesanan{ own-tracking }, dan kami tidak dapat mengubah hala tujunya. Syarikat kurier boleh memberitahu anda apa yang masih boleh dilakukan.
   *[named] Bungkusan itu sudah dalam perjalanan dengan { $carrier } ke alamat dalam pesanan{ own-tracking }, dan kami tidak dapat mengubah hala tujunya. { $carrier } boleh memberitahu anda apa yang masih boleh dilakukan.
}
act-answer = { $answer }
act-glad = Kami gembira mendengar bahawa semuanya baik.
act-answer-later = Kami sedang menyemak perkara ini dan akan memberikan jawapan yang tepat di sini.

## When we cannot

decline-window = { $date ->
    [none] Tempoh pemulangan bagi pesanan ini telah tamat, jadi kami tidak dapat menerimanya kembali.
   *[dated] Tempoh pemulangan bagi pesanan ini telah tamat pada { $date }, jadi kami tidak dapat menerimanya kembali.
}
decline-beyond-order = Kami tidak dapat menawarkan bayaran atau barang melebihi apa yang dipesan.
decline-refunded = Bayaran balik{ own-amount } telah dibuat{ own-on-date }.
decline-general = Kami telah meneliti pesanan ini dan tidak dapat bersetuju dengan permintaan ini.
decline-offer = Jika ada masalah dengan barang itu sendiri, terangkan di sini dan kami akan mencari jalan penyelesaian.
decline-bank = Jika anda masih belum melihatnya, bank anda boleh menyemaknya.
decline-return = Anda boleh memulangkan barang untuk mendapat bayaran balik sehingga { $date }.

## As soon as the buyer has answered

after-full-refund = Sebaik sahaja menerima jawapan anda, kami akan membayar balik jumlah penuh{ own-amount }.
after-partial-refund = Sebaik sahaja menerima jawapan anda, kami akan membuat tawaran yang wajar bagi sebahagian bayaran balik.
after-refund-duties = Sebaik sahaja menerimanya, kami akan membayar balik caj tersebut{ own-amount } kepada anda.
after-coupon = Sebaik sahaja menerima jawapan anda, kami akan menyediakan kredit{ own-amount } untuk anda.
after-return-and-refund = Sebaik sahaja menerima jawapan anda, kami akan menguruskan pemulangan dan bayaran balik.
after-replacement = { $kind ->
    [again] Sebaik sahaja menerima jawapan anda, kami akan menghantar pesanan anda sekali lagi secara percuma.
    [right] Sebaik sahaja menerima jawapan anda, kami akan menghantar barang yang betul secara percuma.
    [size] Sebaik sahaja menerima jawapan anda, kami akan menghantar saiz yang betul secara percuma.
   *[new] Sebaik sahaja menerima jawapan anda, kami akan menghantar barang gantian secara percuma.
}
after-resend-parts = Sebaik sahaja menerima jawapan anda, kami akan menghantar bahagian yang tidak disertakan secara percuma.
after-repair = Sebaik sahaja menerima jawapan anda, kami akan menguruskan pembaikan tanpa sebarang kos kepada anda.

## One question at most

ask-photo-of-damage = Bolehkah anda menghantar gambar kerosakan itu kepada kami?
ask-photo-of-defect = Bolehkah anda menghantar gambar atau video pendek yang menunjukkan kecacatan itu kepada kami?
ask-photo-of-item-received = Bolehkah anda menghantar gambar barang yang anda terima kepada kami?
ask-which-part-is-missing = Bolehkah anda beritahu kami bahagian mana yang tiada?
ask-which-size-is-needed = Bolehkah anda beritahu kami saiz mana yang anda perlukan?
ask-what-differs = Bolehkah anda beritahu kami apa yang berbeza daripada keterangannya?
ask-check-with-neighbours = Bolehkah anda bertanya kepada jiran dan memeriksa tempat bungkusan biasanya ditinggalkan?
ask-return-tracking-number = Bolehkah anda menghantar nombor penjejakan pulangan anda kepada kami?
ask-duty-receipt = Bolehkah anda menghantar gambar resit caj tersebut kepada kami?
ask-correct-address = Bolehkah anda memeriksa sama ada alamat dalam pesanan itu lengkap dan betul?
ask-what-is-wrong = Bolehkah anda beritahu kami secara ringkas apa masalahnya?
