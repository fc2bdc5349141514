"""The note for programs: schema mujaz.briefing/1, which only grows."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Action, Briefing, Remedy
from mujaz.document import Document, Span
from mujaz.writers import json_note, render

FIRST_KEYS = {"schema", "document", "translations", "entities", "summary", "quotes", "flags", "provenance"}


@pytest.fixture(scope="module")
def note(rich: Briefing) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(render(rich, ".json"))
    return made


def test_the_first_keys_are_still_there(note: dict[str, Any]) -> None:
    assert note["schema"] == "mujaz.briefing/1"
    assert set(note) >= FIRST_KEYS


def test_sentences_cover_the_text(note: dict[str, Any], rich: Briefing) -> None:
    document = note["document"]
    texts = [document["text"][each["start"] : each["end"]] for each in document["sentences"]]
    assert texts == [rich.document.sentence_text(each["id"]) for each in document["sentences"]]
    assert (document["title"], document["name"]) == (texts[0], "marjan.txt")
    assert document["sentences"][4]["paragraph"] == 2


def test_translations(note: dict[str, Any]) -> None:
    by_sentence = {each["sentence"]: each for each in note["translations"]}
    assert 13 not in by_sentence
    assert by_sentence[7] == {"sentence": 7, "text": "Is the repair enough?", "origin": "edited", "score": None}
    assert by_sentence[0]["score"] == -0.25


def test_mentions_index_into_their_side(note: dict[str, Any]) -> None:
    english = {each["sentence"]: each["text"] for each in note["translations"]}
    for entity in note["entities"]:
        for mention in entity["mentions"]:
            side = note["document"]["text"] if mention["side"] == "source" else english[mention["sentence"]]
            assert side[mention["start"] : mention["end"]] == mention["text"]


def test_roles_and_places(note: dict[str, Any]) -> None:
    assert note["entities"][0]["role"] == "director"
    assert note["entities"][0]["place"] is None
    assert note["entities"][5]["place"] == {
        "country": "Marjania",
        "province": "Coast",
        "latitude": 32.5,
        "longitude": 20.25,
        "ambiguous": True,
    }


def test_quotes_and_facts_are_spans_of_the_text(note: dict[str, Any]) -> None:
    text = note["document"]["text"]
    quote, reported = note["quotes"]
    assert text[slice(*quote["quote"])] == "العمل عاد إلى طبيعته، ولن يتوقف مرة أخرى"
    assert (quote["stance"], quote["direct"], quote["speaker_entity"]) == ("says", True, 0)
    assert text[slice(*reported["speaker"])] == "الهيئة"
    date, number = note["facts"]
    assert (date["value"], text[slice(*date["span"])], date["counted"]) == ("2018-03-03", "3 مارس 2018", None)
    assert text[slice(*number["counted"])] == "عامل، يسكن"


def test_flags(rich: Briefing) -> None:
    remedy = Remedy(Action.REPLACE, "Put it back", Span(0, 3), "not")
    flags = (replace(rich.flags[2], remedies=(remedy,)), *rich.flags)
    note = json.loads(json_note.render_json((replace(rich, flags=flags),)))
    flag = note["flags"][0]
    assert (flag["check"], flag["level"], flag["target"]) == ("negation", "likely", [[0, 3]])
    assert flag["remedies"] == [{"action": "replace", "label": "Put it back", "span": [0, 3], "text": "not"}]
    assert note["ignored"] == ["names:3:Dismissed."]
    assert note["flags"][2] | {"key": ""} == {
        "check": "coverage",
        "sentence": None,
        "reason": "One sentence has no translation.",
        "level": "look",
        "key": "",
        "source": [],
        "target": [],
        "remedies": [],
    }


def test_summary_notes_and_reader(note: dict[str, Any]) -> None:
    assert [point["evidence"] for point in note["summary"]["points"]] == [[1], [4, 6]]
    assert (note["summary"]["method"], note["summary"]["points"][0]["origin"]) == ("extractive", "machine")
    assert (note["notes"], note["reviewed_by"]) == ("Call the port.\nاسأل الوزارة", "R. Reader")


def test_provenance(note: dict[str, Any], rich: Briefing) -> None:
    provenance = note["provenance"]
    assert provenance["created"] == "2026-03-08T14:05:00+03:00"
    assert provenance["models"][0]["name"] == "mujaz-starter-ar-en"
    assert provenance["settings"] == {"beam": "4", "compute": "int8"}
    fixed = json.loads(json_note.render_json((rich,), time=datetime(2026, 1, 1, tzinfo=UTC)))
    assert fixed["provenance"]["created"] == "2026-01-01T00:00:00+00:00"
    empty = json.loads(json_note.render_json((Briefing(Document("", ())),)))
    assert empty["provenance"] is None


def test_several(rich: Briefing) -> None:
    note = json.loads(render((rich, rich), ".json"))
    assert note["schema"] == "mujaz.briefings/1"
    assert [each["schema"] for each in note["briefings"]] == ["mujaz.briefing/1"] * 2


@given(st.data())
def test_any_characters(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    briefing = data.draw(briefings)
    note = json.loads(render(briefing, ".json"))
    same = re.sub(r"[\ud800-\udfff]", "\ufffd", briefing.document.text)
    assert note["document"]["text"] == same
