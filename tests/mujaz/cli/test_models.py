"""``mujaz models``: the commands themselves, and once as a shell sees them."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz.cli import models
from mujaz.errors import ModelError
from mujaz.settings import SettingsFile
from mujaz_models.store import STARTER, Manifest, ModelStore, Task


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MUJAZ_HOME", str(tmp_path))
    monkeypatch.setenv("MUJAZ_MODELS", str(tmp_path / "models"))
    return tmp_path


@pytest.fixture
def store(home: Path) -> ModelStore:
    return ModelStore(home / "models")


def fill(folder: Path) -> Manifest:
    for name in ("names.crfsuite", "gazetteer.tsv.gz"):
        (folder / name).write_bytes((STARTER / "entities" / name).read_bytes())
    return Manifest(
        name=folder.name, version="1", task=Task.ENTITIES, engine="crf", licence="CC0-1.0", source="test", files={}
    )


def test_the_list_says_what_is_here_and_what_could_be(store: ModelStore, capsys: pytest.CaptureFixture[str]) -> None:
    store.add("names-new", fill)
    (store.downloads / "someone--large" / "commit").mkdir(parents=True)
    (store.downloads / "someone--large" / "commit" / "model.safetensors.part").write_bytes(bytes(3_000_000))
    models.list_models()
    here, there = capsys.readouterr().out.split("Can be installed")
    assert re.search(r"names-new  1  entities  \d+ MB  CC0-1\.0  \(in use\)", here)
    assert "(in use)  (starter: for trying Mujaz)" in here
    assert "starter-entities" in here
    assert "opus-mt-ar-en  translation  Apache-2.0" in there
    assert "312 MB to fetch, 80 MB installed" in there
    assert "BLEU 33.9 on FLORES-200 devtest" in there
    assert "Fetched in part: someone/large, 3 MB." in there


def shell(home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run ``mujaz models`` with everything of its own in `home`."""
    return subprocess.run(
        [sys.executable, "-m", "mujaz", "models", *map(str, arguments)],
        env={"PATH": "", "HOME": str(home), "MUJAZ_HOME": str(home), "MUJAZ_MODELS": str(home / "models")},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_model_goes_out_on_a_stick_and_comes_in_elsewhere(store: ModelStore, tmp_path: Path) -> None:
    store.add("names-new", fill)
    (tmp_path / "stick").mkdir()
    pack = tmp_path / "stick" / "names-new.mujazpack"
    assert shell(tmp_path, "export", "names-new", tmp_path / "stick").stdout == f"{pack} holds names-new.\n"
    came = shell(tmp_path / "other", "import", pack)
    assert (came.stdout, came.stderr) == ("names-new is installed and will be used from now on.\n", "")
    assert files(tmp_path / "other" / "models" / "names-new") == files(store.folder / "names-new")


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_an_altered_model_is_named_and_the_others_are_verified_too(
    store: ModelStore, capsys: pytest.CaptureFixture[str]
) -> None:
    (store.add("names-new", fill).folder / "names.crfsuite").write_bytes(b"lCRF")
    with pytest.raises(ModelError, match=r"Not as installed: names-new\. Install again"):
        models.verify()
    said = capsys.readouterr().out
    assert "starter-ar-en: as installed" in said
    assert "names-new is not as installed: names.crfsuite was altered. Install the model again." in said


def test_what_is_used_is_chosen_and_forgotten_with_the_model(
    store: ModelStore, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.add("names-old", fill)
    store.add("names-new", fill)
    models.use("names-old")
    assert SettingsFile(home).read().models == {"entities": "names-old"}
    models.list_models()
    assert re.search(r"names-old .*\(in use\)", capsys.readouterr().out)
    models.remove("names-old")
    assert SettingsFile(home).read().models == {}


def test_what_was_fetched_in_part_is_removed_by_the_name_of_its_model(
    store: ModelStore, capsys: pytest.CaptureFixture[str]
) -> None:
    (store.downloads / "Helsinki-NLP--opus-mt-ar-en" / "commit").mkdir(parents=True)
    models.remove("opus-mt-ar-en")
    assert not store.downloads.exists()
    assert "opus-mt-ar-en is removed" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("do", "said"),
    [
        (lambda: models.export(["x"]), "Name a model and where to write it"),
        (lambda: models.export(["x", "y"]), "No model called x"),
        (lambda: models.remove("starter-ar-en"), "No model called starter-ar-en"),
        (lambda: models.use("gone"), "No model called gone"),
        (lambda: models.install("nothing"), "no file or folder nothing"),
        (lambda: models.import_(Path("nowhere")), "no file or folder nowhere"),
        (lambda: models.import_(Path("nowhere"), name="../up"), "can't be a model's name"),
    ],
)
@pytest.mark.usefixtures("home")
def test_what_cannot_be_done_is_one_sentence(do: Callable[[], None], said: str) -> None:
    with pytest.raises(ModelError, match=said):
        do()
