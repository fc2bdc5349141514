"""Whether there is room on the disk, asked before anything is written."""

import shutil
from collections.abc import Callable
from pathlib import Path

from mujaz_models.errors import ModelError

RESERVE = 64 << 20
"""Bytes to leave free."""

Free = Callable[[Path], int]


def free_bytes(folder: Path) -> int:
    """Return the bytes free on the disk that has `folder`, which may not exist yet."""
    existing = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
    return shutil.disk_usage(existing).free


def converted_size(checkpoint: int) -> int:
    """Return at most how many bytes a checkpoint of `checkpoint` bytes takes in int8, 16 bit weights assumed."""
    return checkpoint * 6 // 10


def require_room(folder: Path, needed: int, *, free: Free = free_bytes) -> None:
    """Raise `ModelError` unless `needed` bytes fit on the disk of `folder`."""
    lacking = needed + RESERVE - free(folder)
    if lacking > 0:
        raise ModelError(
            f"There is too little room on the disk of {folder}: {lacking / 1e6:,.0f} MB more are needed. "
            "Free them and try again."
        )
