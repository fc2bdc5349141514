"""The models page: what is installed, what can be, and how a model gets here without a network."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.errors import MujazError
from mujaz.gui.language import marked, tr
from mujaz.gui.message import Action, Level, Message
from mujaz.gui.models_asking import ModelDialogs
from mujaz.gui.models_choices import ModelChoices
from mujaz.gui.models_help import ModelsHelp
from mujaz.gui.models_jobs import Jobs
from mujaz.gui.models_list import ModelList
from mujaz.gui.models_pace import Pace
from mujaz.gui.models_parts import words
from mujaz.gui.models_state import Card, Deed, Shelf, local_name, read_shelf, sections
from mujaz.gui.models_strip import JobStrip
from mujaz.gui.models_tools import ModelTools
from mujaz.gui.models_work import Job, Outcome, Work
from mujaz.gui.naming import styled
from mujaz.gui.notification_bar import NotificationBar
from mujaz.gui.theme import LIGHT, Theme
from mujaz.settings import SettingsFile
from mujaz_models.install import Progress
from mujaz_models.install.download import forget
from mujaz_models.store import Installed, ModelStore

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PROMISE = marked("What is installed works without a network. Files and folders can be dropped anywhere on this page.")


class ModelsPage(QDialog):
    """Installs, imports, exports, verifies, removes and chooses models; a job goes on when the page is closed."""

    chosen = Signal()
    """Another model is in use for a task, or another version of it: what has loaded the old one must start anew."""
    message = Signal(object)
    """A `Message` about a job that ended while the page was closed; while it is open, it says so itself."""

    def __init__(
        self,
        store: ModelStore,
        settings: SettingsFile | None = None,
        parent: QWidget | None = None,
        *,
        work: Callable[..., Work] = Work,
        dialogs: ModelDialogs | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._choices = ModelChoices(settings)
        self._work = work(store=store, choices=self._choices)
        self._dialogs = dialogs or ModelDialogs()
        self._pace = Pace(self._work.clock)
        self._jobs = Jobs(self._work.clock, self)
        self._shelf = Shelf()
        self._altered: Mapping[str, str] = {}
        self.tools = ModelTools()
        self.notification = NotificationBar()
        self.strip = JobStrip()
        self.list = ModelList()
        self.help = ModelsHelp()
        self._build()
        self._connect()
        self.set_theme(LIGHT)
        self._show_shelf(self._look())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme` for what paints itself; `mujaz.gui.theme.dress` does the rest."""
        self.notification.set_theme(theme)

    def refresh(self) -> None:
        """Look again at what is installed."""
        before, shelf = self._shelf, self._look()
        self._show_shelf(shelf)
        if shelf.in_use != before.in_use:
            self.chosen.emit()

    def import_(self, paths: Sequence[Path], *, again: bool = False) -> None:
        """Import these files and folders; `again` replaces models of the same name."""
        self._start(self._work.import_all(paths, again=again))

    def shut_down(self) -> None:
        """Stop what is going on and wait for its end: nothing stays half installed."""
        self._jobs.close()

    def _build(self) -> None:
        self.setWindowTitle(tr("Models"))
        self.setAcceptDrops(True)
        self.resize(920, 700)
        self.setMinimumSize(480, 400)
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 10)
        head.setSpacing(12)
        head.addWidget(words(tr(_PROMISE)))
        head.addWidget(self.tools)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self.list, 3)
        columns.addWidget(self.help, 2)
        self._frame = styled(QWidget(), "modelsPage")
        layout = QVBoxLayout(self._frame)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.notification)
        layout.addWidget(self.strip)
        layout.addLayout(columns, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self.help.hide()

    def _connect(self) -> None:
        self.tools.files_wanted.connect(lambda: self._import_if_any(self._dialogs.files(self)))
        self.tools.folder_wanted.connect(lambda: self._import_if_any(self._dialogs.folder(self)))
        self.tools.export_wanted.connect(lambda: self._export(self._shelf.own))
        self.tools.verify_wanted.connect(lambda: self._start(self._work.verify()))
        self.tools.help_wanted.connect(self.help.setVisible)
        self.list.wanted.connect(self._do)
        self.list.other.wanted.connect(self._install_other)
        self.strip.cancel_wanted.connect(self._jobs.cancel)
        self._jobs.progressed.connect(self._show_progress)
        self._jobs.ended.connect(self._on_ended)

    def _look(self) -> Shelf:
        try:
            return read_shelf(self._store, self._choices())
        except MujazError as error:
            self._say(Message(str(error), Level.PROBLEM))
            return read_shelf(self._store, {})

    def _show_shelf(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.list.show_sections(sections(shelf, self._altered))
        self._show_busy()

    def _show_busy(self) -> None:
        job = self._jobs.job
        self.list.set_busy(job.model if job else None)
        self.tools.set_busy(is_busy=job is not None, has_own=bool(self._shelf.own))
        self.strip.setVisible(job is not None)

    def _do(self, card: Card, deed: Deed) -> None:
        match deed:
            case Deed.USE:
                self._change(lambda: self._choices.choose(self._model(card).manifest.task, card.name))
            case Deed.INSTALL | Deed.AGAIN:
                self._start(self._work.install(card.source, again=deed is Deed.AGAIN))
            case Deed.EXPORT:
                self._export([self._model(card)])
            case Deed.REMOVE:
                self._change(lambda: self._remove(card.name))
            case Deed.DISCARD:
                self._change(lambda: forget(card.source, self._store.downloads))

    def _model(self, card: Card) -> Installed:
        return next(model for model in self._shelf.installed if model.manifest.name == card.name)

    def _remove(self, name: str) -> None:
        self._store.remove(name)
        self._choices.forget(name)

    def _change(self, change: Callable[[], None]) -> None:
        """Make a `change` that takes no time, and show what there is then."""
        try:
            change()
        except MujazError as error:
            self._say(Message(str(error), Level.PROBLEM))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._say(
                Message(
                    tr("It can't be written to the disk ({reason}). Try again.").format(reason=reason), Level.PROBLEM
                )
            )
        self.refresh()

    def _export(self, models: Sequence[Installed]) -> None:
        if folders := self._dialogs.stick(self):
            self._start(self._work.export(models, folders[0]))

    def _import_if_any(self, paths: Sequence[Path]) -> None:
        if paths:
            self.import_(paths)

    def _install_other(self, source: str) -> None:
        name = local_name(source)
        if self._store.find(name):
            again = Action(tr("Install again"), lambda: self._start(self._work.install(source, again=True)))
            there = tr("{name} is installed already. Installing again connects to the hub.").format(name=name)
            self._say(Message(there, action=again))
        else:
            self._start(self._work.install(source))

    def _start(self, job: Job) -> None:
        if self._jobs.job:
            busy = tr("{job} is not done yet. Wait or cancel it, then try again.").format(job=self._jobs.job.title)
            self._say(Message(busy))
            return
        had_keys = self.isAncestorOf(self.focusWidget())
        self.notification.dismiss()
        self._pace = Pace(self._work.clock)
        self._jobs.start(job)
        self.strip.begin(job.title)
        if had_keys:
            self.strip.cancel.setFocus()
        self._show_busy()

    def _show_progress(self, progress: Progress) -> None:
        self.strip.show_progress(self._pace.at(progress))

    def _on_ended(self, job: Job, outcome: Outcome) -> None:
        had_keys = self.strip.isAncestorOf(self.focusWidget())
        if outcome.altered is not None:
            self._altered = outcome.altered
        elif job.model and not outcome.is_problem:
            self._altered = {name: why for name, why in self._altered.items() if name != job.model}
        self.refresh()
        if had_keys:
            self.list.focus_card(job.model)
        level = Level.PROBLEM if outcome.is_problem or outcome.taken else Level.NOTE
        replace = Action(tr("Replace"), lambda: self.import_(outcome.taken, again=True)) if outcome.taken else None
        self._say(Message(outcome.said, level, replace))

    def _say(self, message: Message) -> None:
        if self.isVisible():
            self.notification.show_message(message)
        else:
            self.message.emit(message)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:  # which presses the button that has the keys, and no other as dialogs would
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._show_dropping(is_dropping=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_dropping(is_dropping=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._show_dropping(is_dropping=False)
        self._import_if_any([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _show_dropping(self, *, is_dropping: bool) -> None:
        self._frame.setProperty("dropping", is_dropping)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)
