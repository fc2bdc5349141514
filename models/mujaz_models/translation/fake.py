"""A translator for tests: instant, and plainly not real."""

from collections.abc import Sequence

from mujaz_models.translation import Link, Translated
from mujaz_models.translation.alignment import words


class FakeTranslator:
    """Says how long each sentence is, ``"[3 words]"``, and links the number to its first word."""

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        """Return the number of words of each sentence, in English."""
        return [_said(sentence) for sentence in sentences]

    def alternatives(self, sentence: str, count: int) -> list[Translated]:
        """Return `count` answers, numbered."""
        return [Translated(f"{_said(sentence).text} ({number + 1})", -1.0 - number) for number in range(count)]

    def align(self, sentence: str, english: str) -> tuple[Link, ...]:
        """Link the words in their order."""
        return tuple(map(Link, words(sentence), words(english)))


def _said(sentence: str) -> Translated:
    if not sentence.strip():
        return Translated("", 0.0)
    count = str(len(sentence.split()))
    alignment = tuple(Link(first, (1, 1 + len(count))) for first in words(sentence)[:1])
    return Translated(f"[{count} words]", -0.5, alignment)
