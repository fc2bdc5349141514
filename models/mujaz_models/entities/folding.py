"""Arabic text reduced to one spelling, without losing where each character came from."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیېے", "ي"),
        "ة": "ه",
        "ک": "ك",
        "ہ": "ه",
        "\u066b": ".",
        "\u066c": ",",
        "٪": "%",
        **{chr(zero + digit): str(digit) for zero in (0x660, 0x6F0) for digit in range(10)},
    }
)
# Vowel signs and Quranic marks, tatweel, soft hyphen, zero-width and direction characters.
_DROPPED = (
    r"\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0640"
    r"\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
)
_MARK = re.compile(r"[\u0610-\u061a\u064b-\u065f\u0670\u0640]")
_PRESENTATION = r"\ufb50-\ufdff\ufe70-\ufefc"
_DROP = re.compile(f"[{_DROPPED}]")
_UNEVEN = re.compile(f"[{_DROPPED}{_PRESENTATION}]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A sentence as rules and models read it.

    ``text[i]`` came from ``source[starts[i]:ends[i]]``; a letter's vowel signs and tatweel belong to it.
    """

    source: str
    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of `source` behind ``text[start:end]``, which must not be empty."""
        return self.starts[start], self.ends[end - 1]


def fold(source: str) -> Folded:
    """Return one spelling of `source`: alef, yeh, teh marbuta, digits and letter shapes unified, marks dropped."""
    if _UNEVEN.search(source) is None:
        places = range(len(source) + 1)
        return Folded(source, source.translate(_ALIKE), places[:-1], places[1:])
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, character in enumerate(source):
        plain = _plain(character)
        if not plain and ends and ends[-1] == index and _MARK.match(character):
            ends[-1] = index + 1
        letters.append(plain)
        starts.extend([index] * len(plain))
        ends.extend([index + 1] * len(plain))
    return Folded(source, "".join(letters).translate(_ALIKE), starts, ends)


def fold_form(form: str) -> str:
    """Return one name folded, its words parted by single spaces, as gazetteers spell it."""
    return " ".join(fold(form).text.split())


def _plain(character: str) -> str:
    if _UNEVEN.match(character) is None:
        return character
    resolved = unicodedata.normalize("NFKC", character)
    return "" if _DROP.match(character) else _DROP.sub("", resolved).strip()
