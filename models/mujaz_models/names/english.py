"""Names as English text writes them, each with how likely it is."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from mujaz_models.names.arrays import Arrays, Lines, compact, packed_lines

_AFTER_LETTERS = "{"
"""Sorts right after ``z``."""
_SCALE = 20
_OFFSET = 128


@dataclass(frozen=True)
class EnglishNames:
    """Known spellings in lower case, sorted; `prior` is added to a spelling's score (nats)."""

    names: Sequence[str]
    prior: Sequence[float]

    @classmethod
    def from_arrays(cls, arrays: Arrays) -> Self:
        """Read what `arrays` wrote."""
        prior = (arrays["prior"].astype("float64") - _OFFSET) / _SCALE
        return cls(Lines(arrays["names"]), compact(prior, "f"))

    def arrays(self) -> Arrays:
        """Return the list as arrays to save, its priors rounded to 1/20 nat and cut off at +-6."""
        steps = np.clip(np.rint(np.asarray(self.prior) * _SCALE) + _OFFSET, 0, 255)
        return {"names": packed_lines(self.names), "prior": steps.astype("uint8")}

    def narrowed(self, prefix: str, start: int, end: int) -> tuple[int, int]:
        """Return which of the names from `start` to `end` begin with `prefix`."""
        names = self.names
        low = bisect_left(names, prefix, start, end)
        if low == end or not names[low].startswith(prefix):
            return low, low
        return low, bisect_left(names, prefix + _AFTER_LETTERS, low, end)

    def prior_of(self, name: str) -> float | None:
        """Return the prior of `name`, or None where it isn't known."""
        place = bisect_left(self.names, name)
        return self.prior[place] if place < len(self.names) and self.names[place] == name else None
