"""Ordinal numbers in words: the day of a month ("العاشر من سبتمبر"), a century, what is no number to count."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from mujaz_models.entities.calendar_words import MONTHS, MONTHS_IN_CONTEXT, WEEKDAYS
from mujaz_models.entities.clitics import reading_in
from mujaz_models.entities.tokens import Token, form_at

_MASCULINE = "الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split()
_FEMININE = "الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره".split()
_UNITS = MappingProxyType(
    {form: value for forms in (_MASCULINE, _FEMININE) for value, form in enumerate(forms, 1)}
    | {"الحادي": 1, "الحاديه": 1}
)
_TEN = frozenset("عشر عشره".split())
_STEMS = ("العشر", "الثلاث", "الاربع", "الخمس", "الست", "السبع", "الثمان", "التسع")
_TENS = MappingProxyType({f"{stem}{end}": 10 * n for n, stem in enumerate(_STEMS, 2) for end in ("ون", "ين")})
ORDINALS = frozenset(_UNITS) | frozenset(_TENS)
"""The first words of ordinals."""
_LAST_DAY = 31
_MONTH_BEGINNINGS = frozenset(name.split()[0] for name in (*MONTHS, *MONTHS_IN_CONTEXT))
_THIS_MONTH = frozenset("الشهر هذا".split())
_DAY = "اليوم"


@dataclass(frozen=True, slots=True)
class Ordinal:
    """An ordinal in the words up to `last`, `cut` letters into the first."""

    value: int
    last: int
    cut: int


@lru_cache(maxsize=20_000)
def _word(form: str) -> tuple[int, str] | None:
    return reading_in(form, ORDINALS)


def read_ordinal(tokens: Sequence[Token], place: int) -> Ordinal | None:
    """Return the ordinal that begins at `place`, up to "the ninety-ninth"."""
    found = _word(form_at(tokens, place))
    if found is None:
        return None
    cut, word = found
    if word in _TENS:
        return Ordinal(_TENS[word], place + 1, cut)
    value, following = _UNITS[word], form_at(tokens, place + 1)
    if following in _TEN:
        return Ordinal(10 + value, place + 2, cut)
    if following.startswith("و") and following[1:] in _TENS:
        return Ordinal(_TENS[following[1:]] + value, place + 2, cut)
    return None if word.startswith("الحادي") else Ordinal(value, place + 1, cut)


def ends_ordinal(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether the word at `first` is the second one of an ordinal: no number of its own."""
    found = read_ordinal(tokens, first - 1) if first else None
    return found is not None and found.last == first + 1


def with_days_in_figures(tokens: Sequence[Token]) -> tuple[list[Token], list[int]]:
    """Return `tokens` with days of a month in figures, and where each of them, and what comes last, stands in `tokens`.

    "The twenty-second of October" has the token "22" for two.
    """
    merged: list[Token] = []
    places: list[int] = []
    place = 0
    while place < len(tokens):
        found = read_ordinal(tokens, place)
        is_day = found is not None and found.value <= _LAST_DAY and _is_day(tokens, place, found.last)
        last = found.last if found and is_day else place + 1
        token = tokens[place]
        places.append(place)
        if found and is_day:
            merged.append(Token(token.start + found.cut, tokens[last - 1].end, str(found.value)))
        else:
            merged.append(token)
        place = last
    return merged, [*places, len(tokens)]


def _is_day(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a month follows, and no noun stands before that the ordinal belongs to ("the first week of")."""
    if form_at(tokens, last) != "من":
        return False
    month = last + 1 + (form_at(tokens, last + 1) == "شهر")
    if form_at(tokens, month) not in _MONTH_BEGINNINGS | _THIS_MONTH:
        return False
    before = form_at(tokens, first - 1)
    return not before.startswith("ال") or before in WEEKDAYS or before == _DAY
