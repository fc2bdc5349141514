"""The desk's spellings as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from typing_extensions import override

from mujaz.briefing import Kind
from mujaz.finding import matches
from mujaz.gui.language import marked
from mujaz.gui.table_model import Index, TableModel
from mujaz.gui.wording import kind_name
from mujaz.style_list import KINDS, StyleEntry, StyleListError, as_csv, from_csv

COLUMNS = (marked("Arabic"), marked("Kind"), marked("English"))
ARABIC, KIND, ENGLISH = range(len(COLUMNS))


def can_be_kept(entry: StyleEntry) -> bool:
    """Tell whether a spelling may be in the list: an Arabic name, a kind that has a spelling, an English name."""
    try:
        return from_csv(as_csv((entry,)).encode()) == (entry,)
    except StyleListError:
        return False


class StyleModel(TableModel):
    """A row is a spelling. What is written over a cell changes nothing here: it is asked for."""

    headings = COLUMNS
    trailing = frozenset({ARABIC})

    edited = Signal(object, object)
    """A `StyleEntry`, and the one that the user makes of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[StyleEntry] = ()
        self._shown: Sequence[StyleEntry] = ()
        self._query = ""
        self._arabic_font: QFont | None = None

    @property
    def shown(self) -> Sequence[StyleEntry]:
        """The spellings that fit what is looked for."""
        return self._shown

    def set_arabic_font(self, font: QFont) -> None:
        """Show the Arabic in `font`."""
        self._arabic_font = font

    def set_entries(self, entries: Sequence[StyleEntry]) -> None:
        """Show `entries`."""
        self._all = entries
        self._filter()

    def find(self, query: str) -> None:
        """Show only what has `query` in its Arabic or English."""
        self._query = query.strip()
        self._filter()

    def row_of(self, entry: StyleEntry) -> int | None:
        """Return where a spelling is shown, None where it is not."""
        return self._shown.index(entry) if entry in self._shown else None

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [
            entry
            for entry in self._all
            if not self._query or matches(entry.arabic, self._query) or matches(entry.english, self._query)
        ]
        self.endResetModel()

    @override
    def row_total(self) -> int:
        return len(self._shown)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry, column = self._shown[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole | Qt.ItemDataRole.ToolTipRole:
                return (entry.arabic, kind_name(entry.kind), entry.english)[column]
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(column)
            case Qt.ItemDataRole.FontRole if column == ARABIC:
                return self._arabic_font
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        before, text = self._shown[index.row()], " ".join(str(value).split())
        after = StyleEntry(
            text if index.column() == ARABIC else before.arabic,
            kind_named(text) if index.column() == KIND else before.kind,
            text if index.column() == ENGLISH else before.english,
        )
        if after != before:
            self.edited.emit(before, after)
        return True


def kind_named(name: str) -> Kind:
    """Return the kind that is called `name` on the screen; raises StopIteration for another word."""
    return next(kind for kind in KINDS if kind_name(kind) == name)
