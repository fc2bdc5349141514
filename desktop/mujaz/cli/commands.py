"""The commands that work on a text: brief, translate, entities, summarize."""

import json
from collections.abc import Sequence
from datetime import UTC
from pathlib import Path
from typing import Annotated

import typer

from mujaz import events, pipeline, writers
from mujaz.briefing import Briefing
from mujaz.cli.inputs import load_engines, load_recognizer, load_translator, read_document
from mujaz.cli.lines import STDIN, read_lines, translate_lines, write_lines
from mujaz.cli.note_options import FixedTime, Line, Papers, Sections, Template, TitleLanguage, note_options
from mujaz.cli.progress import progress
from mujaz.document import Document
from mujaz.engines import Engines
from mujaz.errors import ModelError
from mujaz.plan import Plan
from mujaz.settings import SettingsFile
from mujaz.writers import Paper, Titles
from mujaz_models.entities import EntitySpan
from mujaz_models.summarization.extractive import ExtractiveSummarizer

TextFile = Annotated[Path, typer.Argument(metavar="[FILE|-]", help="The article; - or nothing reads standard input.")]
Lines = Annotated[bool, typer.Option("--lines", help="One line in, one line out; a blank line stays blank.")]
Model = Annotated[str | None, typer.Option("--model", help="An installed translation model, for this once.")]
Points = Annotated[int, typer.Option("--points", min=1, max=50, help="Key points at most.")]


def brief(  # noqa: PLR0913 - a command's options are its function's arguments
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="The articles: text or docx; - reads standard input.")
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Where to: a .docx, .pdf, .html, .md or .json. Else: this terminal."),
    ] = None,
    *,
    points: Points = 5,
    abstractive: Annotated[
        bool, typer.Option("--abstractive", help="Let an installed model write the summary.")
    ] = False,
    model: Model = None,
    template: Template = None,
    paper: Papers = Paper.A4,
    sections: Sections = "",
    fixed_time: FixedTime = None,
    titles: TitleLanguage = Titles.ENGLISH,
    kicker: Line = None,
) -> None:
    """Make a briefing of an Arabic article, or one note of several."""
    time = fixed_time.replace(tzinfo=UTC) if fixed_time else None
    options = note_options(
        template=template, paper=paper, sections=sections, time=time, titles=titles, kicker=kicker or []
    )
    documents = [read_document(file) for file in files]
    if output is not None:
        writers.check_ending(output)
    loaded = load_engines(translator=model)
    checks_off = SettingsFile().read().checks_off
    plan = Plan(points=points, method="abstractive" if abstractive else "extractive", checks_off=checks_off)
    if abstractive and loaded.writer is None:
        raise ModelError("No summary model is installed. Install one: mujaz models install distilbart-cnn-6-6")
    briefings = [_run(document, loaded, plan) for document in documents]
    if output is None:
        typer.echo(writers.render_text(briefings, options if sections else None))
    else:
        writers.write(briefings, output, options)


def translate(file: TextFile = STDIN, *, lines: Lines = False, model: Model = None) -> None:
    """Translate an Arabic text to English."""
    if lines:
        translator = load_translator(model)
        write_lines(read_lines(file), lambda batch: translate_lines(translator, batch))
        return
    document = read_document(file)
    translator = load_translator(model)
    for paragraph in document.paragraphs():
        answers = translator.translate([pipeline.for_translator(document, sentence.id) for sentence in paragraph])
        typer.echo(" ".join(answer.text for answer in answers))


def entities(file: TextFile = STDIN, *, lines: Lines = False) -> None:
    """Print the names, dates and amounts of a text, as JSON: a list for each sentence, or for each line.

    Offsets count characters: of the whole text, or with --lines of the line.
    """
    if lines:
        recognizer = load_recognizer()
        write_lines(
            read_lines(file),
            lambda batch: [_as_json(line, recognizer.recognize([line])[0]) for line in batch],
        )
        return
    document = read_document(file)
    texts = [document.sentence_text(sentence.id) for sentence in document.sentences]
    for sentence, spans in zip(document.sentences, load_recognizer().recognize(texts), strict=True):
        typer.echo(_as_json(document.text, spans, offset=sentence.span.start))


def summarize(
    file: TextFile = STDIN,
    *,
    points: Points = 5,
    percent: Annotated[
        int | None, typer.Option("--percent", min=1, max=100, help="This share of the words, instead of --points.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Indices of the sentences chosen, with their text.")] = False,
) -> None:
    """Print the sentences of an Arabic text that say what it says."""
    document = read_document(file)
    texts = [document.sentence_text(sentence.id) for sentence in document.sentences]
    spans = load_recognizer().recognize(texts)
    limit = points if percent is None else len(texts)
    summary = pipeline.summarize(document, ExtractiveSummarizer(percent=percent), spans, points=limit)
    chosen = [sentence for point in summary.points for sentence in point.evidence]
    if as_json:
        found = [{"sentence": number, "text": document.sentence_text(number)} for number in chosen]
        typer.echo(json.dumps({"sentences": chosen, "points": found}, ensure_ascii=False))
        return
    for number in chosen:
        typer.echo(f"[{number}] {document.sentence_text(number)}")


def _run(document: Document, loaded: Engines, plan: Plan) -> Briefing:
    briefing = Briefing(document)
    with progress(len(document.sentences)) as advance:
        for event in pipeline.run(document, loaded, plan=plan):
            briefing = events.apply(briefing, event)
            if isinstance(event, events.SentencesTranslated):
                advance(len(event.translations))
    return briefing


def _as_json(text: str, spans: Sequence[EntitySpan], *, offset: int = 0) -> str:
    found = []
    for span in spans:
        start, end = offset + span.start, offset + span.end
        found.append({"start": start, "end": end, "kind": span.kind.value, "text": text[start:end]})
    return json.dumps(found, ensure_ascii=False)
