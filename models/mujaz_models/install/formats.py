"""What a folder with a model in it is."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mujaz_models.errors import ModelError
from mujaz_models.store import MANIFEST, Task


class Format(StrEnum):
    """What Mujaz can take in."""

    INSTALLED = "a model of Mujaz"
    CHECKPOINT = "a checkpoint in the transformers format"
    MARIAN = "an OPUS-MT model for Marian"
    CTRANSLATE2 = "a CTranslate2 model"
    ARGOS = "an Argos package"


@dataclass(frozen=True, slots=True)
class Converted:
    """What conversion made of a model, as far as its files tell."""

    task: Task
    engine: str
    licence: str | None = None
    version: str | None = None


def recognise(folder: Path) -> Format:
    """Return what is in `folder`; raises `ModelError` when it is no model that Mujaz knows."""
    if (folder / MANIFEST).is_file():
        return Format.INSTALLED
    if (folder / "metadata.json").is_file() and (folder / "model" / "model.bin").is_file():
        return Format.ARGOS
    if (folder / "model.bin").is_file():
        return Format.CTRANSLATE2
    if any(folder.glob("*.npz")):
        return Format.MARIAN
    if (folder / "config.json").is_file():
        return Format.CHECKPOINT
    raise ModelError(
        f"{folder.name} holds no model that Mujaz knows. It takes checkpoints of transformers (with config.json), "
        "OPUS-MT and Argos packages, CTranslate2 folders and its own packs."
    )
