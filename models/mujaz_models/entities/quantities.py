"""Numbers in digits and in words, and how English writes them."""

import re
from collections.abc import Sequence
from decimal import Decimal

from mujaz_models.entities.clitics import readings
from mujaz_models.entities.number_words import NUMBER_WORDS, NumberWord, Role
from mujaz_models.entities.tokens import Phrase, Token

_PLAIN = re.compile(r"\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_DECIMAL_COMMA = re.compile(r"\d+,(?:\d{1,2}|\d{4,})")
_AMBIGUOUS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_SPELLED = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_LARGE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_BEFORE_LONE_THOUSAND = frozenset("نحو حوالي قرابه زهاء من عن بنحو بحوالي مقابل بلغ بلغت".split())
_FRACTIONS = frozenset("نصف ربع ثلث ثلثي ونصف وربع وثلث".split())
_JOINED_TO_DIGITS = frozenset("ال و ف ب ل ك وال بال فال لل كال ولل وب ول".split())
_NEVER = frozenset("لست لسته".split())
"""These read as "for six", but mean "I am not" and "list"."""

_SCALES = (Role.SCALE, Role.PLURAL)
_THOUSAND = 1_000
_JOINS = {
    Role.UNIT: (Role.TENS,),
    Role.PART: (Role.TENS,),
    Role.HUNDRED: (Role.UNIT, Role.PART, Role.TEN, Role.TENS),
    Role.HUNDREDS: (Role.UNIT, Role.PART, Role.TEN, Role.TENS),
}
"""What "and" may add after a word of each role; after a scale it may add all that is smaller."""


def read_quantity(tokens: Sequence[Token], first: int) -> Phrase | None:
    """Return the number that begins at ``tokens[first]``, as long as it goes."""
    if tokens[first].form[0].isdigit():
        return None if _belongs_to_letters(tokens, first) else _from_digits(tokens, first)
    return _from_words(tokens, first)


def digits_value(form: str) -> Decimal | None:
    """Return what a figure means, or None where it is no number or could be two."""
    if _DOTTED.fullmatch(form):
        return Decimal(form.replace(".", ""))
    if _DECIMAL_COMMA.fullmatch(form):
        return Decimal(form.replace(",", "."))
    if _PLAIN.fullmatch(form) and not _AMBIGUOUS.fullmatch(form):
        return Decimal(form.replace(",", ""))
    return None


def english_number(value: Decimal) -> str:
    """Write a number as newspapers do: words below ten, "340 million", commas in thousands."""
    for size, name in _LARGE:
        if value >= size and (value * 1000) % size == 0:
            return f"{_trimmed(value / size)} {name}"
    if value < len(_SPELLED) and value == value.to_integral_value():
        return _SPELLED[int(value)]
    return _trimmed(value)


def _trimmed(value: Decimal) -> str:
    written = f"{value:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _belongs_to_letters(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the figure is part of a word, as in "F-16", "كوفيد-19" or "5G"."""
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after and after.start == token.end and after.form[0].isascii() and after.form[0].isalpha():
        return True
    before, edge = index - 1, token.start
    dashed = before >= 1 and tokens[before].form in "-–" and tokens[before].end == edge
    if dashed:
        before, edge = before - 1, tokens[before].start
    if before < 0 or tokens[before].end != edge or not tokens[before].form.isalpha():
        return False
    return dashed or tokens[before].form not in _JOINED_TO_DIGITS


def _from_digits(tokens: Sequence[Token], first: int) -> Phrase:
    form = tokens[first].form
    value = digits_value(form)
    scale = NUMBER_WORDS.get(tokens[first + 1].form) if first + 1 < len(tokens) else None
    if value is None or scale is None or scale.role not in _SCALES:
        return Phrase(first, first + 1, 0, _as_written(form, value))
    fraction = _fraction(tokens, first + 2)
    if fraction:
        return Phrase(first, first + 2 + fraction, 0, "")
    last, rest = _and_digits(tokens, first + 2, scale.value)
    return Phrase(first, last, 0, english_number(value * scale.value + rest))


def _as_written(form: str, value: Decimal | None) -> str:
    if value is None:
        return "" if _AMBIGUOUS.fullmatch(form) else form
    return form if _PLAIN.fullmatch(form) else _trimmed(value)


def _from_words(tokens: Sequence[Token], first: int) -> Phrase | None:
    form = tokens[first].form
    if form in _NEVER:
        return None
    for cut, reading in readings(form):
        word = NUMBER_WORDS.get(reading) or _with_article(reading)
        if word:
            return _spelled_out(tokens, first, cut, word)
    return None


def _with_article(reading: str) -> NumberWord | None:
    word = NUMBER_WORDS.get(reading[2:]) if reading.startswith("ال") else None
    return None if word is None or word.role in (*_SCALES, Role.HUNDRED, Role.PART) else word


def _spelled_out(tokens: Sequence[Token], first: int, cut: int, word: NumberWord) -> Phrase | None:
    reader = _Reader(word)
    last = first + 1
    while last < len(tokens) and reader.takes(tokens[last].form):
        last += 1
    before = tokens[first - 1].form if first else ""
    if last == first + 1 and not _stands_alone(word, before):
        return None
    fraction = _fraction(tokens, last) if reader.last in _SCALES else 0
    last, rest = (last + fraction, 0) if fraction else _and_digits(tokens, last, reader.scale)
    certain = not fraction and before not in _FRACTIONS
    return Phrase(first, last, cut, english_number(reader.value + Decimal(rest)) if certain else "")


def _stands_alone(word: NumberWord, before: str) -> bool:
    if word.value == NUMBER_WORDS["الف"].value and word.role is Role.SCALE:
        return before in _BEFORE_LONE_THOUSAND
    return word.role not in (Role.PART, Role.PLURAL)


def _fraction(tokens: Sequence[Token], index: int) -> int:
    """Return how many tokens "and a half (million)" takes at `index`."""
    if index >= len(tokens) or not (tokens[index].form.startswith("و") and tokens[index].form in _FRACTIONS):
        return 0
    after = tokens[index + 1].form if index + 1 < len(tokens) else ""
    return 2 if after.removeprefix("ال") in NUMBER_WORDS else 1


def _and_digits(tokens: Sequence[Token], index: int, scale: int) -> tuple[int, Decimal]:
    """Return where the number ends that "and 700 thousand" goes on with at `index`, after a `scale`, and what it adds.

    Figures without a scale of their own go on after thousands alone: "1,000 and 200", not "two million and 200".
    """
    joined = [token.form for token in tokens[index : index + 3]]
    value = digits_value(joined[1]) if joined[:1] == ["و"] and len(joined) > 1 and joined[1][0].isdigit() else None
    if value is None or not value or tokens[index].end != tokens[index + 1].start:
        return index, Decimal(0)
    word = NUMBER_WORDS.get(joined[2]) if len(joined) > 2 else None  # noqa: PLR2004 - the word after "and 700"
    if word and word.role in _SCALES:
        fits, last = value * word.value < scale, index + 3
        value *= word.value
    else:
        fits, last = value < scale == _THOUSAND and value == value.to_integral_value(), index + 2
    return (last, value) if fits else (index, Decimal(0))


class _Reader:
    """Adds up number words as long as they make one number."""

    def __init__(self, word: NumberWord) -> None:
        self.last = word.role
        scaled = word.role in (*_SCALES, Role.DUAL)
        self._total = word.value if scaled else 0
        self._group = 0 if scaled else word.value
        self._bound = word.value if scaled else 10**15

    @property
    def value(self) -> int:
        return self._total + self._group

    @property
    def scale(self) -> int:
        """The scale that the number ends with, or 0."""
        if self.last is Role.DUAL:
            return self._bound // 2
        return self._bound if self.last in _SCALES else 0

    def takes(self, form: str) -> bool:
        """Add the next word, or tell that it does not belong to this number."""
        word = NUMBER_WORDS.get(form)
        if word:
            return self._multiply(word)
        word = NUMBER_WORDS.get(form[1:]) if form.startswith("و") else None
        return word is not None and self._add(word)

    def _multiply(self, word: NumberWord) -> bool:
        if word.role is Role.TEN and self.last in (Role.UNIT, Role.PART):
            self._group += word.value
        elif word.role is Role.HUNDRED and self.last is Role.UNIT:
            self._group += self._group % 10 * 99
        elif word.role in _SCALES and self._group and word.value < self._bound:
            self._total += self._group * word.value
            self._group, self._bound = 0, word.value
        else:
            return False
        self.last = word.role
        return True

    def _add(self, word: NumberWord) -> bool:
        if self.last in (*_SCALES, Role.DUAL):
            if word.value >= self._bound:
                return False
        elif word.role not in _JOINS.get(self.last, ()):
            return False
        if word.role in (*_SCALES, Role.DUAL):
            self._total, self._bound = self._total + word.value, word.value
        else:
            self._group += word.value
        self.last = word.role
        return True
