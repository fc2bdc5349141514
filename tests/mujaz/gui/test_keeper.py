"""What the session remembers, and what is on the disk when the window is gone."""

import stat
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from mujaz.autosave import Autosave
from mujaz.briefing import Briefing, Origin
from mujaz.events import Finished, Started
from mujaz.gui.keeper import Keeper
from mujaz.gui.message import Message
from mujaz.gui.open_document import Phase
from mujaz.gui.session import Session
from mujaz.protocol import Brief, Ready
from tests.mujaz.gui.conftest import PROVENANCE, FakeClient, steps, translations

Paste = Callable[[], Brief]


@pytest.fixture
def autosave(tmp_path: Path) -> Autosave:
    return Autosave(tmp_path / "home")


def test_an_unchanged_sentence_is_not_asked_for_again(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste, article: str
) -> None:
    client.ready.emit(Ready(PROVENANCE.models))
    brief()
    client.say(Started(PROVENANCE), translations(0, 1, 2), Finished())
    with qtbot.waitSignal(session.document_changed):
        session.paste(article.replace(article.splitlines()[0], "عنوان آخر"))
    plan = client.briefs[-1].plan
    assert {translation.sentence for translation in plan.known} == {1, 2}
    assert session.done == 2


def test_what_the_user_wrote_survives_translating_again(session: Session, client: FakeClient, brief: Paste) -> None:
    brief()
    client.say(Started(PROVENANCE), translations(0, 1), Finished())
    session.edit(1, "My own words.")
    session.translate_again()
    (mine,) = [translation for translation in client.briefs[-1].plan.known if translation.sentence == 1]
    assert (mine.text, mine.origin) == ("My own words.", Origin.EDITED)
    assert session.briefing is not None
    assert session.briefing.english(1) == "My own words."


def test_translating_again_begins_in_view(session: Session, client: FakeClient, brief: Paste) -> None:
    brief()
    session.translate_again(first=7)
    assert client.briefs[-1].plan.first == 7


def test_every_change_is_on_the_disk_soon(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste, autosave: Autosave, tmp_path: Path
) -> None:
    keeper = Keeper(session, autosave, delay=0)
    brief()
    client.say(Started(PROVENANCE), translations(0, 1))
    session.edit(1, "My own words.")
    qtbot.waitUntil(lambda: autosave.read() == {1: session.briefing})
    assert stat.S_IMODE((tmp_path / "home" / "1.json").stat().st_mode) == 0o600
    keeper.close()


def test_a_closed_document_is_kept_no_longer(qtbot: QtBot, session: Session, brief: Paste, autosave: Autosave) -> None:
    keeper = Keeper(session, autosave, delay=0)
    brief()
    qtbot.waitUntil(lambda: len(autosave.read()) == 1)
    assert session.current
    session.close_document(session.current)
    assert autosave.read() == {}
    keeper.close()


def test_what_is_closed_before_it_was_kept_is_never_kept(session: Session, brief: Paste, autosave: Autosave) -> None:
    keeper = Keeper(session, autosave)
    brief()
    assert session.current
    session.close_document(session.current)
    keeper.close()
    assert autosave.read() == {}


def test_what_is_reviewed_after_it_was_closed_does_not_come_back(
    session: Session, client: FakeClient, brief: Paste, autosave: Autosave
) -> None:
    keeper = Keeper(session, autosave)
    client.say(*steps(brief().document))
    session.edit(5, "Half an hour later.")
    assert session.current
    session.close_document(session.current)
    session.review()
    keeper.close()
    assert autosave.read() == {}


def test_switched_off_nothing_is_kept_and_switched_on_all_that_is_open(
    qtbot: QtBot, session: Session, brief: Paste, autosave: Autosave
) -> None:
    keeper = Keeper(session, autosave, delay=0)
    brief()
    qtbot.waitUntil(lambda: len(autosave.read()) == 1)
    keeper.keep(wanted=False)
    session.edit(0, "Not kept.")
    assert autosave.read() == {}
    keeper.keep(wanted=True)
    qtbot.waitUntil(lambda: len(autosave.read()) == 1)
    keeper.close()


class SlowAutosave(Autosave):
    """Writes when it is let."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.begun, self.may_write = Event(), Event()

    def write(self, key: int, briefing: Briefing) -> None:
        self.begun.set()
        self.may_write.wait()
        super().write(key, briefing)


@pytest.mark.parametrize("is_closed", [False, True], ids=["stays open", "is closed"])
def test_what_is_being_written_when_it_is_switched_off_is_not_kept(
    qtbot: QtBot, session: Session, brief: Paste, tmp_path: Path, *, is_closed: bool
) -> None:
    autosave = SlowAutosave(tmp_path / "home")
    keeper = Keeper(session, autosave, delay=0)
    brief()
    qtbot.waitUntil(autosave.begun.is_set)
    keeper.keep(wanted=False)
    autosave.may_write.set()
    if is_closed:
        keeper.close()
    qtbot.waitUntil(lambda: not keeper._writing or is_closed)
    assert not (tmp_path / "home").exists()
    keeper.close()


def test_a_finished_briefing_is_restored_without_asking_the_engine(
    session: Session, client: FakeClient, finished: Briefing, autosave: Autosave
) -> None:
    autosave.write(1, finished)
    keeper = Keeper(session, autosave)
    keeper.restore()
    assert session.briefing == finished
    assert (session.phase, client.briefs) == (Phase.SETTLED, [])
    keeper.close()


def test_an_unfinished_one_goes_on_where_it_stopped(
    session: Session, client: FakeClient, brief: Paste, autosave: Autosave
) -> None:
    brief()
    client.say(Started(PROVENANCE), translations(0, 1))
    assert session.briefing is not None
    autosave.write(1, session.briefing)
    assert session.current
    session.close_document(session.current)
    keeper = Keeper(session, autosave)
    keeper.restore()
    assert {translation.sentence for translation in client.briefs[-1].plan.known} == {0, 1}
    assert session.phase is Phase.WAITING
    keeper.close()


def test_nothing_kept_is_nothing_restored(session: Session, autosave: Autosave) -> None:
    keeper = Keeper(session, autosave)
    keeper.restore()
    assert session.phase is Phase.EMPTY
    keeper.close()


def test_a_full_disk_is_told_once(
    qtbot: QtBot, session: Session, client: FakeClient, brief: Paste, tmp_path: Path, messages: list[Message]
) -> None:
    (tmp_path / "open").write_text("in the way", encoding="utf-8")
    keeper = Keeper(session, Autosave(tmp_path / "open"), delay=0)
    brief()
    qtbot.waitUntil(lambda: len(messages) == 1)
    assert "can't be saved as you go" in messages[0].text
    client.say(translations(0))
    keeper.close()
    assert len(messages) == 1
