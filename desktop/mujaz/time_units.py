"""The values of facts as a table says them: "13 months" and not "13", long numbers in groups."""

import re
from types import MappingProxyType

from mujaz_models.entities.folding import fold_form

_FORMS = {
    "second": "ثانية ثواني ثوان ثانيتين ثانيتان",
    "minute": "دقيقة دقائق دقيقتين دقيقتان",
    "hour": "ساعة ساعات ساعتين ساعتان",
    "day": "يوم يوما أيام يومين يومان",
    "night": "ليلة ليال ليالي ليلتين ليلتان",
    "week": "أسبوع أسبوعا أسابيع أسبوعين أسبوعان",
    "month": "شهر شهرا أشهر شهور شهرين شهران",
    "year": "عام عاما أعوام عامين عامان سنة سنوات سنين سنتين سنتان",
    "decade": "عقد عقدا عقود عقدين عقدان",
}
_UNITS = MappingProxyType({fold_form(form): unit for unit, forms in _FORMS.items() for form in forms.split()})
_LONG = re.compile(r"(?<![\d.,])\d{5,}(?!\d)")


def grouped(value: str) -> str:
    """Return a number or sum with its digits in groups where there are five or more: ``"11,000,000"``."""
    return _LONG.sub(lambda found: f"{int(found[0]):,}", value)


def time_unit(word: str) -> str | None:
    """Return the unit of time that an Arabic word names, in the English singular, or None."""
    folded = fold_form(word)
    return _UNITS.get(folded) or _UNITS.get(folded.removeprefix("ال"))


def with_unit(value: str, word: str) -> str:
    """Return a number with the unit of time that it counts: ``"13 months"``; with any other word the number alone."""
    unit = time_unit(word)
    return value if unit is None else f"{value} {unit}{'' if value == '1' else 's'}"
