"""Months and weekdays as they stand in an Arabic and in an English sentence."""

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from mujaz.checks.arabic_words import Part, folded, number_word
from mujaz.checks.words import Memo, texts_of, tokens_of
from mujaz.document import Span
from mujaz_models.entities.calendar_words import ENGLISH_MONTHS, MONTHS, MONTHS_IN_CONTEXT, WEEKDAYS
from mujaz_models.entities.clitics import readings

Named = tuple[str, Span]
"""A month or weekday by its English name, and where it is."""

DAYS = frozenset(WEEKDAYS.values())
GREGORIAN = frozenset(ENGLISH_MONTHS)
_HIJRI = MappingProxyType(
    {
        "Muharram": "muharram moharram",
        "Safar": "safar",
        "Rabi": "rabi rabie rabee",
        "Jumada": "jumada jamada jumadi",
        "Rajab": "rajab",
        "Shaban": "shaban shaaban",
        "Ramadan": "ramadan ramazan ramadhan",
        "Shawwal": "shawwal shawal",
        "Dhu": "dhu zul thul dhul zulhijja zilhajj",
    }
)
MONTH_NAMES = GREGORIAN | frozenset(_HIJRI)
_SAME_IN_ARABIC = MappingProxyType(
    {"nissan": "April", "mayo": "May", "maio": "May", "augustus": "August", "mers": "March", "sabbath": "Saturday"}
)
"""Names that Arabic writes as it writes a month."""
_ALL_MONTHS = MappingProxyType({**MONTHS, **MONTHS_IN_CONTEXT})
_FIRST_WORDS = frozenset(form.split()[0] for form in _ALL_MONTHS)
_IN_CONTEXT_AFTER = frozenset("شهر شهري شهرا".split())
_IN_CONTEXT_OFTEN = frozenset("مارس رمضان".split())
_BEFORE_THOSE = frozenset("في منذ حتي مطلع نهايه اواخر اوائل منتصف خلال".split())
_NOT_A_DAY_AFTER = frozenset("بين كلا هذين احد لكلا هذان كلتا".split())
_NOT_A_DAY_BEFORE = frozenset("عشر عشره معا".split())
_TWO = "اثنين"
_ZERO = "صفر"
_ORDINALS = (Part.ORDINAL, Part.TEN, Part.TENS)


def arabic_months(text: str) -> Iterator[Named]:
    """Yield the months of an Arabic sentence, of every tradition, Hijri ones by the first word of their name."""
    tokens = texts_of(text)
    for place in [place for place, token in enumerate(tokens) if _MONTH_WORDS[token]]:
        reading = _MONTH_WORDS[tokens[place]]
        two = f"{reading} {folded(tokens[place + 1])}" if place + 1 < len(tokens) else reading
        name = MONTHS.get(two) or MONTHS.get(reading)
        if name is None and reading in MONTHS_IN_CONTEXT and _is_month_here(tokens, place, reading):
            name = MONTHS_IN_CONTEXT[reading]
        if name is not None:
            yield name.split()[0], Span(*tokens_of(text)[place].span())


def arabic_days(text: str) -> Iterator[Named]:
    """Yield the weekdays of an Arabic sentence."""
    tokens = texts_of(text)
    for place in [place for place, token in enumerate(tokens) if _DAYS_OF_WORDS[token]]:
        if _is_day_here(tokens, place):
            yield _DAYS_OF_WORDS[tokens[place]], Span(*tokens_of(text)[place].span())


def english_names(text: str) -> Iterator[Named]:
    """Yield the months and weekdays of an English sentence."""
    for place, token in enumerate(texts_of(text)):
        if name := _NAMES_OF_WORDS[token]:
            yield name, Span(*tokens_of(text)[place].span())


def _is_day_here(tokens: Sequence[str], place: int) -> bool:
    """Tell whether "الاثنين" is Monday and not "the two", and "الأحد" Sunday and not the start of "the eleven"."""
    before = folded(tokens[place - 1]) if place else ""
    after = folded(tokens[place + 1]) if place + 1 < len(tokens) else ""
    if before in _NOT_A_DAY_AFTER or after in _NOT_A_DAY_BEFORE:
        return False
    is_two = folded(tokens[place]).endswith(_TWO)
    return not is_two or not (before.endswith("ين") or after.startswith("وال"))


def _month_word(token: str) -> str:
    form = folded(token)
    reading = next((reading for _, reading in readings(form) if reading in _FIRST_WORDS), "")
    return "" if reading == "اب" and "آ" not in token else reading


def _day(token: str) -> str:
    return next((WEEKDAYS[reading] for _, reading in readings(folded(token)) if reading in WEEKDAYS), "")


def _is_month_here(tokens: Sequence[str], place: int, reading: str) -> bool:
    """Tell whether a word that is also something else is a month: by the day before it, the year after it."""
    before = folded(tokens[place - 1]) if place else ""
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    is_after_day = before[:1].isdecimal() and reading != _ZERO
    if before in _IN_CONTEXT_AFTER or is_after_day or (after.isdecimal() and len(after) == len("2021")):
        return True
    if reading in _IN_CONTEXT_OFTEN and before in _BEFORE_THOSE:
        return True
    day = number_word(tokens[place - 2]) if before == "من" and place > 1 else None
    return day is not None and day.part in _ORDINALS


def _english_forms() -> dict[str, str]:
    forms = {name.lower(): name for name in ENGLISH_MONTHS}
    forms |= {name[:3].lower(): name for name in ENGLISH_MONTHS} | {"sept": "September", **_SAME_IN_ARABIC}
    for name in WEEKDAYS.values():
        forms |= dict.fromkeys((name.lower(), f"{name.lower()}s", name[:3].lower()), name)
    forms |= {"tues": "Tuesday", "thur": "Thursday", "thurs": "Thursday"}
    return forms | {form: name for name, written in _HIJRI.items() for form in written.split()}


_ENGLISH = MappingProxyType(_english_forms())


def _english_name(token: str) -> str:
    return _ENGLISH.get(token.lower(), "") if token[0].isupper() else ""


_MONTH_WORDS, _DAYS_OF_WORDS, _NAMES_OF_WORDS = Memo(_month_word), Memo(_day), Memo(_english_name)
