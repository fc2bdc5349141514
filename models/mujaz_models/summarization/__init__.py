"""Choosing the sentences that say what a text says."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence as the summariser sees it: its text, its paragraph, whether it is the headline, the names in it."""

    text: str
    paragraph: int = 0
    is_title: bool = False
    names: tuple[str, ...] = ()


class Summarizer(Protocol):
    """Chooses sentences; never writes any."""

    def summarize(self, passages: Sequence[Passage], *, points: int) -> list[int]:
        """Return the indices of at most `points` passages, in the text's order, never the title."""
        ...
