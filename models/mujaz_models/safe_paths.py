"""Names that are only names: what comes from outside never decides where a file goes."""

import re
import unicodedata
from pathlib import PurePosixPath

from mujaz_models.errors import ModelError

MAX_DEPTH = 8
MAX_LENGTH = 200
"""Characters of one part: every file system takes 255 bytes."""

_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,98}[A-Za-z0-9_+-])?")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
"""Names that Windows gives to devices, whatever follows the dot."""


def safe_name(name: str) -> str:
    """Return `name` if a model may have it; raises `ModelError` otherwise."""
    if not _NAME.fullmatch(name) or _DEVICES.fullmatch(name):
        raise ModelError(
            f"{name[:MAX_LENGTH]!r} can't be a model's name. Use up to 100 Latin letters, digits, dots and dashes."
        )
    return name


def safe_path(path: str) -> PurePosixPath:
    """Return `path` if it stays below where it is put, on any system; raises `ModelError` otherwise."""
    parts = path.split("/")
    if len(parts) > MAX_DEPTH or not all(map(_is_plain, parts)):
        raise ModelError(f"The file name {path[:MAX_LENGTH]!r} is not safe to unpack.")
    return PurePosixPath(path)


def folded(path: str) -> str:
    """Return what two paths share when some file system takes them for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _is_plain(part: str) -> bool:
    return (
        0 < len(part) <= MAX_LENGTH
        and not _FORBIDDEN.search(part)
        and not part.endswith((".", " "))
        and not _DEVICES.fullmatch(part)
    )
