"""The note as HTML that Qt's rich text can show: what the writers make, within what Qt knows of HTML."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from mujaz.briefing import Briefing
from mujaz.writers import NoteOptions, Section
from mujaz.writers.compose import compose
from mujaz.writers.html import render_body
from mujaz.writers.note import Block, Language, Note, Table


def sheet_html(briefings: Sequence[Briefing], options: NoteOptions) -> str:
    """Return the note's head, body and footer."""
    note = compose(briefings, options)
    body = render_body(replace(note, body=tuple(map(_from_left, note.body))))
    return f'{body}<p class="Footer">{escape(note.footer)}</p>'


def empty_sections(briefings: Sequence[Briefing]) -> frozenset[Section]:
    """Return the sections in which these briefings have nothing to say."""
    without = len(_note(briefings).body)
    return frozenset(section for section in Section if len(_note(briefings, section).body) == without)


def _note(briefings: Sequence[Briefing], *sections: Section) -> Note:
    return compose(briefings, NoteOptions(sections=sections))


def _from_left(block: Block) -> Block:
    """Return a table that begins on the right as one that begins on the left: Qt lays out no others."""
    if not isinstance(block, Table) or block.language is Language.ENGLISH:
        return block
    rows = tuple(replace(row, cells=row.cells[::-1]) for row in block.rows)
    return replace(block, columns=block.columns[::-1], rows=rows, language=Language.ENGLISH)
