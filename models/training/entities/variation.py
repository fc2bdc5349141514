"""Tagged sentences again with other names in them, so that the CRF learns contexts and not the names themselves."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.cues import CUES
from mujaz_models.entities.gazetteer import Trust
from training.entities.corpora import Example
from training.entities.gazetteer import Compiled

_KEPT = frozenset("بن بنت ابن ابو ابي عبد ال ام".split())
_NEW_PERSON, _NEW_PLACE = 0.8, 0.5
_NEW_GIVEN = 0.6
_NEW_BARE = 0.5
"""The same for each word of an organisation that nothing in its name says to be one: clubs, companies, newspapers."""
"""How often a person's name, and a place's, is replaced by one drawn from the gazetteer."""


@dataclass(frozen=True)
class NamePool:
    """Names to draw from."""

    persons: tuple[str, ...]
    given: tuple[str, ...]
    places: tuple[str, ...]

    @classmethod
    def of(cls, compiled: Compiled) -> "NamePool":
        """Gather the names of a gazetteer."""
        places = (form for form, entry in compiled.known.items() if _is_place(entry.kind, entry.trust))
        persons = (name for name in compiled.open_names if len(name) > 2)
        return cls(tuple(sorted(persons)), tuple(sorted(compiled.extras.given)), tuple(sorted(places)))

    def any_name(self, rng: random.Random) -> tuple[str, ...]:
        """Return persons' or places' names, to make up other things with."""
        return self.persons if rng.random() < 0.5 else self.places


def is_bare(organisation: str) -> bool:
    """Tell whether a folded name begins with no word such as "ministry" or "company"."""
    first = organisation.split(" ", 1)[0]
    return not any(CUES.get(word.removeprefix("ال")) == "body" for _, word in readings(first))


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
    return replace(example, text=text + example.text[place:], spans=tuple(spans))


def _other_name(name: str, kind: Kind, pool: NamePool, rng: random.Random, drawn: dict[str, str]) -> str:
    if kind is Kind.PERSON:
        words = name.split(" ")
        first = pool.given if len(words) > 1 and rng.random() < _NEW_GIVEN else pool.persons
        pools = (first, *(pool.persons for _ in words[1:]))
        return " ".join(
            word if word in _KEPT else _draw(word, names, _NEW_PERSON, rng, drawn)
            for word, names in zip(words, pools, strict=True)
        )
    if kind is Kind.ORGANISATION and is_bare(name):
        return " ".join(_draw(word, pool.any_name(rng), _NEW_BARE, rng, drawn) for word in name.split(" "))
    if kind is Kind.PLACE and " " not in name and not name.startswith("لل"):
        return _draw(name, pool.places, _NEW_PLACE, rng, drawn)
    return name


def _draw(name: str, pool: tuple[str, ...], likely: float, rng: random.Random, drawn: dict[str, str]) -> str:
    if name not in drawn:
        drawn[name] = rng.choice(pool) if rng.random() < likely else name
    return drawn[name]
