"""Notes from the command line, and `mujaz verify`, as a shell sees them."""

import subprocess
import sys
from pathlib import Path

import docx
import pytest

from mujaz_resources import resource

SAMPLES = ("bridge.txt", "harbour.txt")


def mujaz(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mujaz", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env={"PATH": "", "MUJAZ_MODELS": "nowhere"},
        check=False,
    )


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("articles")
    paths = [folder / name for name in SAMPLES]
    for path in paths:
        path.write_bytes(resource("samples", path.name).read_bytes())
    return paths


@pytest.fixture(scope="module")
def day(articles: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("notes") / "day.docx"
    fixed = ("--fixed-time", "2026-01-02T03:04:05")
    done = mujaz("brief", *articles, "-o", path, "--kicker", "source=Radio", "--paper", "letter", *fixed)
    assert (done.returncode, done.stderr) == (0, "")
    return path


def test_several_articles_in_one_note(day: Path) -> None:
    texts = [paragraph.text for paragraph in docx.Document(str(day)).paragraphs]
    assert texts[:2] == ["Radio", "Briefing: 2 articles"]
    assert sum(text == "Full translation" for text in texts) == 2


def test_the_time_is_the_one_given(day: Path) -> None:
    created = docx.Document(str(day)).core_properties.created
    assert created is not None
    assert created.isoformat() == "2026-01-02T03:04:05+00:00"


def test_verified(day: Path, articles: list[Path]) -> None:
    for sources in (articles, articles[:1]):
        done = mujaz("verify", day, *sources)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("day.docx: yes.\nSource: bridge.txt, SHA-256 ")


def test_not_verified(day: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("وصل الوفد إلى دمشق ثم غادر المدينة في المساء.", encoding="utf-8")
    done = mujaz("verify", day, other)
    assert done.returncode == 1
    assert done.stdout.startswith("day.docx: no.\nother.txt is not its source: ")


def test_not_readable(articles: list[Path], tmp_path: Path) -> None:
    for arguments in ((articles[0], articles[0]), (tmp_path / "none.pdf", articles[0])):
        done = mujaz("verify", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("option", "said"),
    [(("--sections", "foo"), "no section is called foo"), (("--kicker", "x"), "a kicker is NAME=TEXT")],
)
def test_options_that_there_are_not(articles: list[Path], option: tuple[str, str], said: str) -> None:
    done = mujaz("brief", articles[0], *option)
    assert done.returncode == 2
    assert said in " ".join(done.stderr.split())


def test_sections_on_the_terminal(articles: list[Path]) -> None:
    done = mujaz("brief", articles[0], "--sections", "provenance,key-points", "--points", "2")
    assert [line for line in done.stdout.splitlines() if line.isupper()] == ["WHERE THIS COMES FROM", "KEY POINTS"]
