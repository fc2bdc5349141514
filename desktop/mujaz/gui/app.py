"""Starting the window."""

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from mujaz import __version__
from mujaz.errors import MujazError
from mujaz.gui.engine_client import EngineClient
from mujaz.gui.session import Session
from mujaz.gui.theme import THEMES, Scheme, dress, system_theme
from mujaz.gui.window import MainWindow
from mujaz_resources import resource

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(path: Path | None, *, sample: bool = False, scheme: Scheme | None = None) -> int:
    """Open the window, on the article at `path` or the sample, and return the exit code when it is closed.

    `scheme` forces light or dark; without it the system's is followed. Raises `MujazError` where there is no screen.
    """
    require_screen(sys.platform, os.environ)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("mujaz")
    app.setApplicationDisplayName("Mujaz")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("mujaz")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = open_window(app, scheme=scheme)
    if path:
        window.session.open(path)
    elif sample:
        window.session.open_sample()
    return app.exec()


def require_screen(platform: str, environment: Mapping[str, str]) -> None:
    """Raise `MujazError` where a window can't be shown: Qt itself would end the process."""
    if platform.startswith("linux") and not any(environment.get(name) for name in _SCREENS):
        raise MujazError("There is no screen here to open a window on. Use: mujaz brief FILE")


def open_window(app: QApplication, *, scheme: Scheme | None = None) -> MainWindow:
    """Show the window at once; its engine starts after the first paint."""
    app.setWindowIcon(QIcon(str(resource("icons", "mujaz.svg"))))
    window = MainWindow(Session(EngineClient()))

    def follow_system() -> None:
        theme = THEMES[scheme] if scheme else system_theme()
        dress(app, theme)
        window.set_theme(theme)

    follow_system()
    app.styleHints().colorSchemeChanged.connect(follow_system)
    window.painted.connect(window.session.start)
    window.show()
    return window
