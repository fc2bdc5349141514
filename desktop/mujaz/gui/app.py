"""Starting the window."""

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from typing_extensions import override

from mujaz import __version__
from mujaz.autosave import Autosave
from mujaz.errors import MujazError
from mujaz.gui.client import Client
from mujaz.gui.collector import Collector
from mujaz.gui.engine_client import EngineClient
from mujaz.gui.keeper import Keeper
from mujaz.gui.language import install, marked, tr
from mujaz.gui.message import Level, Message
from mujaz.gui.preferences import Appearance, Preferences
from mujaz.gui.privacy import Privacy
from mujaz.gui.session import Session
from mujaz.gui.theme import Scheme
from mujaz.gui.tray import Tray
from mujaz.gui.window import MainWindow
from mujaz.memory import TranslationMemory
from mujaz.recall import Recall
from mujaz.settings import Remember, Settings, SettingsFile
from mujaz.style_list import StyleList
from mujaz_resources import resource

SECOND_WINDOW = marked(
    "Another Mujaz window is open. What you do in this one is not kept as you go: export before you close it."
)
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(path: Path | None, *, sample: bool = False, private: bool = False, scheme: Scheme | None = None) -> int:
    """Open the window, on the article at `path`, the sample or what was open last; return the exit code at its end.

    `private` leaves nothing on the disk, and shows nothing of what is kept there. `scheme` forces light or dark;
    without it the system's is followed. Raises `MujazError` where there is no screen.
    """
    require_screen(sys.platform, os.environ)
    app = Program([sys.argv[0]])
    app.setApplicationName("mujaz")
    app.setApplicationDisplayName("Mujaz")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("mujaz")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    Collector(app).start()
    window = open_window(app, scheme=scheme, home=SettingsFile(), private=private)
    app.leaving.connect(window.leave)
    window.restore()
    if path:
        window.commands.open_file(path)
    elif sample:
        window.session.open_sample()
    return app.exec()


class Program(QApplication):
    """The application; when the system ends it, its window does not stay in the tray."""

    leaving = Signal()
    """It is asked to end."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self.leaving.emit()
        return super().event(event)


def require_screen(platform: str, environment: Mapping[str, str]) -> None:
    """Raise `MujazError` where a window can't be shown: Qt itself would end the process."""
    if platform.startswith("linux") and not any(environment.get(name) for name in _SCREENS):
        raise MujazError("There is no screen here to open a window on. Use: mujaz brief FILE")


def open_window(
    app: QApplication,
    *,
    scheme: Scheme | None = None,
    home: SettingsFile | None = None,
    private: bool = False,
    client: Client | None = None,
) -> MainWindow:
    """Show the window at once; its engine starts after the first paint.

    `home` says what is remembered and autosaved, and where; without it nothing is kept on disk. A `private` window
    reads what is remembered there, and leaves nothing. `client` is the engine's.
    """
    app.setWindowIcon(QIcon(str(resource("icons", "mujaz.svg"))))
    settings = home.read() if home else Settings(remember=Remember.NOTHING, autosave=False)
    install(app, settings.language)
    session = Session(
        client or EngineClient(), _recall(settings, home, private=private), _style(settings, home, private=private)
    )
    keeper = None if private else _keeper(session, settings, home)
    window = MainWindow(session, keeper=keeper, home=home)
    appearance = Appearance(app, window, forced=scheme)
    privacy = Privacy(window, from_the_start=private)
    preferences = Preferences(
        window,
        appearance,
        privacy,
        home=home,
        make_tray=lambda: Tray(window, app.windowIcon()) if QSystemTrayIcon.isSystemTrayAvailable() else None,
    )
    preferences.apply(settings)
    preferences.restore_layout()
    window.painted.connect(window.session.start)
    window.show()
    return window


def _recall(settings: Settings, home: SettingsFile | None, *, private: bool) -> Recall:
    if home is None or settings.remember is Remember.NOTHING or (private and not home.memory.exists()):
        return Recall()
    return Recall(TranslationMemory(home.memory), keep_machine=settings.remember is Remember.EVERYTHING)


def _style(settings: Settings, home: SettingsFile | None, *, private: bool) -> StyleList | None:
    if home is None or settings.remember is Remember.NOTHING or (private and not home.style_list.exists()):
        return None
    return StyleList(home.style_list)


def _keeper(session: Session, settings: Settings, home: SettingsFile | None) -> Keeper | None:
    if home is None:
        return None
    lock = FileLock(home.autosave.with_suffix(".lock"))
    home.autosave.parent.mkdir(parents=True, exist_ok=True)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        QTimer.singleShot(0, session, lambda: session.message.emit(Message(tr(SECOND_WINDOW), Level.PROBLEM)))
        return None
    keeper = Keeper(session, Autosave(home.autosave), at_end=lock.release)
    # Switched off means that nothing of an earlier text stays either.
    keeper.keep(wanted=settings.autosave)
    return keeper
