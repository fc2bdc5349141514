"""Dates and times of day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mujaz_models.entities.calendar_words import (
    ENGLISH_MONTHS,
    HALVES_OF_THE_DAY,
    HOURS,
    MONTHS,
    MONTHS_IN_CONTEXT,
    PARTS_OF_AN_HOUR,
    WEEKDAYS,
)
from mujaz_models.entities.clitics import reading_in, readings
from mujaz_models.entities.folding import Folded
from mujaz_models.entities.tokens import Phrase, Token

_DAY = re.compile(r"0?[1-9]|[12]\d|3[01]")
_YEAR = re.compile(r"1[3-9]\d\d|20\d\d|2100")
_MODERN_YEAR = re.compile(r"19\d\d|20\d\d|2100")
_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_NUMERIC = re.compile(rf"(?P<day>{_DAY.pattern})/(?P<month>{_MONTH.pattern})/(?P<year>{_YEAR.pattern})")
_NUMERIC_YEAR_FIRST = re.compile(rf"(?P<year>{_YEAR.pattern})/(?P<month>{_MONTH.pattern})/(?P<day>{_DAY.pattern})")
_LONG_AGO = re.compile(r"\d{3,4}")
_ACCUSATIVE = re.compile(r"[^\W\d]{3,}ا")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])(?::[0-5]\d)")
_HOUR = re.compile(r"0?[1-9]|1\d|2[0-4]")

_YEAR_WORDS = frozenset(
    "عام العام عامي عاما الاعوام سنه السنه سنتي موسم صيف شتاء خريف ربيع دوره نسخه بطوله مونديال".split()
)
_BEFORE_YEAR = frozenset("في منذ حتي خلال مطلع بدايه نهايه اواخر اوائل منتصف قبل بعد بين و ب ل ال الي".split())
_BEFORE_MONTH = frozenset("شهر شهري في خلال مطلع بدايه نهايه اواخر اوائل منتصف منذ حتي".split())
_AFTER_MONTH = frozenset("الماضي المقبل القادم الجاري المنصرم الفائت المبارك الحالي".split())
_ONLY_AFTER_MONTH_WORD = frozenset("شهر شهري".split())
_NOT_MONDAY_AFTER = frozenset("بين كلا من هذين احد لكلا".split())
_ERAS = frozenset("ه هجري هجريه م ميلادي ميلاديه".split())
_COUNTED = frozenset("شخص طن دولار متر كيلومتر وحده قتيل مدني يورو ريال ليره دينار جنيه درهم مليون مليار الف".split())
_OF_THE_CLOCK = "الساعه"
DATE_BEGINNINGS = frozenset(
    name.split(" ", 1)[0] for name in (*MONTHS, *MONTHS_IN_CONTEXT, *WEEKDAYS, *HOURS, _OF_THE_CLOCK)
)
"""The words, without particles, that a date or time can begin with where no figure does."""
_MONTH_WORDS = 2
"""Words in the longest name of a month."""
_WORDS_BEFORE_YEAR = 2
"""As in "24 آذار من عام 2021"."""


@dataclass(frozen=True, slots=True)
class _Month:
    last: int
    cut: int
    english: str


def read_date(folded: Folded, tokens: Sequence[Token], first: int) -> Phrase | None:
    """Return the date or time that begins at ``tokens[first]``."""
    reader = _Reader(folded, tokens)
    return reader.weekday(first) or reader.calendar_date(first) or reader.year(first) or reader.clock(first)


def _english_date(month: str, day: str = "", year: str = "") -> str:
    shown = f"{month} {day.lstrip('0')}" if day else month
    return f"{shown}, {year}" if day and year else f"{shown} {year}".rstrip()


class _Reader:
    """Reads dates out of one sentence's tokens."""

    def __init__(self, folded: Folded, tokens: Sequence[Token]) -> None:
        self._folded = folded
        self._tokens = tokens

    def weekday(self, first: int) -> Phrase | None:
        """Return a weekday with the date that may follow it."""
        found = reading_in(self._form(first), WEEKDAYS)
        if not found:
            return None
        cut, name = found
        if name == "الاثنين" and self._form(first - 1) in _NOT_MONDAY_AFTER:
            return None
        if name == "الاحد" and self._form(first + 1) == "عشر":
            return None
        date = self.calendar_date(first + 1) or self.calendar_date(first + 2, after_mark=True)
        if not date or date.cut:
            return Phrase(first, first + 1, cut, WEEKDAYS[name])
        english = f"{WEEKDAYS[name]}, {date.english}" if date.english else ""
        return Phrase(first, date.last, cut, english)

    def calendar_date(self, first: int, *, after_mark: bool = False) -> Phrase | None:
        """Return a day with its month, or a month, with the year that may follow; or a date in figures."""
        if after_mark and self._form(first - 1) not in ("،", ",", "الموافق"):
            return None
        if self._form(first)[:1].isdigit():
            return self._numeric(first) or self._day_and_month(first)
        month = self._month(first, beside_figure=False)
        if not month:
            return None
        last, year = self._year_after(month.last)
        return Phrase(first, last, month.cut, _english_date(month.english, year=year))

    def year(self, first: int) -> Phrase | None:
        """Return a year where what stands around it says that it is one."""
        form, before, after = self._form(first), self._form(first - 1), self._form(first + 1)
        if form.isdigit() and _LONG_AGO.fullmatch(form) and _is_one_of(before, _YEAR_WORDS):
            return Phrase(first, first + 1, 0, form)
        if _YEAR.fullmatch(form) and after in _ERAS:
            return Phrase(first, first + 1, 0, form)
        if not _MODERN_YEAR.fullmatch(form) or after in _COUNTED or _ACCUSATIVE.fullmatch(after):
            return None
        return Phrase(first, first + 1, 0, form) if _is_one_of(before, _BEFORE_YEAR) or before.isalpha() else None

    def clock(self, first: int) -> Phrase | None:
        """Return a time of day."""
        return self._clock_in_figures(first) or self._clock_in_words(first)

    def _form(self, index: int) -> str:
        return self._tokens[index].form if 0 <= index < len(self._tokens) else ""

    def _numeric(self, first: int) -> Phrase | None:
        parts = _NUMERIC.fullmatch(self._form(first))
        if parts:
            return Phrase(first, first + 1, 0, _ordered_date(parts["day"], parts["month"], parts["year"]))
        parts = _NUMERIC_YEAR_FIRST.fullmatch(self._form(first))
        if parts:
            return Phrase(first, first + 1, 0, _ordered_date(parts["day"], parts["month"], parts["year"]))
        day, sign, month, other_sign, year = (self._form(place) for place in range(first, first + 5))
        if sign != other_sign or sign not in ("-", "/"):
            return None
        if _YEAR.fullmatch(day):
            day, year = year, day
        if not (_DAY.fullmatch(day) and _MONTH.fullmatch(month) and _YEAR.fullmatch(year)):
            return None
        return Phrase(first, first + 5, 0, _ordered_date(day, month, year))

    def _day_and_month(self, first: int) -> Phrase | None:
        if not _DAY.fullmatch(self._form(first)):
            return None
        place = first + 1
        while self._form(place) in ("من", "شهر"):
            place += 1
        month = self._month(place, beside_figure=True)
        if not month or month.cut:
            return None
        last, year = self._year_after(month.last)
        return Phrase(first, last, 0, _english_date(month.english, self._form(first), year))

    def _month(self, first: int, *, beside_figure: bool) -> _Month | None:
        for words in range(_MONTH_WORDS, 0, -1):
            forms = [self._form(first + i) for i in range(words)]
            for cut, head in readings(forms[0]):
                name = " ".join([head, *forms[1:]])
                if name in MONTHS:
                    return _Month(self._other_name(first + words), cut, MONTHS[name])
                if name in MONTHS_IN_CONTEXT and (beside_figure or self._is_month_here(first, name)):
                    return _Month(self._other_name(first + words), cut, MONTHS_IN_CONTEXT[name])
        return None

    def _is_month_here(self, index: int, name: str) -> bool:
        before, after = self._form(index - 1), self._form(index + 1)
        if name == "اب" and not self._has_madda(self._tokens[index].end - len(name)):
            return False
        if after in _AFTER_MONTH or _MODERN_YEAR.fullmatch(after) or before in _ONLY_AFTER_MONTH_WORD:
            return True
        return name in ("رمضان", "مارس") and before in _BEFORE_MONTH

    def _has_madda(self, place: int) -> bool:
        """Tell whether the folded letter at `place` was آ: it tells the month آب from "father"."""
        return self._folded.source[self._folded.starts[place]] == "آ"

    def _other_name(self, last: int) -> int:
        """Return where a month ends that is named twice, as in "آذار/مارس" or "آذار (مارس)"."""
        mark = self._form(last)
        if mark not in ("/", "("):
            return last
        second = next((n for n in (2, 1) if self._named(last + 1, n)), 0)
        if not second:
            return last
        end = last + 1 + second
        if mark == "(":
            return end + 1 if self._form(end) == ")" else last
        return end

    def _named(self, first: int, words: int) -> bool:
        name = " ".join(self._form(first + i) for i in range(words))
        return name in MONTHS or name in MONTHS_IN_CONTEXT

    def _year_after(self, last: int) -> tuple[int, str]:
        place = last
        while self._form(place) in ("من", "عام", "سنه", "،", ","):
            place += 1
        form = self._form(place)
        if place - last > _WORDS_BEFORE_YEAR or not _YEAR.fullmatch(form) or self._form(place + 1) in _COUNTED:
            return last, ""
        return place + 1, form

    def _clock_in_figures(self, first: int) -> Phrase | None:
        form = self._form(first)
        half = HALVES_OF_THE_DAY.get(self._form(first + 1))
        if _CLOCK.fullmatch(form):
            return Phrase(first, first + 1 + (half is not None), 0, f"{form} {half or ''}".rstrip())
        at_hour = reading_in(self._form(first - 1), (_OF_THE_CLOCK,)) is not None
        if not _HOUR.fullmatch(form) or not (at_hour or half is not None):
            return None
        return Phrase(first, first + 1 + (half is not None), 0, f"{form} {half or ''}".rstrip())

    def _clock_in_words(self, first: int) -> Phrase | None:
        opened = reading_in(self._form(first), (_OF_THE_CLOCK,))
        place = first + (opened is not None)
        words = 2 if f"{self._form(place)} {self._form(place + 1)}" in HOURS else 1
        hour = HOURS.get(" ".join(self._form(place + i) for i in range(words)))
        if hour is None:
            return None
        last = place + words
        minutes = PARTS_OF_AN_HOUR.get(self._form(last))
        last += minutes is not None
        half = HALVES_OF_THE_DAY.get(self._form(last))
        if opened is None and half is None:
            return None
        shown = f"{hour}:{minutes}" if minutes else str(hour)
        return Phrase(first, last + (half is not None), opened[0] if opened else 0, f"{shown} {half or ''}".rstrip())


def _is_one_of(form: str, words: frozenset[str]) -> bool:
    return any(word in words for _, word in readings(form)) if form else False


def _ordered_date(day: str, month: str, year: str) -> str:
    """Return a date of figures in English where day and month can't be mistaken for one another."""
    certain = int(day) > len(ENGLISH_MONTHS) and _MODERN_YEAR.fullmatch(year)
    return _english_date(ENGLISH_MONTHS[int(month) - 1], day, year) if certain else ""
