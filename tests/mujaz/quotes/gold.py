"""The annotated passages of quotes-gold.jsonl: invented news in many styles, with who says what in them.

`part` tells what a passage was for. The rules were written on "dev"; "kept" is the other half of the first passages,
split by ``id // 2 % 2`` before there was a rule, and measured once, then learned from. "second" to "eighth" were
written later, each measured before it was learned from, and of "fifth" and "sixth", two halves of one set of hard
sentences, the second. "ninth" was measured once, and nothing was learned from it but when words in marks are a name.
What holds: the conventions of `mujaz.quotes`.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mujaz.briefing import Entity, Kind, Mention, Quote, Side
from mujaz.document import Document, Span
from mujaz.splitting import document_from_text

_FILE = Path(__file__).parent / "quotes-gold.jsonl"


@dataclass(frozen=True)
class Passage:
    """A passage with the names in it, and what is said in it as the annotation has it."""

    part: str
    document: Document
    entities: tuple[Entity, ...]
    quotes: list[dict[str, Any]]


def passages(*parts: str) -> list[Passage]:
    return [passage for passage in _all() if passage.part in parts]


def _all() -> Iterator[Passage]:
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        document = document_from_text(item["text"])
        entities = tuple(
            Entity(number, Kind(name["kind"]), "", name["forms"][0], mentions(document, *name["forms"]))
            for number, name in enumerate(item["names"])
        )
        yield Passage(item["part"], document, entities, item["quotes"])


def person(document: Document, *forms: str, id_: int = 0, kind: Kind = Kind.PERSON) -> Entity:
    """The entity that `document` names by any of `forms`."""
    return Entity(id_, kind, "", forms[0], mentions(document, *forms))


def mentions(document: Document, *forms: str) -> tuple[Mention, ...]:
    taken: list[Span] = []
    for form in sorted(forms, key=len, reverse=True):
        start = document.text.find(form)
        while start >= 0:
            span = Span(start, start + len(form))
            if not any(other.start < span.end and span.start < other.end for other in taken):
                taken.append(span)
            start = document.text.find(form, start + 1)
    return tuple(
        Mention(Side.SOURCE, sentence.id, span, span.of(document.text))
        for span in sorted(taken)
        for sentence in document.sentences
        if sentence.span.start <= span.start < sentence.span.end
    )


def as_annotated(passage: Passage, quote: Quote) -> dict[str, Any]:
    """What the annotation says of a quote."""
    names = {entity.id: entity.source_name for entity in passage.entities}
    return {
        "verb": quote.verb and _span(passage.document, quote.verb),
        "stance": quote.stance.value,
        "direct": quote.direct,
        "speaker": quote.speaker and _span(passage.document, quote.speaker),
        "speaker_entity": None if quote.speaker_entity is None else names[quote.speaker_entity],
        "quote": _span(passage.document, quote.quote),
    }


def _span(document: Document, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(document.text)}
