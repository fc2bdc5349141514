"""A text made from another one, without losing where each character came from."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Traced:
    """``text[i]`` came from ``[starts[i], ends[i])`` of the text that this one was made from.

    Both never decrease, so that a span of `text` has one span behind it.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, text: str) -> "Traced":
        """Return `text` as it is, each character its own origin."""
        places = range(len(text) + 1)
        return cls(text, places[:-1], places[1:])

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the span behind ``text[start:end]``, which must not be empty."""
        return self.starts[start], self.ends[end - 1]

    def translated(self, table: Mapping[int, str]) -> "Traced":
        """Return this with characters replaced one for one."""
        return Traced(self.text.translate(table), self.starts, self.ends)

    def replaced(self, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str]) -> "Traced":
        """Return this with `new` for each match of `pattern`, which must not match nothing."""
        texts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            start, end = match.span()
            replacement = new(match)
            first, last = self.origin(start, end)
            texts += (self.text[done:start], replacement)
            starts += (*self.starts[done:start], *[first] * len(replacement))
            ends += (*self.ends[done:start], *[last] * len(replacement))
            done = end
        if not done:
            return self
        return Traced("".join((*texts, self.text[done:])), (*starts, *self.starts[done:]), (*ends, *self.ends[done:]))

    def stripped(self) -> "Traced":
        """Return this without white space at either end."""
        start = len(self.text) - len(self.text.lstrip())
        end = len(self.text.rstrip())
        return Traced(self.text[start:end], self.starts[start:end], self.ends[start:end])
