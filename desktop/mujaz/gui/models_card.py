"""One model on the models page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mujaz.gui.language import tr
from mujaz.gui.models_flow import FlowLayout
from mujaz.gui.models_parts import ConfirmButton, button, words
from mujaz.gui.models_state import CONNECTS, Card, Deed
from mujaz.gui.naming import spoken, styled
from mujaz.gui.saying import said

_CONNECTING = {Deed.INSTALL, Deed.AGAIN}


class CardView(QFrame):
    """What a model is, and a button for everything that can be done with it."""

    wanted = Signal(object)
    """The `Deed` whose button was pressed, or pressed twice for one that can't be undone."""

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.busy_mark = words(tr("Working…"), "badge", wraps=False)
        self.buttons = {deed: self._button(deed) for deed in card.deeds}
        self._build()

    def set_busy(self, model: str | None) -> None:
        """Say whether a job is going on, and with which model; meanwhile only Use can be had."""
        self.busy_mark.setVisible(model == self.card.name)
        for deed, each in self.buttons.items():
            each.setEnabled(model is None or deed is Deed.USE)

    def _build(self) -> None:
        card = self.card
        spoken(styled(self, "card"), ". ".join(filter(None, (card.name, *card.marks, card.good_for))))
        heading = FlowLayout(gap=10)
        heading.addWidget(words(card.name, "cardName", wraps=False))
        if card.kind:
            heading.addWidget(words(card.kind, wraps=False))
        for mark in card.marks:
            heading.addWidget(words(mark, "badge", wraps=False))
        heading.addWidget(self.busy_mark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(6)
        layout.addLayout(heading)
        if card.problem:
            layout.addWidget(words(said(card.problem), "banner"))
        if card.good_for:
            layout.addWidget(words(card.good_for, ""))
        for fact in card.facts:
            layout.addWidget(words(fact))
        if self.buttons:
            layout.addSpacing(4)
            layout.addLayout(self._row())
        self.busy_mark.hide()

    def _row(self) -> FlowLayout:
        row = FlowLayout()
        for deed, each in self.buttons.items():
            row.addWidget(each)
            if deed in _CONNECTING:
                row.addWidget(words(tr(CONNECTS), wraps=False))
        return row

    def _button(self, deed: Deed) -> QPushButton:
        name = self.card.name
        if deed is Deed.REMOVE:
            confirm = ConfirmButton(tr(deed.value), tr("Click again to remove"), name, self)
            confirm.confirmed.connect(lambda: self.wanted.emit(deed))
            return confirm
        made = button(
            tr(deed.value),
            f"{tr(deed.value).rstrip('…')} {name}{_more(deed, self.card)}",
            name="smallPrimary" if deed is Deed.INSTALL else "small",
        )
        made.clicked.connect(lambda: self.wanted.emit(deed))
        return made


def _more(deed: Deed, card: Card) -> str:
    """Return what a listener has to know about a button beyond its text and the model's name."""
    if deed in _CONNECTING:
        return f". {tr(CONNECTS)}"
    return tr(" for {task}").format(task=card.kind.lower()) if deed is Deed.USE else ""
