"""The one window: toolbar, message, pages, findings, status. It asks the session and shows what changed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QProgressBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.gui.actions import Actions
from mujaz.gui.findings import Findings
from mujaz.gui.keeper import Keeper
from mujaz.gui.message import Message
from mujaz.gui.notification_bar import NotificationBar
from mujaz.gui.parallel_view import ParallelView
from mujaz.gui.session import BUSY, Phase, Session
from mujaz.gui.status import Status
from mujaz.gui.theme import LIGHT, Theme
from mujaz.gui.welcome import Welcome
from mujaz.gui.wording import english_text

ARTICLES = "Articles (*.txt *.docx);;All files (*)"
FORMATS = {"Word document (*.docx)": ".docx", "Markdown (*.md)": ".md", "JSON (*.json)": ".json"}


def ask_for_article(parent: QWidget) -> Path | None:
    """Ask which file to open; None when the user thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, "Open an Arabic article", "", ARTICLES)
    return Path(chosen) if chosen else None


def ask_for_export(parent: QWidget, suggestion: str) -> Path | None:
    """Ask where to save the briefing; None when the user thought better of it."""
    chosen, kind = QFileDialog.getSaveFileName(parent, "Export the briefing", suggestion, ";;".join(FORMATS))
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix in FORMATS.values() else path.with_name(path.name + FORMATS.get(kind, ".docx"))


@dataclass(frozen=True, slots=True)
class Dialogs:
    """The questions that need a dialog: each returns None when the user thought better of it."""

    article: Callable[[QWidget], Path | None] = ask_for_article
    export: Callable[[QWidget, str], Path | None] = ask_for_export


class MainWindow(QMainWindow):
    """Shows one session."""

    painted = Signal()
    """The window is on the screen for the first time."""

    def __init__(self, session: Session, *, dialogs: Dialogs | None = None, keeper: Keeper | None = None) -> None:
        super().__init__()
        self.session = session
        self.keeper = keeper
        self._dialogs = dialogs or Dialogs()
        self._has_painted = False
        self.actions_ = Actions(self)
        self.notification = NotificationBar()
        self.progress = QProgressBar(textVisible=False)
        self.view = ParallelView()
        self.findings = Findings()
        self.welcome = Welcome()
        self.status = Status(self)
        self.pages = QStackedWidget()
        self._build()
        self._connect_actions()
        self._connect_session()
        self.set_theme(LIGHT)
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme` for what paints itself; `mujaz.gui.theme.dress` does the rest."""
        for part in (self.actions_, self.notification, self.view, self.findings, self.welcome):
            part.set_theme(theme)

    def _build(self) -> None:
        self.setWindowTitle("Mujaz")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.setMinimumSize(760, 520)
        self.addToolBar(self.actions_.toolbar())
        self.setStatusBar(self.status)
        self.progress.setAccessibleName("Progress of the translation")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(self.findings)
        split.setStretchFactor(0, 1)
        split.setSizes([520, 200])
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(split)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.notification, self.progress, self.pages):
            layout.addWidget(widget)
        self.setCentralWidget(content)

    def _connect_actions(self) -> None:
        session, actions = self.session, self.actions_
        actions.open.triggered.connect(self._open)
        actions.paste.triggered.connect(lambda: self._take(QGuiApplication.clipboard().mimeData() or QMimeData()))
        actions.copy.triggered.connect(self._copy)
        actions.export.triggered.connect(self._export)
        actions.again.triggered.connect(lambda: session.translate_again(first=self.view.top_row()))
        actions.cancel.triggered.connect(session.cancel)
        self.welcome.open_wanted.connect(self._open)
        self.welcome.sample_wanted.connect(session.open_sample)
        self.findings.place_wanted.connect(self.view.reveal)
        self.findings.legend.hidden_changed.connect(self.view.hide_kinds)

    def _connect_session(self) -> None:
        session = self.session
        session.document_changed.connect(self._show_document)
        session.translations_changed.connect(self._show_translations)
        session.entities_changed.connect(self._show_entities)
        session.summary_changed.connect(self._show_summary)
        session.flags_changed.connect(self._show_flags)
        session.state_changed.connect(self._show_state)
        session.message.connect(self.notification.show_message)

    def _show_document(self) -> None:
        if briefing := self.session.briefing:
            self.notification.dismiss()
            self.pages.setCurrentIndex(1)
            self.view.show_document(briefing)
            self.findings.show_summary(briefing)
            self.findings.show_entities(briefing)
            self.findings.show_flags(briefing)
            self.setWindowTitle(f"{briefing.document.name} - Mujaz" if briefing.document.name else "Mujaz")

    def _show_translations(self, sentences: tuple[int, ...]) -> None:
        if briefing := self.session.briefing:
            self.view.show_translations(briefing, sentences)
            self.findings.show_summary(briefing)

    def _show_entities(self) -> None:
        if briefing := self.session.briefing:
            self.view.show_entities(briefing)
            self.findings.show_entities(briefing)

    def _show_summary(self) -> None:
        if briefing := self.session.briefing:
            self.findings.show_summary(briefing)

    def _show_flags(self) -> None:
        if briefing := self.session.briefing:
            self.view.show_flags(briefing)
            self.findings.show_flags(briefing)

    def _show_state(self) -> None:
        session, actions = self.session, self.actions_
        has_english = session.done > 0
        for action in (actions.copy, actions.export):
            action.setEnabled(has_english)
        busy = session.phase in BUSY
        actions.again.setEnabled(session.briefing is not None and not busy)
        actions.cancel.setEnabled(session.phase is Phase.READING or (busy and session.phase is not Phase.CANCELLING))
        self.progress.setRange(0, 0 if session.phase in {Phase.READING, Phase.WAITING} else max(session.total, 1))
        self.progress.setValue(session.done if busy else 0)
        if session.briefing:
            self.view.show_provenance(session.briefing)
        self.status.show_session(session)

    def _open(self) -> None:
        if path := self._dialogs.article(self):
            self.session.open(path)

    def _export(self) -> None:
        if briefing := self.session.briefing:
            name = Path(briefing.document.name).stem or "briefing"
            if path := self._dialogs.export(self, f"{name}.docx"):
                self.session.export(path)

    def _copy(self) -> None:
        if briefing := self.session.briefing:
            QGuiApplication.clipboard().setText(english_text(briefing))
            self.notification.show_message(Message("The translation is on the clipboard."))

    def _take(self, data: QMimeData) -> None:
        """Open what was pasted or dropped: a file, or text."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.session.open(Path(files[0]))
        elif data.text().strip():
            self.session.paste(data.text())
        else:
            self.notification.show_message(Message("There is no text to paste. Copy an Arabic article first."))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasText() or any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        if self.keeper:
            self.keeper.close()
        self.session.close()
        super().closeEvent(event)
