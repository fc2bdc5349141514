"""The briefing as Markdown (CommonMark with tables); Arabic reads right to left wherever HTML is shown."""

import html
import re
from collections.abc import Iterable, Iterator

from mujaz.briefing import Briefing
from mujaz.writers import note

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~#$]")
# At the start of a line these would begin a list, a heading's underline or a quotation.
_LINE_START = re.compile(r"^(\d*)((?<=\d)[.)]|(?<!\d)[-+=])")


def render_markdown(briefing: Briefing) -> str:
    """Return `briefing` as a Markdown page."""
    blocks = (
        f"# {escape(note.headline(briefing))}",
        _arabic_title(briefing),
        f"> **{escape(note.STARTER_WARNING)}**" if briefing.is_from_starter else "",
        _section("Key points", _points(briefing)),
        _section("Names and numbers", _names(briefing)),
        _section("To check", _flags(briefing)),
        _section("Full text", _full_text(briefing)),
        _section("Where this comes from", _provenance(briefing)),
    )
    return "\n\n".join(block for block in blocks if block) + "\n"


def escape(text: str) -> str:
    """Return `text` so that Markdown shows it as it is, in a paragraph, a list, a heading or a table's cell."""
    escaped = _SPECIAL.sub(r"\\\g<0>", text).replace("&", "&amp;")
    return _LINE_START.sub(r"\1\\\2", escaped)


def _arabic_title(briefing: Briefing) -> str:
    if not briefing.document.has_title:
        return ""
    return f'<div dir="rtl" lang="ar"><strong>{html.escape(note.arabic(briefing, 0))}</strong></div>'


def _section(heading: str, lines: Iterable[str]) -> str:
    body = "\n".join(lines)
    return f"## {heading}\n\n{body}" if body else ""


def _points(briefing: Briefing) -> Iterator[str]:
    for place, (text, evidence) in enumerate(note.key_points(briefing), start=1):
        yield f"{place}. {escape(text)} \\[{evidence}\\]"


def _names(briefing: Briefing) -> Iterator[str]:
    groups = list(note.names_by_kind(briefing))
    if groups:
        yield from _table_head("Kind", "English", "Arabic", "Sentences")
    for heading, rows in groups:
        for english, arabic, sentences in rows:
            yield _row(heading, escape(english), _rtl(arabic), sentences)


def _flags(briefing: Briefing) -> Iterator[str]:
    for where, reason in note.flags(briefing):
        yield f"- **{where}**: {escape(reason)}"


def _full_text(briefing: Briefing) -> Iterator[str]:
    if briefing.document.sentences:
        yield from _table_head("No.", "English", "Arabic")
    for paragraph in briefing.document.paragraphs():
        for sentence in paragraph:
            mark = "¶ " if sentence is paragraph[0] else ""
            called = mark + note.number(briefing.document, sentence.id)
            yield _row(called, escape(note.english(briefing, sentence.id)), _rtl(note.arabic(briefing, sentence.id)))


def _provenance(briefing: Briefing) -> Iterator[str]:
    yield from _table_head("What", "Which")
    for label, value in note.provenance(briefing):
        yield _row(escape(label), escape(value))


def _table_head(*cells: str) -> tuple[str, str]:
    return _row(*cells), _row(*("---" for _ in cells))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _rtl(text: str) -> str:
    return f'<span dir="rtl" lang="ar">{escape(text)}</span>'
