"""Only what the buyer wrote this time is read."""

import pytest

from server.messages.own_words import own_words


@pytest.mark.parametrize(
    "quotation",
    [
        "-----Original Message-----\nFrom: Seller",
        "On Tue, Nov 3, 2026 at 9:12 AM Shop <s@example.org> wrote:",
        "Am 03.11.2026 um 09:12 schrieb Shop:",
        "Le mar. 3 nov. 2026 à 09:12, Boutique a écrit :",
        "El mar, 3 nov 2026 a las 9:12, Tienda escribió:",
        "Il giorno mar 3 nov 2026 alle ore 09:12 Negozio ha scritto:",
        "Em ter., 3 de nov. de 2026 às 09:12, Loja escreveu:",
        "Op di 3 nov. 2026 om 09:12 schreef Winkel:",
        "2026年11月3日 09:12,卖家 写道:",
        "在 2026年11月3日 09:12,卖家 <s@example.org> 写道:",
        "2026年11月3日(火) 9:12 ショップ <s@example.org>のメール:",
        "2026년 11월 3일 오전 9:12, 판매자님이 작성:",
        "вт, 3 нояб. 2026 г. в 09:12, Магазин <s@example.org> написал:",
        "вт, 3 лист. 2026 р. о 09:12 Крамниця <s@example.org> пише:",
        "На вт, 3.11.2026 г. в 9:12 Магазин написа:",
        "W dniu 3.11.2026 o 09:12 Sklep pisze:",
        "út 3. 11. 2026 v 9:12 odesílatel Obchod <s@example.org> napsal:",
        "ut 3. 11. 2026 o 9:12 Obchod <s@example.org> napísal(a):",
        "uto, 3. stu 2026. u 09:12 Trgovina <s@example.org> napisao je:",
        "Bolt <s@example.org> ezt írta (időpont: 2026. nov. 3., K, 9:12):",
        "mar., 3 nov. 2026, 09:12 Magazin <s@example.org> a scris:",
        "Den tis 3 nov. 2026 kl 09:12 skrev Butik <s@example.org>:",
        "tir. 3. nov. 2026 kl. 09:12 skrev Butik <s@example.org>:",
        "ti 3. marrask. 2026 klo 9.12 Kauppa (s@example.org) kirjoitti:",
        "Kuupäev T, 3. november 2026 kell 09:12 kirjutas Pood <s@example.org>:",
        "2026-11-03, an 09:12 Parduotuvė <s@example.org> rašė:",
        "otrd., 2026. g. 3. nov., plkst. 09:12 Veikals <s@example.org> rakstīja:",
        "3 Kas 2026 Sal, 09:12 tarihinde Mağaza <s@example.org> şunu yazdı:",
        "Στις Τρί 3 Νοε 2026 στις 9:12, Κατάστημα <s@example.org> έγραψε:",
        "בתאריך יום ג׳, 3 בנוב׳ 2026 ב-9:12 מאת חנות <s@example.org> כתב:",
        "في الثلاثاء، 3 نوفمبر 2026 9:12 كتب متجر <s@example.org>:",
        "Vào Th 3, 3 thg 11, 2026 lúc 09:12 Cửa hàng <s@example.org> đã viết:",
        "Pada tanggal Sel, 3 Nov 2026 09.12 Toko <s@example.org> menulis:",
        "เมื่อ อ. 3 พ.ย. 2026 เวลา 09:12 ร้าน <s@example.org> เขียนว่า:",
        "मंगल, 3 नव॰ 2026 को 9:12 बजे दुकान <s@example.org> ने लिखा:",
        "El dt., 3 de nov. 2026 a les 9:12, Botiga va escriure:",
        "Von: Laden <s@example.org>\nGesendet: Dienstag, 3. November 2026 09:12",
        "Gesendet: Dienstag, 3. November 2026 09:12",
        "发送时间: 2026年11月3日 9:12",
        "From: Shop on behalf of Amazon",
        "---------- Message transféré ---------",
        "-------- Původní zpráva --------",
        "________ Исходное сообщение ________",
    ],
)
def test_the_mail_below_is_set_aside(quotation: str) -> None:
    assert own_words(f"It is broken.\n\n{quotation}\nWe are sorry, here is your refund.") == "It is broken."


def test_signature_and_tags_are_set_aside() -> None:
    assert (
        own_words("<p>It is <b>broken</b>.</p><p>Kind regards,</p>J. Miller<br>Sent from my iPhone") == "It is broken ."
    )


def test_a_postscript_below_the_closing_is_read() -> None:
    assert "did you get my photo?" in own_words("It is broken.\nCheers\nP.S. did you get my photo?")


@pytest.mark.parametrize(
    "mark",
    [
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Enviado do meu iPhone",
        "Inviato da iPhone",
        "Verzonden vanaf mijn iPhone",
        "Wysłane z iPhone'a",
        "Skickat från min iPhone",
        "Sendt fra min iPhone",
        "Odesláno z iPhonu",
        "Trimis de pe iPhone-ul meu",
        "Надіслано з iPhone",
        "Отправлено с iPhone",
        "iPhone'umdan gönderildi",
        "发自我的 iPhone",
        "iPhoneから送信",
        "나의 iPhone에서 보냄",
        "Lähetetty iPhonesta",
        "Odoslané z iPhonu",
        "Elküldve az iPhone-omról",
        "Poslano z iPhona",
        "Изпратено от моя iPhone",
        "Στάλθηκε από το iPhone μου",
        "נשלח מה-iPhone שלי",
        "أُرسلت من الـ iPhone",
        "Gửi từ iPhone của tôi",
        "Dikirim dari iPhone saya",
        "ส่งจาก iPhone ของฉัน",
        "Enviat des del meu iPhone",
        "Saadetud minu iPhone'ist",
        "Išsiųsta iš mano iPhone",
        "Nosūtīts no mana iPhone",
        "Von meinem Samsung Galaxy Smartphone gesendet.",
        "從我的 iPhone 傳送",
    ],
)
def test_the_mark_of_a_telephone_is_set_aside(mark: str) -> None:
    assert own_words(f"It is broken.\n\n{mark}") == "It is broken."


def test_where_a_parcel_was_sent_from_is_read() -> None:
    assert own_words("Odesláno z Číny a pořád nic.") == "Odesláno z Číny a pořád nic."


@pytest.mark.parametrize(
    "said",
    [
        "On Monday the driver wrote a note: nobody home.",
        "Sent it back on 3 November, tracking 123.",
        "From day one it did not work.",
        "Мне написал курьер, что коробка открыта.",
        "Der Fahrer schrieb, dass niemand da war.",
        "La tienda me escribió que no hay más.",
    ],
)
def test_what_the_buyer_tells_of_others_words_is_read(said: str) -> None:
    assert own_words(f"{said}\nIt is broken.") == f"{said}\nIt is broken."
