"""Which machine the figures come from."""

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from mujaz_models.translation.options import physical_cores

LIBRARIES = ("mujaz", "ctranslate2", "torch", "transformers", "sentencepiece", "PySide6-Essentials", "argostranslate")


def describe() -> dict[str, str]:
    """Return the processor, its cores, the system and the versions of the libraries that matter."""
    cores = {"cores": f"{physical_cores()} for this process, {os.cpu_count()} logical"}
    system = {"system": f"{platform.system()} {platform.machine()}", "python": platform.python_version()}
    return {"cpu": _processor(), **cores, **system, **{name: _version(name) for name in LIBRARIES}}


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown"
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
