"""A date as the rules find it."""

from dataclasses import dataclass
from datetime import date


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
