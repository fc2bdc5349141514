"""The user's settings, as they count in the window."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QApplication

from mujaz.briefing import Flag
from mujaz.errors import MujazError
from mujaz.gui.language import tr
from mujaz.gui.message import Action, Level, Message
from mujaz.gui.privacy import Privacy
from mujaz.gui.saying import said
from mujaz.gui.theme import THEMES, Scheme, dress, system_theme
from mujaz.gui.tray import Tray
from mujaz.gui.window import MainWindow
from mujaz.settings import Settings, SettingsFile

_SCALES = (80, 200)
_STEP = 10
"""Per cent by which a key makes both texts larger or smaller, and how far it goes."""


class Appearance(QObject):
    """Light or dark, as the system is, unless the user or the caller says otherwise."""

    def __init__(self, app: QApplication, window: MainWindow, *, forced: Scheme | None = None) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._forced = forced
        self._wanted: Scheme | None = None
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def want(self, scheme: Scheme | None) -> None:
        """Take this scheme, or the system's."""
        self._wanted = scheme
        self._follow()

    def _follow(self) -> None:
        scheme = self._forced or self._wanted
        theme = THEMES[scheme] if scheme else system_theme()
        dress(self._app, theme)
        self._window.set_theme(theme)


class Preferences(QObject):
    """Lets settings count as soon as they change, and changes those that have a key or a button of their own."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        privacy: Privacy,
        *,
        home: SettingsFile | None = None,
        make_tray: Callable[[], Tray | None] = lambda: None,
    ) -> None:
        """`make_tray` makes the icon when it is first wanted, or none where the system has no place for it."""
        super().__init__(window)
        self._privacy = privacy
        self._make_tray = make_tray
        self._tray: Tray | None = None
        self._window = window
        self._appearance = appearance
        self._home = home
        self._settings = Settings()
        window.over.settings_changed.connect(self.apply)
        window.findings.ignore_always_wanted.connect(self.ignore_always)
        window.actions_.larger.triggered.connect(lambda: self._scale(_STEP))
        window.actions_.smaller.triggered.connect(lambda: self._scale(-_STEP))
        self._knew_models = False
        window.session.state_changed.connect(self._look_at_models)
        window.closing.connect(self._keep_layout)
        window.actions_.flowing.triggered.connect(lambda on: self._change(texts="flowing" if on else "rows"))
        window.actions_.watch.triggered.connect(lambda on: self._change(watch_clipboard=on))
        privacy.changed.connect(lambda: self.apply(self._settings))

    def apply(self, settings: Settings) -> None:
        """Let `settings` count from now on."""
        before, self._settings = self._settings, settings
        self._appearance.want(None if settings.scheme == "system" else settings.scheme)
        self._window.view.set_text_scale(settings.text_scale / 100)
        self._window.view.let_flow(wanted=settings.texts == "flowing")
        self._window.actions_.flowing.setChecked(settings.texts == "flowing")
        self._window.session.configure(settings)
        self._window.commands.remember_files(wanted=settings.recent)
        if self._window.keeper:
            self._window.keeper.keep(wanted=settings.autosave and not self._privacy.is_on)
        self._window.watch.watch(wanted=settings.watch_clipboard)
        self._window.actions_.watch.setChecked(settings.watch_clipboard)
        self._show_tray()
        if settings.translator != before.translator:
            self._window.session.restart_engine()

    def restore_layout(self) -> None:
        """Put the window where it was, as large as it was."""
        if self._settings.window:
            self._window.restoreGeometry(QByteArray.fromHex(self._settings.window.encode("ascii")))
        if self._settings.splits:
            self._window.split.setSizes(list(self._settings.splits))

    def ignore_always(self, flag: Flag) -> None:
        """Switch off the check that made a flag."""
        off = tuple(sorted({*self._settings.checks_off, flag.check}))
        self._change(checks_off=off)
        self._window.session.recheck()
        told = tr("The check “{check}” is off. The settings bring it back.").format(check=said(flag.check))
        self._window.session.message.emit(Message(told))

    def _scale(self, by: int) -> None:
        lowest, highest = _SCALES
        self._change(text_scale=min(max(self._settings.text_scale + by, lowest), highest))

    def _change(self, **changes: object) -> None:
        changed = replace(self._settings, **changes)  # type: ignore[arg-type] # the dataclass checks the names
        try:
            if self._home and not self._privacy.is_on:
                changed = self._home.change(**changes)
        except MujazError as error:
            self._window.session.message.emit(Message(str(error), Level.PROBLEM))
        self.apply(changed)

    def _keep_layout(self) -> None:
        if self._home and not self._privacy.is_on:
            geometry = bytes(self._window.saveGeometry().data()).hex()
            with suppress(MujazError):  # a window that is remembered wrongly is no reason to keep one open
                self._home.change(window=geometry, splits=tuple(self._window.split.sizes()))

    def _show_tray(self) -> None:
        if self._settings.tray and self._tray is None:
            self._tray = self._make_tray()
        if self._tray:
            self._tray.show(wanted=self._settings.tray)
        self._window.stays = bool(self._tray) and self._settings.tray and self._settings.stay_in_tray

    def _look_at_models(self) -> None:
        """Offer what the models in use can do, and tell where they are not those that were chosen."""
        models = self._window.session.models
        self._window.findings.abstractive_offered = any(model.task == "summarization" for model in models)
        if models and not self._knew_models:
            self._tell_what_is_gone({model.task: model.name for model in models})
        self._knew_models = bool(models)

    def _tell_what_is_gone(self, in_use: Mapping[str, str]) -> None:
        """Tell of a model that was chosen and isn't there: another one must not take its place unnoticed."""
        try:
            chosen = self._home.read().models if self._home else {}
        except MujazError:
            return  # what can't be read was told of already
        gone = [(name, in_use[task]) for task, name in chosen.items() if task in in_use and in_use[task] != name]
        for name, other in gone:
            told = tr("The model {name} is not there any more; {other} is used. Install it again, or choose another.")
            action = Action(tr("Models"), self._window.actions_.models.trigger)
            self._window.session.message.emit(
                Message(told.format(name=name, other=other), Level.PROBLEM, action=action)
            )
