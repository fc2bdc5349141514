"""The models page as a person uses it, on an installer that is stepped by hand."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressBar, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from mujaz.errors import ModelError
from mujaz.gui.message import Message
from mujaz.gui.models_asking import ModelDialogs
from mujaz.gui.models_page import ModelsPage
from mujaz.gui.models_parts import ConfirmButton
from mujaz.gui.models_state import CONNECTS, Deed
from mujaz.gui.models_work import Work
from mujaz.gui.theme import DARK, LIGHT, Theme, dress
from mujaz.settings import SettingsFile
from mujaz_models.install import Progress, Step
from mujaz_models.store import MANIFEST, ModelStore
from tests.mujaz.gui.accessibility.seeing import READABLE, contrast
from tests.mujaz.gui.models_fakes import COMMIT, OPUS, OPUS_HUB, Clock, FakeInstaller, add, with_starter

MB = 1_000_000
BIG, BIG_HUB = "opus-mt-tc-big-ar-en", "Helsinki-NLP/opus-mt-tc-big-ar-en"


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return with_starter(tmp_path)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "home")


@pytest.fixture
def installer() -> FakeInstaller:
    return FakeInstaller()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def page(
    qtbot: QtBot,
    qapp: QApplication,
    store: ModelStore,
    settings: SettingsFile,
    installer: FakeInstaller,
    clock: Clock,
    stick: Path,
) -> Iterator[ModelsPage]:
    dress(qapp, LIGHT)
    page = ModelsPage(
        store,
        settings,
        work=partial(Work, install_=installer.install, import_=installer.import_, clock=clock),
        dialogs=ModelDialogs(lambda _: [stick / "carried.mujazpack"], lambda _: [stick / "folder"], lambda _: [stick]),
    )
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.shut_down()


@pytest.fixture
def own(store: ModelStore) -> str:
    """A model of the user's, there before the page is."""
    return add(store, "newsroom").manifest.name


def press(page: ModelsPage, name: str, deed: Deed) -> None:
    QTest.mouseClick(page.list.cards[name].buttons[deed], Qt.MouseButton.LeftButton)


def said(page: ModelsPage) -> str:
    return page.notification.message.text if page.notification.message else ""


def until_said(qtbot: QtBot, page: ModelsPage, text: str) -> None:
    qtbot.waitUntil(lambda: text in said(page))


def marks(page: ModelsPage, name: str) -> tuple[str, ...]:
    return page.list.cards[name].card.marks


def drop(page: ModelsPage, *paths: Path) -> bool:
    """Drag files onto the page and let them go there; return whether the page wanted them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths] or [QUrl("https://news.example/model.zip")])
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(300, 300), *what)
    enter.ignore()
    page.dragEnterEvent(enter)
    if enter.isAccepted():
        page.dropEvent(QDropEvent(QPointF(300, 300), *what))
    return enter.isAccepted()


def test_one_press_installs(
    qtbot: QtBot, page: ModelsPage, installer: FakeInstaller, clock: Clock, store: ModelStore
) -> None:
    press(page, OPUS, Deed.INSTALL)
    assert page.strip.title.text() == f"Installing {OPUS}"
    assert page.list.cards[OPUS].busy_mark.isVisible()
    installer.say(Progress(Step.DOWNLOADING, 0, 312 * MB))
    qtbot.waitUntil(lambda: page.strip.detail.text() == "Downloading 0 of 312 MB")
    clock.now += 2
    installer.say(Progress(Step.DOWNLOADING, 78 * MB, 312 * MB))
    qtbot.waitUntil(
        lambda: page.strip.detail.text() == "Downloading 78 of 312 MB · 39.0 MB/s · about 6 s left",
    )
    assert page.strip.bar.value() == page.strip.bar.maximum() // 4
    installer.say(Progress(Step.CONVERTING))
    qtbot.waitUntil(lambda: page.strip.detail.text() == "Converting…")
    assert page.strip.bar.maximum() == 0
    with qtbot.waitSignal(page.chosen):
        installer.finish()
    until_said(qtbot, page, f"{OPUS} is installed and in use.")
    assert installer.asked == [(OPUS_HUB, False)]
    assert store.find(OPUS)
    assert marks(page, OPUS) == ("In use",)
    assert not page.strip.isVisible()


def test_only_install_connects_and_it_says_so_beside_the_button(page: ModelsPage) -> None:
    for card in page.list.cards.values():
        beside = [label.text() for label in card.findChildren(QLabel)]
        assert (CONNECTS in beside) == bool({Deed.INSTALL, Deed.AGAIN} & set(card.buttons))
    assert CONNECTS in [label.text() for label in page.list.other.findChildren(QLabel)]
    assert not any(CONNECTS in each.accessibleName() for each in page.tools.findChildren(QPushButton))


def test_nothing_but_install_asks_the_installer(
    qtbot: QtBot, own: str, page: ModelsPage, installer: FakeInstaller
) -> None:
    press(page, "starter-ar-en", Deed.USE)
    press(page, own, Deed.EXPORT)
    until_said(qtbot, page, "is written")
    QTest.mouseClick(page.tools.verify, Qt.MouseButton.LeftButton)
    until_said(qtbot, page, "as installed")
    assert installer.asked == []


def test_cancel_leaves_everything_as_it_was(
    qtbot: QtBot, page: ModelsPage, installer: FakeInstaller, store: ModelStore
) -> None:
    press(page, OPUS, Deed.INSTALL)
    installer.say(Progress(Step.DOWNLOADING, 78 * MB, 312 * MB))
    QTest.mouseClick(page.strip.cancel, Qt.MouseButton.LeftButton)
    assert page.strip.detail.text() == "Cancelling…"
    installer.say(Progress(Step.DOWNLOADING, 99 * MB, 312 * MB))
    until_said(qtbot, page, "Cancelled; what was fetched is kept, and Install goes on from there.")
    assert not store.find(OPUS)
    assert page.list.cards[OPUS].buttons[Deed.INSTALL].isEnabled()


def test_a_failure_is_one_sentence_on_the_page_and_it_can_be_tried_again(
    qtbot: QtBot, page: ModelsPage, installer: FakeInstaller
) -> None:
    press(page, OPUS, Deed.INSTALL)
    installer.say(ModelError("The connection was lost after 124 of 297 MB. Try again: it goes on from there."))
    until_said(qtbot, page, "The connection was lost after 124 of 297 MB. Try again")
    assert page.notification.isVisible()
    press(page, OPUS, Deed.INSTALL)
    assert said(page) == ""
    installer.finish()
    until_said(qtbot, page, "is installed")


def test_one_thing_at_a_time_but_another_model_can_be_used_meanwhile(
    own: str, page: ModelsPage, installer: FakeInstaller, stick: Path
) -> None:
    press(page, OPUS, Deed.INSTALL)
    assert not page.list.cards[BIG].buttons[Deed.INSTALL].isEnabled()
    assert not page.list.cards[own].buttons[Deed.REMOVE].isEnabled()
    assert not page.tools.import_.isEnabled()
    assert drop(page, stick)
    assert said(page) == f"Installing {OPUS} is not done yet. Wait or cancel it, then try again."
    assert installer.imported == []
    press(page, "starter-ar-en", Deed.USE)
    assert marks(page, "starter-ar-en") == ("In use", "Starter")
    assert not page.list.cards[BIG].buttons[Deed.INSTALL].isEnabled()


def test_use_is_kept_and_told(qtbot: QtBot, own: str, page: ModelsPage, settings: SettingsFile) -> None:
    assert marks(page, own) == ("In use",)
    with qtbot.waitSignal(page.chosen):
        press(page, "starter-ar-en", Deed.USE)
    assert settings.read().models == {"translation": "starter-ar-en"}
    assert marks(page, own) == ()


def test_without_settings_a_choice_holds_as_long_as_the_page(qtbot: QtBot, store: ModelStore, own: str) -> None:
    page = ModelsPage(store)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.chosen):
        press(page, "starter-ar-en", Deed.USE)
    assert marks(page, "starter-ar-en") == ("In use", "Starter")
    assert marks(page, own) == ()


def test_remove_wants_a_second_click(
    qtbot: QtBot, own: str, page: ModelsPage, store: ModelStore, settings: SettingsFile
) -> None:
    settings.change(models={"translation": own})
    press(page, own, Deed.REMOVE)
    assert page.list.cards[own].buttons[Deed.REMOVE].text() == "Click again to remove"
    assert store.find(own)
    with qtbot.waitSignal(page.chosen):
        press(page, own, Deed.REMOVE)
    assert not store.find(own)
    assert own not in page.list.cards
    assert settings.read().models == {}
    assert marks(page, "starter-ar-en") == ("In use", "Starter")


def test_one_click_on_remove_is_forgotten(own: str, page: ModelsPage, store: ModelStore) -> None:
    button = page.list.cards[own].buttons[Deed.REMOVE]
    assert isinstance(button, ConfirmButton)
    press(page, own, Deed.REMOVE)
    button._timer.timeout.emit()
    assert button.text() == "Remove"
    press(page, own, Deed.REMOVE)
    assert button.text() != "Remove"
    page.tools.verify.setFocus()
    assert button.text() == "Remove"
    assert store.find(own)


def test_a_model_goes_to_a_stick(qtbot: QtBot, own: str, page: ModelsPage, stick: Path) -> None:
    press(page, own, Deed.EXPORT)
    until_said(qtbot, page, f"{own}.mujazpack is written and holds {own}. Import it on the other laptop.")
    assert (stick / f"{own}.mujazpack").is_file()


def test_all_models_go_to_a_stick_in_one_file(
    qtbot: QtBot, own: str, page: ModelsPage, store: ModelStore, stick: Path
) -> None:
    add(store, "second")
    page.refresh()
    QTest.mouseClick(page.tools.export, Qt.MouseButton.LeftButton)
    until_said(qtbot, page, f"holds {own} and second.")
    assert (stick / "mujaz-models.mujazpack").is_file()


def test_there_is_nothing_to_export_but_the_starter(page: ModelsPage) -> None:
    assert not page.tools.export.isEnabled()


@pytest.mark.parametrize(("entry", "name"), [(0, "carried.mujazpack"), (1, "folder")])
def test_import_by_button(
    qtbot: QtBot, page: ModelsPage, installer: FakeInstaller, stick: Path, entry: int, name: str
) -> None:
    (stick / "folder").mkdir()
    _empty_zip(stick / "carried.mujazpack")
    page.tools.import_.menu().actions()[entry].trigger()
    assert page.strip.title.text() == f"Importing {name}"
    installer.finish()
    until_said(qtbot, page, f"{Path(name).stem} is installed and in use.")
    assert installer.imported == [(stick / name, False)]


def _empty_zip(path: Path) -> None:
    path.write_bytes(b"PK\x05\x06" + bytes(18))


def test_files_and_folders_are_dropped(qtbot: QtBot, page: ModelsPage, installer: FakeInstaller, stick: Path) -> None:
    (stick / "folder").mkdir()
    _empty_zip(stick / "release.zip")
    assert drop(page, stick / "folder", stick / "release.zip")
    assert page.strip.title.text() == "Importing 2 files"
    installer.finish(2)
    until_said(qtbot, page, "folder and release are installed")
    assert page.list.cards["release"].card.marks != page.list.cards["folder"].card.marks


def test_a_link_to_the_network_is_not_taken(page: ModelsPage) -> None:
    assert not drop(page)


def test_a_broken_file_is_refused_in_a_sentence(qtbot: QtBot, page: ModelsPage, stick: Path) -> None:
    (stick / "broken.mujazpack").write_bytes(b"nothing of that kind")
    drop(page, stick / "broken.mujazpack")
    until_said(qtbot, page, "broken.mujazpack is damaged or no archive. Copy or download it again.")


def test_a_model_that_is_there_is_replaced_only_when_the_user_says_so(
    qtbot: QtBot, own: str, page: ModelsPage, installer: FakeInstaller, store: ModelStore, stick: Path
) -> None:
    folder = stick / own
    folder.mkdir()
    before = store.best(store.installed()[0].manifest.task).sha256
    drop(page, folder)
    until_said(qtbot, page, f"{own} is installed already.")
    assert installer.imported == []
    replace = next(each for each in page.notification.findChildren(QPushButton) if each.text() == "Replace")
    with qtbot.waitSignal(page.chosen):
        QTest.mouseClick(replace, Qt.MouseButton.LeftButton)
        installer.finish()
    assert installer.imported == [(folder, True)]
    found = store.find(own)
    assert found
    assert found.sha256 != before


def test_verify_marks_what_was_altered_and_installing_again_mends_it(
    qtbot: QtBot, page: ModelsPage, installer: FakeInstaller, store: ModelStore
) -> None:
    model = add(store, OPUS, source=f"{OPUS_HUB}@{COMMIT}")
    (model.folder / "model.bin").write_bytes(b"else")
    page.refresh()
    QTest.mouseClick(page.tools.verify, Qt.MouseButton.LeftButton)
    until_said(qtbot, page, f"Not as installed: {OPUS}.")
    assert "model.bin was altered" in page.list.cards[OPUS].card.problem
    press(page, OPUS, Deed.AGAIN)
    installer.finish()
    until_said(qtbot, page, f"{OPUS} is installed and in use.")
    assert installer.asked == [(OPUS_HUB, True)]
    assert page.list.cards[OPUS].card.problem == ""


def test_a_model_that_can_not_be_read_is_shown_and_removed(own: str, page: ModelsPage, store: ModelStore) -> None:
    found = store.find(own)
    assert found
    (found.folder / MANIFEST).write_text("{", encoding="utf-8")
    page.refresh()
    assert "Remove it." in page.list.cards[own].card.problem
    press(page, own, Deed.REMOVE)
    press(page, own, Deed.REMOVE)
    assert marks(page, "starter-ar-en") == ("In use", "Starter")


def test_a_download_begun_is_discarded(page: ModelsPage, store: ModelStore) -> None:
    part = store.downloads / OPUS_HUB.replace("/", "--") / COMMIT / "model.safetensors.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(bytes(3 * MB))
    page.refresh()
    press(page, OPUS, Deed.DISCARD)
    assert not store.downloads.exists()
    assert Deed.DISCARD not in page.list.cards[OPUS].buttons


def test_any_model_of_the_hub_is_installed_by_its_name(
    qtbot: QtBot, page: ModelsPage, installer: FakeInstaller
) -> None:
    other = page.list.other
    assert not other.install.isEnabled()
    QTest.keyClicks(other.name, "someone/some-model")
    QTest.keyClick(other.name, Qt.Key.Key_Return)
    installer.finish()
    until_said(qtbot, page, "some-model is installed and in use.")
    QTest.keyClick(other.name, Qt.Key.Key_Return)
    assert "some-model is installed already" in said(page)
    assert installer.asked == [("someone/some-model", False)]
    again = next(each for each in page.notification.findChildren(QPushButton) if each.text() == "Install again")
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    installer.finish()
    until_said(qtbot, page, "is installed and in use")
    assert installer.asked[1:] == [("someone/some-model", True)]


def test_a_closed_page_goes_on_and_the_window_is_told(
    qtbot: QtBot, page: ModelsPage, installer: FakeInstaller, store: ModelStore
) -> None:
    press(page, OPUS, Deed.INSTALL)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    with qtbot.waitSignal(page.message) as told:
        installer.finish()
    assert told.args == [Message(f"{OPUS} is installed and in use.")]
    assert store.find(OPUS)


def test_the_end_of_the_program_ends_the_job(page: ModelsPage, store: ModelStore) -> None:
    press(page, OPUS, Deed.INSTALL)
    page.shut_down()
    assert not store.find(OPUS)


def test_settings_that_can_not_be_read_are_said(
    page: ModelsPage, settings: SettingsFile, own: str, tmp_path: Path
) -> None:
    settings.change(models={})
    (tmp_path / "home" / "settings.toml").write_text("models = 7", encoding="utf-8")
    page.refresh()
    assert "settings.toml can't be read" in said(page)
    press(page, "starter-ar-en", Deed.USE)
    assert "settings.toml can't be read" in said(page)
    assert own in page.list.cards


def test_how_to_do_without_internet_is_one_click_away(page: ModelsPage) -> None:
    assert not page.help.isVisible()
    QTest.mouseClick(page.tools.help, Qt.MouseButton.LeftButton)
    assert page.help.isVisible()
    assert "Fetch." in page.help.text.toPlainText()
    QTest.mouseClick(page.tools.help, Qt.MouseButton.LeftButton)
    assert not page.help.isVisible()


def test_the_tab_key_reaches_every_button_from_top_to_bottom(own: str, page: ModelsPage) -> None:
    page.tools.import_.setFocus()
    reached: list[QWidget] = []
    while (keys := page.focusWidget()) and keys not in reached:
        reached.append(keys)
        QTest.keyClick(keys, Qt.Key.Key_Tab)
    wanted = [each for each in page.findChildren(QPushButton) if each.isVisible() and each.isEnabled()]
    assert set(wanted) <= set(reached)
    assert page.list.cards[own].isAncestorOf(reached[4])
    tops = [each.mapTo(page.list.viewport(), QPoint()).y() for each in reached if page.list.isAncestorOf(each)]
    assert tops == sorted(tops)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_alone_install_and_cancel(qtbot: QtBot, page: ModelsPage, installer: FakeInstaller, key: Qt.Key) -> None:
    button = page.list.cards[OPUS].buttons[Deed.INSTALL]
    button.setFocus()
    QTest.keyClick(button, key)
    assert page.focusWidget() is page.strip.cancel
    QTest.keyClick(page.strip.cancel, key)
    until_said(qtbot, page, "Cancelled")
    assert page.focusWidget() is page.list.cards[OPUS].buttons[Deed.INSTALL]
    assert len(installer.asked) == 1


def test_the_keys_stay_with_their_model_when_the_cards_change(own: str, page: ModelsPage) -> None:
    page.list.cards["starter-ar-en"].buttons[Deed.USE].setFocus()
    QTest.keyClick(page.list.cards["starter-ar-en"].buttons[Deed.USE], Qt.Key.Key_Space)
    assert page.list.isAncestorOf(page.focusWidget())
    page.list.cards[own].buttons[Deed.REMOVE].setFocus()
    page.refresh()
    assert page.list.cards[own].isAncestorOf(page.focusWidget())


def test_everything_has_a_name_to_be_heard_and_no_two_the_same(own: str, page: ModelsPage) -> None:
    kinds = (QPushButton, QLineEdit, QProgressBar, QTextBrowser)
    heard = [
        each.accessibleName()
        for kind in kinds
        for each in page.findChildren(kind)
        if not page.notification.isAncestorOf(each)
    ]
    assert all(heard)
    assert len(heard) == len(set(heard))
    assert f"Install {OPUS}. {CONNECTS}" in heard
    assert "Use starter-ar-en for translation" in heard
    assert page.list.cards[own].accessibleName() == f"{own}. In use"


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.usefixtures("own")
def test_nothing_is_cut_off_at_the_side(qapp: QApplication, page: ModelsPage, scale: float) -> None:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    qapp.setFont(font)
    try:
        page.resize(1024, 640)
        page.tools.help.click()
        QApplication.processEvents()
        assert page.width() == 1024
        for button in page.list.findChildren(QPushButton):
            right = button.mapTo(page.list.viewport(), QPoint(button.width(), 0)).x()
            assert right <= page.list.viewport().width()
            assert button.width() >= button.sizeHint().width()
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_marks_and_progress_are_readable(theme: Theme) -> None:
    for front in (theme.accent, theme.muted, theme.text):
        assert contrast(QColor(front), QColor(theme.marked)) >= READABLE


def test_the_other_theme_can_be_put_on(qapp: QApplication, page: ModelsPage) -> None:
    dress(qapp, DARK)
    page.set_theme(DARK)
    assert not page.grab().isNull()
