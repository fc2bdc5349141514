"""What is installed: finding it, verifying it, adding to it and taking away."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec
import platformdirs
from filelock import FileLock, Timeout

from mujaz_models import stamps
from mujaz_models.errors import ModelError
from mujaz_models.safe_paths import safe_name, safe_path

MANIFEST = "manifest.json"
STARTER = Path(__file__).parent / "starter"
"""The small models that ship with the program."""

_LOCK, _STAMPS, _DOWNLOADS, _SCRATCH = ".lock", ".verified", ".downloads", ".installing-"


class Task(StrEnum):
    """What a model is for."""

    TRANSLATION = "translation"
    ENTITIES = "entities"
    SUMMARIZATION = "summarization"
    NAMES = "names"


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
    """Which engine reads it: ``crf``, or ``ctranslate2-`` with ``marian``, ``bert``, ``bart`` or ``t5``."""
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
    stamp: Path | None = None
    """Where it is noted what the files looked like when they were last verified."""

    @property
    def size(self) -> int:
        """The bytes of all its files."""
        return sum(record.size for record in self.manifest.files.values())

    def verify(self) -> None:
        """Hash every file; raises `ModelError` naming the first that is missing or altered."""
        seen = stamps.look(self.folder, self.sha256, list(self.manifest.files))
        for name, expected in self.manifest.files.items():
            path = self.folder / name
            if not path.is_file():
                raise ModelError(f"The model {self.manifest.name} lacks its file {name}. {self._remedy}")
            if path.stat().st_size != expected.size or sha256_of(path) != expected.sha256:
                raise ModelError(
                    f"The model {self.manifest.name} is not as installed: {name} was altered. {self._remedy}"
                )
        if self.stamp:
            stamps.write(self.stamp, seen)

    def verify_quickly(self) -> None:
        """Hash only if a size or a time changed since the files were hashed last; raises as `verify` does."""
        if self.stamp is None or stamps.read(self.stamp) != stamps.look(
            self.folder, self.sha256, list(self.manifest.files)
        ):
            self.verify()

    @property
    def _remedy(self) -> str:
        return "Install Mujaz again." if self.manifest.starter else "Install the model again."


class ModelStore:
    """The models in the user's folder and those that ship with the program."""

    def __init__(self, folder: Path | None = None, *, starter: Path = STARTER) -> None:
        """Look in `folder` (the user's data folder, or MUJAZ_MODELS, when None) and in `starter`."""
        self.folder = folder or _user_folder()
        self._starter = starter

    @property
    def downloads(self) -> Path:
        """Where downloads wait until they are complete."""
        return self.folder / _DOWNLOADS

    def installed(self) -> list[Installed]:
        """Return all models, the user's own first; raises `ModelError` when a manifest can't be read."""
        return list(self._find())

    def find(self, name: str) -> Installed | None:
        """Return the user's own model called `name`, if there is one whose manifest can be read."""
        try:
            return self._read(self.folder / safe_name(name)) if (self.folder / name / MANIFEST).exists() else None
        except ModelError:
            return None

    def best(self, task: Task, *, preferred: str | None = None) -> Installed:
        """Return the model to use for `task`: the `preferred`, else the user's newest, else the starter.

        Raises `ModelError` when there is none at all.
        """
        found = [model for model in self.installed() if model.manifest.task == task]
        if not found:
            raise ModelError(f"No model for {task} is installed, not even the starter. Install Mujaz again.")
        return min(found, key=lambda model: (model.manifest.name != preferred, *_rank(model)))

    def add(self, name: str, fill: Callable[[Path], Manifest]) -> Installed:
        """Let `fill` write a model's files into a new folder, then put it in place under `name`, all or nothing."""
        with self.scratch() as scratch:
            made = scratch / safe_name(name)
            made.mkdir()
            write_manifest(made, fill(made))
            return self.put(made)

    @contextmanager
    def scratch(self) -> Iterator[Path]:
        """Give a folder on the models' own disk, gone afterwards with what is left in it.

        Raises `ModelError` when another process has one, or when the disk does not take what is written.
        """
        lock = FileLock(self.folder / _LOCK)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with lock.acquire(timeout=0):
                for left in self.folder.glob(f"{_SCRATCH}*"):  # of a process that was killed
                    shutil.rmtree(left, ignore_errors=True)
                with tempfile.TemporaryDirectory(dir=self.folder, prefix=_SCRATCH) as scratch:
                    yield Path(scratch)
        except Timeout as error:
            raise ModelError("Another Mujaz is installing a model. Wait until it is done, then try again.") from error
        except OSError as error:
            raise ModelError(
                f"The model can't be written to the disk ({error.strerror}). "
                f"See that {self.folder} has room and may be written to, then try again."
            ) from error

    def put(self, made: Path) -> Installed:
        """Move the complete model `made`, in `scratch`, into place under its name; one of that name makes way."""
        target, old = self.folder / safe_name(made.name), made.with_name(".old")
        if target.exists():
            target.rename(old)
        try:
            made.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
        shutil.rmtree(old, ignore_errors=True)
        return self._read(target)

    def remove(self, name: str) -> None:
        """Delete a model of the user's, damaged or not; raises `ModelError` when there is none of that name."""
        for manifest in self.folder.glob(f"*/{MANIFEST}"):
            if manifest.parent.name == name:
                shutil.rmtree(manifest.parent)
                self._stamp(name).unlink(missing_ok=True)
                return
        raise ModelError(f"No model called {name} is installed here. See: mujaz models list")

    def _find(self) -> Iterator[Installed]:
        for root in (self.folder, self._starter):
            for manifest in sorted(root.glob(f"*/{MANIFEST}")):
                if not manifest.parent.name.startswith("."):
                    yield self._read(manifest.parent)

    def _read(self, folder: Path) -> Installed:
        manifest, sha256 = read_manifest(folder)
        # Where the user has no models yet, nothing is written either.
        stamp = self._stamp(manifest.name) if self.folder.is_dir() else None
        return Installed(folder, manifest, sha256, stamp)

    def _stamp(self, name: str) -> Path:
        return self.folder / _STAMPS / f"{name}.json"


def read_manifest(folder: Path) -> tuple[Manifest, str]:
    """Return the manifest in `folder` and its SHA-256; raises `ModelError` when it can't be read or trusted."""
    try:
        raw = (folder / MANIFEST).read_bytes()
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (OSError, msgspec.MsgspecError) as error:
        raise ModelError(
            f"The model in {folder.name} has no readable manifest. "
            f"Install it again, or remove it: mujaz models remove {folder.name}"
        ) from error
    try:
        safe_name(manifest.name)
        for name in manifest.files:
            safe_path(name)
    except ModelError as error:
        raise ModelError(f"The model in {folder.name} names files outside its folder. Remove it.") from error
    return manifest, hashlib.sha256(raw).hexdigest()


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write `manifest` to `folder` with the hashes of the files that are there."""
    files = {
        path.relative_to(folder).as_posix(): FileRecord(path.stat().st_size, sha256_of(path))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }
    encoded = msgspec.json.encode(msgspec.structs.replace(manifest, files=files))
    (folder / MANIFEST).write_bytes(msgspec.json.format(encoded, indent=2) + b"\n")


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _rank(model: Installed) -> tuple[bool, float]:
    return model.manifest.starter, -(model.folder / MANIFEST).stat().st_mtime


def _user_folder() -> Path:
    chosen = os.environ.get("MUJAZ_MODELS")
    return Path(chosen) if chosen else platformdirs.user_data_path("mujaz", appauthor=False) / "models"
