"""All settings on one page, and where they are kept."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.errors import SettingsError
from mujaz.gui.announcing import VOICE
from mujaz.gui.dialog_size import open_as
from mujaz.gui.language import marked, tr
from mujaz.gui.models_parts import ConfirmButton, button, words
from mujaz.gui.naming import described, styled
from mujaz.gui.saying import said
from mujaz.gui.settings_form import NEEDS_A_TRAY, NO_TRAY, WORDS, setting_row
from mujaz.gui.theme import Theme
from mujaz.settings import Settings, SettingsFile

_COPY_IT = marked("All of this is in one file. On another machine, in the same place, Mujaz is set as it is here:")


class _Scroll(QScrollArea):
    """Scrolls up and down, and is never narrower than what is in it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self._content = content
        self.setWidget(content)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, super().minimumSizeHint().height())


class SettingsPage(QDialog):
    """Every change is written at once and needs no “OK”; what the disk says about it stands on the page."""

    changed = Signal(object)
    """The new `Settings`."""

    def __init__(self, file: SettingsFile, parent: QWidget | None = None, *, has_tray: bool = True) -> None:
        """Without a tray, its settings are seen but can't be changed."""
        super().__init__(parent)
        self._file = file
        self._refused = () if has_tray else NEEDS_A_TRAY
        self.rows = {
            setting: setting_row(setting, replace(words_, about=NO_TRAY) if setting in self._refused else words_)
            for section in WORDS.values()
            for setting, words_ in section.items()
        }
        self.problem = styled(words(""), "notice")
        self.begin_anew = button(tr("Begin with a new file"), tr("Put the damaged file aside and begin with a new one"))
        self.path = described(
            QLabel(str(file.path), wordWrap=True, textFormat=Qt.TextFormat.PlainText), tr("Settings file")
        )
        self.copy_path = button(tr("Copy path"), tr("Copy the path of the settings file"))
        self.reset_all = ConfirmButton(tr("Reset all"), tr("Reset all, really?"), "settings")
        self.close_button = button(tr("Close"))
        self._form = styled(QWidget(), "fields")
        self._build()
        self._connect()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`: Fusion draws the edge of a box darker than its window, unseen in the dark."""
        for box in self.findChildren(QCheckBox):
            palette = box.palette()
            palette.setColor(QPalette.ColorRole.Window, QColor(theme.muted))
            box.setPalette(palette)

    def refresh(self) -> None:
        """Show what the file says now."""
        try:
            self._show(self._file.read())
        except SettingsError as error:
            self._say(str(error))
            self._form.setEnabled(False)
            self.reset_all.setEnabled(False)
            self.begin_anew.show()

    def _build(self) -> None:
        styled(self, "settingsPage").setWindowTitle(tr("Settings"))
        open_as(self, letters=90, lines=42)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(24, 12, 24, 20)
        form.setSpacing(14)
        for title, section in WORDS.items():
            form.addSpacing(8)
            form.addWidget(styled(QLabel(tr(title)), "section"))
            for setting in section:
                form.addWidget(self.rows[setting])
        form.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.problem)
        layout.addWidget(self.begin_anew, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(_Scroll(self._form), 1)
        layout.addWidget(self._foot())

    def _foot(self) -> QFrame:
        self.path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.path.setMinimumWidth(1)
        buttons = QHBoxLayout()
        for widget in (self.copy_path, self.reset_all):
            buttons.addWidget(widget)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        foot = styled(QFrame(), "foot")
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(24, 12, 24, 14)
        layout.setSpacing(6)
        layout.addWidget(words(tr(_COPY_IT)))
        layout.addWidget(self.path)
        layout.addLayout(buttons)
        return foot

    def _connect(self) -> None:
        for row in self.rows.values():
            row.changed.connect(self._change)
        self.copy_path.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(self._file.path)))
        self.reset_all.confirmed.connect(self._reset_all)
        self.begin_anew.clicked.connect(self._begin_anew)
        self.close_button.clicked.connect(self.accept)

    def _change(self, setting: str, value: object) -> None:
        self._write({setting: value})

    def _reset_all(self) -> None:
        """Reset what is on this page: the models and the look of the last export have pages of their own."""
        self._write({setting: row.default for setting, row in self.rows.items()})

    def _begin_anew(self) -> None:
        try:
            self._file.set_aside()
        except SettingsError as error:
            self._say(str(error))
        else:
            self._write({})

    def _write(self, changes: dict[str, object]) -> None:
        try:
            settings = self._file.change(**changes)
        except SettingsError as error:
            self.refresh()
            self._say(str(error))
        else:
            self._show(settings)
            self.changed.emit(settings)

    def _show(self, settings: Settings) -> None:
        for setting, row in self.rows.items():
            row.show_value(getattr(settings, setting))
            row.setEnabled(setting not in self._refused)
        if not settings.tray:
            self.rows["stay_in_tray"].setEnabled(False)
        self._form.setEnabled(True)
        self.reset_all.setEnabled(True)
        self.begin_anew.hide()
        self.problem.hide()

    def _say(self, sentence: str) -> None:
        self.problem.setText(said(sentence))
        self.problem.show()
        VOICE.say(self, sentence, urgent=True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
