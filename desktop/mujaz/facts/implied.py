"""Numbers that Arabic says without a number word: the dual ("شهرين"), an hour and a half, a third of the people."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from mujaz_models.entities.clitics import reading_in, readings
from mujaz_models.entities.number_words import NUMBER_WORDS, Role
from mujaz_models.entities.ordinals import ORDINALS, read_ordinal
from mujaz_models.entities.tokens import Token, form_at

_TIMES_TWO = """
دقيقتين دقيقتان ساعتين ساعتان يومين يومان ليلتين ليلتان اسبوعين اسبوعان شهرين شهران عامين عامان سنتين سنتان عقدين عقدان
قرنين قرنان مرتين هدفين هدفان شخصين شخصان طفلين طفلان قتيلين قتيلان كيلومترين كيلومتران
"""
_DUALS = frozenset(_TIMES_TWO.split())
_UNITS_AND_PART = frozenset("دقيقه ساعه يوم يوما اسبوع اسبوعا شهر شهرا عام عاما سنه قرن".split())
"""With "and a half" after them these are one and a half."""
_AND = MappingProxyType({"ونصف": "5", "وربع": "25"})
_QUARTERS = MappingProxyType({"نصف": 2, "ربع": 1, "ثلاثه ارباع": 3})
_SHARES = MappingProxyType(
    {"نصف": "1/2", "ثلث": "1/3", "ربع": "1/4", "خمس": "1/5", "ثلثي": "2/3", "ثلثا": "2/3"}
    | {"ثلاثه ارباع": "3/4", "اربعه اخماس": "4/5", "ثلاثه اخماس": "3/5"}
)
_BEGINNINGS = _DUALS.union(
    _UNITS_AND_PART,
    (name.split()[0] for name in (*_SHARES, *_QUARTERS)),
    (form for form, word in NUMBER_WORDS.items() if word.role is Role.PLURAL),
)
_NOT_SHARED = frozenset(
    "النهايي الليل النهار الساعه العام السنه الشهر اليوم الاسبوع القرن الاول الثاني الاخير المباراه الكره".split()
)
"""What has a half that is no share: the half of a match, half an hour."""
_AGE = frozenset(("سن", "عمر"))
_OF_LIFE = frozenset("عمره عمرها عمرهما عمرهم".split())


@dataclass(frozen=True, slots=True)
class Implied:
    """A number in ``tokens[first:last]``, `cut` letters into the first; `counted` are the places of what it counts.

    That is None where it stands as after any other number.
    """

    first: int
    last: int
    cut: int
    value: str
    counted: tuple[int, int] | None


def implied(tokens: Sequence[Token], place: int) -> Implied | None:
    """Return the number that the words at `place` say without a number word."""
    if not _may_begin(tokens[place].form):
        return None
    return (
        _age(tokens, place)
        or _dual(tokens, place)
        or _one_and_part(tokens, place)
        or _scale_and_part(tokens, place)
        or _part_of_scale(tokens, place)
        or _share(tokens, place)
    )


@lru_cache(maxsize=20_000)
def _may_begin(form: str) -> bool:
    """Tell whether such a number can begin with this word."""
    return any(word in _BEGINNINGS or word in ORDINALS for _, word in readings(form))


def all_implied(tokens: Sequence[Token]) -> Iterator[Implied]:
    """Yield such numbers in order."""
    place = 0
    while place < len(tokens):
        found = implied(tokens, place)
        if found:
            yield found
        place = found.last if found else place + 1


def _age(tokens: Sequence[Token], place: int) -> Implied | None:
    """Return the years in "in the eighth (year) of his life" and "at the age of (the) eight"."""
    ordinal = read_ordinal(tokens, place)
    if ordinal is None:
        return None
    life = ordinal.last + 1 if form_at(tokens, ordinal.last) == "من" else place - 1
    if form_at(tokens, life) not in (_OF_LIFE if life > place else _AGE):
        return None
    return Implied(place, ordinal.last, ordinal.cut, str(ordinal.value), (life, life + 1))


def _dual(tokens: Sequence[Token], place: int) -> Implied | None:
    found = reading_in(form_at(tokens, place), _DUALS)
    if found is None:
        return None
    part = _AND.get(form_at(tokens, place + 1), "")
    last = _past_repeated(tokens, place + 1) if part else place + 1
    return Implied(place, last, found[0], f"2.{part}" if part else "2", (place, place + 1))


def _one_and_part(tokens: Sequence[Token], place: int) -> Implied | None:
    found = reading_in(form_at(tokens, place), _UNITS_AND_PART)
    part = _AND.get(form_at(tokens, place + 1))
    # "Five years and a half": the number before it is the one that counts.
    if found is None or part is None or form_at(tokens, place - 1).lstrip("وب") in NUMBER_WORDS:
        return None
    if form_at(tokens, place - 1)[:1].isdigit():
        return None
    return Implied(place, _past_repeated(tokens, place + 1), found[0], f"1.{part}", (place, place + 1))


def _past_repeated(tokens: Sequence[Token], part: int) -> int:
    """Return where "and a half (hour)" ends."""
    form = form_at(tokens, part + 1)
    bare = form.removeprefix("ال")
    return part + 1 + (form.startswith("ال") and bare in _UNITS_AND_PART)


def _scale_and_part(tokens: Sequence[Token], place: int) -> Implied | None:
    """Return "a million and a half" in the accusative, which no number word before it announces."""
    scale = NUMBER_WORDS.get(form_at(tokens, place))
    part = _AND.get(form_at(tokens, place + 1))
    alone = scale is not None and scale.role is Role.PLURAL and form_at(tokens, place).endswith("ا")
    if scale is None or part is None or not alone or _is_number(form_at(tokens, place - 1)):
        return None
    again = form_at(tokens, place + 2).removeprefix("ال") in NUMBER_WORDS
    return Implied(place, place + 2 + again, 0, str(scale.value * int(f"1{part}") // 10 ** len(part)), None)


def _part_of_scale(tokens: Sequence[Token], place: int) -> Implied | None:
    """Return "half a million" and "three quarters of a million"."""
    for words in (2, 1):
        name = " ".join(form_at(tokens, place + i) for i in range(words))
        found = reading_in(name, _QUARTERS)
        scale = NUMBER_WORDS.get(form_at(tokens, place + words))
        if found is None or scale is None or scale.role is not Role.SCALE or _is_number(form_at(tokens, place - 1)):
            continue
        value = scale.value * _QUARTERS[found[1]] // 4
        return Implied(place, place + words + 1, found[0], str(value), None)
    return None


def _is_number(form: str) -> bool:
    return form[:1].isdigit() or form in NUMBER_WORDS or form[1:] in NUMBER_WORDS


def _share(tokens: Sequence[Token], place: int) -> Implied | None:
    for words in (2, 1):
        name = " ".join(form_at(tokens, place + i) for i in range(words))
        found = reading_in(name, _SHARES)
        noun = form_at(tokens, place + words)
        if found and noun.startswith("ال") and noun not in _NOT_SHARED and noun[2:] not in NUMBER_WORDS:
            last = place + words
            return Implied(place, last, found[0], _SHARES[found[1]], (last, last + 1))
    return None
