"""A composed reply in its parts: what a model may word anew, and what stays as it is."""

from dataclasses import dataclass

from casebase.sentences import split_sentences
from server.language_model.masking import Masks
from server.messages.privacy import Known
from server.replies.direction import turned
from server.replies.languages import right_to_left
from server.replies.writing import joined

_RLM = "\u200f"


@dataclass(frozen=True)
class Draft:
    """`greeting` and `sign_off` are kept. `paragraphs` are the sentences between, their facts behind placeholders."""

    language: str
    greeting: str
    paragraphs: tuple[tuple[str, ...], ...]
    sign_off: str
    masks: Masks

    @property
    def sentences(self) -> list[str]:
        return [sentence for paragraph in self.paragraphs for sentence in paragraph]

    def said(self, sentences: list[str]) -> str:
        """The reply with these sentences in place of its own, one for one, the facts back in their places."""
        rest = iter(sentences)
        body = [
            self.masks.unmask(joined([next(rest) for _ in paragraph], self.language)) for paragraph in self.paragraphs
        ]
        if right_to_left(self.language):
            body = [turned(paragraph) for paragraph in body]
        return "\n\n".join([self.greeting, *body, self.sign_off])


def draft_of(text: str, language: str, *, names: list[str], redacted: list[Known] | None = None) -> Draft | None:
    """The parts of a composed reply, or `None` where there is nothing between greeting and end.

    `names` are behind placeholders wherever they stand. With `redacted`, the known values of the case, what names or
    reaches a person is so as well, whatever it is.
    """
    if text.count("\n\n") < 2:
        return None
    greeting, *between, sign_off = text.split("\n\n")
    masks = Masks()
    paragraphs = []
    for paragraph in between:
        masked = masks.mask(paragraph.removeprefix(_RLM), names)
        if redacted is not None:
            masked = masks.redact(masked, redacted)
        paragraphs.append(tuple(split_sentences(masked) or [masked]))
    return Draft(language, greeting, tuple(paragraphs), sign_off, masks)
