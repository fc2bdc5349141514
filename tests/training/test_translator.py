"""The recipe: what it draws, and that going on from a checkpoint is the same as never having stopped."""

import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import cast

import pytest
import torch

from mujaz_models.store import STARTER
from training.own_text import HELD_BACK, tags, untagged
from training.translator.corpus import Corpus, batches
from training.translator.run import Recipe, Run, Step
from training.translator.slots import Pair, SlotValues, fill, has_slot
from training.translator.vocabulary import encoder

VOCABULARY = STARTER / "translation"
VALUES = SlotValues(
    persons=(("سلمى الحداد", "Salma al-Haddad"),),
    single_names=(("كريم", "Karim"), ("نصار", "Nassar")),
    cities=(("دمشق", "Damascus"), ("بيروت", "Beirut")),
    countries=(("تونس", "Tunisia"),),
    organisations=(("الاتحاد الأفريقي", "African Union"),),
    weekdays=(("الاثنين", "Monday"),),
    months=(("مارس", "March"),),
)
PAIRS: list[Pair] = [
    ("وصل الوفد إلى دمشق يوم الاثنين.", "The delegation reached Damascus on Monday."),
    ("ثم غادر.", "Then it left."),
    ("قتل 24 شخصا عام 2018.", "Twenty-four people were killed in 2018."),
    ("هل سمعت؟", "Did you hear?"),
] * 5


class TinyCorpus:
    """Draws rounds as `Corpus` does, from a few pairs."""

    def round(self, number: int, *, seed: int) -> list[Pair]:
        return random.Random(f"{seed}-{number}").sample(PAIRS, len(PAIRS))


CORPUS = cast("Corpus", TinyCorpus())
RECIPE = Recipe(width=64, encoder_layers=1, decoder_layers=1, tokens=60, warmup=4)


def test_both_sides_of_a_slot_get_the_same_value() -> None:
    pair = (
        "قال {PER1} في {CITY1} يوم {DAY1} إن {NK} شخص من {CITY2} عادوا بعد {N11} يوما.",
        "{PER1} said in {CITY1} on {DAY1} that {NK} people from {CITY2} had returned after {N11} days.",
    )
    arabic, english = fill(pair, VALUES, random.Random(3))
    assert not has_slot(arabic)
    assert not has_slot(english)
    numbers = [word for word in english.split() if word[0].isdecimal()]
    assert len(numbers) == 2
    assert all(number in arabic for number in numbers)


def test_an_unknown_slot_is_an_error() -> None:
    with pytest.raises(KeyError):
        fill(("{WHAT1}", "{WHAT1}"), VALUES, random.Random(1))


def test_tags_come_off() -> None:
    text = "وصل [[P1|كريم نصار]] إلى [[L2|بيروت]]."
    assert untagged(text) == "وصل كريم نصار إلى بيروت."
    assert tags(text) == {"P1": "كريم نصار", "L2": "بيروت"}


def test_items_are_kept_back() -> None:
    assert len(HELD_BACK) == 115


def test_a_batch_is_no_larger_than_asked_and_no_pair_is_lost() -> None:
    source, target = (encoder(VOCABULARY / f"{side}.spm") for side in ("source", "target"))
    grouped = batches(PAIRS, source, target, tokens=60, rng=random.Random(1))
    assert sum(len(batch.source) for batch in grouped) == len(PAIRS)
    for batch in grouped:
        longest = max(map(len, batch.source + batch.target))
        assert len(batch.source) == 1 or longest * len(batch.source) <= 60


def losses(steps: Iterator[Step], count: int) -> list[float]:
    return [step.loss for step in islice(steps, count)]


def test_going_on_from_a_checkpoint_is_never_having_stopped(tmp_path: Path) -> None:
    device = torch.device("cpu")
    whole = losses(Run(RECIPE, vocabulary=VOCABULARY, device=device).steps(CORPUS), 8)
    begun = Run(RECIPE, vocabulary=VOCABULARY, device=device)
    first = losses(begun.steps(CORPUS), 5)
    begun.save(tmp_path / "checkpoint.pt")
    rest = losses(Run.load(tmp_path / "checkpoint.pt", vocabulary=VOCABULARY, device=device).steps(CORPUS), 3)
    assert first + rest == pytest.approx(whole, rel=1e-4)


def test_what_is_kept_for_years_goes_on_from_the_same_place(tmp_path: Path) -> None:
    device = torch.device("cpu")
    run = Run(RECIPE, vocabulary=VOCABULARY, device=device)
    losses(run.steps(CORPUS), 3)
    run.keep(tmp_path / "kept.pt")
    again = Run.load(tmp_path / "kept.pt", vocabulary=VOCABULARY, device=device)
    assert (again.step, again.tokens) == (run.step, run.tokens)
    assert losses(again.steps(CORPUS), 1) == pytest.approx(losses(run.steps(CORPUS), 1), rel=0.01)


def test_the_row_that_decoding_starts_from_stays_zero() -> None:
    run = Run(RECIPE, vocabulary=VOCABULARY, device=torch.device("cpu"))
    losses(run.steps(CORPUS), 3)
    losses(run.anneal(CORPUS, steps=2), 2)
    assert run.step == 5
    assert not run.model.get_decoder().embed_tokens.weight[-1].any()
