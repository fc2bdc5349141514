"""Installing from a hub on loopback as a user does it: in processes of their own, cancelled, cut, and resumed."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mujaz_models.errors import Cancelled, ModelError
from mujaz_models.install import Progress, Step, Watch, install
from mujaz_models.install.conversion import convert
from mujaz_models.install.download import fetch, unfinished
from mujaz_models.install.formats import Format
from mujaz_models.install.hub import look_up
from mujaz_models.store import ModelStore, Task
from tests.mujaz_models.install.loopback_hub import COMMIT, Hub, serving

pytestmark = pytest.mark.loopback

NAME = "someone/marian-large"
FULL = Path("/dev/full")


@pytest.fixture
def hub(large_checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    with serving(Hub({NAME: large_checkpoint})) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


def left(store: ModelStore) -> set[str]:
    """Return what is in the store's folder, without its lock."""
    return {path.name for path in store.folder.iterdir()} - {".lock"} if store.folder.exists() else set()


class _StopAt:
    """A watch that cancels once a share of the download is there."""

    def __init__(self, share: float) -> None:
        self.share = share
        self.reached = False

    def report(self, progress: Progress) -> None:
        if progress.step is Step.DOWNLOADING:
            self.reached = progress.done >= self.share * progress.total

    def watch(self) -> Watch:
        return Watch(self.report, lambda: self.reached)


def test_cancelled_at_30_percent_cut_at_60_and_resumed_in_other_runs(
    hub: Hub, store: ModelStore, large_checkpoint: Path, tmp_path: Path
) -> None:
    whole = (large_checkpoint / "model.safetensors").stat().st_size
    with pytest.raises(Cancelled):
        install(NAME, store, watch=_StopAt(0.3).watch())
    assert left(store) == {".downloads"}
    fetched = unfinished(store.downloads)[NAME]
    assert fetched > 0.3 * whole

    hub.cut_after = int(0.6 * whole) + sum(hub.served.values()) - fetched
    with pytest.raises(ModelError, match="goes on from there"):
        install(NAME, store)
    assert left(store) == {".downloads"}
    assert unfinished(store.downloads)[NAME] > 0.5 * whole

    hub.cut_after, repeated = None, sum(hub.served.values()) - unfinished(store.downloads)[NAME]
    done = command_line("install", NAME, hub=hub, home=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (
        0,
        "marian-large is installed and will be used from now on.\n",
        "",
    )
    assert left(store) == {"marian-large"}
    assert sum(hub.served.values()) < whole + repeated + (1 << 20)
    model = store.best(Task.TRANSLATION)
    assert (model.manifest.source, model.manifest.version) == (f"{NAME}@{COMMIT}", COMMIT[:12])
    assert model.manifest.licence == "apache-2.0"
    model.verify()

    with pytest.raises(ModelError, match=r"installed already.*--again"):
        install(NAME, store)
    assert command_line("remove", "marian-large", hub=hub, home=tmp_path).returncode == 0
    assert left(store) <= {".verified"}


def command_line(*arguments: str, hub: Hub, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"HF_ENDPOINT": hub.url, "MUJAZ_MODELS": str(home / "models"), "MUJAZ_HOME": str(home)}
    environment["OMP_NUM_THREADS"] = "1"  # on a busy machine two threads wait for each other
    return subprocess.run(
        [sys.executable, "-m", "mujaz", "models", *arguments],
        env={"PATH": "", "HOME": str(home), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_unknown_model_is_one_sentence_and_leaves_nothing(hub: Hub, tmp_path: Path) -> None:
    done = command_line("install", "someone/else", hub=hub, home=tmp_path)
    assert done.returncode == 2
    assert done.stderr == "mujaz: The hub has no model called someone/else. Check the spelling.\n"
    assert not (tmp_path / "models").exists()


def test_a_full_disk_is_noticed_before_anything_is_fetched(hub: Hub, store: ModelStore) -> None:
    with pytest.raises(ModelError, match=r"too little room .* MB more are needed"):
        install(NAME, store, free=lambda _: 40_000_000)
    assert left(store) == set()
    assert not hub.served


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a disk that is always full")
@pytest.mark.usefixtures("hub")
def test_a_disk_that_fills_up_meanwhile_ends_in_a_sentence(store: ModelStore) -> None:
    part = store.downloads / NAME.replace("/", "--") / COMMIT / "marian-large" / "model.safetensors.part"
    part.parent.mkdir(parents=True)
    part.symlink_to(FULL)
    with pytest.raises(ModelError, match=r"No space left on device.*try again"):
        install(NAME, store)
    assert left(store) == {".downloads"}


@pytest.mark.parametrize("what", ["nowhere", "../up", "a/b/c"])
def test_what_is_no_hub_name_is_refused_unasked(what: str, store: ModelStore) -> None:
    with pytest.raises(ModelError, match="There is no file or folder"):
        install(what, store)
    assert left(store) == set()


@pytest.mark.parametrize(
    ("fixture", "task", "engine"),
    [
        ("separate_checkpoint", Task.TRANSLATION, "ctranslate2-marian"),
        ("bert_checkpoint", Task.ENTITIES, "ctranslate2-bert"),
        ("bart_checkpoint", Task.SUMMARIZATION, "ctranslate2-bart"),
        ("t5_checkpoint", Task.SUMMARIZATION, "ctranslate2-t5"),
    ],
)
def test_checkpoints_of_every_kind_are_fetched_converted_and_tried(
    fixture: str, task: Task, engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    checkpoint: Path = request.getfixturevalue(fixture)
    report: Callable[[Progress], None] = lambda _: None  # noqa: E731 - nothing to say
    with serving(Hub({f"someone/{checkpoint.name}": checkpoint})) as hub:
        model = look_up(report, f"someone/{checkpoint.name}", endpoint=hub.url)
        folder = tmp_path / checkpoint.name
        fetch(report, model, folder, endpoint=hub.url)
    converted = convert(report, Format.CHECKPOINT, folder, tmp_path / "converted")
    assert (converted.task, converted.engine) == (task, engine)
    assert (tmp_path / "converted" / "model.bin").stat().st_size < model.size
