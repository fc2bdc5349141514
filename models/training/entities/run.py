"""Compile the gazetteer, train the CRF, measure both, and write the model's card."""

import random
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pycrfsuite

from mujaz_models.entities import EntitySpan
from mujaz_models.entities.features import sentence_features
from mujaz_models.entities.gazetteer import Gazetteer, compiled
from mujaz_models.entities.labels import labels_of
from mujaz_models.entities.recognizer import CRF_FILE, GAZETTEER_FILE, CrfEntityRecognizer
from mujaz_models.entities.tokens import tokenize
from mujaz_models.store import Manifest, Task, write_manifest
from training.entities import corpora
from training.entities.corpora import Example
from training.entities.figures import measure, table
from training.entities.gazetteer import Compiled, compile_gazetteer
from training.entities.variation import NamePool, with_other_names
from training.translator.slots import load_values

_L1, _L2 = 0.1, 0.05
_RARE = 2
"""Features seen less often are left out."""


def build(data: Path, out: Path, *, seed: int, iterations: int, version: str) -> None:
    """Write gazetteer, CRF, MODEL.md and manifest to `out`; the same data and seed give the same files."""
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    names = compile_gazetteer(data)
    (out / GAZETTEER_FILE).write_bytes(compiled(names.known, names.names, names.marked))
    _report(began, f"gazetteer: {len(names.known)} places and organisations, {len(names.names)} single names")
    examples = _training_examples(data, names, random.Random(seed))
    _train(examples, names.gazetteer(), out / CRF_FILE, iterations)
    _report(began, f"trained on {len(examples)} sentences")
    figures = _figures(data, CrfEntityRecognizer(out))
    card = (Path(__file__).parent / "MODEL.template.md").read_text(encoding="utf-8")
    (out / "MODEL.md").write_text(card.replace("{figures}", figures), encoding="utf-8")
    write_manifest(
        out,
        Manifest(
            name="starter-entities",
            version=version,
            task=Task.ENTITIES,
            engine="crf",
            licence="CC-BY-SA-4.0",
            source="models/training/entities",
            starter=True,
            files={},
        ),
    )
    _report(began, "measured\n" + figures)


def _training_examples(data: Path, names: Compiled, rng: random.Random) -> list[Example]:
    gazetteer = names.gazetteer()
    news = list(corpora.tagged_news(data))
    return [
        *news,
        *with_other_names(news, NamePool.of(names), rng),
        *corpora.attached_news(data, rng),
        *corpora.filled_slots(data, load_values(data), rng, gazetteer),
        *corpora.as_our_news(corpora.bio_sentences(data / corpora.WIKIPEDIA_TRAIN), gazetteer),
    ]


def _train(examples: Iterable[Example], gazetteer: Gazetteer, path: Path, iterations: int) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": _L1, "c2": _L2, "max_iterations": iterations, "feature.minfreq": _RARE})
    for example in examples:
        tokens = tokenize(example.text)
        if tokens:
            trainer.append(sentence_features(tokens, gazetteer), labels_of(tokens, example.spans))
    trainer.train(str(path))


def _figures(data: Path, recognizer: CrfEntityRecognizer) -> str:
    def find(sentence: str) -> list[EntitySpan]:
        return recognizer.recognize([sentence])[0]

    return table(
        {
            "own news, kept back": measure(corpora.tagged_news(data, held_back=True), find),
            "AQMAR dev (Wikipedia)": measure(corpora.bio_sentences(data / corpora.WIKIPEDIA_DEV), find),
            "CleanANERCorp (newswire)": measure(corpora.bio_sentences(data / corpora.NEWSWIRE), find),
        }
    )


def _report(began: float, line: str) -> None:
    sys.stderr.write(f"[{time.monotonic() - began:6.1f} s] {line}\n")
