"""Which colour is which kind; a click shows or hides it."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from mujaz.briefing import Kind
from mujaz.gui.naming import styled
from mujaz.gui.theme import Theme
from mujaz.gui.wording import KIND_NAMES

_DOT = 10


class Legend(QWidget):
    """A button for each kind that is there."""

    hidden_changed = Signal(object)
    """The frozenset of kinds that are not to be coloured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {kind: self._button(kind) for kind in Kind}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 14, 8)
        layout.setSpacing(2)
        for button in self._buttons.values():
            layout.addWidget(button)
        self.show_kinds(())

    @property
    def hidden(self) -> frozenset[Kind]:
        """The kinds that are not to be coloured."""
        return frozenset(kind for kind, button in self._buttons.items() if not button.isChecked())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        for kind, button in self._buttons.items():
            button.setIcon(_dots(theme.kinds[kind], theme.line, self.devicePixelRatio()))

    def show_kinds(self, kinds: Iterable[Kind]) -> None:
        """Offer these kinds only."""
        present = set(kinds)
        for kind, button in self._buttons.items():
            button.setVisible(kind in present)

    def _button(self, kind: Kind) -> QToolButton:
        button = styled(QToolButton(self), "legend")
        button.setCheckable(True)
        button.setChecked(True)
        button.setText(KIND_NAMES[kind])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(_DOT, _DOT))
        button.setToolTip("Show or hide this kind, in the text and in the list")
        button.setAccessibleName(f"Colour {KIND_NAMES[kind].lower()} mentions")
        button.toggled.connect(lambda _: self.hidden_changed.emit(self.hidden))
        return button


def _dots(shown: str, hidden: str, ratio: float) -> QIcon:
    icon = QIcon()
    icon.addPixmap(_dot(shown, ratio), QIcon.Mode.Normal, QIcon.State.On)
    icon.addPixmap(_dot(hidden, ratio), QIcon.Mode.Normal, QIcon.State.Off)
    return icon


def _dot(color: str, ratio: float) -> QPixmap:
    picture = QPixmap(round(_DOT * ratio), round(_DOT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(1, 1, _DOT - 2, _DOT - 2)
    return picture
