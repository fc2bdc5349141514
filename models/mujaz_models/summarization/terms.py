"""What sentences are about: light stems without clitics, weighed and compared."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mujaz_models.entities.folding import fold

_WORD = re.compile(r"\w+")
_CLITICS = re.compile(r"^(?:[وف]?(?:بال|كال|لل|ال)|[وف])(?=.{3})")
_ENDINGS = re.compile(r"(?<=.{3})(?:ات|ون|ين|ان|ها|هم|هن|نا|يه|ه|ي)$")
_STOP_WORDS = frozenset(
    "في من علي عن الي ان هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت يكون مع بعد قبل بين حتي كل كما او ثم "
    "هو هي هم اي غير عند لدي منذ خلال حول بل لكن حيث اذا قال قالت اضاف واضاف وقال".split()
)


@dataclass(frozen=True, slots=True)
class Sentences:
    """The stems of every sentence, and unit tf-idf `vectors`, one a row.

    A stem that one sentence alone has makes its vector no more like another's: it counts in the length only.
    """

    stems: tuple[Counter[str], ...]
    holders: Counter[str]
    vectors: np.ndarray

    @classmethod
    def of(cls, texts: Sequence[str]) -> "Sentences":
        """Read `texts`, a sentence each."""
        stems = tuple(stems_of(text) for text in texts)
        holders = Counter(stem for counts in stems for stem in counts)
        return cls(stems, holders, _unit_vectors(stems, holders))

    def likeness(self, sentence: int) -> np.ndarray:
        """Return the cosine of every sentence to this one, 0 to 1."""
        cosines: np.ndarray = self.vectors @ self.vectors[sentence]
        return cosines

    def echo(self) -> np.ndarray:
        """Return the cosine of every sentence to the other one that is most like it, 0 to 1."""
        cosines = self.vectors @ self.vectors.T
        np.fill_diagonal(cosines, 0)
        nearest: np.ndarray = cosines.max(axis=0, initial=0)
        return nearest

    def centrality(self) -> np.ndarray:
        """Return the cosine of every sentence to the whole text, the greatest being 1."""
        cosines = self.vectors @ self.vectors.sum(axis=0)
        central: np.ndarray = cosines / max(cosines.max(initial=0), 1e-9)
        return central


def words_of(text: str) -> list[str]:
    """Return the words of `text`, folded to one spelling."""
    return _WORD.findall(fold(text).text)


def stems_of(text: str) -> Counter[str]:
    """Count the light stems of `text`: clitics, article and common endings off, function words left out."""
    words = (word for word in words_of(text) if word not in _STOP_WORDS)
    return Counter(_ENDINGS.sub("", _CLITICS.sub("", word)) for word in words)


def _unit_vectors(stems: Sequence[Counter[str]], holders: Counter[str]) -> np.ndarray:
    rarity = {stem: np.log(1 + len(stems) / count) for stem, count in holders.items()}
    column = {stem: place for place, stem in enumerate(stem for stem, count in holders.items() if count > 1)}
    vectors = np.zeros((len(stems), len(column)), dtype=np.float32)
    for row, counts in enumerate(stems):
        weights = {stem: (1 + np.log(count)) * rarity[stem] for stem, count in counts.items()}
        length = np.sqrt(sum(weight * weight for weight in weights.values())) or 1
        for stem, weight in weights.items():
            if stem in column:
                vectors[row, column[stem]] = weight / length
    return vectors
