"""Whether the fast engine says what the reference says, and what eight bits cost."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from sacrebleu.metrics.chrf import CHRF

from mujaz_models.convert import convert_marian
from mujaz_models.translation import Translator
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.options import TranslatorOptions
from mujaz_models.translation.transformers_engine import TransformersTranslator
from tests.bench.figures import Figure
from tests.bench.subjects import Bench

IDENTICAL = "CTranslate2 float32 greedy, the same text as transformers greedy"
LOST = "chrF that int8 loses against float32"
BATCH = 32


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield both figures on FLORES sentences, where those and the checkpoint of the starter are there."""
    if not (bench.flores and bench.checkpoint):
        for name in (IDENTICAL, LOST):
            yield Figure.missing(name, "not measured: give --flores and --checkpoint")
        return
    arabic, english = (_lines(path, bench.sizes.flores) for path in bench.flores)
    exact, small = (_convert(bench, quantization) for quantization in ("float32", "int8"))
    about = f"{len(arabic)} sentences"
    plain = TranslatorOptions(beam=1, compute_type="float32", guarded=False)
    greedy = _translate(CTranslate2Translator(exact, options=plain), arabic)
    reference = _translate(TransformersTranslator(bench.checkpoint, beam=1, guarded=False), arabic)
    same = sum(ours == theirs for ours, theirs in zip(greedy, reference, strict=True))
    yield Figure(IDENTICAL, 100 * same / len(arabic), "%", note=about).at_least(99)
    scores = [
        _chrf(_translate(CTranslate2Translator(folder, options=TranslatorOptions(compute_type=kind)), arabic), english)
        for folder, kind in ((exact, "float32"), (small, "int8"))
    ]
    note = f"{about}, beam {TranslatorOptions().beam}: float32 {scores[0]:.2f}, int8 {scores[1]:.2f}"
    yield Figure(LOST, scores[0] - scores[1], "chrF", note=note).at_most(0.5)


def _lines(path: Path, count: int) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()[:count]


def _convert(bench: Bench, quantization: str) -> Path:
    out = bench.scratch / f"starter-{quantization}"
    if bench.checkpoint:
        convert_marian(bench.checkpoint, out, quantization=quantization)
    return out


def _translate(translator: Translator, arabic: Sequence[str]) -> list[str]:
    batches = (arabic[start : start + BATCH] for start in range(0, len(arabic), BATCH))
    return [answer.text for batch in batches for answer in translator.translate(batch)]


def _chrf(output: Sequence[str], english: Sequence[str]) -> float:
    return float(CHRF().corpus_score(output, [english]).score)
