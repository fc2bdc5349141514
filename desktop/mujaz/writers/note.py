"""The note that every format renders: headings, paragraphs and tables, each run with its language.

A format decides how a style looks and nothing about what is said, so two formats can't differ in content.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from mujaz.writers.options import Paper


class Language(StrEnum):
    """The language of a text; Arabic runs from right to left."""

    ENGLISH = "en"
    ARABIC = "ar"


class Style(StrEnum):
    """What a paragraph is; the value is the identifier of its style in Word."""

    TITLE = "Title"
    ARABIC_TITLE = "ArabicTitle"
    MARKING = "Marking"
    KICKER = "Kicker"
    WARNING = "Warning"
    KEY_POINT = "KeyPoint"
    REMARK = "Remark"
    BODY = "BodyText"
    CAPTION = "Caption"
    CELL = "English"
    ARABIC_CELL = "Arabic"
    SMALL = "Small"
    GROUP = "Group"


class Role(StrEnum):
    """What a run is inside its paragraph."""

    PLAIN = ""
    STRONG = "strong"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one language."""

    text: str
    language: Language = Language.ENGLISH
    role: Role = Role.PLAIN


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, a list's item or a cell; `language` gives its direction, `number` its place in a numbered list."""

    style: Style
    runs: tuple[Run, ...]
    language: Language = Language.ENGLISH
    number: int | None = None

    @property
    def text(self) -> str:
        """What the paragraph says."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a section (`level` 1 or 2)."""

    text: str
    level: int = 1
    language: Language = Language.ENGLISH


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the table's width, and the language of what stands in it."""

    label: str
    share: float
    language: Language = Language.ENGLISH


@dataclass(frozen=True, slots=True)
class Row:
    """A row's cells, or one cell over all columns; `apart` draws a line above it."""

    cells: tuple[Paragraph, ...]
    apart: bool = False

    @property
    def is_group(self) -> bool:
        """Whether the row heads those after it."""
        return self.cells[0].style is Style.GROUP


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its `language` gives the side of the first column, and `has_head` whether the labels are shown."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    language: Language = Language.ENGLISH
    has_head: bool = True


Block = Heading | Paragraph | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A whole note. `head` stands above the first section; `provenance` is `mujaz.writers.provenance`'s block."""

    title: str
    head: tuple[Paragraph, ...]
    body: tuple[Block, ...]
    footer: str
    page_words: tuple[str, str]
    language: Language
    paper: Paper
    provenance: Mapping[str, Any]
    created: datetime | None = None
    author: str = ""


_SPACES: Final = re.compile(r"[\t-\r \x85\u2028\u2029]+")
# What XML 1.0 forbids, what a terminal may obey, and halves of surrogate pairs.
_FORBIDDEN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Embeddings, overrides and isolates would reach beyond their own sentence; marks (U+200E, U+200F, U+061C) don't.
_DIRECTION: Final = re.compile(r"[\u202a-\u202e\u2066-\u2069]")

MARKS: Final = {Language.ENGLISH: "\N{LEFT-TO-RIGHT MARK}", Language.ARABIC: ""}
"""What follows words in another script, so that a number or a bracket after them stays on its side of them."""

# Latin words inside Arabic keep their own direction, language and font; so do Arabic words inside English.
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ](?:[A-Za-zÀ-ɏ0-9 .&'/@:_-]*[A-Za-zÀ-ɏ0-9])?")
_ARABIC: Final = re.compile(
    r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+(?: [\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+)*"
)


def clean(text: str) -> str:
    """Return `text` on one line, without what turns directions, and U+FFFD for each character that no file may hold."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", _SPACES.sub(" ", _DIRECTION.sub("", text))).strip()


def runs(text: str, language: Language = Language.ENGLISH, role: Role = Role.PLAIN) -> tuple[Run, ...]:
    """Return the runs of a clean `text` in `language`; words in the other script get their own."""
    is_english = language is Language.ENGLISH
    pattern, other = (_ARABIC, Language.ARABIC) if is_english else (_LATIN, Language.ENGLISH)
    made: list[Run] = []
    end, mark = 0, ""
    for match in pattern.finditer(text):
        made += [Run(f"{mark}{text[end : match.start()]}", language, role), Run(match.group(), other, role)]
        end, mark = match.end(), MARKS[language]
    made.append(Run(f"{mark}{text[end:]}" if end < len(text) else "", language, role))
    return tuple(run for run in made if run.text)


def english(style: Style, text: str, role: Role = Role.PLAIN) -> Paragraph:
    """Return an English paragraph that says `text`."""
    return Paragraph(style, runs(clean(text), role=role))


def arabic(style: Style, text: str) -> Paragraph:
    """Return an Arabic paragraph that says `text`."""
    return Paragraph(style, runs(clean(text), Language.ARABIC), Language.ARABIC)
