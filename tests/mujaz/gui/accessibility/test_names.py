"""Everything that can be done has a name to be heard, and says what it is and how it stands."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mujaz.gui.window import MainWindow
from tests.mujaz.gui.accessibility.conftest import Desk
from tests.mujaz.gui.accessibility.heard import Heard, Role, heard, text_of
from tests.mujaz.gui.conftest import ENGLISH

SENSIBLE = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.ComboBox,
        Role.SpinBox,
        Role.EditableText,
        Role.StaticText,
        Role.List,
        Role.ListItem,
        Role.Table,
        Role.Cell,
        Role.PageTabList,
        Role.PageTab,
        Role.MenuItem,
        Role.PopupMenu,
        Role.Client,  # Qt's role of a set of tabs, which stands for the page in front
    }
)


def controls(widget: QWidget) -> list[Heard]:
    return [part for part in heard(widget).walk() if part.is_control]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def everything_that_can_be_done_has_a_name_and_a_role(page: QWidget) -> None:
    found = controls(page)
    assert found
    for part in found:
        assert part.name.strip(), part
        assert part.role in SENSIBLE, part


def the_window_itself_and_every_page_has_a_name(page: QWidget) -> None:
    assert heard(page).name or heard(page).role is Role.PopupMenu


def no_two_that_stand_together_have_the_same_name(page: QWidget) -> None:
    for part in heard(page).walk():
        counts = Counter((each.role, each.name) for each in part.parts if each.is_control and not each.is_item)
        assert not [name for name, count in counts.items() if count > 1], part


def what_is_read_on_a_button_is_heard_too(page: QWidget) -> None:
    """Who says what they see on the screen is understood (WCAG 2.5.3)."""
    for part in controls(page):
        if isinstance(part.widget, QAbstractButton):
            said = words(part.name)
            assert all(word in said for word in words(part.widget.text())), part


def a_label_is_heard_as_it_stands(page: QWidget) -> None:
    for part in heard(page).walk():
        if isinstance(part.widget, QLabel) and part.widget.text():
            assert part.name in {part.widget.text(), part.widget.text().replace("&", "")}


def a_box_says_what_is_chosen_in_it(page: QWidget) -> None:
    """On Linux the name of a box is what is chosen: what is asked must be heard besides."""
    for part in controls(page):
        if part.role is Role.ComboBox:
            assert part.widget
            interface = QAccessible.queryAccessibleInterface(part.widget)
            labels = [each.text(QAccessible.Text.Name) for each, _ in interface.relations()]
            assert part.about or any(labels), part
            assert part.widget.accessibleName()


def what_is_in_lists_and_tables_is_heard(page: QWidget) -> None:
    for part in heard(page).walk():
        if part.is_item and part.role is not Role.MenuItem:
            assert part.name.strip(), part


RULES: Sequence[Callable[[QWidget], None]] = (
    everything_that_can_be_done_has_a_name_and_a_role,
    the_window_itself_and_every_page_has_a_name,
    no_two_that_stand_together_have_the_same_name,
    what_is_read_on_a_button_is_heard_too,
    a_label_is_heard_as_it_stands,
    a_box_says_what_is_chosen_in_it,
    what_is_in_lists_and_tables_is_heard,
)


def test_a_page_can_be_heard(surface: QWidget) -> None:
    for rule in RULES:
        rule(surface)


def test_nothing_that_is_only_seen_is_heard_as_something_to_do(empty: MainWindow) -> None:
    found = controls(empty)
    assert {"Open a file…", "Read the sample", "Get a better model"} <= {part.name for part in found}
    assert all(part.name for part in found)


def test_the_pages_say_which_language_they_hold_and_can_be_read(desk: Desk) -> None:
    view = desk.window.view
    for pane, name, language in (
        (view.english, "English translation", QLocale.Language.English),
        (view.arabic, "Arabic text", QLocale.Language.Arabic),
    ):
        part = heard(pane)
        interface = QAccessible.queryAccessibleInterface(pane)
        locale = interface.attributesInterface().attributeValue(QAccessible.Attribute.Locale)
        assert (part.role, part.name, locale.language()) == (Role.EditableText, name, language)
    assert text_of(view.english) == "\n".join(ENGLISH)
    document = desk.client.briefs[-1].document
    assert text_of(view.arabic) == "\n".join(document.sentence_text(sentence.id) for sentence in document.sentences)
    assert "editable" in heard(view.english).states
    assert "readOnly" in heard(view.arabic).states


def test_a_screen_reader_can_go_through_the_text_sentence_by_sentence(desk: Desk) -> None:
    text = QAccessible.queryAccessibleInterface(desk.window.view.english).textInterface()
    text.setCursorPosition(len(ENGLISH[0]) + 3)
    assert text.cursorPosition() == len(ENGLISH[0]) + 3
    assert desk.window.view.english.textCursor().blockNumber() == 1
    text.addSelection(0, len(ENGLISH[0]))
    assert desk.window.view.english.textCursor().selectedText() == ENGLISH[0]


def test_how_things_stand_is_heard(desk: Desk) -> None:
    window = desk.window
    desk.turn_to("Entities")
    legend = heard(window.findings.legend)
    assert all({"checkable", "checked"} <= part.states for part in controls(window.findings.legend))
    legend["Colour place mentions"].widget.click()  # type: ignore[union-attr] # it is a button
    assert "checked" not in heard(window.findings.legend)["Colour place mentions"].states
    assert "disabled" in heard(window)["Cancel"].states
    tabs = {part.name: part.states for part in heard(window.findings).walk() if part.role is Role.PageTab}
    assert "selected" in tabs["Entities, 19"]
    assert "selected" not in tabs["Summary"]
    export = desk.page("export")
    assert {"checkable", "checked", "selected"} <= heard(export)["Key points"].states


def test_kinds_and_flags_are_heard_in_words(desk: Desk) -> None:
    desk.turn_to("Entities")
    cells = [part.name for part in heard(desk.window.findings.entity_table).walk() if part.role is Role.Cell]
    assert {"Place", "Person", "Organisation", "4 mentions"} <= set(cells)
    desk.turn_to("Flags")
    flags = [part.name for part in heard(desk.window.findings.flags.list).walk() if part.role is Role.ListItem]
    assert flags[0].startswith("Likely wrong, Sentence 2: ")
    assert flags[1].startswith("Look, Sentence 6: ")
    desk.turn_to("Quotes")
    assert "Salma al-Haddad says, in quotation marks: " in heard(desk.window.findings.quotes.quotes).parts[0].name


def test_the_texts_are_heard_before_what_was_found_in_them(desk: Desk) -> None:
    order = [part.name for part in heard(desk.window).walk() if part.name]
    wanted = ["Tools", "English translation", "Arabic text", "Findings"]
    assert sorted(wanted, key=order.index) == wanted


@pytest.mark.parametrize("tab", ["Entities", "Quotes", "Facts", "Flags"])
def test_what_is_read_in_an_empty_list_is_heard(desk: Desk, tab: str) -> None:
    desk.nothing_in(tab)
    listing = heard(desk.window.findings.currentWidget())
    (about,) = {part.about for part in listing.walk() if part.role in {Role.List, Role.Table} and part.name == tab}
    assert "here" in about
    desk.window.actions_.next_document.trigger()
    listing = heard(desk.window.findings.currentWidget())
    assert {part.about for part in listing.walk() if part.role in {Role.List, Role.Table} and part.name == tab} == {""}


def test_progress_is_heard_as_it_stands(desk: Desk) -> None:
    part = heard(desk.window.status.progress)
    assert (part.name, part.about) == ("14 of 14 sentences · 4 to check", "Progress")
