"""Sentences with gold names: our tagged news, filled slots, and tagged Wikipedia."""

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.folding import fold
from mujaz_models.entities.gazetteer import Gazetteer, Trust
from mujaz_models.entities.tokens import tokenize
from training.own_text import tagged_pairs
from training.translator.slots import SlotValues, fill

WIKIPEDIA_TRAIN, WIKIPEDIA_DEV = "ner/aqmar-train.txt", "ner/aqmar-dev.txt"
NEWSWIRE = "ner/cleananercorp-train.txt"
"""To measure on; nothing that ships may be trained on it."""

_TAG = re.compile(r"\[\[([A-Z])\d+\|([^\]]*)\]\]")
_SLOT = re.compile(r"\{(PER|CITY|COUNTRY|ORG)\d*\}")
_SLOT_TAGS = {"PER": "P", "CITY": "L", "COUNTRY": "L", "ORG": "O"}
_TAG_KINDS = {"P": Kind.PERSON, "L": Kind.PLACE, "O": Kind.ORGANISATION}
_BIO_KINDS = {"PER": Kind.PERSON, "PERS": Kind.PERSON, "LOC": Kind.PLACE, "ORG": Kind.ORGANISATION}
_PEOPLE = re.compile(r"[وف]?(?:[بك]?ال|لل)\w+(?:ين|ون)")
"""Peoples and faiths in the plural ("المسلمين"), which Wikipedia's tags count among persons and our news does not."""
_PREPOSITION = re.compile(r"(?<!\S)(في|إلى) \[\[([A-Z]\d+)\|(ال)?")
_ATTACHED = {"في": "ب", "إلى": "ل"}
_LIKELY_TO_ATTACH = 0.2


@dataclass(frozen=True, slots=True)
class Example:
    """A folded sentence and the names in it. `by_word`: spans hold whole words, particles included."""

    text: str
    spans: tuple[EntitySpan, ...]
    by_word: bool = False
    document: str = ""
    """Which document it is from; empty where it stands alone."""


def tagged_news(data: Path, *, held_back: bool = False) -> Iterator[Example]:
    """Yield our tagged news."""
    for pair in tagged_pairs(data, held_back=held_back):
        yield replace(from_tags(pair.arabic), document=pair.item)


def attached_news(data: Path, rng: random.Random) -> Iterator[Example]:
    """Yield tagged sentences again with some prepositions written as particles ("في حلب" as "بحلب")."""
    for pair in tagged_pairs(data):
        attached = _PREPOSITION.sub(lambda match: _attach(match, rng), pair.arabic)
        if attached != pair.arabic:
            yield replace(from_tags(attached), document=pair.item)


def filled_slots(data: Path, values: SlotValues, rng: random.Random, gazetteer: Gazetteer) -> Iterator[Example]:
    """Yield our news sentences with their slots filled once; names beside the slots are taken from the gazetteer."""
    for line in (data / "mt/news-own.tsv").read_text(encoding="utf-8").splitlines():
        arabic, english = line.split("\t")
        if _SLOT.search(arabic):
            opened = _SLOT.sub(lambda match: f"[[{_SLOT_TAGS[match[1]]}1|{match[0]}]]", arabic)
            example = from_tags(fill((opened, english), values, rng)[0])
            yield replace(example, spans=_with_known(example, gazetteer))


def bio_sentences(path: Path) -> Iterator[Example]:
    """Yield sentences of a file of tokens with BIO tags; kinds that we don't know count as no name."""
    words: list[tuple[str, str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        word, _, tag = line.strip().rpartition(" ")
        if word:
            words.append((word, tag))
        elif words:
            yield _from_bio(words)
            words = []


def as_our_news(examples: Iterable[Example], gazetteer: Gazetteer) -> list[Example]:
    """Return examples tagged by whole words as we tag news: particles cut off where the rest is known, no peoples."""
    examples = [_without_peoples(example) for example in examples]
    openings = {word for example in examples for span in example.spans for word in [_first_word(example, span)]}
    cut = []
    for example in examples:
        spans = tuple(
            replace(span, start=span.start + _particles(_first_word(example, span), gazetteer, openings))
            for span in example.spans
        )
        cut.append(Example(example.text, spans))
    return cut


def from_tags(tagged: str) -> Example:
    """Return a sentence with ``[[P1|...]]`` tags as folded text and spans."""
    text, spans, place = "", [], 0
    for match in _TAG.finditer(tagged):
        text += fold(tagged[place : match.start()]).text
        enclosed = fold(match[2]).text
        if enclosed:
            spans.append(EntitySpan(len(text), len(text) + len(enclosed), _TAG_KINDS[match[1]]))
        text += enclosed
        place = match.end()
    return Example(text + fold(tagged[place:]).text, tuple(spans))


def _attach(match: re.Match[str], rng: random.Random) -> str:
    if rng.random() > _LIKELY_TO_ATTACH:
        return match[0]
    preposition, tag, article = match.groups()
    if preposition == "إلى" and article:
        return f"[[{tag}|لل"
    return f"{_ATTACHED[preposition]}[[{tag}|{article or ''}"


def _from_bio(words: list[tuple[str, str]]) -> Example:
    text = ""
    spans: list[EntitySpan] = []
    for word, tag in words:
        folded = fold(word).text
        position, _, name = tag.partition("-")
        kind = _BIO_KINDS.get(name)
        if kind and folded:
            if position == "I" and spans and spans[-1].kind is kind and spans[-1].end == len(text) - 1:
                spans[-1] = replace(spans[-1], end=len(text) + len(folded))
            else:
                spans.append(EntitySpan(len(text), len(text) + len(folded), kind))
        text += folded + " "
    return Example(text, tuple(spans), by_word=True)


def _without_peoples(example: Example) -> Example:
    spans = tuple(
        span
        for span in example.spans
        if span.kind is not Kind.PERSON or not _PEOPLE.fullmatch(example.text[span.start : span.end])
    )
    return replace(example, spans=spans)


def _first_word(example: Example, span: EntitySpan) -> str:
    return example.text[span.start : span.end].split(" ", 1)[0]


def _particles(word: str, gazetteer: Gazetteer, openings: set[str]) -> int:
    for cut, rest in readings(word):
        known = gazetteer.look_up(rest)
        if rest in gazetteer.names or (known and known.trust is not Trust.GLOSS) or (cut and rest in openings):
            return cut
    return 0


def _with_known(example: Example, gazetteer: Gazetteer) -> tuple[EntitySpan, ...]:
    tokens = tokenize(example.text)
    forms = [token.form for token in tokens]
    spans = list(example.spans)
    for place in range(len(tokens)):
        for match in gazetteer.matches(forms, place):
            start, end = tokens[place].start + match.cut, tokens[place + match.words - 1].end
            free = all(end <= span.start or span.end <= start for span in spans)
            if free and match.known.trust is Trust.SURE:
                spans.append(EntitySpan(start, end, match.known.kind))
    return tuple(sorted(spans, key=lambda span: span.start))
