"""Arrays in one compressed file, and lines among them."""

import zipfile
from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
