"""What every recogniser keeps: the one that ships, a BERT of random weights, and the fake."""

import itertools
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mujaz_models
from mujaz_models.entities import EntityRecognizer, Kind
from mujaz_models.entities.bert_files import HEAD, BertLabels
from mujaz_models.entities.bert_recognizer import BertEntityRecognizer
from mujaz_models.entities.fake import FakeEntityRecognizer
from mujaz_models.entities.recognizer import CrfEntityRecognizer

STARTER = Path(mujaz_models.__file__).parent / "starter" / "entities"
KNOWN = {"حلب": Kind.PLACE, "مدينة حلب": Kind.PLACE, "سليم": Kind.PERSON, "7": Kind.NUMBER}
PIECES = [
    "في مدينة حلب", "وقال سليم الخوري", "الثلاثاء", "24 آذار 2021", "٣٫٥", "لإيران", "ولدرعا البلد", "الأمم المتحدة",
    "ﻣﺼﺮ", "ﻻ", "ﷺ", "مـــصـر", "\u200f", "\u202b", "\u0301", "ّ", "10:30", "%", "$5", "،", ".", "\n", "\t", "🙂",
]  # fmt: skip


@pytest.fixture(scope="module", params=["starter", "bert", "fake"])
def recognizer(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> EntityRecognizer:
    """Recognisers that find what is known; the BERT by its list of names, for it has not learned any."""
    if request.param == "bert":
        folder = tmp_path_factory.mktemp("silent") / "bert"
        shutil.copytree(request.getfixturevalue("bert_model"), folder)
        labels = len(BertLabels.read(folder).labels)
        np.savez(folder / HEAD, weight=np.zeros((labels, 32), np.float32), bias=np.eye(labels, dtype=np.float32)[0])
        return BertEntityRecognizer(folder)
    return CrfEntityRecognizer(STARTER) if request.param == "starter" else FakeEntityRecognizer(KNOWN)


@pytest.fixture(scope="module", params=["starter", "bert", "fake"])
def any_recognizer(request: pytest.FixtureRequest) -> EntityRecognizer:
    """Recognisers that find anything; the BERT where its random weights say so."""
    if request.param == "bert":
        return BertEntityRecognizer(request.getfixturevalue("bert_model"))
    return CrfEntityRecognizer(STARTER) if request.param == "starter" else FakeEntityRecognizer(KNOWN)


def test_finds_nothing_in_blank_sentences(recognizer: EntityRecognizer) -> None:
    assert recognizer.recognize(["", "   ", "\u200f\n"]) == [[], [], []]
    assert recognizer.recognize([]) == []


def test_finds_a_place_where_it_stands(recognizer: EntityRecognizer) -> None:
    sentence = "وصل الوفد إلى حلب مساء أمس."
    (places,) = recognizer.recognize([sentence])
    found = next(span for span in places if span.kind is Kind.PLACE)
    assert sentence[found.start : found.end] == "حلب"


def test_answers_sentence_by_sentence_in_order(recognizer: EntityRecognizer) -> None:
    first, second, third = recognizer.recognize(["", "عاد إلى حلب.", "لا شيء."])
    assert first == third == []
    assert [span.kind for span in second] == [Kind.PLACE]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join) | st.text(max_size=40), max_size=3))
def test_spans_are_in_order_apart_and_inside(any_recognizer: EntityRecognizer, sentences: list[str]) -> None:
    found = any_recognizer.recognize(sentences)
    assert len(found) == len(sentences)
    for sentence, spans in zip(sentences, found, strict=True):
        for span in spans:
            assert 0 <= span.start < span.end <= len(sentence)
            assert sentence[span.start : span.end].strip()
        assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
