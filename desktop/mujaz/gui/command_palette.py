"""All commands in one list, found by typing a bit of their names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from mujaz.gui.announcing import VOICE
from mujaz.gui.language import tr
from mujaz.gui.mirroring import keys_text
from mujaz.gui.naming import spoken, styled

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
KEYS = Qt.ItemDataRole.UserRole
"""The role of a command's shortcut, as text."""
_WIDTH = 42
"""Of the popup, in letters."""
_MOST_ROWS = 11
_MARGIN = 12
_UP_AND_DOWN = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
    Qt.Key.Key_PageDown: _MOST_ROWS,
}


def likeness(query: str, name: str, about: str = "") -> int | None:
    """Return how well a command is what `query` asks for, or None when it isn't; 0 is best.

    Every word of the query counts, in any order: as the beginning of a word of the name, as a part of it, as some of
    its letters in their order, or as a part of what is said `about` it.
    """
    steps = [_step(word, name.casefold(), about.casefold()) for word in query.casefold().split()]
    return None if any(step is None for step in steps) else sum(step for step in steps if step)


def _step(word: str, name: str, about: str) -> int | None:
    letters = iter(name)
    fits = (
        any(part.startswith(word) for part in name.split()),
        word in name,
        all(letter in letters for letter in word),
        word in about,
    )
    return next((step for step, fit in enumerate(fits) if fit), None)


@dataclass(frozen=True, slots=True)
class _Command:
    """An action as it is shown and looked for."""

    action: QAction
    name: str
    keys: str
    about: str

    @classmethod
    def of(cls, action: QAction) -> "_Command":
        name = action.text().partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
        keys = keys_text(action.shortcut())
        return cls(action, name, keys, action.toolTip().removesuffix(f" ({keys})"))


class CommandModel(QAbstractListModel):
    """The commands that fit what is typed, the likeliest first; those that can't be had now come last."""

    def __init__(self, actions: Sequence[QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = [_Command.of(action) for action in actions if action.text() and action.isVisible()]
        self._shown: list[_Command] = []
        self.filter("")

    def filter(self, query: str) -> None:
        """Show what fits `query`."""
        fits = ((likeness(query, command.name, command.about), command) for command in self._all)
        found = [(step, command) for step, command in fits if step is not None]
        found.sort(key=lambda each: (not each[1].action.isEnabled(), each[0]))
        self.beginResetModel()
        self._shown = [command for _, command in found]
        self.endResetModel()

    def action(self, row: int) -> QAction:
        """Return the action of a row."""
        return self._shown[row].action

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = index.isValid() and self._shown[index.row()].action.isEnabled()
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if enabled else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return command.name
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return command.about
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{command.name}, {command.keys}" if command.keys else command.name
        return command.keys if role == KEYS else None


class _Row(QStyledItemDelegate):
    """A command at the leading edge, its keys at the other."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + _MARGIN)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else None
        if style:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        role = QPalette.ColorRole
        quiet = option.palette.color(role.PlaceholderText)
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        keys, name = str(index.data(KEYS)), str(index.data())
        keys_width = option.fontMetrics.horizontalAdvance(keys)
        names = QRect(room.left(), room.top(), room.width() - keys_width - _MARGIN, room.height())
        short = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, names.width())
        color = option.palette.color(role.Text) if enabled else quiet
        direction = option.direction
        painter.setLayoutDirection(direction)
        self._write(painter, QStyle.visualRect(direction, room, names), short, color, Qt.AlignmentFlag.AlignLeft)
        self._write(painter, room, keys, quiet, Qt.AlignmentFlag.AlignRight)

    def _write(self, painter: QPainter, room: QRect, text: str, color: QColor, side: Qt.AlignmentFlag) -> None:
        painter.setPen(color)
        side = QStyle.visualAlignment(painter.layoutDirection(), side)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)


class CommandPalette(QFrame):
    """A popup over the window: type to find a command, the arrows choose, Enter runs, Escape leaves."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        styled(self, "popup").setAccessibleName(tr("All commands"))
        self._window = parent.window()
        self.query = spoken(QLineEdit(placeholderText=tr("Type a command")), tr("Command"))
        self.model = CommandModel(actions, self)
        self.list = styled(spoken(QListView(), tr("Commands")), "choices")
        self.nothing = styled(QLabel(tr("No command is called that.")), "quiet")
        self._build()
        self._filter()

    def open(self) -> None:
        """Show at the top of the window, in its middle."""
        self.adjustSize()
        left = (self._window.width() - self.width()) // 2
        self.move(self._window.mapToGlobal(QPoint(left, self._window.height() // 12)))
        self.show()
        self.query.setFocus(Qt.FocusReason.PopupFocusReason)

    def run(self) -> None:
        """Do what is chosen; nothing while it can't be done."""
        index = self.list.currentIndex()
        if index.isValid() and self.model.action(index.row()).isEnabled():
            action = self.model.action(index.row())
            self.close()
            action.trigger()

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        letter = self.fontMetrics().averageCharWidth()
        screen = self.screen().availableSize()
        self.list.setFixedWidth(min(_WIDTH * letter * 3 // 2, screen.width() * 9 // 10))
        rows = min(_MOST_ROWS, screen.height() * 2 // 3 // self._row_height)
        self.list.setFixedHeight(rows * self._row_height)
        self.nothing.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for widget in (self.query, self.list, self.nothing):
            layout.addWidget(widget)
        self.query.textChanged.connect(lambda _: self._filter())
        self.list.clicked.connect(lambda _: self.run())
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._say(index))

    @property
    def _row_height(self) -> int:
        return self.fontMetrics().height() + _MARGIN

    def _filter(self) -> None:
        self.model.filter(self.query.text())
        self.nothing.setVisible(self.model.rowCount() == 0)
        self._choose(0)

    def _choose(self, row: int) -> None:
        """Choose a row, or the nearest one whose command can be had."""
        rows = [number for number in range(self.model.rowCount()) if self.model.action(number).isEnabled()]
        nearest = min(rows, key=lambda number: abs(number - row), default=None)
        self.list.setCurrentIndex(self.model.index(nearest) if nearest is not None else QModelIndex())

    def _say(self, index: QModelIndex) -> None:
        """Let a screen reader say what is chosen while the caret stays in the field."""
        heard = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        self.query.setAccessibleDescription(heard)
        VOICE.say(self.query, heard)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _UP_AND_DOWN:
            self._choose(self.list.currentIndex().row() + _UP_AND_DOWN[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.run()
        else:
            super().keyPressEvent(event)
