"""Words that end in three dots where there is too little room, instead of taking it from others."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStyleOptionButton
from typing_extensions import override

_LEAST = 4
"""Letters that are seen in any case."""
_AROUND = 2
"""Letters of room that a button's words leave beside them."""


class ElidedLabel(QLabel):
    """One line of plain text; all of it is heard, and shown by its tooltip while it does not fit."""

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST * self.fontMetrics().averageCharWidth()), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= room.width()
        if self.toolTip() != (tip := "" if fits else self.text()):
            self.setToolTip(tip)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        with QPainter(self) as painter:
            alignment = self.alignment().value
            self.style().drawItemText(
                painter, room, alignment, self.palette(), self.isEnabled(), shown, self.foregroundRole()
            )


class ElidedButton(QPushButton):
    """A button that may be narrower than its words."""

    _is_measured = False

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        self._is_measured = True
        hint = super().sizeHint()
        self._is_measured = False
        return hint

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._is_measured or self.width() >= self.sizeHint().width():
            return
        room = self.width() - _AROUND * self.fontMetrics().averageCharWidth()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
