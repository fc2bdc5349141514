"""What the window shows while nothing is open: where to drop an article, and a sample to try."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.gui.icons import pixmap
from mujaz.gui.language import marked, tr
from mujaz.gui.naming import styled
from mujaz.gui.sizes import grown
from mujaz.gui.theme import LIGHT, Theme

_ICON = 44
_BORDER = 40
"""Pixels around the words; the line is on the way."""
_RECENT = 5
"""Files that are offered again."""
_HINTS = (
    marked("Every key point leads to the sentence behind it."),
    marked("A flag in the margin says what to check, and why."),
    marked("Write over any translation; Ctrl+K finds every command."),
)


class Welcome(QWidget):
    """A drop target with a few words; the window itself takes what is dropped."""

    open_wanted = Signal()
    sample_wanted = Signal()
    models_wanted = Signal()
    recent_wanted = Signal(object)
    """The `Path` of a file that was opened before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.open_button = styled(QPushButton(tr("Open a file…")), "primary")
        self.sample_button = QPushButton(tr("Read the sample"))
        self._recent = styled(QWidget(), "recent")
        self._recent_list = QVBoxLayout(self._recent)
        self._recent_buttons: list[QPushButton] = []
        self._build()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer these files again."""
        for button in self._recent_buttons:
            button.deleteLater()
        self._recent_buttons.clear()
        for path in paths[:_RECENT]:
            button = styled(QPushButton(path.name), "link")
            button.setToolTip(str(path))
            button.clicked.connect(partial(self.recent_wanted.emit, path))
            self._recent_buttons.append(button)
            self._recent_list.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._recent.setVisible(bool(paths))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._picture.setPixmap(pixmap("page", theme.accent, grown(_ICON), self.devicePixelRatio()))
        self.update()

    def _build(self) -> None:
        words = _line(tr("Open, paste or drop an Arabic article"), "welcome")
        self._promise = _line(tr("It becomes an English briefing on this machine; nothing leaves it."), "quiet")
        self._hints = [_line(tr(hint), "quiet") for hint in _HINTS]
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch()
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(_BORDER, _BORDER, _BORDER, _BORDER)
        layout.setSpacing(14)
        layout.addStretch()
        layout.addWidget(self._picture)
        for label in (words, self._promise):
            layout.addWidget(label)
        layout.addSpacing(10)
        layout.addLayout(buttons)
        layout.addWidget(self._recent)
        layout.addSpacing(16)
        for hint in self._hints:
            layout.addWidget(hint)
        self.models_button = styled(QPushButton(tr("Get a better model")), "link")
        layout.addWidget(self.models_button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.models_button.clicked.connect(self.models_wanted)
        self.show_recent(())
        self.open_button.clicked.connect(self.open_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)

    def _make_room(self) -> None:
        """Leave out the picture, then the hints, then the promise, where there is no room for all."""
        parts = (self._picture, *self._hints, self._promise)
        for left_out in range(len(parts) + 1):
            for place, part in enumerate(parts):
                part.setVisible(place >= left_out)
            self._column.invalidate()
            if self._column.totalHeightForWidth(self.width()) <= self.height():
                return

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.line), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(self._theme.page))
            edge = _BORDER * 0.7
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 16, 16)


def _line(text: str, name: str) -> QLabel:
    return styled(QLabel(text, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), name)
