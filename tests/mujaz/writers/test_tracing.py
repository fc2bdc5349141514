"""Reading back what a note says it was made from."""

import io
import json
import zipfile

import pytest

from mujaz.briefing import Briefing
from mujaz.errors import DocumentError
from mujaz.writers import render
from mujaz.writers.tracing import read_trace

TRACEABLE = (".docx", ".pdf", ".html", ".json")


@pytest.mark.parametrize("ending", TRACEABLE)
def test_every_format_says_the_same(rich: Briefing, ending: str) -> None:
    trace = read_trace(render(rich, ending), f"note{ending}")
    (source,) = trace.documents
    assert (source.sha256, source.name, source.edited, source.reviewed_by) == (
        "5f" * 32,
        "marjan.txt",
        (7,),
        "R. Reader",
    )
    assert source.models == ("mujaz-starter-ar-en", "mujaz-starter-names")
    assert (trace.models[0].name, trace.models[0].sha256) == ("mujaz-starter-ar-en", "a1" * 32)
    assert (trace.program, trace.created) == ("0.1.0", "2026-03-08T14:05:00+03:00")


@pytest.mark.parametrize("ending", TRACEABLE)
def test_several_documents(rich: Briefing, ending: str) -> None:
    trace = read_trace(render((rich, rich), ending), f"note{ending}")
    assert len(trace.documents) == 2
    assert len(trace.models) == 2


def test_word_may_call_the_part_otherwise(rich: Briefing) -> None:
    moved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(render(rich, ".docx"))) as source, zipfile.ZipFile(moved, "w") as target:
        for name in source.namelist():
            target.writestr(name.replace("customXml/mujaz.xml", "customXml/item1.xml"), source.read(name))
    assert read_trace(moved.getvalue(), "a.docx").documents


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 broken",
        b"%PDF-1.7 broken",
        b"<html><body>another page</body></html>",
        b"{",
        b'{"schema": "mujaz.briefing/1", "provenance": null, "document": {}, "translations": []}',
        b'{"schema": "mujaz.provenance/1", "documents": 3, "models": []}',
        b'{"schema": "another/1"}',
        json.dumps({"schema": "mujaz.briefings/1"}).encode(),
        b"just text",
    ],
)
def test_what_cannot_be_read_is_one_sentence(data: bytes) -> None:
    with pytest.raises(DocumentError) as caught:
        read_trace(data, "note.pdf")
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def test_another_programs_files_say_nothing(rich: Briefing) -> None:
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as package:
        package.writestr("word/document.xml", "<x/>")
    with pytest.raises(DocumentError, match="does not say what it was made from"):
        read_trace(empty.getvalue(), "a.docx")
    with pytest.raises(DocumentError, match="does not say what it was made from"):
        read_trace(render(rich, ".md"), "a.md")
