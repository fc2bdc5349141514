"""What the BERT's recogniser adds to the one that ships: windows, words made of sub-words, particles."""

import shutil
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.bert_recognizer import BertEntityRecognizer, windows
from mujaz_models.entities.folding import fold
from mujaz_models.entities.gazetteer import Gazetteer, Known, Trust
from mujaz_models.entities.particles import without_particles
from mujaz_models.entities.tokens import tokenize
from mujaz_models.errors import ModelError

PLACES = {
    "درعا البلد": Known(Kind.PLACE, Trust.SURE, "Daraa al-Balad"),
    "بيروت": Known(Kind.PLACE, Trust.SURE, "Beirut"),
}
NAMES = {"محمد": "Mohammed", "وليد": "Walid", "خطيب": "Khatib"}


@st.composite
def rooms_and_lengths(draw: st.DrawFn) -> tuple[int, list[int]]:
    room = draw(st.integers(8, 60))
    return room, draw(st.lists(st.integers(0, room // 2), min_size=1, max_size=80))


@given(rooms_and_lengths())
def test_windows_fit_overlap_and_take_every_word_once(case: tuple[int, list[int]]) -> None:
    room, lengths = case
    found = windows(lengths, room=room)
    assert [word for window in found for word in range(window.start, window.end)] == list(range(len(lengths)))
    for window in found:
        assert window.first <= window.start <= window.end <= window.last
        assert sum(lengths[window.first : window.last]) <= room
    assert all(earlier.first < later.first <= earlier.last for earlier, later in pairwise(found))


def test_a_word_between_two_windows_has_words_on_both_sides() -> None:
    first, second = windows([1] * 30, room=20)
    assert (first.last, second.first) == (20, 15)
    assert first.end == second.start == 18


def test_a_sentence_longer_than_the_model_can_place_is_read_to_its_end(bert_model: Path) -> None:
    recognizer = BertEntityRecognizer(bert_model)
    sentence = "وصل الوفد ثم غادر، " * 60 + "وكان في حلب."
    (found,) = recognizer.recognize([sentence])
    assert "حلب" in [sentence[span.start : span.end] for span in found]


def test_what_surrounds_a_sentence_in_a_batch_changes_nothing(bert_model: Path) -> None:
    recognizer = BertEntityRecognizer(bert_model, compute_type="float32")
    sentences = ["قتل 24 شخصا في درعا عام 2018.", "نعم.", "وقال سليم إنه عاد من بيروت إلى دمشق قبل الظهر."]
    kinds = (Kind.PLACE, Kind.NUMBER, Kind.DATE)  # no persons: those are known by surname across sentences
    together = [[span for span in found if span.kind in kinds] for found in recognizer.recognize(sentences)]
    apart = [[span for span in recognizer.recognize([one])[0] if span.kind in kinds] for one in sentences]
    assert together == apart


def test_figures_dates_and_english_are_those_of_the_one_that_ships(bert_model: Path) -> None:
    sentence = "دفعت 3 ملايين دولار يوم الثلاثاء."
    (found,) = BertEntityRecognizer(bert_model).recognize([sentence])
    assert {span.english for span in found} >= {"3 million dollars", "Tuesday"}


def _cut(name: str, *, elsewhere: Sequence[str] = ()) -> str:
    texts = [fold(text).text for text in (name, *elsewhere)]
    spans = [[EntitySpan(0, len(text), Kind.PLACE)] for text in texts]
    [[span], *_] = without_particles([tokenize(text) for text in texts], spans, Gazetteer(PLACES, NAMES))
    return texts[0][span.start : span.end]


@pytest.mark.parametrize(
    ("found", "name"),
    [
        ("لدرعا البلد", "درعا البلد"),
        ("ولدرعا البلد", "درعا البلد"),
        ("وبيروت", "بيروت"),
        ("بيروت", "بيروت"),
        ("لمحمد الخطيب", "محمد الخطيب"),
        ("وليد", "وليد"),
        ("والخطيب", "الخطيب"),
        ("بالقامشلي", "القامشلي"),
        ("وبالقامشلي", "القامشلي"),
        ("وللقامشلي", "للقامشلي"),
        ("ووزارة العدل", "وزاره العدل"),
        ("فرنجية", "فرنجيه"),
        ("بوتفليقة", "بوتفليقه"),
    ],
)
def test_particles_are_no_part_of_a_name(found: str, name: str) -> None:
    assert _cut(found) == name


def test_a_name_that_stands_elsewhere_without_its_particle_is_known_by_that() -> None:
    assert _cut("لكوستونيا") == "لكوستونيا"
    assert _cut("لكوستونيا", elsewhere=["كوستونيا"]) == "كوستونيا"


@pytest.mark.parametrize("name", ["model.bin", "head.npz", "labels.json", "tokenizer.json"])
@pytest.mark.parametrize("damage", ["missing", "other content"])
def test_a_bad_file_is_one_sentence_that_names_the_model(
    name: str, damage: str, bert_model: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "my-bert"
    shutil.copytree(bert_model, folder)
    (folder / name).unlink()
    if damage == "other content":
        (folder / name).write_bytes(b"not a model at all")
    with pytest.raises(ModelError, match=r"^The entity model in my-bert can't be loaded\. Install it again\.$"):
        BertEntityRecognizer(folder)


def test_a_classifier_of_another_model_is_refused(bert_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "my-bert"
    shutil.copytree(bert_model, folder)
    np.savez(folder / "head.npz", weight=np.zeros((3, 32), np.float32), bias=np.zeros(3, np.float32))
    with pytest.raises(ModelError, match="my-bert can't be loaded"):
        BertEntityRecognizer(folder)
