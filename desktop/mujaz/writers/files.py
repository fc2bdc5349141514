"""Writing a file whole or not at all."""

import errno
import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from mujaz.errors import ExportError
from mujaz.writers.note import clean


def save(data: bytes, path: Path, *, replace: Callable[[Path, Path], None] = os.replace) -> None:
    """Put `data` at `path`: written beside it, on the disk, then renamed. A link stays a link, permissions stay.

    Raises:
        ExportError: when that can't be done; what was at `path` is still there.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _save(data, target, replace)
    except (OSError, ValueError) as error:
        raise ExportError(_explain(error, path)) from error


def _save(data: bytes, target: Path, replace: Callable[[Path, Path], None]) -> None:
    beside = target.with_name(f".mujaz-{secrets.token_hex(8)}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            shutil.copymode(target, beside)
        replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


_SENTENCES = {
    errno.ENOENT: "the folder does not exist; create it or choose another",
    errno.ENOTDIR: "the folder does not exist; create it or choose another",
    errno.EISDIR: "that is a folder; add a file's name",
    errno.EACCES: "you have no permission to write there; choose another folder, or close the file where it is open",
    errno.EPERM: "you have no permission to write there; choose another folder, or close the file where it is open",
    errno.EROFS: "that disk can only be read; choose a folder on another",
    errno.ENOSPC: "the disk is full; free some space or choose another",
    errno.EDQUOT: "your space on that disk is used up; free some or choose another",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
}


def _explain(error: Exception, path: Path) -> str:
    number = error.errno if isinstance(error, OSError) else None
    reason = _SENTENCES.get(number or 0)
    if reason is None:
        detail = error.strerror if isinstance(error, OSError) else None
        reason = f"{detail or 'the name is not one a file can have'}; choose another place"
    return f"The briefing could not be saved as “{clean(str(path))}”: {reason}."
