"""Words, numbers and punctuation of a folded sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,:/]\d+)*|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark: ``folded.text[start:end]`` is `form`."""

    start: int
    end: int
    form: str


def tokenize(text: str) -> list[Token]:
    """Return the tokens of a folded text, in order."""
    return [Token(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(text)]


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a rule found in ``tokens[first:last]``, starting `cut` letters into the first token.

    `english` is empty where it could mean two things.
    """

    first: int
    last: int
    cut: int
    english: str

    def span(self, tokens: Sequence[Token]) -> tuple[int, int]:
        """Return where it is in the folded text."""
        return tokens[self.first].start + self.cut, tokens[self.last - 1].end


def form_at(tokens: Sequence[Token], place: int) -> str:
    """Return the folded word at `place`, or an empty string outside the sentence."""
    return tokens[place].form if 0 <= place < len(tokens) else ""
