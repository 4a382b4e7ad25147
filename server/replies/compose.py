"""Replies to buyers: the plan of sentences, written in the buyer's language and in the seller's."""

import re

from server.brief import Reply, ReplySentence
from server.replies.direction import kept_together, turned
from server.replies.facts import PLATFORM_NAMES, ReplyFacts, reply_facts
from server.replies.languages import LANGUAGES, right_to_left, spoken_language
from server.replies.lint import lint, rule_against
from server.replies.naming import address, speakable
from server.replies.plan import Plan, Sentence, first_plan, plan
from server.replies.writing import joined, sentence_text, written
from server.vocabulary import Question, Remedy, Tone

__all__ = [
    "LANGUAGES",
    "PLATFORM_NAMES",
    "ReplyFacts",
    "ask",
    "compose",
    "compose_first",
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
    used = spoken_language(language) or "en"
    planned = plan(facts, remedy=remedy, tone=tone, item=speakable(facts.item_title, used))
    if remedy is Remedy.COUPON and (marketing := rule_against("marketing", facts.portal)):
        planned.warnings.append(marketing)
    return _in_words(planned, facts, language=language, tone=tone, seller_language=seller_language)


def compose_first(facts: ReplyFacts, *, language: str, tone: Tone, seller_language: str) -> Reply:
    """The first answer and its meaning, ready before anything is decided: an apology or an acknowledgement, that it is
    looked into, and by which day (`facts.answer_by`) the buyer hears; without that day where it is `None`.

    Languages and warnings are those of `compose`.
    """
    planned = first_plan(facts, tone=tone, item=speakable(facts.item_title, spoken_language(language) or "en"))
    return _in_words(planned, facts, language=language, tone=tone, seller_language=seller_language)


def _in_words(planned: Plan, facts: ReplyFacts, *, language: str, tone: Tone, seller_language: str) -> Reply:
    spoken = spoken_language(language)
    used = spoken or "en"
    meaning_language = _sellers(seller_language)
    written_as, meant_as = _paragraphs(planned, facts, used), _paragraphs(planned, facts, meaning_language)
    text, meaning = _text(written_as, used), _text(meant_as, meaning_language)
    findings = lint(facts.portal, text, meaning_language)
    warnings = [] if spoken else ["language-not-offered"]
    warnings += planned.warnings
    for finding in findings:
        if finding.level != "inform" and finding.rule not in warnings:
            warnings.append(finding.rule)
    return Reply(
        language=used,
        tone=tone,
        text=text,
        meaning=meaning,
        warnings=warnings,
        sentences=_pairs(written_as, meant_as, used),
        findings=findings,
    )


def ask(question: Question, language: str) -> str:
    """The question as the buyer reads it; English where the language is not offered."""
    return written(f"ask-{question}", spoken_language(language) or "en")


def question_name(question: Question, lang: str) -> str:
    """What is missing, as the seller is told: `lang` is `en` or `zh` (anything else counts as `en`)."""
    return written(f"missing-{question}", _sellers(lang), seller=True)


def _sellers(tag: str) -> str:
    primary = tag.replace("_", "-").split("-")[0].lower()
    return primary if primary in _SELLER_LANGUAGES else "en"


def _paragraphs(planned: Plan, facts: ReplyFacts, language: str) -> list[list[str]]:
    """The sentences in words, one for each of the plan; one that says nothing is empty."""

    def words(sentences: list[Sentence]) -> list[str]:
        return [sentence_text(sentence, language, facts.territory) for sentence in sentences]

    form, name = address(facts.buyer_name, language)
    if right_to_left(language):
        name = kept_together(name)
    greeting = written("greeting", language, {"form": form, "name": name})
    closing = words([planned.closing]) if planned.closing else []
    sign_off = "\n".join([written("sign-off", language), *_signature(facts.seller_name)])
    return [[greeting], words(planned.body), words(planned.question), closing, [sign_off]]


def _text(paragraphs: list[list[str]], language: str) -> str:
    said = ([sentence for sentence in paragraph if sentence] for paragraph in paragraphs)
    text = "\n\n".join(joined(paragraph, language) for paragraph in said if paragraph)
    return turned(text) if right_to_left(language) else text


def _pairs(said: list[list[str]], meant: list[list[str]], language: str) -> list[ReplySentence]:
    """Each sentence as it stands in the text, beside the same one of the plan in the seller's language."""
    pairs = []
    shown = [(ours, theirs) for ours, theirs in zip(said, meant, strict=True) if any(ours)]
    for place, (ours, theirs) in enumerate(shown):
        for text, meaning in zip(ours, theirs, strict=True):
            if text:
                inside = turned(text) if right_to_left(language) and "\n" in text else text
                pairs.append(ReplySentence(text=inside, meaning=meaning, paragraph=place))
    return pairs


def _signature(seller_name: str | None) -> list[str]:
    """The seller's name as one line; none where it is an address to write to, which no portal allows."""
    name = " ".join((seller_name or "").split())
    return [name] if name and not re.search(r"@|https?:|www\.|\d{7,}", name) else []
