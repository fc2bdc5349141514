"""Installing a translation model from a folder or from a hub."""

import re
import tempfile
from pathlib import Path

from mujaz_models.convert import convert_marian
from mujaz_models.errors import ModelError
from mujaz_models.store import Installed, Manifest, ModelStore, Task
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.marian_tokenizer import TOKENIZER_FILES

_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")
_WANTED = ["config.json", "*.safetensors", "pytorch_model.bin", *TOKENIZER_FILES, "target_vocab.json", "README.md"]
_TRIAL = "أعلنت الوزارة اليوم عن خطة جديدة."


def install(source: str, store: ModelStore) -> Installed:
    """Convert the MarianMT checkpoint at `source` (a folder, or a name on the hub) and put it into `store`.

    Raises `ModelError`, and leaves nothing behind, when it can't be had, converted or made to translate.
    """
    folder = Path(source).expanduser()
    if folder.is_dir():
        return _install_folder(folder, folder.resolve().name, f"folder {folder.resolve().name}", store)
    if not _HUB_ID.fullmatch(source):
        raise ModelError(f"There is no folder {source}, and it is not a hub name such as Helsinki-NLP/opus-mt-ar-en.")
    with tempfile.TemporaryDirectory(prefix="mujaz-") as scratch:
        commit = _download(source, Path(scratch))
        return _install_folder(Path(scratch), source.rpartition("/")[2], f"{source}@{commit}", store)


def _install_folder(checkpoint: Path, name: str, source: str, store: ModelStore) -> Installed:
    def fill(folder: Path) -> Manifest:
        converted = folder / "converted"
        convert_marian(checkpoint, converted)
        for file in converted.iterdir():
            file.rename(folder / file.name)
        converted.rmdir()
        CTranslate2Translator(folder).translate([_TRIAL])
        version = source.rpartition("@")[2][:12] if "@" in source else "local"
        return Manifest(
            name=name,
            version=version,
            task=Task.TRANSLATION,
            engine="ctranslate2-marian",
            licence="see the model's own page",
            source=source,
            files={},
        )

    return store.add(name, fill)


def _download(name: str, folder: Path) -> str:
    """Fetch the files of a hub's model into `folder` and return its commit."""
    from huggingface_hub import HfApi, snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError, RepositoryNotFoundError

    try:
        commit = HfApi().model_info(name).sha
        snapshot_download(name, revision=commit, local_dir=folder, allow_patterns=_WANTED)
    except RepositoryNotFoundError as error:
        raise ModelError(f"The hub has no model called {name}. Check the spelling.") from error
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
        raise ModelError(f"{name} could not be downloaded. Check the connection and try again.") from error
    return str(commit)
