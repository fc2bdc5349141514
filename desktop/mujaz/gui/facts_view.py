"""Facts at a glance: a table of all, and the dates in the order of time."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from mujaz.briefing import Briefing
from mujaz.gui.columns import ColumnShares
from mujaz.gui.entry_delegate import EntryDelegate
from mujaz.gui.entry_layout import list_font
from mujaz.gui.entry_list import EntryList
from mujaz.gui.fact_model import ARABIC_COLUMN, FactModel, timeline_entries
from mujaz.gui.language import marked, tr
from mujaz.gui.mirroring import CellDelegate
from mujaz.gui.naming import in_reading_order, spoken, styled
from mujaz.gui.nothing import SparseTable
from mujaz.gui.theme import Theme

_ROW = 10
"""Pixels a row is higher than its text."""
_SIZES = (620, 380)
"""Pixels of the table and the timeline to begin with."""
_VALUE, _ARABIC, _WHERE = 22, 24, 16
"""Average letters that fit in the columns where there is room; the Arabic takes the rest."""
_NOTHING = marked("Dates, numbers and sums stand here when the text is read. Nothing was found so far.")
_DATED = 34
"""Average letters of the timeline, at least: a date and a few words."""
_NO_DATES = marked("Dates that can be told for sure stand here in the order of time.")


class ArabicDelegate(QStyledItemDelegate):
    """Reads a cell from right to left, so that numbers and marks come where an Arabic reader has them."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.direction = Qt.LayoutDirection.RightToLeft


class FactsView(QSplitter):
    """A click on a fact or a date asks to see its sentence."""

    place_wanted = Signal(object)
    """A tuple of sentence ids."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.model = FactModel(self)
        self.table = spoken(SparseTable(tr(_NOTHING)), tr("Facts"))
        self.timeline = EntryList(tr("Timeline"), tr(_NO_DATES))
        self.timeline.set_delegate(EntryDelegate(self.timeline, self.timeline.entry_model, timeline=True))
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.timeline.set_theme(theme)

    def show_briefing(self, briefing: Briefing) -> None:
        """Show the facts of `briefing`."""
        self.model.set_briefing(briefing)
        self.timeline.fill(timeline_entries(briefing))

    def _build(self) -> None:
        spoken(self, tr("Facts"))
        self.setFocusProxy(self.table)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self.table)
        self.addWidget(self._dates())
        in_reading_order(self)
        self.setSizes(list(_SIZES))
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(CellDelegate(table))
        table.setItemDelegateForColumn(ARABIC_COLUMN, ArabicDelegate(table))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(ARABIC_COLUMN, QHeaderView.ResizeMode.Stretch)
        self._shares = ColumnShares(table, {0: _VALUE, ARABIC_COLUMN + 1: _WHERE}, rest=_ARABIC)
        self._take_font()
        table.clicked.connect(self._show)
        table.activated.connect(self._show)
        self.timeline.place_wanted.connect(self.place_wanted)

    def _dates(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(styled(QLabel(tr("Timeline")), "caution"))
        layout.addWidget(self.timeline)
        return page

    def _take_font(self) -> None:
        font = list_font(self.font(), arabic=True)
        self.model.set_arabic_font(font)
        self._shares.fit()
        self.timeline.setMinimumWidth(_DATED * self.fontMetrics().averageCharWidth())
        self.table.verticalHeader().setDefaultSectionSize(QFontMetrics(font).height() + _ROW)

    def _show(self, index: QModelIndex) -> None:
        self.place_wanted.emit((self.model.fact(index.row()).sentence,))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_font()
