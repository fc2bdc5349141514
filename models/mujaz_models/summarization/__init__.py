"""Saying what a text says: by choosing sentences, or by writing some."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence as the summariser sees it: its text and paragraph, whether it is the headline, what it names."""

    text: str
    paragraph: int = 0
    is_title: bool = False
    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


class Summarizer(Protocol):
    """Chooses sentences; never writes any."""

    def summarize(self, passages: Sequence[Passage], *, points: int) -> list[int]:
        """Return the indices of at most `points` passages, in the text's order, never the title."""
        ...


class AbstractiveSummarizer(Protocol):
    """Writes sentences of its own, which may say what the text does not: hold them against it."""

    def summarize_english(self, sentences: Sequence[str], *, points: int) -> list[str]:
        """Return at most `points` English sentences that say what the English `sentences` say, in their order."""
        ...
