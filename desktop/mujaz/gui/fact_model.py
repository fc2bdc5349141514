"""The facts of a briefing as a table, and its dates as a timeline."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from mujaz.briefing import Briefing, Fact
from mujaz.facts import timeline
from mujaz.gui.entries import Entry, arabic_line
from mujaz.gui.fact_wording import date_words, value_words, words_of
from mujaz.gui.table_model import Index, TableModel
from mujaz.gui.wording import sentence_name

COLUMNS = ("Value", "In the Arabic", "Where")
ARABIC_COLUMN = 1


class FactModel(TableModel):
    """A row is a fact, in the order of the text."""

    headings = COLUMNS
    trailing = frozenset({ARABIC_COLUMN})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: Sequence[Fact] = ()
        self._cells: Sequence[tuple[str, str, str]] = ()
        self._arabic_font: QFont | None = None

    def set_briefing(self, briefing: Briefing) -> None:
        """Show the facts of `briefing`."""
        cells = tuple(_cells(briefing, fact) for fact in briefing.facts)
        if (cells, briefing.facts) == (self._cells, self._facts):
            return
        self.beginResetModel()
        self._facts, self._cells = briefing.facts, cells
        self.endResetModel()

    def set_arabic_font(self, font: QFont) -> None:
        """Show the Arabic in `font`."""
        self._arabic_font = font

    def fact(self, row: int) -> Fact:
        """Return the fact of a row."""
        return self._facts[row]

    @override
    def row_total(self) -> int:
        return len(self._facts)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells[index.row()][index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(index.column())
            case Qt.ItemDataRole.FontRole if (
                index.column() == ARABIC_COLUMN and not self._cells[index.row()][ARABIC_COLUMN].isascii()
            ):
                return self._arabic_font
        return None


def timeline_entries(briefing: Briefing) -> tuple[Entry, ...]:
    """Return the dates of the calendar, earliest first, each with the words that it came from."""
    return tuple(_dated(briefing, fact) for fact in timeline(briefing.facts))


def _dated(briefing: Briefing, fact: Fact) -> Entry:
    day, words = date_words(fact.value), words_of(briefing, fact)
    where = sentence_name(briefing.document, fact.sentence)
    return Entry((arabic_line(words),), f"{day}: {words}. {where}.", sentences=(fact.sentence,), lead=day)


def _cells(briefing: Briefing, fact: Fact) -> tuple[str, str, str]:
    return value_words(fact), words_of(briefing, fact), sentence_name(briefing.document, fact.sentence)
