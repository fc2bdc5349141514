"""A store, and checkpoints for a hub to serve."""

import os
import shutil
from pathlib import Path

import pytest

from mujaz_models.store import ModelStore

os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"  # read when huggingface_hub is imported, by whichever test


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


@pytest.fixture(scope="session")
def large_checkpoint(shared_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A MarianMT of more than 30 MB, most of it a weight that nothing uses; beside it a pickle."""
    import torch
    from safetensors.torch import load_file, save_file  # noqa: PLC0415 - imports torch

    folder = tmp_path_factory.mktemp("large") / "marian-large"
    shutil.copytree(shared_checkpoint, folder)
    weights = load_file(folder / "model.safetensors")
    weights["model.unused"] = torch.rand(30_000_000 // 4, generator=torch.Generator().manual_seed(7))
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "pytorch_model.bin").write_bytes(b"a pickle that nobody wants")
    return folder
