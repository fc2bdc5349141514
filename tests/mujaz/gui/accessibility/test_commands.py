"""Every action has a way by key: a shortcut that is nobody else's, or the palette, where all of them are."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMenu, QToolBar, QToolButton, QWidget

from mujaz.gui.command_palette import CommandPalette
from mujaz.gui.help_page import HelpPage
from mujaz.gui.window import MainWindow
from tests.mujaz.gui.accessibility.conftest import TABS, Desk, press
from tests.mujaz.gui.accessibility.heard import focused

Key = Qt.Key
_TEXT_HAS = {"Paste", "Undo", "Redo"}
"""What means the same to a field of text while that has the keys."""


def plain(action: QAction) -> str:
    return action.text().partition("\t")[0].replace("&", "")


def of_menu(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        if inner := action.menu():
            assert isinstance(inner, QMenu)
            continue  # what it offers is asked for by a command of its own
        if action.text() and not action.isSeparator():
            yield plain(action)


def of_palette(desk: Desk) -> list[str]:
    palette = desk.palette()
    assert isinstance(palette, CommandPalette)
    names = [str(palette.model.index(row).data()) for row in range(palette.model.rowCount())]
    palette.close()
    return names


def has(names: list[str], wanted: str) -> bool:
    return any(name == wanted or name.endswith(f": {wanted}") for name in names)


def of_tools(window: MainWindow) -> Iterator[str]:
    (toolbar,) = window.findChildren(QToolBar)
    yield from (plain(action) for action in toolbar.actions() if action.text())
    for button in toolbar.findChildren(QToolButton):
        if button.menu():
            yield from of_menu(button.menu())


def of_panel(panel: QWidget) -> Iterator[str]:
    """Yield what can be done in a panel: by its buttons, its boxes and the keys of its lists."""
    for part in (panel, *panel.findChildren(QWidget)):
        if not part.isVisible():
            continue
        if isinstance(part, QComboBox):
            yield from (f"{part.accessibleName()}: {part.itemText(row)}" for row in range(part.count()))
        elif isinstance(part, QAbstractButton) and part.focusPolicy() and not _opens_menu(part):
            yield part.accessibleName() or part.text()
        elif not isinstance(part, QAbstractButton):
            yield from (plain(action) for action in part.actions() if action.text())


def _opens_menu(button: QAbstractButton) -> bool:
    return isinstance(button, QToolButton) and button.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup


def test_the_palette_has_what_tools_and_menus_have(desk: Desk) -> None:
    names = of_palette(desk)
    menus = [desk.more_menu(), desk.sentence_menu()]
    wanted = [*of_tools(desk.window), *(name for menu in menus if isinstance(menu, QMenu) for name in of_menu(menu))]
    assert len(wanted) > 25
    assert [name for name in wanted if not has(names, name)] == []


@pytest.mark.parametrize("tab", TABS)
def test_the_palette_has_what_a_panel_has(desk: Desk, tab: str) -> None:
    desk.turn_to(tab)
    if tab == "Entities":
        desk.entities()
    panel = desk.window.findings.currentWidget()
    wanted = list(of_panel(panel))
    names = of_palette(desk)
    assert [name for name in wanted if not has(names, name)] == []
    if tab == "Entities":
        menu = desk.entity_menu()
        assert isinstance(menu, QMenu)
        assert [name for name in of_menu(menu) if not has(names, name)] == []


@pytest.mark.parametrize("bar", ["message", "find"])
def test_the_palette_has_what_a_bar_offers(desk: Desk, bar: str) -> None:
    getattr(desk, bar)()
    shown = desk.window.notification if bar == "message" else desk.window.find_bar
    names = of_palette(desk)
    assert [name for name in of_panel(shown) if not has(names, name)] == []


def test_the_palette_has_what_the_empty_window_offers(empty: MainWindow) -> None:
    empty.actions_.palette.trigger()
    palette = empty.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    names = [str(palette.model.index(row).data()) for row in range(palette.model.rowCount())]
    assert {"Open a file…", "Read the sample", "Get a better model"} <= set(names)
    palette.close()


def test_a_command_of_a_panel_is_done_from_the_palette(desk: Desk) -> None:
    desk.entities()
    desk.palette()
    QTest.keyClicks(focused(), "entities change kind")
    desk.opened(lambda: press(focused(), Key.Key_Return))
    press(focused_menu(desk), Key.Key_Escape)
    desk.turn_to("Summary")
    desk.palette()
    QTest.keyClicks(focused(), "key points in arabic")
    press(focused(), Key.Key_Return)
    assert desk.window.findings.summary.head.arabic.isChecked()


def focused_menu(desk: Desk) -> QWidget:
    (menu,) = (menu for menu in desk.window.findChildren(QMenu) if menu.isVisible())
    return menu


def test_a_choice_of_a_panel_is_made_from_the_palette(desk: Desk) -> None:
    desk.turn_to("Summary")
    asked: list[tuple[int, str]] = []
    desk.window.findings.summary_wanted.connect(lambda points, method: asked.append((points, method)))
    desk.palette()
    QTest.keyClicks(focused(), "length 10")
    press(focused(), Key.Key_Return)
    assert asked == [(10, "extractive")]


def scope(action: QAction) -> QObject | None:
    """Return where an action's keys count: in the whole window, or in the one part that it belongs to."""
    contexts = {Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut}
    return action.parent() if action.shortcutContext() in contexts else None


def test_no_keys_belong_to_two_actions(desk: Desk) -> None:
    for tab in TABS:
        desk.turn_to(tab)
    taken: dict[tuple[QObject | None, str], list[str]] = defaultdict(list)
    for action in desk.window.findChildren(QAction):
        for keys in action.shortcuts():
            taken[scope(action), keys.toString()].append(plain(action))
    assert {keys: names for keys, names in taken.items() if len(names) > 1} == {}


def test_every_key_of_the_window_stands_on_the_shortcut_sheet(desk: Desk) -> None:
    page = desk.page("help")
    assert isinstance(page, HelpPage)
    page.show_page("keyboard")
    text = page.text.toPlainText()
    for action in desk.window.actions_:
        for keys in action.shortcuts():
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in text, plain(action)
        if action.shortcuts():
            assert plain(action) in text
    findings = desk.window.findings
    for panel in (findings.summary.points, findings.entity_table, findings.quotes.quotes):
        for action in panel.actions():
            for keys in action.shortcuts():
                assert keys.toString() in text.partition("Command")[0], plain(action)


@pytest.mark.parametrize("place", ["english", "arabic", "tabs", "list", "table", "notes", "find"])
def test_the_keys_of_the_window_count_wherever_the_keys_are(desk: Desk, place: str) -> None:
    window, findings = desk.window, desk.window.findings
    desk.turn_to({"table": "Entities", "notes": "Notes", "list": "Flags"}.get(place, "Summary"))
    if place == "find":
        desk.find()
    here: QWidget = {
        "english": window.view.english,
        "arabic": window.view.arabic,
        "tabs": findings.tabBar(),
        "list": findings.flags.list,
        "table": findings.entity_table,
        "notes": findings.notes.notes,
        "find": window.find_bar.needle,
    }[place]
    done: list[str] = []

    def note(name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt's signal has it
        done.append(name)

    for action in window.actions_:
        action.triggered.disconnect()
        action.triggered.connect(partial(note, plain(action)))
        action.setEnabled(True)
    is_text = place in {"english", "notes", "find"}
    for action in window.actions_:
        if (is_text and plain(action) in _TEXT_HAS) or (place == "find" and plain(action) == "Cancel"):
            continue
        for keys in action.shortcuts():
            here.setFocus()
            done.clear()
            QTest.keySequence(here, keys)
            assert done == [plain(action)], keys.toString()
