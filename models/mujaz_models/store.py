"""What is installed: finding it, verifying it, adding to it and taking away."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec
import platformdirs

from mujaz_models.errors import ModelError

MANIFEST = "manifest.json"
STARTER = Path(__file__).parent / "starter"
"""The small models that ship with the program."""


class Task(StrEnum):
    """What a model is for."""

    TRANSLATION = "translation"
    ENTITIES = "entities"
    SUMMARIZATION = "summarization"


class FileRecord(msgspec.Struct, frozen=True):
    """One file of a model: its size in bytes and its SHA-256 in hexadecimal."""

    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a model is and which files it consists of."""

    name: str
    version: str
    task: Task
    engine: str
    """Which engine reads it: ``ctranslate2-marian`` or ``crf``."""
    licence: str
    source: str
    """Where it came from: a hub's model and commit, or the recipe that made it."""
    starter: bool = False
    files: dict[str, FileRecord]


@dataclass(frozen=True, slots=True)
class Installed:
    """A model on this machine. `sha256` is that of its manifest, which names every file's."""

    folder: Path
    manifest: Manifest
    sha256: str

    def verify(self) -> None:
        """Compare every file with the manifest; raises `ModelError` naming the first that is missing or altered."""
        for name, expected in self.manifest.files.items():
            path = self.folder / name
            if not path.is_file():
                raise ModelError(f"The model {self.manifest.name} lacks its file {name}. {self._remedy}")
            if path.stat().st_size != expected.size or _sha256(path) != expected.sha256:
                raise ModelError(
                    f"The model {self.manifest.name} is not as installed: {name} was altered. {self._remedy}"
                )

    @property
    def _remedy(self) -> str:
        return "Install Mujaz again." if self.manifest.starter else "Install the model again."


class ModelStore:
    """The models in the user's folder and those that ship with the program."""

    def __init__(self, folder: Path | None = None, *, starter: Path = STARTER) -> None:
        """Look in `folder` (the user's data folder, or MUJAZ_MODELS, when None) and in `starter`."""
        self.folder = folder or _user_folder()
        self._starter = starter

    def installed(self) -> list[Installed]:
        """Return all models, the user's own first; raises `ModelError` when a manifest can't be read."""
        return list(self._find())

    def best(self, task: Task) -> Installed:
        """Return the model to use for `task`: the user's newest, or else the starter. Raises `ModelError` for none."""
        found = [model for model in self.installed() if model.manifest.task == task]
        if not found:
            raise ModelError(f"No model for {task} is installed, not even the starter. Install Mujaz again.")
        return min(found, key=lambda model: (model.manifest.starter, -(model.folder / MANIFEST).stat().st_mtime))

    def add(self, name: str, fill: Callable[[Path], Manifest]) -> Installed:
        """Let `fill` write a model's files into a new folder, then put it in place under `name`, all or nothing."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.folder, prefix=".installing-") as scratch:
            made = Path(scratch) / name
            made.mkdir()
            write_manifest(made, fill(made))
            target = self.folder / name
            shutil.rmtree(target, ignore_errors=True)
            made.rename(target)
        return _read(target)

    def remove(self, name: str) -> None:
        """Delete a model of the user's; raises `ModelError` when there is none of that name."""
        for model in self._find():
            if model.manifest.name == name and not model.manifest.starter:
                shutil.rmtree(model.folder)
                return
        raise ModelError(f"No model called {name} is installed here. See: mujaz models list")

    def _find(self) -> Iterator[Installed]:
        for root in (self.folder, self._starter):
            for manifest in sorted(root.glob(f"*/{MANIFEST}")):
                if not manifest.parent.name.startswith("."):
                    yield _read(manifest.parent)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write `manifest` to `folder` with the hashes of the files that are there."""
    files = {
        path.relative_to(folder).as_posix(): FileRecord(path.stat().st_size, _sha256(path))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }
    encoded = msgspec.json.encode(msgspec.structs.replace(manifest, files=files))
    (folder / MANIFEST).write_bytes(msgspec.json.format(encoded, indent=2) + b"\n")


def _read(folder: Path) -> Installed:
    try:
        raw = (folder / MANIFEST).read_bytes()
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (OSError, msgspec.MsgspecError) as error:
        raise ModelError(f"The model in {folder.name} has no readable manifest. Install it again.") from error
    for name in manifest.files:
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise ModelError(f"The model in {folder.name} names files outside its folder. Remove it.")
    return Installed(folder, manifest, hashlib.sha256(raw).hexdigest())


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _user_folder() -> Path:
    chosen = os.environ.get("MUJAZ_MODELS")
    return Path(chosen) if chosen else platformdirs.user_data_path("mujaz", appauthor=False) / "models"
