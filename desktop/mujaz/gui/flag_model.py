"""The flags of a briefing as a list: where, and why in words."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from mujaz.briefing import Briefing, Flag
from mujaz.gui.wording import sentence_name

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class FlagModel(QAbstractTableModel):
    """A row is a flag."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flags: tuple[Flag, ...] = ()
        self._places: list[str] = []

    def set_briefing(self, briefing: Briefing) -> None:
        """Show the flags of `briefing`."""
        self.beginResetModel()
        self._flags = briefing.flags
        self._places = [sentence_name(briefing.document, flag.sentence) for flag in briefing.flags]
        self.endResetModel()

    def flag(self, row: int) -> Flag:
        """Return the flag of a row."""
        return self._flags[row]

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._flags)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._flags[index.row()].reason if index.column() else self._places[index.row()]
        return None
