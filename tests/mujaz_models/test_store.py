import os
from pathlib import Path

import msgspec
import pytest

from mujaz_models.errors import ModelError
from mujaz_models.store import MANIFEST, STARTER, FileRecord, Manifest, ModelStore, Task, write_manifest


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
    assert [path.name for path in store.folder.iterdir()] == [".lock"]


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


def test_a_damaged_model_can_be_removed_and_replaced(store: ModelStore) -> None:
    model = store.add("better", fill)
    (model.folder / MANIFEST).write_text("{", encoding="utf-8")
    assert store.find("better") is None
    store.add("better", fill).verify()
    (model.folder / MANIFEST).write_text("{", encoding="utf-8")
    store.remove("better")
    assert store.best(Task.TRANSLATION).manifest.name == "starter"


def test_the_preferred_model_is_used_while_it_is_there(store: ModelStore) -> None:
    store.add("older", fill)
    store.add("newer", fill)
    assert store.best(Task.TRANSLATION, preferred="older").manifest.name == "older"
    assert store.best(Task.TRANSLATION, preferred="starter").manifest.name == "starter"
    assert store.best(Task.TRANSLATION, preferred="gone").manifest.name == "newer"


def test_files_are_hashed_again_only_when_they_changed(store: ModelStore) -> None:
    model = store.add("better", fill)
    model.verify_quickly()
    assert model.stamp is not None
    model.stamp.write_bytes(model.stamp.read_bytes().replace(b"model.bin", b"other.bin"))
    model.verify_quickly()
    seen = model.stamp.read_bytes()
    path = model.folder / "model.bin"
    times = path.stat()
    path.write_text("WEIGHTS", encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns + 1_000))
    with pytest.raises(ModelError, match=r"model\.bin was altered"):
        model.verify_quickly()
    path.write_text("weights", encoding="utf-8")
    model.verify_quickly()
    assert model.stamp.read_bytes() != seen


def test_a_stamp_vouches_for_one_manifest_only(store: ModelStore) -> None:
    model = store.add("better", fill)
    model.verify_quickly()
    altered = FileRecord(7, "0" * 64)
    other = msgspec.structs.replace(model.manifest, files={"model.bin": altered})
    (model.folder / MANIFEST).write_bytes(msgspec.json.encode(other))
    with pytest.raises(ModelError, match=r"model\.bin was altered"):
        store.best(Task.TRANSLATION).verify_quickly()


def test_nothing_is_written_where_the_user_has_no_models(store: ModelStore) -> None:
    store.best(Task.TRANSLATION).verify_quickly()
    assert not store.folder.exists()


def test_what_a_killed_process_left_is_swept_away(store: ModelStore) -> None:
    left = store.folder / ".installing-x"
    left.mkdir(parents=True)
    (left / "half").write_text("half", encoding="utf-8")
    store.add("better", fill)
    assert not left.exists()


def test_two_installations_at_once_are_one_too_many(store: ModelStore) -> None:
    with store.scratch(), pytest.raises(ModelError, match="Another Mujaz is installing"):
        store.add("better", fill)


def test_a_folder_that_takes_nothing_is_named(store: ModelStore) -> None:
    store.folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(ModelError, match=r"can't be written to the disk .*models has room"):
        store.add("better", fill)


def test_nothing_installed_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not even the starter"):
        ModelStore(tmp_path / "models", starter=tmp_path).best(Task.TRANSLATION)


def test_the_starter_cannot_be_removed(store: ModelStore) -> None:
    with pytest.raises(ModelError, match="No model called starter"):
        store.remove("starter")


def test_the_shipped_starters_are_as_their_manifests_say() -> None:
    models = ModelStore(Path("nowhere")).installed()
    assert {model.manifest.task for model in models} == {Task.TRANSLATION, Task.ENTITIES, Task.NAMES}
    for model in models:
        model.verify()
        assert model.manifest.starter
        assert (model.folder / "MODEL.md").is_file()
    assert sum(path.stat().st_size for path in STARTER.rglob("*")) < 40_000_000
