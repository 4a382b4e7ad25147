### What the buyer reads, in Indonesian: the buyer is “Anda”, the seller “kami”.

## Building blocks

own-order = { $item ->
    [none] pesanan Anda
   *[titled] pesanan Anda “{ $item }”
}
own-item = { $item ->
    [none] barangnya
   *[titled] barang “{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}sebesar { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}hari ini
   *[dated] {" "}pada { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; perkiraan tiba { $arrives }
}
own-carrier = { $carrier ->
    [none] kurir
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(nomor resi { $tracking })
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
    [none] pihak marketplace
   *[named] { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Halo,
    [company] Kepada { $name },
    [mr] Halo Bapak { $name },
    [ms] Halo Ibu { $name },
   *[named] Halo { $name },
}
closing = { $tone ->
    [apologetic] Terima kasih telah memberi tahu kami.
    [firm] Kami siap membantu di sini jika Anda memerlukan hal lain.
   *[neutral] Jika ada yang kurang jelas, silakan balas pesan ini.
}
closing-question = Terima kasih atas bantuan Anda.
sign-off = Salam hangat,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Kami mohon maaf karena { own-order } belum tiba.
    [firm] Dari pesan Anda, kami memahami bahwa { own-order } belum tiba.
   *[neutral] Terima kasih telah memberi tahu kami bahwa { own-order } belum tiba.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Kami mohon maaf karena { own-order } tercatat sudah diantar, tetapi belum Anda terima.
    [firm] Dari pesan Anda, kami memahami bahwa { own-order } belum Anda temukan, meskipun tercatat sudah diantar.
   *[neutral] Terima kasih atas pesan Anda. Anda belum menemukan { own-order }, meskipun tercatat sudah diantar.
}
ack-late = { $tone ->
    [apologetic] Kami mohon maaf karena { own-order } terlambat dari jadwal yang diberitahukan.
    [firm] Dari pesan Anda, kami memahami bahwa { own-order } terlambat dari jadwal yang diberitahukan.
   *[neutral] Terima kasih atas pesan Anda. Anda masih menunggu { own-order }, yang terlambat dari jadwal yang diberitahukan.
}
ack-damaged = { $tone ->
    [apologetic] Kami mohon maaf karena { own-order } tiba dalam keadaan rusak.
    [firm] Dari pesan Anda, kami memahami bahwa { own-order } tiba dalam keadaan rusak.
   *[neutral] Terima kasih telah memberi tahu kami bahwa { own-order } tiba dalam keadaan rusak.
}
ack-defective = { $tone ->
    [apologetic] Kami mohon maaf karena { own-item } tidak berfungsi sebagaimana mestinya.
    [firm] Dari pesan Anda, kami memahami bahwa { own-item } tidak berfungsi sebagaimana mestinya.
   *[neutral] Terima kasih telah memberi tahu kami bahwa { own-item } tidak berfungsi sebagaimana mestinya.
}
ack-not-as-described = { $tone ->
    [apologetic] Kami mohon maaf karena { own-item } tidak seperti yang Anda harapkan dari deskripsinya.
    [firm] Dari pesan Anda, kami memahami bahwa { own-item } berbeda dari deskripsi.
   *[neutral] Terima kasih telah memberi tahu kami bahwa { own-item } berbeda dari yang Anda harapkan.
}
ack-wrong-item = { $tone ->
    [apologetic] Kami mohon maaf karena Anda tidak menerima barang yang benar untuk { own-order }.
    [firm] Dari pesan Anda, kami memahami bahwa Anda tidak menerima barang yang benar untuk { own-order }.
   *[neutral] Terima kasih telah memberi tahu kami bahwa Anda tidak menerima barang yang benar untuk { own-order }.
}
ack-missing-parts = { $tone ->
    [apologetic] Kami mohon maaf karena { own-order } tiba dalam keadaan tidak lengkap.
    [firm] Dari pesan Anda, kami memahami bahwa { own-order } tiba dalam keadaan tidak lengkap.
   *[neutral] Terima kasih telah memberi tahu kami bahwa { own-order } tiba dalam keadaan tidak lengkap.
}
ack-size-fit = { $tone ->
    [apologetic] Kami mohon maaf karena ukuran { own-item } tidak pas.
    [firm] Dari pesan Anda, kami memahami bahwa ukuran { own-item } tidak pas.
   *[neutral] Terima kasih telah memberi tahu kami bahwa ukuran { own-item } tidak pas.
}
ack-counterfeit = { $tone ->
    [apologetic] Kami mohon maaf karena Anda tidak yakin apakah { own-item } asli.
    [firm] Dari pesan Anda, kami memahami bahwa Anda meragukan apakah { own-item } asli.
   *[neutral] Terima kasih telah memberi tahu kami bahwa Anda meragukan apakah { own-item } asli.
}
ack-changed-mind = Terima kasih atas pesan Anda. Anda ingin mengembalikan { own-item }.
ack-cancellation = Terima kasih atas pesan Anda. Anda tidak lagi memerlukan { own-order }.
ack-customs-duties = { $tone ->
    [apologetic] Kami mohon maaf karena Anda diminta membayar biaya impor untuk { own-order }.
    [firm] Dari pesan Anda, kami memahami bahwa Anda diminta membayar biaya impor untuk { own-order }.
   *[neutral] Terima kasih telah memberi tahu kami bahwa Anda diminta membayar biaya impor untuk { own-order }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Kami mohon maaf karena Anda masih menunggu pengembalian dana untuk { own-order }.
    [firm] Dari pesan Anda, kami memahami bahwa Anda masih menunggu pengembalian dana untuk { own-order }.
   *[neutral] Terima kasih atas pesan Anda. Anda masih menunggu pengembalian dana untuk { own-order }.
}
ack-return-problem = { $tone ->
    [apologetic] Kami mohon maaf karena proses retur { own-item } tidak berjalan lancar.
    [firm] Dari pesan Anda, kami memahami bahwa ada masalah dengan retur { own-item }.
   *[neutral] Terima kasih telah memberi tahu kami tentang masalah dengan retur { own-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Kami mohon maaf atas kekhawatiran yang Anda alami. Anda menulis bahwa bukan Anda sendiri yang membuat pesanan ini.
    [firm] Dari pesan Anda, kami memahami bahwa bukan Anda sendiri yang membuat pesanan ini.
   *[neutral] Terima kasih telah memberi tahu kami bahwa bukan Anda sendiri yang membuat pesanan ini.
}
ack-review-threat = { $tone ->
    [apologetic] Kami mohon maaf karena Anda tidak puas dengan { own-order }.
   *[neutral] Terima kasih atas pesan Anda mengenai { own-order }.
}
ack-address-change = Terima kasih atas pesan Anda mengenai alamat pengiriman untuk { own-order }.
ack-product-question = Terima kasih atas pertanyaan Anda tentang { own-item }.
ack-nothing = Kami menghubungi Anda mengenai { own-order }.
ack-other = { $tone ->
    [apologetic] Kami mohon maaf karena { own-order } telah merepotkan Anda.
   *[neutral] Terima kasih telah menghubungi kami mengenai { own-order }.
}

## Money back

act-full-refund = Kami mengembalikan dana Anda secara penuh{ own-amount }.
refund-days = Dana biasanya masuk ke rekening Anda dalam { $days } hari.
act-partial-refund = { $arrived ->
    [no] Karena keterlambatan ini, kami dapat mengembalikan { $amount ->
        [none] sebagian harga
       *[known] dana sebesar { $amount }
    } kepada Anda.
   *[yes] Kami dapat mengembalikan { $amount ->
        [none] sebagian harga
       *[known] dana sebesar { $amount }
    } kepada Anda, dan barangnya tetap menjadi milik Anda.
} Jika Anda setuju, cukup balas singkat dan kami akan memprosesnya.
duties-prepaid = Biaya impor sudah termasuk dalam pesanan Anda, jadi seharusnya Anda tidak ditagih lagi.
act-refund-duties = Kami mengembalikan biaya impor tersebut{ own-amount } kepada Anda.
act-coupon = Kami memberi Anda kredit belanja{ own-amount } untuk pesanan berikutnya.
keep-item = { $type ->
    [damaged] Barang yang rusak tidak perlu Anda kirim kembali.
    [wrong-item] Barang yang salah kirim tidak perlu Anda kirim kembali.
   *[other] Barangnya tidak perlu Anda kirim kembali.
}

## Sending it back

act-return-paid = Anda dapat mengembalikan barang tanpa biaya; Anda akan menerima label retur yang ongkos kirimnya sudah dibayar.
act-return-own = Anda boleh mengembalikan barang; dalam hal ini ongkos kirim retur menjadi tanggungan Anda.
act-return = Anda boleh mengembalikan barang.
return-first-item = Mohon kirim kembali barang yang pertama dengan label prabayar yang akan Anda terima; Anda tidak dikenai biaya.
return-start = Jika belum, silakan ajukan retur dari pesanan di akun Anda.
return-by = Mohon kirim paling lambat { $date }.
return-refund = { $amount ->
    [none] Begitu barang tiba di tempat kami, kami akan mengembalikan harga pembelian.
   *[known] Begitu barang tiba di tempat kami, kami akan mengembalikan dana sebesar { $amount }.
}

## Goods

act-replacement = Kami mengirimkan { $kind ->
    [again] pesanan Anda sekali lagi
    [right] barang yang benar
    [size] ukuran yang sesuai
   *[new] barang pengganti
} secara gratis{ own-dispatch }{ own-arrives }.
act-resend-parts = Kami mengirimkan bagian yang kurang secara gratis{ own-dispatch }{ own-arrives }.
act-repair = Kami akan memperbaiki barangnya tanpa biaya bagi Anda.
repair-label = Anda akan menerima label prabayar untuk mengirimkan barang yang akan diperbaiki.

## Where it is

act-on-its-way = { $carrier ->
    [none] Paket Anda sedang dalam perjalanan{ own-tracking }.
   *[named] Paket Anda sedang dalam perjalanan dengan { $carrier }{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Paket Anda sudah siap diambil{ own-tracking }.
   *[named] Paket Anda sudah siap diambil di { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Paket Anda sedang diantar oleh kurir ke alamat Anda{ own-tracking }.
   *[named] Paket Anda sedang diantar ke alamat Anda oleh kurir { $carrier }{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Paket Anda saat ini berada di bea cukai{ own-tracking }.
   *[named] Paket Anda saat ini berada di bea cukai dan setelah itu akan diteruskan oleh { $carrier }{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Paket Anda belum dikirim.
   *[dated] Paket Anda belum dikirim; paket akan dikirim paling lambat { $date }.
}
last-scan = Paket terakhir kali dipindai{ own-on-date }{ own-in-place }.
expected = Paket diperkirakan tiba di tangan Anda pada { $date }.
wait-offer = { $until ->
    [none] Jika tidak ada pergerakan, silakan balas di sini dan kami akan menanyakannya kepada kurir.
   *[dated] Jika sampai saat itu belum tiba, silakan balas di sini dan kami akan segera menanganinya.
}
act-trace = Kami meminta { own-carrier } mencari paket tersebut{ own-tracking } dan akan mengabarkan hasilnya kepada Anda di sini.
follow-up = Kami akan memberi kabar kepada Anda paling lambat { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Menurut data pelacakan, paket sudah diantar{ own-on-date }{ own-in-place }{ own-tracking }.
   *[named] Menurut data { $carrier }, paket sudah diantar{ own-on-date }{ own-in-place }{ own-tracking }.
}
signed-for = Tanda terima ditandatangani atas nama “{ $name }”.
help-find = Jika paket tetap tidak ditemukan, silakan balas di sini dan kami akan menanyakan rincian pengantaran kepada kurir.
act-contest = Kami telah memeriksa catatan pesanan ini dan menyerahkannya kepada { own-platform }, yang akan mengambil keputusan. Jika sementara itu ada yang dapat kami bantu, silakan balas di sini.
act-refer-fulfilment = Pesanan ini disimpan dan dikirim oleh { own-platform }, sehingga layanan pelanggan mereka yang menangani pengiriman dan pengembalian dananya. Anda dapat menghubungi mereka dari pesanan di akun Anda.
act-refer-delivery = Pertanyaan pengiriman dan pengembalian dana untuk pesanan ini ditangani oleh { own-platform } melalui prosesnya sendiri, yang dapat Anda buka dari pesanan di akun Anda.
act-refer-payment = Pembayaran hanya ditangani oleh { own-platform }, dan kami tidak dapat melihat rincian pembayaran. Layanan pelanggan mereka dapat memeriksa pembayaran tersebut bersama Anda.
act-refer = Hal ini ditangani oleh { own-platform } melalui prosesnya sendiri, yang dapat Anda buka dari pesanan di akun Anda.

## Cancelling, address, answers

act-cancel = Kami membatalkan pesanan ini untuk Anda. Barang tidak akan dikirim, dan pembayaran yang sudah diterima akan dikembalikan sepenuhnya.
act-cancel-shipped = { $carrier ->
    [none] Paket sudah dalam perjalanan dan tidak dapat dihentikan lagi.
   *[named] Paket sudah berada di { $carrier } dan tidak dapat dihentikan lagi.
}
return-after-arrival = { $days ->
    [none] Setelah tiba, Anda dapat mengembalikannya dan menerima pengembalian dana.
   *[known] Setelah tiba, Anda memiliki waktu { $days } hari untuk mengembalikannya dan menerima pengembalian dana.
}
act-address-open = Kami hanya dapat mengirim ke alamat yang tercantum dalam pesanan. Jika akun Anda masih memungkinkan perubahan alamat, kami akan mengirim ke alamat yang baru.
act-address-shipped = { $carrier ->
    [none] Paket sudah dalam perjalanan ke alamat dalam pesanan{ own-tracking }, dan kami tidak dapat mengalihkannya. Kurir dapat memberi tahu Anda apa yang masih memungkinkan.
   *[named] Paket sudah dalam perjalanan dengan { $carrier } ke alamat dalam pesanan{ own-tracking }, dan kami tidak dapat mengalihkannya. { $carrier } dapat memberi tahu Anda apa yang masih memungkinkan.
}
act-answer = { $answer }
act-glad = Kami senang mendengar bahwa semuanya baik.
act-answer-later = Kami sedang memeriksanya dan akan mengirimkan jawaban yang pasti di sini.

## When we cannot

decline-window = { $date ->
    [none] Masa retur untuk pesanan ini sudah berakhir, sehingga kami tidak dapat lagi menerimanya kembali.
   *[dated] Masa retur untuk pesanan ini sudah berakhir pada { $date }, sehingga kami tidak dapat lagi menerimanya kembali.
}
decline-beyond-order = Kami tidak dapat memberikan uang atau barang di luar yang dipesan.
decline-refunded = Pengembalian dana{ own-amount } sudah dilakukan{ own-on-date }.
decline-general = Kami telah memeriksa pesanan ini dengan teliti dan tidak dapat menyetujui permintaan ini.
decline-offer = Jika ada yang salah dengan barangnya sendiri, jelaskan di sini dan kami akan mencari solusinya.
decline-bank = Jika dananya belum juga terlihat, bank Anda dapat melacaknya.
decline-return = Anda dapat mengembalikan barang dan menerima pengembalian dana hingga { $date }.

## As soon as the buyer has answered

after-full-refund = Setelah menerima jawaban Anda, kami akan mengembalikan dana secara penuh{ own-amount }.
after-partial-refund = Setelah menerima jawaban Anda, kami akan mengajukan tawaran yang wajar untuk pengembalian dana sebagian.
after-refund-duties = Setelah menerima buktinya, kami akan mengembalikan biaya impor tersebut{ own-amount } kepada Anda.
after-coupon = Setelah menerima jawaban Anda, kami akan menyiapkan kredit belanja{ own-amount } untuk Anda.
after-return-and-refund = Setelah menerima jawaban Anda, kami akan mengatur retur dan pengembalian dananya.
after-replacement = { $kind ->
    [again] Setelah menerima jawaban Anda, kami akan mengirimkan pesanan Anda sekali lagi secara gratis.
    [right] Setelah menerima jawaban Anda, kami akan mengirimkan barang yang benar secara gratis.
    [size] Setelah menerima jawaban Anda, kami akan mengirimkan ukuran yang sesuai secara gratis.
   *[new] Setelah menerima jawaban Anda, kami akan mengirimkan barang pengganti secara gratis.
}
after-resend-parts = Setelah menerima jawaban Anda, kami akan mengirimkan bagian yang kurang secara gratis.
after-repair = Setelah menerima jawaban Anda, kami akan mengatur perbaikannya tanpa biaya bagi Anda.

## One question at most

ask-photo-of-damage = Bolehkah kami meminta foto kerusakannya?
ask-photo-of-defect = Bolehkah kami meminta foto atau video singkat yang menunjukkan kerusakan fungsinya?
ask-photo-of-item-received = Bolehkah kami meminta foto barang yang Anda terima?
ask-which-part-is-missing = Dapatkah Anda memberi tahu kami bagian mana yang kurang?
ask-which-size-is-needed = Dapatkah Anda memberi tahu kami ukuran mana yang Anda perlukan?
ask-what-differs = Dapatkah Anda memberi tahu kami apa yang berbeda dari deskripsi?
ask-check-with-neighbours = Dapatkah Anda menanyakan kepada tetangga dan memeriksa tempat paket biasanya ditaruh?
ask-return-tracking-number = Dapatkah Anda mengirimkan nomor resi retur Anda?
ask-duty-receipt = Bolehkah kami meminta foto bukti pembayaran biaya tersebut?
ask-correct-address = Dapatkah Anda memeriksa apakah alamat dalam pesanan sudah lengkap dan benar?
ask-what-is-wrong = Dapatkah Anda menjelaskan secara singkat apa masalahnya?
