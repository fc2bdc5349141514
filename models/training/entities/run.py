"""Compile the gazetteer, train the CRF, measure both, and write the model's card."""

import random
import sys
import time
from pathlib import Path

from mujaz_models.entities import EntitySpan
from mujaz_models.entities.gazetteer import compiled
from mujaz_models.entities.recognizer import CRF_FILE, GAZETTEER_FILE, CrfEntityRecognizer
from mujaz_models.store import Manifest, Task, write_manifest
from training.entities import corpora
from training.entities.clusters import cluster_words
from training.entities.figures import measure, table
from training.entities.gazetteer import compile_gazetteer
from training.entities.learn import lessons, train


def build(data: Path, out: Path, *, seed: int, iterations: int, version: str) -> None:
    """Write gazetteer, CRF, MODEL.md and manifest to `out`; the same data and seed give the same files."""
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    groups = cluster_words(data, seed=seed)
    _report(began, f"grouped {len(groups)} words")
    names = compile_gazetteer(data, groups)
    (out / GAZETTEER_FILE).write_bytes(compiled(names.known, names.names, names.marked, names.extras))
    _report(began, f"gazetteer: {len(names.known)} places and organisations, {len(names.names)} single names")
    sets = lessons(data, names, random.Random(seed))
    train(sets, out / CRF_FILE, iterations=iterations)
    _report(began, f"trained on {sum(len(each.examples) for each in sets)} sentences")
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
