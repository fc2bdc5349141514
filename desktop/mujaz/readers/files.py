"""Getting at a file's bytes, within bounds."""

import re
from collections.abc import Callable
from pathlib import Path

from mujaz.errors import DocumentError

FILE_LIMIT = 50_000_000
"""Bytes that are read of any file: a Word file may carry pictures. Plain text has a bound of its own."""

# Control characters, bytes that are not UTF-8 (as surrogates), and what turns the direction of a whole line.
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def shown_name(path: Path) -> str:
    """Return a file's name so that it can be printed anywhere, whatever bytes or control characters are in it."""
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", path.name or str(path))


def load_bytes(path: Path) -> bytes:
    """Return what is in a file, up to a byte more than `FILE_LIMIT`; raises what opening and reading raise."""
    with path.open("rb") as file:
        return file.read(FILE_LIMIT + 1)


def bytes_of(path: Path, *, load: Callable[[Path], bytes]) -> bytes:
    """Return what `load` finds at `path`.

    Raises:
        DocumentError: when there is no file, it is a folder, it can't be read, or it is larger than `FILE_LIMIT`.
    """
    try:
        data = load(path)
    except (OSError, ValueError) as error:
        raise DocumentError(_explain(error, path)) from error
    if len(data) > FILE_LIMIT:
        raise DocumentError(
            f"“{shown_name(path)}” is too large (over {FILE_LIMIT // 1_000_000} MB): "
            "copy the article into a file of its own.",
        )
    return data


def _explain(error: Exception, path: Path) -> str:
    name = shown_name(path)
    if _is_folder(path):
        return f"“{name}” is a folder: choose a file in it."
    match error:
        case FileNotFoundError() | NotADirectoryError() | ValueError():
            return f"“{name}” does not exist: check the name and the folder."
        case PermissionError():
            return (
                f"“{name}” can't be read: you have no permission for it; ask its owner, or copy it to your own folder."
            )
        case OSError(strerror=str(reason)):
            return f"“{name}” can't be read ({reason}): copy it to this computer's disk and try again."
        case _:
            return f"“{name}” can't be read: copy it to this computer's disk and try again."


def _is_folder(path: Path) -> bool:
    # Asked for every error: Windows calls opening a folder a lack of permission.
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
