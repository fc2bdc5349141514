"""Words that may name a month or a weekday, in Arabic and in English."""

from types import MappingProxyType

from mujaz.checks.arabic_words import folded
from mujaz_models.entities.calendar_words import ENGLISH_MONTHS, MONTHS, MONTHS_IN_CONTEXT, WEEKDAYS
from mujaz_models.entities.clitics import readings

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


def month_word(token: str) -> str:
    """Return the first word of a month's name that an Arabic word may be, folded and bare, or an empty string."""
    form = folded(token)
    reading = next((reading for _, reading in readings(form) if reading in _FIRST_WORDS), "")
    return "" if reading == "اب" and "آ" not in token else reading


def day_word(token: str) -> str:
    """Return the weekday that an Arabic word may be, in English, or an empty string."""
    return next((WEEKDAYS[reading] for _, reading in readings(folded(token)) if reading in WEEKDAYS), "")


def _english_forms() -> dict[str, str]:
    forms = {name.lower(): name for name in ENGLISH_MONTHS}
    forms |= {name[:3].lower(): name for name in ENGLISH_MONTHS} | {"sept": "September", **_SAME_IN_ARABIC}
    for name in WEEKDAYS.values():
        forms |= dict.fromkeys((name.lower(), f"{name.lower()}s", name[:3].lower()), name)
    forms |= {"tues": "Tuesday", "thur": "Thursday", "thurs": "Thursday"}
    return forms | {form: name for name, written in _HIJRI.items() for form in written.split()}


_ENGLISH = MappingProxyType(_english_forms())


def english_name(token: str) -> str:
    """Return the month or weekday that an English word may be, or an empty string."""
    return _ENGLISH.get(token.lower(), "") if token[0].isupper() else ""
