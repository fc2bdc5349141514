"""How Arabic letters are written in English: an n-gram model over pairs of a letter and what it becomes.

A name is a sequence of units such as ``م:mu ح:ha م:mma د:d``. The model is a trie of unit n-grams in flat arrays, with
interpolated Kneser-Ney probabilities and backoff weights (Chen and Goodman 1998), joint over both scripts as in
Bisani and Ney 2008, "Joint-sequence models for grapheme-to-phoneme conversion".
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np

from mujaz_models.names.arrays import Arrays, compact, packed_lines, unpacked_lines

BEGIN, END = "^", "$"
"""The units before the first letter and after the last."""

State = int
"""A node of the trie: the longest known end of the units so far."""


@dataclass(frozen=True)
class JointModel:
    """The trie. Node 0 is the root; the children of node i are ``first[i]`` to ``first[i + 1]``, in order of unit.

    `suffix` is the node of the same n-gram without its first unit.
    """

    units: Sequence[str]
    unit: Sequence[int]
    first: Sequence[int]
    suffix: Sequence[int]
    logp: Sequence[float]
    backoff: Sequence[float]

    @classmethod
    def from_arrays(cls, arrays: Arrays) -> Self:
        """Read what `arrays` wrote."""
        plain = [compact(arrays[name], "I") for name in ("unit", "first", "suffix")]
        costs = [compact(-arrays[name].astype("float64") / _SCALE, "d") for name in ("logp", "backoff")]
        return cls(unpacked_lines(arrays["units"]), *plain, *costs)

    def arrays(self) -> Arrays:
        """Return the model as arrays to save, its costs rounded to 1/1000 nat."""
        costs = {"logp": self.logp, "backoff": self.backoff}
        plain = {"unit": self.unit, "first": self.first, "suffix": self.suffix}
        return {
            "units": packed_lines(self.units),
            **{name: np.asarray(values, "uint32") for name, values in plain.items()},
            **{
                name: np.clip(np.rint(-np.asarray(values) * _SCALE), 0, _MOST).astype("uint16")
                for name, values in costs.items()
            },
        }

    @cached_property
    def begin(self) -> State:
        """The state before the first letter."""
        return next(node for node in self._children(0) if self.units[self.unit[node]] == BEGIN)

    @cached_property
    def letters(self) -> frozenset[str]:
        """The Arabic letters that the model can write."""
        return frozenset(unit[0] for unit in self.units) - {BEGIN, END}

    @cached_property
    def number_of(self) -> dict[str, int]:
        """The units' numbers."""
        return {unit: number for number, unit in enumerate(self.units)}

    @cached_property
    def _memo(self) -> dict[tuple[State, int], tuple[float, State]]:
        return {}

    def after(self, state: State, unit: int) -> tuple[float, State]:
        """Return the natural log-probability that the unit of that number follows `state`, and the state after it."""
        key = (state, unit)
        found = self._memo.get(key)
        if found is None:
            found = self._memo[key] = self._after(state, unit)
        return found

    def ending(self, state: State) -> float:
        """Return the natural log-probability that the name ends after `state`."""
        return self.after(state, self.number_of[END])[0]

    def _after(self, state: State, unit: int) -> tuple[float, State]:
        start, end = self.first[state], self.first[state + 1]
        child = bisect_left(self.unit, unit, start, end)
        if child < end and self.unit[child] == unit:
            return self.logp[child], self._context(child)
        if not state:
            return -math.inf, state
        cost, following = self.after(self.suffix[state], unit)
        return cost + self.backoff[state], following

    def _children(self, node: State) -> range:
        return range(self.first[node], self.first[node + 1])

    def _context(self, node: State) -> State:
        """Return the longest end of the n-gram at `node` that something is known to follow."""
        while node and not self._children(node):
            node = self.suffix[node]
        return node


_SCALE = 1000
_MOST = 65535
