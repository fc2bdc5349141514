"""The session on an engine that is stepped by hand."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mujaz.events import Cancelled, Failed, Finished, Started
from mujaz.gui.message import Level, Message
from mujaz.gui.session import Phase, Session
from mujaz.protocol import Brief
from tests.mujaz.gui.conftest import MODELS, PROVENANCE, FakeClient, steps, translations

Paste = Callable[[], Brief]


def test_pasted_text_becomes_a_brief(session: Session, client: FakeClient, brief: Paste) -> None:
    client.load()
    assert brief().document.has_title
    assert (session.phase, session.done, session.total) == (Phase.WORKING, 0, 14)


def test_until_the_engine_is_there_the_session_waits(session: Session, client: FakeClient, brief: Paste) -> None:
    brief()
    before = session.phase
    client.load()
    assert (before, session.phase) == (Phase.WAITING, Phase.WORKING)
    assert session.models == MODELS


def test_events_build_the_briefing_and_are_announced(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste
) -> None:
    document = brief().document
    announced = [session.translations_changed, session.entities_changed, session.summary_changed, session.flags_changed]
    with qtbot.waitSignals(announced):
        client.say(*steps(document))
    assert session.briefing
    assert (session.phase, session.done) == (Phase.SETTLED, 14)
    assert session.briefing.is_from_starter
    assert len(session.briefing.flags) == 3


def test_the_sentences_that_changed_are_named(qtbot: QtBot, session: Session, client: FakeClient, brief: Paste) -> None:
    brief()
    with qtbot.waitSignal(session.translations_changed) as changed:
        client.say(translations(3, 5))
    assert changed.args == [(3, 5)]


def test_events_of_another_job_or_revision_are_dropped(session: Session, client: FakeClient, brief: Paste) -> None:
    old = brief()
    new = brief()
    client.say(translations(0), brief=old)
    client.say(translations(0), brief=replace(new, revision=new.revision - 1))
    client.say(Finished(), brief=old)
    assert (session.phase, session.done) == (Phase.WAITING, 0)
    client.say(translations(0), brief=new)
    assert session.done == 1


def test_cancelling_keeps_what_is_finished(
    session: Session, client: FakeClient, brief: Paste, messages: list[Message]
) -> None:
    job = brief().job
    client.say(Started(PROVENANCE), translations(0, 1))
    session.cancel()
    assert client.cancelled == [job]
    assert session.phase is Phase.CANCELLING
    client.say(Cancelled())
    assert (session.phase, session.done) == (Phase.SETTLED, 2)
    assert [message.level for message in messages] == [Level.NOTE]


def test_with_nothing_on_its_way_cancelling_does_nothing(session: Session, client: FakeClient) -> None:
    session.cancel()
    assert (session.phase, client.cancelled) == (Phase.EMPTY, [])


def test_a_failure_is_told_and_offers_another_try(
    session: Session, client: FakeClient, brief: Paste, messages: list[Message]
) -> None:
    first = brief()
    client.say(translations(0), Failed("The engine stopped."))
    (message,) = messages
    assert (message.text, message.level) == ("The engine stopped.", Level.PROBLEM)
    assert message.action
    message.action.run()
    second = client.briefs[-1]
    assert second.document == first.document
    assert second.job != first.job
    assert session.done == 1


def test_an_engine_that_breaks_by_itself_is_told(client: FakeClient, messages: list[Message]) -> None:
    client.broke.emit("A model is missing.")
    assert messages == [Message("A model is missing.", Level.PROBLEM)]


def test_a_file_is_read_and_named(
    qtbot: QtBot, session: Session, client: FakeClient, article: str, tmp_path: Path
) -> None:
    path = tmp_path / "مقال.txt"
    path.write_text(article, encoding="utf-8")
    with qtbot.waitSignal(session.document_changed):
        session.open(path)
        assert session.phase is Phase.READING
    assert client.briefs[-1].document.name == "مقال.txt"


@pytest.mark.parametrize("content", [b"", b"  \n ", b"All of this is English.\n" * 9])
def test_what_cannot_be_briefed_is_told_and_nothing_is_lost(
    qtbot: QtBot, session: Session, brief: Paste, tmp_path: Path, content: bytes
) -> None:
    brief()
    before = session.briefing
    path = tmp_path / "file.txt"
    path.write_bytes(content)
    with qtbot.waitSignal(session.message) as told:
        session.open(path)
    assert told.args
    assert told.args[0].level is Level.PROBLEM
    assert session.briefing == before


def test_after_a_failed_first_reading_the_session_is_empty(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.message):
        session.paste("Nothing Arabic in here at all, not one word.")
    assert session.phase is Phase.EMPTY


def test_of_two_readings_the_last_one_counts(
    qtbot: QtBot, session: Session, client: FakeClient, article: str, tmp_path: Path
) -> None:
    path = tmp_path / "first.txt"
    path.write_text(article, encoding="utf-8")
    session.open(path)
    with qtbot.waitSignal(session.document_changed):
        session.paste("وصلت السفينة إلى الميناء صباح اليوم. وغادر البحارة بعد ساعة.")
    session.close()
    assert [len(request.document.sentences) for request in client.briefs] == [2]


def test_reading_can_be_cancelled(qtbot: QtBot, session: Session, article: str) -> None:
    with qtbot.assertNotEmitted(session.document_changed):
        session.paste(article)
        session.cancel()
        session.close()
    assert session.phase is Phase.EMPTY


def test_the_sample_opens(qtbot: QtBot, session: Session, client: FakeClient) -> None:
    with qtbot.waitSignal(session.document_changed):
        session.open_sample()
    assert client.briefs[-1].document.has_title


def test_a_briefing_is_exported_and_it_is_said(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste, tmp_path: Path
) -> None:
    client.say(*steps(brief().document))
    path = tmp_path / "briefing.json"
    with qtbot.waitSignal(session.message) as told:
        session.export(path)
    assert told.args == [Message("Saved as briefing.json.")]
    assert len(json.loads(path.read_text(encoding="utf-8"))["translations"]) == 14


def test_an_export_that_fails_is_told(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste, tmp_path: Path
) -> None:
    client.say(*steps(brief().document))
    with qtbot.waitSignal(session.message) as told:
        session.export(tmp_path / "nowhere" / "briefing.docx")
    assert told.args
    assert told.args[0].level is Level.PROBLEM


def test_closing_ends_the_engine(session: Session, client: FakeClient) -> None:
    session.close()
    assert client.closed
