"""The entities of a briefing as a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from mujaz.briefing import Entity, Side
from mujaz.gui.theme import LIGHT, Theme
from mujaz.gui.wording import KIND_NAMES

COLUMNS = ("Name", "Arabic", "Kind", "Mentions")
_ARABIC, _KIND = 1, 2
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class EntityModel(QAbstractTableModel):
    """A row is an entity; those that are mentioned most come first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entities: list[Entity] = []
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.beginResetModel()
        self._theme = theme
        self.endResetModel()

    def set_entities(self, entities: tuple[Entity, ...]) -> None:
        """Show these entities."""
        self.beginResetModel()
        self._entities = sorted(entities, key=lambda entity: (-len(mentioned_in(entity)), entity.id))
        self.endResetModel()

    def entity(self, row: int) -> Entity:
        """Return the entity of a row."""
        return self._entities[row]

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entities)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return COLUMNS[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entity = self._entities[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                count = str(len(mentioned_in(entity)))
                return (entity.name, entity.source_name, KIND_NAMES[entity.kind], count)[index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.ForegroundRole if index.column() == _KIND:
                return QColor(self._theme.kinds[entity.kind])
        return None


def mentioned_in(entity: Entity) -> list[int]:
    """Return the sentences that mention an entity, one for each mention in the Arabic, in order."""
    return sorted(mention.sentence for mention in entity.mentions if mention.side is Side.SOURCE)


def _alignment(column: int) -> Qt.AlignmentFlag:
    return (
        Qt.AlignmentFlag.AlignRight if column == _ARABIC else Qt.AlignmentFlag.AlignLeft
    ) | Qt.AlignmentFlag.AlignVCenter
