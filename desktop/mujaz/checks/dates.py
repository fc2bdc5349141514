"""Months and weekdays that the English changes or leaves out."""

import re
from collections.abc import Iterator, Sequence

from mujaz.briefing import Action, Flag, Level, Remedy
from mujaz.checks.calendar_forms import DAYS, GREGORIAN, MONTH_NAMES
from mujaz.checks.calendar_names import Named, arabic_days, arabic_months, english_names
from mujaz.checks.context import Context
from mujaz.checks.numbers import RETRANSLATE
from mujaz.document import Span
from mujaz_models.entities.calendar_words import ENGLISH_MONTHS

_WORDS_TOO = frozenset(("May", "March", "Sat", "Sun", "Mar", "Wed"))
"""Words too: another name is the likelier one."""


def dates(source: str, translation: str, _context: Context) -> list[Flag]:
    """Return a flag for each month or weekday of the Arabic, in any of its traditions, that the English has not."""
    months, days = list(arabic_months(source)), list(arabic_days(source))
    if not (months or days):
        return []
    english = list(english_names(translation))
    flags = list(_compare(months, [named for named in english if named[0] in MONTH_NAMES], translation))
    return flags + list(_compare(days, [named for named in english if named[0] in DAYS], translation))


def _compare(wanted: Sequence[Named], found: Sequence[Named], translation: str) -> Iterator[Flag]:
    has = {name for name, _ in found}
    right = {name for name, _ in wanted}
    other = sorted((named for named in found if named[0] not in right), key=lambda named: named[0] in _WORDS_TOO)
    for name, span in dict(wanted).items():
        if name in has or _stands_in_figures(name, translation):
            continue
        instead = next((named for named in other if (named[0] in GREGORIAN) == (name in GREGORIAN)), None)
        if instead is not None:
            other.remove(instead)
            yield _changed(name, span, instead, translation)
        elif not found:
            yield Flag(
                "dates", None, f"The Arabic has {name}; the English does not.", Level.LOOK, (span,), (), (RETRANSLATE,)
            )


def _changed(name: str, span: Span, instead: Named, translation: str) -> Flag:
    written = instead[1].of(translation)
    right = f"{name}s" if written.endswith("days") else name
    return Flag(
        "dates",
        None,
        f"The Arabic has {name}; the English has {written}.",
        Level.LIKELY,
        (span,),
        (instead[1],),
        (Remedy(Action.REPLACE, f"Write {right}", instead[1], right), RETRANSLATE),
    )


def _stands_in_figures(name: str, translation: str) -> bool:
    """Tell whether a month is written as a figure: "12/3/2021"."""
    if name not in GREGORIAN:
        return False
    number = ENGLISH_MONTHS.index(name) + 1
    return re.search(rf"(?<!\d)0?{number}[/.-]\d|\d[/.-]0?{number}(?!\d)", translation) is not None
