"""How alike an Arabic name and English words sound, by their consonants: the transliteration distance of linking."""

import re
from functools import lru_cache

from mujaz.linking.forms import name_words

MIN_CONSONANTS = 2
"""Consonants by which names are compared; with fewer, vowels help."""

MOST_TIMES = 3
"""A name with more than so many times the consonants of the other is unlike it."""

_DIGRAPHS = (
    *(("tch", "s"), ("sch", "s"), ("sh", "s"), ("ch", "s"), ("th", "t"), ("kh", "k"), ("gh", "g"), ("dh", "d")),
    *(("ph", "f"), ("ck", "k"), ("ce", "s"), ("ci", "s"), ("cy", "s"), ("qu", "k"), ("x", "ks")),
)
_LATIN = str.maketrans(
    {
        **dict(zip("bpvfdtszckqgjlmnrñçşłđčšžğ", "bbffdtszkkkgglmnrnssldsszg", strict=True)),
        **dict.fromkeys("aeiouwyhàáâãäåæèéêëìíîïòóôõöøùúûüýāīū'’ʿʾ-. ", ""),
    }
)
_ARABIC = str.maketrans(
    {
        **dict(zip("بپتطدضثذرزظسصشچفڤقكگخغجلمن", "bbttddtdrzzssssffkkgkgglmn", strict=True)),
        **dict.fromkeys("اآأإٱةحهعءويىئؤ -.", ""),
    }
)
_COARSE = str.maketrans("dzg", "tsk")
"""Sounds that spellings of one name mix up: dh for d or z, g for q."""
_ARABIC_VOWELS = str.maketrans(
    {**_ARABIC, **{ord(letter): vowel for letter, vowel in zip("اآأإٱعةهويىئ", "aaaaaaaawyyy", strict=True)}}
)
_LATIN_VOWELS = str.maketrans(
    {**_LATIN, **{ord(letter): vowel for letter, vowel in zip("aeāiyīouwū", "aaayyywwww", strict=True)}}
)
_DOUBLE = re.compile(r"(.)\1+")
_ARTICLE = re.compile(r"\b(?:al|el|ad|an|ar|as|at|az|ash|adh)-")


def likeness(arabic: str, english: str, *, least: float = 0.0) -> float:
    """Return from 0 to 1 how alike a name in Arabic and words in English sound, or 0 if that is below `least`.

    It is the share of consonants in common (twice the longest common subsequence over both lengths), taken once with
    and once without a difference between voiced and voiceless ones. In a name of one consonant the vowels count too.
    """
    wanted, heard = arabic_consonants(arabic), latin_consonants(english)
    if len(wanted) < MIN_CONSONANTS:
        return _likeness_of_short(arabic, english) if wanted == heard else 0.0
    every, shorter = len(wanted) + len(heard), min(len(wanted), len(heard))
    if every > (1 + MOST_TIMES) * shorter or 2 * shorter < least * every:
        return 0.0
    alike = _in_common(wanted, heard) / every
    return alike if alike >= least else 0.0


@lru_cache(maxsize=65536)
def _in_common(wanted: str, heard: str) -> int:
    """Return how many consonants are in common, once with and once without voice."""
    return _common(wanted, heard) + _common(_coarse(wanted), _coarse(heard))


@lru_cache(maxsize=16384)
def _coarse(consonants: str) -> str:
    return consonants.translate(_COARSE)


@lru_cache(maxsize=8192)
def spelled_alike(name: str, english: str) -> float:
    """Return the share of letters in common of two English spellings."""
    one, other = name.lower(), english.lower()
    return 2 * _common(one, other) / max(1, len(one) + len(other))


@lru_cache(maxsize=8192)
def arabic_consonants(name: str) -> str:
    """Return the consonants of an Arabic name, without its articles."""
    return "".join(name_words(name)).replace("تش", "ش").translate(_ARABIC)


@lru_cache(maxsize=65536)
def latin_consonants(words: str) -> str:
    """Return the consonants of English words as Arabic would write them."""
    return _heard(words).translate(_LATIN)


def _heard(words: str) -> str:
    lowered = _DOUBLE.sub(r"\1", _ARTICLE.sub("", words.lower()))
    for digraph, letters in _DIGRAPHS:
        lowered = lowered.replace(digraph, letters)
    return lowered


@lru_cache(maxsize=4096)
def _likeness_of_short(arabic: str, english: str) -> float:
    wanted = "".join(name_words(arabic)).translate(_ARABIC_VOWELS)
    heard = _DOUBLE.sub(r"\1", _heard(english).translate(_LATIN_VOWELS))
    return 2 * _common(wanted, heard) / (len(wanted) + len(heard)) if wanted and heard else 0.0


def _common(one: str, other: str) -> int:
    """Return the length of the longest common subsequence, bit-parallel (Hyyrö 2004)."""
    places = _places(one)
    every = (1 << len(one)) - 1
    row = every
    for letter in other:
        if hit := row & places.get(letter, 0):
            row = ((row + hit) | (row - hit)) & every
    return len(one) - row.bit_count()


@lru_cache(maxsize=8192)
def _places(text: str) -> dict[str, int]:
    """Return for each letter a number whose bits are the places where it stands."""
    places: dict[str, int] = {}
    for index, letter in enumerate(text):
        places[letter] = places.get(letter, 0) | (1 << index)
    return places
