from pathlib import Path

import pytest

from mujaz_models.errors import ModelError
from mujaz_models.store import MANIFEST, STARTER, Manifest, ModelStore, Task, write_manifest


def manifest(name: str, *, starter: bool = False, task: Task = Task.TRANSLATION) -> Manifest:
    return Manifest(
        name=name, version="1", task=task, engine="none", licence="CC0-1.0", source="test", starter=starter, files={}
    )


def fill(folder: Path, content: str = "weights") -> Manifest:
    (folder / "model.bin").write_text(content, encoding="utf-8")
    return manifest(folder.name)


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    starter = tmp_path / "starter"
    (starter / "translation").mkdir(parents=True)
    (starter / "translation" / "model.bin").write_text("small", encoding="utf-8")
    write_manifest(starter / "translation", manifest("starter", starter=True))
    return ModelStore(tmp_path / "models", starter=starter)


def test_the_starter_is_used_until_something_better_is_there(store: ModelStore) -> None:
    assert store.best(Task.TRANSLATION).manifest.name == "starter"
    store.add("better", fill)
    assert store.best(Task.TRANSLATION).manifest.name == "better"
    store.remove("better")
    assert store.best(Task.TRANSLATION).manifest.name == "starter"


def test_what_is_added_is_verified(store: ModelStore) -> None:
    store.add("better", fill).verify()


@pytest.mark.parametrize("content", ["weighty", "weights and more", None])
def test_an_altered_file_is_refused_by_model_and_file(store: ModelStore, content: str | None) -> None:
    model = store.add("better", fill)
    path = model.folder / "model.bin"
    if content is None:
        path.unlink()
    else:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match=r"The model better .*model\.bin.*Install the model again\."):
        model.verify()


def test_a_failure_while_adding_leaves_nothing(store: ModelStore) -> None:
    def fail(folder: Path) -> Manifest:
        fill(folder)
        raise ModelError("no")

    with pytest.raises(ModelError, match="no"):
        store.add("better", fail)
    assert list(store.folder.iterdir()) == []


def test_adding_again_replaces(store: ModelStore) -> None:
    store.add("better", fill)
    store.add("better", lambda folder: fill(folder, "newer"))
    assert (store.folder / "better" / "model.bin").read_text(encoding="utf-8") == "newer"
    assert [model.manifest.name for model in store.installed()] == ["better", "starter"]


def test_an_unreadable_manifest_is_named(store: ModelStore) -> None:
    model = store.add("better", fill)
    (model.folder / MANIFEST).write_text("{", encoding="utf-8")
    with pytest.raises(ModelError, match="better has no readable manifest"):
        store.installed()


def test_a_manifest_may_not_reach_outside_its_folder(store: ModelStore) -> None:
    model = store.add("better", fill)
    raw = (model.folder / MANIFEST).read_text(encoding="utf-8")
    (model.folder / MANIFEST).write_text(raw.replace("model.bin", "../model.bin"), encoding="utf-8")
    with pytest.raises(ModelError, match="outside its folder"):
        store.installed()


def test_nothing_installed_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not even the starter"):
        ModelStore(tmp_path / "models", starter=tmp_path).best(Task.TRANSLATION)


def test_the_starter_cannot_be_removed(store: ModelStore) -> None:
    with pytest.raises(ModelError, match="No model called starter"):
        store.remove("starter")


def test_the_shipped_starters_are_as_their_manifests_say() -> None:
    models = ModelStore(Path("nowhere")).installed()
    assert {model.manifest.task for model in models} == {Task.TRANSLATION, Task.ENTITIES}
    for model in models:
        model.verify()
        assert model.manifest.starter
        assert (model.folder / "MODEL.md").is_file()
    assert sum(path.stat().st_size for path in STARTER.rglob("*")) < 40_000_000
