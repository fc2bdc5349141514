"""The panel below the pages: summary, entities, flags."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QTabWidget, QWidget

from mujaz.briefing import Briefing, Kind
from mujaz.gui.entity_model import EntityModel, mentioned_in
from mujaz.gui.flag_model import FlagModel
from mujaz.gui.legend import Legend
from mujaz.gui.summary_view import SummaryView
from mujaz.gui.theme import Theme

_ROW = 10
"""Pixels a table row is higher than its text."""
_WIDTHS = (300, 260, 170)
"""Pixels of the entity table's columns; the last one takes the rest."""


class Findings(QTabWidget):
    """What was found in the text; a click on anything asks to see where it stands."""

    place_wanted = Signal(object)
    """A sequence of sentence ids to bring into view and mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = SummaryView()
        self.legend = Legend()
        self._entities = EntityModel(self)
        self._flags = FlagModel(self)
        self.entity_table = _table(self._entities, "Entities")
        self.flag_table = _table(self._flags, "Flags")
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.summary.set_theme(theme)
        self.legend.set_theme(theme)
        self._entities.set_theme(theme)

    def show_summary(self, briefing: Briefing) -> None:
        """Show the key points."""
        self.summary.show_summary(briefing)

    def show_entities(self, briefing: Briefing) -> None:
        """Show the entities and the legend of their kinds."""
        self._entities.set_entities(briefing.entities)
        present = {entity.kind for entity in briefing.entities}
        self.legend.show_kinds(kind for kind in Kind if kind in present)
        self._count(self.entity_table, "Entities", len(briefing.entities))

    def show_flags(self, briefing: Briefing) -> None:
        """Show the flags."""
        self._flags.set_briefing(briefing)
        self.flag_table.resizeRowsToContents()
        self._count(self.flag_table, "Flags", len(briefing.flags))

    def _build(self) -> None:
        self.setDocumentMode(True)
        self.setAccessibleName("Findings")
        self.addTab(self.summary, "Summary")
        self.addTab(self.entity_table, "Entities")
        self.addTab(self.flag_table, "Flags")
        self.tabBar().setDrawBase(False)
        self.setCornerWidget(self.legend, Qt.Corner.TopRightCorner)
        for column, width in enumerate(_WIDTHS):
            self.entity_table.setColumnWidth(column, width)
        self.flag_table.horizontalHeader().hide()
        self.flag_table.setWordWrap(True)
        self.flag_table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.flag_table.horizontalHeader().sectionResized.connect(self.flag_table.resizeRowsToContents)
        self.summary.evidence_wanted.connect(self.place_wanted)
        self.entity_table.clicked.connect(self._show_entity)
        self.entity_table.activated.connect(self._show_entity)
        self.flag_table.clicked.connect(self._show_flag)
        self.flag_table.activated.connect(self._show_flag)

    def _count(self, tab: QWidget, name: str, count: int) -> None:
        self.setTabText(self.indexOf(tab), f"{name}  {count}" if count else name)

    def _show_entity(self, index: QModelIndex) -> None:
        self._want(mentioned_in(self._entities.entity(index.row())))

    def _show_flag(self, index: QModelIndex) -> None:
        sentence = self._flags.flag(index.row()).sentence
        self._want([] if sentence is None else [sentence])

    def _want(self, sentences: Sequence[int]) -> None:
        if sentences:
            self.place_wanted.emit(tuple(sentences))


def _table(model: QAbstractItemModel, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _ROW)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    return table
