"""Files that are written whole or not at all."""

import errno
import json
import os
from pathlib import Path

import docx
import pytest

from mujaz.briefing import Briefing
from mujaz.errors import ExportError
from mujaz.writers import ENDINGS, check_ending, render, write
from mujaz.writers.files import save


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.html", "a.md", "a.json", "A.DOCX", "موجز.md"])
def test_the_ending_decides(briefing: Briefing, tmp_path: Path, name: str) -> None:
    write(briefing, tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_what_is_written_can_be_read(briefing: Briefing, tmp_path: Path) -> None:
    for ending in ENDINGS:
        write(briefing, tmp_path / f"a{ending}")
    assert docx.Document(str(tmp_path / "a.docx")).paragraphs[0].text == briefing.title
    assert (tmp_path / "a.md").read_bytes() == render(briefing, ".md")
    assert json.loads((tmp_path / "a.json").read_bytes())["schema"] == "mujaz.briefing/1"


@pytest.mark.parametrize(("name", "ending"), [("a.odt", ".odt"), ("briefing", "briefing"), ("a.doc", ".doc")])
def test_another_ending_is_refused(briefing: Briefing, tmp_path: Path, name: str, ending: str) -> None:
    with pytest.raises(ExportError) as caught:
        write(briefing, tmp_path / name)
    assert str(caught.value) == (
        f"Mujaz does not write “{ending}” files: end the name in .docx (Word), .pdf, .html, .md (Markdown) or .json."
    )
    with pytest.raises(ExportError):
        check_ending(Path(name))


def test_a_missing_folder(briefing: Briefing, tmp_path: Path) -> None:
    path = tmp_path / "none" / "a.md"
    with pytest.raises(ExportError) as caught:
        write(briefing, path)
    assert str(caught.value) == (
        f"The briefing could not be saved as “{path}”: the folder does not exist; create it or choose another."
    )


def test_a_folder_in_the_way(briefing: Briefing, tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(ExportError, match=r": that is a folder; add a file's name\.$"):
        write(briefing, tmp_path / "a.md")


def test_a_name_that_no_file_can_have(briefing: Briefing, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="the name is not one a file can have"):
        write(briefing, tmp_path / "a\0.md")
    with pytest.raises(ExportError, match="the name is too long; choose a shorter one"):
        write(briefing, tmp_path / f"{'a' * 300}.md")


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "the disk is full; free some space or choose another"),
        (
            errno.EACCES,
            "you have no permission to write there; choose another folder, or close the file where it is open",
        ),
        (errno.EROFS, "that disk can only be read; choose a folder on another"),
        (errno.EIO, f"{os.strerror(errno.EIO)}; choose another place"),
    ],
)
def test_a_failure_leaves_everything_as_it_was(tmp_path: Path, number: int, reason: str) -> None:
    def fail(_beside: Path, _target: Path) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "a.md"
    path.write_text("before")
    with pytest.raises(ExportError) as caught:
        save(b"after", path, replace=fail)
    assert str(caught.value) == f"The briefing could not be saved as “{path}”: {reason}."
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_it_is_complete_before_it_takes_its_place(tmp_path: Path) -> None:
    def look(beside: Path, target: Path) -> None:
        assert beside.parent == target.parent
        assert beside.read_bytes() == b"after"
        assert target.read_bytes() == b"before"
        beside.replace(target)

    path = tmp_path / "a.md"
    path.write_bytes(b"before")
    save(b"after", path, replace=look)
    assert path.read_bytes() == b"after"


def test_links_and_permissions_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "a.md", tmp_path / "link.md"
    path.write_bytes(b"before")
    path.chmod(0o640)
    link.symlink_to(path)
    save(b"after", link)
    assert link.is_symlink()
    assert path.read_bytes() == b"after"
    assert path.stat().st_mode & 0o777 == 0o640
