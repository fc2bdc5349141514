"""Which entity to merge another into, and which mentions to part from it: asked in a small frame beside its row."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from mujaz.briefing import Briefing, Entity
from mujaz.finding import matches
from mujaz.gui.announcing import VOICE
from mujaz.gui.entity_deeds import in_order_of_weight
from mujaz.gui.entity_rows import Pair, called, pair_words, pairs
from mujaz.gui.language import tr
from mujaz.gui.models_parts import button
from mujaz.gui.naming import spoken, styled
from mujaz.gui.table_model import Index

_LETTERS = 64
"""Average letters that fit in a line."""
_MOST_LINES = 14
_ROOM = 8
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class EntityPopup(QFrame):
    """A heading and a list. Esc and a click beside it leave everything as it is."""

    def __init__(self, heading: str, name: str, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        spoken(styled(self, "popup"), heading)
        self.list = spoken(QListWidget(), name)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(8)
        self.column.addWidget(styled(QLabel(heading, wordWrap=True, textFormat=Qt.TextFormat.PlainText), "quiet"))

    def open_at(self, place: QPoint) -> None:
        """Open with the corner at `place` on the screen, or as near to it as there is room."""
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()  # before that their sizes are not those of the style sheet
        self.list.doItemsLayout()  # to choose a row has placed them all by those sizes
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(min(rows + _ROOM, _MOST_LINES * self.fontMetrics().lineSpacing()))
        self.setFixedWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        frame = QRect(place, self.sizeHint().expandedTo(self.minimumSize()))
        room = self.screen().availableGeometry()
        frame.moveRight(min(frame.right(), room.right()))
        frame.moveBottom(min(frame.bottom(), room.bottom()))
        self.move(max(frame.left(), room.left()), max(frame.top(), room.top()))
        self.show()


class MergePopup(EntityPopup):
    """The other entities, the likeliest first; typing finds one, Return or a click takes it."""

    taken = Signal(object)
    """The `Entity` to merge into."""

    def __init__(self, entity: Entity, others: Sequence[Entity], parent: QWidget | None = None) -> None:
        super().__init__(tr("Merge {name} into").format(name=called(entity)), tr("Into which"), parent)
        self._others = likeliest_first(entity, others)
        self.query = spoken(QLineEdit(placeholderText=tr("Find a name")), tr("Find a name"))
        self.column.addWidget(self.query)
        self.column.addWidget(self.list)
        styled(self.list, "choices").setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for other in self._others:
            self.list.addItem(f"{other.name} · \u2068{other.source_name}\u2069")
        self.list.setCurrentRow(0)
        self.query.textChanged.connect(self._find)
        self.query.returnPressed.connect(self._take)
        self.list.itemClicked.connect(lambda _: self._take())
        self.list.currentRowChanged.connect(self._say)
        self.setFocusProxy(self.query)

    def open_at(self, place: QPoint) -> None:
        """Open at a place on the screen, ready to type."""
        super().open_at(place)
        self.query.setFocus(Qt.FocusReason.PopupFocusReason)

    def _find(self, text: str) -> None:
        shown = []
        for row in range(self.list.count()):
            is_found = not text.strip() or bool(matches(self.list.item(row).text(), text.strip()))
            self.list.item(row).setHidden(not is_found)
            shown += [row] if is_found else []
        self.list.setCurrentRow(shown[0] if shown else -1)

    def _say(self, row: int) -> None:
        """Let a screen reader say what is chosen while the caret stays in the field."""
        heard = self.list.item(row).text() if row >= 0 else ""
        self.query.setAccessibleDescription(heard)
        VOICE.say(self.query, heard)

    def _take(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.close()
            self.taken.emit(self._others[row])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class _BoxDelegate(QStyledItemDelegate):
    """Draws the edges of boxes: Fusion's are darker than the window, unseen in the dark."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        view: QWidget = full.widget
        box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, full, view)
        painter.setPen(view.palette().placeholderText().color())
        painter.drawRect(box.adjusted(0, 0, -1, -1))


class SplitPopup(EntityPopup):
    """The mentions, each to be ticked; a part of them becomes an entity of its own."""

    taken = Signal(object)
    """A tuple of `Mention`s to part."""

    def __init__(self, briefing: Briefing, entity: Entity, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Tick the mentions that are not {name}").format(name=called(entity)), tr("Mentions"), parent
        )
        self._pairs = pairs(entity)
        self._was: Qt.CheckState | None = None
        self.list.setItemDelegate(_BoxDelegate(self.list))
        self.take = button(tr("Make them an entry of their own"), name="smallPrimary")
        for pair in self._pairs:
            self._add(briefing, pair)
        self.list.setCurrentRow(0)
        self.column.addWidget(self.list)
        self.column.addWidget(self.take, alignment=Qt.AlignmentFlag.AlignRight)
        self.list.itemPressed.connect(self._on_pressed)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.itemChanged.connect(lambda _: self._offer())
        self.list.itemActivated.connect(lambda _: self._take())
        self.take.clicked.connect(self._take)
        self._offer()

    @property
    def ticked(self) -> list[Pair]:
        """The mentions to part."""
        return [pair for row, pair in enumerate(self._pairs) if self.list.item(row).checkState() == _TICKED]

    def open_at(self, place: QPoint) -> None:
        """Open at a place on the screen, ready to tick."""
        super().open_at(place)
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _add(self, briefing: Briefing, pair: Pair) -> None:
        item = QListWidgetItem(pair_words(briefing, pair))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setToolTip(briefing.english(pair.sentence))
        self.list.addItem(item)

    def _on_pressed(self, item: QListWidgetItem) -> None:
        self._was = item.checkState()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        """Tick by a click on the words too: one on the box has done it already."""
        if item.checkState() == self._was:
            item.setCheckState(Qt.CheckState.Unchecked if self._was == _TICKED else _TICKED)

    def _offer(self) -> None:
        self.take.setEnabled(0 < len(self.ticked) < len(self._pairs))

    def _take(self) -> None:
        if self.take.isEnabled():
            mentions = tuple(mention for pair in self.ticked for mention in pair.mentions)
            self.close()
            self.taken.emit(mentions)


_TICKED = Qt.CheckState.Checked


def likeliest_first(entity: Entity, others: Sequence[Entity]) -> list[Entity]:
    """Return the others, those that share most words of their names with `entity` first."""
    own = _words(entity)
    return sorted(in_order_of_weight(others), key=lambda other: -len(own & _words(other)))


def _words(entity: Entity) -> set[str]:
    return set(f"{entity.name} {entity.source_name}".casefold().replace("-", " ").split())
