"""Finding names, dates and amounts in Arabic sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Kind(StrEnum):
    """What a mention is. A percentage is a number, a time of day is a date."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    DATE = "date"
    NUMBER = "number"
    MONEY = "money"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class EntitySpan:
    """A mention in one sentence, ``sentence[start:end]``, in characters.

    `english` is its name in English as a gazetteer or rule knows it (``"Daraa"``, ``"2018"``), or empty.
    """

    start: int
    end: int
    kind: Kind
    english: str = ""


class EntityRecognizer(Protocol):
    """Finds mentions; spans of one sentence never overlap and come in order."""

    def recognize(self, sentences: Sequence[str]) -> list[list[EntitySpan]]:
        """Return the mentions of each sentence. An empty sentence has none."""
        ...
