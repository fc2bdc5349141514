"""Runs of words that a machine says over and over."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

OFTEN = 3
"""So many times in a row is a loop."""
LONGEST = 200
"""Words of a loop: no sentence is longer, and looking for more takes too long in a text without stops."""


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
    lengths = range(1, min(len(words) // OFTEN, LONGEST) + 1)
    loops = (_longest(words, length) for length in lengths)
    return max((loop for loop in loops if loop), key=lambda loop: loop.length * loop.times, default=None)


def _may_loop(words: Sequence[str]) -> bool:
    """Tell whether some word stands three times, and so do the two after it: without that there is no loop."""
    if len(words) - len(set(words)) < OFTEN - 1:
        return False
    often = {word for word, times in Counter(words).items() if times >= OFTEN}
    places = [place for place, word in enumerate(words) if word in often]
    return any(last - first == OFTEN - 1 for first, last in zip(places, places[OFTEN - 1 :], strict=False))


def _longest(words: Sequence[str], length: int) -> Loop | None:
    """Return the first loop of `length` words that is said most often.

    In a loop each word but the first `length` is the one that stands `length` words before it, twice `length` times
    or more in a row: looking at every so manyth word misses none.
    """
    best: Loop | None = None
    end = 0
    for place in range(OFTEN * length - 1, len(words), (OFTEN - 1) * length):
        if place < end or words[place] != words[place - length]:
            continue
        start, end = _alike(words, place, length)
        times = 1 + (end - start) // length
        if times >= OFTEN and (best is None or times > best.times):
            best = Loop(start - length, length, times)
    return best


def _alike(words: Sequence[str], place: int, length: int) -> tuple[int, int]:
    """Return from where to where, around `place`, words are those that stand `length` before them."""
    start, end = place, place + 1
    while start > length and words[start - 1] == words[start - 1 - length]:
        start -= 1
    while end < len(words) and words[end] == words[end - length]:
        end += 1
    return start, end
