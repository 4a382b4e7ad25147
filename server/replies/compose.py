"""Replies to buyers: the plan of sentences, written in the buyer's language and in the seller's."""

import re

from server.brief import Reply
from server.replies.direction import kept_together, turned
from server.replies.facts import PLATFORM_NAMES, ReplyFacts, reply_facts
from server.replies.languages import LANGUAGES, right_to_left, spoken_language
from server.replies.lint import lint, rule_against
from server.replies.naming import address, speakable
from server.replies.plan import Plan, plan
from server.replies.writing import joined, sentence_text, written
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


def compose(facts: ReplyFacts, *, remedy: Remedy, language: str, tone: Tone, seller_language: str) -> Reply:
    """One reply and its meaning.

    `language` is a BCP 47 tag; one that is not offered gives English and the warning `language-not-offered`.
    `seller_language` is `en` or `zh` (anything else counts as `en`). Other warnings: `amount-not-known` and
    `answer-needed` where the seller must add something, and the id of each rule that the text breaks (not of
    those that only inform).
    """
    spoken = spoken_language(language)
    used = spoken or "en"
    meaning_language = _sellers(seller_language)
    planned = plan(facts, remedy=remedy, tone=tone, item=speakable(facts.item_title, used))
    text = _text(planned, facts, used)
    meaning = text if meaning_language == used else _text(planned, facts, meaning_language)
    warnings = [] if spoken else ["language-not-offered"]
    warnings += planned.warnings
    if remedy is Remedy.COUPON and (marketing := rule_against("marketing", facts.portal)):
        warnings.append(marketing)
    for finding in lint(facts.portal, text):
        if finding.level != "inform" and finding.rule not in warnings:
            warnings.append(finding.rule)
    return Reply(language=used, tone=tone, text=text, meaning=meaning, warnings=warnings)


def ask(question: Question, language: str) -> str:
    """The question as the buyer reads it; English where the language is not offered."""
    return written(f"ask-{question}", spoken_language(language) or "en")


def question_name(question: Question, lang: str) -> str:
    """What is missing, as the seller is told: `lang` is `en` or `zh` (anything else counts as `en`)."""
    return written(f"missing-{question}", _sellers(lang), seller=True)


def _sellers(tag: str) -> str:
    primary = tag.replace("_", "-").split("-")[0].lower()
    return primary if primary in _SELLER_LANGUAGES else "en"


def _text(planned: Plan, facts: ReplyFacts, language: str) -> str:
    def paragraph(sentences: list[str]) -> str:
        return joined([sentence for sentence in sentences if sentence], language)

    def words(part: str) -> list[str]:
        sentences = planned.body if part == "body" else planned.question
        return [sentence_text(sentence, language, facts.territory) for sentence in sentences]

    form, name = address(facts.buyer_name, language)
    if right_to_left(language):
        name = kept_together(name)
    greeting = written("greeting", language, {"form": form, "name": name})
    closing = [sentence_text(planned.closing, language, facts.territory)] if planned.closing else []
    sign_off = "\n".join([written("sign-off", language), *_signature(facts.seller_name)])
    paragraphs = [greeting, paragraph(words("body")), paragraph(words("question")), paragraph(closing), sign_off]
    text = "\n\n".join(part for part in paragraphs if part)
    return turned(text) if right_to_left(language) else text


def _signature(seller_name: str | None) -> list[str]:
    """The seller's name as one line; none where it is an address to write to, which no portal allows."""
    name = " ".join((seller_name or "").split())
    return [name] if name and not re.search(r"@|https?:|www\.|\d{7,}", name) else []
