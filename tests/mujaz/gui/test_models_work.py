"""What comes of the models page's jobs, without a window."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz.errors import ModelError
from mujaz.gui.models_jobs import INTERVAL, throttled
from mujaz.gui.models_work import Work, already_there
from mujaz_models import packs
from mujaz_models.errors import Cancelled
from mujaz_models.install import Progress, Step, Watch
from mujaz_models.store import ModelStore
from tests.mujaz.gui.models_fakes import OPUS, OPUS_HUB, Clock, FakeInstaller, add, with_starter

NOBODY = Watch()
STOPPED = Watch(cancelled=lambda: True)


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return with_starter(tmp_path)


@pytest.fixture
def installer() -> FakeInstaller:
    return FakeInstaller()


@pytest.fixture
def work(store: ModelStore, installer: FakeInstaller) -> Work:
    return Work(store=store, install_=installer.install, import_=installer.import_)


@pytest.fixture
def pack(tmp_path: Path) -> Callable[..., Path]:
    """Return a way to make a pack of models with this content."""

    def make(*names: str, text: str) -> Path:
        folder = tmp_path / f"other-{text}"
        other = ModelStore(folder / "models", starter=folder / "none")
        return packs.export([add(other, name, text=text) for name in names], folder)

    return make


def test_installing_says_whether_it_is_used(work: Work, store: ModelStore, installer: FakeInstaller) -> None:
    installer.finish(2)
    assert work.install(OPUS_HUB).run(NOBODY).said == f"{OPUS} is installed and in use."
    chosen = Work(store=store, choices=lambda: {"translation": OPUS}, install_=installer.install)
    assert chosen.install("someone/other").run(NOBODY).said == f"other is installed; {OPUS} stays in use."


def test_several_files_are_imported_and_one_that_fails_keeps_none_out(
    work: Work, store: ModelStore, installer: FakeInstaller, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("one", "two", "three")]
    for folder in folders:
        folder.mkdir()
    installer.finish()
    installer.say(ModelError("two is damaged. Copy it again."))
    installer.finish()
    outcome = work.import_all(folders).run(NOBODY)
    assert (outcome.said, outcome.is_problem) == ("two is damaged. Copy it again.", True)
    assert store.find("one")
    assert store.find("three")


def test_what_is_there_already_is_asked_about_first(
    work: Work, store: ModelStore, installer: FakeInstaller, pack: Callable[..., Path]
) -> None:
    add(store, OPUS, text="old")
    file = pack(OPUS, "another", text="new")
    outcome = work.import_all([file]).run(NOBODY)
    assert outcome.said == f"{OPUS} is installed already."
    assert outcome.taken == (file,)
    assert installer.imported == []


def test_the_same_model_once_more_is_no_question(store: ModelStore, pack: Callable[..., Path]) -> None:
    add(store, OPUS, text="same")
    assert already_there(pack(OPUS, text="same"), store) == ()


def test_a_folder_goes_by_its_manifest_or_its_name(store: ModelStore, tmp_path: Path) -> None:
    there = add(store, OPUS)
    folder = tmp_path / OPUS
    folder.mkdir()
    assert already_there(folder, store) == (OPUS,)
    assert already_there(there.folder.rename(tmp_path / "renamed"), store) == ()


def test_what_is_no_file_is_said(store: ModelStore, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="There is no file or folder"):
        already_there(tmp_path / "gone.mujazpack", store)


def test_verifying_finds_what_was_altered(work: Work, store: ModelStore) -> None:
    sound, bad = add(store, "sound"), add(store, "bad")
    assert work.verify().run(NOBODY).said == "All 3 models are as installed."
    (bad.folder / "model.bin").write_bytes(b"else")
    outcome = work.verify().run(NOBODY)
    assert outcome.is_problem
    assert outcome.said.startswith("Not as installed: bad.")
    assert outcome.altered is not None
    assert sound.manifest.name not in outcome.altered
    assert "model.bin was altered" in outcome.altered["bad"]


def test_verifying_and_exporting_can_be_stopped(work: Work, store: ModelStore, tmp_path: Path) -> None:
    model = add(store, OPUS)
    for job in (work.verify(), work.export([model], tmp_path)):
        with pytest.raises(Cancelled):
            job.run(STOPPED)
    assert not list(tmp_path.glob("*.mujazpack"))


def test_several_models_go_into_one_pack(work: Work, store: ModelStore, tmp_path: Path) -> None:
    outcome = work.export([add(store, "one"), add(store, "two")], tmp_path).run(NOBODY)
    assert outcome.said == "mujaz-models.mujazpack is written and holds one and two. Import it on the other laptop."
    assert (tmp_path / "mujaz-models.mujazpack").is_file()


def test_ten_reports_a_second_and_every_new_step() -> None:
    clock = Clock()
    seen: list[Progress] = []
    report = throttled(seen.append, clock)
    for done in range(1000):
        report(Progress(Step.DOWNLOADING, done, 1000))
        clock.now += INTERVAL / 100
    assert 10 <= len(seen) <= 11
    report(Progress(Step.CONVERTING))
    assert seen[-1].step is Step.CONVERTING
