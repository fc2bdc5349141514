"""The session on an engine that is stepped by hand."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mujaz.briefing import Translation
from mujaz.events import Cancelled, Failed, Finished, SentencesTranslated, Started
from mujaz.gui.message import Level, Message
from mujaz.gui.open_document import Phase
from mujaz.gui.session import Session
from mujaz.protocol import Answered, Brief, Suggest
from mujaz_models.translation import Translated
from tests.mujaz.gui.conftest import ENGLISH, MODELS, PROVENANCE, FakeClient, steps, translations

Paste = Callable[[], Brief]
SHORT = "وصلت السفينة إلى الميناء صباح اليوم. وغادر البحارة بعد ساعة."


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
    parts: list[str] = []
    session.part_changed.connect(parts.append)
    with qtbot.waitSignal(session.translations_changed):
        client.say(*steps(document))
    assert parts == ["provenance", "entities", "summary", "flags"]
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
    session.translate_again()
    new = client.briefs[-1]
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
    assert session.phase is Phase.SETTLED
    client.say(translations(2), Cancelled())
    assert (session.phase, session.done) == (Phase.SETTLED, 3)
    assert [message.level for message in messages] == [Level.NOTE]


def test_with_nothing_on_its_way_cancelling_does_nothing(session: Session, client: FakeClient) -> None:
    session.cancel()
    assert (session.phase, client.cancelled) == (Phase.EMPTY, [])


def test_a_failure_is_told_and_offers_another_try(
    session: Session, client: FakeClient, brief: Paste, messages: list[Message]
) -> None:
    client.load()
    first = brief()
    client.say(Started(PROVENANCE), translations(0), Failed("The engine stopped."))
    (message,) = messages
    assert (message.text, message.level) == ("The engine stopped.", Level.PROBLEM)
    assert message.action
    message.action.run()
    second = client.briefs[-1]
    assert second.document == first.document
    assert second.job != first.job
    assert session.done == 1


def test_another_try_is_for_the_document_that_failed(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste, messages: list[Message]
) -> None:
    client.load()
    client.say(*steps(brief().document))
    harbour = session.current
    with qtbot.waitSignal(session.document_changed):
        session.paste(SHORT)
    failing = client.briefs[-1]
    assert harbour
    session.show(harbour)
    client.say(Failed("The engine stopped."), brief=failing)
    (message,) = messages
    assert message.action
    message.action.run()
    assert client.briefs[-1].document == failing.document
    session.close_document(session.documents[1])
    asked = len(client.briefs)
    message.action.run()
    assert len(client.briefs) == asked


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


def test_every_document_that_is_opened_is_kept(qtbot: QtBot, session: Session, article: str, tmp_path: Path) -> None:
    path = tmp_path / "first.txt"
    path.write_text(article, encoding="utf-8")
    session.open(path)
    session.paste(SHORT)
    qtbot.waitUntil(lambda: len(session.documents) == 2)
    assert sorted(len(one.briefing.document.sentences) for one in session.documents) == [2, 14]


def test_the_document_in_view_goes_first_and_the_other_one_goes_on_later(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste
) -> None:
    client.load()
    brief()
    client.say(Started(PROVENANCE), translations(0, 1))
    first = session.current
    assert first
    with qtbot.waitSignal(session.document_changed):
        session.paste(SHORT)
    assert (first.phase, session.phase) == (Phase.QUEUED, Phase.WORKING)
    client.say(Finished())
    assert (first.phase, session.phase) == (Phase.WORKING, Phase.SETTLED)
    assert {translation.sentence for translation in client.briefs[-1].plan.known} == {0, 1}
    client.say(translations(2), Finished())
    assert session.done == 0
    session.show(first)
    assert (session.phase, session.done) == (Phase.SETTLED, 3)


def test_a_queued_document_goes_first_when_it_is_looked_at(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste
) -> None:
    brief()
    first = session.current
    assert first
    with qtbot.waitSignal(session.document_changed):
        session.paste(SHORT)
    session.show(first)
    assert client.briefs[-1].document is first.briefing.document
    assert [one.phase for one in session.documents] == [Phase.WAITING, Phase.QUEUED]


def test_closing_a_document_shows_another(qtbot: QtBot, session: Session, client: FakeClient, brief: Paste) -> None:
    brief()
    first = session.current
    with qtbot.waitSignal(session.document_changed):
        session.paste(SHORT)
    second = session.current
    assert first
    assert second
    session.close_document(second)
    assert client.cancelled == [second.job]
    assert session.current is first
    assert first.phase is Phase.WAITING
    session.close_document(first)
    assert session.documents == []
    assert session.phase is Phase.EMPTY


def test_a_document_that_was_closed_is_opened_again_as_it_was(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste
) -> None:
    client.load()
    client.say(*steps(brief().document))
    session.edit(0, "Mine")
    first = session.current
    assert first
    with qtbot.waitSignal(session.document_changed):
        session.paste(SHORT)
    second = session.current
    assert second
    session.close_document(first)
    session.close_document(second)
    session.reopen(first)
    assert (session.current, session.phase) == (first, Phase.SETTLED)
    session.undo()
    assert session.briefing
    assert session.briefing.english(0) != "Mine"
    briefs = len(client.briefs)
    session.reopen(second)
    assert (session.documents, session.phase) == ([first, second], Phase.WORKING)
    assert len(client.briefs) == briefs + 1
    session.reopen(second)
    assert session.documents == [first, second]


def test_what_the_user_does_can_be_undone(session: Session, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    assert session.briefing
    before = session.briefing
    session.edit(5, "Mine.")
    session.seal()
    session.change("Take notes", replace(session.briefing, notes="Call the harbour."))
    session.undo()
    assert (session.briefing.notes, session.briefing.english(5)) == ("", "Mine.")
    session.undo()
    assert session.briefing == before
    session.redo()
    assert session.briefing.english(5) == "Mine."


def test_what_was_edited_is_linked_and_checked_again(session: Session, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    session.edit(2, "The agreement provides for a pay rise from the beginning of 2027.")
    session.review()
    assert session.briefing
    flags = [flag for flag in session.briefing.flags if flag.sentence == 2]
    assert any("2026" in flag.reason for flag in flags)
    named = {
        mention.text for entity in session.briefing.entities for mention in entity.mentions if mention.sentence == 2
    }
    assert named == {"2026", "7.5%"}


def test_an_edit_that_is_taken_back_is_forgotten(session: Session, client: FakeClient, brief: Paste) -> None:
    client.load()
    client.say(*steps(brief().document))
    session.edit(5, "Mine.")
    session.review()
    session.undo()
    session.review()
    session.translate_again()
    assert session.briefing
    assert session.briefing.english(5) == ENGLISH[5]


def test_another_text_taken_back_is_not_mixed_up_with_the_job_for_it(
    session: Session, client: FakeClient, brief: Paste, article: str
) -> None:
    client.load()
    client.say(*steps(brief().document))
    session.revise(f"{article} ووصلت سفينة أخرى.")
    job = client.briefs[-1]
    session.undo()
    client.say(SentencesTranslated((Translation(3, "Of the other text."),)), brief=job)
    assert session.briefing
    assert [session.briefing.english(row) for row in range(14)] == list(ENGLISH)
    assert session.phase is Phase.SETTLED


def test_an_unfinished_text_taken_back_is_translated_whatever_was_on_its_way(
    session: Session, client: FakeClient, brief: Paste, article: str
) -> None:
    client.load()
    client.say(Started(PROVENANCE), translations(0, 1), brief=brief())
    session.revise(article.rpartition("\n\n")[0])
    client.say(translations(*range(2, 11)), Finished())
    session.summarize(2, "extractive")
    session.undo()
    assert client.briefs[-1].document.text == article
    client.say(translations(*range(2, 14)))
    assert session.done == 14


def test_alternatives_of_a_document_that_is_shown_no_more_are_dropped(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste
) -> None:
    brief()
    session.start()
    session.suggest(0)
    with qtbot.waitSignal(session.document_changed):
        session.paste(SHORT)
    with qtbot.assertNotEmitted(session.suggested):
        client.answered.emit(Answered(client.asked[-1].ask, (Translated("One way.", -0.1),)))


def test_translating_again_can_be_undone(session: Session, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    before = session.briefing
    session.translate_again()
    session.undo()
    assert session.briefing
    assert before
    assert session.briefing.translations == before.translations
    assert session.briefing.entities == before.entities


def test_half_a_character_on_the_clipboard_is_no_trouble(qtbot: QtBot, session: Session, client: FakeClient) -> None:
    with qtbot.waitSignal(session.document_changed):
        session.paste("وصلت السفينة \ud83d إلى الميناء صباح اليوم.")
    assert "\ufffd" in client.briefs[-1].document.text


def test_the_machine_never_replaces_what_the_user_wrote(session: Session, client: FakeClient, brief: Paste) -> None:
    brief()
    session.edit(0, "Mine.")
    client.say(translations(0, 1))
    assert session.briefing
    assert (session.briefing.english(0), session.done) == ("Mine.", 2)


def test_the_arabic_can_be_changed_and_only_what_is_new_is_translated(
    session: Session, client: FakeClient, brief: Paste, article: str
) -> None:
    client.load()
    client.say(*steps(brief().document))
    before = session.briefing
    session.revise(article.replace("43 سفينة", "44 سفينة"))
    plan = client.briefs[-1].plan
    assert {translation.sentence for translation in plan.known} == set(range(14)) - {4}
    session.undo()
    assert session.briefing == before


def test_a_text_that_is_not_arabic_changes_nothing(
    session: Session, client: FakeClient, brief: Paste, messages: list[Message]
) -> None:
    client.say(*steps(brief().document))
    before = session.briefing
    session.revise("Not one word of it.")
    assert session.briefing == before
    assert messages[-1].level is Level.PROBLEM


def test_other_translations_are_asked_for(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste, messages: list[Message]
) -> None:
    brief()
    session.suggest(3)
    assert "still loading" in messages[-1].text
    session.start()
    session.suggest(3)
    ask = client.asked[-1]
    assert isinstance(ask, Suggest)
    with qtbot.waitSignal(session.suggested) as suggested:
        client.answered.emit(Answered(ask.ask, (Translated("One way.", -0.1), Translated("Another.", -0.2))))
    assert suggested.args == [3, ("One way.", "Another.")]


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


def test_an_edit_is_called_by_what_its_sentence_is_called(session: Session, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    assert session.current
    for sentence, name in ((0, "Headline"), (3, "Sentence 3")):
        session.edit(sentence, "Other words.")
        session.seal()
        assert session.current.history.undo_label == f"Edit: {name}"
