"""A list of entries: what can be chosen with mouse and keys, however many there are."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from mujaz.gui.entries import Entry
from mujaz.gui.entry_delegate import EntryDelegate
from mujaz.gui.entry_layout import MARGIN_X, MARGIN_Y
from mujaz.gui.entry_model import EntryModel
from mujaz.gui.naming import described, spoken
from mujaz.gui.nothing import paint_nothing
from mujaz.gui.slices import Slices
from mujaz.gui.theme import Theme

_TOP = 4
"""Pixels above the first entry."""
_AT_ONCE = 100
"""Entries of a list that are made at once; the rest between the window's other events."""
_STEP = 10
_BATCH = 30
"""Entries that are measured at once; the rest when the program has nothing else to do."""


class EntryList(QListView):
    """Shows entries; a click or Enter on one asks for its place. `nothing` stands there while there are none."""

    place_wanted = Signal(object)
    """A tuple of sentence ids."""

    def __init__(
        self, name: str, nothing: str, *, model: EntryModel | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry_model = model or EntryModel()
        self.nothing = nothing
        self._walked = (-1, 0)
        self._coming: Iterator[Entry] = iter(())
        self._made: list[Entry] = []
        self._making = Slices(self._make, lambda: None, self)
        described(spoken(self, name), nothing)
        self.setModel(self.entry_model)
        self.set_delegate(EntryDelegate(self, self.entry_model))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(0, _TOP, 0, 0)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that comes and goes would change the width of the text.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, maximum: bar.setEnabled(maximum > 0))
        self.clicked.connect(lambda index: self.show_place(index.row()))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.delegate.set_theme(theme)
        self.viewport().update()

    def set_delegate(self, delegate: EntryDelegate) -> None:
        """Have entries painted by another delegate."""
        self.delegate = delegate
        self.setItemDelegate(delegate)

    @property
    def current_row(self) -> int:
        """The row that is chosen, -1 when there is none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Make a row the current one; past the end is the last."""
        self.setCurrentIndex(self.entry_model.index(min(row, len(self.entry_model.entries) - 1)))

    def fill(self, entries: Iterable[Entry]) -> None:
        """Show `entries`, which are made as they are taken: many of them bit by bit, and shown when all are there."""
        self._coming, self._made = iter(entries), []
        if self._make(_AT_ONCE):
            if not self.entry_model.entries:
                self.show_entries(self._made)
            self._making.go_on_soon()

    def finish(self) -> None:
        """Show all that is still to be made."""
        self._making.finish()

    def _make(self, number: int = _STEP) -> bool:
        """Make the next entries, and show all after the last; return whether there may be more."""
        made = list(islice(self._coming, number))
        self._made += made
        if len(made) == number:
            return True
        self.show_entries(self._made)
        return False

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show `entries`. The same row stays chosen."""
        if tuple(entries) == self.entry_model.entries:
            return
        row, top = self.current_row, self.verticalScrollBar().value()
        self._walked = (-1, 0)
        self.delegate.forget_columns()
        self.entry_model.set_entries(entries)
        self.setAccessibleDescription("" if entries else self.nothing)
        self.scheduleDelayedItemsLayout()
        if row >= 0 and entries:
            self.choose(row)
        self.verticalScrollBar().setValue(top)

    def show_place(self, row: int) -> None:
        """Ask for the sentences of a row together, and when it is asked again for one after the other."""
        sentences = self.entry_model.entries[row].sentences
        if not sentences:
            return
        step = self._walked[1] + 1 if self._walked[0] == row and len(sentences) > 1 else 0
        self._walked = (row, step % len(sentences))
        at = self._walked[1]
        self.place_wanted.emit(sentences[at : at + 1] if at else sentences)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_row >= 0:
            self.show_place(self.current_row)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange}:
            self.delegate.forget_columns()
            self.scheduleDelayedItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.delegate.forget_columns()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.entry_model.entries:
            paint_nothing(self, self.nothing, QMargins(round(MARGIN_X), round(MARGIN_Y), round(MARGIN_X), 0))
