"""The words and figures of a sentence, in any script."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

_T = TypeVar("_T")

_ZERO = "[0\u0660\u06f0]"
PHONE = (
    rf"(?:\+|{_ZERO}{{2}})\d[\d\- ().]{{6,}}\d"
    rf"|(?<![\d.,]){_ZERO}\d{{1,3}}[- ]\d{{3,4}}[- ]?\d{{3,4}}"
    r"|\(\d{3}\) ?\d{3}-\d{4}|(?<!\d)\d{3}-\d{3}-\d{4}"
)
TOKEN = re.compile(
    r"[^\W\d_][A-Za-z\u0621-\u065f\u0670]*+(?:[^\W\d_]++[\u064b-\u065f\u0670]*+)*+"
    rf"|(?=[\d+(])(?:{PHONE}"
    r"|(?<!\d)000 \d{1,3}(?!\d)"
    r"|(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d.,:/\u066b\u066c]*\d)"
    r"|\d{1,3}(?:[\u060c'’]\d{3})+(?!\d)"
    r"|\d+(?:[.,:/\u066b\u066c]\d+)*)"
    r"|[%\u066a$\u20ac\u00a3\u00a5\u20aa\u00b0]"
    r"|&\#?\w{1,8};"
)
"""A word with its vowel signs, a telephone number, a figure with its separators (thousands also by spaces), a sign,
an HTML escape."""
_PHONE = re.compile(PHONE)
_LONGEST = len("1,000,000,000,000.00")


class Memo(dict[str, _T]):
    """What `ask` says of words, remembered for the first `MOST`: every word of a text is asked, lru_cache is slower."""

    MOST = 50_000

    def __init__(self, ask: Callable[[str], _T]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> _T:
        answer = self._ask(word)
        if len(self) < self.MOST:
            self[word] = answer
        return answer


@lru_cache(maxsize=8)
def tokens_of(text: str) -> tuple[re.Match[str], ...]:
    """Return the tokens of `text`, in order: several checks read the same sentence one after another."""
    return tuple(TOKEN.finditer(text))


@lru_cache(maxsize=8)
def texts_of(text: str) -> tuple[str, ...]:
    """Return the tokens of `text` as they are written."""
    return tuple([match[0] for match in tokens_of(text)])


@lru_cache(maxsize=4096)
def is_figure(token: str) -> bool:
    """Tell whether a token is a number in figures, which a telephone number and an endless row of figures are not."""
    return token[0].isdecimal() and len(token) <= _LONGEST and not _PHONE.fullmatch(token)
