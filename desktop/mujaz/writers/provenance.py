"""What a note was made from and with: for people as rows, for `mujaz verify` as the block ``mujaz.provenance/1``.

``schema``     always ``"mujaz.provenance/1"``
``documents``  ``name`` (the source file's, ``""`` for pasted text), ``sha256`` (of its text in UTF-8), ``characters``,
               ``sentences``, ``edited`` (ids of the sentences edited by hand), ``reviewed_by``, ``models`` (names)
``models``     ``task``, ``name``, ``version``, ``sha256``, ``starter``
``settings``   the engine's, as names and values
``program``    Mujaz's version, or null
``created``    ISO 8601 with offset, or null
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from mujaz.briefing import Briefing, ModelRecord, Origin
from mujaz.writers.note import clean
from mujaz.writers.source import Source

SCHEMA: Final = "mujaz.provenance/1"
Pairs = Iterator[tuple[str, str]]


def provenance_block(sources: Sequence[Source], created: datetime | None) -> dict[str, Any]:
    """Return the block for machines."""
    versions = [made.app_version for source in sources if (made := source.briefing.provenance)]
    return {
        "schema": SCHEMA,
        "documents": [_document(source) for source in sources],
        "models": [model_fields(model) for model in _models(sources)],
        "settings": dict(_settings(sources)),
        "program": versions[0] if versions else None,
        "created": created.isoformat() if created else None,
    }


def model_fields(model: ModelRecord) -> dict[str, Any]:
    """Return a model's record as JSON has it."""
    return {
        "task": model.task,
        "name": model.name,
        "version": model.version,
        "sha256": model.sha256,
        "starter": model.starter,
    }


def text_sha256(briefing: Briefing) -> str:
    """Return the SHA-256 of the source's text: the pipeline's, or counted here where it has not run."""
    if briefing.provenance:
        return briefing.provenance.source_sha256
    return hashlib.sha256(briefing.document.text.encode("utf-8", "surrogatepass")).hexdigest()


def _document(source: Source) -> dict[str, Any]:
    briefing = source.briefing
    made = briefing.provenance
    return {
        "name": clean(briefing.document.name),
        "sha256": text_sha256(briefing),
        "characters": len(briefing.document.text),
        "sentences": len(briefing.document.sentences),
        "edited": list(source.of_origin(Origin.EDITED)),
        "reviewed_by": clean(briefing.reviewed_by),
        "models": [model.name for model in made.models] if made else [],
    }


def _models(sources: Sequence[Source]) -> tuple[ModelRecord, ...]:
    """Return every model that took part, once."""
    made = (source.briefing.provenance for source in sources)
    return tuple(dict.fromkeys(model for provenance in made if provenance for model in provenance.models))


def _settings(sources: Sequence[Source]) -> Mapping[str, str]:
    made = (source.briefing.provenance for source in sources)
    return {clean(name): clean(value) for provenance in made if provenance for name, value in provenance.settings}


def document_rows(source: Source) -> Pairs:
    """Yield label and value of what one document is and what was done to its translation."""
    briefing = source.briefing
    yield "Source", source.name
    yield "Its SHA-256", clean(text_sha256(briefing))
    yield "Its length", f"{len(briefing.document.text):,} characters, {len(briefing.document.sentences):,} sentences"
    yield "Translation", source.review
    for label, sentences in (
        ("Edited by hand", source.of_origin(Origin.EDITED)),
        ("From the translation memory", source.of_origin(Origin.MEMORY)),
        ("Not translated", source.untranslated),
    ):
        if sentences:
            yield label, f"{_count(len(sentences))}: {source.numbers(sentences)}"


def making_rows(sources: Sequence[Source], created: datetime | None) -> Pairs:
    """Yield label and value of the models, the settings, the program and the time."""
    for model in _models(sources):
        mark = " (starter)" if model.starter else ""
        yield f"Model: {clean(model.task)}", clean(f"{model.name} {model.version}{mark}")
        yield "Its SHA-256", clean(model.sha256)
    if settings := _settings(sources):
        yield "Engine settings", " · ".join(f"{name} {value}" for name, value in settings.items())
    if program := provenance_block(sources, created)["program"]:
        yield "Made with", clean(f"Mujaz {program}")
    if created:
        yield "Made at", created.isoformat(sep=" ", timespec="minutes")


def _count(sentences: int) -> str:
    return "1 sentence" if sentences == 1 else f"{sentences} sentences"
