"""Align, count, gather, fit, measure, and write the model with its card."""

import sys
import time
from collections import Counter
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import numpy as np

from mujaz_models.entities.cues import PLACE_HEADS
from mujaz_models.entities.folding import fold_form
from mujaz_models.names import arrays
from mujaz_models.names.speller import MODEL_FILE
from mujaz_models.names.tagger import LetterTagger
from mujaz_models.store import Manifest, Task, write_manifest
from training.spelling import pairs as words
from training.spelling.alignment import aligned, learn
from training.spelling.card import write_card
from training.spelling.english import knowledge
from training.spelling.known import known_words
from training.spelling.ngrams import estimate
from training.spelling.pairs import Pair, Part, by_word, only
from training.spelling.people import bearers, maghrebi, persons
from training.spelling.ranking import ranked
from training.spelling.sound import can_be
from training.spelling.tagger import train

_ROUNDS = 5
_ORDER = 6
_RARE = {4: 2, 5: 2, 6: 2}
_UNLIKELY, _WRONG = -6.0, -4.5
"""Log-probability a letter under which a pair's alignment teaches nothing, and under which it is no spelling at all."""
_RAREST_UNIT = 4


def build(data: Path, people: Path, out: Path, *, epochs: int, seed: int, version: str) -> None:
    """Write the model, MODEL.md and manifest to `out`; the same data and seed give the same model on one machine."""
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    listed, towns, news = words.listed(data), words.towns(), words.news(data)
    pairs = sorted({*only(listed, Part.TRAIN), *only(towns, Part.TRAIN), *only(news, Part.TRAIN)})
    chances = learn(pairs, rounds=_ROUNDS)
    sequences = _sequences(aligned(pair, chances) for pair in pairs)
    joint = estimate(sequences, order=_ORDER, rare=_RARE)
    _report(began, f"{len(sequences)} of {len(pairs)} pairs, {len(joint.unit)} n-grams")
    tagging = train(sequences, joint.units, epochs=epochs, seed=seed, report=partial(_report, began))
    tagger = LetterTagger.from_arrays(tagging, joint.units)
    listed_people = persons(people)
    english = knowledge(only(listed, Part.TRAIN), bearers(listed_people))
    _report(began, f"{len(english)} English names")
    weights, names = ranked(joint, tagger, by_word(only(listed, Part.DEV)), english)
    _report(began, "ranking fitted")
    spellings = [pair for pair in listed if _may_be_known(pair) and aligned(pair, chances)[1] > _WRONG]
    used = {pair: times for pair, times in news.items() if _may_be_known(pair) and _are_one_word(*pair)}
    known = known_words(spellings, used, prior=names.prior_of)
    lines = ["\t".join([form, *spelled]) for form, spelled in known.items()]
    others = {
        "weights": np.array([weights.letters, weights.length]),
        "known": arrays.packed_lines(lines),
        "maghrebi": arrays.packed_lines(maghrebi(listed_people)),
    }
    arrays.save(out / MODEL_FILE, {**joint.arrays(), **tagging, **names.arrays(), **others})
    figures = write_card(data, out)
    write_manifest(
        out,
        Manifest(
            name="starter-names",
            version=version,
            task=Task.NAMES,
            engine="letters",
            licence="CC-BY-SA-4.0",
            source="models/training/spelling",
            starter=True,
            files={},
        ),
    )
    _report(began, "measured\n" + figures)


def _may_be_known(pair: Pair) -> bool:
    return words.part_of(pair[0]) is not Part.HELD_OUT


def _are_one_word(arabic: str, english: str) -> bool:
    """Tell whether two words at one place of a name can be one: English puts "airport" last and Arabic first."""
    is_head = fold_form(arabic).removeprefix("ال") in PLACE_HEADS
    return not is_head and can_be(arabic, english)


def _sequences(alignments: Iterable[tuple[list[tuple[str, str]], float]]) -> list[list[str]]:
    """Return the units of each pair that its alignment bears out, without pairs that need a rare one."""
    sequences = [[letter + english for letter, english in units] for units, fits in alignments if fits > _UNLIKELY]
    uses = Counter(unit for sequence in sequences for unit in sequence)
    return [sequence for sequence in sequences if all(uses[unit] >= _RAREST_UNIT for unit in sequence)]


def _report(began: float, line: str) -> None:
    sys.stderr.write(f"[{time.monotonic() - began:6.1f} s] {line}\n")
