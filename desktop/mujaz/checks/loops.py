"""Runs of words that a machine says over and over."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

OFTEN = 3
"""So many times in a row is a loop."""


@dataclass(frozen=True, slots=True)
class Loop:
    """`length` words from `start` on, said `times` in a row."""

    start: int
    length: int
    times: int

    @property
    def end(self) -> int:
        """The place after the last word of the loop."""
        return self.start + self.length * self.times


def loop_in(words: Sequence[str]) -> Loop | None:
    """Return the loop of the most words, or None where nothing is said three times in a row."""
    if not _may_loop(words):
        return None
    loops = (_longest(words, length) for length in range(1, len(words) // OFTEN + 1))
    return max((loop for loop in loops if loop), key=lambda loop: loop.length * loop.times, default=None)


def _may_loop(words: Sequence[str]) -> bool:
    """Tell whether some word stands three times: without that there is no loop."""
    return len(words) - len(set(words)) >= OFTEN - 1 and max(Counter(words).values()) >= OFTEN


def _longest(words: Sequence[str], length: int) -> Loop | None:
    best: Loop | None = None
    alike = 0
    for place in range(length, len(words) + 1):
        if place < len(words) and words[place] == words[place - length]:
            alike += 1
            continue
        times = 1 + alike // length
        if times >= OFTEN and (best is None or times > best.times):
            best = Loop(place - alike - length, length, times)
        alike = 0
    return best
