"""The safe summary: sentences of the text itself, chosen on the Arabic side."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from mujaz_models.entities.folding import fold
from mujaz_models.summarization import Passage

MAX_PASSAGES = 600
"""Of a longer text the beginning is summarised: memory grows with the square of this."""
MIN_WORDS = 4
"""A shorter sentence (a byline, a cry, a caption) is never a key point."""
MAX_WORDS = 80
"""A longer one is rarely a sentence; it is chosen only when nothing else is left."""
LEAD_DECAY = 0.12
"""How fast a sentence's weight falls with its place: news puts first what matters. On EASC 0.06 to 0.25 score alike."""
DIVERSITY = 0.5
"""Weight of relevance against redundancy in maximal marginal relevance (Carbonell and Goldstein 1998)."""

_WORD = re.compile(r"[\w\u0621-\u064a]+")
_DIGIT = re.compile(r"\d")
_CLITICS = re.compile(r"^(?:[وف]?(?:بال|كال|لل|ال)|[وف])(?=.{3})")
_ENDINGS = re.compile(r"(?<=.{3})(?:ات|ون|ين|ان|ها|هم|هن|نا|ية|ه|ة|ي)$")
_STOP_WORDS = frozenset(
    "في من علي عن الي ان هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت يكون مع بعد قبل بين حتي كل كما او ثم "
    "هو هي هم اي غير عند لدي منذ خلال حول بل لكن حيث اذا قال قالت اضاف واضاف وقال".split()
)


class ExtractiveSummarizer:
    """Centrality, place, likeness to the headline, names and numbers; then no two points that say the same."""

    def summarize(self, passages: Sequence[Passage], *, points: int) -> list[int]:
        """Return the indices of at most `points` passages, in the text's order, never the title."""
        passages = passages[:MAX_PASSAGES]
        candidates = [i for i, passage in enumerate(passages) if _can_be_point(passage)]
        if not candidates or points < 1:
            return []
        vectors = _vectors([_terms(passage.text) for passage in passages])
        likeness = vectors @ vectors.T
        relevance = _relevance(passages, likeness)
        chosen: list[int] = []
        while candidates and len(chosen) < points:
            redundancy = likeness[:, chosen].max(axis=1) if chosen else np.zeros(len(passages))
            gain = DIVERSITY * relevance - (1 - DIVERSITY) * redundancy
            best = max(candidates, key=lambda i: (gain[i], -i))
            chosen.append(best)
            candidates.remove(best)
        return sorted(chosen)


def _can_be_point(passage: Passage) -> bool:
    return not passage.is_title and len(passage.text.split()) >= MIN_WORDS


def _terms(text: str) -> Counter[str]:
    words = (word for word in _WORD.findall(fold(text).text) if word not in _STOP_WORDS)
    return Counter(_ENDINGS.sub("", _CLITICS.sub("", word)) for word in words)


def _vectors(terms: list[Counter[str]]) -> np.ndarray:
    """Return unit tf-idf vectors of the passages, one a row."""
    documents = Counter(term for counts in terms for term in counts)
    column = {term: i for i, term in enumerate(documents)}
    matrix = np.zeros((len(terms), max(len(column), 1)))
    for row, counts in enumerate(terms):
        for term, count in counts.items():
            matrix[row, column[term]] = (1 + np.log(count)) * np.log(1 + len(terms) / documents[term])
    norms = np.linalg.norm(matrix, axis=1, keepdims=True)
    unit: np.ndarray = matrix / np.where(norms == 0, 1, norms)
    return unit


def _relevance(passages: Sequence[Passage], likeness: np.ndarray) -> np.ndarray:
    count = len(passages)
    centrality = (likeness.sum(axis=1) - likeness.diagonal()) / max(count - 1, 1)
    centrality = centrality / max(centrality.max(), 1e-9)
    first = next((i for i, passage in enumerate(passages) if not passage.is_title), 0)
    place = np.exp(-LEAD_DECAY * np.maximum(np.arange(count) - first, 0))
    title = next((i for i, passage in enumerate(passages) if passage.is_title), None)
    headline = likeness[title] if title is not None else np.zeros(count)
    names = np.array([min(len(set(passage.names)), 4) / 4 for passage in passages])
    numbers = np.array([1.0 if _DIGIT.search(passage.text) else 0.0 for passage in passages])
    long = np.array([1.0 if len(passage.text.split()) > MAX_WORDS else 0.0 for passage in passages])
    relevance: np.ndarray = 0.35 * centrality + 0.4 * place + 0.2 * headline + 0.15 * names + 0.05 * numbers - long
    return relevance
