"""Letters twice as large: what is drawn grows with them, and nothing is cut off."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QStyle,
    QStyleOptionButton,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mujaz.gui.elided import ElidedButton, ElidedLabel
from mujaz.gui.export_page import ExportPage
from mujaz.gui.help_page import HelpPage
from mujaz.gui.icons import icon
from mujaz.gui.session import Session
from mujaz.gui.sizes import LINE, grown, icon_size, style_sizes
from mujaz.gui.theme import LIGHT, dress
from mujaz.gui.window import MainWindow
from mujaz.protocol import Brief
from tests.mujaz.gui.conftest import FakeClient, steps

Paste = Callable[[], Brief]
SIZES = [(1024, 640), (760, 520), (3840, 2160)]


@pytest.fixture(params=[1, 2], ids=["100 %", "200 %"])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * request.param)
    qapp.setFont(font)
    dress(qapp, LIGHT)
    yield request.param
    qapp.setFont(before)
    dress(qapp, LIGHT)


@pytest.fixture
def large(qtbot: QtBot, scale: int, session: Session, client: FakeClient, brief: Paste) -> MainWindow:
    """The finished article in a window whose letters are of that scale."""
    assert scale
    window = MainWindow(session)
    qtbot.addWidget(window)
    client.load()
    client.say(*steps(brief().document))
    with qtbot.waitExposed(window):
        window.show()
    return window


def sideways(widget: QWidget) -> list[str]:
    """What can be scrolled sideways."""
    return [
        f"{type(area).__name__} {area.accessibleName()}"
        for area in widget.findChildren(QAbstractScrollArea)
        if area.isVisibleTo(widget) and area.horizontalScrollBar().isVisibleTo(area)
    ]


def sized(window: MainWindow) -> Iterator[tuple[int, int]]:
    """Have the window in each size, one after the other."""
    for size in SIZES:
        window.resize(*size)
        QApplication.processEvents()
        yield size


def test_nothing_in_the_window_scrolls_sideways(qapp: QApplication, large: MainWindow) -> None:
    for size in sized(large):
        for tab in range(large.findings.count()):
            large.findings.setCurrentIndex(tab)
            qapp.processEvents()
            assert sideways(large) == [], size
        assert (large.width(), large.height()) == size


def test_every_tool_is_in_the_toolbar(large: MainWindow) -> None:
    bar = large.findChild(QToolBar)
    assert bar
    for size in sized(large):
        extension = bar.findChild(QWidget, "qt_toolbar_ext_button")
        assert extension is None or not extension.isVisible(), size
        assert bar.toolButtonStyle() is (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if bar.width() > 1.2 * grown(560)
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )


def test_that_nothing_leaves_can_always_be_read(large: MainWindow) -> None:
    offline = large.status.offline
    for size in sized(large):
        assert offline.width() >= offline.sizeHint().width(), size
        assert offline.geometry().right() <= large.status.width(), size


def test_the_empty_window_has_room_for_what_it_says(qtbot: QtBot, scale: int, session: Session) -> None:
    assert scale
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    for size in sized(window):
        for label in window.welcome.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), size
                assert window.welcome.rect().contains(label.geometry()), size


def test_icons_and_boxes_grow_with_the_letters(large: MainWindow, scale: int) -> None:
    bar = large.findChild(QToolBar)
    assert bar
    assert bar.iconSize() == icon_size()
    assert bar.iconSize().width() == pytest.approx(18 * scale, abs=2)
    assert QSize(bar.iconSize()) in icon("open", "#000000").availableSizes()
    box = QCheckBox("Tick", large)
    option = QStyleOptionButton()
    option.initFrom(box)
    indicator = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    assert indicator.height() == pytest.approx(14 * scale, abs=2)
    assert large.view.english._gutter == pytest.approx(62 * scale, abs=4)


def test_the_pages_of_the_window_fit_too(qtbot: QtBot, qapp: QApplication, large: MainWindow) -> None:
    large.resize(1024, 640)
    assert large.session.briefing
    export = ExportPage(large.session.briefing, parent=large)
    help_page = HelpPage(list(large.actions_), large)
    for page in (export, help_page):
        qtbot.addWidget(page)
        page.show()
        qapp.processEvents()
        assert sideways(page) == []
        page.close()


def test_lengths_of_the_style_never_shrink() -> None:
    for line in (LINE // 2, LINE, LINE * 2):
        assert int(style_sizes(line)["tick"].removesuffix("px")) >= 14
    assert style_sizes(LINE * 2)["tick"] == "28px"


def test_words_without_room_end_in_dots_and_say_the_rest_in_a_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("14 of 14 sentences · 3 to check")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.grab()
    assert not label.toolTip()
    label.resize(60, label.height())
    label.grab()
    assert label.toolTip() == label.text() == "14 of 14 sentences · 3 to check"


def test_a_button_may_be_narrower_than_its_words(qtbot: QtBot) -> None:
    button = ElidedButton("Translate the sentence again in parts")
    qtbot.addWidget(button)
    whole = button.sizeHint().width()
    assert button.minimumSizeHint().width() < whole / 2
    button.resize(whole // 2, button.sizeHint().height())
    option = QStyleOptionButton()
    button.initStyleOption(option)
    assert option.text.endswith("…")
    assert button.sizeHint().width() == whole
