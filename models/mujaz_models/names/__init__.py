"""English spellings of Arabic names."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Scored:
    """An English spelling and how likely it is the right one, from 0 to 1."""

    english: str
    score: float


class NameSpeller(Protocol):
    """Spells names that no list of known names has."""

    def spellings(self, name: str, *, n: int = 1) -> list[Scored]:
        """Return up to `n` spellings of an Arabic name of any number of words, best first.

        Words in Latin letters stay as they are. Nothing for a name without letters. The same name always gets the
        same spellings.
        """
        ...
