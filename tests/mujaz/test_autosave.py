import stat
from pathlib import Path

import pytest

from mujaz.autosave import Autosave
from mujaz.briefing import Briefing
from mujaz.errors import ExportError


def test_a_briefing_comes_back_as_it_was(briefing: Briefing, tmp_path: Path) -> None:
    autosave = Autosave(tmp_path / "home" / "autosave.json")
    assert autosave.read() is None
    autosave.write(briefing)
    assert autosave.read() == briefing
    assert stat.S_IMODE((tmp_path / "home" / "autosave.json").stat().st_mode) == 0o600


def test_a_damaged_file_is_moved_aside(tmp_path: Path) -> None:
    path = tmp_path / "autosave.json"
    path.write_text("{", encoding="utf-8")
    assert Autosave(path).read() is None
    assert path.with_suffix(".damaged").read_text(encoding="utf-8") == "{"


def test_a_disk_that_refuses_is_said(briefing: Briefing, tmp_path: Path) -> None:
    (tmp_path / "autosave.json").mkdir()
    with pytest.raises(ExportError):
        Autosave(tmp_path / "autosave.json").write(briefing)


def test_clearing_leaves_nothing(briefing: Briefing, tmp_path: Path) -> None:
    autosave = Autosave(tmp_path / "autosave.json")
    autosave.write(briefing)
    autosave.clear()
    autosave.clear()
    assert list(tmp_path.iterdir()) == []
