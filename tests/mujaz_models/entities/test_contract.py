"""What every recogniser keeps, the one that ships and the fake alike."""

import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mujaz_models
from mujaz_models.entities import EntityRecognizer, Kind
from mujaz_models.entities.fake import FakeEntityRecognizer
from mujaz_models.entities.recognizer import CrfEntityRecognizer

STARTER = Path(mujaz_models.__file__).parent / "starter" / "entities"
KNOWN = {"حلب": Kind.PLACE, "مدينة حلب": Kind.PLACE, "سليم": Kind.PERSON, "7": Kind.NUMBER}
PIECES = [
    "في مدينة حلب", "وقال سليم الخوري", "الثلاثاء", "24 آذار 2021", "٣٫٥", "لإيران", "ولدرعا البلد", "الأمم المتحدة",
    "ﻣﺼﺮ", "ﻻ", "ﷺ", "مـــصـر", "\u200f", "\u202b", "\u0301", "ّ", "10:30", "%", "$5", "،", ".", "\n", "\t", "🙂",
]  # fmt: skip


@pytest.fixture(scope="module", params=["starter", "fake"])
def recognizer(request: pytest.FixtureRequest) -> EntityRecognizer:
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
def test_spans_are_in_order_apart_and_inside(recognizer: EntityRecognizer, sentences: list[str]) -> None:
    found = recognizer.recognize(sentences)
    assert len(found) == len(sentences)
    for sentence, spans in zip(sentences, found, strict=True):
        for span in spans:
            assert 0 <= span.start < span.end <= len(sentence)
            assert sentence[span.start : span.end].strip()
        assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
