"""The entities of a briefing as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPixmap
from typing_extensions import override

from mujaz.briefing import Entity
from mujaz.gui.entity_rows import ABOUT, ARABIC, COLUMNS, FIRST, KIND, MENTIONS, NAME, EntityRow, english_name
from mujaz.gui.icons import pixmap
from mujaz.gui.sizes import grown
from mujaz.gui.table_model import Index, TableModel
from mujaz.gui.theme import LIGHT, Theme
from mujaz.style_list import KINDS

_TICK = 14
"""Pixels of the mark of a spelling that the user chose."""


class EntityModel(TableModel):
    """A row is an entity. What is written over a name changes nothing here: it is asked for."""

    headings = COLUMNS
    trailing = frozenset({ARABIC, MENTIONS})

    renamed = Signal(object, str)
    """An `Entity` and the name that the user gives it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[EntityRow] = ()
        self._theme = LIGHT
        self._arabic_font: QFont | None = None

    @property
    def rows(self) -> Sequence[EntityRow]:
        """What is shown."""
        return self._rows

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._changed(0, len(self._rows) - 1)

    def set_arabic_font(self, font: QFont) -> None:
        """Show the Arabic in `font`."""
        self._arabic_font = font
        self._changed(0, len(self._rows) - 1)

    def set_rows(self, rows: Sequence[EntityRow]) -> None:
        """Show `rows`; where they are of the same entities as before, only those that are others change."""
        before = self._rows
        if [row.entity.id for row in before] != [row.entity.id for row in rows]:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
            return
        self._rows = tuple(rows)
        if others := [number for number, (one, other) in enumerate(zip(before, rows, strict=True)) if one != other]:
            self._changed(others[0], others[-1])

    def entity(self, row: int) -> Entity:
        """Return the entity of a row."""
        return self._rows[row].entity

    def row_of(self, entity_id: int) -> int | None:
        """Return where an entity is shown, None where it is not."""
        return next((number for number, row in enumerate(self._rows) if row.entity.id == entity_id), None)

    def _changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    @override
    def row_total(self) -> int:
        return len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_editable = index.isValid() and index.column() == NAME and self.entity(index.row()).kind in KINDS
        return flags | Qt.ItemFlag.ItemIsEditable if is_editable else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[column]
            case Qt.ItemDataRole.EditRole:
                return english_name(row.entity) if column == NAME else row.cells[column]
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip(column) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.heard(column)
            case _:
                return self._look(row.entity, column, role)

    def _look(self, entity: Entity, column: int, role: int) -> QColor | QFont | QPixmap | None:
        match role, column:
            case Qt.ItemDataRole.ForegroundRole, _ if column == KIND:
                return QColor(self._theme.kinds[entity.kind])
            case Qt.ItemDataRole.ForegroundRole, _ if column in {MENTIONS, FIRST, ABOUT}:
                return QColor(self._theme.muted)
            case Qt.ItemDataRole.FontRole, _ if column == ARABIC and not entity.source_name.isascii():
                return self._arabic_font
            case Qt.ItemDataRole.DecorationRole, _ if column == NAME and entity.agreed:
                return pixmap("tick", self._theme.accent, grown(_TICK), 2.0)
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = " ".join(str(value).split())
        if name and name != self.data(index, Qt.ItemDataRole.EditRole):
            self.renamed.emit(self.entity(index.row()), name)
        return True
