import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz import events
from mujaz.briefing import Briefing, ModelRecord, Origin, Translation
from mujaz.document import Document
from mujaz.errors import WorkerError
from mujaz.plan import Plan
from mujaz.protocol import (
    VERSION,
    Align,
    Answered,
    Brief,
    Broken,
    Cancel,
    Happened,
    Quit,
    Ready,
    Reply,
    Request,
    Suggest,
    decode,
    encode,
)
from mujaz_models.translation import Doubt, Link, Translated


def test_every_message_comes_back_as_it_was(briefing: Briefing) -> None:
    assert briefing.provenance is not None
    happenings: list[events.Event] = [
        events.Started(briefing.provenance),
        events.Began((1, 2)),
        events.SentencesTranslated(tuple(briefing.translations.values())),
        events.EntitiesFound(briefing.entities),
        events.SummaryReady(briefing.summary),
        events.Flagged(briefing.flags),
        events.Finished(),
        events.Failed("A sentence."),
        events.Cancelled(),
    ]
    messages: list[Request | Reply] = [
        Brief(1, 2, briefing.document, Plan((Translation(1, "x", Origin.EDITED),), 3, (4,), (5,), 7)),
        Cancel(1),
        Quit(),
        Ready((ModelRecord("translation", "m", "1", "0" * 64, starter=True),)),
        Suggest(3, "وصل", 4),
        Align(4, "وصل", "arrived"),
        Answered(4, (Translated("arrived", -0.5, (Link((0, 3), (0, 7)),), Doubt.TOO_SHORT),)),
        Broken("A sentence."),
        *(Happened(1, 2, event) for event in happenings),
    ]
    for message in messages:
        line = encode(message)
        assert line.endswith(b"\n")
        assert line.count(b"\n") == 1
        assert decode(line) == message


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_fits_on_one_line(text: str) -> None:
    brief = Brief(1, 1, Document(text, ()))
    assert decode(encode(brief)) == brief


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"Loading weights: 100%\n",
        b"{}\n",
        b'{"v":2,"type":"Nothing","data":{}}\n',
        b'{"v":2,"type":"Cancel","data":{"job":"x"}}\n',
        b'{"v":2,"type":"Happened","data":{"job":1,"revision":1,"name":"Nothing","event":{}}}\n',
        b"\xff\xfe\n",
    ],
)
def test_a_line_that_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(WorkerError):
        decode(line)


def test_another_version_is_refused_by_name() -> None:
    with pytest.raises(WorkerError, match="version 9"):
        decode(encode(Quit()).replace(f'"v":{VERSION}'.encode(), b'"v":9'))
