"""What a note is made of, to be ticked: its sections, which can be put in another order, and its articles."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from mujaz.gui.export_state import ArticleChoice, SectionChoice, moved
from mujaz.gui.language import tr
from mujaz.gui.mirroring import isolated
from mujaz.gui.naming import spoken, styled
from mujaz.gui.saying import said
from mujaz.gui.theme import Theme
from mujaz.writers import Section, Titles
from mujaz.writers.labels import labels

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ROLE = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """A list whose rows have boxes to tick."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken(self, name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`: Fusion draws the edge of a box darker than its window, unseen in the dark."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.muted))
        self.setPalette(palette)


class SectionList(TickList):
    """The sections in their order. One is dragged to another place, or moved there with Alt+Up and Alt+Down."""

    changed = Signal(object)
    """The section that was ticked or moved."""

    def __init__(self, choices: Sequence[SectionChoice], parent: QWidget | None = None) -> None:
        super().__init__(tr("Sections of the note"), parent)
        self.setAccessibleDescription(tr("Space ticks; Alt with Up or Down moves"))
        self._empty: AbstractSet[Section] = frozenset()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._fill(choices, current=0)
        self.itemChanged.connect(lambda item: self.changed.emit(Section(item.data(_ROLE))))
        self.model().rowsMoved.connect(
            lambda _source, first, _last, _target, before: self._on_dropped(before - 1 if before > first else before)
        )

    @property
    def choices(self) -> tuple[SectionChoice, ...]:
        """The sections as they stand."""
        return tuple(
            SectionChoice(Section(item.data(_ROLE)), item.checkState() is Qt.CheckState.Checked)
            for item in map(self.item, range(self.count()))
        )

    def mark_empty(self, sections: AbstractSet[Section]) -> None:
        """Say of these sections that they have nothing to say."""
        self._empty = sections
        self._fill(self.choices, current=self.currentRow())

    def move_current(self, *, by: int) -> None:
        """Put the section with the cursor so many places further down."""
        place = self.currentRow()
        choices = moved(self.choices, place, by=by)
        if choices != self.choices:
            self._fill(choices, current=place + by)
            self.changed.emit(choices[place + by].section)

    def _fill(self, choices: Sequence[SectionChoice], *, current: int) -> None:
        with QSignalBlocker(self):
            self.clear()
            for choice in choices:
                self.addItem(self._item(choice))
            self.setCurrentRow(current)

    def _item(self, choice: SectionChoice) -> QListWidgetItem:
        name = said(labels(Titles.ENGLISH)[choice.section.value])
        item = QListWidgetItem(tr("{section} (empty)").format(section=name) if choice.section in self._empty else name)
        item.setData(_ROLE, choice.section.value)
        item.setCheckState(Qt.CheckState.Checked if choice.on else Qt.CheckState.Unchecked)
        # Dropped between others, never upon one.
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        return item

    def _on_dropped(self, place: int) -> None:
        self.setCurrentRow(place)
        self.changed.emit(self.choices[place].section)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(by=step)
        else:
            super().keyPressEvent(event)


class ArticleList(TickList):
    """The open articles; those that are ticked go into the note."""

    ticked = Signal(int, bool)
    """An article's place, and whether the note is about it."""

    def __init__(self, choices: Sequence[ArticleChoice], parent: QWidget | None = None) -> None:
        super().__init__(tr("Articles of the note"), parent)
        for choice in choices:
            item = QListWidgetItem(isolated(choice.title), self)
            item.setToolTip(choice.title)
            item.setCheckState(Qt.CheckState.Checked if choice.on else Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.itemChanged.connect(
            lambda item: self.ticked.emit(self.row(item), item.checkState() is Qt.CheckState.Checked)
        )


def with_hint(list_: QListWidget, hint: str) -> QWidget:
    """Return `list_`, as high as its rows, with a quiet line below it."""
    list_.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
    list_.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 10, 0, 0)
    layout.setSpacing(10)
    layout.addWidget(list_)
    layout.addWidget(styled(QLabel(hint, wordWrap=True), "quiet"))
    layout.addStretch(1)
    return page
