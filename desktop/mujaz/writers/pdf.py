"""The note as PDF, set by typst.

Compared on 403 sentences of newspapers beside English of like length, read back with pdfium and equal to the source
after NFKC, without bidi marks and spaces: Qt 6.11 (QTextDocument, Noto Sans Arabic, the best of three fonts) 117; typst
0.15 with Noto Naskh Arabic as it is 217; with the fonts of ``packaging/fonts`` and `mend` 393. What is left are Latin
words in a row or in brackets, and numbers before a full stop, which pdfium turns around in the lines of any file.
Poppler's pdftotext joins the columns of a table into lines in all of them (242 for Qt, 44 for typst).

Qt's files have no tags, outline, language or fixed date; typst's have all four (PDF/UA-1), embed subsets of the fonts,
and are the same bytes each time. weasyprint was left out: it needs system libraries that Windows and macOS lack.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC
from functools import cache
from importlib.resources import as_file
from typing import TYPE_CHECKING, Any, Final, Literal

from mujaz.writers.note import Block, Heading, Note, Paragraph, Row, Run, Style, Table
from mujaz.writers.options import Paper
from mujaz.writers.pdf_text import mend
from mujaz_resources import resource

if TYPE_CHECKING:
    import typst

PROVENANCE_FILE: Final = "mujaz-provenance.json"
_CELLS: Final = frozenset({Style.CELL, Style.ARABIC_CELL})
_PAPERS: Final = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
Fields = dict[str, Any]
Standard = Literal["1.7", "ua-1"]

# Letters that the note's own fonts lack come from the system's; what these lack too is drawn as boxes, which PDF/UA
# does not allow.
_ATTEMPTS: Final[tuple[tuple[bool, Standard], ...]] = ((False, "ua-1"), (True, "ua-1"), (True, "1.7"))
_NO_GLYPH: Final = "could not be displayed"

WORD_LIMIT: Final = {True: 32, False: 64}
"""Letters of a word, in a cell and elsewhere, after which a line may break inside; a SHA-256 is never broken."""
_ZERO_WIDTH_SPACE: Final = "\N{ZERO WIDTH SPACE}"


def render_pdf(note: Note) -> bytes:
    """Return `note` as a PDF file; the same note always gives the same bytes."""
    import typst  # noqa: PLC0415 - 80 MB that only this format needs

    inputs = {
        "note": json.dumps(_note(note)),
        "provenance": json.dumps(note.provenance, indent=1),
        "file": PROVENANCE_FILE,
    }
    template = resource("notes", "note.typ").read_bytes()
    for with_system_fonts, standard in _ATTEMPTS:
        try:
            made = typst.compile(
                template, format="pdf", font_paths=_fonts(with_system_fonts), sys_inputs=inputs, pdf_standards=standard
            )
        except typst.TypstError as error:
            if _NO_GLYPH not in str(error):
                raise
        else:
            return mend(made)
    raise AssertionError("typst asks for glyphs where no standard does")


@cache
def _fonts(with_system_fonts: bool) -> "typst.Fonts":  # noqa: FBT001 - a cache's key
    import typst  # noqa: PLC0415 - as above

    with as_file(resource("fonts")) as folder:
        return typst.Fonts(
            include_system_fonts=with_system_fonts, include_embedded_fonts=False, font_paths=[str(folder)]
        )


def _note(note: Note) -> Fields:
    created = note.created.astimezone(UTC) if note.created else None
    return {
        "title": note.title,
        "author": note.author,
        "created": {part: getattr(created, part) for part in ("year", "month", "day", "hour", "minute", "second")}
        if created
        else None,
        "paper": _PAPERS[note.paper],
        "footer": note.footer,
        "page": note.page_words[0],
        "of": note.page_words[1],
        "blocks": list(_blocks((*note.head, *note.body))),
    }


def _blocks(blocks: tuple[Block, ...]) -> Iterator[Fields]:
    """Yield the blocks; the items of a list are gathered in one."""
    items: list[Fields] = []
    kind = ""
    for block in blocks:
        wanted = _list_of(block)
        if items and (wanted != kind or (isinstance(block, Paragraph) and block.number == 1)):
            yield {"kind": kind, "items": items}
            items = []
        kind = wanted
        if kind and isinstance(block, Paragraph):
            items.append(_paragraph(block))
        else:
            yield _block(block)
    if items:
        yield {"kind": kind, "items": items}


def _list_of(block: Block) -> str:
    if isinstance(block, Paragraph) and block.number is not None:
        return "points"
    return "remarks" if isinstance(block, Paragraph) and block.style is Style.REMARK else ""


def _block(block: Block) -> Fields:
    match block:
        case Heading(text, level, language):
            return {"kind": "heading", "text": text, "level": level, "language": language.value}
        case Paragraph():
            return _paragraph(block)
        case Table():
            return {
                "kind": "table",
                "language": block.language.value,
                "has_head": block.has_head,
                "columns": [
                    {"label": column.label, "share": column.share, "language": column.language.value}
                    for column in block.columns
                ],
                "rows": list(map(_row, block.rows)),
            }


def _row(row: Row) -> Fields:
    return {"apart": row.apart, "group": row.is_group, "cells": list(map(_paragraph, row.cells))}


def _paragraph(paragraph: Paragraph) -> Fields:
    return {
        "kind": "paragraph",
        "style": paragraph.style.value,
        "language": paragraph.language.value,
        "runs": [_run(run, WORD_LIMIT[paragraph.style in _CELLS]) for run in paragraph.runs],
    }


def _run(run: Run, limit: int) -> Fields:
    text = re.sub(rf"\S{{{limit + 1},}}", lambda word: _breakable(word[0], limit // 2), run.text)
    return {"text": text, "language": run.language.value, "role": run.role.value}


def _breakable(word: str, size: int) -> str:
    return _ZERO_WIDTH_SPACE.join(word[start : start + size] for start in range(0, len(word), size))
