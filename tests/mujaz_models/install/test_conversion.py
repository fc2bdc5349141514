"""What Mujaz takes in, told apart and converted in this process."""

import json
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz_models.convert import convert_marian
from mujaz_models.errors import ModelError
from mujaz_models.install import trial
from mujaz_models.install.conversion import _licence, convert
from mujaz_models.install.formats import Converted, Format, recognise
from mujaz_models.install.progress import Progress
from mujaz_models.store import STARTER, Task
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from tests.mujaz_models.install.marian_release import write_release

SENTENCES = ["وصل الوفد.", "ثم غادر إلى المدينة."]
MARIAN = Converted(Task.TRANSLATION, "ctranslate2-marian")


@pytest.fixture(scope="session")
def converted(shared_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CTranslate2 folder."""
    folder = tmp_path_factory.mktemp("converted") / "marian"
    convert_marian(shared_checkpoint, folder)
    return folder


def argos_package(converted: Path, folder: Path, **metadata: str) -> None:
    """Write what an Argos package holds to the new `folder`."""
    (folder / "model").mkdir(parents=True)
    (folder / "stanza").mkdir()
    (folder / "stanza" / "resources.json").write_text("{}", encoding="utf-8")
    said = {"package_version": "1.9", "from_code": "ar", "to_code": "en", **metadata}
    (folder / "metadata.json").write_text(json.dumps(said), encoding="utf-8")
    shutil.copyfile(converted / "source.spm", folder / "sentencepiece.model")
    shutil.copyfile(converted / "model.bin", folder / "model" / "model.bin")
    pieces = json.loads((converted / "shared_vocabulary.json").read_text(encoding="utf-8"))
    # OpenNMT starts an answer with a piece that Marian lacks.
    (folder / "model" / "shared_vocabulary.json").write_text(json.dumps([*pieces[:-1], "<s>"]), encoding="utf-8")


def run(kind: Format, source: Path, out: Path) -> Converted:
    heard: list[Progress] = []
    made = convert(heard.append, kind, source, out)
    assert [progress.step for progress in heard] == ["converting", "trying"]
    return made


def test_a_release_for_marian_is_converted_by_what_lies_in_its_folder(tmp_path: Path) -> None:
    write_release(tmp_path / "release")
    assert recognise(tmp_path / "release") is Format.MARIAN
    assert run(Format.MARIAN, tmp_path / "release", tmp_path / "out") == MARIAN
    assert json.loads((tmp_path / "out" / "config.json").read_text(encoding="utf-8"))["add_source_eos"]
    assert len(CTranslate2Translator(tmp_path / "out").translate(SENTENCES)) == 2


@pytest.mark.parametrize("lacking", ["opus.spm.vocab.yml", "target.spm"])
def test_an_incomplete_release_is_refused(lacking: str, tmp_path: Path) -> None:
    write_release(tmp_path / "release")
    (tmp_path / "release" / lacking).unlink()
    with pytest.raises(ModelError, match=r"vocab\.yml|lacks target\.spm"):
        run(Format.MARIAN, tmp_path / "release", tmp_path / "out")


def test_a_ctranslate2_folder_is_copied_without_what_nobody_reads(converted: Path, tmp_path: Path) -> None:
    shutil.copytree(converted, tmp_path / "model")
    (tmp_path / "model" / "notes.txt").write_text("mine", encoding="utf-8")
    assert recognise(tmp_path / "model") is Format.CTRANSLATE2
    assert run(Format.CTRANSLATE2, tmp_path / "model", tmp_path / "out") == MARIAN
    assert {path.name for path in (tmp_path / "out").iterdir()} == {path.name for path in converted.iterdir()}


def test_a_ctranslate2_folder_without_sentencepiece_says_what_is_missing(converted: Path, tmp_path: Path) -> None:
    shutil.copytree(converted, tmp_path / "model")
    (tmp_path / "model" / "source.spm").unlink()
    with pytest.raises(ModelError, match=r"lacks source\.spm"):
        run(Format.CTRANSLATE2, tmp_path / "model", tmp_path / "out")


def test_an_argos_package_is_read_as_argos_reads_it(converted: Path, tmp_path: Path) -> None:
    argos_package(converted, tmp_path / "translate-ar_en")
    assert recognise(tmp_path / "translate-ar_en") is Format.ARGOS
    made = run(Format.ARGOS, tmp_path / "translate-ar_en", tmp_path / "out")
    assert made == Converted(Task.TRANSLATION, "ctranslate2-marian", version="1.9")
    engine = CTranslate2Translator(tmp_path / "out")
    assert engine._end == []
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "config.json",
        "model.bin",
        "shared_vocabulary.json",
        "source.spm",
        "target.spm",
    }


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda folder: argos_metadata(folder, to_code="fr"), "translates from ar to fr"),
        (lambda folder: (folder / "sentencepiece.model").rename(folder / "bpe.model"), "another tokenizer"),
        (lambda folder: (folder / "metadata.json").write_text("[" * 100_000, encoding="utf-8"), "damaged"),
    ],
    ids=["other-languages", "bpe", "deep-json"],
)
def test_an_argos_package_that_cannot_be_used_says_why(
    spoil: Callable[[Path], object], said: str, converted: Path, tmp_path: Path
) -> None:
    argos_package(converted, tmp_path / "package")
    spoil(tmp_path / "package")
    with pytest.raises(ModelError, match=said):
        run(Format.ARGOS, tmp_path / "package", tmp_path / "out")


def argos_metadata(folder: Path, **changes: str) -> None:
    said = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    (folder / "metadata.json").write_text(json.dumps(said | changes), encoding="utf-8")


def test_a_model_of_our_own_is_known_by_its_manifest() -> None:
    assert recognise(STARTER / "translation") is Format.INSTALLED


def test_a_folder_without_a_model_says_what_is_taken(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="It takes checkpoints"):
        recognise(tmp_path)


def test_a_checkpoint_of_another_kind_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "gpt2"}', encoding="utf-8")
    assert recognise(tmp_path) is Format.CHECKPOINT
    with pytest.raises(ModelError, match="of the kind 'gpt2'"):
        run(Format.CHECKPOINT, tmp_path, tmp_path / "out")


class _Trap:
    def __init__(self, touched: Path) -> None:
        self._touched = touched

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self._touched,)


def test_a_pickle_that_would_run_something_runs_nothing(shared_checkpoint: Path, tmp_path: Path) -> None:
    import torch

    checkpoint, touched = tmp_path / "trap", tmp_path / "touched"
    shutil.copytree(shared_checkpoint, checkpoint)
    (checkpoint / "model.safetensors").unlink()
    torch.save({"model.shared.weight": _Trap(touched)}, checkpoint / "pytorch_model.bin")
    with pytest.raises(ModelError, match="can't be converted"):
        run(Format.CHECKPOINT, checkpoint, tmp_path / "out")
    (checkpoint / "pytorch_model.bin").write_bytes(pickle.dumps(_Trap(touched)))
    with pytest.raises(ModelError, match="can't be converted"):
        run(Format.CHECKPOINT, checkpoint, tmp_path / "out")
    assert not touched.exists()


def test_the_licence_is_read_off_the_card(tmp_path: Path) -> None:
    assert _licence(tmp_path) is None
    (tmp_path / "README.md").write_text("---\nlicense: cc-by-4.0\n---\n# A model\n", encoding="utf-8")
    assert _licence(tmp_path) == "cc-by-4.0"


def test_a_conversion_that_changed_the_model_is_noticed(
    shared_checkpoint: Path, separate_checkpoint: Path, converted: Path
) -> None:
    trial.compare(shared_checkpoint, converted)
    with pytest.raises(ModelError, match="rates translations differently"):
        trial.compare(separate_checkpoint, converted)


def test_an_unknown_engine_asks_for_a_newer_mujaz(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no engine called 'llm'"):
        trial.try_out(tmp_path, "llm")


@pytest.mark.parametrize("engine", ["crf", "ctranslate2-marian"])
def test_the_starters_pass_the_trial(engine: str) -> None:
    trial.try_out(STARTER / ("entities" if engine == "crf" else "translation"), engine)
