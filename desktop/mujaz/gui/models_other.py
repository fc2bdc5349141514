"""Installing a model that no catalogue has."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from mujaz.gui.language import marked, tr
from mujaz.gui.models_flow import FlowLayout
from mujaz.gui.models_parts import button, words
from mujaz.gui.models_state import CONNECTS
from mujaz.gui.naming import spoken, styled

_EXPLANATION = marked(
    "Any other model of the hub for translation from Arabic (Marian), names (BERT) or English summaries (BART, T5), "
    "by its name there:"
)


class OtherModel(QFrame):
    """A line for the model's name on the hub, and the button that fetches it."""

    wanted = Signal(str)
    """The name of the model to install."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self.name = spoken(QLineEdit(placeholderText="owner/model"), tr("Name of the model on the hub"))
        self.install = button(
            tr("Install"), f"{tr('Install the model of this name.')} {tr(CONNECTS)}", name="smallPrimary"
        )
        self._is_busy = False
        self._build()

    def set_busy(self, *, is_busy: bool) -> None:
        """Say whether a job is going on: only one can."""
        self._is_busy = is_busy
        self._show_state()

    def _build(self) -> None:
        self.name.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self.name.setAcceptDrops(False)  # files dropped here are meant for the page
        self.name.textChanged.connect(self._show_state)
        self.name.returnPressed.connect(self.install.click)
        self.install.clicked.connect(lambda: self.wanted.emit(self.name.text().strip()))
        row = FlowLayout()
        for widget in (self.name, self.install, words(tr(CONNECTS), wraps=False)):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(words(tr(_EXPLANATION), ""))
        layout.addLayout(row)
        self._show_state()

    def _show_state(self) -> None:
        self.install.setEnabled(bool(self.name.text().strip()) and not self._is_busy)
