"""``mujaz check``: what a careful editor would question in any translation, line by line."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from mujaz import checks, engines, linking
from mujaz.briefing import Briefing, Flag, Level, Origin, Translation
from mujaz.cli.lines import read_lines
from mujaz.document import Document, Sentence, Span
from mujaz.errors import DocumentError
from mujaz_models.store import ModelStore, Task

UNTRANSLATED = "The Arabic is not translated."


def check(
    source: Annotated[Path, typer.Argument(metavar="SOURCE", help="The Arabic, a sentence or paragraph a line.")],
    translation: Annotated[Path, typer.Argument(metavar="TRANSLATION", help="Its English, line by line.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="A list with the line, the reason and the places.")] = False,
) -> None:
    """Say what to look at in a translation, by whomever: numbers, names, negations, what is missing.

    The exit code is 1 when something is likely wrong.
    """
    briefing = _briefing(list(read_lines(source)), list(read_lines(translation)))
    flags = [*_untranslated(briefing), *checks.check(briefing)]
    flags.sort(key=lambda flag: -1 if flag.sentence is None else flag.sentence)
    if as_json:
        typer.echo(json.dumps([_as_dict(briefing, flag) for flag in flags], ensure_ascii=False))
    else:
        for flag in flags:
            typer.echo(f"{_line(flag) or '-'}: {flag.level.value}: {flag.check}: {flag.reason}")
    if any(flag.level is Level.LIKELY for flag in flags):
        raise typer.Exit(1)


def _briefing(arabic: list[str], english: list[str]) -> Briefing:
    """Return a briefing with a sentence for each line, its names found and linked."""
    if len(arabic) != len(english):
        raise DocumentError(
            f"The Arabic has {len(arabic)} lines and the English {len(english)}. "
            "A line is a sentence on both sides: `mujaz translate --lines` keeps it so. Line up the two files."
        )
    document = _document(arabic)
    written = (Translation(line, text, origin=Origin.EDITED) for line, text in enumerate(english) if text.strip())
    briefing = Briefing(document).with_translations(*written)
    recognizer = engines.load_recognizer(ModelStore().best(Task.ENTITIES))
    return replace(briefing, entities=linking.link(briefing, recognizer.recognize(arabic)))


def _document(lines: list[str]) -> Document:
    sentences, start = [], 0
    for number, line in enumerate(lines):
        sentences.append(Sentence(number, Span(start, start + len(line)), paragraph=number))
        start += len(line) + 1
    return Document("\n".join(lines), tuple(sentences))


def _untranslated(briefing: Briefing) -> list[Flag]:
    return [
        Flag("coverage", sentence.id, UNTRANSLATED, Level.LIKELY, (sentence.span,))
        for sentence in briefing.document.sentences
        if briefing.document.sentence_text(sentence.id).strip() and not briefing.english(sentence.id)
    ]


def _line(flag: Flag) -> int | None:
    return None if flag.sentence is None else flag.sentence + 1


def _as_dict(briefing: Briefing, flag: Flag) -> dict[str, object]:
    """Return a flag as JSON has it, its places counted in the line."""
    arabic, english, start = "", "", 0
    if flag.sentence is not None:
        arabic, english = briefing.document.sentence_text(flag.sentence), briefing.english(flag.sentence)
        start = briefing.document.sentences[flag.sentence].span.start
    in_line = [Span(span.start - start, span.end - start) for span in flag.source]
    return {
        "line": _line(flag),
        "check": flag.check,
        "level": flag.level.value,
        "reason": flag.reason,
        "source": [_place(span, arabic) for span in in_line if arabic],
        "target": [_place(span, english) for span in flag.target],
    }


def _place(span: Span, text: str) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}
