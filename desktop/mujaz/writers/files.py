"""Writing a file whole or not at all."""

import errno
import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from mujaz.errors import ExportError
from mujaz.writers.note import clean


def save(data: bytes, path: Path, *, private: bool = False, replace: Callable[[Path, Path], None] = os.replace) -> None:
    """Put `data` at `path`: written beside it, on the disk, then renamed. A link stays a link, permissions stay.

    With `private` nobody but its owner may read it.

    Raises:
        ExportError: when that can't be done; what was at `path` is still there.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _save(data, target, replace, private=private)
    except (OSError, ValueError) as error:
        raise ExportError(_explain(error, path)) from error


def _save(data: bytes, target: Path, replace: Callable[[Path, Path], None], *, private: bool) -> None:
    beside = target.with_name(f".mujaz-{secrets.token_hex(8)}.part")
    try:
        beside.touch(mode=0o600, exist_ok=False)
        with beside.open("r+b") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not private:
            _take_permissions(target, beside)
        replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _take_permissions(target: Path, beside: Path) -> None:
    """Give `beside` the permissions of `target`, or those of any new file."""
    try:
        shutil.copymode(target, beside)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        beside.chmod(0o666 & ~mask)


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
