"""What can go wrong in the engine's process, and that it costs no word."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded

import pytest
from pytestqt.qtbot import QtBot

from mujaz.gui.engine_client import EngineClient, Patience
from mujaz.gui.open_document import Phase
from mujaz.gui.session import Session
from mujaz.protocol import Brief, Happened, Ready, decode, encode
from mujaz.splitting import document_from_text
from mujaz_models.store import STARTER

WORKER = (sys.executable, str(Path(__file__).with_name("deadly_worker.py")))
PARENT = """
import subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=sys.stdout)
print(child.pid, file=sys.stderr, flush=True)
for line in sys.stdin.buffer:
    child.stdin.write(line)
    child.stdin.flush()
"""
LIMIT = 60_000
"""Milliseconds; only a hang takes that long."""
MakeSession = Callable[[Patience], Session]


@pytest.fixture
def make_session() -> Iterator[MakeSession]:
    sessions: list[Session] = []

    def make(patience: Patience) -> Session:
        session = Session(EngineClient(WORKER, patience=patience))
        session.start()
        sessions.append(session)
        return session

    yield make
    for session in sessions:
        session.close()


def article(*special: str) -> str:
    lines = [f"جملة رقم {number} عن الطقس اليوم." for number in range(30)]
    for number, word in enumerate(special):
        lines[10 + 7 * number] = f"جملة {word} جدا."
    return " ".join(lines)


def briefed(qtbot: QtBot, session: Session, text: str) -> None:
    session.paste(text)
    qtbot.waitUntil(lambda: session.total > 0 and session.phase is Phase.SETTLED, timeout=LIMIT)


def test_a_deadly_sentence_is_found_skipped_and_flagged(qtbot: QtBot, make_session: MakeSession) -> None:
    session = make_session(Patience())
    briefed(qtbot, session, article("قاتلة", "قاتلة"))
    assert session.briefing is not None
    missing = set(range(30)) - set(session.briefing.translations)
    assert missing == {10, 17}
    assert {flag.sentence for flag in session.briefing.flags if flag.check == "engine"} == missing


def test_a_hanging_sentence_is_found_skipped_and_flagged(qtbot: QtBot, make_session: MakeSession) -> None:
    session = make_session(Patience(silence=1500))
    briefed(qtbot, session, article("معلقة"))
    assert session.briefing is not None
    assert set(range(30)) - set(session.briefing.translations) == {10}


def test_a_sentence_that_needs_too_much_memory_is_skipped_and_flagged(qtbot: QtBot, make_session: MakeSession) -> None:
    session = make_session(Patience())
    briefed(qtbot, session, article("نهمة"))
    assert session.briefing is not None
    assert set(range(30)) - set(session.briefing.translations) == {10}
    assert [flag.sentence for flag in session.briefing.flags if flag.check == "engine"] == [10]


def test_a_worker_of_another_version_is_refused_and_the_text_kept(qtbot: QtBot) -> None:
    session = Session(EngineClient((*WORKER, "--older")))
    with qtbot.waitSignal(session.message, timeout=LIMIT) as said:
        session.paste(article())
    assert said.args is not None
    assert "version 1" in said.args[0].text
    assert session.total == 30
    session.close()


def test_a_model_removed_under_the_worker_is_named_and_the_text_kept(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(STARTER / "translation", tmp_path / "models" / "mine")
    monkeypatch.setenv("MUJAZ_MODELS", str(tmp_path / "models"))
    session = Session(EngineClient())
    briefed(qtbot, session, "وصل الوفد إلى دمشق.")
    (tmp_path / "models" / "mine" / "model.bin").unlink()
    session._client._process.kill()  # type: ignore[attr-defined] # the real client has a process
    with qtbot.waitSignal(session.message, timeout=LIMIT) as said:
        session.paste("ثم غادر الوفد دمشق.")
    assert said.args is not None
    assert "lacks its file model.bin" in said.args[0].text
    assert session.total == 1
    session.close()


def test_what_libraries_print_does_not_get_between_the_lines(qtbot: QtBot, make_session: MakeSession) -> None:
    session = make_session(Patience())
    briefed(qtbot, session, article("صاخبة"))
    assert session.briefing is not None
    assert len(session.briefing.translations) == 30


def test_the_worker_ends_when_the_window_is_killed() -> None:
    """A parent starts the worker, hangs it, and is killed with no chance to say so."""
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            PARENT,
            *WORKER,
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert parent.stdin is not None
    assert parent.stdout is not None
    assert parent.stderr is not None
    with parent, parent.stdin, parent.stdout, parent.stderr:
        assert parent.stderr.readline().strip().isdigit()
        assert isinstance(decode(parent.stdout.readline()), Ready)
        parent.stdin.write(encode(Brief(1, 1, document_from_text("جملة معلقة جدا."))))
        parent.stdin.flush()
        while not isinstance(reply := decode(parent.stdout.readline()), Happened) or "Began" not in repr(reply.event):
            pass
        parent.send_signal(signal.SIGKILL)
        # The worker holds the other end of this pipe: it is read to its end only when the worker is gone.
        assert parent.stdout.read() == b""
