"""The flags of one sentence, in a small frame beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.briefing import Flag, Remedy
from mujaz.gui.flag_card import FlagCard
from mujaz.gui.language import tr
from mujaz.gui.naming import styled
from mujaz.gui.saying import said
from mujaz.gui.theme import LIGHT, Theme

_LETTERS = 54
"""Average letters that fit in a line."""


class FlagPopup(QFrame):
    """Closes by Esc, by a click beside it, and when something was done. Tab and the arrows go through its buttons."""

    remedy_wanted = Signal(object, object)
    """A flag and one of its remedies."""
    ignore_wanted = Signal(object)
    """A flag to dismiss."""
    ignore_always_wanted = Signal(object)
    """A flag of a kind to dismiss from now on."""

    def __init__(self, flags: Sequence[Flag], parent: QWidget | None = None, *, theme: Theme = LIGHT) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        styled(self, "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cards = tuple(FlagCard(flag, theme) for flag in flags)
        self.setAccessibleName(tr("%n flag(s) of this sentence", "", len(flags)))
        self.setAccessibleDescription(" ".join(said(flag.reason) for flag in flags))
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(16)
        for card in self.cards:
            layout.addWidget(card)
            card.remedy_wanted.connect(self._remedy)
            card.ignore_wanted.connect(self._ignore)
            card.ignore_always_wanted.connect(self._ignore_always)
        self.setFixedWidth(_LETTERS * self.fontMetrics().averageCharWidth())

    def open_at(self, place: QPoint) -> None:
        """Open with the corner at `place` on the screen, or as near to it as there is room."""
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()  # before that their sizes are not those of the style sheet
        self._layout.invalidate()
        self.resize(self.width(), self.heightForWidth(self.width()))
        frame = QRect(place, self.size())
        if screen := self.screen():
            room = screen.availableGeometry()
            frame.moveRight(min(frame.right(), room.right()))
            frame.moveBottom(min(frame.bottom(), room.bottom()))
            frame.moveTopLeft(QPoint(max(frame.left(), room.left()), max(frame.top(), room.top())))
        self.move(frame.topLeft())
        self.show()

    def _remedy(self, flag: Flag, remedy: Remedy) -> None:
        self.close()
        self.remedy_wanted.emit(flag, remedy)

    def _ignore(self, flag: Flag) -> None:
        self.close()
        self.ignore_wanted.emit(flag)

    def _ignore_always(self, flag: Flag) -> None:
        self.close()
        self.ignore_always_wanted.emit(flag)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.cards:
            self.cards[0].buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                self.focusNextPrevChild(key in {Qt.Key.Key_Down, ahead})
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(button := self.focusWidget(), QAbstractButton):
                button.click()
            case _:
                super().keyPressEvent(event)
