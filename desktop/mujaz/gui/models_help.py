"""How to bring a model to a machine without internet, as the command line says it too."""

from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from mujaz.gui.help_text import help_text
from mujaz.gui.language import marked, tr
from mujaz.gui.mirroring import margins
from mujaz.gui.models_parts import words
from mujaz.gui.naming import spoken, styled

TITLE = marked("Bring a model to a laptop without internet")

_HERE = marked(
    "On this page: install a model where there is a network, export it to a stick, and drop the file on this page on "
    "the other laptop. The same at a command line:"
)


class ModelsHelp(QFrame):
    """The page of that name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "help")
        self.text = spoken(QTextBrowser(), tr(TITLE))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setAcceptDrops(False)
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(0)
        _, _, steps = help_text("models").partition("\n")
        self.text.setMarkdown(steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(18, 14, 12, 4))
        layout.setSpacing(10)
        for widget in (words(tr(TITLE), "cardName"), words(tr(_HERE)), self.text):
            layout.addWidget(widget)
