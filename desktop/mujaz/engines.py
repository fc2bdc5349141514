"""The engines of one run, made from what is installed."""

from dataclasses import dataclass

from mujaz.briefing import ModelRecord
from mujaz.errors import ModelError
from mujaz_models.entities import EntityRecognizer
from mujaz_models.entities.recognizer import CrfEntityRecognizer
from mujaz_models.store import Installed, ModelStore, Task
from mujaz_models.summarization import Summarizer
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from mujaz_models.translation import Translator
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator


@dataclass(frozen=True, slots=True)
class Engines:
    """What the pipeline works with, and which models that is."""

    translator: Translator
    recognizer: EntityRecognizer
    summarizer: Summarizer
    models: tuple[ModelRecord, ...] = ()


def load(store: ModelStore) -> Engines:
    """Verify and load the best model installed for each task; raises `ModelError` when one can't be used."""
    translation, entities = (store.best(task) for task in (Task.TRANSLATION, Task.ENTITIES))
    return Engines(
        translator=load_translator(translation),
        recognizer=load_recognizer(entities),
        summarizer=ExtractiveSummarizer(),
        models=(record(translation), record(entities)),
    )


def load_translator(model: Installed) -> Translator:
    """Verify and load a translation model."""
    _require(model, "ctranslate2-marian")
    model.verify()
    return CTranslate2Translator(model.folder)


def load_recognizer(model: Installed) -> EntityRecognizer:
    """Verify and load an entity model."""
    _require(model, "crf")
    model.verify()
    return CrfEntityRecognizer(model.folder)


def _require(model: Installed, engine: str) -> None:
    if model.manifest.engine != engine:
        raise ModelError(
            f"The model {model.manifest.name} needs an engine that this Mujaz has not ({model.manifest.engine}). "
            f"Install a newer Mujaz, or remove the model: mujaz models remove {model.manifest.name}"
        )


def record(model: Installed) -> ModelRecord:
    """Return what a briefing's provenance says of `model`."""
    manifest = model.manifest
    return ModelRecord(manifest.task.value, manifest.name, manifest.version, model.sha256, manifest.starter)
