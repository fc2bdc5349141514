"""Which of several English spellings of an Arabic name is the common one."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from difflib import SequenceMatcher

_CLASSES = {
    "b": "بپ", "t": "تطة", "j": "جگ", "h": "حهخ", "d": "دضذظ", "r": "ر", "z": "ز", "s": "سصشث",
    "f": "فڤ", "k": "كقغ", "l": "ل", "m": "م", "n": "ن",
}  # fmt: skip
_ARABIC_CONSONANTS = {letter: sound for sound, letters in _CLASSES.items() for letter in letters}
_DIGRAPHS = (("kh", "h"), ("gh", "k"), ("sh", "s"), ("ch", "s"), ("th", "s"), ("dh", "d"), ("ph", "f"))
_LATIN_CONSONANTS = str.maketrans({"g": "k", "q": "k", "c": "k", "v": "f", "p": "b", "x": "k"})
_LIKE_ENOUGH = 0.7


def plain_ascii(name: str) -> str:
    """Return a romanised name without accents and apostrophes ("Dar‘ā" becomes "Dara")."""
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(c for c in decomposed if c.isascii() and c not in "'`").strip()


def alike(arabic: str, english: str) -> float:
    """Return how alike the consonants of an Arabic and an English name are, 0 to 1."""
    ours = "".join(_ARABIC_CONSONANTS.get(letter, "") for letter in arabic)
    theirs = english.lower()
    for pair, single in _DIGRAPHS:
        theirs = theirs.replace(pair, single)
    theirs = re.sub(r"(.)\1+", r"\1", re.sub(r"[^a-z]|[aeiouyw]", "", theirs.translate(_LATIN_CONSONANTS)))
    if not ours or not theirs:
        return float(ours == theirs)
    return SequenceMatcher(None, ours.replace("h", ""), theirs.replace("h", ""), autojunk=False).ratio()


def common_spelling(arabic: str, candidates: Collection[str], frequency: Counter[str]) -> str:
    """Return the spelling that English text uses most among those that fit; an empty string where none fits."""
    fitting = [(name, alike(arabic, name)) for name in candidates]
    fitting = [(name, fit) for name, fit in fitting if fit >= _LIKE_ENOUGH]
    if not fitting:
        return ""
    return min(fitting, key=lambda pair: (-frequency[pair[0]], -round(pair[1], 1), len(pair[0]), pair[0]))[0]
