"""How alike a name sounds in Arabic and in English, by its consonants alone, and coarser than linking needs it.

Linking asks which word is the counterpart, and must be sure; a check asks whether there may be one at all.
"""

import re
from functools import lru_cache

from mujaz_models.entities.folding import fold_form

ALIKE = 0.6
"""Share of consonants in common from which an English word may be an Arabic name."""
WITH_ARTICLE = 5
"""Letters of a word whose first two can be the article; in a shorter one they belong to the name (ألب)."""

_ARABIC = str.maketrans(
    {
        **dict(zip("بپتثدذضطظسشصزفڤقكگغخجلمنر", "bbtttttttssssffkkkkkklmnr", strict=True)),
        **dict.fromkeys("حهعءاويىةئؤآ", ""),
    }
)
_DIGRAPHS = tuple(
    pair.split(":")
    for pair in "tsch:ts sch:s tch:ts ch:ts sh:s th:t dh:t kh:k gh:k ph:f ck:k ce:s ci:s cy:s x:ks qu:k".split()
)
_LATIN = str.maketrans(
    {
        **dict(zip("bpvfdtszckqgjlmnrñçşłđčšž", "bbffttsskkkkklmnrnssltsss", strict=True)),
        **dict.fromkeys("aeiouywháàâäãåéèêëíìîïóòôöõøúùûüýć'’- .", ""),
    }
)
_DOUBLE = re.compile(r"(.)\1+")
_ARTICLE = re.compile(r"^(?:al|el|ad|an|ar|as|at|az|ash|adh)-")


@lru_cache(maxsize=4096)
def arabic_consonants(word: str) -> str:
    """Return the consonants of an Arabic word, without its article."""
    form = fold_form(word)
    bare = form.removeprefix("ال") if len(form) >= WITH_ARTICLE else form
    return _DOUBLE.sub(r"\1", bare.translate(_ARABIC))


@lru_cache(maxsize=4096)
def latin_consonants(word: str) -> str:
    """Return the consonants of an English word as Arabic would write them."""
    lowered = _ARTICLE.sub("", word.lower())
    for digraph, letters in _DIGRAPHS:
        lowered = lowered.replace(digraph, letters)
    return _DOUBLE.sub(r"\1", lowered.translate(_LATIN))


def alike(arabic: str, latin: str) -> float:
    """Return twice the length of the longest common subsequence of two rows of consonants, over both lengths."""
    if not arabic or not latin:
        return 0.0
    row = [0] * (len(latin) + 1)
    for letter in arabic:
        diagonal = 0
        for place, other in enumerate(latin, start=1):
            above = row[place]
            row[place] = diagonal + 1 if letter == other else max(above, row[place - 1])
            diagonal = above
    return 2 * row[-1] / (len(arabic) + len(latin))
