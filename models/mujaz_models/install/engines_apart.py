"""The two steps that need the engines. They run in a process of their own, and only there the engines are imported."""

from importlib import import_module
from pathlib import Path
from types import ModuleType

from mujaz_models.install.apart import Bounds, apart
from mujaz_models.install.formats import Converted, Format
from mujaz_models.install.progress import Progress, Report, Step, Watch
from mujaz_models.offline import stay_offline

MINUTES = 30
"""What conversion may take: an OPUS-MT base model takes half a minute on two busy cores."""
BASE_MEMORY = 2 << 30
MEMORY_PER_BYTE = 5
"""What conversion may take, for the libraries and for each byte of weights: those in 16 bits are widened to 32.

Measured with an OPUS-MT base model, 307 MB in 32 bits: 0.93 GB in all.
"""

_WEIGHTS = {".safetensors", ".bin", ".npz"}


def convert(kind: Format, source: Path, out: Path, watch: Watch) -> Converted:
    """Write the model in `source` to the new folder `out` as its engine reads it, and try it.

    Raises `ModelError` when it can't be converted or does not work.
    """
    return apart(watch, _bounds(source), _convert, kind, source, out)


def try_out(folder: Path, engine: str, watch: Watch) -> None:
    """Load the model in `folder` and let it answer three sentences; raises `ModelError` when it can't."""
    apart(watch, _bounds(folder), _try_out, folder, engine)


def weights_size(folder: Path) -> int:
    """Return the bytes of all weights in `folder`."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.suffix in _WEIGHTS)


def _bounds(folder: Path) -> Bounds:
    return Bounds(seconds=60.0 * MINUTES, memory=BASE_MEMORY + MEMORY_PER_BYTE * weights_size(folder))


def _convert(report: Report, kind: Format, source: Path, out: Path) -> Converted:
    converted: Converted = _engines("conversion").convert(report, kind, source, out)
    return converted


def _try_out(report: Report, folder: Path, engine: str) -> None:
    report(Progress(Step.TRYING))
    _engines("trial").try_out(folder, engine)


def _engines(module: str) -> ModuleType:
    stay_offline()
    return import_module(f"mujaz_models.install.{module}")
