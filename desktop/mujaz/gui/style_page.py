"""The desk's style list: the spellings that are remembered, to look through, write, share and take over."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.gui.announcing import VOICE
from mujaz.gui.dialog_size import open_as
from mujaz.gui.entry_layout import list_font
from mujaz.gui.language import marked, tr
from mujaz.gui.models_parts import button, words
from mujaz.gui.naming import described, spoken, styled
from mujaz.gui.saying import said
from mujaz.gui.style_model import StyleModel, can_be_kept, kind_named
from mujaz.gui.style_table import StyleTable, kind_box
from mujaz.style_list import StyleEntry, StyleList, StyleListError, as_csv, from_csv

_ABOUT = marked("Names are spelled in every article as they stand here. Renaming one under Entities adds it.")
_UNFIT = marked("That can’t be kept: an Arabic name, its kind and an English name belong together.")
_LOCKED = marked("The style list can’t be written now. Close other programs that use it, and try again.")
_FILES = marked("CSV (*.csv);;All files (*)")
_FILE_NAME = "mujaz-names.csv"


def ask_what_to_import(parent: QWidget) -> Path | None:
    """Ask which list to take over; None when the user thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Import spellings"), "", tr(_FILES))
    return Path(chosen) if chosen else None


def ask_where_to_export(parent: QWidget) -> Path | None:
    """Ask where to write the list; None when the user thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Export spellings"), _FILE_NAME, tr(_FILES))
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class StyleDialogs:
    """The questions that need a dialog of the system's."""

    what_to_import: Callable[[QWidget], Path | None] = ask_what_to_import
    where_to_export: Callable[[QWidget], Path | None] = ask_where_to_export


class StylePage(QDialog):
    """Every change is kept at once, and the last one can be taken back."""

    changed = Signal()
    """The list on the disk is another one."""

    def __init__(self, path: Path, parent: QWidget | None = None, *, dialogs: StyleDialogs | None = None) -> None:
        """`path` is where the list is kept; a new one is made when it is first written."""
        super().__init__(parent)
        self._path = path
        self._dialogs = dialogs or StyleDialogs()
        self._before: Sequence[StyleEntry] | None = None
        self.query = spoken(QLineEdit(placeholderText=tr("Find a name")), tr("Find a name"))
        self.arabic = spoken(QLineEdit(placeholderText="الاسم بالعربية"), tr("Arabic name"))
        self.kind = described(spoken(kind_box(), tr("Kind")), tr("What the name is of"))
        self.english = spoken(QLineEdit(placeholderText=tr("English spelling")), tr("English spelling"))
        self.add = button(tr("Add"), tr("Add the spelling"), name="smallPrimary")
        self.model = StyleModel(self)
        self.table = StyleTable(self.model)
        self.said = words("")
        self.undo = button(tr("Undo"), tr("Take back the last change"))
        self.remove = button(tr("Remove"), tr("Remove the spellings that are chosen"))
        self.take_over = button(tr("Import…"), tr("Import spellings from a CSV file"))
        self.export = button(tr("Export…"), tr("Export all spellings to a CSV file"))
        self.close_button = button(tr("Close"))
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what the list on the disk says now."""
        try:
            entries = self._read()
        except StyleListError as error:
            self._say(str(error))
            entries = ()
        self.model.set_entries(entries)
        self._offer()

    def _build(self) -> None:
        styled(self, "stylePage").setWindowTitle(tr("Style list"))
        open_as(self, letters=96, lines=36)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self.table, 1)
        layout.addWidget(self._foot())

    def _head(self) -> QWidget:
        self.arabic.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.arabic.setFont(list_font(self.font(), arabic=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget, stretch in ((self.arabic, 3), (self.kind, 0), (self.english, 3), (self.add, 0)):
            row.addWidget(widget, stretch)
            widget.setSizePolicy(widget.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Preferred)  # as high as all
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(24, 18, 24, 12)
        layout.setSpacing(12)
        layout.addWidget(words(tr(_ABOUT)))
        layout.addLayout(row)
        layout.addWidget(self.query)
        return head

    def _foot(self) -> QFrame:
        said = QHBoxLayout()
        said.addWidget(self.said, 1)
        said.addWidget(self.undo)
        buttons = QHBoxLayout()
        for widget in (self.remove, self.take_over, self.export):
            buttons.addWidget(widget)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        foot = styled(QFrame(), "foot")
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(24, 12, 24, 14)
        layout.setSpacing(8)
        layout.addLayout(said)
        layout.addLayout(buttons)
        return foot

    def _connect(self) -> None:
        self.query.textChanged.connect(self._find)
        for line in (self.arabic, self.english):
            line.textChanged.connect(lambda _: self._offer())
            line.returnPressed.connect(self._add)
        for each, do in (
            (self.add, self._add),
            (self.remove, self._remove),
            (self.take_over, self._import),
            (self.export, self._export),
            (self.undo, self._undo),
            (self.close_button, self.accept),
        ):
            each.setAutoDefault(False)
            each.clicked.connect(do)
        self.model.edited.connect(self._edit)
        self.table.choice_changed.connect(self._offer)
        self.table.remove_wanted.connect(self._remove)
        self.table.undo_wanted.connect(self._undo)

    @property
    def _typed(self) -> StyleEntry:
        arabic, english = (" ".join(line.text().split()) for line in (self.arabic, self.english))
        return StyleEntry(arabic, kind_named(self.kind.currentText()), english)

    def _find(self, text: str) -> None:
        self.model.find(text)
        self._offer()

    def _add(self) -> None:
        entry = self._typed
        if not can_be_kept(entry):
            self._say(tr(_UNFIT))
            return
        replaced = next((known for known in self._read_or_nothing() if known.key == entry.key), None)
        if self._change(
            lambda style: style.add(entry),
            (tr("“{name}” is changed.") if replaced else tr("“{name}” is added.")).format(name=entry.english),
        ):
            self.arabic.clear()
            self.english.clear()
            self.query.clear()
            self.table.choose(entry)
            self.arabic.setFocus()

    def _edit(self, before: StyleEntry, after: StyleEntry) -> None:
        if not can_be_kept(after):
            self._say(tr(_UNFIT))
            return

        def edit(style: StyleList) -> None:
            if before.key != after.key:
                style.remove(before.arabic, before.kind)
            style.add(after)

        if self._change(edit, tr("“{name}” is changed.").format(name=after.english)):
            self.table.choose(after)

    def _remove(self) -> None:
        chosen = self.table.chosen
        if not chosen:
            return
        row = self.table.currentIndex().row()

        def remove(style: StyleList) -> None:
            for entry in chosen:
                style.remove(entry.arabic, entry.kind)

        one = tr("“{name}” is removed.").format(name=chosen[0].english)
        if self._change(remove, one if len(chosen) == 1 else tr("%n spelling(s) removed.", "", len(chosen))):
            self.table.selectRow(min(row, len(self.model.shown) - 1))

    def _import(self) -> None:
        path = self._dialogs.what_to_import(self)
        if path is None:
            return
        try:
            entries = from_csv(path.read_bytes())
        except OSError:
            self._say(tr("{file} can’t be read. Check that it exists and that you may open it.").format(file=path.name))
        except StyleListError as error:
            self._say(str(error))
        else:
            done = tr("%n spelling(s) imported from {file}.", "", len(entries)).format(file=path.name)
            self._change(lambda style: style.add(*entries), done)

    def _export(self) -> None:
        path = self._dialogs.where_to_export(self)
        if path is None:
            return
        entries = self._read_or_nothing()
        try:
            path.write_text(as_csv(entries), encoding="utf-8-sig", newline="")
        except OSError:
            self._say(tr("{file} can’t be written. Choose another folder or name.").format(file=path.name))
        else:
            self._say(tr("%n spelling(s) in {file}.", "", len(entries)).format(file=path.name))

    def _undo(self) -> None:
        if (before := self._before) is None:
            return

        def undo(style: StyleList) -> None:
            for entry in set(style.all()) - set(before):
                style.remove(entry.arabic, entry.kind)
            style.add(*before)

        if self._change(undo, tr("The last change is taken back.")):
            self._before = None
            self._offer()

    def _change(self, change: Callable[[StyleList], None], said: str) -> bool:
        """Change the list on the disk, and say so; tell whether it could be."""
        try:
            with closing(StyleList(self._path)) as style:
                before = style.all()
                change(style)
                after = style.all()
        except StyleListError as error:
            self._say(str(error))
            return False
        except sqlite3.Error:
            self._say(tr(_LOCKED))
            return False
        self._before = before if after != before else self._before
        self._say(said)
        self.model.set_entries(after)
        self._offer()
        if after != before:
            self.changed.emit()
        return True

    def _read(self) -> Sequence[StyleEntry]:
        if not self._path.exists():
            return ()
        with closing(StyleList(self._path)) as style:
            return style.all()

    def _read_or_nothing(self) -> Sequence[StyleEntry]:
        try:
            return self._read()
        except StyleListError:
            return ()

    def _offer(self) -> None:
        self.remove.setEnabled(bool(self.table.chosen))
        self.add.setEnabled(bool(self.arabic.text().strip() and self.english.text().strip()))
        self.undo.setVisible(self._before is not None)
        self.export.setEnabled(bool(self.model.shown))

    def _say(self, sentence: str) -> None:
        self.said.setText(said(sentence))
        VOICE.say(self, sentence)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
