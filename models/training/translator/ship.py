"""A run's weights as a transformers checkpoint, as the model that ships, and what they score."""

import shutil
import tempfile
from pathlib import Path

from mujaz_models.convert import convert_marian
from mujaz_models.store import Manifest, Task, write_manifest
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from training.translator import measure
from training.translator.run import Run

TOKENIZER = ("source.spm", "target.spm", "vocab.json", "target_vocab.json", "tokenizer_config.json")


def finish(run: Run, out: Path, data: Path) -> str:
    """Write ``out/transformers`` (to go on from) and ``out/starter`` (to ship), and return what the latter scores."""
    transformers, starter = out / "transformers", out / "starter"
    for folder in (transformers, starter):
        shutil.rmtree(folder, ignore_errors=True)
    _write_checkpoint(run, out, transformers)
    convert_marian(transformers, starter)
    score = measure.on_flores_dev(CTranslate2Translator(starter), data)
    (out / "score.txt").write_text(f"{score}\n", encoding="utf-8")
    return f"step {run.step}, {run.tokens / 1e6:.1f} million target tokens: {score}"


def publish(starter: Path, *, version: str) -> None:
    """Write the manifest of the model in `starter`, once its ``MODEL.md`` is there."""
    write_manifest(
        starter,
        Manifest(
            name="starter-ar-en",
            version=version,
            task=Task.TRANSLATION,
            engine="ctranslate2-marian",
            licence="CC-BY-SA-4.0",
            source="models/training/translator",
            starter=True,
            files={},
        ),
    )


def measured(run: Run, out: Path, data: Path, *, sentences: int) -> measure.Score:
    """Return what the weights as they are now score on the first `sentences` of FLORES-200 dev."""
    with tempfile.TemporaryDirectory() as scratch:
        checkpoint, converted = Path(scratch) / "checkpoint", Path(scratch) / "converted"
        _write_checkpoint(run, out, checkpoint)
        convert_marian(checkpoint, converted)
        return measure.on_flores_dev(CTranslate2Translator(converted), data, sentences=sentences)


def _write_checkpoint(run: Run, vocabulary: Path, folder: Path) -> None:
    """Write weights in 16 bits with the tokenizer's files."""
    folder.mkdir()
    run.model.save_pretrained(folder, state_dict={name: w.half() for name, w in run.model.state_dict().items()})
    for name in TOKENIZER:
        shutil.copyfile(vocabulary / name, folder / name)
