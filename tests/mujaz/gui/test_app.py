"""Starting: at once, without an engine library, and with a sentence where there is no screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.errors import MujazError
from mujaz.gui.app import open_window, require_screen
from mujaz.settings import Remember, SettingsFile
from mujaz.splitting import document_from_text

SHOW = """
import sys
from PySide6.QtWidgets import QApplication
from mujaz.gui.app import open_window

app = QApplication([])
window = open_window(app, scheme="dark")
window.painted.connect(app.quit)
app.exec()
window.close()
print(*{"torch", "ctranslate2", "transformers", "sentencepiece", "numpy"} & set(sys.modules))
"""


QUIT = """
from mujaz.gui.app import Program, open_window

app = Program([])
window = open_window(app, scheme="light")
window.stays = True
app.leaving.connect(window.leave)
window.painted.connect(app.quit)
print(app.exec(), window.isVisible())
"""


def test_the_system_can_end_mujaz_also_where_closing_only_hides_it() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", QUIT], capture_output=True, text=True, check=False, env=environment, timeout=60
    )
    assert (ended.returncode, ended.stdout.strip(), ended.stderr) == (0, "0 False", "")


def test_the_window_shows_without_an_engine_library() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    shown = subprocess.run(
        [sys.executable, "-c", SHOW], capture_output=True, text=True, check=False, env=environment, timeout=60
    )
    assert (shown.returncode, shown.stdout.strip(), shown.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("platform", "environment"),
    [("linux", {"DISPLAY": ":0"}), ("linux", {"WAYLAND_DISPLAY": "wayland-0"}), ("win32", {}), ("darwin", {})],
)
def test_where_there_is_a_screen_the_window_may_open(platform: str, environment: dict[str, str]) -> None:
    require_screen(platform, environment)


def test_without_a_screen_the_terminal_is_named() -> None:
    with pytest.raises(MujazError, match=r"There is no screen here .* mujaz brief FILE"):
        require_screen("linux", {"DISPLAY": ""})


def test_with_autosave_off_nothing_of_an_earlier_text_stays(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    home = SettingsFile(tmp_path)
    home.change(autosave=False, remember=Remember.NOTHING)
    home.autosave.mkdir()
    (home.autosave / "1.json").write_text("an earlier text", encoding="utf-8")
    window = open_window(qapp, scheme="light", home=home)
    qtbot.addWidget(window)
    window.session._add(document_from_text("وصلت السفينة."))
    window.close()
    assert {path.name for path in tmp_path.iterdir()} <= {"settings.toml", "open.lock"}


def test_the_window_comes_back_as_large_as_it_was(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    home = SettingsFile(tmp_path)
    for size in ((780, 540), (790, 560)):
        window = open_window(qapp, scheme="light", home=home)
        qtbot.addWidget(window)
        window.resize(*size)
        window.close()
    again = open_window(qapp, scheme="light", home=home)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (790, 560)
    again.close()


def test_a_second_window_leaves_what_the_first_one_keeps_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    home = SettingsFile(tmp_path)
    first = open_window(qapp, scheme="light", home=home)
    second = open_window(qapp, scheme="light", home=home)
    for window in (first, second):
        qtbot.addWidget(window)
    qtbot.waitUntil(lambda: second.notification.message is not None)
    assert second.keeper is None
    assert "Another Mujaz window" in str(second.notification.message)
    first.close()
    second.close()
    third = open_window(qapp, scheme="light", home=home)
    qtbot.addWidget(third)
    assert third.keeper
    third.close()
