"""The worker as a process: its pipes, and how it ends."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mujaz.events import ENDINGS, Finished
from mujaz.protocol import Brief, Broken, Happened, Ready, decode, encode
from mujaz.splitting import document_from_text


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[bytes]]:
    monkeypatch.setenv("MUJAZ_MODELS", "nowhere")
    with subprocess.Popen(
        [sys.executable, "-m", "mujaz.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        yield process
        process.kill()


def test_a_briefing_comes_back_and_the_worker_ends_with_its_input(worker: subprocess.Popen[bytes]) -> None:
    assert worker.stdin is not None
    assert worker.stdout is not None
    assert isinstance(decode(worker.stdout.readline()), Ready)
    worker.stdin.write(encode(Brief(1, 1, document_from_text("عنوان\nوصل الوفد إلى دمشق. ثم غادر."))))
    worker.stdin.flush()
    ending = None
    while not isinstance(ending, ENDINGS):
        reply = decode(worker.stdout.readline())
        assert isinstance(reply, Happened)
        ending = reply.event
    assert isinstance(ending, Finished)
    worker.stdin.close()
    assert worker.wait(timeout=60) == 0
    assert worker.stdout.read() == b""


def test_a_missing_model_is_said_before_the_end(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "manifest.json").write_text("{", encoding="utf-8")
    monkeypatch.setenv("MUJAZ_MODELS", str(folder.parent))
    done = subprocess.run(
        [sys.executable, "-m", "mujaz.worker"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    reply = decode(done.stdout)
    assert isinstance(reply, Broken)
    assert "broken has no readable manifest" in reply.message
