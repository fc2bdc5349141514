"""The window of somebody who works in Arabic."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mujaz.briefing import Action, Briefing, Flag, KeyPoint, Remedy
from mujaz.errors import DocumentError
from mujaz.events import Flagged
from mujaz.gui.app import open_window
from mujaz.gui.command_palette import CommandPalette
from mujaz.gui.entries import arabic_line, english_line
from mujaz.gui.flag_card import FlagCard
from mujaz.gui.flag_entries import flag_entry
from mujaz.gui.help_page import PAGES, HelpPage
from mujaz.gui.language import direction, install, language_in_use
from mujaz.gui.message import Message
from mujaz.gui.models_page import ModelsPage
from mujaz.gui.quote_entries import quote_entries, quote_with_attribution
from mujaz.gui.settings_page import SettingsPage
from mujaz.gui.summary_entries import summary_entries
from mujaz.gui.theme import LIGHT
from mujaz.gui.window import MainWindow
from mujaz.readers import read
from mujaz.settings import SettingsFile
from mujaz.writers import NoteOptions
from mujaz.writers.compose import compose
from mujaz_models.store import ModelStore
from tests.mujaz.gui.conftest import FakeClient


@pytest.fixture
def in_arabic(request: pytest.FixtureRequest) -> MainWindow:
    """Return a window that is built when the language is chosen."""
    request.getfixturevalue("arabic")
    window: MainWindow = request.getfixturevalue("window")
    return window


def left(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


def tabs(window: MainWindow) -> list[str]:
    return [window.findings.tabText(place) for place in range(window.findings.count())]


def test_the_setting_opens_the_window_in_arabic(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, client: FakeClient
) -> None:
    home = SettingsFile(tmp_path)
    home.change(language="ar")
    window = open_window(qapp, home=home, client=client)
    qtbot.addWidget(window)
    try:
        assert language_in_use() == "ar"
        assert window.actions_.open.text() == "فتح"
        assert window.isRightToLeft()
    finally:
        window.close()
        install(qapp, "en")


def test_a_language_that_there_is_not_is_english(qapp: QApplication) -> None:
    install(qapp, "xx")
    assert language_in_use() == "en"
    assert direction() is Qt.LayoutDirection.LeftToRight


def test_menus_and_tabs_are_in_arabic(in_arabic: MainWindow) -> None:
    assert [in_arabic.actions_.paste.text(), in_arabic.actions_.export.text()] == ["لصق", "تصدير"]
    assert tabs(in_arabic) == ["الملخص", "الأسماء", "الاقتباسات", "الحقائق", "التنبيهات", "ملاحظات"]
    assert in_arabic.findings.flags.accessibleName() == "التنبيهات"


def test_the_toolbar_and_the_tabs_begin_on_the_right(in_arabic: MainWindow) -> None:
    bar = in_arabic.findings.tabBar()
    assert bar.tabRect(0).left() > bar.tabRect(1).left()
    assert in_arabic.findings.isRightToLeft()
    assert left(in_arabic.status.offline) < left(in_arabic.status.progress)


def test_the_pages_stay_where_they_are(in_arabic: MainWindow, brief: Callable[[], object]) -> None:
    brief()
    assert left(in_arabic.view.english) < left(in_arabic.view.arabic)
    assert not in_arabic.view.isRightToLeft()


def test_counts_take_the_form_that_goes_with_them(
    in_arabic: MainWindow, client: FakeClient, brief: Callable[[], object]
) -> None:
    brief()
    client.load()
    flags = [Flag("numbers", 1, f"The Arabic has {number}; the English does not.") for number in (3, 4)]
    client.say(Flagged(tuple(flags)))
    assert "14 جملة" in in_arabic.status.progress.text()
    assert "موضعان للتحقق" in in_arabic.status.progress.text()


@pytest.mark.usefixtures("arabic")
def test_a_flag_gives_its_reason_and_its_remedy_in_arabic(finished: Briefing, qtbot: QtBot) -> None:
    remedy = Remedy(Action.REPLACE, "Write 12")
    flag = Flag("numbers", 1, "The Arabic has 12; the English has 21.", remedies=(remedy,))
    entry = flag_entry(finished, flag)
    assert entry.lines[1].text == "في العربية \u206812\u2069، وفي الإنجليزية \u206821\u2069."
    assert entry.lines[1].right_to_left
    card = FlagCard(flag, LIGHT)
    qtbot.addWidget(card)
    assert card.reason.text() == entry.lines[1].text
    assert card.buttons[0].text() == "كتابة \u206812\u2069"


def test_an_error_of_the_readers_is_told_in_arabic(in_arabic: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    with pytest.raises(DocumentError) as raised:
        read(path)
    in_arabic.notification.show_message(Message(str(raised.value)))
    assert in_arabic.notification._text.text() == "\u200f«\u2068empty.txt\u2069» فارغ: اختر ملفا فيه مقال عربي."


@pytest.mark.usefixtures("arabic")
def test_english_and_arabic_lines_keep_their_direction() -> None:
    assert not english_line("The port is open.").right_to_left
    assert arabic_line("الميناء مفتوح.").right_to_left


@pytest.mark.usefixtures("arabic")
def test_what_a_key_point_lacks_is_said_in_arabic(finished: Briefing) -> None:
    point = KeyPoint((), "It rained.", doubt="No sentence of the text says this.")
    doubtful = Briefing(finished.document, summary=type(finished.summary)((point,), "abstractive"))
    english, doubt = summary_entries(doubtful)[0].lines
    assert english.text == "It rained."
    assert doubt.text == "تحقّق: لا جملة في النص تقول ذلك."


@pytest.mark.usefixtures("arabic")
def test_what_leaves_for_an_english_draft_stays_english(finished: Briefing) -> None:
    for quote in finished.quotes:
        assert "Machine translation: not for quoting verbatim." in quote_with_attribution(finished, quote)
    assert len(quote_entries(finished)) == len(finished.quotes)
    note = compose([finished], NoteOptions())
    assert "Key points" in [getattr(block, "text", "") for block in note.body]


def test_the_palette_finds_commands_by_their_arabic_names(in_arabic: MainWindow, qtbot: QtBot) -> None:
    palette = CommandPalette(list(in_arabic.actions_), in_arabic)
    qtbot.addWidget(palette)
    palette.query.setText("تصدير")
    assert palette.model.action(0) is in_arabic.actions_.export
    palette.query.setText("تكبير")
    assert palette.model.index(0).data() == "تكبير النص"


def test_the_help_is_in_arabic_and_can_be_searched(in_arabic: MainWindow, qtbot: QtBot) -> None:
    page = HelpPage(list(in_arabic.actions_))
    qtbot.addWidget(page)
    assert len(page.pages) == len(PAGES)
    assert page.pages[0].title == "فتح مقال ولصقه"
    assert "| فتح |" in next(each.text for each in page.pages if each.name == "keyboard")
    page.query.setText("الخصوصية")
    assert page.shown[0].name == "privacy"


@pytest.mark.usefixtures("arabic")
def test_settings_and_models_speak_arabic(qtbot: QtBot, tmp_path: Path) -> None:
    settings = SettingsPage(SettingsFile(tmp_path))
    models = ModelsPage(ModelStore(tmp_path / "models"))
    for page in (settings, models):
        qtbot.addWidget(page)
        assert page.isRightToLeft()
    assert settings.windowTitle() == "الإعدادات"
    assert "أفضل ترجمة هنا، بنحو ثلث السرعة." in [card.card.good_for for card in models.list.cards.values()]
    models.shut_down()
