"""The last steps, whatever a model came from: convert it, try it, describe it, put it in place."""

import re
from dataclasses import dataclass
from pathlib import Path

from mujaz_models.errors import ModelError
from mujaz_models.install.engines_apart import convert
from mujaz_models.install.formats import Format
from mujaz_models.install.progress import Watch
from mujaz_models.store import Manifest, ModelStore, write_manifest

UNKNOWN_LICENCE = "unknown"

_UNSAFE = re.compile(r"[^A-Za-z0-9._+-]+")


@dataclass(frozen=True, slots=True)
class Origin:
    """What is known of a model before it is converted."""

    name: str
    source: str
    version: str = "local"
    licence: str | None = None


def convert_to(made: Path, kind: Format, folder: Path, origin: Origin, watch: Watch) -> Path:
    """Write the model in `folder`, as its engine reads it and with its manifest, to the new folder `made`, and try it.

    Returns `made`; raises `ModelError` when it does not work.
    """
    converted = convert(kind, folder, made, watch)
    manifest = Manifest(
        name=origin.name,
        version=converted.version or origin.version,
        task=converted.task,
        engine=converted.engine,
        licence=origin.licence or converted.licence or UNKNOWN_LICENCE,
        source=origin.source,
        files={},
    )
    write_manifest(made, manifest)
    return made


def require_new(store: ModelStore, name: str, *, again: bool) -> None:
    """Raise `ModelError` when a sound model called `name` is installed, unless it is to be installed `again`."""
    there = store.find(name)
    if there is None or again:
        return
    try:
        there.verify()
    except ModelError:
        return  # which is the remedy
    raise ModelError(f"{name} is installed already. Only if you want it anew, say so: --again")


def name_for(path: Path) -> str:
    """Return the name that a model from `path` gets."""
    stem = path.resolve().name if path.is_dir() else path.stem
    return _UNSAFE.sub("-", stem).strip("-._")[:100] or "model"
