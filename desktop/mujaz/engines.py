"""The engines of one run, made from what is installed."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from mujaz.briefing import ModelRecord
from mujaz.errors import ModelError
from mujaz.spelling import Spelling, load_spelling
from mujaz_models.entities import EntityRecognizer
from mujaz_models.entities.bert_recognizer import BertEntityRecognizer
from mujaz_models.entities.recognizer import CrfEntityRecognizer
from mujaz_models.store import Installed, ModelStore, Task
from mujaz_models.summarization import AbstractiveSummarizer, Summarizer
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from mujaz_models.summarization.seq2seq import Seq2SeqSummarizer
from mujaz_models.translation import Translator
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.options import TranslatorOptions

_AS_INSTALLED: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Engines:
    """What the pipeline works with, and which models that is. `writer` is there when a summary model is installed.

    `settings` are those that a briefing's provenance names; `spelling` gives names their English, where there is one.
    """

    translator: Translator
    recognizer: EntityRecognizer
    summarizer: Summarizer
    models: tuple[ModelRecord, ...] = ()
    writer: AbstractiveSummarizer | None = None
    settings: tuple[tuple[str, str], ...] = ()
    spelling: Spelling | None = None


def load(
    store: ModelStore, *, chosen: Mapping[str, str] = _AS_INSTALLED, options: TranslatorOptions | None = None
) -> Engines:
    """Verify and load a model for each task: the one that `chosen` names for it, or else the best installed.

    Raises `ModelError`, naming the model, when one can't be used. No summary model need be installed.
    """
    translation, entities = (store.best(task, preferred=chosen.get(task)) for task in (Task.TRANSLATION, Task.ENTITIES))
    summary = _summary_model(store, chosen)
    _require(store.best(Task.NAMES), "letters")
    return Engines(
        translator=load_translator(translation, options=options),
        recognizer=load_recognizer(entities),
        summarizer=ExtractiveSummarizer(),
        models=tuple(record(model) for model in (translation, entities, summary) if model),
        writer=load_writer(summary) if summary else None,
        settings=_named(options or TranslatorOptions()),
        spelling=load_spelling(store),
    )


def load_translator(model: Installed, *, options: TranslatorOptions | None = None) -> Translator:
    """Verify and load a translation model."""
    _require(model, "ctranslate2-marian")
    model.verify_quickly()
    return CTranslate2Translator(model.folder, options=options)


def load_recognizer(model: Installed) -> EntityRecognizer:
    """Verify and load an entity model."""
    _require(model, "crf", "ctranslate2-bert")
    model.verify_quickly()
    if model.manifest.engine == "crf":
        return CrfEntityRecognizer(model.folder)
    return BertEntityRecognizer(model.folder)


def load_writer(model: Installed) -> AbstractiveSummarizer:
    """Verify a summary model and make ready what loads it when the first summary is asked for."""
    _require(model, "ctranslate2-bart", "ctranslate2-t5")
    model.verify_quickly()
    return Seq2SeqSummarizer(model.folder)


def _summary_model(store: ModelStore, chosen: Mapping[str, str]) -> Installed | None:
    if any(model.manifest.task == Task.SUMMARIZATION for model in store.installed()):
        return store.best(Task.SUMMARIZATION, preferred=chosen.get(Task.SUMMARIZATION))
    return None


def _require(model: Installed, *engines: str) -> None:
    if model.manifest.engine not in engines:
        raise ModelError(
            f"The model {model.manifest.name} needs an engine that this Mujaz has not ({model.manifest.engine}). "
            f"Install a newer Mujaz, or remove the model: mujaz models remove {model.manifest.name}"
        )


def record(model: Installed) -> ModelRecord:
    """Return what a briefing's provenance says of `model`."""
    manifest = model.manifest
    return ModelRecord(manifest.task.value, manifest.name, manifest.version, model.sha256, manifest.starter)


def _named(options: TranslatorOptions) -> tuple[tuple[str, str], ...]:
    return (("beam size", str(options.beam)), ("number format", options.compute_type))
