"""What is cut off a name, and how a surname is recognised."""

import pytest

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.gazetteer import Gazetteer, Known, Trust
from mujaz_models.entities.persons import add_surnames
from mujaz_models.entities.tokens import tokenize
from mujaz_models.entities.trimming import trimmed

GAZETTEER = Gazetteer({"تونس": Known(Kind.PLACE, Trust.SURE, "Tunisia")}, {"مندو": "Mando", "تونس": "Tounes"})


@pytest.mark.parametrize(
    ("text", "kind", "kept"),
    [
        ("الامير سامي القباني", Kind.PERSON, "سامي القباني"),
        ("سامي القباني - رحمه الله", Kind.PERSON, "سامي القباني"),
        ("سامي كلا", Kind.PERSON, "سامي"),
        ("سامي القباني-حداد", Kind.PERSON, "سامي القباني-حداد"),
        ("وادي النور الشيخ", Kind.PLACE, "وادي النور"),
        ("مجلس النواب", Kind.ORGANISATION, "مجلس النواب"),
        ("الجيش والمواليه", Kind.ORGANISATION, "الجيش"),
        ("لمليشيا القباني", Kind.PERSON, "القباني"),
        ("الكويتي سامي القباني", Kind.PERSON, "سامي القباني"),
        ("الكويتي", Kind.PERSON, "الكويتي"),
        ("حمد بن علي القباني", Kind.PERSON, "حمد بن علي القباني"),
        ("سامي القباني-", Kind.PERSON, "سامي القباني"),
        ("سامي القباني مدينه", Kind.PERSON, "سامي القباني"),
        ("ففي صور", Kind.PLACE, "صور"),
    ],
)
def test_titles_and_what_follows_are_cut_off(text: str, kind: Kind, kept: str) -> None:
    (span,) = trimmed(tokenize(text), [EntitySpan(0, len(text), kind)])
    assert text[span.start : span.end] == kept


def test_a_region_or_a_people_alone_is_no_name() -> None:
    assert trimmed(tokenize("بالمنطقه"), [EntitySpan(1, 8, Kind.PLACE)]) == []
    assert trimmed(tokenize("روس"), [EntitySpan(0, 3, Kind.PERSON)]) == []


def surnames_found(full: str, later: str, spans: list[EntitySpan]) -> list[tuple[str, Kind]]:
    tokens = [tokenize(full), tokenize(later)]
    _, found = add_surnames(tokens, [[EntitySpan(0, len(full), Kind.PERSON)], spans], GAZETTEER)
    return [(later[span.start : span.end], span.kind) for span in found]


def test_a_surname_is_found_again_with_its_particle_cut_off() -> None:
    assert surnames_found("تييري مندو", "ولمندو راي", []) == [("مندو", Kind.PERSON)]


def test_a_surname_takes_the_place_of_a_doubtful_guess() -> None:
    assert surnames_found("تييري مندو", "سافر مندو", [EntitySpan(5, 9, Kind.PLACE)]) == [("مندو", Kind.PERSON)]


def test_a_sure_place_stays_one() -> None:
    assert surnames_found("هند تونس", "في تونس", [EntitySpan(3, 7, Kind.PLACE)]) == [("تونس", Kind.PLACE)]


def test_an_unknown_surname_must_be_announced() -> None:
    assert surnames_found("رانيا جلب", "جلب الماء", []) == []
    assert surnames_found("رانيا جلب", "وقالت جلب", []) == [("جلب", Kind.PERSON)]
