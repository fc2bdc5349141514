"""ROUGE of Arabic summaries: Google's code, on light stems of NLTK's ARLSTem."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from nltk.stem.arlstem import ARLSTem
from rouge_score.rouge_scorer import RougeScorer

from mujaz_models.summarization.terms import words_of

KINDS = ("rouge1", "rouge2", "rougeL")
SAMPLES = 10_000

_stemmer = ARLSTem()


class _Stems:
    """A tokenizer as rouge-score wants one."""

    def tokenize(self, text: str) -> list[str]:
        """Return the stems of the words of `text`."""
        return [_stem(word) for word in words_of(text)]


_scorer = RougeScorer(KINDS, tokenizer=_Stems())


def rouge(summary: str, references: Sequence[str]) -> np.ndarray:
    """Return F of ROUGE-1, -2 and -L, the mean over `references`."""
    scores = [_scorer.score(reference, summary) for reference in references]
    return np.array([np.mean([score[kind].fmeasure for score in scores]) for kind in KINDS])


def interval(ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
    """Return the 2.5th and 97.5th percentile of the mean difference, articles drawn again with replacement.

    Two rows, a column for each of `KINDS`: the paired bootstrap of Efron and Tibshirani (1993).
    """
    differences = ours - theirs
    drawn = np.random.default_rng(0).integers(0, len(differences), (SAMPLES, len(differences)))
    bounds: np.ndarray = np.percentile(differences[drawn].mean(axis=1), [2.5, 97.5], axis=0)
    return bounds


@cache
def _stem(word: str) -> str:
    stem: str = _stemmer.stem(word)
    return stem or word
