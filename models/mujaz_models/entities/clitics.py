"""The particles that Arabic writes together with the next word."""

from collections.abc import Container
from functools import lru_cache

_CONJUNCTIONS = "وف"
_PREPOSITIONS = "بلك"
SHORTEST = 2
"""Letters that must remain of a word without its particles."""


@lru_cache(maxsize=50_000)
def readings(form: str) -> tuple[tuple[int, str], ...]:
    """Return how a folded word can be read: the letters to cut off, and the word that then stands there.

    ``"ولدرعا"`` may be itself, ``"لدرعا"`` or ``"درعا"``. In ``"للاردن"`` the article has lost its alef, so nothing
    is cut and the word is ``"الاردن"``.
    """
    found = [(0, form), *_after_conjunction(form, 0)]
    if form[:1] and form[0] in _CONJUNCTIONS:
        found += [(1, form[1:]), *_after_conjunction(form[1:], 1)]
    return tuple((cut, word) for cut, word in found if len(word) >= SHORTEST or not cut)


def reading_in(form: str, words: Container[str]) -> tuple[int, str] | None:
    """Return the first reading of `form` that is one of `words`."""
    return next((reading for reading in readings(form) if reading[1] in words), None)


def _after_conjunction(form: str, cut: int) -> list[tuple[int, str]]:
    found = []
    if form.startswith("لل"):
        found.append((cut, "ال" + form[2:]))
    if form[:1] and form[0] in _PREPOSITIONS:
        found.append((cut + 1, form[1:]))
    return found
