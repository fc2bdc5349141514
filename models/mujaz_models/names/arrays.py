"""Arrays in one compressed file, and lists of lines among them."""

import zipfile
from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

from mujaz_models.errors import ModelError

Arrays = Mapping[str, NDArray[Any]]


def load(path: Path) -> Arrays:
    """Read a file of arrays; raises `ModelError` where it is missing or damaged."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            return dict(stored)
    except FileNotFoundError:
        raise ModelError(f"The model of names ({path.name}) is missing: install Mujaz again.") from None
    except (OSError, EOFError, ValueError, zipfile.BadZipFile):
        raise ModelError(f"The model of names ({path.name}) is damaged: install Mujaz again.") from None


def save(path: Path, arrays: Arrays) -> None:
    """Write `arrays`; the same arrays give the same bytes."""
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type] # numpy's stub takes a name for its own option


class Lines(Sequence[str]):
    """Lines that stay packed: hundreds of thousands of strings would take ten times their bytes."""

    def __init__(self, packed: NDArray[Any]) -> None:
        """Take what `packed_lines` returns."""
        self._bytes = packed.tobytes()
        breaks = np.flatnonzero(np.frombuffer(self._bytes, np.uint8) == ord("\n"))
        self._starts = compact(np.concatenate(([0], breaks + 1, [len(self._bytes) + 1])), "I")

    def __len__(self) -> int:
        return len(self._starts) - 1 if self._bytes else 0

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> list[str]: ...

    @override
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        if not 0 <= place < len(self):
            raise IndexError(place)
        return self._bytes[self._starts[place] : self._starts[place + 1] - 1].decode("utf-8")


def compact(values: NDArray[Any], code: str) -> "array[Any]":
    """Return `values` as an array of the standard library's: as small as numpy's, and quicker to index one by one."""
    return array(code, values.astype(np.dtype(code)).tobytes())


def packed_lines(lines: Sequence[str]) -> NDArray[np.uint8]:
    """Return `lines` as one array of UTF-8."""
    return np.frombuffer("\n".join(lines).encode("utf-8"), np.uint8)


def unpacked_lines(array: NDArray[Any]) -> list[str]:
    """Return the lines that `packed_lines` packed."""
    text = array.tobytes().decode("utf-8")
    return text.split("\n") if text else []
