"""How things are done, found by searching."""

import re
from importlib.resources.abc import Traversable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mujaz.gui.actions import Actions
from mujaz.gui.help_page import PAGES, HelpPage, key_table
from mujaz.gui.theme import DARK
from mujaz_resources import resource

OF_PARTS = {"Ctrl+", "Ctrl++", "Ctrl+-", "Ctrl+Shift+Z", "Ctrl+C", "Ctrl+J", "Ctrl+Shift+J", "Ctrl+T"}
"""Keys that no action of the window has alone: Qt's other ones for undo and for sizes, and those of the lists."""


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    window = QMainWindow()
    qtbot.addWidget(window)
    return Actions(window)


@pytest.fixture
def page(qtbot: QtBot, actions: Actions) -> HelpPage:
    page = HelpPage(list(actions))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def marked(page: HelpPage) -> list[str]:
    """What is marked on the page."""
    found = []
    block = page.text.document().begin()
    while block.isValid():
        for range_ in block.textFormats():
            if range_.format.hasProperty(range_.format.Property.BackgroundBrush):
                start = range_.start
                found.append(block.text()[start : start + range_.length])
        block = block.next()
    return found


def titles(page: HelpPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def files() -> list[Traversable]:
    return [file for file in resource("help").iterdir() if file.name.endswith(".md")]


def test_every_page_that_is_written_is_shown() -> None:
    assert {file.name.removesuffix(".md") for file in files()} == set(PAGES)


def test_it_opens_on_the_first_page(page: HelpPage) -> None:
    assert len(titles(page)) == len(PAGES)
    assert page.text.toPlainText().startswith("Open and paste an article")


def test_the_arrows_go_through_the_pages(page: HelpPage) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.text.toPlainText().startswith("Read side by side")


def test_searching_leaves_the_pages_that_have_the_words_and_marks_them(page: HelpPage) -> None:
    QTest.keyClicks(page.query, "memory")
    assert titles(page)[0] == "Memory, and what is kept on disk"
    assert 1 < len(titles(page)) < len(PAGES)
    assert {word.lower() for word in marked(page)} == {"memory"}
    QTest.keyClick(page.query, Qt.Key.Key_Return)
    assert page.list.hasFocus()


def test_it_says_when_no_page_has_the_words(page: HelpPage) -> None:
    page.query.setText("rhinoceros")
    assert page.nothing.isVisible()
    assert titles(page) == []
    page.query.clear()
    assert not page.nothing.isVisible()
    assert not marked(page)


def test_a_link_goes_to_its_page(page: HelpPage) -> None:
    page.show_page("reading")
    page.text.anchorClicked.emit(QUrl("flags.md"))
    assert page.text.toPlainText().startswith("Check the flags")
    page.text.anchorClicked.emit(QUrl("elsewhere.md"))
    assert page.text.toPlainText().startswith("Check the flags")


def test_the_shortcut_sheet_has_the_keys_of_every_action(page: HelpPage, actions: Actions) -> None:
    page.show_page("keyboard")
    text = page.text.toPlainText()
    for action in actions:
        if not action.shortcut().isEmpty():
            assert action.text() in text
            assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in text


def test_signs_of_markdown_in_keys_are_shown_as_they_are(qtbot: QtBot) -> None:
    action = QAction("A | B_c")
    action.setShortcut("Ctrl+|")
    page = HelpPage([action])
    qtbot.addWidget(page)
    page.show_page("keyboard")
    assert "A | B_c" in page.text.toPlainText()
    assert "Ctrl+|" in page.text.toPlainText()
    assert key_table([QAction("No keys")]).count("\n") == 1


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_to_pages_that_are_there(name: str) -> None:
    text = resource("help", f"{name}.md").read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert {link.removesuffix(".md") for link in re.findall(r"\]\(([^)]+)\)", text)} <= set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_the_help_names_only_keys_that_there_are(name: str, actions: Actions) -> None:
    text = resource("help", f"{name}.md").read_text(encoding="utf-8")
    known = {keys.toString() for action in actions for keys in action.shortcuts()} | OF_PARTS
    named = set(re.findall(r"\b(?:Ctrl|F\d)(?:\+(?:Shift|Alt))*(?:\+(?:Tab|Space|[A-Z,.+-](?!\w)))?", text))
    assert {keys for keys in named if keys not in known} <= {"F2"}


def test_it_is_reached_by_tab_and_has_names(page: HelpPage) -> None:
    page.query.setFocus()
    names = []
    for _ in range(3):
        focused = page.focusWidget()
        assert focused is not None
        names.append(QAccessible.queryAccessibleInterface(focused).text(QAccessible.Text.Name))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == ["Search the help", "Pages", page.pages[0].title]


def test_marks_take_the_colour_of_the_theme(page: HelpPage) -> None:
    page.query.setText("memory")
    page.set_theme(DARK)
    caret = QTextCursor(page.text.document())
    caret.setPosition(1)
    assert caret.charFormat().background().color().name() == DARK.selection
