"""Exporting: the note on the left as it will be, what it has and where it goes on the right."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.briefing import Briefing
from mujaz.gui.background import Background
from mujaz.gui.export_fields import Choosers, FileFields, HeadFields, LookFields
from mujaz.gui.export_lists import ArticleList, SectionList, with_hint
from mujaz.gui.export_preview import Preview
from mujaz.gui.export_sheet import empty_sections
from mujaz.gui.export_state import ExportState, opened
from mujaz.gui.language import tr
from mujaz.gui.message import Level, Message
from mujaz.gui.mirroring import margins
from mujaz.gui.naming import styled
from mujaz.gui.notification_bar import NotificationBar
from mujaz.gui.theme import LIGHT, Theme
from mujaz.note_memory import NoteMemory
from mujaz.writers import Briefings, Section
from mujaz.writers.labels import labels

_SIZE = (1080, 720)
_SHARE = 0.94
"""How much of its window the dialog covers, so that the window is still seen behind it."""


class ExportPage(QDialog):
    """Chooses a note. Enter saves, Esc closes; while a note is written, and when that fails, the dialog stays.

    `about` is what the note is about at first, `open_briefings` what may be added.
    """

    wanted = Signal(object, object, object)
    """The path to write to, the `NoteOptions` and the briefings. Answer with `saved` or `failed`."""

    def __init__(
        self,
        about: Briefings,
        memory: NoteMemory | None = None,
        open_briefings: Iterable[Briefing] = (),
        *,
        choosers: Choosers | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.state = opened(about, memory or NoteMemory(), open_briefings, folder=_documents())
        self._replacing: Path | None = None
        self._background = Background(self)
        choosers = choosers or Choosers()
        self.bar = NotificationBar()
        self.sections = SectionList(self.state.sections)
        self.articles = ArticleList(self.state.articles)
        self.head = HeadFields(self.state.look)
        self.look = LookFields(self.state.look, choosers)
        self.file = FileFields(self.state, choosers)
        self.save_button = styled(QPushButton(tr("Save"), default=True), "primary")
        self.close_button = QPushButton(tr("Close"), autoDefault=False)
        self.preview = Preview(self._background)
        self.tabs = QTabWidget()
        self._build()
        self._connect()
        self.set_theme(LIGHT)
        self._show_state()
        self._show_note()
        self._mark_empty()

    @property
    def memory(self) -> NoteMemory:
        """What to remember for the next export."""
        return self.state.memory

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme` for what paints itself."""
        for part in (self.bar, self.sections, self.articles):
            part.set_theme(theme)

    def saved(self) -> None:
        """Close: the note is written."""
        self.accept()

    def failed(self, sentence: str) -> None:
        """Stay, and say why the note could not be written."""
        self._let_save()
        self.bar.show_message(Message(sentence, Level.PROBLEM))

    def save(self) -> None:
        """Ask for the note to be written; where there is a file already, only the second time."""
        state = self.state
        if state.problem:
            self.failed(state.problem)
        elif _exists(state.path) and self._replacing != state.path:
            self.failed(
                tr("“{name}” is there already. Enter replaces it; another name keeps it.").format(name=state.file_name)
            )
            self._replacing = state.path
            self.save_button.setText(tr("Replace"))
        else:
            self.bar.dismiss()
            self.save_button.setEnabled(False)
            self.save_button.setText(tr("Saving…"))
            self.wanted.emit(state.path, state.options, state.briefings)

    @override
    def done(self, result: int) -> None:
        self.preview.shut()
        self._background.close()
        super().done(result)

    def _build(self) -> None:
        styled(self, "export").setWindowTitle(tr("Export"))
        parent = self.parentWidget()
        self.resize(parent.size() * _SHARE if parent else QSize(*_SIZE))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(tr("What the note has"))
        order = tr("Drag a section, or press Alt+↑ or Alt+↓, to put it elsewhere.")
        self.tabs.addTab(with_hint(self.sections, order), tr("Sections"))
        if len(self.state.articles) > 1:
            self.tabs.addTab(with_hint(self.articles, tr("All that are ticked go into one note.")), tr("Articles"))
        self.tabs.addTab(self.head, tr("Headline"))
        self.tabs.addTab(self.look, tr("Look"))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        choices = QVBoxLayout()
        choices.setContentsMargins(margins(0, 6, 20, 18))
        choices.setSpacing(14)
        choices.addWidget(self.tabs, 1)
        choices.addWidget(self.file)
        choices.addLayout(buttons)
        halves = QHBoxLayout()
        halves.setSpacing(8)
        halves.addWidget(self.preview, 1)
        halves.addLayout(choices, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(halves, 1)
        self.sections.setFocus()

    def _connect(self) -> None:
        self.sections.changed.connect(self._on_section)
        self.articles.ticked.connect(self._on_article)
        self.head.changed.connect(lambda: self._become(replace(self.state, look=self.head.look(self.state.look))))
        self.look.changed.connect(lambda: self._become(replace(self.state, look=self.look.look(self.state.look))))
        self.file.changed.connect(lambda: self._become(self.file.file(self.state)))
        self.file.typed.connect(lambda name: self._become(replace(self.state, name=name)))
        self.file.named.connect(lambda name: self._become(self.state.with_name(name)))
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)

    def _on_section(self, section: Section) -> None:
        self._become(replace(self.state, sections=self.sections.choices), look_at=section)

    def _on_article(self, place: int, on: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._become(self.state.with_article(place, on=on))
        self._mark_empty()

    def _become(self, after: ExportState, *, look_at: Section | None = None) -> None:
        """Let `after` be what is chosen, and show it."""
        before, self.state = self.state, after
        if after == before:
            return
        self.bar.dismiss()
        self._let_save()
        self._show_state()
        if (after.briefings, after.options) != (before.briefings, before.options):
            self._show_note(look_at)

    def _let_save(self) -> None:
        self._replacing = None
        self.save_button.setEnabled(True)
        self.save_button.setText(tr("Save"))

    def _show_state(self) -> None:
        self.file.show_state(self.state)
        self.look.show_state(self.state)
        for widget in (self.sections, self.head):
            widget.setEnabled(self.state.is_for_readers)

    def _show_note(self, look_at: Section | None = None) -> None:
        title = labels(self.state.look.titles)[look_at.value] if look_at else ""
        self.preview.show_note(self.state.briefings, self.state.options, look_at=title)

    def _mark_empty(self) -> None:
        briefings = self.state.briefings

        def mark(empty: frozenset[Section]) -> None:
            if briefings == self.state.briefings:
                self.sections.mark_empty(empty)

        self._background.run(lambda: empty_sections(briefings), then=mark, failed=lambda _: None)


def _documents() -> Path:
    """Return the user's folder for documents, or where there is none their home."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    return folder if folder.is_dir() else Path.home()


def _exists(path: Path) -> bool:
    """Whether there is a file at `path`; where that can't be told, writing will say why."""
    with suppress(OSError, ValueError):
        return path.exists()
    return False
