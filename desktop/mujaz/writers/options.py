"""What the user can choose about a note, whatever its format."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Section(StrEnum):
    """The parts of a note, in their usual order."""

    KEY_POINTS = "key-points"
    CHECK = "check"
    WHO = "who"
    NUMBERS = "numbers"
    QUOTES = "quotes"
    TRANSLATION = "translation"
    SIDE_BY_SIDE = "side-by-side"
    NOTES = "notes"
    PROVENANCE = "provenance"


class Paper(StrEnum):
    """The sizes of a page."""

    A4 = "a4"
    LETTER = "letter"


class Titles(StrEnum):
    """The language of section titles and table heads; what the sections say stays in English."""

    ENGLISH = "en"
    ARABIC = "ar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kicker:
    """What stands around the headline, as the user writes it. `marking` is an embargo or a classification."""

    marking: str = ""
    source: str = ""
    date: str = ""
    place: str = ""
    byline: str = ""
    desk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteOptions:
    """Which sections a note has, in which order, and how it looks.

    `title` stands in for the article's headline, `template` is a Word file whose styles, header and page a Word note
    takes over, `time` replaces the briefing's own time stamp, `author` goes into the file's properties, which
    otherwise name nobody.
    """

    sections: tuple[Section, ...] = tuple(Section)
    titles: Titles = Titles.ENGLISH
    paper: Paper = Paper.A4
    kicker: Kicker = Kicker()
    title: str = ""
    template: Path | None = None
    time: datetime | None = None
    author: str = ""
