from pathlib import Path

import pytest

from mujaz import engines
from mujaz.errors import ModelError
from mujaz_models.store import Manifest, ModelStore, Task


def test_a_model_of_another_engine_is_refused_with_the_remedy(tmp_path: Path) -> None:
    def fill(folder: Path) -> Manifest:
        (folder / "weights").write_bytes(b"x")
        return Manifest(
            name="mine", version="1", task=Task.TRANSLATION, engine="llm", licence="CC0-1.0", source="test", files={}
        )

    store = ModelStore(tmp_path)
    store.add("mine", fill)
    with pytest.raises(ModelError, match="mujaz models remove mine"):
        engines.load(store)
    store.remove("mine")
    assert [model.starter for model in engines.load(store).models] == [True, True]
