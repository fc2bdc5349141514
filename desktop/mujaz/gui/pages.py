"""The pages that open over the window: export, models, settings, help, and how we know that nothing leaves."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QSystemTrayIcon, QWidget
from shiboken6 import isValid

from mujaz.briefing import Briefing
from mujaz.errors import MujazError
from mujaz.gui.actions import Actions
from mujaz.gui.message import Level, Message
from mujaz.gui.session import Session
from mujaz.gui.theme import LIGHT, Theme
from mujaz.note_memory import NoteMemory
from mujaz.settings import SettingsFile
from mujaz.writers import NoteOptions


class Pages(QObject):
    """Makes each page when it is first wanted, so that the window is there at once."""

    settings_changed = Signal(object)
    """The new `Settings`."""
    about_to_export = Signal()
    """What is being typed must be handed on now."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        actions: Actions,
        *,
        places: Callable[[], Sequence[QWidget]] = tuple,
        home: SettingsFile | None = None,
    ) -> None:
        """`places` are the parts of the window whose commands the palette has, beside `actions`.

        `home` is where the settings are; without it nothing is remembered.
        """
        super().__init__(window)
        self._window = window
        self._places = places
        self._session = session
        self._home = home
        self._actions = actions
        self._note: NoteMemory | None = None
        self._note_before: NoteMemory | None = None
        """What the file said of exports before the first one of this session."""
        self._leaves_nothing = False
        self._theme = LIGHT
        self._made: dict[str, QDialog] = {}
        for action, show in (
            (actions.export, self.show_export),
            (actions.models, self.show_models),
            (actions.settings, self.show_settings),
            (actions.spellings, self.show_spellings),
            (actions.help, self.show_help),
            (actions.offline, self.show_offline),
            (actions.palette, self.show_palette),
        ):
            action.triggered.connect(lambda *_, show=show: show())
        for action in (actions.settings, actions.spellings, actions.leave_nothing):
            action.setEnabled(home is not None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        for page in self._made.values():
            if hasattr(page, "set_theme"):
                page.set_theme(theme)

    def leave_nothing(self, *, wanted: bool) -> None:
        """Write down nothing of exports, also not what was until now, and of names; or do so again."""
        self._leaves_nothing = wanted
        if wanted and self._note_before:
            self._write_note(self._note_before)
            self._note_before = None
        self._actions.spellings.setEnabled(self._home is not None and not wanted)

    def show_export(self) -> None:
        """Show how the note will look, and write it."""
        from mujaz.gui.export_page import ExportPage

        self.about_to_export.emit()
        self._session.review()
        if (briefing := self._session.briefing) is None:
            return
        others = [document.briefing for document in self._session.documents]
        page = ExportPage(briefing, self._remembered(), others, parent=self._window)
        page.set_theme(self._theme)

        def write(path: Path, options: NoteOptions, briefings: Sequence[Briefing]) -> None:
            """Have the note written; the page may be closed before it is."""
            self._session.export(
                path,
                options,
                briefings,
                then=lambda: page.saved() if isValid(page) else None,
                failed=lambda error: page.failed(str(error)) if isValid(page) else self._tell(error),
            )

        page.wanted.connect(write)
        page.accepted.connect(lambda: self._remember(page.memory))
        page.finished.connect(page.deleteLater)
        page.open()

    def show_models(self) -> None:
        """Show what is installed and what can be."""
        from mujaz.gui.models_page import ModelsPage
        from mujaz_models.store import ModelStore

        def make() -> QDialog:
            page = ModelsPage(ModelStore(), self._home, self._window)
            page.chosen.connect(self._session.restart_engine)
            page.message.connect(self._session.message)
            return page

        self._show("models", make)

    def show_settings(self) -> None:
        """Show every setting."""
        from mujaz.gui.settings_page import SettingsPage

        if home := self._home:

            def make() -> QDialog:
                page = SettingsPage(home, self._window, has_tray=QSystemTrayIcon.isSystemTrayAvailable())
                page.changed.connect(self.settings_changed)
                return page

            self._show("settings", make)

    def show_spellings(self) -> None:
        """Show how the user spells names."""
        from mujaz.gui.style_page import StylePage

        if home := self._home:
            page = StylePage(home.style_list, self._window)
            page.finished.connect(page.deleteLater)
            page.open()

    def show_help(self) -> None:
        """Show how things are done."""
        from mujaz.gui.help_page import HelpPage

        self._show("help", lambda: HelpPage(list(self._actions), self._window))

    def show_help_about(self, page: str) -> None:
        """Show one page of the help."""
        self.show_help()
        help_page = self._made["help"]
        help_page.show_page(page)  # type: ignore[attr-defined] # it is the help's

    def show_offline(self) -> None:
        """Show how we know that nothing leaves this machine."""
        from mujaz.gui.offline_page import OfflinePage

        def make() -> QDialog:
            page = OfflinePage(self._window)
            page.page_wanted.connect(self.show_help_about)
            return page

        self._show("offline", make)

    def show_palette(self) -> None:
        """Show every command, to find one by its name."""
        from mujaz.gui.command_palette import CommandPalette
        from mujaz.gui.panel_commands import panel_commands

        owner = QObject()
        commands = [command for place in self._places() for command in panel_commands(place, owner)]
        palette = CommandPalette([*self._actions, *commands], self._window)
        owner.setParent(palette)
        palette.open()

    def close(self) -> None:
        """End what pages are doing."""
        for page in self._made.values():
            if hasattr(page, "shut_down"):
                page.shut_down()

    def _show(self, name: str, make: Callable[[], QDialog]) -> None:
        if name not in self._made:
            self._made[name] = make()
            self.set_theme(self._theme)
        page = self._made[name]
        page.show()
        page.raise_()
        page.activateWindow()

    def _remembered(self) -> NoteMemory:
        if self._note:
            return self._note
        try:
            return self._home.read().note if self._home else NoteMemory()
        except MujazError:
            return NoteMemory()

    def _remember(self, note: NoteMemory) -> None:
        if not self._leaves_nothing:
            self._note_before = self._note_before or self._remembered()
            self._write_note(note)
        self._note = note

    def _write_note(self, note: NoteMemory) -> None:
        try:
            if self._home:
                self._home.change(note=note)
        except MujazError as error:
            self._tell(error)

    def _tell(self, error: MujazError) -> None:
        self._session.message.emit(Message(str(error), Level.PROBLEM))
