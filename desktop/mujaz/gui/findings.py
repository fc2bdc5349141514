"""The panel below the pages: summary, entities, quotes, facts, flags and notes."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from mujaz import flagging
from mujaz.briefing import Briefing, Flag
from mujaz.gui.entities_page import EntitiesPage
from mujaz.gui.facts_view import FactsView
from mujaz.gui.flag_list import FlagList
from mujaz.gui.language import marked, tr
from mujaz.gui.notes_view import NotesView
from mujaz.gui.quotes_view import QuotesView
from mujaz.gui.summary_view import SummaryView
from mujaz.gui.theme import Theme
from mujaz.gui.wording import comma

_SHOWN_IN: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "translations": ("Summary", "Quotes"),
        "summary": ("Summary",),
        "entities": ("Entities", "Quotes"),
        "quotes": ("Quotes",),
        "facts": ("Facts",),
        "flags": ("Flags", "Summary"),
        "ignored": ("Flags", "Summary"),
        "notes": ("Notes",),
        "reviewed_by": ("Notes",),
    }
)
"""Which tabs show which part of a briefing."""


class Findings(QTabWidget):
    """What was found in the text; a click on anything asks to see where it stands.

    A tab is made anew when it is looked at: what changes meanwhile in the others only counts.
    """

    place_wanted = Signal(object)
    """A sequence of sentence ids to bring into view and mark."""
    change_wanted = Signal(str, object)
    """What the user does, and the briefing that it makes of the one shown."""
    remedy_wanted = Signal(object, object)
    """A flag and one of its remedies."""
    ignore_always_wanted = Signal(object)
    """A flag of a kind to dismiss from now on."""
    summary_wanted = Signal(int, str)
    """How many key points are wanted, and by which method."""
    spelling_chosen = Signal(object)
    """A `StyleEntry`: how the user spells a name."""
    notes_left = Signal(object, str, str)
    """A `Document` that is shown no more, and the notes and the reviewer that were typed for it until then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = SummaryView()
        self.entities = EntitiesPage()
        self.quotes = QuotesView()
        self.facts = FactsView()
        self.flags = FlagList()
        self.notes = NotesView()
        self.entity_table = self.entities.table
        self.legend = self.entities.legend
        self._briefing: Briefing | None = None
        self._abstractive_offered = False
        self._stale: set[str] = set()
        self._shows: Mapping[str, Callable[[Briefing], None]] = {
            "Summary": self.summary.show_briefing,
            "Entities": self.entities.show_briefing,
            "Quotes": self.quotes.show_briefing,
            "Facts": self.facts.show_briefing,
            "Flags": self.flags.show_briefing,
            "Notes": self.notes.show_briefing,
        }
        self._build()
        self._connect()

    @property
    def abstractive_offered(self) -> bool:
        """Whether key points can be written by a model."""
        return self._abstractive_offered

    @abstractive_offered.setter
    def abstractive_offered(self, offered: bool) -> None:
        self._abstractive_offered = offered
        self.summary.head.offer_abstractive(offered=offered)

    @property
    def tab(self) -> str:
        """The name of the tab that is looked at, the same in every language."""
        return tuple(self._shows)[self.currentIndex()]

    def look_at(self, panel: QWidget) -> None:
        """Show a panel and give the keys to what it is about; what is above that comes before it by Tab."""
        self.setCurrentWidget(panel)
        starts = {self.summary: self.summary.points, self.entities: self.entity_table}
        starts.get(panel, panel).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_tab(self, name: str) -> None:
        """Show the tab of this name; nothing if there is none."""
        if name in self._shows:
            self.setCurrentIndex(tuple(self._shows).index(name))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        for part in (self.summary, self.entities, self.quotes, self.facts, self.flags):
            part.set_theme(theme)

    def show_briefing(self, briefing: Briefing) -> None:
        """Show everything."""
        self._briefing = briefing
        self._count(briefing)
        # Notes are typed: they must know at once which document they belong to.
        self.notes.show_briefing(briefing)
        self._renew(set(self._shows) - {"Notes"})

    def show_part(self, briefing: Briefing, part: str) -> None:
        """Show a field of `Briefing` that is another; nothing else is made anew."""
        before, self._briefing = self._briefing, briefing
        if before is None or briefing.document is not before.document:
            self.show_briefing(briefing)
            return
        self._count(briefing)
        parts = {part} if briefing.translations is before.translations else {part, "translations"}
        self._renew({tab for each in parts for tab in _SHOWN_IN.get(each, ())})

    def show_summary(self, briefing: Briefing) -> None:
        """Show the key points."""
        self.show_part(briefing, "summary")

    def show_entities(self, briefing: Briefing) -> None:
        """Show the entities and the legend of their kinds."""
        self.show_part(briefing, "entities")

    def show_flags(self, briefing: Briefing) -> None:
        """Show the flags."""
        self.show_part(briefing, "flags")

    def next_flag(self, after: int | None, *, backwards: bool = False) -> Flag | None:
        """Return the first open flag of the next sentence after this one that has any, and choose it in the list."""
        flag = flagging.next_flag(self._briefing, after, backwards=backwards) if self._briefing else None
        if flag and not self._stale & {"Flags"}:
            self.flags.choose(flag)
        return flag

    def flush(self) -> None:
        """Hand on notes that are being typed: before another document is shown, saved or closed."""
        self.notes.flush()

    def _build(self) -> None:
        self.setDocumentMode(True)
        self.setAccessibleName(tr("Findings"))
        self.tabBar().setDrawBase(False)
        for page, name in (
            (self.summary, marked("Summary")),
            (self.entities, marked("Entities")),
            (self.quotes, marked("Quotes")),
            (self.facts, marked("Facts")),
            (self.flags, marked("Flags")),
            (self.notes, marked("Notes")),
        ):
            self.addTab(page, tr(name))

    def _connect(self) -> None:
        self.currentChanged.connect(lambda _: self._renew(set()))
        for panel in (self.summary, self.entities, self.quotes, self.facts, self.flags):
            panel.place_wanted.connect(self.place_wanted)
        for source in (self.summary, self.entities, self.flags, self.notes):
            source.edit_wanted.connect(self._edit)
        self.summary.summary_wanted.connect(self.summary_wanted)
        self.flags.remedy_wanted.connect(self.remedy_wanted)
        self.flags.ignore_always_wanted.connect(self.ignore_always_wanted)
        self.notes.left_behind.connect(self.notes_left)
        self.entities.remembered.connect(self.spelling_chosen)

    def _edit(self, label: str, edit: Callable[[Briefing], Briefing]) -> None:
        """Ask for a change of what is shown now, which may be newer than what a panel has seen."""
        if self._briefing and (after := edit(self._briefing)) != self._briefing:
            self.change_wanted.emit(label, after)

    def _renew(self, tabs: set[str]) -> None:
        """Make the tab that is looked at anew if it is stale, and note which others are."""
        self._stale |= tabs
        name = self.tab
        if self._briefing and name in self._stale:
            self._stale.discard(name)
            self._shows[name](self._briefing)

    def _count(self, briefing: Briefing) -> None:
        counts = {
            "Entities": len(briefing.entities),
            "Quotes": len(briefing.quotes),
            "Facts": len(briefing.facts),
            "Flags": len(briefing.open_flags),
        }
        for tab, name in enumerate(self._shows):
            count = counts.get(name)
            self.setTabText(tab, f"{tr(name)}  {count}" if count else tr(name))
            self.tabBar().setAccessibleTabName(tab, comma().join((tr(name), str(count))) if count else "")
