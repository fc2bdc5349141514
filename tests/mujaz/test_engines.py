from collections.abc import Mapping
from pathlib import Path

import pytest

from mujaz import engines
from mujaz.errors import ModelError
from mujaz_models.store import Installed, Manifest, ModelStore, Task
from mujaz_models.summarization.decoding import Decoding
from mujaz_models.summarization.seq2seq import Seq2SeqSummarizer
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.options import TranslatorOptions

TOKENIZER = b'{"model": {"type": "WordLevel", "vocab": {"<unk>": 0}, "unk_token": "<unk>"}}'
DECODING = Decoding(prefix="", positions=100, begin=(), end="</s>", length_penalty=1.0)


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


def _add(store: ModelStore, name: str, task: Task, engine: str, files: Mapping[str, bytes] | None = None) -> Installed:
    def fill(folder: Path) -> Manifest:
        for file, content in (files or {"weights": b"x"}).items():
            (folder / file).write_bytes(content)
        return Manifest(
            name=name, version="1", task=task, engine=engine, licence="CC0-1.0", source="test", starter=False, files={}
        )

    return store.add(name, fill)


def _add_writer(store: ModelStore, name: str, tmp_path: Path) -> Installed:
    DECODING.write(tmp_path)
    decoding = (tmp_path / "decoding.json").read_bytes()
    files = {"model.bin": b"not read yet", "tokenizer.json": TOKENIZER, "decoding.json": decoding}
    return _add(store, name, Task.SUMMARIZATION, "ctranslate2-bart", files)


@pytest.mark.parametrize("task", Task)
def test_a_model_of_another_engine_is_refused_with_the_remedy(store: ModelStore, task: Task) -> None:
    _add(store, "mine", task, "llm")
    with pytest.raises(ModelError, match="mujaz models remove mine"):
        engines.load(store)
    store.remove("mine")
    assert [model.starter for model in engines.load(store).models] == [True, True]


@pytest.mark.parametrize(
    ("task", "engine", "kind"),
    [
        (Task.ENTITIES, "ctranslate2-bert", "entity"),
        (Task.SUMMARIZATION, "ctranslate2-bart", "summary"),
        (Task.SUMMARIZATION, "ctranslate2-t5", "summary"),
    ],
)
def test_a_model_that_cannot_be_loaded_is_named(store: ModelStore, task: Task, engine: str, kind: str) -> None:
    _add(store, "mine", task, engine)
    with pytest.raises(ModelError, match=rf"^The {kind} model in mine can't be loaded\. Install it again\.$"):
        engines.load(store)


def test_a_summary_model_is_there_when_one_is_installed(store: ModelStore, tmp_path: Path) -> None:
    assert engines.load(store).writer is None
    _add_writer(store, "mine", tmp_path)
    loaded = engines.load(store)
    assert isinstance(loaded.writer, Seq2SeqSummarizer)
    assert [model.name for model in loaded.models][2:] == ["mine"]


def test_the_model_that_was_chosen_for_a_task_is_taken(store: ModelStore, tmp_path: Path) -> None:
    for name in ("first", "second"):
        _add_writer(store, name, tmp_path)
    for name in ("first", "second"):
        loaded = engines.load(store, chosen={"summarization": name})
        assert [model.name for model in loaded.models][2:] == [name]


def test_the_translator_has_its_options(store: ModelStore) -> None:
    options = TranslatorOptions(beam=1)
    translator = engines.load(store, options=options).translator
    assert isinstance(translator, CTranslate2Translator)
    assert translator._options is options
