"""Changing the article itself."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from mujaz.briefing import Side
from mujaz.gui.dialog_size import open_as
from mujaz.gui.fonts import page_font
from mujaz.gui.language import marked, tr
from mujaz.gui.naming import spoken, styled

_EXPLANATION = marked("Change the article as you like. Only the sentences that are new are translated again.")


class ArabicEditor(QDialog):
    """The whole Arabic text, to type in from right to left; Ctrl+Return takes it, Escape leaves it as it was."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Edit the Arabic"))
        open_as(self, letters=108, lines=33)
        self.edit = spoken(QPlainTextEdit(text), tr("Arabic text"))
        self.edit.setFont(page_font(Side.SOURCE, self.font()))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.document().setDefaultTextOption(option)
        self.edit.setTabChangesFocus(True)
        self.edit.setLocale(QLocale(QLocale.Language.Arabic))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        take = buttons.addButton(tr("Take the change"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setShortcut("Ctrl+Return")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(styled(QLabel(tr(_EXPLANATION), wordWrap=True), "quiet"))
        layout.addWidget(self.edit)
        layout.addWidget(buttons)

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.edit.toPlainText()
