"""Asking and fetching with the real client, from a hub on loopback, in this process."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mujaz_models.errors import ModelError
from mujaz_models.install.download import fetch, folder_for, forget, missing, unfinished
from mujaz_models.install.hub import HubModel, look_up
from mujaz_models.install.progress import Progress, Step
from tests.mujaz_models.install.loopback_hub import BLOCK, COMMIT, Hub, serving

pytestmark = pytest.mark.loopback

NAME = "someone/marian-large"
WEIGHTS = "model.safetensors"


@pytest.fixture
def hub(large_checkpoint: Path) -> Iterator[Hub]:
    with serving(Hub({NAME: large_checkpoint})) as hub:
        yield hub


def ask(hub: Hub, name: str = NAME) -> HubModel:
    return look_up(_unheard, name, endpoint=hub.url)


def get(hub: Hub, model: HubModel, folder: Path) -> list[Progress]:
    heard: list[Progress] = []
    fetch(heard.append, model, folder, endpoint=hub.url)
    return heard


def _unheard(_: Progress) -> None:
    pass


def test_a_model_is_described_with_its_commit_licence_and_hashes(hub: Hub) -> None:
    model = ask(hub)
    assert (model.commit, model.licence) == (COMMIT, "apache-2.0")
    large = {file.path for file in model.files if file.sha256}
    assert large == {WEIGHTS}
    assert model.size > 30_000_000
    assert not any("authorization" in map(str.lower, headers) for headers in hub.headers)


def test_safetensors_go_before_a_pickle_and_nothing_else_is_fetched(hub: Hub) -> None:
    assert {file.path for file in ask(hub).files} == {
        WEIGHTS,
        "config.json",
        "generation_config.json",
        "source.spm",
        "target.spm",
        "vocab.json",
    }


def test_a_pickle_is_fetched_where_there_is_nothing_else(large_checkpoint: Path, tmp_path: Path) -> None:
    for name in ("config.json", "pytorch_model.bin"):
        shutil.copyfile(large_checkpoint / name, tmp_path / name)
    with serving(Hub({NAME: tmp_path}, licence=None)) as hub:
        model = ask(hub)
    assert [file.path for file in model.files] == ["config.json", "pytorch_model.bin"]
    assert model.licence is None


def test_every_file_comes_and_every_byte_is_counted(hub: Hub, large_checkpoint: Path, tmp_path: Path) -> None:
    model = ask(hub)
    heard = get(hub, model, tmp_path)
    assert all((tmp_path / f.path).read_bytes() == (large_checkpoint / f.path).read_bytes() for f in model.files)
    assert [progress.done for progress in heard] == sorted(progress.done for progress in heard)
    assert heard[-1] == Progress(Step.DOWNLOADING, model.size, model.size)
    assert missing(model, tmp_path) == 0
    get(hub, model, tmp_path)
    assert sum(hub.served.values()) == model.size


def test_after_a_cut_only_the_rest_is_fetched(hub: Hub, tmp_path: Path) -> None:
    model = ask(hub)
    hub.cut_after = model.size * 6 // 10
    with pytest.raises(ModelError, match=r"lost after \d+ of \d+ MB\. Try again: it goes on from there"):
        get(hub, model, tmp_path)
    there = model.size - missing(model, tmp_path)
    assert there > model.size // 2
    hub.cut_after = None
    first = get(hub, model, tmp_path)[0]
    assert first.done <= there + BLOCK
    assert sum(hub.served.values()) <= model.size + 2 * BLOCK


def test_a_server_that_knows_no_ranges_sends_all_again(hub: Hub, large_checkpoint: Path, tmp_path: Path) -> None:
    hub.ranges = False
    (tmp_path / f"{WEIGHTS}.part").write_bytes(bytes(1000))
    get(hub, ask(hub), tmp_path)
    assert (tmp_path / WEIGHTS).read_bytes() == (large_checkpoint / WEIGHTS).read_bytes()


@pytest.mark.parametrize("name", [WEIGHTS, "vocab.json"])
def test_a_file_of_another_hash_is_refused_by_name_and_not_kept(name: str, hub: Hub, tmp_path: Path) -> None:
    model = ask(hub)
    hub.altered = name
    with pytest.raises(ModelError, match=f"{name} of {NAME} is not what the hub says"):
        get(hub, model, tmp_path)
    assert not list(tmp_path.glob(f"{name}*"))


def test_a_partial_file_that_does_not_fit_is_fetched_anew(hub: Hub, tmp_path: Path) -> None:
    model = ask(hub)
    (tmp_path / f"{WEIGHTS}.part").write_bytes(bytes(1000))
    with pytest.raises(ModelError, match="is not what the hub says"):
        get(hub, model, tmp_path)
    get(hub, model, tmp_path)
    assert missing(model, tmp_path) == 0


def test_a_file_that_is_listed_but_not_there_is_named(hub: Hub, tmp_path: Path) -> None:
    model = ask(hub)
    hub.missing = "vocab.json"
    with pytest.raises(ModelError, match=r"does not give out vocab\.json \(error 404\)"):
        get(hub, model, tmp_path)


def test_a_server_that_is_gone_is_said_plainly(hub: Hub, tmp_path: Path) -> None:
    model = ask(hub)
    hub.cut_after = 0
    with pytest.raises(ModelError, match="connection was lost after 0 of"):
        get(hub, model, tmp_path)
    with pytest.raises(ModelError, match=r"could not be downloaded\. Check the connection"):
        ask(hub)


@pytest.mark.parametrize("name", ["someone/else", "a--b/c"])
def test_an_unknown_model_is_said_plainly(name: str, hub: Hub) -> None:
    with pytest.raises(ModelError, match=f"no model called {name}"):
        ask(hub, name)


def test_a_model_without_weights_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    with serving(Hub({NAME: tmp_path})) as hub, pytest.raises(ModelError, match="no weights of"):
        ask(hub)


def test_what_is_left_of_another_commit_goes(hub: Hub, tmp_path: Path) -> None:
    old = tmp_path / "someone--marian-large" / "older" / "marian-large"
    old.mkdir(parents=True)
    (old / "vocab.json.part").write_bytes(bytes(10))
    assert unfinished(tmp_path) == {NAME: 10}
    folder = folder_for(ask(hub), tmp_path)
    assert folder.name == "marian-large"
    assert not old.exists()
    forget(NAME, tmp_path)
    assert not tmp_path.exists()
