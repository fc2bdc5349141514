"""The briefing as plain text, for a terminal."""

import textwrap
from collections.abc import Iterator

from mujaz.briefing import Briefing
from mujaz.writers import note

_LABEL_WIDTH = 18
_NAME_WIDTH = 36
_NUMBERS_WIDTH = 16
_NO_BREAK = "\N{NO-BREAK SPACE}"


def render_text(briefing: Briefing, *, width: int = 88) -> str:
    """Return a readable note, wrapped at `width` columns. Arabic stands at the end of its line or alone on it."""
    sections = (
        _head(briefing, width),
        _section("Key points", _points(briefing, width)),
        _section("Translation", _translation(briefing, width)),
        _section("Names and numbers", _names(briefing)),
        _section("To check", _flags(briefing, width)),
        _section("Where this comes from", _provenance(briefing, width)),
    )
    return "\n\n".join(section for section in sections if section) + "\n"


def _head(briefing: Briefing, width: int) -> str:
    lines = textwrap.wrap(note.headline(briefing), width)
    if briefing.document.has_title:
        lines += textwrap.wrap(note.arabic(briefing, 0), width)
    if briefing.is_from_starter:
        lines += ["", *textwrap.wrap(f"! {note.STARTER_WARNING}", width, subsequent_indent="  ")]
    return "\n".join(lines)


def _section(heading: str, lines: Iterator[str]) -> str:
    body = "\n".join(lines)
    return f"{heading.upper()}\n\n{body.rstrip()}" if body else ""


def _points(briefing: Briefing, width: int) -> Iterator[str]:
    for place, (text, evidence) in enumerate(note.key_points(briefing), start=1):
        yield _hanging(f"{place}. ", f"{text} [{evidence}]", width)


def _translation(briefing: Briefing, width: int) -> Iterator[str]:
    document = briefing.document
    for paragraph in document.paragraphs():
        body = [sentence.id for sentence in paragraph if sentence.id or not document.has_title]
        if body:
            text = " ".join(f"[{note.number(document, id_)}]{_NO_BREAK}{note.english(briefing, id_)}" for id_ in body)
            yield textwrap.fill(text, width, break_on_hyphens=False) + "\n"


def _names(briefing: Briefing) -> Iterator[str]:
    for heading, rows in note.names_by_kind(briefing):
        yield heading
        for english, arabic, sentences in rows:
            yield f"  {english:<{_NAME_WIDTH}}  {sentences:<{_NUMBERS_WIDTH}}  {arabic}"


def _flags(briefing: Briefing, width: int) -> Iterator[str]:
    for where, reason in note.flags(briefing):
        yield _hanging("- ", f"{where}: {reason}", width)


def _provenance(briefing: Briefing, width: int) -> Iterator[str]:
    for label, value in note.provenance(briefing):
        yield _hanging(f"{label:<{_LABEL_WIDTH}}  ", value, width)


def _hanging(mark: str, text: str, width: int) -> str:
    return textwrap.fill(
        text,
        width,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )
