"""Quality on sentences that training never sees: chrF and BLEU on FLORES-200 dev."""

from dataclasses import dataclass
from pathlib import Path

from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF

from mujaz_models.translation import Translator

BATCH = 32


@dataclass(frozen=True, slots=True)
class Score:
    """chrF and BLEU of a translator, with sacrebleu's signatures."""

    sentences: int
    chrf: float
    bleu: float
    chrf_signature: str
    bleu_signature: str

    def __str__(self) -> str:
        """Say both figures and how they were computed."""
        return (
            f"chrF {self.chrf:.1f} ({self.chrf_signature}), BLEU {self.bleu:.1f} ({self.bleu_signature}), "
            f"{self.sentences} sentences of FLORES-200 dev"
        )


def on_flores_dev(translator: Translator, data: Path, *, sentences: int | None = None) -> Score:
    """Score `translator` on FLORES-200 dev, or on its first `sentences`."""
    source, reference = (
        (data / f"mt-outputs/flores-dev.{side}").read_text(encoding="utf-8").splitlines()[:sentences]
        for side in ("ar", "en")
    )
    in_batches = (source[start : start + BATCH] for start in range(0, len(source), BATCH))
    output = [translated.text for batch in in_batches for translated in translator.translate(batch)]
    chrf, bleu = CHRF(), BLEU()
    return Score(
        len(source),
        chrf.corpus_score(output, [reference]).score,
        bleu.corpus_score(output, [reference]).score,
        str(chrf.get_signature()),
        str(bleu.get_signature()),
    )
