"""A run's weights as a transformers checkpoint, as the model that ships, and what they score."""

import shutil
import tempfile
from pathlib import Path

from mujaz_models.convert import convert_marian
from mujaz_models.store import Manifest, Task, write_manifest
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from training.translator import measure
from training.translator.run import Run

_CARD = Path(__file__).parent / "MODEL.template.md"
TOKENIZER = ("source.spm", "target.spm", "vocab.json", "target_vocab.json")
"""The vocabulary's files, which go with the weights wherever they go."""


def finish(run: Run, out: Path, data: Path, *, version: str) -> str:
    """Write ``out/transformers`` (to go on from) and ``out/starter`` (to ship), and return what the latter scores."""
    transformers, starter = out / "transformers", out / "starter"
    for folder in (transformers, starter):
        shutil.rmtree(folder, ignore_errors=True)
    _write_checkpoint(run, out, transformers)
    convert_marian(transformers, starter)
    score = measure.on_flores_dev(CTranslate2Translator(starter), data)
    (starter / "MODEL.md").write_text(_card(run, score), encoding="utf-8")
    manifest = Manifest(
        name="starter-ar-en",
        version=version,
        task=Task.TRANSLATION,
        engine="ctranslate2-marian",
        licence="CC-BY-SA-4.0",
        source="models/training/translator",
        starter=True,
        files={},
    )
    write_manifest(starter, manifest)
    return str(score)


def _card(run: Run, score: measure.Score) -> str:
    recipe = run.recipe
    return _CARD.read_text(encoding="utf-8").format(
        shape=f"{recipe.encoder_layers} encoder and {recipe.decoder_layers} decoder layers, width {recipe.width}",
        parameters=f"{sum(weights.numel() for weights in run.model.parameters()) / 1e6:.1f}",
        score=score,
        seed=recipe.seed,
        steps=f"{run.step:,}",
        tokens=f"{run.tokens / 1e6:.1f}",
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
