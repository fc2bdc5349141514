"""The words of both sides in the spelling that lexicons have; where they stand is found only when asked."""

import re
from dataclasses import dataclass
from functools import lru_cache

from mujaz.document import Span
from mujaz_models.entities.folding import fold

_ARABIC = re.compile(r"[^\W\d_]+")
_ENGLISH = re.compile(r"[^\W\d_]+(?:(?:['’]|&(?:apos|#39);)[^\W\d_]+)*")
_PLAIN = re.compile("[a-z]+")
_APOSTROPHE = re.compile(r"’|&(?:apos|#39);")
_MARKS = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0640\u00ad\u061c\u200b-\u200f"
    "\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_LIGATURES = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_UNEVEN = re.compile(_MARKS.pattern[:-1] + _LIGATURES.pattern[1:])
_ALIKE = tuple(zip("أإآٱىیېےةکہ", "ااااييييهكه", strict=True))


@dataclass(frozen=True, slots=True)
class Forms:
    """The words of `text` as lexicons spell them."""

    text: str
    words: tuple[str, ...]
    is_arabic: bool

    def span(self, place: int) -> Span:
        """Return where in the text the word at `place` stands."""
        places = _arabic_places if self.is_arabic else _english_places
        return Span(*places(self.text)[place])


@lru_cache(maxsize=16)
def arabic_forms(source: str) -> Forms:
    """Return the words of an Arabic sentence, folded."""
    return Forms(source, tuple(_ARABIC.findall(_folded(source))), is_arabic=True)


@lru_cache(maxsize=16)
def english_forms(english: str) -> Forms:
    """Return the words of an English sentence in lower case; "don’t" and "don&#39;t" are one word, "don't"."""
    if english.isascii() and "'" not in english and "&" not in english:
        return Forms(english, tuple(_PLAIN.findall(english.lower())), is_arabic=False)
    words = tuple(map(str.lower, _ENGLISH.findall(english)))
    if "’" in english or "&" in english:
        words = tuple(_APOSTROPHE.sub("'", word) for word in words)
    return Forms(english, words, is_arabic=False)


def _folded(source: str) -> str:
    """Return letters as `fold` spells them, some five times as fast: it keeps no account of where they came from."""
    text = source
    if _UNEVEN.search(source):
        if _LIGATURES.search(source):
            return fold(source).text
        text = _MARKS.sub("", source)
    for letter, plain in _ALIKE:
        text = text.replace(letter, plain)
    return text


@lru_cache(maxsize=16)
def _arabic_places(text: str) -> list[tuple[int, int]]:
    folded = fold(text)
    return [folded.origin(*match.span()) for match in _ARABIC.finditer(folded.text)]


@lru_cache(maxsize=16)
def _english_places(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _ENGLISH.finditer(text)]
