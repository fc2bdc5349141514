"""How a number is named in a reason, and how English would write it in place of another."""

import re
from decimal import Decimal

from mujaz.checks.amounts import Amount
from mujaz.checks.english_words import SPELLED, SPELLED_TENS
from mujaz_models.entities.quantities import english_number

_FIGURE = re.compile(r"[\d.,:/\u060c\u066b\u066c \u00a0\u2009\u202f]+")
_WESTERN = str.maketrans(
    {
        **{chr(zero + digit): str(digit) for zero in (0x660, 0x6F0) for digit in range(10)},
        "٫": ".",
        "٬": ",",
        "،": ",",
    }
)
_VAGUE = {10: "dozens", 100: "hundreds", 10**3: "thousands", 10**6: "millions", 10**9: "billions"}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 14)
_HUNDRED = 100
_FIRST_WITH_COMMA = 10_000


def arabic_shown(amount: Amount, text: str) -> str:
    """Return an Arabic sentence's number as an English reader reads it."""
    written = amount.span.of(text)
    if _FIGURE.fullmatch(written):
        return written.translate(_WESTERN)
    if amount.is_clock:
        return _clock(amount)
    if amount.values and isinstance(amount.values[0], str):
        return _vague(amount.values[0])
    return english_number(amount.number)


def in_style_of(written: str, wanted: Amount, text: str) -> str:
    """Return the number `wanted` of the Arabic `text` as the English writes the one that stands there, `written`."""
    number = wanted.number
    if wanted.is_clock or not wanted.values or isinstance(wanted.values[0], str):
        return arabic_shown(wanted, text)
    if not written[0].isdecimal():
        words = _spelled(number)
        return words.capitalize() if written[0].isupper() else words
    ending = re.sub(r"[\d.,: ]", "", written)
    if number != number.to_integral_value() or wanted.scale > 1:
        return english_number(number)
    figures = f"{number:,.0f}" if "," in written or number >= _FIRST_WITH_COMMA else f"{number:.0f}"
    if ending in ("st", "nd", "rd", "th"):
        return figures + _ordinal_ending(int(number))
    return figures + "s" if ending == "s" else figures


def _spelled(number: Decimal) -> str:
    """Return a number below a hundred in words, any other as newspapers write it."""
    if number != number.to_integral_value() or number >= _HUNDRED:
        return english_number(number)
    if number < len(SPELLED):
        return SPELLED[int(number)]
    tens, unit = divmod(int(number), 10)
    return f"{SPELLED_TENS[tens]}-{SPELLED[unit]}" if unit else SPELLED_TENS[tens]


def _ordinal_ending(number: int) -> str:
    return "th" if number % 100 in _TEENS else _ENDINGS.get(number % 10, "th")


def _clock(amount: Amount) -> str:
    hour, minute = divmod(amount.minutes[0], 60)
    half = "" if len(amount.minutes) > 1 else " a.m." if hour < 12 else " p.m."  # noqa: PLR2004 - noon
    return f"{(hour - 1) % 12 + 1}:{minute:02}{half}"


def _vague(value: str) -> str:
    """Return "~10000" as "tens of thousands"."""
    size = int(Decimal(value.removeprefix("~")))
    if size in _VAGUE:
        return _VAGUE[size]
    for small, large in ((10, 10**9), (100, 10**6), (10, 10**6), (100, 10**3), (10, 10**3)):
        if small * large == size:
            return f"{'tens' if small == 10 else 'hundreds'} of {_VAGUE[large]}"  # noqa: PLR2004 - dozens alone
    return f"about {size:,}"
