"""Packs: models in one file, to be carried on a stick. The same models always make the same bytes."""

import hashlib
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from mujaz_models.errors import ModelError
from mujaz_models.install.progress import Progress, Report, Step
from mujaz_models.install.space import Free, free_bytes, require_room
from mujaz_models.safe_paths import folded, safe_name
from mujaz_models.store import MANIFEST, Installed, Manifest
from mujaz_models.unpack import Archive

ENDING = ".mujazpack"
CONTENTS = "mujazpack.json"
FORMAT = "mujaz.pack/1"

_MAX_JSON = 1 << 20
_BLOCK = 1 << 20
_TIME = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file knows."""


class Contents(msgspec.Struct, frozen=True):
    """What is in a pack: each model's name and the SHA-256 of its manifest, which has those of its files."""

    format: str
    models: dict[str, str]


def export(
    models: Sequence[Installed], target: Path, *, report: Report = lambda _: None, free: Free = free_bytes
) -> Path:
    """Verify `models` and write them to one pack: the file `target`, or one in the folder `target`. Return the file.

    Raises `ModelError` when a model is altered, ships with Mujaz anyway, or can't be written.
    """
    for model in models:
        if model.manifest.starter:
            raise ModelError(f"{model.manifest.name} is in every Mujaz. Export a model that you installed.")
        report(Progress(Step.CHECKING))
        model.verify()
    file = target / _file_name(models) if target.is_dir() else target
    require_room(file.parent, sum(model.size for model in models), free=free)
    try:
        _write_whole(file, lambda archive: _fill(archive, models, report))
    except OSError as error:
        raise ModelError(f"{file.name} can't be written there ({error.strerror}). Choose another place.") from error
    return file


def _file_name(models: Sequence[Installed]) -> str:
    return f"{models[0].manifest.name if len(models) == 1 else 'mujaz-models'}{ENDING}"


def _write_whole(file: Path, fill: Callable[[zipfile.ZipFile], None]) -> None:
    """Write a zip file under another name and rename it when it is complete and on the disk."""
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    try:
        with os.fdopen(descriptor, "wb") as out:
            with zipfile.ZipFile(out, "w") as archive:
                fill(archive)
            out.flush()
            os.fsync(out.fileno())  # a stick is pulled out soon
        Path(name).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _fill(archive: zipfile.ZipFile, models: Sequence[Installed], report: Report) -> None:
    ordered = sorted(models, key=lambda model: model.manifest.name)
    contents = Contents(FORMAT, {model.manifest.name: model.sha256 for model in ordered})
    archive.writestr(_member(CONTENTS), msgspec.json.format(msgspec.json.encode(contents), indent=2) + b"\n")
    done, total = 0, sum(model.size for model in models)
    for model in ordered:
        for name in (MANIFEST, *sorted(model.manifest.files)):
            for written in _store(archive, f"{model.manifest.name}/{name}", model.folder / name):
                done += written
                report(Progress(Step.WRITING, min(done, total), total))


def _member(name: str, size: int = 0) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _TIME)
    member.create_system = 3  # Unix, wherever this runs: the bytes are the same then
    member.external_attr = 0o100644 << 16
    member.file_size = size
    return member


def _store(archive: zipfile.ZipFile, name: str, path: Path) -> Iterator[int]:
    with path.open("rb") as source, archive.open(_member(name, path.stat().st_size), "w") as out:
        while block := source.read(_BLOCK):
            out.write(block)
            yield len(block)


def is_pack(archive: Archive) -> bool:
    """Tell whether an archive says that it is a pack."""
    return CONTENTS in archive.names


def read_contents(archive: Archive) -> dict[str, Manifest]:
    """Return the manifests of the models in a pack.

    Raises `ModelError` unless the pack holds exactly the files that its manifests name, under names that fit.
    """
    try:
        contents = msgspec.json.decode(archive.read(CONTENTS, limit=_MAX_JSON), type=Contents)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise _broken(archive, "its table of contents can't be read") from error
    if contents.format != FORMAT:
        raise ModelError(f"{archive.name} was made by a newer Mujaz. Install that one here too.")
    manifests = {name: _manifest(archive, safe_name(name), sha256) for name, sha256 in contents.models.items()}
    expected = {f"{name}/{file}" for name, found in manifests.items() for file in (MANIFEST, *found.files)}
    if len({folded(name) for name in manifests}) < len(manifests):
        raise _broken(archive, "two models in it have one name")
    if not manifests or archive.names != expected | {CONTENTS}:
        raise _broken(archive, "it has not the files that it lists")
    return manifests


def _manifest(archive: Archive, name: str, sha256: str) -> Manifest:
    member = f"{name}/{MANIFEST}"
    if member not in archive.names:
        raise _broken(archive, f"{member} is missing")
    raw = archive.read(member, limit=_MAX_JSON)
    if hashlib.sha256(raw).hexdigest() != sha256:
        raise _broken(archive, f"{member} was altered")
    try:
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise _broken(archive, f"{member} can't be read") from error
    if manifest.name != name or manifest.starter or MANIFEST in manifest.files:
        raise _broken(archive, f"{member} is not that of a model to install")
    return manifest


def _broken(archive: Archive, reason: str) -> ModelError:
    return ModelError(f"{archive.name} is no sound pack: {reason}. Export it again.")
