# ruff: noqa: E501 patterns read better on one line
"""Numbers and e-mail addresses that lead to a person, by their shape and, where they have them, check digits."""

import re
from collections.abc import Callable

import phonenumbers

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+%-]{1,64}\s?(?:@|\(at\)|\[at\]|＠)\s?(?:[\w-]{1,63}(?:\.|\s?\(dot\)\s?|\[dot\])){1,6}[a-z]{2,24}"
    r"(?![\w-])",
    re.IGNORECASE,
)
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![A-Za-z0-9])", re.IGNORECASE)
_ORDER = re.compile(
    r"(?<![\dA-Za-z-])(?:"
    r"[0-9D]\d{2}-\d{7}-\d{7}"  # Amazon
    r"|\d{2}-\d{5}-\d{5}"  # eBay
    r"|(?:PO|P0)-\d{3}-\d{17,20}"  # Temu
    r")(?![\dA-Za-z-])"
)
_NAMED_ORDER = re.compile(
    r"(?P<word>(?:order|bestell(?:ung|nummer)|auftrags?|commande|pedido|ordine|zamówieni\w+|bestelling|encomenda"
    r"|注文|订单|訂單|주문)[^\S\n]{0,2}(?:number|numbers|no\.?|nr\.?|num(?:mer|éro|ero)?|n[°ºo]\.?|id|番号|号|号码|編號|编号|번호)?"
    r"[^\S\n]{0,2}(?:is|ist|est|es|è|é|は|是|为|:|：|#)?[^\S\n]{0,2}#?)"
    r"(?P<number>(?=[A-Z0-9-]*\d{4})[A-Z0-9][A-Z0-9-]{5,24})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_CARD = re.compile(r"(?<![\d-])\d(?:[ -]?\d){11,18}(?![\d-]|[.,]\d)")
_TRACKING = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"1Z(?:[ ]?[0-9A-Z]){16}"  # UPS
    r"|[A-Z]{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}[ ]?[A-Z]{2}"  # postal, UPU S10
    r"|(?:9[1-5]|420\d{5}9[1-5])(?:[ ]?\d){18,22}"  # USPS
    r"|(?:JJD|JVGL|JD)\d{14,20}"  # DHL
    r"|TB[ACM]\d{12}"  # Amazon Logistics
    r"|(?:LP|YT|SF|UJ|CNG|4PX|YANWEN|UG)\d{12,20}[A-Z]{0,3}"  # Cainiao, YunExpress, SF, 4PX and their like
    r"|00340\d{15}"  # DHL Paket
    r")(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_NAMED_TRACKING = re.compile(
    r"(?P<word>(?:tracking|track\s?(?:&|and|en)\s?trace|sendung(?:s(?:nummer|verfolgung))?|suivi|seguimiento|rastreio"
    r"|rastreamento|tracciamento|spedizione|追跡|运单|快递单|物流单|單號|单号|śledzenia|paketnummer|waybill|awb)"
    r"[^\S\n]{0,2}(?:number|no\.?|nr\.?|nummer|num[eé]ro|código|code|id|番号|号|號)?[^\S\n]{0,2}(?:is|ist|est|es|è|é|は|是|为|:|：|#)?"
    r"[^\S\n]{0,2}#?)(?P<number>(?=[A-Z0-9]*\d{5})[A-Z0-9]{8,34})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
ORDER_SHAPES = (_ORDER, _NAMED_ORDER)
TRACKING_SHAPES = (_NAMED_TRACKING, _TRACKING)
"""What order and tracking numbers look like; where a word announces one, its own part is the group `number`."""
_PHONE = re.compile(
    r"(?<![\w.,/:-])(?<!\d )(?:"
    r"(?:\+|00)[1-9]\d{0,2}(?:[ ./\u00a0-]{0,2}\(?\d{1,5}\)?){2,6}"  # international
    r"|\(\d{2,5}\)[ ./-]?\d{2,5}(?:[ ./-]?\d{2,5}){1,3}"  # (212) 555-0100
    r"|0\d{1,4}(?:[ ./-]\d{2,8}){1,4}"  # 030 5550 1234
    r"|0\d{8,11}"  # 03055501234
    r"|\d{3}[-. ]\d{3}[-. ]\d{4}"  # 212-555-0100
    r"|1[3-9]\d[ -]?\d{4}[ -]?\d{4}"  # China, mobile
    r")(?![\w-]|[.,:]\d)"
)
_PHONE_WORD = re.compile(
    r"(?P<word>(?:phone|mobile|cell|whats\s?app|telefon\w*|tel|handy\w*|téléphone|teléfono|telefono|celular|telefone|móvil"
    r"|portable|电话|電話|手机|手機|微信|携帯|전화)[^\S\n]{0,2}(?:number|no\.?|nr\.?|nummer|番号|号码|号|號碼)?"
    r"[^\S\n]{0,2}(?:is|ist|est|es|è|é|は|是|为|:|：|\.)?[^\S\n]{0,2})"
    r"(?P<number>\+?\d(?:[ ./()-]{0,2}\d){5,15})(?![\w-])",
    re.IGNORECASE,
)
_DIGITS_OF_A_PHONE = range(7, 16)
_LIKE_A_PHONE = re.compile(
    r"(?<![\w.,/:#<-])(?<!\d )(?:\+|\()?\d(?:[ .()/-]{0,2}\d){6,14}(?:x\d{1,5})?(?!\w|-\d|[.,:/]\d)(?! ?(?:EUR|USD|GBP|CNY|€|%))"
)
_REGIONS = (
    "US",
    "GB",
    "DE",
    "FR",
    "ES",
    "IT",
    "CN",
    "AU",
    "SE",
    "CH",
    "DK",
    "NO",
    "PL",
    "BR",
    "JP",
    "MX",
    "NL",
    "CZ",
    "IN",
    "ZA",
    "PT",
)
_DATE = re.compile(r"(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d")


def numbers_out(text: str) -> str:
    """The text with e-mail addresses, order, card, IBAN, tracking and phone numbers marked out."""
    text = _EMAIL.sub("<EMAIL>", text)
    text = _IBAN.sub(_checked(is_iban, "<IBAN>"), text)
    text = _ORDER.sub("<ORDER>", text)
    text = _NAMED_ORDER.sub(lambda hit: hit[0] if _DATE.fullmatch(hit["number"]) else f"{hit['word']}<ORDER>", text)
    text = _NAMED_TRACKING.sub(lambda hit: f"{hit['word']}<TRACKING>", text)
    text = _TRACKING.sub("<TRACKING>", text)
    text = _CARD.sub(_checked(is_card, "<CARD>"), text)
    text = _PHONE_WORD.sub(lambda hit: f"{hit['word']}{_phone(hit['number'])}", text)
    return _PHONE.sub(lambda hit: _phone(hit[0]), text)


def phones_out(text: str) -> str:
    """The text with what is a phone number only by a country's numbering plan, or by its groups, marked out."""
    return _LIKE_A_PHONE.sub(lambda hit: "<PHONE>" if _is_phone(hit[0]) else hit[0], text)


def is_card(number: str) -> bool:
    """Whether the digits are those of a payment card: 13 to 19 (Maestro 12), right by Luhn (ISO/IEC 7812-1), of a real issuer."""
    digits = [int(character) for character in number if character.isdigit()]
    if (
        not (12 if digits[:1] in ([5], [6]) else 13) <= len(digits) <= 19
        or (str(digits[0]) not in "23456" and digits[:4] != [1, 8, 0, 0])
        or len(set(digits)) == 1
    ):
        return False
    doubled = [digit if place % 2 == 0 else sum(divmod(2 * digit, 10)) for place, digit in enumerate(reversed(digits))]
    return sum(doubled) % 10 == 0


def is_iban(number: str) -> bool:
    """Whether it is an IBAN by its check digits (ISO 13616, remainder 1 of 97)."""
    compact = re.sub(r"[^A-Z0-9]", "", number.upper())
    if not 15 <= len(compact) <= 34:
        return False
    turned = compact[4:] + compact[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97 == 1


def _checked(holds: Callable[[str], bool], mark: str) -> Callable[[re.Match[str]], str]:
    """Marks a number that holds; of one followed by words or further digits, its longest beginning that holds."""

    def replacement(hit: re.Match[str]) -> str:
        found = hit[0]
        for end in range(len(found), 11, -1):
            if (end == len(found) or not found[end].isalnum()) and found[end - 1].isalnum() and holds(found[:end]):
                return mark + found[end:]
        return found

    return replacement


def _phone(number: str) -> str:
    if _DATE.fullmatch(number.strip()) or sum(c.isdigit() for c in number) not in _DIGITS_OF_A_PHONE:
        return number
    return "<PHONE>"


def _is_phone(number: str) -> bool:
    """Whether a grouped number is one of a country that many parcels go to (by libphonenumber's plans), or has the
    groups of one. Dates and plain numbers of less than ten digits are none."""
    digits = sum(character.isdigit() for character in number)
    if _DATE.search(number) or re.match(r"\d{1,3}(?:[., ]000)+|\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d|$)", number):
        return False
    if number.isdigit():
        if digits not in (10, 11):
            return False
    elif (
        re.fullmatch(r"\(?\d{2,5}\)?(?:[ .-]\d{2,4}){1,4}(?:x\d+)?|\(\d{2,5}\)[ ]?\d{3,4}[ -]\d{3,4}", number)
        and digits >= 8
    ):
        return True
    for region in _REGIONS:
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(number, region)):
                return True
        except phonenumbers.NumberParseException:
            return False
    return False
