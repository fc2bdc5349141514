"""Entries as a list model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from mujaz.gui.entries import Entry

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """A row is an entry."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._entries

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show `entries`; where they are as many as before, only those that are others change."""
        before = self._entries
        if len(before) != len(entries):
            self.beginResetModel()
            self._entries = tuple(entries)
            self.endResetModel()
            return
        self._entries = tuple(entries)
        for row, (one, other) in enumerate(zip(before, self._entries, strict=True)):
            if one != other:
                self.dataChanged.emit(self.index(row), self.index(row))

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.heard
            case Qt.ItemDataRole.ToolTipRole:
                return entry.tip or None
        return None
