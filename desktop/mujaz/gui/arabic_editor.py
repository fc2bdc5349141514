"""Changing the article itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from mujaz.briefing import Side
from mujaz.gui.fonts import page_font
from mujaz.gui.naming import spoken, styled

_EXPLANATION = "Change the article as you like. Only the sentences that are new are translated again."


class ArabicEditor(QDialog):
    """The whole Arabic text, to type in from right to left; Ctrl+Return takes it, Escape leaves it as it was."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Edit the Arabic")
        self.resize(760, 560)
        self.edit = spoken(QPlainTextEdit(text), "Arabic text")
        self.edit.setFont(page_font(Side.SOURCE, self.font()))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.document().setDefaultTextOption(option)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = buttons.addButton("Take the change", QDialogButtonBox.ButtonRole.AcceptRole)
        take.setShortcut("Ctrl+Return")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(styled(QLabel(_EXPLANATION), "quiet"))
        layout.addWidget(self.edit)
        layout.addWidget(buttons)

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.edit.toPlainText()
