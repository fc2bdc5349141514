"""The numbers of an English sentence, in figures and in words."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from mujaz.checks.amounts import (
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
from mujaz.checks.english_words import HALF, QUARTER, Part, Word, number_word
from mujaz.checks.reading import Reader
from mujaz.checks.sums import Sum
from mujaz.checks.telling import english_telling
from mujaz.document import Span

_HALF_OF_DAY = re.compile(r"\s?([ap])\.?\s?m\b\.?", re.IGNORECASE)
_AND_PART = re.compile(r"[-\s]and[-\s]an?[-\s](half|quarter)\b", re.IGNORECASE)
_NOUN_AND_PART = re.compile(r"[-\s]\w+\sand\san?\s(half|quarter)\b", re.IGNORECASE)
_SHORT_SCALE = re.compile(r"\s?(k|K|bn|bln|mn|mln|tn|trn|m|M|b|B)\b")
_SHORT_SCALES = {
    **dict.fromkeys(("k", "K"), Decimal(10**3)),
    **dict.fromkeys(("m", "M", "mn", "mln"), Decimal(10**6)),
    **dict.fromkeys(("b", "B", "bn", "bln"), Decimal(10**9)),
    **dict.fromkeys(("tn", "trn"), Decimal(10**12)),
}
_ALSO_UNITS = frozenset("mMbB")
_ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
_BETWEEN = re.compile(r"\s*(?:-|–|—|to|or|and)\s*(?:US|U\.S\.)?[$€£]?")
_INDEFINITE = re.compile(r"\b(several|few|many|some|multi|couple(?: of)?)[\s-]$", re.IGNORECASE)
_PART_OF_SCALE = re.compile(
    r"(?: of)?[-\s](?:an?\s)?(hundred|thousand|million|billion|trillion|dozen)\b", re.IGNORECASE
)
_NO_GAP = frozenset(("", "'", "’"))
_PREFIXES = {"kilo": Decimal(10**3), "mega": Decimal(10**6), "giga": Decimal(10**9)}
_YEARS = {"decades": 10, "centuries": 100}
_CARDINALS = frozenset((Part.UNIT, Part.TEEN, Part.TENS, Part.HUNDRED, Part.SCALE))
_MULTIPLIERS = frozenset((Part.HUNDRED, Part.SCALE))
_SHARES = frozenset((Part.FRACTION, Part.ORDINAL))
_PAST_HOUR = re.compile(r"(half|quarter) (past|to) (\w+)", re.IGNORECASE)
_ROUND_OF = re.compile(r"round of (?:the )?(?:last )?$", re.IGNORECASE)
_PARTS = {"half": HALF, "quarter": QUARTER}
_MODEL = re.compile(r"[A-Z](?!\w)")
_SMALL = 2
"""Numbers up to this one are as often said by an article, a pronoun or "both"."""


@lru_cache(maxsize=8)
def english_amounts(text: str) -> tuple[Amount, ...]:
    """Return the numbers of an English sentence, in order."""
    telling = english_telling(text)
    found = _EnglishReader(text).read_all(telling) if telling else []
    return spread_scales(text, found, _BETWEEN)


class _EnglishReader(Reader):
    """Reads numbers; every method that returns an amount goes on after it."""

    def read(self, before: Amount | None) -> Amount | None:
        """Return the number at the next token, or None and go on."""
        token = self.token()
        if token[0].isdecimal():
            return self._figure(before)
        word = number_word(token)
        if word is None:
            self.place += 1
            return None
        return self._spelled(word)

    def _figure(self, before: Amount | None) -> Amount:
        match = self.tokens[self.place]
        values, minutes, is_clock = figures(match[0])
        strength = self._strength(match)
        amount = self.take(values, strength, minutes, is_clock=is_clock)
        if not values:
            amount = replace(amount, values=fraction_of(match[0]), parts=pieces(match, strength))
            return self._timed(amount) or amount
        if year := in_century(before, match):
            return replace(amount, values=(*values, *year))
        return self._timed(amount) or self._with_ending(amount) or self._with_part(self._of_years(self._scaled(amount)))

    def _strength(self, match: re.Match[str]) -> Strength:
        """Return how sure a figure is: part of a name ("A1GP", "5G") it is a hint, after one ("Il-76") it is soft."""
        before = self.before(2)
        if before[-1:].isalpha() or self.match(_MODEL, match.end()):
            return Strength.HINT
        if before == "f " and _ROUND_OF.search(self.before(len("round of the last "))):
            return Strength.HINT
        if before[-1:] == "-" and before[0].isalpha() and self.token(-1)[:1].isupper():
            return Strength.SOFT
        return Strength.FIRM

    def _timed(self, amount: Amount) -> Amount | None:
        """Return a time of day where "am" or "pm" follows."""
        half = self.match(_HALF_OF_DAY, amount.span.end) if amount.minutes else None
        if half is None:
            return None
        self.skip_to(half.end())
        minutes = minutes_of(*divmod(min(amount.minutes), 60), half=half[1].lower())
        return replace(amount, span=Span(amount.span.start, half.end()), minutes=minutes, is_clock=True)

    def _with_ending(self, amount: Amount) -> Amount | None:
        """Return an ordinal ("60th") or a decade ("1970s")."""
        ending = "" if self.is_done or self.gap() not in _NO_GAP else self.token()
        if ending in _ORDINAL_ENDINGS:
            return self._of_century(self._through_next(amount, *amount.values))
        if ending == "s":
            is_decade = amount.number < 100 and amount.number % 10 == 0  # noqa: PLR2004 - "the 70s"
            return self._through_next(amount, *(decade(amount.number) if is_decade else ()), amount.number)
        return None

    def _scaled(self, amount: Amount) -> Amount:
        if short := self.match(_SHORT_SCALE, amount.span.end):
            scale = _SHORT_SCALES[short[1]]
            self.skip_to(short.end())
            plain = (amount.number,) if short[1] in _ALSO_UNITS else ()
            span = Span(amount.span.start, short.end())
            return replace(amount, span=span, values=(*plain, amount.number * scale), scale=scale, minutes=())
        word = number_word(self.token()) if self.is_joined() else None
        if word is None or word.part not in (Part.SCALE, Part.DOZEN, Part.HUNDRED):
            return amount
        scaled = self._through_next(amount, amount.number * word.value)
        return replace(scaled, scale=word.value, minutes=())

    def _with_part(self, amount: Amount) -> Amount:
        """Return the number with the half that may follow it, also after what is counted."""
        if after := self.match(_AND_PART, amount.span.end):
            self.skip_to(after.end())
            number = amount.number + _PARTS[after[1].lower()] * amount.scale
            amount = replace(amount, values=(number,), span=Span(amount.span.start, after.end()))
            return self._scaled(amount) if amount.scale == 1 else amount
        if after := self.match(_NOUN_AND_PART, amount.span.end):
            return replace(amount, values=(*amount.values, amount.number + _PARTS[after[1].lower()]))
        return amount

    def _of_years(self, amount: Amount) -> Amount:
        """Return a number of decades or centuries, which may also be told in years, or of gigatons."""
        token = self.token().lower() if self.is_joined() else ""
        factor = _YEARS.get(token) or _PREFIXES.get(token[:4])
        return replace(amount, values=(*amount.values, amount.number * factor)) if factor else amount

    def _through_next(self, amount: Amount, *values: Value) -> Amount:
        """Return an amount that takes in the next token and means `values`."""
        self.place += 1
        return replace(amount, span=Span(amount.span.start, self.tokens[self.place - 1].end()), values=values)

    def _of_century(self, amount: Amount) -> Amount:
        """Return an ordinal that also says which century it is: a decade of it may have said so already."""
        if self.is_joined() and self.token().lower() == "century":
            return replace(amount, values=(*amount.values, century(amount.number)))
        return amount

    def _spelled(self, word: Word) -> Amount:
        if word.part in _CARDINALS:
            return self._indefinite(word) or self._cardinal(word)
        if word.part is Part.VAGUE:
            return self._vague(word)
        if word.part is Part.DOZEN:
            return self.take((word.value, "~10"), Strength.HINT)
        if word.part is Part.ORDINAL:
            strength = min(_strength_of(word.value), Strength.VAGUE)
            return self._of_century(self.take(_ordinal_values(word.value), strength))
        if word.part is Part.DECADE:
            return self.take(decade(word.value), Strength.SOFT)
        if word.part is Part.FRACTION:
            word = Word((round(1 / word.value, 3), word.value, Decimal(15)), Part.HINT)
        return self._past_hour() or self._part_of_scale(word) or self.take(word.values, Strength.HINT)

    def _indefinite(self, word: Word) -> Amount | None:
        """Return "several thousand", "a couple of hundred"."""
        found = _INDEFINITE.search(self.before(12)) if word.part in _MULTIPLIERS else None
        if found is None:
            return None
        couple = (2 * word.value,) if found[1].lower().startswith("couple") else ()
        start = self.tokens[self.place].start() - len(found[0])
        amount = self.take((*couple, f"~{word.value}"), Strength.VAGUE)
        return replace(amount, span=Span(start, amount.span.end))

    def _vague(self, word: Word) -> Amount:
        """Return "thousands", "tens of thousands"."""
        first, size = self.place, word.value
        self.place += 1
        while following := self._vague_after_of():
            size *= following.value
        return Amount(self.span(first), (f"~{size}",), Strength.VAGUE)

    def _vague_after_of(self) -> Word | None:
        """Take "of (the) thousands", or return None."""
        ahead = int(self.token().lower() == "of") + int(self.token(1).lower() == "the")
        word = number_word(self.token(ahead)) if ahead else None
        if word is None or word.part is not Part.VAGUE:
            return None
        self.place += ahead + 1
        return word

    def _past_hour(self) -> Amount | None:
        """Return "half past ten", "quarter to nine"."""
        found = self.match(_PAST_HOUR, self.tokens[self.place].start())
        hour = number_word(found[3]) if found else None
        if found is None or hour is None or not 1 <= hour.value <= 12:  # noqa: PLR2004 - hours
            return None
        past = 60 * _PARTS[found[1].lower()] * (1 if found[2] == "past" else -1)
        first = self.place
        self.skip_to(found.end())
        minutes = minutes_of(*divmod(int(60 * hour.value + past), 60))
        return Amount(self.span(first), (), Strength.SOFT, minutes, is_clock=True)

    def _part_of_scale(self, word: Word) -> Amount | None:
        """Return "half a million"."""
        first = self.place
        is_part = self.token().lower() in _PARTS
        follows = self.match(_PART_OF_SCALE, self.tokens[first].end()) if is_part else None
        size = number_word(follows[1]) if follows else None
        if follows is None or size is None:
            return None
        self.skip_to(follows.end())
        return Amount(self.span(first), (word.value * size.value,), Strength.SOFT)

    def _cardinal(self, word: Word) -> Amount:
        """Return a number in words, as long as it goes."""
        first, total = self.place, Sum()
        total.start(word.value, scale=word.value if word.part is Part.SCALE else None)
        self.place += 1
        while self._adds_to(total):
            pass
        strength = Strength.HINT if self._is_in_name(first) else _strength_of(total.value)
        amount = Amount(self.span(first), (total.value,), strength, scale=total.scale)
        amount = self._ended(amount) if self.is_joined() else amount
        if len(total.segments) > 1:
            pairs = ((amount.span, value) for value in total.segments)
            return replace(amount, parts=tuple(Amount(span, (value,), amount.strength) for span, value in pairs))
        return amount

    def _is_in_name(self, first: int) -> bool:
        """Tell whether a number is spelled as a name inside a sentence: "Six Flags"."""
        if first == 0 or not self.tokens[first][0].istitle():
            return False
        before = self.tokens[first - 1]
        follows = before[0].istitle() and before.end() + 1 == self.tokens[first].start()
        return follows or (self.token().istitle() and self.gap() == " ")

    def _adds_to(self, total: Sum) -> bool:
        """Take the next word into `total`, or tell that it belongs to something else."""
        skipped = int(self.gap() == " " and self.token().lower() == "and" and total.value % 100 == 0)
        word = number_word(self.token(skipped)) if self.is_joined(skipped) else None
        if word is None or word.part not in _CARDINALS:
            return False
        if word.part in _MULTIPLIERS:
            took = not skipped and total.times(word.value)
        else:
            following = number_word(self.token(skipped + 1)) if self.is_joined(skipped + 1) else None
            then = following.value if following and following.part in _MULTIPLIERS else None
            took = total.plus(word.value, then=then)
        self.place += skipped + 1 if took else 0
        return took

    def _ended(self, amount: Amount) -> Amount:
        """Return the number with what may end it: an ordinal, a part, "dozen", "and a half", "am"."""
        word, number = number_word(self.token()), amount.number
        if word is None:
            hour = replace(amount, minutes=minutes_of(int(number))) if number <= 12 else amount  # noqa: PLR2004 - hours
            return self._timed(hour) or self._with_part(self._of_years(amount))
        if word.part is Part.DOZEN:
            return self._through_next(amount, number * word.value, number)
        if word.part is Part.HINT:
            return self._of_years(amount)
        if word.part is Part.ORDINAL and number % 10 == 0 and word.value < 10:  # noqa: PLR2004 - twenty-first
            ordinal = replace(self._through_next(amount, number + word.value), strength=Strength.SOFT)
            return self._of_century(ordinal)
        if word.part in _SHARES and number < word.value and word.value > _SMALL:
            return replace(self._through_next(amount, round(number / word.value, 3)), strength=_strength_of(number + 1))
        return amount


def _strength_of(number: Decimal) -> Strength:
    return Strength.SOFT if number > _SMALL else Strength.HINT


def _ordinal_values(number: Decimal) -> tuple[Value, ...]:
    """Return what an ordinal may mean: "third" is a place or a share."""
    return (number, round(1 / number, 3)) if number > _SMALL else (number,)
