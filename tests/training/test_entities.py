"""How the entity recogniser's training text is made."""

import random

from mujaz_models.entities import EntitySpan, Kind, PlaceRecord
from mujaz_models.entities.features import FeatureExtractor
from mujaz_models.entities.gazetteer import Extras, Gazetteer, Known, Trust
from training.entities.corpora import Example
from training.entities.frames import filled_frames
from training.entities.gazetteer import Compiled
from training.entities.learn import Lessons, shared_features
from training.entities.towns import Town, place_records
from training.entities.variation import NamePool, is_bare, with_other_names

POOL = NamePool(persons=("سليم", "خوري"), given=("سليم",), places=("درعا",))


def test_frames_are_filled_and_tagged() -> None:
    examples = list(filled_frames(POOL, random.Random(1)))
    assert {span.kind for example in examples for span in example.spans} == {
        Kind.PERSON,
        Kind.PLACE,
        Kind.ORGANISATION,
    }
    assert not any(mark in example.text for example in examples for mark in "{}[|")
    assert all(example.text[span.start : span.end].strip() for example in examples for span in example.spans)


def test_other_names_stand_where_the_old_ones_stood() -> None:
    example = Example("قال وليد حداد في صور", (EntitySpan(4, 13, Kind.PERSON), EntitySpan(17, 20, Kind.PLACE)))
    varied = list(with_other_names([example] * 20, POOL, random.Random(1)))
    assert len({each.text for each in varied}) > 1
    for each in varied:
        person, place = each.spans
        assert set(each.text[person.start : person.end].split()) <= {"وليد", "حداد", "سليم", "خوري"}
        assert each.text[place.start : place.end] in {"صور", "درعا"}
        assert each.text.startswith("قال ")


def test_bare_organisations_have_no_head() -> None:
    assert is_bare("نوارس دجله")
    assert not is_bare("وزاره الصحه")
    assert not is_bare("للجامعه العربيه")


def test_training_hides_the_names_that_only_our_news_gives() -> None:
    extras = Extras(given=frozenset({"سليم", "وليد"}))
    compiled = Compiled({}, {"سليم": "Salim", "جلب": "Jalab"}, {}, extras, frozenset({"سليم"}))
    assert set(compiled.gazetteer().names) == {"سليم", "جلب"}
    assert set(compiled.for_training().names) == {"سليم"}
    hidden = compiled.for_training(frozenset({"سليم"}))
    assert not hidden.names
    assert hidden.extras.given == {"وليد"}


def test_what_one_document_shows_is_not_learned() -> None:
    examples = [
        Example("قال مندو", (), document="A"),
        Example("عاد مندو", (), document="A"),
        Example("قال هنا", (), document="B"),
    ]
    shared = shared_features([Lessons(examples, FeatureExtractor(Gazetteer({}, {})))])
    assert "w=قال" in shared
    assert "w=مندو" not in shared


def town(form: str, english: str, people: int, *where: float, country: str = "SY") -> Town:
    return Town((form,), (english,), people, country, "", where[0], where[1])


def test_a_namesake_of_some_size_makes_a_place_ambiguous() -> None:
    known = {form: Known(Kind.PLACE, Trust.SURE, form) for form in ("طرابلس", "حلب")}
    towns = [
        town("طرابلس", "Tripoli", 1_100_000, 32.9, 13.2, country="LY"),
        town("طرابلس", "Tripoli", 229_000, 34.4, 35.8, country="LB"),
        town("حلب", "Aleppo", 2_100_000, 36.2, 37.2),
        town("حلب", "Halab", 600, 31.0, 34.0, country="PS"),
    ]
    records = place_records(known, towns)
    assert records["طرابلس"] == records["tripoli"] == PlaceRecord("Libya", "", 32.9, 13.2, ambiguous=True)
    assert not records["حلب"].ambiguous


def test_a_country_comes_before_its_town() -> None:
    records = place_records(
        {"تونس": Known(Kind.PLACE, Trust.SURE, "Tunisia")}, [town("تونس", "Tunis", 700_000, 36.8, 10.2, country="TN")]
    )
    assert records["تونس"] == PlaceRecord("Tunisia", ambiguous=True)
