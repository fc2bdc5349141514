"""The note as a Word document: one that an editor would print, Arabic right-to-left in every place."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from lxml import etree

from mujaz.writers.note import Block, Heading, Language, Note, Paragraph, Row, Run, Table, runs
from mujaz.writers.word_package import WordFile
from mujaz.writers.wordml import cell, field, paragraph, row, run, styled, tab, table

_GROUP_SHADE: Final = "EEF1F4"
_PARAGRAPH_LINE: Final = "8C8C8C"


def render_docx(note: Note, *, template: Path | None = None) -> bytes:
    """Return `note` as a Word file; the same note always gives the same bytes.

    Raises:
        ExportError: when `template` is not a Word file that can be read.
    """
    word = WordFile(note, template)
    numbering = 0
    for block in (*note.head, *note.body):
        if isinstance(block, Paragraph) and block.number == 1:
            numbering = word.add_list()
        word.add(_block(block, numbering, word.text_width))
        if isinstance(block, Table):
            word.add(styled("AfterTable"))
    word.set_footer(_footer(note))
    return word.pack()


def _block(block: Block, numbering: int, text_width: int) -> etree._Element:
    match block:
        case Heading(text, level, language):
            return styled(f"Heading{level}", *map(run, runs(text, language)), language=language)
        case Paragraph():
            return paragraph(block, numbering=numbering if block.number else None)
        case Table():
            return _table(block, text_width)


def _footer(note: Note) -> etree._Element:
    page, of = note.page_words
    words = (*map(run, runs(note.footer)), tab(), run(Run(f"{page} " if page else "")))
    return styled("Footer", *words, field("PAGE"), run(Run(f" {of} ")), field("NUMPAGES"))


def _table(block: Table, text_width: int) -> etree._Element:
    widths = [round(column.share * text_width) for column in block.columns]
    rows = (_row(each, widths) for each in block.rows)
    return table(widths, *_head(block, widths), *rows, language=block.language)


def _head(block: Table, widths: Sequence[int]) -> Iterator[etree._Element]:
    if block.has_head:
        cells = (
            cell(_label(column.label, block.language, column.language), width=width)
            for column, width in zip(block.columns, widths, strict=True)
        )
        yield row(*cells, header=True)


def _label(label: str, language: Language, column: Language) -> etree._Element:
    """Return the head of a column; it stands on the side on which the column's text begins."""
    runs_ = (run(each) for each in runs(label, language))
    if language is column:
        return styled("TableHead", *runs_, language=language)
    return styled("TableHeadFar", *runs_, language=language)


def _row(made: Row, widths: Sequence[int]) -> etree._Element:
    if made.is_group:
        return row(cell(paragraph(made.cells[0]), width=sum(widths), span=len(widths), shade=_GROUP_SHADE))
    line = _PARAGRAPH_LINE if made.apart else ""
    return row(
        *(cell(paragraph(each), width=width, line_above=line) for each, width in zip(made.cells, widths, strict=True))
    )
