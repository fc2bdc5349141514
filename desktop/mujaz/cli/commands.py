"""The commands that work on a text: brief, translate, entities, summarize."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from mujaz import engines, events, pipeline, readers, splitting, writers
from mujaz.briefing import Briefing
from mujaz.cli.lines import STDIN, read_lines, translate_lines, write_lines
from mujaz.cli.progress import progress
from mujaz.document import Document
from mujaz.plan import Plan
from mujaz_models.entities import EntityRecognizer, EntitySpan
from mujaz_models.store import ModelStore, Task
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from mujaz_models.translation import Translator

TextFile = Annotated[Path, typer.Argument(metavar="[FILE|-]", help="The article; - or nothing reads standard input.")]
Lines = Annotated[bool, typer.Option("--lines", help="One line in, one line out; a blank line stays blank.")]
Points = Annotated[int, typer.Option("--points", min=1, max=50, help="Key points at most.")]


def brief(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The article: text or docx; - reads standard input.")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Where to write it: a .docx, .md or .json. Else: this terminal."),
    ] = None,
    points: Points = 5,
) -> None:
    """Make a briefing of an Arabic article."""
    document = _document(file)
    if output is not None:
        writers.check_ending(output)
    briefing = _run(document, points=points)
    if output is None:
        typer.echo(writers.render_text(briefing))
    else:
        writers.write(briefing, output)


def translate(file: TextFile = STDIN, *, lines: Lines = False) -> None:
    """Translate an Arabic text to English."""
    if lines:
        translator = _translator()
        write_lines(read_lines(file), lambda batch: translate_lines(translator, batch))
        return
    document = _document(file)
    translator = _translator()
    for paragraph in document.paragraphs():
        answers = translator.translate([pipeline.for_translator(document, sentence.id) for sentence in paragraph])
        typer.echo(" ".join(answer.text for answer in answers))


def entities(file: TextFile = STDIN, *, lines: Lines = False) -> None:
    """Print the names, dates and amounts of a text, as JSON: a list for each sentence, or for each line.

    Offsets count characters: of the whole text, or with --lines of the line.
    """
    if lines:
        recognizer = _recognizer()
        write_lines(
            read_lines(file),
            lambda batch: [_as_json(line, recognizer.recognize([line])[0]) for line in batch],
        )
        return
    document = _document(file)
    texts = [document.sentence_text(sentence.id) for sentence in document.sentences]
    for sentence, spans in zip(document.sentences, _recognizer().recognize(texts), strict=True):
        typer.echo(_as_json(document.text, spans, offset=sentence.span.start))


def summarize(
    file: TextFile = STDIN,
    *,
    points: Points = 5,
    as_json: Annotated[bool, typer.Option("--json", help="Indices of the sentences chosen, with their text.")] = False,
) -> None:
    """Print the sentences of an Arabic text that say what it says."""
    document = _document(file)
    texts = [document.sentence_text(sentence.id) for sentence in document.sentences]
    spans = _recognizer().recognize(texts)
    summary = pipeline.summarize(document, ExtractiveSummarizer(), spans, points=points)
    chosen = [sentence for point in summary.points for sentence in point.evidence]
    if as_json:
        found = [{"sentence": number, "text": document.sentence_text(number)} for number in chosen]
        typer.echo(json.dumps({"sentences": chosen, "points": found}, ensure_ascii=False))
        return
    for number in chosen:
        typer.echo(f"[{number}] {document.sentence_text(number)}")


def _run(document: Document, *, points: int) -> Briefing:
    briefing = Briefing(document)
    with progress(len(document.sentences)) as advance:
        for event in pipeline.run(document, engines.load(ModelStore()), plan=Plan(points=points)):
            briefing = events.apply(briefing, event)
            if isinstance(event, events.SentencesTranslated):
                advance(len(event.translations))
    return briefing


def _document(file: Path) -> Document:
    raw = _read(file)
    readers.check_arabic(raw.text)
    return splitting.document_from_text(raw.text, name=raw.name)


def _read(file: Path) -> readers.RawText:
    if file == STDIN:
        return readers.read(Path("standard input"), load=lambda _: sys.stdin.buffer.read())
    return readers.read(file)


def _translator() -> Translator:
    return engines.load_translator(ModelStore().best(Task.TRANSLATION))


def _recognizer() -> EntityRecognizer:
    return engines.load_recognizer(ModelStore().best(Task.ENTITIES))


def _as_json(text: str, spans: Sequence[EntitySpan], *, offset: int = 0) -> str:
    found = []
    for span in spans:
        start, end = offset + span.start, offset + span.end
        found.append({"start": start, "end": end, "kind": span.kind.value, "text": text[start:end]})
    return json.dumps(found, ensure_ascii=False)
