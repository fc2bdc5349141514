"""Finding names, dates and amounts in Arabic sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable


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


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """Where a place is, as GeoNames knows it; `latitude` and `longitude` in degrees, None for a country.

    `province` is empty where it isn't known. `ambiguous` when another place of some size bears the same name.
    """

    country: str
    province: str = ""
    latitude: float | None = None
    longitude: float | None = None
    ambiguous: bool = False


class EntityRecognizer(Protocol):
    """Finds mentions; spans of one sentence never overlap and come in order."""

    def recognize(self, sentences: Sequence[str]) -> list[list[EntitySpan]]:
        """Return the mentions of each sentence. An empty sentence has none."""
        ...


@runtime_checkable
class PlaceFinder(Protocol):
    """Knows where places are."""

    def place(self, name: str) -> PlaceRecord | None:
        """Return where the place of this Arabic or English name is, or None where it isn't known."""
        ...
