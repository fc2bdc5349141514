"""The window at work, and each of its pages and popups, to be heard and gone through by key."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Kind
from mujaz.events import FactsFound, Finished, Flagged, QuotesFound
from mujaz.gui.announcing import VOICE
from mujaz.gui.arabic_editor import ArabicEditor
from mujaz.gui.export_page import ExportPage
from mujaz.gui.message import Action, Level, Message
from mujaz.gui.session import Session
from mujaz.gui.theme import LIGHT, Theme, dress
from mujaz.gui.window import MainWindow
from mujaz.protocol import Brief
from mujaz.settings import SettingsFile
from mujaz.style_list import StyleEntry, StyleList
from tests.mujaz.gui.conftest import FakeClient, steps
from tests.mujaz.gui.findings.conftest import found

__all__ = ["found"]
TABS = ("Summary", "Entities", "Quotes", "Facts", "Flags", "Notes")
FLAGGED = 2
"""A sentence with a flag that has remedies."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The window on a finished article, and how each of its parts is opened."""

    window: MainWindow
    session: Session
    client: FakeClient
    qtbot: QtBot

    def turn_to(self, tab: str) -> QWidget:
        """Show one tab of the findings."""
        self.window.findings.setCurrentIndex(TABS.index(tab))
        return self.window

    def opened(self, do: Callable[[], object]) -> QWidget:
        """Do something that opens a window or a popup, and return that."""
        before = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
        do()
        new = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in before]
        shown = new[0] if new else QApplication.activePopupWidget() or QApplication.activeWindow()
        assert shown is not None
        if shown is not self.window and shown.windowType() is not Qt.WindowType.Popup:
            shown.activateWindow()
            self.qtbot.waitUntil(shown.isActiveWindow)
        return shown

    def page(self, name: str) -> QWidget:
        """Open the page of an action."""
        page = self.opened(getattr(self.window.actions_, name).trigger)
        if isinstance(page, ExportPage):
            self.qtbot.waitUntil(lambda: bool(page.preview.toPlainText()))
        return page

    def dress(self, page: QWidget, theme: Theme) -> None:
        """Show the window and a page over it in the colours of `theme`."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dress(app, theme)
        for part in (self.window, page):
            if hasattr(part, "set_theme"):
                part.set_theme(theme)
        app.processEvents()

    def two_documents(self) -> QWidget:
        with self.qtbot.waitSignal(self.session.document_changed):
            self.session.paste("خبر آخر\n\nوصل الوفد إلى دمشق.")
        return self.window

    def nothing_in(self, tab: str) -> QWidget:
        """Show a tab of an article in which nothing has been found yet."""
        self.two_documents()
        return self.turn_to(tab)

    def find(self) -> QWidget:
        self.window.actions_.replace.trigger()
        QTest.keyClicks(self.window.find_bar.needle, "port")
        self.qtbot.waitUntil(self.window.find_bar.replace_all_button.isEnabled)
        return self.window

    def flags_here(self) -> QWidget:
        self.window.view.reveal((FLAGGED,))
        return self.opened(self.window.actions_.flags_here.trigger)

    def alternatives(self) -> QWidget:
        return self.opened(lambda: self.session.suggested.emit(1, ("One way.", "Another way.")))

    def arabic_editor(self) -> QWidget:
        editor = ArabicEditor("نص", self.window)
        self.qtbot.addWidget(editor)
        return self.opened(editor.open)

    def message(self) -> QWidget:
        action = Action("Translate again", self.session.translate_again)
        self.session.message.emit(Message("The engine stopped.", Level.PROBLEM, action))
        return self.window

    def entities(self, *, kind: Kind = Kind.PLACE) -> QWidget:
        """Choose the entity of a kind that is mentioned most."""
        self.turn_to("Entities")
        table = self.window.findings.entity_table
        table.choose(next(row.entity.id for row in table._entity_model.rows if row.entity.kind is kind))
        table.setFocus()
        return self.window

    def merge(self) -> QWidget:
        self.entities()
        return self.opened(self.window.findings.entities.actions_of_rows.merge.trigger)

    def split(self) -> QWidget:
        self.entities()
        return self.opened(self.window.findings.entities.actions_of_rows.split.trigger)

    def entity_menu(self) -> QWidget:
        self.entities()
        menu = self.window.findings.entities.actions_of_rows.menu()
        return self.opened(lambda: menu.popup(QPoint(300, 300)))

    def sentence_menu(self) -> QWidget:
        return self.opened(lambda: self.window.commands.show_menu(FLAGGED, QPoint(300, 300)))

    def more_menu(self) -> QWidget:
        (button,) = (b for b in self.window.findChildren(QToolButton) if b.accessibleName() == "More commands")
        return self.opened(lambda: button.menu().popup(QPoint(300, 300)))

    def palette(self) -> QWidget:
        return self.opened(self.window.actions_.palette.trigger)


SURFACES: Mapping[str, Callable[[Desk], QWidget]] = {
    **{f"tab {name}": partial(Desk.turn_to, tab=name) for name in TABS},
    **{
        name: partial(Desk.page, name=name) for name in ("settings", "spellings", "help", "offline", "export", "models")
    },
    **{f"nothing in {name}": partial(Desk.nothing_in, tab=name) for name in ("Entities", "Quotes", "Facts", "Flags")},
    "two documents": Desk.two_documents,
    "find": Desk.find,
    "flag popup": Desk.flags_here,
    "alternatives": Desk.alternatives,
    "Arabic editor": Desk.arabic_editor,
    "message": Desk.message,
    "merge": Desk.merge,
    "split": Desk.split,
    "entity menu": Desk.entity_menu,
    "sentence menu": Desk.sentence_menu,
    "more menu": Desk.more_menu,
    "palette": Desk.palette,
}
"""Everything that can be in front, by what it is called in a test's name."""
DIALOGS = ("settings", "spellings", "help", "offline", "export", "models", "Arabic editor")
POPUPS = ("flag popup", "alternatives", "merge", "split", "palette")
MENUS = ("entity menu", "sentence menu", "more menu")


@pytest.fixture
def empty(
    qtbot: QtBot, qapp: QApplication, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window with nothing open, and with settings and spellings."""
    QAccessible.setActive(True)
    monkeypatch.setenv("MUJAZ_MODELS", str(tmp_path / "models"))
    dress(qapp, LIGHT)
    qapp.setCursorFlashTime(0)
    home = SettingsFile(tmp_path / "home")
    home.style_list.parent.mkdir(parents=True)
    style = StyleList(home.style_list)
    style.add(StyleEntry("صور", Kind.PLACE, "Tyre"), StyleEntry("كريم منصور", Kind.PERSON, "Karim Mansour"))
    style.close()
    window = MainWindow(session, home=home)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    while popup := QApplication.activePopupWidget():
        popup.close()


@pytest.fixture
def desk(
    qtbot: QtBot, empty: MainWindow, session: Session, client: FakeClient, brief: Callable[[], Brief], found: Briefing
) -> Desk:
    client.load()
    document = brief().document
    client.say(*steps(document)[:-1])
    client.say(QuotesFound(found.quotes), FactsFound(found.facts), Flagged(found.flags), Finished())
    empty.view.settle()
    return Desk(empty, session, client, qtbot)


@pytest.fixture(params=SURFACES)
def surface(request: pytest.FixtureRequest, desk: Desk) -> QWidget:
    """Each page and popup in turn, in front."""
    return SURFACES[request.param](desk)


@pytest.fixture
def said() -> Iterator[list[str]]:
    """What is said aloud from now on."""
    sentences: list[str] = []

    def note(text: str, _urgent: bool) -> None:  # noqa: FBT001 - as the signal has it
        sentences.append(text)

    VOICE.said.connect(note)
    yield sentences
    VOICE.said.disconnect(note)


def press(widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys, one after the other."""
    for key in keys:
        QTest.keyClick(widget, key, modifier)
