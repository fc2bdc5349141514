"""``mujaz check`` as a shell sees it."""

import json
import subprocess
import sys
from pathlib import Path

ARABIC = "قتل 47 شخصا في درعا.\n\nوصل الوفد في آذار.\n"


def mujaz(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mujaz", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PATH": "", "MUJAZ_MODELS": "nowhere", "PYTHONIOENCODING": "utf-8"},
        check=False,
    )


def checked(folder: Path, english: str, *options: str) -> subprocess.CompletedProcess[str]:
    (folder / "ar.txt").write_text(ARABIC, encoding="utf-8")
    (folder / "en.txt").write_text(english, encoding="utf-8")
    return mujaz("check", folder / "ar.txt", folder / "en.txt", *options)


def test_nothing_to_question(tmp_path: Path) -> None:
    done = checked(tmp_path, "It killed 47 people in Daraa.\n\nThe delegation arrived in March.\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_what_is_likely_wrong_is_told_by_line(tmp_path: Path) -> None:
    done = checked(tmp_path, "It killed 74 people in Daraa.\n\nThe delegation arrived in March.\n")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == "1: likely: numbers: The Arabic has 47; the English has 74.\n"


def test_places_are_counted_in_the_line(tmp_path: Path) -> None:
    done = checked(tmp_path, "It killed 47 people in Daraa.\n\nThe delegation arrived in May.\n", "--json")
    assert done.returncode == 1
    (found,) = json.loads(done.stdout)
    assert found == {
        "line": 3,
        "check": "dates",
        "level": "likely",
        "reason": "The Arabic has March; the English has May.",
        "source": [{"start": 13, "end": 17, "text": "آذار"}],
        "target": [{"start": 26, "end": 29, "text": "May"}],
    }


def test_a_line_that_is_not_translated_is_told(tmp_path: Path) -> None:
    done = checked(tmp_path, "It killed 47 people in Daraa.\n\n\n")
    assert (done.returncode, done.stdout) == (1, "3: likely: coverage: The Arabic is not translated.\n")


def test_files_of_different_length_are_refused(tmp_path: Path) -> None:
    done = checked(tmp_path, "It killed 47 people in Daraa.\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "mujaz: The Arabic has 3 lines and the English 1. A line is a sentence on both sides: "
        "`mujaz translate --lines` keeps it so. Line up the two files.\n"
    )
