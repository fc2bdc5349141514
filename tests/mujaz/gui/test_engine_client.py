"""The client against a real process that behaves, and against ones that don't."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.document import Document
from mujaz.events import Cancelled, Event, Failed, Finished, SentencesTranslated
from mujaz.gui.engine_client import NOT_LOADED, NOT_STARTED, STOPPED, EngineClient, Patience
from mujaz.protocol import Answered, Brief, Happened, Suggest
from mujaz_models.translation import Translated

WORKER = Path(__file__).with_name("fake_worker.py")
AT_ONCE = Patience(cancel=1, terminate=1, quit=2000)
LONG = Patience(cancel=60_000, terminate=60_000, quit=2000)
Start = Callable[..., EngineClient]


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Start]:
    """Return a function that makes a client of a worker in a mode, and starts it."""
    clients: list[EngineClient] = []

    def make(mode: str, patience: Patience = LONG) -> EngineClient:
        client = EngineClient((sys.executable, str(WORKER), mode), patience=patience, parent=qapp)
        clients.append(client)
        client.start()
        return client

    yield make
    for client in clients:
        client.close()
        assert process(client).state() == QProcess.ProcessState.NotRunning


def process(client: EngineClient) -> QProcess:
    found = client.findChild(QProcess)
    assert isinstance(found, QProcess)
    return found


def ready(qtbot: QtBot, client: EngineClient) -> None:
    with qtbot.waitSignal(client.ready):
        pass


def brief(job: int, document: Document) -> Brief:
    return Brief(job, job, document)


def collect(qtbot: QtBot, client: EngineClient, ending: type[Event], job: int) -> list[Event]:
    """Return the events of `job` until `ending`, the ones that came before this call left out."""
    seen: list[Event] = []

    def ended(reply: Happened) -> bool:
        if reply.job == job:
            seen.append(reply.event)
        return reply.job == job and isinstance(reply.event, ending)

    with qtbot.waitSignal(client.happened, check_params_cb=ended):
        pass
    return seen


def submit(qtbot: QtBot, client: EngineClient, request: Brief, ending: type[Event]) -> list[Event]:
    """Submit once the loop below listens, and return the events until `ending`."""
    client.submit(request)
    return collect(qtbot, client, ending, request.job)


def translated(qtbot: QtBot, client: EngineClient, request: Brief) -> None:
    """Submit, and wait until the worker has begun."""
    submit(qtbot, client, request, SentencesTranslated)


@pytest.mark.parametrize("mode", ["happy", "pieces", "noisy"])
def test_a_brief_is_answered(qtbot: QtBot, start: Start, document: Document, mode: str) -> None:
    client = start(mode)
    ready(qtbot, client)
    first, second = submit(qtbot, client, brief(1, document), Finished)
    assert isinstance(first, SentencesTranslated)
    assert first.translations[0].text == "Calm 🌊 sea"
    assert second == Finished()


def test_while_the_engine_loads_the_last_brief_wins(qtbot: QtBot, start: Start, document: Document) -> None:
    client = start("happy")
    jobs: list[int] = []
    client.happened.connect(lambda reply: jobs.append(reply.job))
    client.submit(brief(1, document))
    submit(qtbot, client, brief(2, document), Finished)
    assert set(jobs) == {2}


def test_a_waiting_brief_can_be_cancelled(qtbot: QtBot, start: Start, document: Document) -> None:
    client = start("happy")
    client.submit(brief(1, document))
    with qtbot.waitSignal(client.happened) as happened:
        client.cancel(1)
    assert happened.args == [Happened(1, 1, Cancelled())]
    ready(qtbot, client)
    assert submit(qtbot, client, brief(2, document), Finished)


def test_cancelling_is_asked_for_first(qtbot: QtBot, start: Start, document: Document) -> None:
    client = start("holds")
    translated(qtbot, client, brief(1, document))
    worker = process(client).processId()
    client.cancel(1)
    assert collect(qtbot, client, Cancelled, 1) == [Cancelled()]
    assert process(client).processId() == worker


@pytest.mark.parametrize("mode", ["deaf", "stubborn"])
def test_a_worker_that_does_not_listen_is_ended(qtbot: QtBot, start: Start, document: Document, mode: str) -> None:
    client = start(mode, AT_ONCE)
    translated(qtbot, client, brief(1, document))
    client.cancel(1)
    assert collect(qtbot, client, Cancelled, 1) == [Cancelled()]
    assert submit(qtbot, client, brief(2, document), Finished)


def test_a_new_brief_cancels_the_one_that_runs(qtbot: QtBot, start: Start, document: Document) -> None:
    client = start("holds")
    translated(qtbot, client, brief(1, document))
    client.submit(brief(2, document))
    assert collect(qtbot, client, Cancelled, 1) == [Cancelled()]
    assert collect(qtbot, client, SentencesTranslated, 2)


def test_a_crash_ends_the_job_and_a_new_worker_starts(qtbot: QtBot, start: Start, document: Document) -> None:
    client = start("crashes")
    assert submit(qtbot, client, brief(1, document), Failed) == [Failed(STOPPED)]
    ready(qtbot, client)
    assert submit(qtbot, client, brief(2, document), Finished)


def test_a_worker_that_was_to_be_restarted_and_died_is_restarted_once(
    qtbot: QtBot, start: Start, document: Document
) -> None:
    client = start("holds")
    ready(qtbot, client)
    submit(qtbot, client, brief(1, document), SentencesTranslated)
    client.restart()
    with qtbot.waitSignal(client.ready):
        process(client).kill()
    collect(qtbot, client, SentencesTranslated, 1)
    with qtbot.waitSignal(client.happened):
        client.cancel(1)
    assert client.ask(Suggest(1, "Calm"))


def test_garbage_ends_the_job_and_the_worker(qtbot: QtBot, start: Start, document: Document) -> None:
    client = start("garbage")
    (failed,) = submit(qtbot, client, brief(1, document), Failed)
    assert failed == Failed("The engine said something that was not understood. Try again.")
    ready(qtbot, client)
    assert submit(qtbot, client, brief(2, document), Finished)


def test_a_worker_that_dies_while_loading_is_not_started_over_and_over(
    qtbot: QtBot, start: Start, document: Document
) -> None:
    client = start("dead")
    with qtbot.waitSignal(client.broke) as broke:
        pass
    assert broke.args == [NOT_LOADED]
    assert process(client).state() == QProcess.ProcessState.NotRunning
    assert submit(qtbot, client, brief(1, document), Failed) == [Failed(NOT_LOADED)]


def test_a_broken_installation_is_told(qtbot: QtBot, start: Start, document: Document) -> None:
    client = start("broken")
    with qtbot.waitSignals([client.broke, process(client).finished]):
        pass
    (failed,) = submit(qtbot, client, brief(1, document), Failed)
    assert failed == Failed("A model is missing. Install Mujaz again.")


def test_a_worker_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path, document: Document) -> None:
    client = EngineClient((str(tmp_path / "nothing"),))
    with qtbot.waitSignal(client.happened) as happened:
        client.submit(brief(1, document))
    assert happened.args == [Happened(1, 1, Failed(NOT_STARTED))]


def test_closing_ends_a_worker_that_will_not_quit(qtbot: QtBot, start: Start, document: Document) -> None:
    client = start("stubborn", Patience(cancel=60_000, terminate=2000, quit=1))
    translated(qtbot, client, brief(1, document))
    client.close()
    client.start()
    assert process(client).state() == QProcess.ProcessState.NotRunning


def test_a_question_is_answered_beside_a_job(qtbot: QtBot, start: Start, document: Document) -> None:
    client = start("holds")
    assert not client.ask(Suggest(1, "too early"))
    translated(qtbot, client, brief(1, document))
    with qtbot.waitSignal(client.answered) as answered:
        assert client.ask(Suggest(2, "How else"))
    assert answered.args == [Answered(2, (Translated("How else!", -0.1),))]
