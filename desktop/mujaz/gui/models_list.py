"""All cards of the models page, under their headings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mujaz.gui.language import tr
from mujaz.gui.models_card import CardView
from mujaz.gui.models_other import OtherModel
from mujaz.gui.models_parts import words
from mujaz.gui.models_state import Section
from mujaz.gui.naming import spoken, styled


class ModelList(QScrollArea):
    """Cards from top to bottom; where the reader and the keys were is kept when they change."""

    wanted = Signal(object, object)
    """A `Card`, and the `Deed` that is wanted of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, CardView] = {}
        self.other = OtherModel()
        self._content = QWidget()
        self._build()

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these cards in place of those that were there."""
        focus = self._focus()
        content = self._filled(sections)
        self._page_layout.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        content.show()
        last = [each for card in self.cards.values() for each in card.buttons.values()][-1:]
        for before, after in zip([*last, self.other.name], [self.other.name, self.other.install], strict=bool(last)):
            QWidget.setTabOrder(before, after)
        if focus is not None:
            self.focus_card(focus)

    def set_busy(self, model: str | None) -> None:
        """Say whether a job is going on, and with which model; an empty name is none of these."""
        for card in self.cards.values():
            card.set_busy(model)
        self.other.set_busy(is_busy=model is not None)

    def focus_card(self, name: str) -> None:
        """Give the keys to the first button of the model called `name`, or of the first card."""
        cards = [self.cards[name]] if name in self.cards else list(self.cards.values())
        buttons = [each for card in cards for each in card.buttons.values() if each.isEnabled()]
        if buttons:
            buttons[0].setFocus()

    def _build(self) -> None:
        spoken(self, tr("Models")).setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        page = styled(QWidget(), "models")
        self._page_layout = QVBoxLayout(page)
        self._page_layout.setContentsMargins(20, 14, 20, 20)
        self._page_layout.setSpacing(10)
        self._page_layout.addWidget(self._content)
        self._page_layout.addWidget(words(tr("Another model"), "heading"))
        self._page_layout.addWidget(self.other)
        self._page_layout.addStretch()
        self.setWidget(page)

    def _filled(self, sections: Sequence[Section]) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(10)
        self.cards = {}
        for section in sections:
            if self.cards:
                layout.addSpacing(8)
            layout.addWidget(words(section.title, "heading"))
            for card in section.cards:
                view = self.cards[card.name] = CardView(card)
                view.wanted.connect(lambda deed, card=card: self.wanted.emit(card, deed))
                layout.addWidget(view)
        return content

    def _focus(self) -> str | None:
        """Return the name of the model whose card has the keys."""
        keys = self.window().focusWidget()
        return next((name for name, card in self.cards.items() if keys and card.isAncestorOf(keys)), None)
