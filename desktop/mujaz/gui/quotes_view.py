"""Who said what."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mujaz.briefing import Briefing
from mujaz.gui.entry_list import EntryList
from mujaz.gui.language import marked, tr
from mujaz.gui.naming import spoken, styled
from mujaz.gui.quote_entries import CAUTION, each_quote, quote_with_attribution
from mujaz.gui.theme import Theme

_NOTHING = marked("What people said stands here when the text is read. Nothing was found so far.")


class QuotesView(QWidget):
    """Each quote in English and Arabic, with its speaker; a click asks to see its sentence."""

    place_wanted = Signal(object)
    """A tuple of sentence ids."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotes = EntryList(tr("Quotes"), tr(_NOTHING))
        self.caution = styled(QLabel(tr(CAUTION), wordWrap=True), "caution")
        self._briefing: Briefing | None = None
        spoken(self, tr("Quotes"))
        self.setFocusProxy(self.quotes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.caution)
        layout.addWidget(self.quotes)
        self.quotes.place_wanted.connect(self.place_wanted)
        self.quotes.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.quotes.addAction(self._copy_action())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.quotes.set_theme(theme)

    def show_briefing(self, briefing: Briefing) -> None:
        """Show the quotes of `briefing`."""
        self._briefing = briefing
        self.caution.setVisible(bool(briefing.quotes))
        self.quotes.fill(each_quote(briefing))

    def _copy_action(self) -> QAction:
        action = QAction(tr("Copy as a quote, with its source"), self)
        action.setShortcut(QKeySequence.StandardKey.Copy)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self._copy)
        return action

    def _copy(self) -> None:
        self.quotes.finish()
        row = self.quotes.current_row
        if self._briefing and row >= 0:
            QGuiApplication.clipboard().setText(quote_with_attribution(self._briefing, self._briefing.quotes[row]))
