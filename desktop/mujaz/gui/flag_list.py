"""What to check before publishing: the flags as a list, and beside it the one that is chosen, with its remedies."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from mujaz.briefing import Briefing, Flag
from mujaz.flagging import ignore_flag, ignored_flags, restore_flag
from mujaz.gui.entry_list import EntryList
from mujaz.gui.flag_card import FlagCard
from mujaz.gui.flag_entries import flag_entry, ignored_line
from mujaz.gui.language import marked, tr
from mujaz.gui.naming import in_reading_order, spoken, styled
from mujaz.gui.theme import LIGHT, Theme
from mujaz.gui.wording import sentence_name

_SIZES = (620, 420)
"""Pixels of the list and the card to begin with."""
_NOTHING = marked("Nothing is flagged. What a careful editor would question stands here, with its reason.")


class FlagList(QSplitter):
    """A click on a flag asks to see its sentence. After one is dealt with, the next is at hand."""

    place_wanted = Signal(object)
    """A tuple of sentence ids."""
    edit_wanted = Signal(str, object)
    """What is done, and the function that does it to a briefing."""
    remedy_wanted = Signal(object, object)
    """A flag and one of its remedies."""
    ignore_always_wanted = Signal(object)
    """A flag of a kind to dismiss from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.list = EntryList(tr("Flags"), tr(_NOTHING))
        self.ignored_button = styled(QPushButton(flat=True, autoDefault=False), "ignored")
        self.card: FlagCard | None = None
        self._room = spoken(QScrollArea(widgetResizable=True), tr("The chosen flag"))
        self._theme = LIGHT
        self._briefing: Briefing | None = None
        self._flags: tuple[Flag, ...] = ()
        self._carded: tuple[Flag, bool, Theme] | None = None
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.list.set_theme(theme)
        self._show_card()

    def show_briefing(self, briefing: Briefing) -> None:
        """Show the flags of `briefing`, and the ignored ones where they are wanted."""
        self._briefing = briefing
        ignored = ignored_flags(briefing)
        self.ignored_button.setVisible(bool(ignored))
        self.ignored_button.setText(ignored_line(len(ignored), shown=self.ignored_button.isChecked()))
        self._flags = briefing.open_flags + (ignored if self.ignored_button.isChecked() else ())
        self.list.show_entries([flag_entry(briefing, flag) for flag in self._flags])
        if self._flags and self.list.current_row < 0:
            self.list.choose(0)
        self._show_card()

    def choose(self, flag: Flag) -> None:
        """Choose a flag in the list."""
        if flag in self._flags:
            self.list.choose(self._flags.index(flag))

    def _build(self) -> None:
        spoken(self, tr("Flags"))
        self.setFocusProxy(self.list)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self.ignored_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._room.setFrameShape(QScrollArea.Shape.NoFrame)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.addWidget(left)
        self.addWidget(self._room)
        in_reading_order(self)
        self.setSizes(list(_SIZES))
        self.list.place_wanted.connect(self.place_wanted)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.ignored_button.setCheckable(True)
        self.ignored_button.toggled.connect(self._on_ignored_toggled)

    def _on_ignored_toggled(self) -> None:
        if self._briefing:
            self.show_briefing(self._briefing)

    def _on_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show_card()

    @property
    def _chosen(self) -> Flag | None:
        row = self.list.current_row
        return self._flags[row] if 0 <= row < len(self._flags) else None

    def _show_card(self) -> None:
        """Show the chosen flag; keep the card where it shows that already, and the focus where it changes."""
        briefing, flag = self._briefing, self._chosen
        wanted = (flag, flag.key in briefing.ignored, self._theme) if briefing and flag else None
        if wanted == self._carded:
            return
        focused = QApplication.focusWidget()
        had_focus = bool(self.card and focused and self.card.isAncestorOf(focused))
        self.card = self._made(briefing, flag) if briefing and flag else None
        self._carded = wanted
        if old := self._room.takeWidget():
            old.deleteLater()  # a button of it may be what brought this about
        self._room.setWidget(_page(self.card))
        if had_focus and self.card:
            self.card.ignore.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, briefing: Briefing, flag: Flag) -> FlagCard:
        where = sentence_name(briefing.document, flag.sentence)
        card = FlagCard(flag, self._theme, where=where, ignored=flag.key in briefing.ignored)
        card.remedy_wanted.connect(lambda one, remedy: self._deal(self.remedy_wanted, one, remedy))
        card.ignore_always_wanted.connect(lambda one: self._deal(self.ignore_always_wanted, one))
        card.ignore_wanted.connect(lambda one: self._edit(tr("Ignore a flag"), ignore_flag, one))
        card.restore_wanted.connect(lambda one: self._edit(tr("Show a flag again"), restore_flag, one))
        return card

    def _edit(self, label: str, edit: Callable[[Briefing, Flag], Briefing], flag: Flag) -> None:
        self._deal(self.edit_wanted, label, lambda briefing: edit(briefing, flag))

    def _deal(self, wanted: SignalInstance, *what: object) -> None:
        """Have a flag dealt with, and go on to the next one if it is gone."""
        before = self._chosen
        wanted.emit(*what)
        if self._chosen not in {before, None}:
            self.list.show_place(self.list.current_row)


def _page(card: FlagCard | None) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(18, 12, 18, 12)
    if card:
        layout.addWidget(card)
    layout.addStretch(1)
    return page
