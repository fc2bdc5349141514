"""The briefing as JSON, for programs: the schema ``mujaz.briefing/1``.

It only grows: readers ignore the keys that they don't know. Every offset counts Unicode code points, the end not
included; a span is ``[start, end]``; ids of sentences are their places in the document, from 0. Several briefings are
``{"schema": "mujaz.briefings/1", "briefings": [...]}``.

``schema``        always ``"mujaz.briefing/1"``
``document``      ``title`` (Arabic, ``""`` where the text has none; else it is sentence 0), ``language`` (``"ar"``),
                  ``name`` (the file's, or ``""``), ``text``, and ``sentences``: ``id``, ``start``, ``end`` (in
                  ``text``), ``paragraph`` (from 0)
``translations``  one for each sentence translated: ``sentence``, ``text`` (English), ``origin`` (``"machine"``,
                  ``"edited"`` or ``"memory"``), ``score`` (mean log-probability of its tokens in nats, or null)
``entities``      ``id``, ``kind`` (``"person"``, ``"organisation"``, ``"place"``, ``"date"``, ``"number"``,
                  ``"money"``, ``"other"``), ``name`` (English), ``source_name`` (Arabic), ``agreed`` (the user chose
                  the spelling), ``role`` (English, or ``""``), ``place`` (``country``, ``province``, ``latitude``,
                  ``longitude``, ``ambiguous``; or null) and ``mentions``: ``side`` (``"source"`` or
                  ``"translation"``), ``sentence``, ``start``, ``end``, ``text``; the offsets are in ``document.text``
                  on the source side, in the text of that sentence's translation on the other
``summary``       ``method``, and ``points``: ``text`` (English), ``evidence`` (ids of the sentences behind it),
                  ``origin``, ``pinned``, ``doubt`` (what the evidence lacks, in words, or ``""``)
``quotes``        ``sentence``, ``stance`` (``"says"``, ``"denies"``, ``"warns"``, ``"claims"``, ``"asks"``,
                  ``"promises"``), ``direct`` (in quotation marks), ``speaker_entity`` (an entity's id, or null), and
                  the spans of ``document.text`` ``quote``, ``verb`` and ``speaker`` (the last two may be null)
``facts``         ``kind``, ``sentence``, ``span``, ``value`` (ISO 8601 where a date is resolved, else in English),
                  ``counted`` (a span or null); the spans are in ``document.text``
``flags``         ``check`` (its name), ``sentence`` (an id, or null for the whole text), ``reason`` (in words),
                  ``level`` (``"look"`` or ``"likely"``), ``key``, ``source`` and ``target`` (lists of spans of
                  ``document.text`` and of the translation), ``remedies``: ``action``, ``label``, ``span``, ``text``
``ignored``       the keys of the flags that the user has dismissed
``notes``, ``reviewed_by``  what the user wrote, or ``""``
``provenance``    ``source_sha256``, ``models`` (``task``, ``name``, ``version``, ``sha256``, ``starter``),
                  ``app_version``, ``created`` (ISO 8601 with offset), ``settings`` (the engine's, names and values);
                  null while nothing was made of the text
"""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from mujaz.briefing import Briefing, Entity, Fact, Flag, KeyPoint, Mention, Provenance, Quote, Remedy, Translation
from mujaz.document import Document, Span
from mujaz.writers.provenance import model_fields

SCHEMA: Final = "mujaz.briefing/1"
SCHEMA_OF_SEVERAL: Final = "mujaz.briefings/1"

_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
Fields = dict[str, Any]


def render_json(briefings: Sequence[Briefing], *, time: datetime | None = None) -> str:
    """Return the briefings in the schema above; `time` stands in for the time of making.

    Half a surrogate pair, which UTF-8 lacks, is replaced, one for one.
    """
    made = [_briefing(briefing, time) for briefing in briefings]
    note = made[0] if len(made) == 1 else {"schema": SCHEMA_OF_SEVERAL, "briefings": made}
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", json.dumps(note, ensure_ascii=False, indent=2)) + "\n"


def _briefing(briefing: Briefing, time: datetime | None) -> Fields:
    return {
        "schema": SCHEMA,
        "document": _document(briefing.document),
        "translations": [_translation(briefing.translations[key]) for key in sorted(briefing.translations)],
        "entities": list(map(_entity, briefing.entities)),
        "summary": {
            "method": briefing.summary.method,
            "points": [_point(point, briefing.point_text(point)) for point in briefing.summary.points],
        },
        "quotes": list(map(_quote, briefing.quotes)),
        "facts": list(map(_fact, briefing.facts)),
        "flags": list(map(_flag, briefing.flags)),
        "ignored": sorted(briefing.ignored),
        "notes": briefing.notes,
        "reviewed_by": briefing.reviewed_by,
        "provenance": _provenance(briefing.provenance, time) if briefing.provenance else None,
    }


def _document(document: Document) -> Fields:
    return {
        "title": document.title,
        "language": document.language,
        "name": document.name,
        "text": document.text,
        "sentences": [
            {
                "id": sentence.id,
                "start": sentence.span.start,
                "end": sentence.span.end,
                "paragraph": sentence.paragraph,
            }
            for sentence in document.sentences
        ],
    }


def _translation(translation: Translation) -> Fields:
    return {
        "sentence": translation.sentence,
        "text": translation.text,
        "origin": translation.origin.value,
        "score": translation.score,
    }


def _entity(entity: Entity) -> Fields:
    place = entity.place
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "source_name": entity.source_name,
        "agreed": entity.agreed,
        "role": entity.role,
        "place": {
            "country": place.country,
            "province": place.province,
            "latitude": place.latitude,
            "longitude": place.longitude,
            "ambiguous": place.ambiguous,
        }
        if place
        else None,
        "mentions": list(map(_mention, entity.mentions)),
    }


def _mention(mention: Mention) -> Fields:
    return {
        "side": mention.side.value,
        "sentence": mention.sentence,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
    }


def _point(point: KeyPoint, text: str) -> Fields:
    return {
        "text": text,
        "evidence": list(point.evidence),
        "origin": point.origin.value,
        "pinned": point.pinned,
        "doubt": point.doubt,
    }


def _quote(quote: Quote) -> Fields:
    return {
        "sentence": quote.sentence,
        "verb": _span(quote.verb),
        "stance": quote.stance.value,
        "direct": quote.direct,
        "speaker": _span(quote.speaker),
        "speaker_entity": quote.speaker_entity,
        "quote": _span(quote.quote),
    }


def _fact(fact: Fact) -> Fields:
    return {
        "kind": fact.kind.value,
        "sentence": fact.sentence,
        "span": _span(fact.span),
        "value": fact.value,
        "counted": _span(fact.counted),
    }


def _flag(flag: Flag) -> Fields:
    return {
        "check": flag.check,
        "sentence": flag.sentence,
        "reason": flag.reason,
        "level": flag.level.value,
        "key": flag.key,
        "source": _spans(flag.source),
        "target": _spans(flag.target),
        "remedies": list(map(_remedy, flag.remedies)),
    }


def _remedy(remedy: Remedy) -> Fields:
    return {
        "action": remedy.action.value,
        "label": remedy.label,
        "span": _span(remedy.span),
        "text": remedy.text,
    }


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _provenance(provenance: Provenance, time: datetime | None) -> Fields:
    return {
        "source_sha256": provenance.source_sha256,
        "models": list(map(model_fields, provenance.models)),
        "app_version": provenance.app_version,
        "created": (time or provenance.created).isoformat(),
        "settings": dict(provenance.settings),
    }
