"""The documented schema, key by key."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Briefing
from mujaz.document import Document
from mujaz.writers import render_json


def loaded(briefing: Briefing) -> dict[str, Any]:
    note: dict[str, Any] = json.loads(render_json(briefing))
    return note


def test_the_keys_are_those_of_the_schema(briefing: Briefing) -> None:
    note = loaded(briefing)
    assert list(note) == [
        "schema",
        "document",
        "translations",
        "entities",
        "summary",
        "quotes",
        "flags",
        "provenance",
    ]
    assert note["schema"] == "mujaz.briefing/1"
    assert note["quotes"] == []
    assert list(note["document"]) == ["title", "language", "text", "sentences"]
    assert list(note["document"]["sentences"][0]) == ["id", "start", "end", "paragraph"]
    assert list(note["translations"][0]) == ["sentence", "text", "origin", "score"]
    assert list(note["entities"][0]) == ["id", "kind", "name", "source_name", "mentions"]
    assert list(note["entities"][0]["mentions"][0]) == ["side", "sentence", "start", "end", "text"]
    assert list(note["summary"]["points"][0]) == ["text", "evidence"]
    assert list(note["flags"][0]) == ["check", "sentence", "reason"]
    assert list(note["provenance"]) == ["source_sha256", "models", "app_version", "created"]
    assert list(note["provenance"]["models"][0]) == ["task", "name", "version", "sha256", "starter"]


def test_offsets_index_back(briefing: Briefing) -> None:
    note = loaded(briefing)
    text = note["document"]["text"]
    spans = [(sentence["start"], sentence["end"]) for sentence in note["document"]["sentences"]]
    assert [text[start:end] for start, end in spans] == [
        briefing.document.sentence_text(sentence.id) for sentence in briefing.document.sentences
    ]
    english = {translation["sentence"]: translation["text"] for translation in note["translations"]}
    for entity in note["entities"]:
        for mention in entity["mentions"]:
            side = text if mention["side"] == "source" else english[mention["sentence"]]
            assert side[mention["start"] : mention["end"]] == mention["text"]


def test_values(briefing: Briefing) -> None:
    note = loaded(briefing)
    assert note["document"]["title"] == note["document"]["text"].splitlines()[0]
    assert note["translations"][7] == {
        "sentence": 7,
        "text": "Is the repair enough?",
        "origin": "edited",
        "score": None,
    }
    assert [point["evidence"] for point in note["summary"]["points"]] == [[1], [4, 6]]
    assert note["summary"]["points"][0]["text"] == briefing.english(1)
    assert note["flags"][1]["sentence"] is None
    assert note["provenance"]["created"] == "2026-03-08T14:05:00+03:00"


def test_it_is_readable_text(briefing: Briefing) -> None:
    text = render_json(briefing)
    assert text.startswith('{\n  "schema"')
    assert text.endswith("}\n")
    assert "ميناء المرجان" in text


def test_nothing_made_yet() -> None:
    note = loaded(Briefing(Document("", ())))
    assert note["provenance"] is None
    assert note["translations"] == []


@given(st.data())
def test_any_characters(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    briefing = data.draw(briefings)
    note = json.loads(render_json(briefing).encode("utf-8"))
    assert len(note["document"]["text"]) == len(briefing.document.text)
