"""Group words by the company they keep: k-means over a truncated SVD of their neighbours' PPMI.

Only words that several documents use are grouped, so that the names of one item don't form a group of their own.
"""

import itertools
import lzma
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from mujaz_models.entities.folding import fold
from training.entities.usage import PRODUCT_DOCUMENTATION
from training.own_text import tagged_pairs, untagged

_WORD = re.compile(r"[^\W\d_]+|\d+|[.،؟!:؛\"«»()]")
_CORPUS = Path(__file__).parents[1] / "corpus"
_FEWEST_DOCUMENTS, _MOST_WORDS = 4, 25_000
_NEIGHBOURS, _DIMENSIONS, _GROUPS, _FAMILIES, _ROUNDS = 2_000, 100, 320, 48, 25

Floats = npt.NDArray[np.float32]


def cluster_words(data: Path, *, seed: int) -> dict[str, str]:
    """Return each frequent word's group, ``"family.group"``; the same data and seed give the same groups."""
    documents = [[_WORD.findall(fold(line).text) for line in document] for document in _documents(data)]
    spread: Counter[str] = Counter()
    for document in documents:
        spread.update({word for line in document for word in line})
    vocabulary = [word for word, count in spread.most_common(_MOST_WORDS) if count >= _FEWEST_DOCUMENTS]
    vocabulary.sort(key=lambda word: (-spread[word], word))
    rng = np.random.default_rng(seed)
    vectors = _reduced(_associations(documents, vocabulary), rng)
    groups, centres = _grouped(vectors, _GROUPS, rng)
    families, _ = _grouped(centres, _FAMILIES, rng)
    return {
        word: f"{families[group]}.{group}"
        for word, group in zip(vocabulary, groups.tolist(), strict=True)
        if word.isalpha()
    }


def _documents(data: Path) -> Iterator[list[str]]:
    """Yield the Arabic lines of each document of the open and our own text; the lines of collections are one each."""
    items: dict[str, list[str]] = {}
    for pair in tagged_pairs(data):
        items.setdefault(pair.item, []).append(untagged(pair.arabic))
    yield from items.values()
    for path in (data / "mt/news-own.tsv", *sorted(_CORPUS.glob("*.tsv"))):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield [line.split("\t", 1)[0]]
    with lzma.open(data / "mt/train-open.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            arabic, _, source = line.rstrip("\n").split("\t")
            if not source.startswith(PRODUCT_DOCUMENTATION):
                yield [arabic]


def _associations(documents: Iterable[Iterable[list[str]]], vocabulary: list[str]) -> Floats:
    """Return PPMI of each word with the frequent words one to its left and one to its right, shape (words, 2n)."""
    place = {word: index for index, word in enumerate(vocabulary)}
    together = np.zeros((len(vocabulary), 2 * _NEIGHBOURS), np.float32)
    for document in documents:
        for line in document:
            ids = [place.get(word, -1) for word in line]
            for left, right in itertools.pairwise(ids):
                if right >= 0 and 0 <= left < _NEIGHBOURS:
                    together[right, left] += 1
                if left >= 0 and 0 <= right < _NEIGHBOURS:
                    together[left, _NEIGHBOURS + right] += 1
    rows = together.sum(1, keepdims=True) + 1
    columns = together.sum(0, keepdims=True) ** 0.75 + 1
    expected = rows * (columns / columns.sum())
    with np.errstate(divide="ignore"):
        np.log(together / expected, out=together)
    return np.maximum(together, 0, out=together)


def _reduced(matrix: Floats, rng: np.random.Generator) -> Floats:
    """Return unit vectors of the rows in few dimensions (randomised SVD, Halko et al. 2011)."""
    basis = matrix @ rng.standard_normal((matrix.shape[1], _DIMENSIONS + 20), dtype=np.float32)
    for _ in range(3):
        basis, _ = np.linalg.qr(matrix @ (matrix.T @ basis))
    left, weights, _ = np.linalg.svd(basis.T @ matrix, full_matrices=False)
    vectors = (basis @ left)[:, :_DIMENSIONS] * np.sqrt(weights[:_DIMENSIONS])
    return _unit(vectors)


def _grouped(vectors: Floats, count: int, rng: np.random.Generator) -> tuple[npt.NDArray[np.intp], Floats]:
    """Return the group of each unit vector and the groups' centres: spherical k-means."""
    centres = vectors[rng.choice(len(vectors), count, replace=False)]
    nearest = np.zeros(len(vectors), np.intp)
    for _ in range(_ROUNDS):
        nearest = (vectors @ centres.T).argmax(1)
        for group in range(count):
            members = vectors[nearest == group]
            if len(members):
                centres[group] = members.sum(0)
        centres = _unit(centres)
    return nearest, centres


def _unit(vectors: Floats) -> Floats:
    lengths: Floats = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Floats = np.divide(vectors, np.maximum(lengths, 1e-6), dtype=np.float32)
    return unit
