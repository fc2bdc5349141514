"""A model that was chosen and is there no more."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.gui.app import open_window
from mujaz.gui.message import Level
from mujaz.gui.window import MainWindow
from mujaz.settings import SettingsFile
from tests.mujaz.gui.conftest import MODELS, FakeClient

Open = Callable[[str], MainWindow]


@pytest.fixture
def open_(qtbot: QtBot, qapp: QApplication, tmp_path: Path, client: FakeClient) -> Iterator[Open]:
    windows: list[MainWindow] = []

    def open_one(chosen: str) -> MainWindow:
        home = SettingsFile(tmp_path)
        home.change(models={"translation": chosen})
        windows.append(open_window(qapp, scheme="light", home=home, client=client))
        qtbot.addWidget(windows[-1])
        client.load()
        return windows[-1]

    yield open_one
    for window in windows:
        window.leave()


def test_that_another_takes_its_place_is_said_once(open_: Open, client: FakeClient) -> None:
    window = open_("opus-mt-ar-en")
    message = window.notification.message
    assert message
    assert message.level is Level.PROBLEM
    assert message.text == (
        f"The model opus-mt-ar-en is not there any more; {MODELS[0].name} is used. Install it again, or choose another."
    )
    assert message.action
    window.notification.dismiss()
    client.load()
    assert window.notification.message is None


def test_nothing_is_said_of_a_model_that_is_there(open_: Open) -> None:
    assert open_(MODELS[0].name).notification.message is None
