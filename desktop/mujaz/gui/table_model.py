"""What the tables of the window have in common: headings, and Arabic and numbers at the trailing edge."""

from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from mujaz.gui.language import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """A table with named columns; who inherits says how many rows there are, and what is in their cells."""

    headings: ClassVar[tuple[str, ...]]
    trailing: ClassVar[frozenset[int]]
    """The columns that end at the right edge."""

    def row_total(self) -> int:
        """Return how many rows there are."""
        raise NotImplementedError

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return where in its cell the text of a column stands."""
        return _TRAILING if column in self.trailing else _LEADING

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.row_total()

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headings)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(self.headings[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(section)
        return None
