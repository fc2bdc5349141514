"""The briefing as JSON, for programs: the schema ``mujaz.briefing/1``.

It only grows: readers ignore the keys that they don't know. Every offset counts Unicode code points, the end not
included; ids of sentences are their places in the document, from 0.

``schema``        always ``"mujaz.briefing/1"``
``document``      ``title`` (Arabic, ``""`` where the text has none; else it is sentence 0), ``language`` (``"ar"``),
                  ``text``, and ``sentences``: ``id``, ``start``, ``end`` (in ``text``), ``paragraph`` (from 0)
``translations``  one for each sentence translated: ``sentence``, ``text`` (English), ``origin`` (``"machine"``,
                  ``"edited"`` or ``"memory"``), ``score`` (mean log-probability of its tokens in nats, or null)
``entities``      ``id``, ``kind`` (``"person"``, ``"organisation"``, ``"place"``, ``"date"``, ``"number"``,
                  ``"money"``, ``"other"``), ``name`` (English), ``source_name`` (Arabic) and ``mentions``: ``side``
                  (``"source"`` or ``"translation"``), ``sentence``, ``start``, ``end``, ``text``; the offsets are in
                  ``document.text`` on the source side, in the text of that sentence's translation on the other
``summary``       ``points``: ``text`` (English), ``evidence`` (ids of the sentences behind it)
``quotes``        an empty list, for now
``flags``         ``check`` (its name), ``sentence`` (an id, or null for the whole text), ``reason`` (in words)
``provenance``    ``source_sha256``, ``models`` (``task``, ``name``, ``version``, ``sha256``, ``starter``),
                  ``app_version``, ``created`` (ISO 8601 with offset); null while nothing was made of the text
"""

import json
import re
from typing import Any

from mujaz.briefing import Briefing, Entity, Mention, ModelRecord, Provenance, Translation
from mujaz.document import Document

SCHEMA = "mujaz.briefing/1"

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def render_json(briefing: Briefing) -> str:
    """Return `briefing` in the schema above. Half a surrogate pair, which UTF-8 lacks, is replaced, one for one."""
    note = {
        "schema": SCHEMA,
        "document": _document(briefing.document),
        "translations": [_translation(briefing.translations[key]) for key in sorted(briefing.translations)],
        "entities": [_entity(entity) for entity in briefing.entities],
        "summary": {
            "points": [
                {"text": briefing.point_text(point), "evidence": list(point.evidence)}
                for point in briefing.summary.points
            ],
        },
        "quotes": [],
        "flags": [{"check": flag.check, "sentence": flag.sentence, "reason": flag.reason} for flag in briefing.flags],
        "provenance": _provenance(briefing.provenance) if briefing.provenance else None,
    }
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", json.dumps(note, ensure_ascii=False, indent=2)) + "\n"


def _document(document: Document) -> dict[str, Any]:
    return {
        "title": document.title,
        "language": document.language,
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


def _translation(translation: Translation) -> dict[str, Any]:
    return {
        "sentence": translation.sentence,
        "text": translation.text,
        "origin": translation.origin.value,
        "score": translation.score,
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "source_name": entity.source_name,
        "mentions": [_mention(mention) for mention in entity.mentions],
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "side": mention.side.value,
        "sentence": mention.sentence,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
    }


def _provenance(provenance: Provenance) -> dict[str, Any]:
    return {
        "source_sha256": provenance.source_sha256,
        "models": [_model(model) for model in provenance.models],
        "app_version": provenance.app_version,
        "created": provenance.created.isoformat(),
    }


def _model(model: ModelRecord) -> dict[str, Any]:
    return {
        "task": model.task,
        "name": model.name,
        "version": model.version,
        "sha256": model.sha256,
        "starter": model.starter,
    }
