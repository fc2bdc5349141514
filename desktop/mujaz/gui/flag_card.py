"""One flag in words, with what can be done about it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mujaz.briefing import Flag
from mujaz.gui.elided import ElidedButton, ElidedLabel
from mujaz.gui.entry_layout import sign_size
from mujaz.gui.flag_entries import LEVEL_SIGNS, level_name
from mujaz.gui.icons import pixmap
from mujaz.gui.language import tr
from mujaz.gui.models_flow import FlowLayout
from mujaz.gui.naming import spoken, styled
from mujaz.gui.saying import said
from mujaz.gui.theme import Theme


class FlagCard(QWidget):
    """How sure, where and why; buttons for the remedies and for ignoring. An `ignored` flag can be had back."""

    remedy_wanted = Signal(object, object)
    """The flag and one of its remedies."""
    ignore_wanted = Signal(object)
    """The flag is to be dismissed."""
    ignore_always_wanted = Signal(object)
    """Flags like this one are to be dismissed from now on."""
    restore_wanted = Signal(object)
    """The flag is to be there again."""

    def __init__(
        self, flag: Flag, theme: Theme, *, where: str = "", ignored: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.flag = flag
        level, reason = level_name(flag.level), said(flag.reason)
        spoken(self, f"{level}: {reason}")
        sign, size = QLabel(), sign_size(self.font())
        sign.setPixmap(pixmap(LEVEL_SIGNS[flag.level], theme.flag, size, self.devicePixelRatio()))
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(sign)
        heading.addWidget(styled(QLabel(tr("Ignored · {level}").format(level=level) if ignored else level), "level"))
        heading.addWidget(styled(ElidedLabel(where), "quiet"))
        heading.addStretch(1)
        self.reason = QLabel(reason, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reason.setMinimumWidth(1)
        self.buttons = tuple(self._restoring() if ignored else self._acting())
        self.ignore = self.buttons[len(flag.remedies) if not ignored else 0]
        row = FlowLayout(gap=6)
        for button in self.buttons:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        layout.addLayout(heading)
        layout.addWidget(self.reason)
        layout.addLayout(row)

    def _acting(self) -> Iterator[QPushButton]:
        for remedy in self.flag.remedies:
            button = self._button(said(remedy.label), "remedy")
            button.clicked.connect(lambda *_, remedy=remedy: self.remedy_wanted.emit(self.flag, remedy))
            yield button
        for text, signal in ((tr("Ignore"), self.ignore_wanted), (tr("Ignore always"), self.ignore_always_wanted)):
            button = self._button(text, "ignore")
            button.clicked.connect(lambda *_, signal=signal: signal.emit(self.flag))
            yield button

    def _restoring(self) -> Iterator[QPushButton]:
        button = self._button(tr("Show it again"), "remedy")
        button.clicked.connect(lambda: self.restore_wanted.emit(self.flag))
        yield button

    def _button(self, text: str, name: str) -> QPushButton:
        button = spoken(styled(ElidedButton(text, self, autoDefault=False), name), text)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setAccessibleDescription(said(self.flag.reason))
        return button
