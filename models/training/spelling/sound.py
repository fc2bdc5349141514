"""Whether an English spelling can be the Arabic word's sound at all: the lists hold translations and mix-ups too.

A rule of consonants, fixed before any model was measured with it; it only chooses what a second figure counts.
"""

from collections.abc import Sequence
from itertools import groupby

_HEARD = {
    "ب": "bpv",
    "ت": "td",
    "ث": "tsz",
    "ج": "jgcdyzsx",
    "خ": "khcjxg",
    "د": "dt",
    "ذ": "dzt",
    "ر": "r",
    "ز": "zsc",
    "س": "scz",
    "ش": "scxj",
    "ص": "szc",
    "ض": "d",
    "ط": "td",
    "ظ": "zdt",
    "غ": "gjhr",
    "ف": "fvpw",
    "ق": "qkgc",
    "ك": "kcqxg",
    "ل": "l",
    "م": "mn",
    "ن": "nmg",
    "و": "v",
    "ي": "j",
}
"""The first letter that Latin spellings, of whatever language, write for a consonant. The others come and go."""
_WEAK = "وي"
"""Mostly vowels: they need not be found."""
_SILENT = "aeiouyhw"
_ARTICLE = "ال"
_LEAST = 0.6


def can_be(arabic: str, english: str) -> bool:
    """Tell whether 60 % of the consonants of either word are found, in order, in the other."""
    ours = [letter for letter in arabic.removeprefix(_ARTICLE) if letter in _HEARD]
    theirs = [letter for letter, _ in groupby(english) if letter not in _SILENT]
    firm = sum(letter not in _WEAK for letter in ours)
    return not firm or not theirs or _common(ours, theirs) >= _LEAST * max(firm, len(theirs))


def _common(arabic: Sequence[str], english: Sequence[str]) -> int:
    """Return the length of the longest common subsequence."""
    row = [0] * (len(english) + 1)
    for letter in arabic:
        before = row
        row = [0]
        for place, other in enumerate(english):
            longer = before[place] + 1 if other in _HEARD[letter] else 0
            row.append(max(longer, before[place + 1], row[-1]))
    return row[-1]
