"""Tagged sentences again with other names in them, so that the CRF learns contexts and not the names themselves."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.gazetteer import Trust
from training.entities.corpora import Example
from training.entities.gazetteer import Compiled

_KEPT = frozenset("بن بنت ابن ابو ابي عبد ال ام".split())
_NEW_PERSON, _NEW_PLACE = 0.8, 0.5
"""How often a person's name, and a place's, is replaced by one drawn from the gazetteer."""


@dataclass(frozen=True)
class NamePool:
    """Names to draw from."""

    persons: tuple[str, ...]
    places: tuple[str, ...]

    @classmethod
    def of(cls, compiled: Compiled) -> "NamePool":
        """Gather the names of a gazetteer."""
        places = (form for form, entry in compiled.known.items() if _is_place(entry.kind, entry.trust))
        return cls(tuple(sorted(name for name in compiled.names if len(name) > 2)), tuple(sorted(places)))


def with_other_names(examples: Iterable[Example], pool: NamePool, rng: random.Random) -> Iterator[Example]:
    """Yield the examples that hold names, each once, with some names replaced, the same way within a sentence."""
    for example in examples:
        if example.spans:
            yield _varied(example, pool, rng)


def _is_place(kind: Kind, trust: Trust) -> bool:
    """Tell whether to draw this one: doubtful names would teach that an ordinary word is a place."""
    return kind is Kind.PLACE and trust is Trust.SURE


def _varied(example: Example, pool: NamePool, rng: random.Random) -> Example:
    text, place, spans = "", 0, []
    drawn: dict[str, str] = {}
    for span in example.spans:
        text += example.text[place : span.start]
        name = _other_name(example.text[span.start : span.end], span.kind, pool, rng, drawn)
        spans.append(EntitySpan(len(text), len(text) + len(name), span.kind))
        text += name
        place = span.end
    return Example(text + example.text[place:], tuple(spans))


def _other_name(name: str, kind: Kind, pool: NamePool, rng: random.Random, drawn: dict[str, str]) -> str:
    if kind is Kind.PERSON:
        words = (
            word if word in _KEPT else _draw(word, pool.persons, _NEW_PERSON, rng, drawn) for word in name.split(" ")
        )
        return " ".join(words)
    if kind is Kind.PLACE and " " not in name and not name.startswith("لل"):
        return _draw(name, pool.places, _NEW_PLACE, rng, drawn)
    return name


def _draw(name: str, pool: tuple[str, ...], likely: float, rng: random.Random, drawn: dict[str, str]) -> str:
    if name not in drawn:
        drawn[name] = rng.choice(pool) if rng.random() < likely else name
    return drawn[name]
