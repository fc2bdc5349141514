"""A place in a sentence that is read token by token."""

import re
from abc import ABC, abstractmethod

from mujaz.checks.amounts import Amount, Strength, Value
from mujaz.checks.telling import Telling
from mujaz.checks.words import tokens_of
from mujaz.document import Span

SPACES = frozenset((" ", "-", "+ ", "\u2011", "\u00a0", "\u202f"))
"""What may stand between the words of one number."""


class Reader(ABC):
    """Walks through the tokens of one sentence; `place` is the next."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens_of(text)
        self.place = 0

    @abstractmethod
    def read(self, before: Amount | None) -> Amount | None:
        """Return the number at the next token and go on after it, or return None; `before` is the last one read."""

    def read_all(self, telling: Telling) -> list[Amount]:
        """Return all numbers, which begin only at tokens that may tell one."""
        found: list[Amount] = []
        for place, tells in telling:
            if tells.number and place >= self.place:
                self.place = place
                amount = self.read(found[-1] if found else None)
                if amount is not None:
                    found.append(amount)
        return found

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return self.place >= len(self.tokens)

    def token(self, ahead: int = 0) -> str:
        """Return the next token, or one before or after it; empty outside the sentence."""
        place = self.place + ahead
        return self.tokens[place][0] if 0 <= place < len(self.tokens) else ""

    def gap(self, ahead: int = 0) -> str:
        """Return what stands between the next token (or one after it) and the one before."""
        place = self.place + ahead
        if not 0 < place < len(self.tokens):
            return ""
        return self.text[self.tokens[place - 1].end() : self.tokens[place].start()]

    def is_joined(self, ahead: int = 0) -> bool:
        """Tell whether a token stands there that may go on with the number before."""
        return 0 < self.place + ahead < len(self.tokens) and self.gap(ahead) in SPACES

    def skip_to(self, end: int) -> None:
        """Go on with the first token at `end` or after it."""
        while not self.is_done and self.tokens[self.place].start() < end:
            self.place += 1

    def take(
        self, values: tuple[Value, ...], strength: Strength, minutes: tuple[int, ...] = (), *, is_clock: bool = False
    ) -> Amount:
        """Return the next token as an amount, and go on after it."""
        self.place += 1
        return Amount(self.span(self.place - 1), values, strength, minutes, is_clock)

    def span(self, first: int) -> Span:
        """Return where the tokens from `first` to the last one read are."""
        return Span(self.tokens[first].start(), self.tokens[self.place - 1].end())

    def match(self, pattern: re.Pattern[str], position: int) -> re.Match[str] | None:
        """Match `pattern` at a position of the text."""
        return pattern.match(self.text, position)

    def before(self, length: int) -> str:
        """Return the `length` characters before the next token."""
        start = self.tokens[self.place].start()
        return self.text[max(start - length, 0) : start]
