"""Seeing cheaply that a model's files are still those that were verified in full."""

from pathlib import Path

import msgspec

FileTimes = tuple[int, int, int]
"""Size in bytes; when the content and when the file's entry changed last, in ns. The latter can't be set at will."""


class Stamp(msgspec.Struct, frozen=True):
    """What a model's files looked like when they were last verified in full against the manifest of that SHA-256."""

    manifest: str
    files: dict[str, FileTimes | None]


def look(folder: Path, manifest_sha256: str, names: list[str]) -> Stamp:
    """Return what the files `names` in `folder` look like now; None stands for one that is missing."""
    return Stamp(manifest_sha256, {name: _times(folder / name) for name in names})


def read(path: Path) -> Stamp | None:
    """Return the stamp at `path`, or None when there is none that can be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Stamp)
    except (OSError, msgspec.MsgspecError):
        return None


def write(path: Path, stamp: Stamp) -> None:
    """Keep `stamp` at `path` if that can be written; without it the next start hashes again."""
    try:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(msgspec.json.encode(stamp))
    except OSError:
        return


def _times(path: Path) -> FileTimes | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns
