"""Finding words in both texts, and putting others in their place in the English."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from mujaz.briefing import Briefing, Side
from mujaz.document import Span
from mujaz.finding import Finder, Match
from mujaz.gui.announcing import VOICE
from mujaz.gui.icons import icon
from mujaz.gui.language import marked, tr
from mujaz.gui.mirroring import margins
from mujaz.gui.naming import spoken, styled
from mujaz.gui.slices import Slices
from mujaz.gui.theme import LIGHT, Theme

Place = tuple[int, bool, Span]
_NOTHING = marked("Nothing found")
_FIELD_SHARE = 5
"""How much of the bar the fields take, of ten."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FindBar(QFrame):
    """A field to search with, and one more to replace with. Enter goes on, Shift+Enter back, Escape closes."""

    found = Signal(int, object, object)
    """Show this: the sentence, the `Side`, and the `Span` of its text there."""
    cleared = Signal()
    """Nothing is found any more, or the bar is closed: what was shown need not be marked."""
    replace_wanted = Signal(str, str)
    """Put the second text in place of the first wherever the English has it."""
    replace_here_wanted = Signal(object, str)
    """Put the text in one place of the English only, a `Match`."""
    closed = Signal()
    """The keyboard should go back to the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "findBar")
        self.setAccessibleName(tr("Find and replace"))
        self._briefing: Briefing | None = None
        self._finder = Finder()
        self._folding: Iterator[bool] = iter(())
        self._slices = Slices(lambda: next(self._folding, False), lambda: None, self)
        self._matches: list[Match] = []
        self._current = -1
        self._from = 0
        self.opened_from: QWidget | None = None
        self.needle = spoken(QLineEdit(placeholderText=tr("Find in both texts")), tr("Find"))
        self.replacement = spoken(QLineEdit(placeholderText=tr("Replace with")), tr("Replace with"))
        self.count = styled(QLabel(), "quiet")
        self.previous_button = _tool(tr("Previous"), "Shift+Enter")
        self.next_button = _tool(tr("Next"), "Enter")
        self.close_button = _tool(tr("Close the search"), "Esc")
        self.replace_button = _button(tr("Replace"), tr("Put it in this place of the English (Enter)"))
        self.replace_all_button = _button(
            tr("Replace all"), tr("Put it wherever the English has the words; undo takes it back")
        )
        self._build()
        self._connect()
        self.set_theme(LIGHT)
        self._show_count()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        for button, name in (
            (self.previous_button, "up"),
            (self.next_button, "down"),
            (self.close_button, "close"),
        ):
            button.setIcon(icon(name, theme.text, disabled=theme.line))
            button.setIconSize(QSize(1, 1) * self.fontMetrics().height())

    def set_briefing(self, briefing: Briefing | None) -> None:
        """Search `briefing` from now on; the place stays as near as it can be, and nothing moves."""
        before, self._briefing = self._briefing, briefing
        if self.isHidden():
            return
        match = self.match
        self._search(at=match.place if match else (0, False, Span(0, 0)))
        if briefing is None or before is None or briefing.document is not before.document:
            # What is there in another document has not been shown yet.
            self._current = -1
            self._from = 0
            self._show_count()

    def open_find(self, *, near: int = 0) -> None:
        """Show the bar; the search begins at the sentence `near`."""
        self._open(near, replacing=False)

    def open_replace(self, *, near: int = 0) -> None:
        """Show the bar with both fields; the search begins at the sentence `near`."""
        self._open(near, replacing=True)

    @property
    def match(self) -> Match | None:
        """What is shown, of all that was found."""
        return self._matches[self._current] if self._current >= 0 else None

    def find_next(self) -> None:
        """Show the next place, after the last one the first."""
        self._step(1)

    def find_previous(self) -> None:
        """Show the place before, before the first one the last."""
        self._step(-1)

    def close_search(self) -> None:
        """Put the bar away."""
        self.hide()
        self.cleared.emit()
        self.closed.emit()

    def _build(self) -> None:
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(f"{tr(_NOTHING)} "))
        layout = QGridLayout(self)
        layout.setContentsMargins(margins(20, 8, 12, 8))
        layout.setHorizontalSpacing(8)
        layout.setColumnStretch(0, _FIELD_SHARE)
        layout.setColumnStretch(4, 10 - _FIELD_SHARE)
        for column, widget in enumerate((self.needle, self.previous_button, self.next_button, self.count)):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self.close_button, 0, 5)
        layout.addWidget(self.replacement, 1, 0)
        replacing = QHBoxLayout()
        replacing.setSpacing(8)
        replacing.addWidget(self.replace_button)
        replacing.addWidget(self.replace_all_button)
        replacing.addStretch()
        layout.addLayout(replacing, 1, 1, 1, 4)
        fields, buttons = (self.needle, self.replacement), (self.replace_button, self.replace_all_button)
        for one, other in pairwise((*fields, self.previous_button, self.next_button, *buttons, self.close_button)):
            QWidget.setTabOrder(one, other)

    def _connect(self) -> None:
        self.needle.textChanged.connect(lambda _: self._search_anew())
        self.previous_button.clicked.connect(self.find_previous)
        self.next_button.clicked.connect(self.find_next)
        self.close_button.clicked.connect(self.close_search)
        self.replace_button.clicked.connect(self._replace_here)
        self.replace_all_button.clicked.connect(self._replace_all)

    def _open(self, near: int, *, replacing: bool) -> None:
        self._from = near
        keys = self.window().focusWidget()
        if keys and not self.isAncestorOf(keys):
            self.opened_from = keys
        for widget in (self.replacement, self.replace_button, self.replace_all_button):
            widget.setVisible(replacing)
        self.show()
        if self._briefing:
            self._folding = self._finder.prepare(self._briefing)
            self._slices.go_on()
        self.needle.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.needle.selectAll()
        self._search_anew()

    def _search_anew(self) -> None:
        self._search(at=(self._from, False, Span(0, 0)))
        self._show_match()

    def _search(self, *, at: Place) -> None:
        """Search, and be at the first match that is not before `at`, or else at the first of all."""
        had_some = bool(self._matches)
        self._matches = self._finder.find(self._briefing, self.needle.text()) if self._briefing else []
        later = (number for number, match in enumerate(self._matches) if match.place >= at)
        self._current = next(later, 0) if self._matches else -1
        self._show_count()
        if had_some and not self._matches:
            self.cleared.emit()

    def _step(self, step: int) -> None:
        if self._matches:
            self._current = (max(self._current, 0 if step < 0 else -1) + step) % len(self._matches)
            self._show_count()
            self._show_match()

    def _show_match(self) -> None:
        if match := self.match:
            self._from = match.sentence
            VOICE.say(self.count, self.count.text())
            self.found.emit(match.sentence, match.side, match.span)

    def _show_count(self) -> None:
        count = len(self._matches)
        if not self.needle.text():
            self.count.clear()
        elif count == 0:
            self.count.setText(tr(_NOTHING))
            VOICE.say(self.count, self.count.text())
        else:
            place = tr("{number} of {total}").format(number=self._current + 1, total=count)
            self.count.setText(place if self.match else tr("%n found", "", count))
        for button in (self.previous_button, self.next_button):
            button.setEnabled(count > 0)
        self.replace_button.setEnabled(self.match is not None and self.match.side is Side.TRANSLATION)
        self.replace_all_button.setEnabled(any(match.side is Side.TRANSLATION for match in self._matches))

    def _replace_here(self) -> None:
        match, text = self.match, self.replacement.text()
        if match is None or match.side is Side.SOURCE:
            self.find_next()
            return
        self.replace_here_wanted.emit(match, text)
        behind = match.span.start + len(text)
        self._search(at=replace(match, span=Span(behind, behind)).place)
        self._show_match()

    def _replace_all(self) -> None:
        self.replace_wanted.emit(self.needle.text(), self.replacement.text())

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            # Elsewhere in the window Escape stops the translation.
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif isinstance(pressed := self.focusWidget(), QAbstractButton):
            pressed.click()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.find_previous()
        elif self.replacement.hasFocus():
            self._replace_here()
        else:
            self.find_next()


def _tool(name: str, keys: str) -> QToolButton:
    button = spoken(QToolButton(autoRaise=True), name)
    button.setToolTip(f"{name} ({keys})")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _button(text: str, tip: str) -> QPushButton:
    button = styled(QPushButton(text), "small")
    button.setToolTip(tip)
    return button
