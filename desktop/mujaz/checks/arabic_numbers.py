"""The numbers of an Arabic sentence, in figures of any script and in words."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from mujaz.checks.amounts import (
    MINUTES,
    Amount,
    Strength,
    Value,
    century,
    decade,
    figures,
    fraction_of,
    in_century,
    minutes_of,
    pieces,
    spread_scales,
)
from mujaz.checks.arabic_sums import SumReader
from mujaz.checks.arabic_words import Part, Word, folded, may_be_dual, number_word
from mujaz.checks.sums import Sum
from mujaz.checks.telling import arabic_telling
from mujaz.document import Span

_BETWEEN = re.compile(r"\s*(?:(?:-|–|—|الى|إلى|و|او|أو)\s*(?:ال)?)?")
_CLITICS = frozenset("و ف ب ل ك ال وال بال فال لل كال ولل وب ول بـ لـ الـ".split())
_WHOLE = frozenset((Part.SCALE, Part.DUAL))
_HALVES = {
    **dict.fromkeys("صباحا فجرا صباح".split(), "a"),
    **dict.fromkeys("مساء عصرا".split(), "p"),
}
_ANY_HALF = frozenset("ظهرا ليلا".split())
_HOUR_BEFORE = frozenset("الساعه ساعه".split())
_PERCENT_BEFORE = frozenset(("في", "فى"))
_PERCENT = frozenset("بالمئه بالمائه بالميه".split())
_CENTURY_BEFORE = frozenset("القرن قرن للقرن".split())
_HALF_AFTER = re.compile(r"\s+\S+\s+و(نصف|ربع|ثلث)")
_YEARS = {**dict.fromkeys("عقود عقدا عقد".split(), 10), **dict.fromkeys("قرون قرنا قرن".split(), 100)}
_GENERAL = frozenset("العامين للعامين والعامين".split())
"""Two years, or the general ones."""
_WEST = "وست"
"""And six, or a name."""
_FIRST = re.compile("اول[يا]?$")
_DECADE_BEFORE = frozenset("العقد عقد عقدها عقده".split())
_PART_BEFORE = re.compile(r"جز\S+ من (?:ال)?$")
_HIJRI = re.compile(r"\s*(?:هـ|ه\b|هجري)")
_DOUBLE = re.compile(r"(?:ألف|الف|مليون|مليار)ا$")
_MINUTE = re.compile(r"\d{1,2}")
_LAST_HOUR = 12
_FIFTH = 5
"""From here on a number and a share are written alike ("خمس")."""
_SMALL = 2
"""Numbers up to this one are often said by a form of the noun, or in passing."""


@lru_cache(maxsize=8)
def arabic_amounts(text: str) -> tuple[Amount, ...]:
    """Return the numbers of an Arabic sentence, in order."""
    telling = arabic_telling(text)
    found = _ArabicReader(text).read_all(telling) if telling else []
    return spread_scales(text, found, _BETWEEN)


class _ArabicReader(SumReader):
    """Reads numbers; every method that returns an amount goes on after it."""

    def read(self, before: Amount | None) -> Amount | None:
        """Return the number at the next token, or None and go on."""
        token = self.token()
        if token[0].isdecimal():
            return self._figure(before)
        word = number_word(token)
        if word is None or self._is_percent_sign(word):
            self.place += 1
            return None
        return self._spelled(word)

    def _figure(self, before: Amount | None) -> Amount:
        match = self.tokens[self.place]
        values, minutes, is_clock = figures(match[0], arabic=True)
        strength = self._strength(match)
        first = self.place
        amount = self.take(values, strength, minutes, is_clock=is_clock)
        if not values:
            amount = replace(amount, values=fraction_of(match[0]), parts=pieces(match, strength))
            return self._timed(amount)
        if year := in_century(before, match):
            return replace(amount, values=(*values, *year))
        if minutes and folded(self.tokens[first - 1][0] if first else "") in _HOUR_BEFORE:
            amount = replace(amount, is_clock=True)
        if minutes and (timed := self._timed(amount)).is_clock:
            return timed
        return self._sum(first, amount)

    def _strength(self, match: re.Match[str]) -> Strength:
        """Return how sure a figure is: part of a name ("A1GP") it is a hint, after one ("إل-76") it is soft."""
        before = self.before(2)
        if len(match[0]) == len("1442") and self.match(_HIJRI, match.end()):
            return Strength.HINT
        if before[-1:].isalpha():
            glued = folded(self.token(-1))
            if glued.isascii():
                return Strength.SOFT if len(match[0]) > 1 else Strength.HINT
            return Strength.FIRM if glued in _CLITICS else Strength.HINT
        if self.text[match.end() : match.end() + 1].isascii() and self.text[match.end() : match.end() + 1].isalpha():
            return Strength.HINT
        if before[-1:] == "-" and before[0].isalpha() and folded(self.token(-1)) not in _CLITICS:
            return Strength.SOFT
        return Strength.FIRM

    def _sum(self, first: int, amount: Amount) -> Amount:
        """Return a figure with the words that go on with it: "30 ألف", "3 ملايين و500 ألف"."""
        total = Sum()
        total.start(amount.number)
        self.add_all(total)
        if self.place == first + 1:
            return self._with_part(self._of_years(amount))
        return self._with_part(self._summed(first, total, amount.strength))

    def _spelled(self, word: Word) -> Amount:
        reading: dict[Part, Callable[[Word], Amount]] = {
            Part.ORDINAL: self._ordinal,
            Part.VAGUE: self._vague,
            Part.PLURAL: self._vague,
            Part.FRACTION: self._fraction,
            Part.DECADE: self._decade,
            Part.PAIR: self._pair,
            Part.AGE: self._hint,
            Part.HINT: self._hint,
            Part.FRACTIONS: self._hint,
        }
        return reading.get(word.part, self._cardinal)(word)

    def _hint(self, word: Word) -> Amount:
        """Return what a word says in passing: "ثلاثي", "كلا", "الستيني"."""
        return self.take(decade(word.value) if word.part is Part.AGE else word.values, Strength.HINT)

    def _cardinal(self, word: Word) -> Amount:
        """Return a number in words, as long as it goes."""
        first, total = self.place, Sum()
        halves = 2 if word.part is Part.DUAL else 1
        total.start(word.value, scale=word.value / halves if word.part in _WHOLE else None)
        self.place += 1
        self.add_all(total)
        is_alone = self.place == first + 1
        if is_alone and word.part is Part.SCALE:
            return self._with_part(self._lone_scale(first, word))
        amount = self._summed(first, total, _strength_of(total.value))
        if is_alone:
            amount = self._alone(amount, word)
        return self._share_of(amount) or self._with_part(self._of_years(amount))

    def _alone(self, amount: Amount, word: Word) -> Amount:
        """Return a single word with what else it may say: a fifth, an age, a name."""
        number = amount.number
        if folded(amount.span.of(self.text)) == _WEST:
            return replace(amount, strength=Strength.HINT)
        if word.part in (Part.UNIT, Part.TEN) and number >= _FIFTH:
            return replace(amount, values=(number, round(1 / number, 3)))
        if word.part is Part.TENS:
            is_stone = folded(amount.span.of(self.text)) == "ستون" and not folded(self.token()).endswith("ا")
            return replace(amount, values=(number, f"{number}s"), strength=Strength.HINT if is_stone else Strength.SOFT)
        is_share = (
            word.part is Part.HUNDRED
            and _PART_BEFORE.search(self.text[max(amount.span.start - 14, 0) : amount.span.start]) is not None
        )
        if is_share or (word.part is Part.DUAL and word.has_article):
            return replace(amount, strength=Strength.HINT)
        return amount

    def _of_years(self, amount: Amount) -> Amount:
        """Return a number of decades or centuries, which may also be told in years."""
        years = _YEARS.get(folded(self.token())) if self.is_joined() else None
        return replace(amount, values=(*amount.values, amount.number * years)) if years else amount

    def _lone_scale(self, first: int, word: Word) -> Amount:
        """Return "ألف", which is also a name and a verb, or "ألفا", which before a noun is two thousand."""
        is_double = self.is_joined() and _DOUBLE.search(self.tokens[first][0]) is not None
        amount = Amount(self.span(first), (word.value,), Strength.HINT, scale=word.value)
        return replace(amount, values=(2 * word.value,), strength=Strength.VAGUE) if is_double else amount

    def _summed(self, first: int, total: Sum, strength: Strength) -> Amount:
        amount = Amount(self.span(first), (total.value,), strength, scale=total.scale)
        if len(total.segments) == 1:
            return amount
        return replace(amount, parts=tuple(Amount(amount.span, (value,), strength) for value in total.segments))

    def _share_of(self, amount: Amount) -> Amount | None:
        """Return "ثلاثة أرباع"."""
        word = number_word(self.token()) if self.is_joined() else None
        if word is None or word.part is not Part.FRACTIONS or amount.number >= word.value:
            return None
        self.place += 1
        span = Span(amount.span.start, self.tokens[self.place - 1].end())
        return replace(amount, span=span, values=(round(amount.number / word.value, 3),))

    def _with_part(self, amount: Amount) -> Amount:
        """Return the number with the half that may follow it, at once or after what is counted."""
        word, taken = self._following()
        if word and word.part is Part.FRACTION and word.and_before:
            self.place += taken
            span = Span(amount.span.start, self.tokens[self.place - 1].end())
            more = (amount.number + word.value * amount.scale, amount.number + word.value)
            return replace(amount, span=span, values=more[: 1 + (amount.scale > 1)])
        if self.match(_HALF_AFTER, amount.span.end) and amount.values:
            word = number_word(self.token(1))
            if word and word.part is Part.FRACTION:
                return replace(amount, values=(*amount.values, amount.number + word.value))
        return amount

    def _ordinal(self, word: Word) -> Amount:
        """Return an ordinal: of a thing, a century, an hour."""
        first, number = self.place, word.value
        self.place += 1
        following, taken = self._following()
        if following and self._goes_on(first, following):
            number += following.value
            self.place += taken
        before = folded(self.tokens[first - 1][0]) if first else ""
        amount = Amount(self.span(first), _ordinal_values(number, before), _strength_of(number))
        is_hour = word.has_article and number <= _LAST_HOUR
        return self._hour(amount, after_hour=before in _HOUR_BEFORE) if is_hour else amount

    def _following(self) -> tuple[Word | None, int]:
        """Return what the next word says, with "and" written to it or alone, and how many tokens that are."""
        if not self.is_joined():
            return None, 0
        if folded(self.token()) != "و":
            return number_word(self.token()), 1
        word = number_word(self.token(1)) if self.is_joined(1) else None
        return (replace(word, and_before=True), 2) if word else (None, 0)

    def _goes_on(self, first: int, following: Word) -> bool:
        """Tell whether an ordinal takes in the next word: "الحادي عشر", "الرابع والعشرين"."""
        if following.has_particle:
            return False
        if following.part is Part.TEN:
            return not following.and_before and not _FIRST.search(folded(self.tokens[first][0]))
        return following.part is Part.TENS and following.and_before

    def _hour(self, amount: Amount, *, after_hour: bool) -> Amount:
        """Return the time of day that an ordinal says after "الساعة" or before "صباحا"."""
        part, taken = self._following()
        minute = 0
        if part and part.part is Part.FRACTION and part.and_before:
            minute = round(MINUTES * part.value)
            self.place += taken
        elif folded(self.token()) == "الا" and (part := number_word(self.token(1))) and part.part is Part.FRACTION:
            minute = -round(MINUTES * part.value)
            self.place += 2
        elif folded(self.token()) == "و" and _MINUTE.fullmatch(self.token(1)):
            minute = int(self.token(1))
            self.place += 2
        timed = replace(amount, minutes=minutes_of(*divmod(int(amount.number) * MINUTES + minute, MINUTES)))
        known = self._timed(timed)
        if not (after_hour or known.is_clock or minute):
            return amount
        return replace(known, is_clock=True, values=amount.values if not minute else (), strength=Strength.SOFT)

    def _timed(self, amount: Amount) -> Amount:
        """Return a time of day with the half of the day that the next word says."""
        half = folded(self.token()) if amount.minutes and self.is_joined() else ""
        if half in _ANY_HALF:
            return replace(amount, is_clock=True)
        if half not in _HALVES:
            return amount
        self.place += 1
        minutes = minutes_of(*divmod(min(amount.minutes), MINUTES), half=_HALVES[half])
        span = Span(amount.span.start, self.tokens[self.place - 1].end())
        return replace(amount, span=span, minutes=minutes, is_clock=True)

    def _vague(self, word: Word) -> Amount:
        """Return "آلاف", "عشرات الآلاف"."""
        first, size = self.place, word.value
        self.place += 1
        following = number_word(self.token()) if self.is_joined() else None
        if following and following.part is Part.PLURAL and not following.and_before:
            size *= following.value
            self.place += 1
        return Amount(self.span(first), (f"~{size}",), Strength.VAGUE)

    def _fraction(self, word: Word) -> Amount:
        """Return a part: of a scale ("نصف مليون"), or of something that stands before it ("ساعة ونصف")."""
        first = self.place
        self.place += 1
        following = number_word(self.token()) if self.is_joined() else None
        if following and following.part in (Part.SCALE, Part.HUNDRED) and not following.and_before:
            self.place += 1
            return Amount(self.span(first), (word.value * following.value,), Strength.SOFT, scale=following.value)
        wholes = 2 if may_be_dual(self.tokens[first - 1][0]) else 1
        more = (word.value + wholes,) if word.and_before else ()
        return Amount(self.span(first), (*word.values, Decimal(round(MINUTES * word.value)), *more), Strength.HINT)

    def _decade(self, word: Word) -> Amount:
        """Return a decade, with the century that may be named after it: "ثمانينيات القرن التاسع عشر"."""
        first = self.place
        self.place += 1
        bare = Amount(self.span(first), decade(word.value), Strength.SOFT)
        ahead = int(folded(self.token()) == "من")
        if folded(self.token(ahead)) not in _CENTURY_BEFORE:
            return bare
        self.place += ahead + 1
        end = self.place
        which = None if self.is_done or _is_decade(self.token()) else self.read(None)
        if which is None or which.number < 1:
            self.place = end
            return bare
        years = (which.number * 100 - 100 + word.value, decade(word.value)[1], century(which.number))
        is_told_again = self.token()[:1].isdecimal()
        return Amount(self.span(first), years, Strength.HINT if is_told_again else Strength.SOFT)

    def _pair(self, word: Word) -> Amount:
        """Return two months, also with a half: "شهرين ونصف"."""
        following = folded(self.token(1))
        is_general = folded(self.token()) in _GENERAL and not (following[:2] == "ال" and following.endswith("ين"))
        is_named = following[:1].isdecimal() or is_general
        return self._with_part(self.take(word.values, Strength.HINT if is_named else Strength.SOFT))

    def _is_percent_sign(self, word: Word) -> bool:
        """Tell whether "hundred" is that of "in the hundred"."""
        if word.part is not Part.HUNDRED or not word.has_article:
            return False
        return folded(self.token()) in _PERCENT or self.token(-1) in _PERCENT_BEFORE


def _is_decade(token: str) -> bool:
    word = number_word(token)
    return word is not None and word.part is Part.DECADE


def _strength_of(number: Decimal) -> Strength:
    return Strength.SOFT if number > _SMALL else Strength.HINT


def _ordinal_values(number: Decimal, before: str) -> tuple[Value, ...]:
    """Return what an ordinal says after "century", or after "decade" of a life."""
    if before in _CENTURY_BEFORE:
        return number, (number - 1) * 100, century(number)
    if before in _DECADE_BEFORE:
        return number, f"{(number - 1) * 10}s"
    return (number,)
