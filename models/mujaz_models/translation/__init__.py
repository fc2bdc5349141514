"""Translating Arabic sentences to English."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable


class Doubt(StrEnum):
    """Why a translation looks wrong by its shape alone, most alarming first."""

    REPEATED = "repeated"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Link:
    """A word of the sentence as given and a word of its English, as spans of characters."""

    source: tuple[int, int]
    target: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Translated:
    """One sentence in English.

    `score` is the mean log-probability of its tokens, in nats, at most 0. `alignment` is in the order of the English;
    a word may have several links, or none. `doubt` is what a second, careful try could not remove.
    """

    text: str
    score: float
    alignment: tuple[Link, ...] = ()
    doubt: Doubt | None = None


class Translator(Protocol):
    """Translates sentence by sentence; the caller splits the text."""

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        """Return the English of each sentence, in order. A blank sentence comes back as ``""`` with score 0."""
        ...


@runtime_checkable
class StreamingTranslator(Translator, Protocol):
    """A translator that works on later sentences while earlier ones are read."""

    def stream(self, groups: Iterable[Sequence[str]]) -> Iterator[list[Translated]]:
        """Yield the English of each group in turn."""
        ...


@runtime_checkable
class AnsweringTranslator(Translator, Protocol):
    """A translator that can be asked about one sentence, also from another thread while it translates."""

    def alternatives(self, sentence: str, count: int) -> list[Translated]:
        """Return up to `count` different translations of `sentence`, the likeliest first."""
        ...

    def align(self, sentence: str, english: str) -> tuple[Link, ...]:
        """Return the links between `sentence` and any `english` of it, such as an edited one; none where unknown."""
        ...


def translate_groups(translator: Translator, groups: Iterable[Sequence[str]]) -> Iterator[list[Translated]]:
    """Yield the English of each group in turn, as fast as `translator` can.

    Groups may be taken before the ones ahead of them are yielded. To cancel, stop asking.
    """
    if isinstance(translator, StreamingTranslator):
        return translator.stream(groups)
    return map(translator.translate, groups)
