"""Checkpoints in the transformers format, read to be converted."""

import json
import shutil
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mujaz_models.errors import ModelError

TOKENIZER = "tokenizer.json"
"""The tokenizer as the `tokenizers` library reads it, which needs no torch."""


def read_config(checkpoint: Path, *, wanted: str) -> dict[str, Any]:
    """Return what the checkpoint's ``config.json`` says; raises `ModelError` when it is no `wanted` for lack of one."""
    try:
        config = json.loads((checkpoint / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        config = None
    if not isinstance(config, dict):
        raise not_wanted(checkpoint, wanted, "it has no readable config.json")
    return config


def not_wanted(checkpoint: Path, wanted: str, reason: str) -> ModelError:
    """Return the error for a checkpoint of another kind."""
    return ModelError(f"{checkpoint.name} is not {wanted}: {reason}. Choose the folder of one.")


def require_tokenizer(checkpoint: Path, others: Sequence[str], *, wanted: str) -> None:
    """Raise `ModelError` unless the checkpoint has ``tokenizer.json``, or all of `others` if there are any."""
    if (checkpoint / TOKENIZER).is_file():
        return
    missing = [name for name in others or (TOKENIZER,) if not (checkpoint / name).is_file()]
    if missing:
        raise not_wanted(checkpoint, wanted, f"it lacks {' and '.join(missing)}")


@contextmanager
def converting(checkpoint: Path, out: Path, *, wanted: str) -> Iterator[None]:
    """Keep the libraries quiet; when anything fails, leave nothing at `out` and raise `ModelError`."""
    from transformers.utils import logging

    logging.disable_progress_bar()
    verbosity = logging.get_verbosity()
    logging.set_verbosity_error()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except Exception as error:  # whatever a damaged file makes the libraries raise
        shutil.rmtree(out, ignore_errors=True)
        raise ModelError(
            f"{checkpoint.name} can't be converted: it is damaged or not {wanted}. Download it again."
        ) from error
    finally:
        logging.set_verbosity(verbosity)


def load_whole(model_class: Any, checkpoint: str, **options: Any) -> Any:  # noqa: ANN401 - the libraries ship no types
    """Return the model of a local checkpoint in 32 bits; raises ValueError when weights are missing."""
    model, found = model_class.from_pretrained(
        checkpoint, local_files_only=True, weights_only=True, output_loading_info=True, **options
    )
    if found["missing_keys"]:
        raise ValueError(f"no weights for {sorted(found['missing_keys'])[:3]}")
    return model.float().eval()


def write_tokenizer(checkpoint: Path, out: Path) -> None:
    """Write the checkpoint's tokenizer to `out`, whatever files it has."""
    from transformers import AutoTokenizer

    AutoTokenizer.from_pretrained(checkpoint, local_files_only=True).backend_tokenizer.save(str(out / TOKENIZER))


def read_tokenizer(folder: Path) -> Any:  # noqa: ANN401 - the library's own type stays inside the functions that use it
    """Return the `tokenizers.Tokenizer` in `folder`, which neither cuts nor pads; raises OSError or ValueError."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_buffer((folder / TOKENIZER).read_bytes())
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
