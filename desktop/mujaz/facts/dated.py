"""A date as the rules find it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mujaz_models.entities.tokens import Token


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in ``tokens[first:last]``, `cut` letters into the first; `value` is ISO 8601, or English words.

    `day` is the day where it is one and certain without knowing when the text was written.
    """

    first: int
    last: int
    cut: int
    value: str
    day: date | None = None


def form_at(tokens: Sequence[Token], place: int) -> str:
    """Return the folded word at `place`, or an empty string outside the sentence."""
    return tokens[place].form if 0 <= place < len(tokens) else ""
