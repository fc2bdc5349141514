"""A page of entities as it is used: its changes come back to it, and what it asks for is kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Entity, Place
from mujaz.gui.entities_page import EntitiesPage
from mujaz.gui.entity_rows import NAME
from mujaz.gui.theme import LIGHT, dress
from mujaz.style_list import StyleEntry

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Desk:
    """A page whose changes come back to it, as they do in the window."""

    def __init__(self, page: EntitiesPage, briefing: Briefing) -> None:
        self.page = page
        self.briefing = briefing
        self.labels: list[str] = []
        self.places: list[tuple[int, ...]] = []
        self.kept: list[StyleEntry] = []
        page.edit_wanted.connect(self._edit)
        page.place_wanted.connect(self.places.append)
        page.remembered.connect(self.kept.append)
        page.show_briefing(briefing)

    def _edit(self, label: str, edit: Callable[[Briefing], Briefing]) -> None:
        self.labels.append(label)
        self.show(edit(self.briefing))

    def show(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.page.show_briefing(briefing)

    def entity(self, name: str) -> Entity:
        return next(entity for entity in self.briefing.entities if entity.name == name)

    def names(self) -> list[object]:
        return [self.cell(row, NAME) for row in range(self.page.model.rowCount())]

    def cell(self, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.page.model.data(self.page.model.index(row, column), role)

    def row(self, name: str) -> list[object]:
        row = self.names().index(name)
        return [self.cell(row, column) for column in range(6)]

    def choose(self, *names: str) -> None:
        self.page.table.choose(*(self.entity(name).id for name in names))

    def chosen(self) -> list[str]:
        return [entity.name for entity in self.page.table.chosen]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.page.table, key, modifier)

    def click(self, name: str, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.page.table.viewport(), Qt.MouseButton.LeftButton, modifier, self.place(name))

    def place(self, name: str) -> QPoint:
        index = self.page.model.index(self.names().index(name), NAME)
        return self.page.table.visualRect(index).center()

    def editor(self) -> QLineEdit:
        editor = self.page.table.findChild(QLineEdit)
        assert editor
        return editor

    def end(self, key: Qt.Key) -> None:
        QTest.keyClick(self.editor(), key)
        QApplication.processEvents()  # Qt takes what was written when the key is done with

    def write(self, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        editor = self.editor()
        editor.selectAll()
        QTest.keyClicks(editor, name)
        self.end(key)


def described(entity: Entity) -> Entity:
    match entity.name:
        case "Tripoli":
            return replace(entity, place=Place("Lebanon", "North Governorate", 34.4367, 35.8497, ambiguous=True))
        case "Panama":
            return replace(entity, place=Place("Panama", "", 9.0, -80.0))
        case "Karim Mansour":
            return replace(entity, role="minister of transport")
    return entity


def desk_with(qtbot: QtBot, qapp: QApplication, finished: Briefing) -> Desk:
    """Return a desk with the article's briefing, looked at."""
    dress(qapp, LIGHT)
    page = EntitiesPage()
    qtbot.addWidget(page)
    page.set_theme(LIGHT)
    page.resize(1000, 700)
    desk = Desk(page, replace(finished, entities=tuple(map(described, finished.entities))))
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.table.setFocus()
    return desk


def with_entity(briefing: Briefing, entity: Entity) -> Briefing:
    return replace(briefing, entities=tuple(entity if each.id == entity.id else each for each in briefing.entities))
