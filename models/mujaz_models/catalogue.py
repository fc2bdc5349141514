"""What can be installed by name. A model that is in no catalogue can be installed as well, by its hub name or file."""

import tomllib
from functools import cache
from pathlib import Path

import msgspec

from mujaz_models.store import Task

CATALOGUE = Path(__file__).parent / "catalogue.toml"


class Quality(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A published figure: what was measured, on what, and who says so."""

    measure: str
    value: float
    on: str
    source: str


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A model that can be installed. Sizes are in bytes, and about right."""

    name: str
    task: Task
    engine: str
    hub: str
    licence: str
    download: int
    installed: int
    memory: int
    """What the engine takes while it works."""
    good_for: str
    quality: tuple[Quality, ...] = ()


class _Catalogue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    model: tuple[Entry, ...]


@cache
def catalogue() -> tuple[Entry, ...]:
    """Return what can be installed by name, in the order to show it."""
    return msgspec.convert(tomllib.loads(CATALOGUE.read_text(encoding="utf-8")), type=_Catalogue).model


def find(name: str) -> Entry | None:
    """Return the entry that is called `name` here or on the hub."""
    return next((entry for entry in catalogue() if name in {entry.name, entry.hub}), None)
