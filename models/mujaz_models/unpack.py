"""Unpacking zip files that nobody vouches for."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from mujaz_models.errors import ModelError
from mujaz_models.safe_paths import folded, safe_path

_BLOCK = 1 << 20
_MAX_READ = 4 * _BLOCK
"""Bytes that `zipfile` may ask for at once: it reads the list of members, a few hundred at most, in one go."""
_ENCRYPTED = 0x1
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    UnicodeError,
    ValueError,
    OverflowError,
)
"""What `zipfile` raises for files that are no sound archives."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may hold: members, bytes unpacked, and bytes unpacked for each byte packed."""

    count: int = 500
    size: int = 16 << 30
    ratio: int = 200


@contextmanager
def opened(path: Path, limits: Limits) -> Iterator["Archive"]:
    """Open the zip file at `path`; raises `ModelError` when it is damaged or holds what it must not."""
    try:
        with _Bounded(path.open("rb", buffering=0)) as file, zipfile.ZipFile(file) as archive:
            yield Archive(path.name, archive, _checked(path.name, archive.infolist(), limits))
    except _DAMAGED as error:
        raise ModelError(f"{path.name} is damaged or no archive. Copy or download it again.") from error


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive whose list of members is sound; what it says of their sizes is believed by nobody."""

    name: str
    _archive: zipfile.ZipFile
    _members: tuple[zipfile.ZipInfo, ...]

    @property
    def names(self) -> frozenset[str]:
        """The files in it."""
        return frozenset(member.filename for member in self._members)

    @property
    def size(self) -> int:
        """The bytes that its files take, as it says."""
        return sum(member.file_size for member in self._members)

    def read(self, name: str, *, limit: int) -> bytes:
        """Return the file `name`; raises `ModelError` when it has more than `limit` bytes."""
        with self._archive.open(name) as source:
            content = source.read(limit + 1)
        if len(content) > limit:
            raise ModelError(f"{name} in {self.name} is larger than such a file can be. Get the file again.")
        return content

    def unpack(self, into: Path) -> Iterator[int]:
        """Write all files below `into`, a folder that only we write to, and yield the bytes written each time."""
        for member in self._members:
            target = into / safe_path(member.filename)
            target.parent.mkdir(parents=True, exist_ok=True)
            with self._archive.open(member) as source, target.open("xb") as out:
                yield from _copy(source, out, member.file_size)


def _copy(source: IO[bytes], out: IO[bytes], size: int) -> Iterator[int]:
    written = 0
    while block := source.read(_BLOCK):
        written += len(block)
        if written > size:
            break
        out.write(block)
        yield len(block)
    if written != size:
        raise zipfile.BadZipFile("a file in it is not of the size that it says")


def _checked(name: str, members: Sequence[zipfile.ZipInfo], limits: Limits) -> tuple[zipfile.ZipInfo, ...]:
    """Return the members that are files; raises `ModelError` unless every one may be unpacked."""
    if len(members) > limits.count:
        raise ModelError(f"{name} holds more than {limits.count} files: that is no model. Get the file again.")
    if sum(member.file_size for member in members) > limits.size:
        raise ModelError(f"{name} would take more than {limits.size >> 30} GB unpacked: that is no model.")
    for member in members:
        _check(name, member, limits)
    files = tuple(member for member in members if not member.is_dir())
    _check_apart(name, files)
    return files


def _check(name: str, member: zipfile.ZipInfo, limits: Limits) -> None:
    reason = _reason_against(member, limits)
    if reason:
        raise ModelError(f"{name} was refused: {member.orig_filename[:100]!r} in it {reason}.")
    safe_path(member.filename.removesuffix("/"))


def _reason_against(member: zipfile.ZipInfo, limits: Limits) -> str | None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    if member.orig_filename != member.filename:
        return "has a name with a hidden part"
    if kind not in {0, stat.S_IFDIR if member.is_dir() else stat.S_IFREG}:
        return "is a link or a device"
    if member.flag_bits & _ENCRYPTED:
        return "is encrypted"
    if member.compress_type not in _METHODS:
        return "is compressed in an unusual way"
    if member.file_size > max(limits.ratio * member.compress_size, _BLOCK):
        return "would grow beyond measure"
    return None


def _check_apart(name: str, files: Sequence[zipfile.ZipInfo]) -> None:
    """Raise `ModelError` when two files would be one, or one would be the folder of another."""
    taken = [folded(member.filename) for member in files]
    folders = {path[:at] for path in taken for at, letter in enumerate(path) if letter == "/"}
    if len(set(taken)) < len(taken) or folders & set(taken):
        raise ModelError(f"{name} was refused: it holds two files of one name.")
    ends = 0
    for member in sorted(files, key=lambda member: member.header_offset):
        if member.header_offset < ends:
            raise ModelError(f"{name} was refused: files in it overlap.")
        ends = member.header_offset + member.compress_size


class _Bounded(io.BufferedReader):
    """A file that is never read in one large piece, however long it says that its list of members is."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0:
            size = _MAX_READ
        if size > _MAX_READ:
            raise zipfile.BadZipFile("its list of members is too long")
        return super().read(size)
