"""English words that say a number."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from functools import lru_cache
from types import MappingProxyType


class Part(Enum):
    """What a word does among its neighbours."""

    UNIT = auto()
    """1 to 9."""
    TEEN = auto()
    """10 to 19."""
    TENS = auto()
    HUNDRED = auto()
    SCALE = auto()
    DOZEN = auto()
    VAGUE = auto()
    """Dozens, hundreds, thousands of something."""
    ORDINAL = auto()
    FRACTION = auto()
    DECADE = auto()
    """The seventies."""
    ROMAN = auto()
    HINT = auto()
    """Says a number in passing: "both", "decade", "triple"."""


@dataclass(frozen=True, slots=True)
class Word:
    """What a word says: its values, the likeliest first."""

    values: tuple[Decimal, ...]
    part: Part

    @property
    def value(self) -> Decimal:
        """What it most likely means."""
        return self.values[0]


HALF, QUARTER = Decimal("0.5"), Decimal("0.25")
_UNITS = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
)
_ROMAN = re.compile(r"(X{0,3}|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50}
_SCALES: tuple[tuple[str, int], ...] = (
    ("thousand", 10**3),
    ("million", 10**6),
    ("billion", 10**9),
    ("trillion", 10**12),
)
_HINTS: tuple[tuple[str, tuple[Decimal | int, ...]], ...] = (
    ("zero nil", (0,)),
    ("once single sole", (1,)),
    ("both pair couple twin twins double doubled doubling twice dual duo two-way bilateral either neither", (2,)),
    ("halves semi bi", (2, HALF)),
    ("triple tripled triples tripling triplet triplets triad trimester trimesters trio trilogy thrice", (3,)),
    ("tripartite trilateral tri", (3,)),
    ("quadruple quadrupled quadruples quadruplets quartet quad foursome", (4,)),
    ("quintet quintuple pentagon", (5,)),
    ("sextet hexagon", (6,)),
    ("half halfway mid middle midway", (HALF, 30)),
    ("decade", (10, 1)),
    ("decades", (10, 20)),
    ("century", (100, 1)),
    ("centuries", (100,)),
    ("alpha alfa", (2000,)),
    ("arbaeen", (40,)),
    ("fortnight", (14, 2)),
    ("noon midday midnight", (12,)),
)
_MONTHS = "january february march april may june july august september october november december"
SPELLED = ("zero", *_UNITS.split(), *_TEENS.split())
"""0 to 19 as English spells them."""
SPELLED_TENS = ("", "", *_TENS.split())


def _word(part: Part, *values: Decimal | int) -> Word:
    return Word(tuple(map(Decimal, values)), part)


def _cardinals() -> dict[str, Word]:
    words = {form: _word(Part.UNIT, value) for value, form in enumerate(_UNITS.split(), start=1)}
    words |= {form: _word(Part.TEEN, value) for value, form in enumerate(_TEENS.split(), start=10)}
    words |= {form: _word(Part.TENS, 10 * tens) for tens, form in enumerate(_TENS.split(), start=2)}
    words |= {form: _word(Part.SCALE, size) for form, size in _SCALES}
    return words | {"hundred": _word(Part.HUNDRED, 100), "dozen": _word(Part.DOZEN, 12)}


def _ordinals() -> dict[str, Word]:
    words = {form: _word(Part.ORDINAL, value) for value, form in enumerate(_ORDINALS.split(), start=1)}
    words |= {f"{form}s": _word(Part.FRACTION, *word.values) for form, word in words.items() if word.value > len("two")}
    words |= {f"{form[:-1]}ieth": _word(Part.ORDINAL, 10 * tens) for tens, form in enumerate(_TENS.split(), start=2)}
    words |= dict.fromkeys(("quarter", "quarters"), _word(Part.FRACTION, 4))
    words |= {"hundredth": _word(Part.ORDINAL, 100), "thousandth": _word(Part.ORDINAL, 1000)}
    return words | {"thirds": _word(Part.FRACTION, 3)}


def _others() -> dict[str, Word]:
    words = {f"{form}s": _word(Part.VAGUE, size) for form, size in _SCALES}
    words |= {form: _word(Part.VAGUE, 10) for form in ("tens", "dozens", "scores")}
    words |= {f"{form[:-1]}ies": _word(Part.DECADE, 10 * tens) for tens, form in enumerate(_TENS.split(), start=2)}
    words |= {form: _word(Part.HINT, *values) for forms, values in _HINTS for form in forms.split()}
    words |= {form: _word(Part.HINT, number) for number, form in enumerate(_MONTHS.split(), start=1)}
    return words | {"hundreds": _word(Part.VAGUE, 100)}


_LEXICON: Mapping[str, Word] = MappingProxyType({**_others(), **_ordinals(), **_cardinals()})


@lru_cache(maxsize=50_000)
def number_word(token: str) -> Word | None:
    """Return what an English word says of numbers."""
    form = token.lower()
    word = _LEXICON.get(form)
    if word is None and form.endswith("fold"):
        word = _LEXICON.get(form.removesuffix("fold"))
        return Word(word.values, Part.HINT) if word else None
    return word or _roman(token)


def _roman(token: str) -> Word | None:
    if not token.isupper() or not token.isascii() or not _ROMAN.fullmatch(token):
        return None
    digits = [_ROMAN_DIGITS[letter] for letter in token]
    value = sum(-one if one < following else one for one, following in zip(digits, [*digits[1:], 0], strict=True))
    return Word((Decimal(value),), Part.ROMAN)
