"""The note as Markdown (CommonMark with tables); Arabic reads right to left wherever HTML is shown."""

import html
import re
from collections.abc import Iterator
from typing import Final

from mujaz.writers.note import Block, Heading, Language, Note, Paragraph, Role, Row, Run, Style, Table

_SPECIAL: Final = re.compile(r"[\\`*_\[\]<>|~#$]")
# At the start of a line these would begin a list, a heading's underline or a quotation.
_LINE_START: Final = re.compile(r"^(\d*)((?<=\d)[.)]|(?<!\d)[-+=])")
_MARKS: Final = {
    Style.TITLE: ("# ", ""),
    Style.MARKING: ("**", "**"),
    Style.WARNING: ("> ", ""),
    Style.REMARK: ("- ", ""),
    Style.CAPTION: ("*", "*"),
}


def render_markdown(note: Note) -> str:
    """Return `note` as a Markdown page."""
    pieces: list[str] = []
    before: Block | None = None
    for block in (*note.head, *note.body):
        pieces += ["\n" if _is_item(before) and _is_item(block) else "\n\n", _block(block)]
        before = block
    return "".join(pieces).lstrip("\n") + "\n"


def escape(text: str) -> str:
    """Return `text` so that Markdown shows it as it is, in a paragraph, a list, a heading or a table's cell."""
    escaped = _SPECIAL.sub(r"\\\g<0>", text).replace("&", "&amp;")
    return _LINE_START.sub(r"\1\\\2", escaped)


def _is_item(block: Block | None) -> bool:
    return isinstance(block, Paragraph) and (block.number is not None or block.style is Style.REMARK)


def _block(block: Block) -> str:
    match block:
        case Heading(text, level, language):
            return f"{'#' * (level + 1)} {_inline((Run(text, language),), Language.ENGLISH)}"
        case Paragraph():
            return _paragraph(block)
        case Table():
            return "\n".join(_table(block))


def _paragraph(made: Paragraph) -> str:
    if made.language is Language.ARABIC:
        tag = "strong" if made.style is Style.ARABIC_TITLE else "span"
        return f'<div dir="rtl" lang="ar"><{tag}>{html.escape(made.text)}</{tag}></div>'
    text = _inline(made.runs, made.language)
    if made.number is not None:
        return f"{made.number}. {text}"
    before, after = _MARKS.get(made.style, ("", ""))
    return f"{before}{text}{after}"


def _table(block: Table) -> Iterator[str]:
    """Yield the table's lines; Markdown knows no heads of groups, so these stand in bold in their first cell."""
    heads = (escape(column.label) for column in block.columns) if block.has_head else ("" for _ in block.columns)
    yield _row(*heads)
    yield _row(*("---" for _ in block.columns))
    for made in block.rows:
        yield _cells(made, len(block.columns))


def _cells(made: Row, columns: int) -> str:
    if made.is_group:
        return _row(f"**{_inline(made.cells[0].runs, Language.ENGLISH)}**", *[""] * (columns - 1))
    first, *others = (_cell(each) for each in made.cells)
    return _row(f"¶ {first}" if made.apart else first, *others)


def _cell(made: Paragraph) -> str:
    if made.language is Language.ARABIC:
        return f'<span dir="rtl" lang="ar">{escape(made.text)}</span>'
    return _inline(made.runs, made.language)


def _inline(runs: tuple[Run, ...], language: Language) -> str:
    """Return the runs; only what is Arabic in an English text or stands out is marked up."""
    text = ""
    for run in runs:
        escaped = escape(run.text) if not text else escape(f"x{run.text}")[1:]
        if run.role is Role.STRONG and (core := escaped.strip()):
            escaped = escaped.replace(core, f"**{core}**", 1)
        if run.language is Language.ARABIC and language is Language.ENGLISH:
            escaped = f'<span dir="rtl" lang="ar">{escaped}</span>'
        text += escaped
    return text


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
