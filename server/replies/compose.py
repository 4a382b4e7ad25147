"""Replies to buyers: the plan of sentences, written in the buyer's language and in the seller's."""

import re

from server.brief import Reply
from server.replies.facts import PLATFORM_NAMES, ReplyFacts, reply_facts
from server.replies.lint import lint
from server.replies.naming import address, speakable
from server.replies.plan import Plan, plan
from server.replies.writing import LANGUAGES, joined, sentence_text, written
from server.vocabulary import Question, Remedy, Tone

__all__ = [
    "LANGUAGES",
    "PLATFORM_NAMES",
    "ReplyFacts",
    "ask",
    "compose",
    "question_name",
    "reply_facts",
    "spoken_language",
]

_SELLER_LANGUAGES = ("en", "zh")


def spoken_language(tag: str) -> str | None:
    """The language of ours that a BCP 47 tag means (`de-AT` → `de`), or `None`."""
    primary = tag.replace("_", "-").split("-")[0].lower()
    return primary if primary in LANGUAGES else None


def compose(facts: ReplyFacts, *, remedy: Remedy, language: str, tone: Tone, seller_language: str) -> Reply:
    """One reply and its meaning.

    `language` is a BCP 47 tag; one that is not offered gives English and the warning `language-not-offered`.
    `seller_language` is `en` or `zh` (anything else counts as `en`). Other warnings: `amount-not-known` and
    `answer-needed` where the seller must add something, and the id of each marketplace rule that the text breaks.
    """
    spoken = spoken_language(language)
    used = spoken or "en"
    own = spoken_language(seller_language)
    meaning_language = own if own in _SELLER_LANGUAGES else "en"
    planned = plan(facts, remedy=remedy, tone=tone, item=speakable(facts.item_title, used))
    text = _text(planned, facts, used)
    meaning = text if meaning_language == used else _text(planned, facts, meaning_language)
    warnings = [] if spoken else ["language-not-offered"]
    warnings += planned.warnings
    for finding in lint(facts.portal, text):
        if finding.rule not in warnings:
            warnings.append(finding.rule)
    return Reply(language=used, tone=tone, text=text, meaning=meaning, warnings=warnings)


def ask(question: Question, language: str) -> str:
    """The question as the buyer reads it; English where the language is not offered."""
    return written(f"ask-{question}", spoken_language(language) or "en")


def question_name(question: Question, lang: str) -> str:
    """What is missing, as the seller is told: `lang` is `en` or `zh` (anything else counts as `en`)."""
    own = spoken_language(lang)
    return written(f"missing-{question}", own if own in _SELLER_LANGUAGES else "en", seller=True)


def _text(planned: Plan, facts: ReplyFacts, language: str) -> str:
    def paragraph(sentences: list[str]) -> str:
        return joined([sentence for sentence in sentences if sentence], language)

    def words(part: str) -> list[str]:
        sentences = planned.body if part == "body" else planned.question
        return [sentence_text(sentence, language, facts.territory) for sentence in sentences]

    form, name = address(facts.buyer_name, language)
    greeting = written("greeting", language, {"form": form, "name": name})
    closing = [sentence_text(planned.closing, language, facts.territory)] if planned.closing else []
    sign_off = "\n".join([written("sign-off", language), *_signature(facts.seller_name)])
    paragraphs = [greeting, paragraph(words("body")), paragraph(words("question")), paragraph(closing), sign_off]
    return "\n\n".join(part for part in paragraphs if part)


def _signature(seller_name: str | None) -> list[str]:
    """The seller's name as one line; none where it is an address to write to, which no portal allows."""
    name = " ".join((seller_name or "").split())
    return [name] if name and not re.search(r"@|https?:|www\.|\d{7,}", name) else []
