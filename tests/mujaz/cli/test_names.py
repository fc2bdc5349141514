"""``mujaz names`` as a shell sees it; the starter model does the work."""

import json
import subprocess
import sys
from pathlib import Path

ROWS = "arabic;kind;english\nدرنة;place;Darnah\nسلمى الحداد;person;Salma El Haddad\n"


def names(home: Path, *arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "mujaz", "names", *map(str, arguments)],
        input=stdin.encode(),
        capture_output=True,
        env={"PATH": "", "MUJAZ_MODELS": "nowhere", "MUJAZ_HOME": str(home)},
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def test_one_line_out_for_each_line_in(tmp_path: Path) -> None:
    done = names(tmp_path, stdin="محمد\n\nدرنة\nعبد الله\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, "Mohammed\n\nDerna\nAbdullah\n", "")
    assert list(tmp_path.iterdir()) == []


def test_alternatives_with_scores(tmp_path: Path) -> None:
    file = tmp_path / "names.txt"
    file.write_text("كريم\n\n", encoding="utf-8")
    line, blank = names(tmp_path, file, "--n", "3").stdout.split("\n")[:2]
    cells = line.split("\t")
    assert blank == ""
    assert len(cells) == 6
    assert cells[0] == "Karim"
    assert 1 >= float(cells[1]) >= float(cells[3]) >= float(cells[5]) > 0


def test_json(tmp_path: Path) -> None:
    done = names(tmp_path, "--json", "--n", "2", stdin="كريم\n")
    found = json.loads(done.stdout)
    assert found["name"] == "كريم"
    assert found["spellings"][0]["english"] == "Karim"
    assert len(found["spellings"]) == 2


def test_the_users_list_is_imported_counts_and_is_exported(tmp_path: Path) -> None:
    home, rows, out = tmp_path / "home", tmp_path / "desk.csv", tmp_path / "out.csv"
    rows.write_text(ROWS, encoding="utf-8-sig")
    assert names(home, "--import", rows).stderr == "Imported 2 spellings.\n"
    assert names(home, stdin="درنة\nسَلمى الحدّاد\n").stdout == "Darnah\nSalma El Haddad\n"
    assert names(home, "--plain", stdin="درنة\n").stdout == "Derna\n"
    names(home, "--export", out)
    assert out.read_text(encoding="utf-8-sig") == names(home, "--list").stdout
    assert out.read_text(encoding="utf-8-sig").splitlines()[0] == "arabic,kind,english"


def test_a_bad_list_is_refused_in_one_sentence(tmp_path: Path) -> None:
    rows = tmp_path / "desk.csv"
    rows.write_text("درنة,town,Darnah\n", encoding="utf-8")
    done = names(tmp_path / "home", "--import", rows)
    assert done.returncode == 2
    assert done.stderr.startswith("mujaz: Row 1 is not")
    assert names(tmp_path / "home", "--list").stdout == "arabic,kind,english\n"
    assert names(tmp_path / "home", "--import", tmp_path / "none.csv").returncode == 2
