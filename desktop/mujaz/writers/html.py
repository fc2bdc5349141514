"""The note as HTML: a whole page that needs nothing from elsewhere, or a piece of one to show or to copy."""

import json
from collections.abc import Iterator
from html import escape
from typing import Final

from mujaz.writers.note import Block, Heading, Language, Note, Paragraph, Role, Row, Run, Style, Table
from mujaz_resources import resource

PROVENANCE_ID: Final = "mujaz-provenance"
_TAGS: Final = {Role.PLAIN: "span", Role.STRONG: "strong", Role.ASIDE: "small"}
_DIRECTIONS: Final = {Language.ENGLISH: "ltr", Language.ARABIC: "rtl"}


def render_page(note: Note) -> str:
    """Return `note` as a page of its own, with the provenance block in it."""
    style = resource("notes", "note.css").read_text(encoding="utf-8")
    # In a script element only "<" could end it, or begin a comment.
    block = json.dumps(note.provenance, ensure_ascii=True, indent=1).replace("<", "\\u003c")
    author = f'<meta name="author" content="{escape(note.author)}">\n' if note.author else ""
    created = f'<meta name="date" content="{note.created.isoformat()}">\n' if note.created else ""
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
{author}{created}<title>{escape(note.title)}</title>
<style>
{style}</style>
</head>
<body>
<main>
{render_body(note)}</main>
<footer>{escape(note.footer)}</footer>
<script type="application/json" id="{PROVENANCE_ID}">
{block}
</script>
</body>
</html>
"""


def render_body(note: Note) -> str:
    """Return what is between the page's ``main`` tags: plain elements, which Qt's rich text understands too."""
    return "".join(_blocks((*note.head, *note.body)))


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    within = ""
    for block in blocks:
        wanted = _list_of(block)
        if within and (wanted != within or (isinstance(block, Paragraph) and block.number == 1)):
            yield f"</{within}>\n"
            within = ""
        if wanted and not within:
            yield f"<{wanted}>\n"
            within = wanted
        yield _block(block)
    if within:
        yield f"</{within}>\n"


def _list_of(block: Block) -> str:
    if isinstance(block, Paragraph) and block.number is not None:
        return "ol"
    return "ul" if isinstance(block, Paragraph) and block.style is Style.REMARK else ""


def _block(block: Block) -> str:
    match block:
        case Heading(text, level, language):
            return f"<h{level + 1}{_direction(language)}>{escape(text)}</h{level + 1}>\n"
        case Paragraph():
            return _paragraph(block)
        case Table():
            return "".join(_table(block))


def _paragraph(made: Paragraph) -> str:
    text = _inline(made)
    if _list_of(made):
        return f"<li>{text}</li>\n"
    tag = "h1" if made.style is Style.TITLE else "p"
    return f'<{tag} class="{made.style.value}"{_direction(made.language)}>{text}</{tag}>\n'


def _table(block: Table) -> Iterator[str]:
    yield f'<table width="100%"{_direction(block.language)}>\n'
    if block.has_head:
        heads = (
            f'<th scope="col" width="{column.share:.0%}"'
            f"{_align(column.language)}{_language(block.language)}>{escape(column.label)}</th>"
            for column in block.columns
        )
        yield f"<thead><tr>{''.join(heads)}</tr></thead>\n"
    yield "<tbody>\n"
    for made in block.rows:
        yield _row(made, len(block.columns))
    yield "</tbody>\n</table>\n"


def _row(made: Row, columns: int) -> str:
    if made.is_group:
        (cell,) = made.cells
        return (
            f'<tr><th scope="rowgroup" colspan="{columns}" class="Group"'
            f"{_direction(cell.language)}{_align(cell.language)}>{_inline(cell)}</th></tr>\n"
        )
    cells = (
        f'<td class="{cell.style.value}"{_direction(cell.language)}{_align(cell.language)} valign="top">'
        f"{_inline(cell)}</td>"
        for cell in made.cells
    )
    mark = ' class="apart"' if made.apart else ""
    return f"<tr{mark}>{''.join(cells)}</tr>\n"


def _inline(made: Paragraph) -> str:
    return "".join(_run(run, made.language) for run in made.runs)


def _run(run: Run, language: Language) -> str:
    if run.role is Role.PLAIN and run.language is language:
        return escape(run.text)
    tag = _TAGS[run.role]
    other = _direction(run.language) if run.language is not language else ""
    return f"<{tag}{other}>{escape(run.text)}</{tag}>"


def _direction(language: Language) -> str:
    return f' lang="{language.value}" dir="{_DIRECTIONS[language]}"'


def _language(language: Language) -> str:
    return f' lang="{language.value}"'


def _align(language: Language) -> str:
    return ' align="right"' if language is Language.ARABIC else ' align="left"'
