"""``mujaz quotes``: who said what."""

import json
from typing import Annotated, Any

import typer

from mujaz import quotes
from mujaz.briefing import Quote
from mujaz.cli.commands import TextFile
from mujaz.cli.inputs import find_entities, read_document
from mujaz.cli.lines import STDIN
from mujaz.document import Document, Span

_MARKS = frozenset('«»“”"')


def list_quotes(
    file: TextFile = STDIN,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON list, with offsets.")] = False,
) -> None:
    """Print who said what in an Arabic text, from the Arabic.

    With --json: a list of sentence, verb, stance, direct, speaker, speaker_entity (the Arabic name of who speaks, as
    the text first gives it, or null) and quote. Offsets count characters of the whole text.
    """
    document = read_document(file)
    entities = find_entities(document)
    names = {entity.id: entity.source_name for entity in entities}
    found = quotes.find(document, entities)
    if as_json:
        typer.echo(json.dumps([_as_json(document, quote, names) for quote in found], ensure_ascii=False))
        return
    for quote in found:
        typer.echo(_as_line(document, quote, names))


def _as_json(document: Document, quote: Quote, names: dict[int, str]) -> dict[str, Any]:
    return {
        "sentence": quote.sentence,
        "verb": quote.verb.of(document.text) if quote.verb else None,
        "stance": quote.stance.value,
        "direct": quote.direct,
        "speaker": _span(document, quote.speaker) if quote.speaker else None,
        "speaker_entity": _entity_name(quote, names),
        "quote": _span(document, quote.quote),
    }


def _span(document: Document, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(document.text)}


def _entity_name(quote: Quote, names: dict[int, str]) -> str | None:
    return None if quote.speaker_entity is None else names[quote.speaker_entity]


def _on_one_line(document: Document, span: Span) -> str:
    return " ".join(span.of(document.text).split())


def _as_line(document: Document, quote: Quote, names: dict[int, str]) -> str:
    speaker = _on_one_line(document, quote.speaker) if quote.speaker else _entity_name(quote, names) or "?"
    said = _on_one_line(document, quote.quote)
    if quote.direct and not _MARKS & set(said):
        said = f"«{said}»"
    return f"[{quote.sentence}] {speaker} ({quote.stance.value}): {said}"
