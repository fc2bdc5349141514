"""What a list of findings shows: entries, each a few lines of text, without a widget."""

from dataclasses import dataclass
from enum import Enum, auto

from mujaz.briefing import Briefing
from mujaz.gui.language import is_right_to_left, tr
from mujaz.gui.wording import comma, sentence_number

PENDING = "…"
"""Stands where the English is not there yet."""


class Look(Enum):
    """How a piece of text looks."""

    PLAIN = auto()
    STRONG = auto()
    QUIET = auto()
    LINK = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one look; `arabic` text is in the Arabic page's letters."""

    text: str
    look: Look = Look.PLAIN
    arabic: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph that wraps, of one direction: right to left stands at the right."""

    pieces: tuple[Piece, ...]
    right_to_left: bool = False

    @property
    def text(self) -> str:
        """All that it says."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def arabic(self) -> bool:
        """Whether it is all in the Arabic page's letters."""
        return all(piece.arabic for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: `lead` stands before the lines, the names of icons in `signs` between, and `trail` after them.

    `heard` is what a screen reader says, `tip` what is to say about the signs, `sentences` where a click leads.
    """

    lines: tuple[Line, ...]
    heard: str
    sentences: tuple[int, ...] = ()
    lead: str = ""
    trail: str = ""
    signs: tuple[str, ...] = ()
    tip: str = ""

    @property
    def text(self) -> str:
        """All its lines."""
        return "\n".join(line.text for line in self.lines)


def english_line(text: str, look: Look = Look.PLAIN) -> Line:
    """Return a line of English; where there is none, that it is to come."""
    return Line((Piece(text, look),)) if text else interface_line(Piece(PENDING, Look.QUIET))


def arabic_line(text: str) -> Line:
    """Return a line of Arabic; breaks in the source are spaces here."""
    return Line((Piece(" ".join(text.split()), arabic=True),), right_to_left=True)


def interface_line(*pieces: Piece) -> Line:
    """Return a line in the language of the interface."""
    return Line(pieces, right_to_left=is_right_to_left())


def numbers_of(briefing: Briefing, sentences: tuple[int, ...]) -> str:
    """Return the numbers that sentences are shown with: ``"2, 8"``; a headline is ``"title"``."""
    return comma().join(
        sentence_number(briefing.document, sentence) or tr("title", "the headline") for sentence in sentences
    )
