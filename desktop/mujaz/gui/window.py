"""The one window: toolbar, message, documents, pages, findings, status. It asks the session and shows what changed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QMainWindow,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from mujaz.autosave import Shown
from mujaz.gui.actions import Actions
from mujaz.gui.clipboard_watch import Clipboard, ClipboardWatch
from mujaz.gui.commands import Commands, Dialogs, Parts
from mujaz.gui.document_bar import DocumentBar
from mujaz.gui.find_bar import FindBar
from mujaz.gui.findings import Findings
from mujaz.gui.keeper import Keeper
from mujaz.gui.language import tr
from mujaz.gui.naming import in_reading_order
from mujaz.gui.notification_bar import NotificationBar
from mujaz.gui.open_document import BUSY, OpenDocument, Phase
from mujaz.gui.pages import Pages
from mujaz.gui.parallel_view import ParallelView
from mujaz.gui.session import Session
from mujaz.gui.status import Status
from mujaz.gui.theme import LIGHT, Theme
from mujaz.gui.welcome import Welcome
from mujaz.recent import RecentFiles
from mujaz.settings import SettingsFile

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WHILE_THERE_IS_ENGLISH = ("copy", "copy_both", "export")
_WHILE_OPEN = (
    "revise",
    "alternatives",
    "add_point",
    "find",
    "replace",
    "next_flag",
    "previous_flag",
    "other_page",
    "names",
    "quotes",
    "notes",
    "copy_sentence",
    "copy_sentence_both",
    "copy_quote",
    "flags_here",
    "summary",
    "facts",
    "flags",
    "close_document",
    "next_document",
    "previous_document",
)


class MainWindow(QMainWindow):
    """Shows one session."""

    closing = Signal()
    """The window is about to close."""
    painted = Signal()
    """The window is on the screen for the first time."""

    def __init__(
        self,
        session: Session,
        *,
        dialogs: Dialogs | None = None,
        keeper: Keeper | None = None,
        home: SettingsFile | None = None,
        clipboard: Clipboard | None = None,
    ) -> None:
        """`home` is where settings and recent files are kept; without it nothing is. `clipboard` is the system's."""
        super().__init__()
        self.session = session
        self.keeper = keeper
        self.stays = False
        """Whether closing the window only hides it, because there is another way to it."""
        self._is_leaving = False
        self._has_painted = False
        self._looked_at: OpenDocument | None = None
        self.actions_ = Actions(self)
        self.notification = NotificationBar()
        self.progress = QProgressBar(textVisible=False)
        self.documents = DocumentBar()
        self.view = ParallelView()
        self.findings = Findings()
        self.find_bar = FindBar()
        self.welcome = Welcome()
        self.watch = ClipboardWatch(clipboard or QGuiApplication.clipboard(), self)
        self.status = Status(self)
        self.pages = QStackedWidget()
        self._build()
        parts = Parts(self.actions_, self.view, self.findings, self.find_bar)
        self.commands = Commands(
            self, session, parts, dialogs=dialogs, recent=RecentFiles(home.recent) if home else None
        )
        self.over = Pages(self, session, self.actions_, places=self._places, home=home)
        self._connect()
        self.set_theme(LIGHT)
        self._show_state()
        self._show_history()
        self.welcome.open_button.setFocus()
        self.welcome.show_recent(self.commands.recent_files())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme` for what paints itself; `mujaz.gui.theme.dress` does the rest."""
        for part in (
            self.actions_,
            self.notification,
            self.documents,
            self.view,
            self.findings,
            self.find_bar,
            self.welcome,
            self.over,
        ):
            part.set_theme(theme)

    def restore(self) -> None:
        """Show what was shown at the last end."""
        if self.keeper:
            self.findings.show_tab(self.keeper.restore().tab)

    def leave(self) -> None:
        """Close for good, also where closing only hides the window."""
        self._is_leaving = True
        self.close()

    def _build(self) -> None:
        self.setWindowTitle("Mujaz")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.setMinimumSize(760, 520)
        self.addToolBar(self.actions_.toolbar())
        self.setStatusBar(self.status)
        self.progress.setAccessibleName(tr("Progress of the translation"))
        self.split = split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(self.findings)
        in_reading_order(split)
        split.setStretchFactor(0, 1)
        split.setSizes([490, 240])
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(split)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.notification, self.progress, self.documents, self.pages, self.find_bar):
            layout.addWidget(widget)
        self.setCentralWidget(content)

    def _connect(self) -> None:
        session = self.session
        session.documents_changed.connect(self._show_documents)
        session.document_changed.connect(self._show_document)
        session.translations_changed.connect(self._show_translations)
        session.part_changed.connect(self._show_part)
        session.state_changed.connect(self._show_state)
        session.history_changed.connect(self._show_history)
        session.message.connect(self.notification.show_message)
        self.over.about_to_export.connect(self.findings.flush)
        self.documents.chosen.connect(self.commands.show)
        self.documents.closing.connect(self.commands.close)
        self.welcome.open_wanted.connect(self.commands.open)
        self.welcome.sample_wanted.connect(session.open_sample)
        self.welcome.models_wanted.connect(self.actions_.models.trigger)
        self.welcome.recent_wanted.connect(self.commands.open_file)
        self.findings.legend.hidden_changed.connect(self.view.hide_kinds)
        self.watch.copied.connect(self.commands.take_copied)
        self.actions_.quit.triggered.connect(self.leave)
        if self.keeper:
            self.keeper.look = self._shown

    def _show_documents(self) -> None:
        self.documents.show_documents(self.session.documents, self.session.current)

    def _places(self) -> list[QWidget]:
        """Return the parts of the window that can be acted on now."""
        parts = (self.notification, self.welcome, self.findings.currentWidget(), self.find_bar)
        return [part for part in parts if part.isVisible()]

    def _turn_page(self, *, to_document: bool) -> None:
        """Show the texts or the empty window, and give the keys to what is wanted first there."""
        place = int(to_document)
        if self.pages.currentIndex() != place:
            self.pages.setCurrentIndex(place)
            (self.view.english if to_document else self.welcome.open_button).setFocus()

    def _show_document(self) -> None:
        self._note_place()
        self._looked_at = current = self.session.current
        briefing = self.session.briefing
        self._turn_page(to_document=briefing is not None)
        self._show_title()
        self.find_bar.set_briefing(briefing)
        if briefing and current:
            self.view.show_document(briefing, top=current.top)
            self.findings.show_briefing(briefing)
        else:
            self.welcome.show_recent(self.commands.recent_files())

    def _show_title(self) -> None:
        title = self.session.current.title if self.session.current else ""
        self.setWindowTitle(f"{title} - Mujaz" if title else "Mujaz")

    def _note_place(self) -> None:
        """Note which sentence is the first in view."""
        if self._looked_at:
            self._looked_at.top = self.view.top_row()

    def _shown(self) -> Shown:
        self._note_place()
        current = self.session.current
        tops = {document.key: document.top for document in self.session.documents}
        return Shown(current.key if current else 0, self.findings.tab, tops)

    def _show_translations(self, sentences: tuple[int, ...]) -> None:
        if briefing := self.session.briefing:
            self.view.show_translations(briefing, sentences)
            self.findings.show_part(briefing, "translations")
            self.find_bar.set_briefing(briefing)
            if 0 in sentences:
                self._show_documents()
                self._show_title()

    def _show_part(self, part: str) -> None:
        briefing = self.session.briefing
        if briefing is None:
            return
        self.findings.show_part(briefing, part)
        match part:
            case "entities":
                self.view.show_entities(briefing)
            case "flags" | "ignored":
                self.view.show_flags(briefing)
                self.status.show_session(self.session)
            case "provenance":
                self.view.show_provenance(briefing)

    def _show_state(self) -> None:
        session, actions = self.session, self.actions_
        for names, enabled in ((_WHILE_THERE_IS_ENGLISH, session.done > 0), (_WHILE_OPEN, session.current is not None)):
            for name in names:
                getattr(actions, name).setEnabled(enabled)
        busy = session.phase in BUSY
        actions.again.setEnabled(session.briefing is not None and not busy)
        actions.cancel.setEnabled(session.phase is Phase.READING or busy)
        self.progress.setRange(0, 0 if session.phase in {Phase.READING, Phase.WAITING} else max(session.total, 1))
        self.progress.setValue(session.done if busy else 0)
        self.status.show_session(session)
        self._show_documents()

    def _show_history(self) -> None:
        history = self.session.current.history if self.session.current else None
        for action, label in (
            (self.actions_.undo, history.undo_label if history else ""),
            (self.actions_.redo, history.redo_label if history else ""),
        ):
            action.setEnabled(bool(label))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasText() or any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.commands.take(event.mimeData())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and isinstance(button := self.focusWidget(), QAbstractButton):
            button.click()  # Qt leaves that to Space, but on some desktops
        elif event.key() == Qt.Key.Key_Escape and self.notification.isVisible():
            self.notification.dismiss()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stays and not self._is_leaving:
            event.ignore()
            self.hide()
            return
        self.closing.emit()
        self.hide()
        self.findings.flush()
        self.session.review()
        self.over.close()
        if self.keeper:
            self.keeper.close()
        self.session.close()
        super().closeEvent(event)
