"""Asking a hub what a model consists of. Only processes of `mujaz_models.install.apart` do that."""

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mujaz_models.errors import ModelError
from mujaz_models.install.progress import Progress, Report, Step
from mujaz_models.safe_paths import safe_path

if TYPE_CHECKING:
    from huggingface_hub.hf_api import ModelInfo, RepoSibling

NAME = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")
"""Owner and model, as hubs write them."""

PATIENCE = 20.0
"""Seconds without a word from the hub after which the connection counts as lost."""

_SAFE_WEIGHTS = re.compile(r"model(-\d{5}-of-\d{5})?\.safetensors|model\.safetensors\.index\.json")
_PICKLED_WEIGHTS = re.compile(r"pytorch_model(-\d{5}-of-\d{5})?\.bin|pytorch_model\.bin\.index\.json")
_REST = {
    "config.json",
    "generation_config.json",
    "source.spm",
    "target.spm",
    "vocab.json",
    "target_vocab.json",
    "vocab.txt",
    "merges.txt",
    "spiece.model",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
}
"""What conversion reads beside the weights."""


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file as the hub lists it: `size` in bytes; SHA-256 for large files, git's SHA-1 of a blob for all others."""

    path: str
    size: int
    git_sha1: str
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class HubModel:
    """A model at one commit, with the files to fetch."""

    name: str
    commit: str
    licence: str | None
    files: tuple[HubFile, ...]

    @property
    def size(self) -> int:
        """The bytes to fetch."""
        return sum(file.size for file in self.files)


def look_up(report: Report, name: str, *, endpoint: str | None = None) -> HubModel:
    """Return what the hub (HF_ENDPOINT's, when `endpoint` is None) says of the newest commit of `name`.

    Raises `ModelError` when it can't be asked, has no such model, or lists none that can be used.
    """
    report(Progress(Step.ASKING))
    go_online()
    import httpx2
    from huggingface_hub import HfApi
    from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, HFValidationError, RepositoryNotFoundError

    try:
        found = HfApi(endpoint=endpoint, token=False).model_info(name, files_metadata=True, timeout=PATIENCE)
    except GatedRepoError as error:
        raise ModelError(
            f"{name} is given only to people who signed in. Download it yourself, then: {_IMPORT}"
        ) from error
    except (RepositoryNotFoundError, HFValidationError) as error:
        raise ModelError(f"The hub has no model called {name}. Check the spelling.") from error
    except (HfHubHTTPError, httpx2.HTTPError, OSError, ValueError) as error:
        raise ModelError(f"{name} could not be downloaded. Check the connection and try again.") from error
    files = tuple(_file(sibling) for sibling in _wanted(found.siblings or []))
    if not found.sha or not files:
        raise ModelError(f"The hub has no weights of {name} that Mujaz can convert. Choose another model.")
    return HubModel(name, found.sha, _licence(found), files)


_IMPORT = "mujaz models import FOLDER"


def go_online() -> None:
    """Let `huggingface_hub`, which reads its settings when it is imported, connect; it sends nothing about the user."""
    os.environ.pop("HF_HUB_OFFLINE", None)
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    os.environ["HF_HUB_DISABLE_IMPLICIT_TOKEN"] = "1"  # noqa: S105 - it says that no token is sent
    os.environ["HF_HUB_DISABLE_XET"] = "1"


def _wanted(siblings: "list[RepoSibling]") -> "list[RepoSibling]":
    """Return the files to fetch; a pickle only where there are no safetensors, which can't hold code."""
    for weights in (_SAFE_WEIGHTS, _PICKLED_WEIGHTS):
        if any(weights.fullmatch(sibling.rfilename) for sibling in siblings):
            return [s for s in siblings if s.rfilename in _REST or weights.fullmatch(s.rfilename)]
    return []


def _file(sibling: "RepoSibling") -> HubFile:
    safe_path(sibling.rfilename)
    if sibling.size is None or not sibling.blob_id:
        raise ModelError(f"The hub does not say how large {sibling.rfilename} is. Try again later.")
    return HubFile(sibling.rfilename, sibling.size, sibling.blob_id, sibling.lfs.sha256 if sibling.lfs else None)


def _licence(found: "ModelInfo") -> str | None:
    card = found.card_data
    said = card.get("license") if card else None
    return str(said) if said else None
