import stat
from dataclasses import replace
from pathlib import Path

import pytest

from mujaz.autosave import Autosave
from mujaz.briefing import Briefing
from mujaz.errors import ExportError


def test_what_was_open_comes_back_as_it_was(briefing: Briefing, tmp_path: Path) -> None:
    autosave = Autosave(tmp_path / "home" / "open")
    assert autosave.read() == {}
    other = replace(briefing, notes="Call back.", ignored=frozenset({"numbers:1:why"}))
    for key, open_one in ((10, other), (9, briefing)):
        autosave.write(key, open_one)
    assert list(autosave.read().items()) == [(9, briefing), (10, other)]
    assert stat.S_IMODE((tmp_path / "home" / "open" / "9.json").stat().st_mode) == 0o600


def test_a_closed_document_is_forgotten(briefing: Briefing, tmp_path: Path) -> None:
    autosave = Autosave(tmp_path)
    autosave.write(1, briefing)
    autosave.forget(1)
    autosave.forget(1)
    assert autosave.read() == {}


def test_a_damaged_file_is_moved_aside(briefing: Briefing, tmp_path: Path) -> None:
    autosave = Autosave(tmp_path)
    autosave.write(2, briefing)
    (tmp_path / "1.json").write_text("{", encoding="utf-8")
    assert list(autosave.read()) == [2]
    assert (tmp_path / "1.damaged").read_text(encoding="utf-8") == "{"


def test_a_disk_that_refuses_is_said(briefing: Briefing, tmp_path: Path) -> None:
    (tmp_path / "open").write_text("in the way", encoding="utf-8")
    with pytest.raises(ExportError):
        Autosave(tmp_path / "open").write(1, briefing)


def test_clearing_leaves_nothing(briefing: Briefing, tmp_path: Path) -> None:
    autosave = Autosave(tmp_path / "open")
    autosave.write(1, briefing)
    autosave.clear()
    autosave.clear()
    assert list(tmp_path.iterdir()) == []
