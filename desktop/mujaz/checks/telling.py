"""Which words of a sentence tell a number, a month or a weekday: each is asked once for all checks."""

from functools import lru_cache
from typing import NamedTuple

from mujaz.checks import arabic_words, english_words
from mujaz.checks.calendar_forms import DAYS, day_word, english_name, month_word
from mujaz.checks.words import Memo, is_figure, texts_of


class Tells(NamedTuple):
    """What a word may tell by itself: whether a number; a month and a weekday, empty where it is none.

    The month is the first word of its Arabic name, folded, or in English its name.
    """

    number: bool
    month: str
    day: str


Telling = tuple[tuple[int, Tells], ...]
"""The places of the tokens that tell something, in order, and what."""


@lru_cache(maxsize=8)
def arabic_telling(text: str) -> Telling:
    """Return what the words of an Arabic sentence may tell."""
    return tuple([(place, tells) for place, tells in enumerate(map(_ARABIC.__getitem__, texts_of(text))) if tells])


@lru_cache(maxsize=8)
def english_telling(text: str) -> Telling:
    """Return what the words of an English sentence may tell."""
    return tuple([(place, tells) for place, tells in enumerate(map(_ENGLISH.__getitem__, texts_of(text))) if tells])


def _arabic(token: str) -> Tells | None:
    says_number = is_figure(token) or arabic_words.number_word(token) is not None
    tells = Tells(says_number, month_word(token), day_word(token))
    return tells if any(tells) else None


def _english(token: str) -> Tells | None:
    says_number = is_figure(token) or english_words.number_word(token) is not None
    name = english_name(token)
    tells = Tells(says_number, "" if name in DAYS else name, name if name in DAYS else "")
    return tells if any(tells) else None


_ARABIC, _ENGLISH = Memo(_arabic), Memo(_english)
