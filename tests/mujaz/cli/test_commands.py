"""The command line as a shell sees it: output, errors, exit codes. The starter models do the work."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from mujaz_resources import resource

ARTICLE = resource("samples", "bridge.txt").read_text(encoding="utf-8")


def mujaz(*arguments: str | Path, stdin: str | bytes = "", **environment: str) -> subprocess.CompletedProcess[str]:
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "mujaz", *map(str, arguments)],
        input=data,
        capture_output=True,
        env={"PATH": "", "MUJAZ_MODELS": "nowhere", **environment},
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("articles") / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_the_version_is_said() -> None:
    assert mujaz("--version").stdout.startswith("mujaz 0.")


def test_a_note_on_the_terminal(article: Path) -> None:
    done = mujaz("brief", article, "--points", "3")
    assert (done.returncode, done.stderr) == (0, "")
    assert "KEY POINTS" in done.stdout
    assert "starter model" in done.stdout
    assert "درنة" in done.stdout


def test_a_note_as_json(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "note.json"
    assert mujaz("brief", article, "-o", out).returncode == 0
    note = json.loads(out.read_text(encoding="utf-8"))
    text = note["document"]["text"]
    english = {t["sentence"]: t["text"] for t in note["translations"]}
    assert note["schema"] == "mujaz.briefing/1"
    assert len(note["document"]["sentences"]) == len(english) == 7
    assert all(english.values())
    for entity in note["entities"]:
        for mention in entity["mentions"]:
            whole = text if mention["side"] == "source" else english[mention["sentence"]]
            assert whole[mention["start"] : mention["end"]] == mention["text"]
    places = {entity["source_name"] for entity in note["entities"] if entity["kind"] == "place"}
    assert {"درنة", "ليبيا"} <= places
    assert [model["name"] for model in note["provenance"]["models"]] == ["starter-ar-en", "starter-entities"]


def test_what_cannot_be_written_is_said_before_the_work(article: Path, tmp_path: Path) -> None:
    done = mujaz("brief", article, "-o", tmp_path / "note.odt")
    assert done.returncode == 2
    assert "does not write" in done.stderr
    assert done.stderr.count("\n") == 1


def test_one_line_in_one_line_out() -> None:
    lines = ["وصل الوفد إلى دمشق. ثم غادر.", "", "***", "  ", "بلغ العدد 2018."]
    done = mujaz("translate", "--lines", stdin="\n".join(lines))
    out = done.stdout.split("\n")
    assert len(out) == len(lines) + 1
    assert [bool(line) for line in out] == [True, False, True, False, True, False]


def test_a_text_is_translated_by_paragraph() -> None:
    done = mujaz("translate", "-", stdin="عنوان الخبر\n\nوصل الوفد. ثم غادر.")
    assert len(done.stdout.splitlines()) == 2


def test_entities_of_a_line_count_its_characters() -> None:
    line = " زار الوفد دمشق يوم الاثنين عام 2018"
    found = json.loads(mujaz("entities", "--lines", stdin=line).stdout)
    assert all(line[e["start"] : e["end"]] == e["text"] for e in found)
    assert {(e["kind"], e["text"]) for e in found} >= {("place", "دمشق"), ("date", "2018")}


def test_entities_of_a_text_count_its_characters(article: Path) -> None:
    lines = mujaz("entities", article).stdout.splitlines()
    assert len(lines) == 7
    assert all(ARTICLE[e["start"] : e["end"]] == e["text"] for line in lines for e in json.loads(line))


def test_a_summary_names_its_sentences(article: Path) -> None:
    chosen = json.loads(mujaz("summarize", article, "--points", "2", "--json").stdout)
    assert len(chosen["sentences"]) == 2
    assert 0 not in chosen["sentences"]
    assert chosen["points"][0]["text"] in ARTICLE
    assert mujaz("summarize", article, "--points", "2").stdout.startswith(f"[{chosen['sentences'][0]}] ")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"  \n\t\n ", "no text"),
        (b"This is an English text about nothing.", "not in Arabic"),
        ("كلمة ".encode() * 600_000, "too long"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG"),
        (b"PK\x03\x04 not really a zip", ""),
    ],
    ids=["empty", "spaces", "english", "five-megabytes", "png", "broken-docx"],
)
def test_bad_input_is_one_sentence(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    done = mujaz("brief", path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("mujaz: ")
    assert done.stderr.count("\n") == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_input_that_is_not_utf8_is_refused_as_lines() -> None:
    done = mujaz("translate", "--lines", stdin="نعم".encode("cp1256"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "not UTF-8" in done.stderr


def test_an_altered_model_is_refused_by_name(tmp_path: Path, article: Path) -> None:
    folder = tmp_path / "models" / "mine"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(
        json.dumps(
            {
                "name": "mine",
                "version": "1",
                "task": "translation",
                "engine": "ctranslate2-marian",
                "licence": "CC0-1.0",
                "source": "test",
                "files": {"model.bin": {"size": 3, "sha256": "0" * 64}},
            }
        ),
        encoding="utf-8",
    )
    done = mujaz("brief", article, MUJAZ_MODELS=str(tmp_path / "models"))
    assert (done.returncode, done.stderr) == (
        2,
        "mujaz: The model mine lacks its file model.bin. Install the model again.\n",
    )
    (folder / "model.bin").write_bytes(b"abc")
    assert "model.bin was altered" in mujaz("brief", article, MUJAZ_MODELS=str(tmp_path / "models")).stderr


def test_what_is_installed_is_listed_and_verified() -> None:
    assert "starter-ar-en" in mujaz("models", "list").stdout
    assert "starter-entities: as installed" in mujaz("models", "verify").stdout


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can lack a screen")
def test_without_a_screen_the_other_way_is_named() -> None:
    done = mujaz()
    assert done.returncode == 2
    assert done.stderr == "mujaz: There is no screen here to open a window on. Use: mujaz brief FILE\n"


def test_the_memory_is_chosen_and_cleared(tmp_path: Path) -> None:
    home = {"MUJAZ_HOME": str(tmp_path)}
    assert "remembers: edits\nsentences: 0\n" in mujaz("memory", "status", **home).stdout
    assert mujaz("memory", "keep", "nothing", **home).returncode == 0
    assert "remembers: nothing" in mujaz("memory", "status", **home).stdout
    assert mujaz("memory", "clear", **home).stdout == "The memory is empty.\n"
    (tmp_path / "settings.toml").write_text("remember = 1", encoding="utf-8")
    done = mujaz("memory", "status", **home)
    assert done.returncode == 2
    assert "settings.toml can't be read" in done.stderr


def test_a_model_that_is_not_there_is_named() -> None:
    done = mujaz("translate", "--model", "nope", stdin="وصلت السفينة.")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "mujaz: No translation model called nope is installed here. See: mujaz models list\n"


def test_an_article_in_place_of_a_command_is_told_how_to_open_it(article: Path) -> None:
    done = mujaz(article)
    assert (done.returncode, done.stdout) == (2, "")
    assert "mujaz --open FILE" in done.stderr
