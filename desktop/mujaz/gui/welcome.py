"""What the window shows while nothing is open: where to drop an article, and a sample to try."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.gui.icons import pixmap
from mujaz.gui.naming import styled
from mujaz.gui.theme import LIGHT, Theme

_ICON = 44


class Welcome(QWidget):
    """A drop target with a few words; the window itself takes what is dropped."""

    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.open_button = styled(QPushButton("Open a file…"), "primary")
        self.sample_button = QPushButton("Read the sample")
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._picture.setPixmap(pixmap("page", theme.accent, _ICON, self.devicePixelRatio()))
        self.update()

    def _build(self) -> None:
        words = styled(QLabel("Open, paste or drop an Arabic article"), "welcome")
        promise = styled(QLabel("It becomes an English briefing on this machine; nothing leaves it."), "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch()
        layout.addWidget(self._picture)
        for label in (words, promise):
            layout.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(10)
        layout.addLayout(buttons)
        layout.addStretch()
        self.open_button.clicked.connect(self.open_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.line), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(self._theme.page))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(28, 28, -28, -28), 16, 16)
