"""What the CRF is shown, and its training."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from mujaz_models.entities.features import FeatureExtractor
from mujaz_models.entities.labels import labels_of
from mujaz_models.entities.tokens import tokenize
from training.entities import corpora
from training.entities.corpora import Example
from training.entities.frames import filled_frames
from training.entities.gazetteer import Compiled
from training.entities.variation import NamePool, with_other_names
from training.translator.slots import load_values

L1, L2 = 0.1, 0.1
_HIDDEN = 0.25
"""Share of the names drawn for slots and variations that the gazetteer is made to forget, about as many as it lacks."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """Sentences, and what their features are made with."""

    examples: Sequence[Example]
    extractor: FeatureExtractor


def lessons(data: Path, names: Compiled, rng: random.Random) -> tuple[Lessons, ...]:
    """Gather all that may be trained on; names drawn at random are in part unknown to the gazetteer."""
    gazetteer = names.for_training()
    persons = sorted(names.open_names)
    hidden = frozenset(rng.sample(persons, int(_HIDDEN * len(persons))))
    as_is, forgetful = (FeatureExtractor(each) for each in (gazetteer, names.for_training(hidden)))
    news = list(corpora.tagged_news(data))
    wikipedia = corpora.as_our_news(corpora.bio_sentences(data / corpora.WIKIPEDIA_TRAIN), gazetteer)
    values, pool = load_values(data), NamePool.of(names)
    return (
        Lessons([*news, *corpora.attached_news(data, rng), *wikipedia], as_is),
        Lessons(
            [
                *with_other_names(news, pool, rng),
                *with_other_names(news, pool, rng),
                *corpora.filled_slots(data, values, rng, gazetteer),
                *corpora.filled_slots(data, values, rng, gazetteer),
                *filled_frames(pool, rng),
            ],
            forgetful,
        ),
    )


def train(sets: Sequence[Lessons], path: Path, *, iterations: int) -> None:
    """Train a CRF on features that more than one document shows, and write it to `path`."""
    shared = shared_features(sets)
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": L1, "c2": L2, "max_iterations": iterations})
    for _, rows, labels in _rows(sets):
        trainer.append([[feature for feature in row if feature in shared] for row in rows], labels)
    trainer.train(str(path))


def shared_features(sets: Sequence[Lessons]) -> set[str]:
    """Return the features of two documents or more: a name of one item would only teach itself."""
    first: dict[str, str] = {}
    shared: set[str] = set()
    for document, rows, _ in _rows(sets):
        for feature in {feature for row in rows for feature in row} - shared:
            if first.setdefault(feature, document) != document:
                shared.add(feature)
    return shared


def _rows(sets: Iterable[Lessons]) -> Iterator[tuple[str, list[list[str]], list[str]]]:
    """Yield document, features and labels of each sentence."""
    number = 0
    for lesson in sets:
        for example in lesson.examples:
            number += 1
            tokens = tokenize(example.text)
            if tokens:
                document = example.document or str(number)
                yield document, lesson.extractor.features(tokens), labels_of(tokens, example.spans)
