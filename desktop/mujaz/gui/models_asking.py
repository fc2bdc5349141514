"""The questions of the models page that need a dialog of the system's."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mujaz.gui.language import marked, tr

Ask = Callable[[QWidget], Sequence[Path]]
"""Asks for files or a folder; nothing when the user thought better of it."""

_FILES = marked("Models (*.mujazpack *.zip *.argosmodel);;All files (*)")


def ask_for_files(parent: QWidget) -> Sequence[Path]:
    """Ask which packs and archives to import."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Import models"), "", tr(_FILES))
    return [Path(name) for name in chosen]


def ask_for_folder(parent: QWidget) -> Sequence[Path]:
    """Ask in which folder the model to import is."""
    return _folder(parent, tr("Import a model from its folder"))


def ask_for_stick(parent: QWidget) -> Sequence[Path]:
    """Ask which folder to write a pack to."""
    return _folder(parent, tr("Export to a stick or a folder"))


def _folder(parent: QWidget, title: str) -> Sequence[Path]:
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return [Path(chosen)] if chosen else []


@dataclass(frozen=True, slots=True)
class ModelDialogs:
    """How files and folders are asked for."""

    files: Ask = ask_for_files
    folder: Ask = ask_for_folder
    stick: Ask = ask_for_stick
