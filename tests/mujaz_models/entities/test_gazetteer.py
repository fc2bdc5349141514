"""The gazetteer's file and look-ups."""

from pathlib import Path

import pytest

from mujaz_models.entities import EntitySpan, Kind, PlaceRecord
from mujaz_models.entities.gazetteer import Extras, Gazetteer, Known, Trust, compiled
from mujaz_models.entities.known_places import add_known_names
from mujaz_models.entities.labels import labels_of, spans_of
from mujaz_models.entities.persons import person_english
from mujaz_models.entities.places import PlaceTable
from mujaz_models.entities.tokens import tokenize

DARAA = PlaceRecord("Syria", "Daraa", 32.619, 36.102)
KNOWN = {
    "درعا": Known(Kind.PLACE, Trust.SURE, "Daraa"),
    "درعا البلد": Known(Kind.PLACE, Trust.SURE, "Daraa al-Balad"),
    "نوي": Known(Kind.PLACE, Trust.HINT, "Nawa"),
    "عمان": Known(Kind.PLACE, Trust.SURE, "Amman"),
    "وزاره المياه": Known(Kind.ORGANISATION, Trust.GLOSS, "Water Ministry"),
}


@pytest.fixture
def gazetteer() -> Gazetteer:
    return Gazetteer(KNOWN, {"سليم": "Salim", "خوري": "Khoury"}, {"عُمان": "Oman"})


def names(gazetteer: Gazetteer, text: str, spans: tuple[EntitySpan, ...] = ()) -> list[str]:
    return [text[span.start : span.end] for span in add_known_names(tokenize(text), spans, gazetteer)]


def test_the_file_reads_back(tmp_path: Path, gazetteer: Gazetteer) -> None:
    path = tmp_path / "gazetteer.tsv.gz"
    extras = Extras(frozenset({"سليم"}), PlaceTable({"درعا": DARAA, "daraa": DARAA}), {"قال": "1.7"})
    path.write_bytes(compiled(KNOWN, gazetteer.names, {"عُمان": "Oman"}, extras))
    loaded = Gazetteer.load(path)
    assert {form: loaded.look_up(form) for form in KNOWN} == KNOWN
    assert loaded.names == gazetteer.names
    assert loaded.english("عُمان") == "Oman"
    assert loaded.extras.given == extras.given
    assert loaded.extras.groups == extras.groups
    assert loaded.place("دَرعا") == loaded.place("Daraa") == DARAA
    assert loaded.place("نوى") is None


def test_the_longest_name_wins_with_particles(gazetteer: Gazetteer) -> None:
    assert names(gazetteer, "ولدرعا البلد ودرعا") == ["درعا البلد", "درعا"]


def test_a_possible_place_needs_its_context(gazetteer: Gazetteer) -> None:
    assert names(gazetteer, "نوي السفر") == []
    assert names(gazetteer, "بلده نوي") == ["نوي"]
    assert names(gazetteer, "درعا ونوي") == ["درعا", "نوي"]


def test_an_english_gloss_finds_nothing(gazetteer: Gazetteer) -> None:
    assert names(gazetteer, "وزاره المياه") == []
    assert gazetteer.english("وزارة المياه") == "Water Ministry"


def test_a_known_name_widens_what_was_found(gazetteer: Gazetteer) -> None:
    assert names(gazetteer, "درعا البلد", (EntitySpan(0, 4, Kind.PLACE),)) == ["درعا البلد"]


def test_a_longer_name_that_was_found_stays(gazetteer: Gazetteer) -> None:
    assert names(gazetteer, "جامعه درعا", (EntitySpan(0, 10, Kind.ORGANISATION),)) == ["جامعه درعا"]


def test_persons_are_spelt_where_every_word_is_known(gazetteer: Gazetteer) -> None:
    assert person_english("سليم الخوري", gazetteer.names) == "Salim al-Khoury"
    assert person_english("سليم النجار", gazetteer.names) == ""


def test_labels_and_spans_agree() -> None:
    tokens = tokenize("وسليم خوري في درعا")
    spans = [EntitySpan(1, 10, Kind.PERSON), EntitySpan(14, 18, Kind.PLACE)]
    labels = labels_of(tokens, spans)
    assert labels == ["C-PER", "I-PER", "O", "B-LOC"]
    assert list(spans_of(tokens, labels)) == spans
