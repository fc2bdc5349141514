"""Models in a line or two, for a terminal."""

from mujaz_models.catalogue import Entry
from mujaz_models.store import Installed


def owned(model: Installed, *, in_use: bool) -> str:
    """Return what is said of an installed model: name, version, task, size, licence, whether it is in use."""
    manifest = model.manifest
    said = (manifest.name, manifest.version, manifest.task, _size(model.size), manifest.licence)
    marks = ["in use"] * in_use + ["starter: for trying Mujaz"] * manifest.starter
    return "  " + "  ".join((*said, *(f"({mark})" for mark in marks)))


def offered(entry: Entry) -> str:
    """Return what is said of a model that can be installed: sizes, licence, published quality, what it is good for."""
    quality = "; ".join(f"{found.measure} {found.value:g} on {found.on} ({found.source})" for found in entry.quality)
    sizes = f"{_size(entry.download)} to fetch, {_size(entry.installed)} installed, {_size(entry.memory)} of memory"
    lines = [f"  {entry.name}  {entry.task}  {entry.licence}", f"      {entry.good_for}", f"      {sizes}"]
    return "\n".join([*lines, f"      {quality}"] if quality else lines)


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"  # noqa: PLR2004 - the units' own sizes
