"""Trying a converted model: does it load, does it answer, and does it mean what the checkpoint meant?"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mujaz_models.entities.bert_recognizer import BertEntityRecognizer
from mujaz_models.entities.recognizer import CrfEntityRecognizer
from mujaz_models.errors import ModelError
from mujaz_models.summarization.seq2seq import Seq2SeqSummarizer
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.marian_tokenizer import END, UNKNOWN, MarianTokenizer

ARABIC = (
    "أعلنت الوزارة اليوم عن خطة جديدة.",
    "وصل 24 مهندسا إلى المدينة عام 2018.",
    "وقال المدير: «لن نعود قبل الصباح».",
)
ENGLISH = (
    "The ministry announced a new plan today.",
    "Twenty-four engineers arrived in the city in 2018.",
    "The director said they would not return before morning.",
)
MAX_DIFFERENCE = 0.5
"""Nats by which int8 and the checkpoint may differ in the mean log-probability of a piece, in any of the sentences."""


def try_out(folder: Path, engine: str) -> None:
    """Load the model in `folder` and let it answer three sentences; raises `ModelError` when it can't."""
    if engine not in _TRIALS:
        raise ModelError(f"This Mujaz has no engine called {engine[:40]!r}. Install a newer Mujaz.")
    _TRIALS[engine](folder)


def compare(checkpoint: Path, folder: Path) -> None:
    """Let the converted MarianMT and transformers rate the same English of three sentences; raises `ModelError`.

    Rating one text is a closer look than two translations side by side, which part ways at the first near tie.
    """
    tokenizer = MarianTokenizer(checkpoint)
    pairs = [
        (list(tokenizer.encode(arabic).names), list(tokenizer.encode_english(english).names))
        for arabic, english in zip(ARABIC, ENGLISH, strict=True)
    ]
    ours, theirs = _rated_by_ctranslate2(folder, pairs), _rated_by_transformers(checkpoint, tokenizer, pairs)
    if not np.all(np.abs(ours - theirs) <= MAX_DIFFERENCE):
        raise ModelError(
            f"{checkpoint.name} was converted, but rates translations differently since. It was not installed; "
            "choose another model."
        )


Pairs = list[tuple[list[str], list[str]]]


def _rated_by_ctranslate2(folder: Path, pairs: Pairs) -> NDArray[np.float64]:
    import ctranslate2

    model = ctranslate2.Translator(str(folder), device="cpu", compute_type="int8")
    results = model.score_batch([[*source, END] for source, _ in pairs], [target for _, target in pairs])
    return np.array([np.mean(result.log_probs) for result in results])


def _rated_by_transformers(checkpoint: Path, tokenizer: MarianTokenizer, pairs: Pairs) -> NDArray[np.float64]:
    import torch
    from transformers import MarianMTModel

    model: Any = MarianMTModel.from_pretrained(checkpoint, local_files_only=True, dtype=torch.float32).eval()
    rates = []
    for source, target in pairs:
        inputs = torch.tensor([_ids(tokenizer.source_ids, [*source, END])])
        labels = torch.tensor([_ids(tokenizer.target_ids, [*target, END])])
        with torch.inference_mode():
            rates.append(-float(model(input_ids=inputs, labels=labels).loss))
    return np.array(rates)


def _ids(vocabulary: dict[str, int], pieces: list[str]) -> list[int]:
    return [vocabulary.get(piece, vocabulary[UNKNOWN]) for piece in pieces]


def _translate(folder: Path) -> None:
    if not any(answer.text.strip() for answer in CTranslate2Translator(folder).translate(ARABIC)):
        raise ModelError(f"The model in {folder.name} translates nothing. Choose another one.")


def _find_by_rules(folder: Path) -> None:
    CrfEntityRecognizer(folder).recognize(ARABIC)


def _find_by_bert(folder: Path) -> None:
    BertEntityRecognizer(folder).recognize(ARABIC)


def _summarize(folder: Path) -> None:
    Seq2SeqSummarizer(folder).summarize_english(ENGLISH, points=1)


_TRIALS: dict[str, Callable[[Path], None]] = {
    "crf": _find_by_rules,
    "ctranslate2-marian": _translate,
    "ctranslate2-bert": _find_by_bert,
    "ctranslate2-bart": _summarize,
    "ctranslate2-t5": _summarize,
}
