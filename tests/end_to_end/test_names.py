"""What is decided of names in a real window holds when the starter translates again, and after a restart."""

import os
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded

import json

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mujaz.briefing import Entity, Kind
from mujaz.gui import entity_deeds as deeds
from mujaz.gui.app import open_window
from mujaz.gui.open_document import Phase
from mujaz.gui.session import Session
from mujaz.gui.window import MainWindow
from mujaz.settings import SettingsFile
from mujaz.style_list import FILE, StyleList

PATIENCE = 60_000
"""Milliseconds; only a hang takes that long."""
ARTICLE = """وزارة النقل تعيد فتح جسر درنة

قالت وزارة النقل إن جسر درنة سيفتح يوم الاثنين. وأضاف المهندس سالم الفيتوري أن العمل انتهى.
وزار سالم الفيتوري مدينة درنة أمس. وذكرت الوزارة أن شركة الرواد للمقاولات أصلحت الجسر.
وقال الفيتوري إن الرحلات بين بنغازي ودرنة ستعود هذا الأسبوع."""


@pytest.fixture
def open_at_home(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], MainWindow]:
    monkeypatch.setenv("MUJAZ_MODELS", "nowhere")

    def open_it() -> MainWindow:
        window = open_window(qapp, scheme="light", home=SettingsFile(tmp_path))
        qtbot.addWidget(window)
        return window

    return open_it


def settled(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.phase is Phase.SETTLED, timeout=PATIENCE)
    session.review()


def entity(session: Session, arabic: str) -> Entity:
    assert session.briefing
    return next(each for each in session.briefing.entities if each.source_name == arabic)


def named(session: Session) -> dict[str, tuple[Kind, str]]:
    assert session.briefing
    return {each.source_name: (each.kind, each.name) for each in session.briefing.entities}


def do(window: MainWindow, deed: deeds.Deed) -> None:
    window.findings.setCurrentWidget(window.findings.entities)
    window.findings.entities.actions_of_rows.deed_wanted.emit(deed)


def test_decisions_hold(qtbot: QtBot, open_at_home: Callable[[], MainWindow], tmp_path: Path) -> None:
    window = open_at_home()
    session = window.session
    session.paste(ARTICLE)
    settled(qtbot, session)
    window.findings.setCurrentWidget(window.findings.entities)
    salem = entity(session, "سالم الفيتوري")
    window.findings.entities.model.renamed.emit(salem, "Salem Fituri")
    do(window, deeds.change_kind([entity(session, "درنة")], Kind.OTHER))
    do(window, deeds.remove([entity(session, "بنغازي")]))

    def check(session: Session) -> None:
        after = named(session)
        assert after["سالم الفيتوري"] == (Kind.PERSON, "Salem Fituri")
        assert after["درنة"][0] is Kind.OTHER
        assert "بنغازي" not in after
        assert session.briefing
        shown = {row.entity.source_name for row in window.findings.entities.model.rows}
        assert shown == after.keys()
        assert any("Fituri" in session.briefing.english(number) for number in range(session.total))

    check(session)
    session.translate_again()
    settled(qtbot, session)
    check(session)

    # What another model wrote is not what this one remembers: all is translated once more.
    session._memory.known = lambda *_, **__: ()  # type: ignore[method-assign] # nothing is remembered
    session.translate_again()
    settled(qtbot, session)
    check(session)

    session.revise(f"خبر عاجل من بنغازي اليوم.\n\n{ARTICLE}".replace("أمس", "صباح أمس"))
    settled(qtbot, session)
    assert named(session)["سالم الفيتوري"] == (Kind.PERSON, "Salem Fituri")
    assert named(session)["درنة"][0] is Kind.OTHER

    note = tmp_path / "note.json"
    with qtbot.waitSignal(session.message, timeout=PATIENCE):
        session.export(note)
    written = {each["source_name"]: each for each in json.loads(note.read_text(encoding="utf-8"))["entities"]}
    assert (written["سالم الفيتوري"]["name"], written["سالم الفيتوري"]["agreed"]) == ("Salem Fituri", True)

    window.close()
    window = open_at_home()
    window.restore()
    settled(qtbot, window.session)
    window.session.translate_again()
    settled(qtbot, window.session)
    assert named(window.session)["سالم الفيتوري"] == (Kind.PERSON, "Salem Fituri")
    assert named(window.session)["درنة"][0] is Kind.OTHER
    window.close()


def test_a_rename_that_is_taken_back_is_off_the_list(
    qtbot: QtBot, open_at_home: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = open_at_home()
    session = window.session
    session.paste(ARTICLE)
    qtbot.waitUntil(lambda: bool(session.briefing and session.briefing.entities), timeout=PATIENCE)
    window.findings.setCurrentWidget(window.findings.entities)
    before = named(session)
    window.findings.entities.model.renamed.emit(entity(session, "سالم الفيتوري"), "Salem Fituri")
    assert named(session)["سالم الفيتوري"] == (Kind.PERSON, "Salem Fituri")  # while the engine works
    settled(qtbot, session)
    assert named(session)["سالم الفيتوري"] == (Kind.PERSON, "Salem Fituri")
    session.undo()
    settled(qtbot, session)
    assert named(session).keys() == before.keys()
    assert not entity(session, "سالم الفيتوري").agreed
    window.close()
    style = StyleList(tmp_path / FILE)
    assert style.all() == ()
    style.close()
