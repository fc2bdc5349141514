"""The fields of an export: what stands above the headline, how the note looks, and which file it goes to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from mujaz.gui.export_state import ExportState
from mujaz.gui.language import marked, tr
from mujaz.gui.naming import described, spoken, styled
from mujaz.writers import Kicker, NoteOptions, Paper, Titles

FORMATS = {".docx": "Word", ".pdf": "PDF", ".html": "HTML", ".md": "Markdown", ".json": "JSON"}
TITLES = {Titles.ENGLISH: marked("English"), Titles.ARABIC: marked("Arabic")}
PAPERS = {Paper.A4: "A4", Paper.LETTER: marked("US Letter")}
_KICKER = {
    "marking": (marked("Marking"), marked("Embargo or classification")),
    "source": (marked("Source"), marked("Who published it")),
    "desk": (marked("Desk"), marked("Remembered for the next note")),
    "place": (marked("Place"), ""),
    "date": (marked("Date"), ""),
    "byline": (marked("Byline"), ""),
}


def ask_for_template(parent: QWidget) -> Path | None:
    """Ask for the desk's Word file; None when the user thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Choose a template"), "", tr("Word documents (*.docx)"))
    return Path(chosen) if chosen else None


def ask_for_folder(parent: QWidget, folder: str) -> Path | None:
    """Ask where to save, beginning at `folder`; None when the user thought better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, tr("Choose a folder"), folder)
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class Choosers:
    """The questions that need a dialog of the system's: each returns None when the user thought better of it."""

    template: Callable[[QWidget], Path | None] = ask_for_template
    folder: Callable[[QWidget, str], Path | None] = ask_for_folder


class HeadFields(QScrollArea):
    """The headline, and the lines above it."""

    changed = Signal()

    def __init__(self, look: NoteOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = _form(self)
        self.title = _line(form, tr("Headline"), look.title, tr("The article’s own"))
        self.kicker = {
            field: _line(form, tr(name), getattr(look.kicker, field), tr(hint))
            for field, (name, hint) in _KICKER.items()
        }
        for line in (self.title, *self.kicker.values()):
            line.textChanged.connect(lambda _: self.changed.emit())

    def look(self, before: NoteOptions) -> NoteOptions:
        """Return `before` with what is typed here."""
        kicker = Kicker(**{name: line.text() for name, line in self.kicker.items()})
        return replace(before, title=self.title.text(), kicker=kicker)


class LookFields(QScrollArea):
    """The language of the titles, the paper and the template."""

    changed = Signal()

    def __init__(self, look: NoteOptions, choosers: Choosers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choosers = choosers
        form = _form(self)
        self.titles = _choice(form, tr("Section titles"), {each.value: tr(name) for each, name in TITLES.items()})
        self.paper = _choice(form, tr("Paper"), {each.value: tr(name) for each, name in PAPERS.items()})
        self.template = _line(form, tr("Template"), str(look.template or ""), tr("None: Mujaz’s own styles"))
        self.choose = spoken(_button(tr("Choose…")), tr("Choose a template"))
        self.clear = spoken(_button(tr("Clear")), tr("Use no template"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.clear)
        buttons.addStretch()
        form.addRow("", buttons)
        about = tr("A Word file of your desk: its styles, header and logo are kept, and the note is filled in.")
        form.addRow("", styled(QLabel(about, wordWrap=True), "quiet"))
        for box, value in ((self.titles, look.titles), (self.paper, look.paper)):
            box.setCurrentIndex(box.findData(value.value))
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.template.textChanged.connect(lambda _: self.changed.emit())
        self.choose.clicked.connect(self._choose)
        self.clear.clicked.connect(self.template.clear)

    def look(self, before: NoteOptions) -> NoteOptions:
        """Return `before` with what is chosen here."""
        template = self.template.text().strip()
        return replace(
            before,
            titles=Titles(self.titles.currentData()),
            paper=Paper(self.paper.currentData()),
            template=Path(template).expanduser() if template else None,
        )

    def show_state(self, state: ExportState) -> None:
        """Offer what matters to the format."""
        self.titles.setEnabled(state.is_for_readers)
        self.paper.setEnabled(state.has_pages)
        for widget in (self.template, self.choose):
            widget.setEnabled(state.takes_template)
        self.clear.setEnabled(state.takes_template and state.look.template is not None)

    def _choose(self) -> None:
        if path := self._choosers.template(self):
            self.template.setText(str(path))


class FileFields(QWidget):
    """The note's format, name and folder."""

    typed = Signal(str)
    """What stands in the name's field while it is typed."""
    named = Signal(str)
    """What was typed there when the field is left, or Enter is pressed."""
    changed = Signal()
    """The format or the folder is another."""

    def __init__(self, state: ExportState, choosers: Choosers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choosers = choosers
        self.name = spoken(QLineEdit(), tr("Name"))
        self.format = described(spoken(QComboBox(), tr("Format")), tr("The kind of file"))
        for ending, name in FORMATS.items():
            self.format.addItem(name, ending)
        self.folder = spoken(QLineEdit(state.folder), tr("Folder"))
        self.choose = spoken(_button(tr("Choose…")), tr("Choose a folder"))
        self._remark = styled(QLabel(wordWrap=True), "quiet")
        form = _labelled(QFormLayout(self))
        form.setContentsMargins(2, 0, 2, 0)
        form.addRow(tr("Save as"), _row(self.name, self.format))
        form.addRow(tr("Folder"), _row(self.folder, self.choose))
        form.addRow(self._remark)
        self.show_state(state)
        self.name.textEdited.connect(self.typed)
        self.name.editingFinished.connect(lambda: self.named.emit(self.name.text()))
        self.folder.textChanged.connect(lambda _: self.changed.emit())
        self.format.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.choose.clicked.connect(self._choose)

    def file(self, before: ExportState) -> ExportState:
        """Return `before` with the format and the folder that are chosen here."""
        return replace(before, folder=self.folder.text()).with_ending(self.format.currentData())

    def show_state(self, state: ExportState) -> None:
        """Show what `state` has, and what the preview can't show of it."""
        with QSignalBlocker(self.format):
            self.format.setCurrentIndex(self.format.findData(state.ending))
        if self.name.text() != state.shown_name:
            self.name.setText(state.shown_name)
            self.name.setCursorPosition(0)
        self._remark.setText(state.remark)
        self._remark.setVisible(bool(state.remark))

    def _choose(self) -> None:
        if path := self._choosers.folder(self, self.folder.text()):
            self.folder.setText(str(path))


def _form(area: QScrollArea) -> QFormLayout:
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    content = styled(QWidget(), "fields")
    area.setWidget(content)
    form = _labelled(QFormLayout(content))
    form.setContentsMargins(2, 14, 2, 8)
    return form


def _labelled(form: QFormLayout) -> QFormLayout:
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _line(form: QFormLayout, name: str, text: str, hint: str) -> QLineEdit:
    line = spoken(QLineEdit(text, placeholderText=hint), name)
    form.addRow(name, line)
    return line


def _choice(form: QFormLayout, name: str, values: dict[str, str]) -> QComboBox:
    box = spoken(QComboBox(), name)
    for value, shown in values.items():
        box.addItem(shown, value)
    form.addRow(name, box)
    return box


def _button(text: str) -> QPushButton:
    """Return a button that Enter does not press: Enter saves."""
    return QPushButton(text, autoDefault=False)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    return row
