"""The desk's style list: looked through, written, shared and taken over."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mujaz.briefing import Kind
from mujaz.gui.style_model import ARABIC, ENGLISH, KIND, can_be_kept
from mujaz.gui.style_page import StyleDialogs, StylePage
from mujaz.gui.theme import LIGHT, dress
from mujaz.style_list import StyleEntry, StyleList

HADDAD = StyleEntry("سلمى الحداد", Kind.PERSON, "Salma al-Haddad")
TYRE = StyleEntry("صور", Kind.PLACE, "Tyre")
UNION = StyleEntry("نقابة عمال الموانئ", Kind.ORGANISATION, "Port Workers’ Union")


class Files:
    """What the user chooses in the system's dialogs."""

    def __init__(self) -> None:
        self.chosen: Path | None = None

    def __call__(self, _: QWidget) -> Path | None:
        return self.chosen


class Desk:
    """A page, what it says on its signal, and what is on the disk."""

    def __init__(self, path: Path, files: Files) -> None:
        self.path = path
        self.files = files
        self.page = StylePage(path, dialogs=StyleDialogs(files, files))
        self.changes = 0
        self.page.changed.connect(self._count)

    def _count(self) -> None:
        self.changes += 1

    def kept(self) -> set[StyleEntry]:
        with closing(StyleList(self.path)) as style:
            return set(style.all())

    def shown(self) -> list[str]:
        return [entry.english for entry in self.page.model.shown]

    def choose(self, entry: StyleEntry) -> None:
        self.page.table.choose(entry)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.page.table.setFocus()
        QTest.keyClick(self.page.table, key, modifier)

    def write(self, entry: StyleEntry, column: int, text: str) -> None:
        row = self.page.model.row_of(entry)
        assert row is not None
        self.page.table.setCurrentIndex(self.page.model.index(row, column))
        self.press(Qt.Key.Key_F2)
        editor = self.page.table.viewport().findChild(QLineEdit)
        assert editor
        editor.setText(text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()  # Qt takes what was written when the key is done with


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    dress(qapp, LIGHT)
    path = tmp_path / "home" / "style.sqlite"
    with closing(StyleList(path)) as style:
        style.add(HADDAD, TYRE, UNION)
    desk = Desk(path, Files())
    qtbot.addWidget(desk.page)
    with qtbot.waitExposed(desk.page):
        desk.page.show()
    desk.page.activateWindow()
    yield desk
    desk.page.close()


def test_what_is_remembered_stands_there(desk: Desk) -> None:
    model: QAbstractItemModel = desk.page.model
    cells = [[model.data(model.index(row, column)) for column in range(3)] for row in range(model.rowCount())]
    assert cells == [
        ["نقابة عمال الموانئ", "Organisation", "Port Workers’ Union"],
        ["سلمى الحداد", "Person", "Salma al-Haddad"],
        ["صور", "Place", "Tyre"],
    ]
    assert desk.page.table.accessibleName() == "Spellings"


def test_no_file_is_made_by_looking(qtbot: QtBot, tmp_path: Path) -> None:
    page = StylePage(tmp_path / "style.sqlite")
    qtbot.addWidget(page)
    assert not page.model.shown
    assert not page.export.isEnabled()
    assert not list(tmp_path.iterdir())


def test_a_spelling_is_added(desk: Desk) -> None:
    assert not desk.page.add.isEnabled()
    QTest.keyClicks(desk.page.english, "Tripoli")
    desk.page.arabic.setText(" طرابلس ")
    desk.page.kind.setCurrentText("Place")
    QTest.mouseClick(desk.page.add, Qt.MouseButton.LeftButton)
    assert StyleEntry("طرابلس", Kind.PLACE, "Tripoli") in desk.kept()
    assert desk.page.said.text() == "“Tripoli” is added."
    assert [entry.english for entry in desk.page.table.chosen] == ["Tripoli"]
    assert not desk.page.arabic.text()
    assert desk.changes == 1


def test_the_same_name_again_is_a_change_of_its_spelling(desk: Desk) -> None:
    desk.page.arabic.setText(TYRE.arabic)
    desk.page.kind.setCurrentText("Place")
    desk.page.english.setText("Sour")
    QTest.keyClick(desk.page.english, Qt.Key.Key_Return)
    assert desk.page.said.text() == "“Sour” is changed."
    assert desk.kept() == {HADDAD, UNION, StyleEntry("صور", Kind.PLACE, "Sour")}


@pytest.mark.parametrize(("arabic", "english"), [("Tyre", "Tyre"), ("صور", "صور"), ("", "Tyre")])
def test_what_can_not_be_kept_is_not_added(desk: Desk, arabic: str, english: str) -> None:
    desk.page.arabic.setText(arabic)
    desk.page.english.setText(english)
    QTest.keyClick(desk.page.english, Qt.Key.Key_Return)
    assert desk.page.said.text().startswith("That can’t be kept")
    assert desk.page.english.text() == english
    assert not desk.changes


def test_a_spelling_is_written_in_its_place(desk: Desk) -> None:
    desk.write(TYRE, ENGLISH, "  Sour ")
    assert desk.kept() == {HADDAD, UNION, StyleEntry("صور", Kind.PLACE, "Sour")}
    assert [entry.english for entry in desk.page.table.chosen] == ["Sour"]
    assert desk.changes == 1


def test_the_arabic_is_written_in_its_place_and_the_old_form_is_gone(desk: Desk) -> None:
    desk.write(HADDAD, ARABIC, "سلمى حداد")
    assert {entry.arabic for entry in desk.kept()} == {"سلمى حداد", TYRE.arabic, UNION.arabic}


def test_a_kind_is_chosen_in_its_place(desk: Desk) -> None:
    row = desk.page.model.row_of(TYRE)
    assert row is not None
    desk.page.table.setCurrentIndex(desk.page.model.index(row, KIND))
    desk.press(Qt.Key.Key_F2)
    box = desk.page.table.viewport().findChild(QComboBox)
    assert box
    assert (box.currentText(), box.accessibleName()) == ("Place", "Kind")
    box.setCurrentText("Organisation")
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()
    assert StyleEntry("صور", Kind.ORGANISATION, "Tyre") in desk.kept()
    assert TYRE not in desk.kept()


@pytest.mark.parametrize("text", ["", "Tyre", "صور"])
def test_what_can_not_be_kept_or_is_the_same_changes_nothing(desk: Desk, text: str) -> None:
    desk.write(TYRE, ENGLISH, text)
    assert desk.kept() == {HADDAD, TYRE, UNION}
    assert not desk.changes


def test_del_removes_what_is_chosen_and_undo_brings_it_back(desk: Desk) -> None:
    assert not desk.page.undo.isVisible()
    desk.choose(TYRE)
    desk.press(Qt.Key.Key_Delete)
    assert desk.kept() == {HADDAD, UNION}
    assert desk.page.said.text() == "“Tyre” is removed."
    QTest.mouseClick(desk.page.undo, Qt.MouseButton.LeftButton)
    assert desk.kept() == {HADDAD, TYRE, UNION}
    assert not desk.page.undo.isVisible()
    assert desk.changes == 2


def test_several_are_removed_together(desk: Desk) -> None:
    desk.page.table.selectAll()
    QTest.mouseClick(desk.page.remove, Qt.MouseButton.LeftButton)
    assert not desk.kept()
    assert desk.page.said.text() == "3 spellings are removed."
    assert not desk.page.remove.isEnabled()
    desk.press(Qt.Key.Key_Delete)
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.kept()) == 3


def test_undo_takes_back_an_addition_and_a_change(desk: Desk) -> None:
    desk.write(TYRE, ENGLISH, "Sour")
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.kept() == {HADDAD, TYRE, UNION}
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.changes == 2


def test_typing_finds_a_name_in_either_script(desk: Desk) -> None:
    QTest.keyClicks(desk.page.query, "haddad")
    assert desk.shown() == ["Salma al-Haddad"]
    desk.page.query.setText("نقابه")  # heh for teh marbuta
    assert desk.shown() == ["Port Workers’ Union"]
    desk.page.query.clear()
    assert len(desk.shown()) == 3


def test_what_is_exported_can_be_imported(desk: Desk, tmp_path: Path) -> None:
    desk.files.chosen = tmp_path / "desk.csv"
    QTest.mouseClick(desk.page.export, Qt.MouseButton.LeftButton)
    assert desk.page.said.text() == "3 spellings are in desk.csv."
    desk.page.table.selectAll()
    desk.page.remove.click()
    QTest.mouseClick(desk.page.take_over, Qt.MouseButton.LeftButton)
    assert desk.page.said.text() == "3 spellings are imported from desk.csv."
    assert desk.kept() == {HADDAD, TYRE, UNION}


def test_all_are_exported_whatever_is_looked_for(desk: Desk, tmp_path: Path) -> None:
    desk.page.query.setText("Tyre")
    desk.files.chosen = tmp_path / "desk.csv"
    desk.page.export.click()
    assert len(desk.files.chosen.read_text(encoding="utf-8-sig").splitlines()) == 4


def test_a_bad_file_changes_nothing_and_its_rows_are_named(desk: Desk, tmp_path: Path) -> None:
    desk.files.chosen = tmp_path / "bad.csv"
    desk.files.chosen.write_text("arabic,kind,english\nصيدا,place,Sidon\nصيدا,town,Sidon\n", encoding="utf-8")
    desk.page.take_over.click()
    assert desk.page.said.text().startswith("Row 3 is not an Arabic name")
    assert not desk.changes


def test_a_file_that_is_not_there_is_said_so(desk: Desk, tmp_path: Path) -> None:
    desk.files.chosen = tmp_path / "gone" / "desk.csv"
    desk.page.take_over.click()
    assert desk.page.said.text().startswith("desk.csv can’t be read")
    desk.page.export.click()
    assert desk.page.said.text().startswith("desk.csv can’t be written")


def test_thinking_better_of_it_changes_nothing(desk: Desk) -> None:
    desk.page.take_over.click()
    desk.page.export.click()
    assert not desk.page.said.text()
    assert not desk.changes


def test_a_damaged_list_is_said_to_be_so(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "style.sqlite"
    path.write_bytes(b"no database at all, but long enough to be taken for one" * 20)
    page = StylePage(path)
    qtbot.addWidget(page)
    assert page.said.text().startswith("The style list can't be opened")
    page.arabic.setText(TYRE.arabic)
    page.english.setText(TYRE.english)
    page.add.click()
    assert page.english.text() == TYRE.english


def test_a_list_that_is_read_only_is_said_to_be_so(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.path)) as other:
        other.execute("CREATE TRIGGER full BEFORE DELETE ON spelling BEGIN SELECT RAISE(ABORT, 'no'); END")
        other.commit()
    desk.choose(TYRE)
    desk.page.remove.click()
    assert desk.page.said.text().startswith("The style list can’t be written now")
    assert desk.kept() == {HADDAD, TYRE, UNION}


def test_it_is_read_anew_when_it_is_shown(desk: Desk) -> None:
    desk.page.hide()
    with closing(StyleList(desk.path)) as style:
        style.remove(TYRE.arabic, TYRE.kind)
    desk.page.show()
    assert "Tyre" not in desk.shown()


def test_return_in_a_field_does_not_close_the_page(desk: Desk) -> None:
    QTest.keyClick(desk.page.query, Qt.Key.Key_Return)
    assert desk.page.isVisible()
    QTest.mouseClick(desk.page.close_button, Qt.MouseButton.LeftButton)
    assert not desk.page.isVisible()


def test_every_field_and_button_has_a_name_to_be_heard(desk: Desk) -> None:
    for widget in desk.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.parent() is not None:
            assert widget.accessibleName(), widget


def test_what_can_be_kept() -> None:
    assert can_be_kept(TYRE)
    assert not can_be_kept(StyleEntry("MV Coral Star", Kind.OTHER, "Coral Star"))
    assert not can_be_kept(StyleEntry("٤٣", Kind.NUMBER, "43"))
    assert can_be_kept(StyleEntry("وكالة «سبق»، الرياض", Kind.ORGANISATION, 'Sabq, "the" agency'))


def test_the_model_keeps_qts_rules(desk: Desk) -> None:
    tester = QAbstractItemModelTester(desk.page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    desk.page.query.setText("Tyre")
    desk.page.query.setText("nothing like it")
    assert tester.model() is desk.page.model


def test_larger_text_has_larger_rows(desk: Desk) -> None:
    before = desk.page.table.verticalHeader().defaultSectionSize()
    font = desk.page.table.font()
    font.setPointSizeF(2 * font.pointSizeF())
    desk.page.table.setFont(font)
    assert desk.page.table.verticalHeader().defaultSectionSize() > before
    assert not desk.page.grab().isNull()
