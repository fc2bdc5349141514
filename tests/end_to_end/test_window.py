"""A real window, a real worker process, the starter models."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded

import docx
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.autosave import Autosave
from mujaz.briefing import Briefing
from mujaz.document import Document
from mujaz.gui.app import open_window
from mujaz.gui.open_document import Phase
from mujaz.gui.session import Session
from mujaz.gui.window import MainWindow
from mujaz.settings import SettingsFile
from mujaz_resources import resource

EMPTY = Briefing(Document("", ()))

PATIENCE = 60_000
"""Milliseconds; only a hang takes that long."""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("MUJAZ_MODELS", "nowhere")
    window = open_window(qapp, scheme="light")
    qtbot.addWidget(window)
    yield window
    window.close()


def settled(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.phase is Phase.SETTLED, timeout=PATIENCE)


def test_the_sample_becomes_a_briefing_and_a_document(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    session = window.session
    session.open_sample()
    settled(qtbot, session)
    briefing = session.briefing
    assert briefing is not None
    assert len(briefing.translations) == len(briefing.document.sentences) == 7
    assert briefing.summary.points
    assert briefing.entities
    assert briefing.is_from_starter

    out = tmp_path / "note.docx"
    with qtbot.waitSignal(session.message, timeout=PATIENCE):
        session.export(out)
    text = "\n".join(cell.text for table in docx.Document(str(out)).tables for cell in table._cells)
    assert "درنة" in text


def test_a_killed_worker_costs_no_word(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    with qtbot.waitSignal(session.translations_changed, timeout=PATIENCE):
        session.paste("عنوان الخبر\n\n" + " ".join(f"وصل الوفد رقم {number} إلى دمشق." for number in range(60)))
    session._client._process.kill()  # type: ignore[attr-defined] # the real client has a process
    settled(qtbot, session)
    assert session.briefing is not None
    assert len(session.briefing.translations) == 61

    session.translate_again()
    session.cancel()
    assert session.phase is Phase.SETTLED


def test_a_killed_window_comes_back_with_every_word(qtbot: QtBot, tmp_path: Path) -> None:
    autosave = Autosave(SettingsFile(tmp_path).autosave)
    with subprocess.Popen(
        [sys.executable, "-m", "mujaz", "--sample"],
        env={**os.environ, "MUJAZ_HOME": str(tmp_path), "MUJAZ_MODELS": "nowhere"},
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            qtbot.waitUntil(lambda: any(b.translations for b in autosave.read().values()), timeout=PATIENCE)
        finally:
            process.kill()
    (briefing,) = autosave.read().values()
    assert briefing.document.text == resource("samples", "bridge.txt").read_text(encoding="utf-8")
