"""What the user decides of names holds, whatever the engine finds before and after."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from mujaz.briefing import Kind, Side
from mujaz.document import Document
from mujaz.events import EntitiesFound
from mujaz.finding import Finder
from mujaz.gui.message import Message
from mujaz.gui.reviewer import PIECE
from mujaz.gui.session import Session
from mujaz.gui.window import MainWindow
from mujaz.protocol import Brief, Ready
from mujaz.register import change_kind, merge, remove, rename
from mujaz.style_list import StyleEntry, StyleList
from tests import invariants
from tests.mujaz.gui.conftest import ENGLISH, MODELS, NAMES, FakeClient, entities_of, steps

Paste = Callable[[], Brief]


def named(session: Session) -> dict[str, Kind]:
    assert session.briefing
    return {entity.name: entity.kind for entity in session.briefing.entities}


def entity(session: Session, name: str) -> int:
    assert session.briefing
    return next(entity.id for entity in session.briefing.entities if entity.name == name)


def test_names_can_be_changed_while_the_engine_works(session: Session, client: FakeClient, brief: Paste) -> None:
    document = brief().document
    client.say(*steps(document)[:2], EntitiesFound(entities_of(document)))
    assert session.briefing
    session.change("Rename", rename(session.briefing, 0, "Port of Pearls"))
    session.change("Not a name", remove(session.briefing, entity(session, "Gulf")))
    session.change("Kind", change_kind(session.briefing, entity(session, "MV Coral Star"), Kind.PLACE))
    client.say(*steps(document)[2:])
    assert "Gulf" not in named(session)
    assert named(session)["MV Coral Star"] is Kind.PLACE
    assert [session.briefing.english(row)[:14] for row in (0, 13)] == ["Port of Pearls", "Port of Pearls"]
    assert "workers of Port of Pearls" in session.briefing.english(11)
    for _ in range(3):
        session.undo()
    session.review()
    assert named(session) == {name: kind for kind, name, _ in NAMES}
    assert [session.briefing.english(row) for row in range(14)] == list(ENGLISH)
    invariants.check(session.briefing)
    for _ in range(3):
        session.redo()
    session.review()
    assert "Gulf" not in named(session)
    assert "Port of Pearls" in session.briefing.english(13)


def test_what_was_decided_of_names_outlives_another_model(session: Session, client: FakeClient, brief: Paste) -> None:
    document = brief().document
    client.say(*steps(document))
    assert session.briefing
    karim = entity(session, "Karim Mansour")
    session.change("Merge", merge(session.briefing, karim, entity(session, "Khaled Youssef")))
    session.change("Kind", change_kind(session.briefing, entity(session, "MV Coral Star"), Kind.ORGANISATION))
    session.change("Not a name", remove(session.briefing, entity(session, "Europe")))
    session.change("Rename", rename(session.briefing, entity(session, "Tyre"), "Sour"))
    client.ready.emit(Ready((replace(MODELS[0], sha256="1" * 64, name="Another"),)))
    session.translate_again()
    assert named(session) == {}
    client.say(*steps(document))
    session.review()
    after = named(session)
    assert not after.keys() & {"Khaled Youssef", "Europe", "Tyre"}
    assert after["MV Coral Star"] is Kind.ORGANISATION
    assert session.briefing.english(6).startswith("Several factories in the city of Sour")
    assert len(next(e for e in session.briefing.entities if e.name == "Karim Mansour").mentions) == 4
    invariants.check(session.briefing)


def test_decisions_stand_when_the_arabic_is_edited_and_go_with_their_words(
    session: Session, client: FakeClient, brief: Paste, article: str
) -> None:
    client.say(*steps(brief().document))
    assert session.briefing
    session.change("Not a name", remove(session.briefing, entity(session, "Europe")))
    session.change("Kind", change_kind(session.briefing, entity(session, "MV Coral Star"), Kind.PLACE))
    session.revise(f"خبر جديد من المدينة.\n\n{article}".replace("MV Coral Star", "MV Blue Star"))
    (left,) = session.briefing.decisions
    assert (left.kind, left.spans[0].of(session.briefing.document.text)) == (None, "أوروبا")
    session.undo()
    assert len(session.briefing.decisions) == 2


def test_translating_again_that_is_taken_back_finds_nothing_more(
    session: Session, client: FakeClient, brief: Paste
) -> None:
    client.load()
    document = brief().document
    client.say(*steps(document))
    assert session.briefing
    session.change("Not a name", remove(session.briefing, entity(session, "Europe")))
    session.translate_again()
    job = client.briefs[-1]
    session.undo()
    session.undo()
    client.say(*steps(document)[:4], brief=job)
    assert "Europe" in named(session)
    session.redo()
    session.redo()
    assert client.briefs[-1].job != job.job
    client.say(*steps(document))
    assert "Europe" not in named(session)


def test_to_undo_a_rename_takes_it_out_of_the_style_list(
    client: FakeClient, tmp_path: Path, document: Document
) -> None:
    style = StyleList(tmp_path / "style.sqlite")
    before = StyleEntry("كريم منصور", Kind.PERSON, "Kareem Mansur")
    style.add(before)
    session = Session(client, style=style)
    session._add(document)
    client.say(*steps(document))
    for name, english in (("Karim Mansour", "Karim Mansur"), ("Khaled Youssef", "Khalid Yusuf")):
        assert session.briefing
        source = next(e.source_name for e in session.briefing.entities if e.name == name)
        session.seal()
        session.change("Rename", rename(session.briefing, entity(session, name), english))
        session.remember_spelling(StyleEntry(source, Kind.PERSON, english))
    both = style.all()
    assert {entry.english for entry in both} == {"Karim Mansur", "Khalid Yusuf"}
    session.undo()
    assert {entry.english for entry in style.all()} == {"Karim Mansur"}
    session.undo()
    assert style.all() == (before,)
    session.redo()
    session.redo()
    assert style.all() == both
    style.add(StyleEntry("خالد يوسف", Kind.PERSON, "Khaled Yousef"))
    session.undo()
    assert {entry.english for entry in style.all()} == {"Karim Mansur", "Khaled Yousef"}
    session.close()


def test_a_name_replaced_in_one_place_is_offered_for_the_others(
    window: MainWindow, client: FakeClient, brief: Paste
) -> None:
    session, messages = window.session, list[Message]()
    session.message.connect(messages.append)
    client.say(*steps(brief().document))
    assert session.briefing
    match = next(match for match in Finder().find(session.briefing, "Al-Murjan") if match.side is Side.TRANSLATION)
    window.find_bar.replace_here_wanted.emit(match, "Marjan")
    assert "Al-Murjan" in named(session)
    assert "Al-Murjan" in messages[-1].text
    assert messages[-1].action
    messages[-1].action.run()
    assert "Al-Murjan" not in named(session)
    assert not any("Al-Murjan" in session.briefing.english(row) for row in range(14))
    session.undo()
    session.undo()
    session.review()
    assert [session.briefing.english(row) for row in range(14)] == list(ENGLISH)
    assert "Al-Murjan" in named(session)


def test_what_is_offered_is_for_the_document_it_was_offered_for(
    qtbot: QtBot, window: MainWindow, client: FakeClient, brief: Paste, article: str
) -> None:
    session, messages = window.session, list[Message]()
    session.message.connect(messages.append)
    client.say(*steps(brief().document))
    first, briefing = session.current, session.briefing
    assert briefing
    match = next(match for match in Finder().find(briefing, "Al-Murjan") if match.side is Side.TRANSLATION)
    window.find_bar.replace_here_wanted.emit(match, "Marjan")
    with qtbot.waitSignal(session.document_changed):
        session.paste(article.replace("الثلاثاء", "الأربعاء"))
    client.say(*steps(client.briefs[-1].document))
    assert messages[-1].action
    messages[-1].action.run()
    assert "Al-Murjan" in named(session)
    assert first
    session.show(first)
    messages[-1].action.run()
    assert "Al-Murjan" not in named(session)


def test_much_is_reviewed_a_piece_at_a_time(qtbot: QtBot, session: Session, client: FakeClient, brief: Paste) -> None:
    client.say(*steps(brief().document))
    reviewed: list[int] = []
    reviewer = session._reviewer
    reviewer.reviewed.connect(lambda _, after, __: reviewed.append(len(after.flags)))
    assert session.current
    reviewer.mark(session.current, (), named=range(14))
    assert reviewed == []
    qtbot.waitUntil(lambda: len(reviewed) == -(-14 // PIECE))
    assert not reviewer._changed


def test_a_remembered_sentence_has_the_name_that_was_chosen(client: FakeClient, session: Session, brief: Paste) -> None:
    client.load()
    document = brief().document
    client.say(*steps(document))
    session.edit(11, "In Tripoli, drivers stood by the workers of Al-Murjan.")
    session.review()
    session.seal()
    assert session.briefing
    session.change("Rename", rename(session.briefing, 0, "Marjan"))
    session.review()
    assert [each.text for each in session._memory.known(document, model="")] == [
        "In Tripoli, drivers stood by the workers of Marjan."
    ]
    session.undo()
    session.review()
    assert [each.text for each in session._memory.known(document, model="")] == [
        "In Tripoli, drivers stood by the workers of Al-Murjan."
    ]
