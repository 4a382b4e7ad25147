"""The packet laid out as one HTML document. Every word of a page or a person is data: it is escaped, never markup."""

from datetime import datetime
from functools import cache
from html import escape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from server.evidence.packet_model import PacketModel, file_rows, file_title
from server.evidence.packet_words import Words

_HERE = Path(__file__).parent / "packet_page"

_LATIN = '"Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans"'
_SCRIPTS = (
    '"Noto Sans Arabic", "Geeza Pro", "Noto Sans Hebrew", "Noto Sans Thai", Thonburi, "Leelawadee UI", '
    '"Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI"'
)
_CHINESE = '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"'
_JAPANESE = '"Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo'
_KOREAN = '"Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"'


def fonts(language: str) -> str:
    """A CSS font family list with a face for every script on Linux, macOS and Windows.

    Han signs look different in Japanese and Chinese; the packet's own language comes first.
    """
    eastern = [_JAPANESE, _CHINESE, _KOREAN] if language == "ja" else [_CHINESE, _JAPANESE, _KOREAN]
    return ", ".join([_LATIN, *eastern, _SCRIPTS, "sans-serif"])


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_HERE, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def packet_html(model: PacketModel, words: Words, *, now: datetime) -> str:
    """The whole document, with its style inside."""
    style = (_HERE / "packet.css").read_text(encoding="utf-8")
    return (
        _environment()
        .get_template("packet.html")
        .render(
            m=model,
            t=words.text,
            title_of=lambda file: file_title(file, words),
            rows_of=lambda file: file_rows(file, words),
            fonts=fonts(model.language),
            style=style,
            prepared=words.text("prepared", date=words.date(now)),
            words=words,
        )
    )


def header_html(model: PacketModel) -> str:
    """Chromium's template for the top of every page."""
    return _band(
        f"<span>{escape(model.marketplace)} · {escape(model.order_id)}</span><span>{escape(model.title)}</span>",
        model.language,
        "border-bottom:0.5px solid #c8ccd2;padding-bottom:2mm;",
    )


def footer_html(model: PacketModel, words: Words, *, now: datetime) -> str:
    """Chromium's template for the foot of every page, with the page's number."""
    page = escape(words.text("page"))
    return _band(
        f"<span>{escape(words.text('prepared', date=words.date(now)))}</span>"
        f'<span>{page} <span class="pageNumber"></span> / <span class="totalPages"></span></span>',
        model.language,
        "",
    )


def _band(inside: str, language: str, style: str) -> str:
    family = escape(fonts(language), quote=True)
    return (
        f'<div style="font-family:{family};font-size:7.5pt;color:#5a6270;width:100%;margin:0 18mm;'
        f'display:flex;justify-content:space-between;{style}">{inside}</div>'
    )
