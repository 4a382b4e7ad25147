"""What a buyer wrote in one message: without the mail quoted below it, without the signature, without mark-up."""

import html
import re
import unicodedata

MOST_CHARACTERS = 6000
"""What is read of one message. Beyond it buyers paste logs and terms; nobody states a complaint that late."""

_TAG = re.compile(r"<(?![^<>\s]{1,80}@)(?:/?[a-zA-Z][^<>]{0,500}|!--.{0,500}?--)>", re.DOTALL)
_BLOCK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6])\b[^<>]{0,100}>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(script|style)\b.{0,20000}?(?:</\1\s*>|$)", re.IGNORECASE | re.DOTALL)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

_QUOTE_BEGINS = re.compile(
    r"""^[\s>*]*(?:
        [-_=]{2,}\s*(?:original|ursprüngliche|forwarded|weitergeleitete|message\s+d|mensaje\s+orig|messaggio\s+orig
            |mensagem\s+orig|oorspronkelijk|oryginaln|wiadomość|原始邮件|原始郵件|転送|元のメッセージ|원본|original\s*message
            |message\s+transféré|mensaje\s+reenviado|messaggio\s+inoltrato|mensagem\s+encaminhada|doorgestuurd|vidarebefordrat
            |videresendt|původní|preposlan|pôvodn|eredeti|továbbított|mesaj\s+(?:original|redirec)|исходное|пересылаемое|початкове
            |orijinal|özgün|iletilen|αρχικό|הודעה\s+מקורית|الرسالة\s+الأصلية|ข้อความต้นฉบับ|tin\s+nhắn\s+gốc|pesan\s+asli|转发|轉寄)
        |on\b.{4,90}\bwrote\s*:
        |am\b.{4,90}\bschrieb\b.{0,60}:
        |le\b.{4,90}\ba\s+écrit\s*:
        |el\b.{4,90}\bescribió\s*:
        |il\b.{4,90}\bha\s+scritto\s*:
        |(?:em|no\s+dia|a)\b.{4,90}\bescreveu\s*:
        |op\b.{4,90}\bschreef\b.{0,60}:
        |(?:w\s+dniu|dnia)\b.{4,90}\b(?:napisał|pisze)\b.{0,20}:
        |den\b.{4,90}\bskrev\b.{0,60}:
        |.{4,60}\b(?:tarihinde|написал\(?а?\)?|пишет)\b.{0,40}:
        |.{0,40}\d.{0,40}写道\s*[::]
        |.{0,40}\d.{0,40}寫道\s*[::]
        |.{4,80}のメール\s*[::]
        |.{4,90}(?:님이\s*작성|은\(는\)\s*다음과|のメッセージ)\s*[::]?\s*$
        |(?:в|у)?\s?.{0,40}\d.{0,60}\b(?:написал[аи]?|написа|пишет|написав|написала|напиша|пише)\b.{0,40}:
        |(?:dne|dňa|dna|kl|pe|la|ma|ti|ke|to|su|tir|ons|tor|fre|lør|søn|man)\b.{4,90}\b(?:napsal|napísal|napisao|napisal|je\s+napisao
            |skrev|kirjoitti|a\s+scris)\b.{0,60}:
        |.{4,90}\b(?:napsal(?:\(a\)|a)?|napísal(?:\(a\)|a)?|napisao|napisala|napisal|kirjoitti|kirjutas|rašė|rakstīja|a\s+scris
            |ezt\s+írta|írta|escribiu|va\s+escriure|skrifaði|shkroi|menulis|đã\s+viết|yazdı|şunu\s+yazdı)\b.{0,40}:\s*$
        |.{4,90}(?:έγραψε|כתב(?:ה|/ה)?|مائیں|كتب(?:ت)?|نوشت(?:ه است)?|ने\s+लिखा|เขียนว่า|লিখেছেন)\s*.{0,60}[::]\s*$
        |(?:στις|ב-?|בתאריך|في|بتاريخ|در\s+تاریخ)\s?.{4,90}(?:έγραψε|כתב|كتب|نوشت).{0,60}[::]\s*$
        |(?:pada|vào|noong|la|dne|dana|på|den)\b.{4,90}\b(?:menulis|viết|isinulat\s+ni|scris|napsal|skrev)\b.{0,60}:
        |(?:gesendet|sent|envoyé|enviado|inviato|verzonden|wysłano|skickat|отправлено|发送时间|寄件日期|送信日時|보낸\s?날짜)
            \s*[::]\s*\S.{0,30}\d
        |.{0,120}\b(?:wrote\s+on\s+behalf\s+of|has\s+sent\s+you\s+a\s+message\s+through|via\s+(?:amazon|ebay)\s+(?:marketplace|messages?))
            \b.{0,80}:\s*$
        |(?:from|von|de|da|van|od|från|от|发件人|寄件者|差出人|보낸\s?사람|kimden|fra|lähettäjä|odesílatel|feladó|expeditor|από|מאת|من)
            \s*[::]\s*\S.{0,80}\bon\s+behalf\s+of\b
        |(?:from|von|de|da|van|od|från|发件人|寄件者|差出人|보낸\s?사람)\s*[::]\s*\S.{0,100}@
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_QUOTED_LINE = re.compile(r"^\s*(?:>|\|\s|&gt;)")
_SIGNATURE_MARK = re.compile(r"^\s*(?:--|__+|—)\s*$")
_SENT_FROM = re.compile(
    r"^\s*(?:sent\s+from\s+(?:my|yahoo|mail|outlook)|get\s+outlook|von\s+mein(?:em|er)\s.{1,40}\sgesendet|gesendet\s+(?:von|mit)"
    r"|envoyé\s+de(?:puis)?\s|enviado\s+(?:desde|do)\s|inviato\s+da(?:l)?\s|verzonden\s+vanaf|wysłane\s+z|skickat\s+från"
    r"|发自我的|發自我的|從我的.{0,12}傳送"
    r"|(?:sendt\s+fra|lähetetty|odesláno\s+z|odoslané\s+z|elküldve\s+az?|trimis\s+de\s+pe|poslano\s+(?:sa?|z|iz)"
    r"|изпратено\s+от|надіслано\s+з|στάλθηκε\s+από|נשלח\s+מה|أُ?رسلت\s+من|gửi\s+từ|dikirim\s+dari|ส่งจาก)"
    r".{0,20}(?:iphon|ipad|android|samsung|galaxy|huawei|xiaomi)"
    r"|(?:iphon|ipad|android|samsung|galaxy|huawei|xiaomi)\S{0,8}\s+gönderildi"
    r"|(?:saadetud|išsiųsta\s+iš|nosūtīts\s+no|poslané\s+z|отправено\s+от|испратено\s+од|послато\s+са|enviat\s+des|sent\s+frá|sendt\s+frá"
    r"|अपने|আমার|என்|از|ipadala\s+mula).{0,20}(?:iphon|ipad|android|samsung|galaxy|huawei|xiaomi)"
    r"|(?:iphon|ipad)\S{0,8}\s+(?:saadetud|küldve|से\s+भेजा|থেকে)"
    r"|iPhone\s*から送信|나의\s.{0,12}에서\s*보냄|отправлено\s+с)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^\s*(?:(?:kind|best|warm)?\s*regards|sincerely(?:\s+yours)?|yours\s+\w+|cheers|best(?:\s+wishes)?"
    r"|mit\s+freundlichen?\s+grü(?:ß|ss)en|(?:viele|liebe|beste)\s+grü(?:ß|ss)e|mfg|(?:bien\s+)?cordialement"
    r"|(?:un\s+|cordiales\s+)?saludos?|atentamente|(?:cordiali|distinti)\s+saluti|atenciosamente|cumprimentos|att"
    r"|met\s+vriendelijke\s+groeten?|groetjes|pozdrawiam|z\s+poważaniem|med\s+vänlig\s+hälsning(?:ar)?|mvh"
    r"|saygılarımla|с\s+уважением|此致|敬具|よろしくお願いします|よろしくお願いいたします)\s*[,.!,。!]*\s*$",
    re.IGNORECASE,
)
_NAME_LINES = 6
_NAME_CHARACTERS = 60


def own_words(text: str) -> str:
    """The message's own text, at most `MOST_CHARACTERS` of it. Empty where there is none.

    Quoted history, signatures, tags, scripts and invisible characters are left out. Where nothing but a quotation is
    there, nothing is left.
    """
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text[: 5 * MOST_CHARACTERS]))
    text = _TAG.sub(" ", _BLOCK.sub("\n", _UNSEEN.sub(" ", text)))
    lines = html.unescape(text).splitlines()
    kept: list[str] = []
    for index, line in enumerate(lines):
        if _QUOTE_BEGINS.match(line[:300]) or _SIGNATURE_MARK.match(line):
            break
        if _QUOTED_LINE.match(line) or _SENT_FROM.match(line):
            continue
        if kept and _CLOSING.match(line[:80]) and _only_a_name_follows(lines[index + 1 :]):
            break
        kept.append(" ".join(line.split()))
    return "\n".join(line for line in kept if line)[:MOST_CHARACTERS].strip()


def _only_a_name_follows(lines: list[str]) -> bool:
    """Whether what stands below a closing is a signature; a P.S. or a further paragraph is not."""
    rest = []
    for line in lines:
        if _QUOTE_BEGINS.match(line[:300]) or _SIGNATURE_MARK.match(line):
            break
        if line.strip() and not _QUOTED_LINE.match(line):
            rest.append(line.strip())
    return len(rest) <= _NAME_LINES and all(len(line) <= _NAME_CHARACTERS and not line.endswith("?") for line in rest)


def spoken_calmly(text: str) -> str:
    """The text in small letters if it shouts: text models take capitals for other words."""
    cased = [character for character in text if character.isupper() != character.islower()]
    return text.lower() if sum(map(str.isupper, cased)) > 0.7 * max(1, len(cased)) else text
