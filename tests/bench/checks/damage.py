"""Translations made wrong on purpose: one number of an English sentence changed."""

import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from random import Random
from types import MappingProxyType

FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_SCALE = re.compile(r"\b(thousand|million|billion|trillion)\b")
_SCALES = ("thousand", "million", "billion", "trillion")

Damage = Callable[[str, Random], str | None]
"""What becomes of a figure, or None where it can't be made wrong this way."""


def digit_changed(figure: str, random: Random) -> str | None:
    """Put another digit in place of one."""
    place = random.choice([index for index, letter in enumerate(figure) if letter.isdecimal()])
    others = [digit for digit in "123456789" if digit != figure[place]]
    return figure[:place] + random.choice(others) + figure[place + 1 :]


def digit_dropped(figure: str, random: Random) -> str | None:
    """Leave one digit out."""
    places = [index for index, letter in enumerate(figure) if letter.isdecimal()]
    if len(places) == 1:
        return None
    place = random.choice(places)
    return _if_other(figure, (figure[:place] + figure[place + 1 :]).strip(".,"))


def digit_added(figure: str, random: Random) -> str | None:
    """Write one digit more."""
    return figure + random.choice("123456789")


def digits_swapped(figure: str, random: Random) -> str | None:
    """Exchange two digits that stand side by side."""
    places = [
        index
        for index, (first, second) in enumerate(itertools.pairwise(figure))
        if first.isdecimal() and second.isdigit() and first != second
    ]
    if not places:
        return None
    place = random.choice(places)
    return figure[:place] + figure[place + 1] + figure[place] + figure[place + 2 :]


def magnitude_changed(figure: str, random: Random) -> str | None:
    """Make it ten or a thousand times as much."""
    if "." in figure:
        return _if_other(figure, figure.replace(".", ""))
    return figure + random.choice((",000", "0"))


def number_dropped(_figure: str, _random: Random) -> str | None:
    """Leave the number out."""
    return ""


FIGURES: Mapping[str, Damage] = MappingProxyType(
    {
        "digit changed": digit_changed,
        "digit dropped": digit_dropped,
        "digit added": digit_added,
        "digits swapped": digits_swapped,
        "magnitude changed": magnitude_changed,
        "number dropped": number_dropped,
    }
)


def damaged(english: str, damage: Damage, random: Random) -> str | None:
    """Return a sentence with one of its figures made wrong, or None where that can't be done."""
    found = list(FIGURE.finditer(english))
    random.shuffle(found)
    for match in found:
        wrong = damage(match[0], random)
        if wrong is not None:
            return english[: match.start()] + wrong + english[match.end() :]
    return None


def rescaled(english: str, random: Random) -> str | None:
    """Return a sentence with a million in place of a billion, or None where it has neither."""
    found = _SCALE.search(english)
    if found is None:
        return None
    other = random.choice([scale for scale in _SCALES if scale != found[0]])
    return english[: found.start()] + other + english[found.end() :]


def exchanged(english: str, _random: Random) -> str | None:
    """Return a sentence with its first two figures in each other's place."""
    found = list(FIGURE.finditer(english))[:2]
    if len(found) < 2 or found[0][0] == found[1][0]:
        return None
    first, second = found
    between = english[first.end() : second.start()]
    return english[: first.start()] + second[0] + between + first[0] + english[second.end() :]


def with_added_number(english: str, random: Random) -> str | None:
    """Return a sentence with a number that it had not, after its first word."""
    first, space, rest = english.partition(" ")
    return f"{first} {random.randrange(13, 990)} {rest}" if space else None


def each(pairs: list[tuple[str, str]], damage: Callable[[str, Random], str | None]) -> Iterator[tuple[str, str]]:
    """Yield the pairs that can be damaged, their English made wrong, the same way each time."""
    random = Random(7)  # noqa: S311 - drawing figures needs no cryptography
    for arabic, english in pairs:
        wrong = damage(english, random)
        if wrong is not None and wrong != english:
            yield arabic, wrong


def _if_other(figure: str, wrong: str) -> str | None:
    return wrong if wrong != figure else None
