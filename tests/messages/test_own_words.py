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
    ],
)
def test_the_mark_of_a_telephone_is_set_aside(mark: str) -> None:
    assert own_words(f"It is broken.\n\n{mark}") == "It is broken."


def test_where_a_parcel_was_sent_from_is_read() -> None:
    assert own_words("Odesláno z Číny a pořád nic.") == "Odesláno z Číny a pořád nic."
