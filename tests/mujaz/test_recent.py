"""The files that were opened last."""

import stat
from pathlib import Path

from mujaz.recent import LIMIT, RecentFiles


def files(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number}.txt" for number in range(count)]
    for path in paths:
        path.touch()
    return paths


def test_the_newest_comes_first_and_once(tmp_path: Path) -> None:
    recent = RecentFiles(tmp_path / "home" / "recent.json")
    first, second = files(tmp_path, 2)
    for path in (first, second, first):
        recent.note(path)
    assert recent.read() == [first, second]
    assert stat.S_IMODE((tmp_path / "home" / "recent.json").stat().st_mode) == 0o600


def test_a_file_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    recent = RecentFiles(tmp_path / "recent.json")
    first, second = files(tmp_path, 2)
    recent.note(first)
    recent.note(second)
    second.unlink()
    assert recent.read() == [first]


def test_few_are_kept_and_all_can_be_forgotten(tmp_path: Path) -> None:
    recent = RecentFiles(tmp_path / "recent.json")
    for path in files(tmp_path, LIMIT + 3):
        recent.note(path)
    assert len(recent.read()) == LIMIT
    recent.clear()
    recent.clear()
    assert recent.read() == []


def test_a_damaged_list_or_a_full_disk_costs_only_the_list(tmp_path: Path) -> None:
    (tmp_path / "recent.json").write_text("{", encoding="utf-8")
    assert RecentFiles(tmp_path / "recent.json").read() == []
    (file,) = files(tmp_path, 1)
    RecentFiles(file / "recent.json").note(file)


def test_some_can_be_forgotten(tmp_path: Path) -> None:
    recent = RecentFiles(tmp_path / "home" / "recent.json")
    recent.forget([])
    assert not (tmp_path / "home").exists()
    first, second = files(tmp_path, 2)
    recent.note(first)
    recent.note(second)
    recent.forget([second])
    assert recent.read() == [first]
