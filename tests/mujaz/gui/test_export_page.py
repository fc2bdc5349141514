"""Exporting, as the user does it."""

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing
from mujaz.errors import ExportError
from mujaz.gui.export_fields import Choosers
from mujaz.gui.export_page import ExportPage
from mujaz.gui.theme import LIGHT, dress
from mujaz.note_memory import NoteMemory
from mujaz.writers import Kicker, NoteOptions, Paper, Section, Titles, write
from mujaz.writers.files import save

ENTER, ESCAPE, ALT = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.AltModifier
Make = Callable[..., ExportPage]


@dataclass
class Asked:
    """What the page asked to be written."""

    notes: list[tuple[Path, NoteOptions, tuple[Briefing, ...]]] = field(default_factory=list)

    def take(self, path: Path, options: NoteOptions, briefings: tuple[Briefing, ...]) -> None:
        self.notes.append((path, options, briefings))


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def second(finished: Briefing) -> Briefing:
    return replace(finished, document=replace(finished.document, name="second.txt"), notes="Call the port.")


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, finished: Briefing, tmp_path: Path, asked: Asked) -> Iterator[Make]:
    pages: list[ExportPage] = []

    def make(*others: Briefing, memory: NoteMemory | None = None, choosers: Choosers | None = None) -> ExportPage:
        dress(qapp, LIGHT)
        given = memory or NoteMemory()
        page = ExportPage(
            finished, replace(given, folder=str(tmp_path)), (finished, *others) if others else (), choosers=choosers
        )
        page.wanted.connect(asked.take)
        pages.append(page)
        qtbot.addWidget(page)
        with qtbot.waitSignal(page.preview.shown), qtbot.waitExposed(page):
            page.open()
        return page

    yield make
    for page in pages:
        page.reject()


@pytest.fixture
def page(make: Make) -> ExportPage:
    return make()


def shown(page: ExportPage) -> str:
    return page.preview.toPlainText().replace("\N{OBJECT REPLACEMENT CHARACTER}", "")


def headings(page: ExportPage) -> list[str]:
    """The sections on the sheet, in their order."""
    blocks = page.preview.document()
    found = (blocks.findBlockByNumber(number) for number in range(blocks.blockCount()))
    return [block.text() for block in found if block.blockFormat().headingLevel() > 1]


def row_of(page: ExportPage, section: Section) -> int:
    return [choice.section for choice in page.sections.choices].index(section)


def tick(widget: QListWidget, row: int) -> None:
    """Put the cursor on a row and press Space."""
    widget.setCurrentRow(row)
    QTest.keyClick(widget, Qt.Key.Key_Space)


def test_a_section_that_is_unticked_leaves_the_sheet(qtbot: QtBot, page: ExportPage, asked: Asked) -> None:
    assert "Who’s who" in headings(page)
    with qtbot.waitSignal(page.preview.shown):
        tick(page.sections, row_of(page, Section.WHO))
    assert "Who’s who" not in headings(page)
    QTest.keyClick(page.sections, ENTER)
    assert Section.WHO not in asked.notes[0][1].sections
    assert page.memory.off == (Section.WHO,)


def test_a_click_on_its_box_unticks_a_section(qtbot: QtBot, page: ExportPage) -> None:
    row = page.sections.visualItemRect(page.sections.item(1))
    with qtbot.waitSignal(page.preview.shown):
        QTest.mouseClick(
            page.sections.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(row.left() + 17, row.center().y()),
        )
    assert not page.sections.choices[1].on
    assert "Check before you publish" not in headings(page)


def test_alt_and_an_arrow_move_a_section(qtbot: QtBot, page: ExportPage) -> None:
    page.sections.setCurrentRow(0)
    with qtbot.waitSignal(page.preview.shown):
        QTest.keyClick(page.sections, Qt.Key.Key_Down, ALT)
    assert headings(page)[:2] == ["Check before you publish", "Key points"]
    assert page.sections.currentRow() == 1
    with qtbot.waitSignal(page.preview.shown):
        QTest.keyClick(page.sections, Qt.Key.Key_Up, ALT)
    assert headings(page)[:2] == ["Key points", "Check before you publish"]


def test_a_section_that_is_dragged_stays_where_it_is_dropped(qtbot: QtBot, page: ExportPage) -> None:
    # Offscreen nothing can be dragged: this is what Qt does with a drop.
    with qtbot.waitSignal(page.preview.shown):
        page.sections.model().moveRow(QModelIndex(), row_of(page, Section.TRANSLATION), QModelIndex(), 0)
    assert headings(page)[0] == "Full translation"
    assert page.state.options.sections[0] is Section.TRANSLATION
    assert page.sections.currentRow() == 0


def test_the_sheet_turns_to_the_section_that_was_moved(qtbot: QtBot, page: ExportPage) -> None:
    page.resize(900, 520)
    page.sections.setCurrentRow(row_of(page, Section.SIDE_BY_SIDE))
    with qtbot.waitSignal(page.preview.shown):
        page.sections.move_current(by=-1)
    qtbot.waitUntil(lambda: page.preview.verticalScrollBar().value() > 0)
    visible = page.preview.cursorRect()
    assert page.preview.textCursor().block().text() == "Side by side"
    assert page.preview.viewport().rect().intersects(visible)


def test_a_section_with_nothing_to_say_is_marked(qtbot: QtBot, page: ExportPage) -> None:
    qtbot.waitUntil(lambda: page.sections.item(row_of(page, Section.NOTES)).text() == "Reporter’s notes (empty)")


def test_what_stands_above_the_headline_is_typed_and_seen(qtbot: QtBot, page: ExportPage, asked: Asked) -> None:
    for name, text in (("marking", "Embargo 18:00"), ("source", "The Bay"), ("desk", "Foreign"), ("byline", "R. R.")):
        QTest.keyClicks(page.head.kicker[name], text)
    QTest.keyClicks(page.head.title, "Port opens")
    qtbot.waitUntil(
        lambda: "EMBARGO 18:00\nThe Bay · Foreign · R. R.\nPort opens" in shown(page).replace("Embargo", "EMBARGO")
    )
    QTest.keyClick(page.head.title, ENTER)
    assert asked.notes[0][1].kicker == Kicker(marking="Embargo 18:00", source="The Bay", desk="Foreign", byline="R. R.")
    assert (page.memory.desk, page.memory.marking) == ("Foreign", "Embargo 18:00")


def test_the_titles_can_be_arabic_and_the_arabic_stays_on_the_right(qtbot: QtBot, page: ExportPage) -> None:
    with qtbot.waitSignal(page.preview.shown):
        QTest.keyClicks(page.look.titles, "Arabic")
    assert "أبرز النقاط" in headings(page)
    appendix = shown(page).split("النص والترجمة جنبا إلى جنب")[1].split("المصدر")[0]
    assert appendix.index("Al-Murjan port resumes") < appendix.index("ميناء المرجان يستأنف")


def test_the_paper_is_chosen(page: ExportPage, asked: Asked) -> None:
    QTest.keyClicks(page.look.paper, "US")
    QTest.keyClick(page.look.paper, ENTER)
    assert asked.notes[0][1].paper is Paper.LETTER


def test_a_template_is_chosen_and_cleared(make: Make, tmp_path: Path) -> None:
    page = make(choosers=Choosers(template=lambda _: tmp_path / "house.docx"))
    page.tabs.setCurrentWidget(page.look)
    assert not page.look.clear.isEnabled()
    QTest.mouseClick(page.look.choose, Qt.MouseButton.LeftButton)
    assert page.state.options.template == tmp_path / "house.docx"
    assert "template" in page.state.remark
    QTest.mouseClick(page.look.clear, Qt.MouseButton.LeftButton)
    assert page.state.options.template is None


def test_only_word_takes_a_template_and_only_pages_have_a_size(page: ExportPage) -> None:
    page.file.format.setCurrentText("PDF")
    assert (page.look.choose.isEnabled(), page.look.paper.isEnabled()) == (False, True)
    page.file.format.setCurrentText("Markdown")
    assert (page.look.paper.isEnabled(), page.look.titles.isEnabled()) == (False, True)


def test_json_says_that_the_choices_do_not_matter_to_it(page: ExportPage) -> None:
    page.file.format.setCurrentText("JSON")
    assert "JSON holds the whole briefing" in page.state.remark
    assert not page.sections.isEnabled()
    page.file.format.setCurrentText("HTML")
    assert page.sections.isEnabled()


def test_name_format_and_folder_say_where_the_note_goes(make: Make, asked: Asked, tmp_path: Path) -> None:
    page = make(choosers=Choosers(folder=lambda _, folder: Path(folder) / "notes"))
    QTest.mouseClick(page.file.choose, Qt.MouseButton.LeftButton)
    page.file.name.selectAll()
    QTest.keyClicks(page.file.name, "strike.pdf")
    QTest.keyClick(page.file.name, ENTER)
    assert asked.notes[0][0] == tmp_path / "notes" / "strike.pdf"
    assert (page.file.format.currentText(), page.file.name.text()) == ("PDF", "strike")
    assert (page.memory.folder, page.memory.ending) == (str(tmp_path / "notes"), ".pdf")


def test_several_articles_go_into_one_note(
    qtbot: QtBot, make: Make, finished: Briefing, second: Briefing, asked: Asked
) -> None:
    page = make(second)
    page.tabs.setCurrentIndex(1)
    with qtbot.waitSignal(page.preview.shown):
        tick(page.articles, 1)
    assert "Briefing: 2 articles" in shown(page)
    assert "Call the port." in shown(page)
    qtbot.waitUntil(lambda: page.sections.item(row_of(page, Section.NOTES)).text() == "Reporter’s notes")
    QTest.keyClick(page.articles, ENTER)
    path, _, briefings = asked.notes[0]
    assert path.name == "briefing.docx"
    assert briefings == (finished, second)


def test_a_note_about_nothing_is_not_saved(qtbot: QtBot, make: Make, second: Briefing, asked: Asked) -> None:
    page = make(second)
    page.tabs.setCurrentIndex(1)
    with qtbot.waitSignal(page.preview.shown):
        tick(page.articles, 0)
    assert not shown(page)
    QTest.keyClick(page.articles, ENTER)
    assert not asked.notes
    assert page.bar.message
    assert page.bar.message.text == "The note is about no article: tick one."


@pytest.mark.parametrize("focus", ["sections", "preview", "save_button"])
def test_enter_saves(page: ExportPage, asked: Asked, focus: str, finished: Briefing, tmp_path: Path) -> None:
    widget: QWidget = getattr(page, focus)
    widget.setFocus()
    QTest.keyClick(widget, ENTER)
    assert asked.notes == [(tmp_path / "harbour briefing.docx", NoteOptions(), (finished,))]
    assert not page.save_button.isEnabled()
    page.saved()
    assert not page.isVisible()


@pytest.mark.parametrize("focus", ["sections", "preview"])
def test_escape_closes_and_saves_nothing(page: ExportPage, asked: Asked, focus: str) -> None:
    QTest.keyClick(getattr(page, focus), ESCAPE)
    assert not page.isVisible()
    assert not asked.notes


def test_a_file_is_replaced_only_when_enter_is_pressed_again(page: ExportPage, asked: Asked, tmp_path: Path) -> None:
    (tmp_path / "harbour briefing.docx").write_text("old", encoding="utf-8")
    QTest.keyClick(page.sections, ENTER)
    assert not asked.notes
    assert page.bar.message
    assert (
        page.bar.message.text == "“harbour briefing.docx” is there already. Enter replaces it; another name keeps it."
    )
    assert page.save_button.text() == "Replace"
    QTest.keyClicks(page.file.name, "2")
    assert page.save_button.text() == "Save"
    assert not page.bar.isVisible()
    QTest.keyClick(page.file.name, Qt.Key.Key_Backspace)
    QTest.keyClick(page.sections, ENTER)
    QTest.keyClick(page.sections, ENTER)
    assert [path.name for path, _, _ in asked.notes] == ["harbour briefing.docx"]


def _full_disk(_source: Path, _target: Path) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _read_only(_source: Path, _target: Path) -> None:
    raise OSError(errno.EROFS, os.strerror(errno.EROFS))


@pytest.mark.parametrize(
    ("replace_file", "words"),
    [(_full_disk, "the disk is full; free some space"), (_read_only, "that disk can only be read")],
)
def test_when_writing_fails_the_dialog_stays_and_so_does_the_old_file(
    page: ExportPage, tmp_path: Path, replace_file: Callable[[Path, Path], None], words: str
) -> None:
    def try_to_write(path: Path, _options: NoteOptions, _briefings: tuple[Briefing, ...]) -> None:
        with pytest.raises(ExportError) as caught:
            save(b"new", path, replace=replace_file)
        page.failed(str(caught.value))

    old = tmp_path / "harbour briefing.docx"
    old.write_text("old", encoding="utf-8")
    page.wanted.connect(try_to_write)
    for _ in range(2):
        QTest.keyClick(page.sections, ENTER)
    assert page.isVisible()
    assert page.bar.message
    assert words in page.bar.message.text
    assert page.bar.message.text.count("could not be saved") == 1
    assert page.save_button.isEnabled()
    assert old.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == [old.name]


def test_what_is_asked_for_can_be_written(page: ExportPage, asked: Asked) -> None:
    page.file.format.setCurrentText("Markdown")
    QTest.keyClick(page.sections, ENTER)
    path, options, briefings = asked.notes[0]
    write(briefings, path, options)
    assert path.read_text(encoding="utf-8").startswith("#")


def test_the_last_choices_are_there_again(make: Make) -> None:
    memory = NoteMemory(
        order=(Section.TRANSLATION,),
        off=(Section.KEY_POINTS,),
        titles=Titles.ARABIC,
        paper=Paper.LETTER,
        desk="Foreign",
        template="/desk/house.docx",
        ending=".docx",
    )
    page = make(memory=memory)
    assert headings(page)[0] == "الترجمة الكاملة"
    assert page.head.kicker["desk"].text() == "Foreign"
    assert page.look.paper.currentText() == "US Letter"
    assert page.look.template.text() == str(Path("/desk/house.docx"))
    assert page.memory == replace(memory, order=memory.all_sections, folder=page.memory.folder)


def test_everything_has_a_name_to_be_heard_and_is_reached_by_key(make: Make, second: Briefing) -> None:
    page = make(second)
    assert page.sections.hasFocus()
    for kind in (QLineEdit, QComboBox, QListWidget, QTextBrowser):
        for widget in page.findChildren(kind):
            assert widget.accessibleName(), widget
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget
    buttons = [button for button in page.findChildren(QPushButton) if button.text()]
    assert {button.accessibleName() or button.text() for button in buttons} >= {
        "Save",
        "Close",
        "Choose a folder",
        "Choose a template",
        "Use no template",
    }


def test_it_fits_a_small_screen_with_a_large_font(qapp: QApplication, make: Make) -> None:
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        page = make()
        page.resize(1024, 640)
        qapp.processEvents()
        assert (page.width(), page.height()) == (1024, 640)
        for widget in (page.save_button, page.file.name, page.file.folder, page.sections):
            assert QRect(QPoint(), page.size()).contains(QRect(widget.mapTo(page, QPoint()), widget.size()))
    finally:
        qapp.setFont(font)
