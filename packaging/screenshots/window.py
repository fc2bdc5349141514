"""Renew the pictures of the window in README: the sample article in the real program, light and dark."""

import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mujaz.gui.app import open_window
from mujaz.gui.open_document import Phase
from mujaz.gui.theme import Scheme
from mujaz.gui.window import MainWindow

HERE = Path(__file__).parent
PICTURES: tuple[tuple[Scheme, str], ...] = (("light", "Summary"), ("dark", "Flags"))
"""The colours of each picture, and the tab that it shows."""


def main() -> None:
    """Open the sample in one window after the other, and save how it looks."""
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    waiting = list(PICTURES)

    def take_next() -> None:
        if not waiting:
            app.quit()
            return
        scheme, tab = waiting.pop(0)
        window = open_window(app, scheme=scheme)
        window.session.open_sample()
        _when_done(window, lambda: save(window, scheme, tab))

    def save(window: MainWindow, scheme: Scheme, tab: str) -> None:
        names = [window.findings.tabText(index).split("  ")[0] for index in range(window.findings.count())]
        window.findings.setCurrentIndex(names.index(tab))
        window.view.settle()
        app.processEvents()
        window.grab().save(str(HERE / f"{scheme}.png"))
        window.close()
        QTimer.singleShot(0, take_next)

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
