"""How each kind is marked; a click shows or hides it."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from mujaz.briefing import Kind
from mujaz.gui.language import tr
from mujaz.gui.mirroring import margins
from mujaz.gui.naming import styled
from mujaz.gui.sizes import grown
from mujaz.gui.theme import Theme
from mujaz.gui.tints import STROKES, paint_stroke
from mujaz.gui.wording import kind_name

_WIDTH, _HEIGHT = 22, 12
_LINE = 1.5
"""Pixels of a sample of how a kind is marked, and of the line in it, where letters are small."""


class Legend(QWidget):
    """A button for each kind that is there."""

    hidden_changed = Signal(object)
    """The frozenset of kinds that are not to be coloured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {kind: self._button(kind) for kind in Kind}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(0, 0, 14, 8))
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
            button.setIcon(_sample(theme, kind, self.devicePixelRatio()))

    def show_kinds(self, kinds: Iterable[Kind]) -> None:
        """Offer these kinds only."""
        present = set(kinds)
        for kind, button in self._buttons.items():
            button.setVisible(kind in present)

    def _button(self, kind: Kind) -> QToolButton:
        button = styled(QToolButton(self), "legend")
        button.setCheckable(True)
        button.setChecked(True)
        button.setText(kind_name(kind))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(_size())
        button.setToolTip(tr("Show or hide this kind, in the text and in the list"))
        button.setAccessibleName(tr("Colour {kind} mentions").format(kind=kind_name(kind).lower()))
        button.toggled.connect(lambda _: self.hidden_changed.emit(self.hidden))
        return button


def _size() -> QSize:
    return QSize(grown(_WIDTH), grown(_HEIGHT))


def _sample(theme: Theme, kind: Kind, ratio: float) -> QIcon:
    """Return how a mention of a kind looks in the text, and nothing for a kind that is not marked there."""
    icon = QIcon()
    for state, is_shown in ((QIcon.State.On, True), (QIcon.State.Off, False)):
        size = _size()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.kind_tint(kind) if is_shown else Qt.GlobalColor.transparent)
        if is_shown:
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                thick = _LINE * size.height() / _HEIGHT
                line = QRectF(0, size.height() - thick, size.width(), thick)
                paint_stroke(painter, STROKES[kind], QColor(theme.kinds[kind]), line)
        icon.addPixmap(picture, QIcon.Mode.Normal, state)
    return icon
