"""The facts of a briefing as a table, and its dates as a timeline."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from mujaz.briefing import Briefing, Fact
from mujaz.facts import timeline
from mujaz.gui.entries import Entry, arabic_line
from mujaz.gui.fact_wording import date_words, value_words, words_of
from mujaz.gui.language import ENGLISH, language_in_use, marked, tr
from mujaz.gui.table_model import Index, TableModel
from mujaz.gui.wording import sentence_name
from mujaz.time_units import with_unit

COLUMNS = (marked("Value"), marked("In the Arabic"), marked("Where"))
ARABIC_COLUMN = 1


class FactModel(TableModel):
    """A row is a fact, in the order of the text; its cells are made when they are looked at."""

    headings = COLUMNS
    trailing = frozenset({ARABIC_COLUMN})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._briefing: Briefing | None = None
        self._facts: Sequence[Fact] = ()
        self._cells: dict[int, tuple[str, str, str]] = {}
        self._arabic_font: QFont | None = None

    def set_briefing(self, briefing: Briefing) -> None:
        """Show the facts of `briefing`."""
        before = self._briefing
        if before and (briefing.document, briefing.facts) == (before.document, before.facts):
            return
        self.beginResetModel()
        self._briefing, self._facts, self._cells = briefing, briefing.facts, {}
        self.endResetModel()

    def set_arabic_font(self, font: QFont) -> None:
        """Show the Arabic in `font`."""
        self._arabic_font = font

    def fact(self, row: int) -> Fact:
        """Return the fact of a row."""
        return self._facts[row]

    def _row(self, row: int) -> tuple[str, str, str]:
        if row not in self._cells:
            self._cells[row] = _cells(self._briefing, self._facts[row]) if self._briefing else ("", "", "")
        return self._cells[row]

    @override
    def row_total(self) -> int:
        return len(self._facts)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._row(index.row())[index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(index.column())
            case Qt.ItemDataRole.FontRole if (
                index.column() == ARABIC_COLUMN and not self._row(index.row())[ARABIC_COLUMN].isascii()
            ):
                return self._arabic_font
        return None


def timeline_entries(briefing: Briefing) -> Iterator[Entry]:
    """Yield the dates of the calendar, earliest first, each with the words that it came from."""
    return (_dated(briefing, fact) for fact in timeline(briefing.facts))


def _dated(briefing: Briefing, fact: Fact) -> Entry:
    day, words = date_words(fact.value), words_of(briefing, fact)
    where = sentence_name(briefing.document, fact.sentence)
    return Entry(
        (arabic_line(words),),
        tr("{day}: {words}. {where}.").format(day=day, words=words, where=where),
        sentences=(fact.sentence,),
        lead=day,
    )


def _cells(briefing: Briefing, fact: Fact) -> tuple[str, str, str]:
    value = value_words(fact)
    if fact.counted and language_in_use() == ENGLISH:
        value = with_unit(value, fact.counted.of(briefing.document.text))
    return value, words_of(briefing, fact), sentence_name(briefing.document, fact.sentence)
