"""How to bring a model to a machine without internet, as the command line says it too."""

from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from mujaz.gui.models_parts import words
from mujaz.gui.naming import spoken, styled
from mujaz_resources import resource

TITLE = "Bring a model to a laptop without internet"

_HERE = (
    "On this page: install a model where there is a network, export it to a stick, and drop the file on this page on "
    "the other laptop. The same at a command line:"
)


class ModelsHelp(QFrame):
    """The page of that name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "help")
        self.text = spoken(QTextBrowser(), TITLE)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setAcceptDrops(False)
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(0)
        _, _, steps = resource("help", "models.md").read_text(encoding="utf-8").partition("\n")
        self.text.setMarkdown(steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 12, 4)
        layout.setSpacing(10)
        for widget in (words(TITLE, "cardName"), words(_HERE), self.text):
            layout.addWidget(widget)
