"""Sentences that run on as in a book: paragraphs stay level, and each sentence is still one to mark, edit and check."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.briefing import Briefing, Origin, Translation
from mujaz.document import Document, Sentence, Span
from mujaz.gui.app import open_window
from mujaz.gui.flag_popup import FlagPopup
from mujaz.gui.flow_layout import FlowLayout
from mujaz.gui.parallel_view import ParallelView
from mujaz.gui.rows import PAGE_TOP, PARAGRAPH_GAP, place_paragraphs
from mujaz.gui.text_pane import TextPane
from mujaz.gui.window import MainWindow
from mujaz.protocol import Brief
from mujaz.settings import SettingsFile
from tests.mujaz.gui.conftest import ENGLISH, FakeClient, steps

Paste = Callable[[], Brief]
_Key = Qt.Key


@pytest.fixture
def view(qtbot: QtBot) -> ParallelView:
    view = ParallelView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.let_flow(wanted=True)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def flowing(window: MainWindow, client: FakeClient, brief: Paste) -> MainWindow:
    """The finished article, flowing, in the window."""
    window.view.let_flow(wanted=True)
    client.say(*steps(brief().document))
    window.activateWindow()
    window.view.settle()
    return window


def flow(pane: TextPane) -> FlowLayout:
    assert pane._flow is not None
    return pane._flow


def first_rows(document: Document) -> list[int]:
    """The first sentence of each paragraph."""
    return [paragraph[0].id for paragraph in document.paragraphs()]


def spot(pane: TextPane, row: int, *, piece: int = 0) -> QPoint:
    """The middle of what a sentence has of a line, in the viewport."""
    center = flow(pane).pieces(row)[piece].center()
    return QPoint(round(center.x()), round(center.y()) - pane.verticalScrollBar().value())


def test_paragraphs_are_level_at_every_width(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    for width in (900, 520, 1400):
        view.resize(width, 500)
        view.settle()
        for row in first_rows(finished.document):
            assert view.english.row_top(row) == view.arabic.row_top(row)
        bars = (view.english.verticalScrollBar(), view.arabic.verticalScrollBar())
        assert bars[0].maximum() == bars[1].maximum()


def test_a_sentence_begins_where_the_one_before_it_ends(view: ParallelView, finished: Briefing) -> None:
    view.resize(1600, 500)
    view.show_document(finished)
    view.settle()
    for pane, is_left in ((view.english, True), (view.arabic, False)):
        shared = 0
        for before, after in pairwise(range(1, 4)):
            end, begin = flow(pane).pieces(before)[-1], flow(pane).pieces(after)[0]
            if end.top() == begin.top():
                shared += 1
                gap = begin.left() - end.right() if is_left else end.left() - begin.right()
                assert 0 < gap < 20
        assert shared


@pytest.mark.parametrize("width", [420, 700, 1100, 2000])
def test_no_two_sentences_are_in_the_same_place(view: ParallelView, finished: Briefing, width: int) -> None:
    view.resize(width, 500)
    view.show_document(finished)
    view.settle()
    for pane in (view.english, view.arabic):
        boxes = [box.adjusted(0.5, 0.5, -0.5, -0.5) for row in range(14) for box in flow(pane).pieces(row)]
        room = QRectF(0, 0, pane.viewport().width(), 1e6)
        assert all(room.contains(box) for box in boxes)
        assert not any(one.intersects(other) for number, one in enumerate(boxes) for other in boxes[:number])


def test_no_word_is_torn(view: ParallelView, finished: Briefing) -> None:
    for width in range(500, 1300, 100):
        view.resize(width, 500)
        view.show_document(finished)
        view.settle()
        for pane in (view.english, view.arabic):
            for row in range(14):
                block = pane.document().findBlockByNumber(row)
                starts = [block.layout().lineAt(line).textStart() for line in range(block.layout().lineCount())]
                assert all(block.text()[start - 1] in " -" for start in starts[1:])


def test_pointing_at_a_sentence_marks_its_partner(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    view.settle()
    plain = view.english.viewport().grab().toImage()
    QTest.mouseMove(view.arabic.viewport(), spot(view.arabic, 2))
    assert view.english.viewport().grab().toImage() != plain
    assert view.arabic.row_under(QPointF(spot(view.arabic, 2))) == 2
    view.arabic.hovered.emit(-1)
    assert view.english.viewport().grab().toImage() == plain


def test_a_click_goes_to_the_sentence_under_it(view: ParallelView, finished: Briefing) -> None:
    view.resize(1600, 900)
    view.show_document(finished)
    view.settle()
    for row in (1, 2, 3, 5, 6):
        for pane in (view.english, view.arabic):
            for piece in range(len(flow(pane).pieces(row))):
                place = spot(pane, row, piece=piece)
                QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
                assert view.marked == {row}
                assert pane.textCursor().blockNumber() == row


def test_beyond_the_text_a_click_goes_to_what_is_near(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    view.settle()
    last = flow(view.english).pieces(3)[-1]
    place = QPoint(round(last.right()) + 20, round(last.center().y()) - view.english.verticalScrollBar().value())
    QTest.mouseClick(view.english.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.english.textCursor().position() == view.english.document().findBlockByNumber(4).position() - 1


def test_tints_are_where_the_names_are(view: ParallelView, finished: Briefing) -> None:
    view.resize(900, 1200)
    view.show_document(finished)
    view.settle()
    for pane, text, name in (
        (view.english, ENGLISH[6], "Tyre"),
        (view.arabic, finished.document.sentence_text(6), "صور"),
    ):
        cursor = QTextCursor(pane.document().findBlockByNumber(6))
        cursor.setPosition(cursor.position() + text.index(name) + 1)
        assert pane.tooltip_at(QPointF(pane.cursorRect(cursor).center())) == "Place: Tyre · صور"


def test_revealed_sentences_are_in_view(view: ParallelView, finished: Briefing) -> None:
    view.show_document(finished)
    view.settle()
    view.reveal((12,))
    assert view.marked == {12}
    assert 0 <= view.arabic.row_top(12) - view.arabic.verticalScrollBar().value() < view.arabic.viewport().height()


def test_translations_arrive_without_a_jump(view: ParallelView, document: Document) -> None:
    briefing = Briefing(document)
    view.show_document(briefing)
    view.settle()
    view.arabic.verticalScrollBar().setValue(150)
    row = view.arabic.top_row()
    assert row is not None
    before = view.arabic.row_top(row) - view.arabic.verticalScrollBar().value()
    briefing = briefing.with_translations(*(Translation(s, text + " and more" * 40) for s, text in enumerate(ENGLISH)))
    view.show_translations(briefing, range(14))
    view.settle()
    assert view.arabic.row_top(row) - view.arabic.verticalScrollBar().value() == pytest.approx(before, abs=1)
    for first in first_rows(document):
        assert view.english.row_top(first) == view.arabic.row_top(first)


def test_a_bar_stands_where_no_english_is_yet(view: ParallelView, finished: Briefing) -> None:
    partly = Briefing(finished.document).with_translations(*(finished.translations[row] for row in (1, 3)))
    view.show_document(partly)
    view.settle()
    (place,) = flow(view.english).pieces(2)
    assert place.width() > 40
    with_bars = view.english.viewport().grab().toImage()
    view.english.set_bars((), view.arabic.line_widths)
    assert view.english.viewport().grab().toImage() != with_bars


def test_what_is_typed_is_the_sentences_translation(flowing: MainWindow) -> None:
    pane = flowing.view.english
    pane.edit_row(5)
    QTest.keyClicks(pane, " Indeed, and for longer than anybody had thought when it all began.")
    flowing.view.settle()
    assert flowing.session.briefing
    translation = flowing.session.briefing.translations[5]
    assert translation.text == f"{ENGLISH[5]} Indeed, and for longer than anybody had thought when it all began."
    assert translation.origin is Origin.EDITED
    for row in first_rows(flowing.session.briefing.document):
        assert pane.row_top(row) == flowing.view.arabic.row_top(row)
    flowing.session.undo()
    flowing.view.settle()
    assert pane.toPlainText() == "\n".join(ENGLISH)


def test_what_is_typed_is_seen_at_once(flowing: MainWindow) -> None:
    pane = flowing.view.english
    pane.edit_row(2)
    before = pane.viewport().grab().toImage()
    QTest.keyClicks(pane, " More")
    assert pane.viewport().grab().toImage() != before
    assert flow(pane).pieces(2)[-1].width() > 0


def test_sentences_cannot_be_joined(flowing: MainWindow) -> None:
    pane = flowing.view.english
    pane.edit_row(5)
    pane.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    QTest.keyClick(pane, _Key.Key_Backspace)
    pane.selectAll()
    QTest.keyClicks(pane, "x")
    assert pane.toPlainText() == "\n".join(ENGLISH)


def test_the_caret_goes_line_by_line_through_the_page(flowing: MainWindow) -> None:
    pane = flowing.view.english
    pane.put_caret(0)
    pane.setFocus()
    tops = [pane.cursorRect().top() + pane.verticalScrollBar().value()]
    for _ in range(60):
        QTest.keyClick(pane, _Key.Key_Down)
        tops.append(pane.cursorRect().top() + pane.verticalScrollBar().value())
    down = list(dict.fromkeys(tops))
    lines = {box.top() for row in range(14) for box in flow(pane).pieces(row)}
    assert down == sorted(down)
    assert len(down) == len(lines)
    assert pane.textCursor().blockNumber() == 13
    for _ in range(60):
        QTest.keyClick(pane, _Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert pane.textCursor().hasSelection()
    assert pane.cursorRect().top() + pane.verticalScrollBar().value() == down[0]


@pytest.mark.parametrize("width", [520, 900, 1400])
def test_the_caret_leaves_a_paragraph_that_is_shorter_than_its_partner(
    view: ParallelView, finished: Briefing, width: int
) -> None:
    view.resize(width, 500)
    view.show_document(finished)
    view.settle()
    for pane in (view.english, view.arabic):
        pane.put_caret(0)
        counts = flow(pane).line_counts()
        for key, end in ((_Key.Key_Down, (len(counts) - 1, counts[-1] - 1)), (_Key.Key_Up, (0, 0))):
            for _ in range(sum(counts)):
                QTest.keyClick(pane, key)
            assert flow(pane)._line_at(pane.textCursor().position()) == end


def test_what_is_copied_runs_on_too(flowing: MainWindow) -> None:
    for pane, texts in (
        (flowing.view.english, ENGLISH),
        (flowing.view.arabic, [_arabic(flowing, row) for row in range(14)]),
    ):
        pane.put_caret(2, 4)
        caret = pane.textCursor()
        caret.setPosition(pane.document().findBlockByNumber(4).position() + 5, QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(caret)
        pane.copy()
        assert QApplication.clipboard().text() == f"{texts[2][4:]} {texts[3]}\n\n{texts[4][:5]}"


def _arabic(window: MainWindow, row: int) -> str:
    assert window.session.briefing
    return window.session.briefing.document.sentence_text(row)


def test_a_text_of_nothing_is_shown_as_nothing(view: ParallelView) -> None:
    view.show_document(Briefing(Document("", ())))
    view.settle()
    assert view.english.toPlainText() == ""


def test_a_flag_in_the_margin_opens_its_reason(flowing: MainWindow) -> None:
    pane = flowing.view.english
    flowing.view.reveal((6,))
    place = QPoint(pane.viewport().width() - 20, round(pane.row_top(6)) - pane.verticalScrollBar().value() + 8)
    assert "no number here" in pane.tooltip_at(QPointF(place))
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    popup = flowing.findChild(FlagPopup)
    assert popup
    assert "no number here" in popup.accessibleDescription()


def test_found_words_are_marked_where_they_are(flowing: MainWindow) -> None:
    flowing.actions_.find.trigger()
    flowing.find_bar.needle.setText("quays")
    flowing.find_bar.find_next()
    assert flowing.view.marked == {7}


def test_it_is_switched_on_and_off_where_the_reader_is(window: MainWindow, finished: Briefing) -> None:
    view = window.view
    window.session.restore({1: finished})
    view.settle()
    view.arabic.verticalScrollBar().setValue(round(view.arabic.row_top(4)))
    for _ in range(3):
        for wanted in (True, False):
            view.let_flow(wanted=wanted)
            view.settle()
            first = view.top_row()
            assert finished.document.sentences[first].paragraph == finished.document.sentences[4].paragraph
            assert view.english.toPlainText() == "\n".join(ENGLISH)
    assert view.english.document().blockCount() == 14


@pytest.fixture
def home_window(qtbot: QtBot, qapp: QApplication, client: FakeClient, tmp_path: Path) -> Iterator[MainWindow]:
    window = open_window(qapp, scheme="light", home=SettingsFile(tmp_path), client=client)
    qtbot.addWidget(window)
    yield window
    window.leave()


def test_the_choice_is_remembered(home_window: MainWindow, tmp_path: Path) -> None:
    home_window.actions_.flowing.trigger()
    assert SettingsFile(tmp_path).read().texts == "flowing"
    home_window.actions_.flowing.trigger()
    assert SettingsFile(tmp_path).read().texts == "rows"


def test_five_hundred_sentences_stay_level(view: ParallelView) -> None:
    sentence = "قال سكان في المدينة إن الماء عاد في 2025 بعد انقطاع دام أسبوعا كاملا. "
    spans = (Span(at, at + len(sentence) - 1) for at in range(0, 500 * len(sentence), len(sentence)))
    document = Document(sentence * 500, tuple(Sentence(i, span, i // 4) for i, span in enumerate(spans)))
    briefing = Briefing(document).with_translations(*(Translation(i, "Water is back. " * (i % 5)) for i in range(500)))
    view.show_document(briefing, top=400)
    view.settle()
    assert all(view.english.row_top(row) == view.arabic.row_top(row) for row in range(0, 500, 4))
    assert document.sentences[view.top_row()].paragraph == 100


def test_a_paragraph_is_as_high_as_the_side_that_needs_more() -> None:
    tops, bottom = place_paragraphs([40, 30, 30], [1, 3, 2], [2, 1, 2])
    assert tops == [PAGE_TOP, PAGE_TOP + 80 + PARAGRAPH_GAP, PAGE_TOP + 170 + 2 * PARAGRAPH_GAP]
    assert bottom == tops[2] + 60 + PAGE_TOP


def test_what_is_revealed_is_seen_on_both_pages(view: ParallelView) -> None:
    short, long = "قصير.", " ".join(["جملة طويلة فيها كلام كثير عن أشياء كثيرة"] * 12) + "."
    text = f"{long} {short}"
    document = Document(text, (Sentence(0, Span(0, len(long)), 0), Sentence(1, Span(len(long) + 1, len(text)), 0)))
    briefing = Briefing(document).with_translations(Translation(0, "Brief."), Translation(1, "The end."))
    view.resize(900, 300)
    view.show_document(briefing)
    view.settle()
    view.reveal((1,))
    shown = view.arabic.verticalScrollBar().value()
    height = view.arabic.viewport().height()
    assert view.arabic.row_top(1) != view.english.row_top(1)
    assert view.arabic.row_bottom(1) <= shown + height
    assert shown <= view.english.row_top(1) or view.arabic.row_bottom(1) - view.english.row_top(1) > height
