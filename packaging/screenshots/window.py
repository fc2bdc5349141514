"""Renew the pictures of the window in README: the sample article in the real program, light, dark and Arabic."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mujaz.gui.app import open_window
from mujaz.gui.open_document import Phase
from mujaz.gui.theme import Scheme
from mujaz.gui.window import MainWindow
from mujaz.settings import Remember, SettingsFile

HERE = Path(__file__).parent
SUMMARY, FLAGS = 0, 4


class Picture(NamedTuple):
    """The name of a picture, its colours, the place of the tab that it shows, and the language of the window."""

    name: str
    scheme: Scheme
    tab: int
    language: str = "en"


PICTURES = (
    Picture("light", "light", SUMMARY),
    Picture("dark", "dark", FLAGS),
    Picture("arabic", "light", FLAGS, "ar"),
)


def main() -> None:
    """Open the sample in one window after the other, and save how it looks."""
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    waiting = list(PICTURES)

    def take_next() -> None:
        if not waiting:
            app.quit()
            return
        picture = waiting.pop(0)
        home = SettingsFile(Path(folder) / picture.name)
        home.change(language=picture.language, autosave=False, remember=Remember.NOTHING)
        window = open_window(app, scheme=picture.scheme, home=home)
        window.session.open_sample()
        _when_done(window, lambda: save(window, picture))

    def save(window: MainWindow, picture: Picture) -> None:
        window.findings.setCurrentIndex(picture.tab)
        window.view.settle()
        app.processEvents()
        window.grab().save(str(HERE / f"{picture.name}.png"))
        window.close()
        QTimer.singleShot(0, take_next)

    with tempfile.TemporaryDirectory() as folder:
        QTimer.singleShot(0, take_next)
        app.exec()


def _when_done(window: MainWindow, then: Callable[[], None]) -> None:
    timer = QTimer(window, interval=200)

    def look() -> None:
        if window.session.phase is Phase.SETTLED and window.session.done:
            timer.stop()
            QTimer.singleShot(500, then)

    timer.timeout.connect(look)
    timer.start()


if __name__ == "__main__":
    main()
