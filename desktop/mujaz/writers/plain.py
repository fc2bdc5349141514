"""The note as plain text, for a terminal."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from mujaz.writers.note import Block, Heading, Language, Note, Paragraph, Row, Style, Table

_NARROW: Final = 40
"""Columns of a terminal that a cell may take and still share its line with others."""

_LABEL: Final = 20
"""Columns for what a value is, so that a SHA-256 fits beside it."""


def render_text(note: Note, *, width: int = 88) -> str:
    """Return a readable note, wrapped at `width` columns. Arabic stands at the end of its line or alone on it."""
    pieces: list[str] = []
    before: Block | None = None
    for block in (*note.head, *note.body):
        text = "\n".join(line.rstrip() for line in _block(block, width))
        is_together = isinstance(block, Paragraph) and isinstance(before, Paragraph) and _is_close(block)
        pieces += ["\n" if is_together else "\n\n", text]
        before = block
    return "".join(pieces).lstrip("\n") + "\n"


def _is_close(made: Paragraph) -> bool:
    return made.number is not None or made.style in {Style.REMARK, Style.ARABIC_TITLE, Style.TITLE}


def _block(block: Block, width: int) -> Iterator[str]:
    match block:
        case Heading(text, level, _):
            yield text.upper() if level == 1 else text
        case Paragraph():
            yield _wrapped(_mark(block), block.text, width)
        case Table():
            widths = _widths(block, width)
            for made in block.rows:
                yield from _row(made, block, widths, width)


def _mark(made: Paragraph) -> str:
    match made.style:
        case Style.WARNING:
            return "! "
        case Style.REMARK:
            return "- "
        case _:
            return "" if made.number is None else f"{made.number}. "


def _widths(table: Table, width: int) -> list[int]:
    """Return how wide columns are for what isn't Arabic: as their share says, or as the widest short cell needs."""
    if not table.has_head:
        return [_LABEL] * len(table.columns)
    widths = [round(column.share * width) for column in table.columns]
    for made in table.rows:
        cells = _others(made)
        if not made.is_group and _is_short(cells):
            for column, text in cells:
                widths[column] = max(widths[column], len(text))
    return widths


def _row(made: Row, table: Table, widths: Sequence[int], width: int) -> Iterator[str]:
    """Yield a row on one line, or where its English is long wrapped, with the Arabic below."""
    if made.is_group:
        yield made.cells[0].text
        return
    arabic = [cell.text for cell in made.cells if cell.language is Language.ARABIC]
    others = _others(made)
    if _is_short(others) and max(map(len, arabic), default=0) <= _NARROW:
        yield "  " + "  ".join([*(text.ljust(widths[column]) for column, text in others), *arabic])
        return
    (_, first), *rest = others
    indent = first.ljust(0 if table.has_head else _LABEL)
    yield _wrapped(f"  {indent}  ", " · ".join(text for _, text in rest if text), width)
    yield from (f"    {text}" for text in arabic)


def _others(made: Row) -> list[tuple[int, str]]:
    """Return the cells that are not Arabic, each with the number of its column."""
    return [(column, cell.text) for column, cell in enumerate(made.cells) if cell.language is not Language.ARABIC]


def _is_short(cells: Sequence[tuple[int, str]]) -> bool:
    return all(len(text) <= _NARROW for _, text in cells)


def _wrapped(mark: str, text: str, width: int) -> str:
    return textwrap.fill(
        text,
        width,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )
