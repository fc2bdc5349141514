"""Importing what lies on a disk or a stick: folders, archives of others, packs of our own. Nothing here connects."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from mujaz_models import packs
from mujaz_models.errors import ModelError
from mujaz_models.install.apart import Bounds, apart
from mujaz_models.install.engines_apart import try_out, weights_size
from mujaz_models.install.formats import Format, recognise
from mujaz_models.install.placing import Origin, convert_to, name_for, require_new
from mujaz_models.install.progress import UNWATCHED, Progress, Report, Step, Watch
from mujaz_models.install.space import Free, converted_size, free_bytes, require_room
from mujaz_models.safe_paths import safe_name
from mujaz_models.store import MANIFEST, Installed, Manifest, ModelStore, read_manifest
from mujaz_models.unpack import Limits, opened

LIMITS = Limits()


def import_models(
    path: Path, store: ModelStore, *, name: str | None = None, again: bool = False, watch: Watch = UNWATCHED
) -> tuple[Installed, ...]:
    """Install what is in the folder or file `path`: one model, called `name` if that is given, or all of a pack.

    Raises `ModelError`, and `Cancelled` when `watch` says so; either way nothing is half installed.
    """
    return Importer(store=store, again=again, watch=watch).take(path, name=name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """One import: where to, and on whose conditions."""

    store: ModelStore
    again: bool = False
    watch: Watch = UNWATCHED
    free: Free = free_bytes

    def take(self, path: Path, *, name: str | None = None) -> tuple[Installed, ...]:
        """Install what is in the folder or file `path`; as `import_models`."""
        origin = Origin(
            safe_name(name or name_for(path)), f"{'folder' if path.is_dir() else 'file'} {path.resolve().name}"
        )
        if path.is_dir():
            return (self._folder(path, origin),)
        if not path.is_file():
            raise ModelError(f"There is no file or folder {path}. Check where it is.")
        with opened(path, LIMITS) as archive:
            manifests = packs.read_contents(archive) if packs.is_pack(archive) else None
            size = archive.size
        if manifests is not None:
            return self._pack(path, manifests)
        return (self._archive(path, size, origin),)

    def _folder(self, folder: Path, origin: Origin) -> Installed:
        with self.store.scratch() as scratch:
            return self._take_in(folder, origin, scratch)

    def _archive(self, path: Path, size: int, origin: Origin) -> Installed:
        require_room(self.store.folder, size, free=self.free)
        with self.store.scratch() as scratch:
            folder = _innermost(self._unpacked(path, scratch))
            return self._take_in(folder, origin, scratch)

    def _pack(self, path: Path, manifests: dict[str, Manifest]) -> tuple[Installed, ...]:
        wanted = [name for name, manifest in manifests.items() if not self._has(manifest)]
        for name in wanted:
            require_new(self.store, name, again=self.again)
        total = sum(record.size for manifest in manifests.values() for record in manifest.files.values())
        require_room(self.store.folder, total if wanted else 0, free=self.free)
        if wanted:
            with self.store.scratch() as scratch:
                unpacked = self._unpacked(path, scratch)
                for name in wanted:
                    self._check(unpacked / name)
                for name in wanted:
                    self.store.put(unpacked / name)
        return tuple(model for model in self.store.installed() if model.manifest in manifests.values())

    def _has(self, manifest: Manifest) -> bool:
        there = self.store.find(manifest.name)
        if there is None or there.manifest != manifest:
            return False
        try:
            there.verify()
        except ModelError:
            return False
        return True

    def _take_in(self, folder: Path, origin: Origin, scratch: Path) -> Installed:
        kind = recognise(folder)
        if kind is Format.INSTALLED:
            origin = replace(origin, name=read_manifest(folder)[0].name)
        require_new(self.store, origin.name, again=self.again)
        size = weights_size(folder)
        require_room(self.store.folder, converted_size(size) if kind is Format.CHECKPOINT else size, free=self.free)
        if kind is not Format.INSTALLED:
            return self.store.put(convert_to(scratch / origin.name, kind, folder, origin, self.watch))
        manifest, _ = read_manifest(folder)
        if manifest.starter:
            raise ModelError(f"{manifest.name} is in every Mujaz already.")
        made = scratch / manifest.name
        _copy(folder, manifest, made)
        self._check(made)
        return self.store.put(made)

    def _unpacked(self, path: Path, scratch: Path) -> Path:
        into = scratch / ".unpacked"
        into.mkdir()
        apart(self.watch, Bounds(), _unpack, path, into)
        return into

    def _check(self, folder: Path) -> None:
        """Verify the model in `folder` in full and let it answer; raises `ModelError`."""
        manifest, sha256 = read_manifest(folder)
        self.watch.report(Progress(Step.CHECKING))
        Installed(folder, manifest, sha256).verify()
        try_out(folder, manifest.engine, self.watch)


def _unpack(report: Report, path: Path, into: Path) -> None:
    """Unpack the archive at `path`, with all that `opened` asks of it."""
    with opened(path, LIMITS) as archive:
        done = 0
        for written in archive.unpack(into):
            done += written
            report(Progress(Step.UNPACKING, done, archive.size))


def _innermost(folder: Path) -> Path:
    """Return the folder that has the files: many archives hold one folder with everything in it."""
    inside = list(folder.iterdir())
    while len(inside) == 1 and inside[0].is_dir():
        folder = inside[0]
        inside = list(folder.iterdir())
    return folder


def _copy(folder: Path, manifest: Manifest, out: Path) -> None:
    for name in (MANIFEST, *manifest.files):
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, out / name)
