"""Marian's two SentencePiece models and its vocabularies, shared by the engine and the reference."""

import json
from functools import cached_property
from pathlib import Path

from mujaz_models.errors import ModelError

END = "</s>"
UNKNOWN = "<unk>"
TOKENIZER_FILES = ("source.spm", "target.spm", "vocab.json")


class MarianTokenizer:
    """Pieces of Arabic sentences, and English sentences from pieces.

    Unlike transformers' class it needs no Moses normaliser and loads in milliseconds.
    """

    def __init__(self, folder: Path) -> None:
        """Read the tokenizer's files in `folder`; raises `ModelError` when one is missing or damaged."""
        from sentencepiece import SentencePieceProcessor

        self._folder = folder
        try:
            self._source = SentencePieceProcessor(model_file=str(folder / "source.spm"))
            self._target = SentencePieceProcessor(model_file=str(folder / "target.spm"))
        except (OSError, RuntimeError) as error:
            raise ModelError(
                f"The translation model in {folder.name} has no readable SentencePiece files. Install it again."
            ) from error

    def encode(self, sentence: str) -> list[str]:
        """Return the pieces of `sentence`, without the end mark."""
        return list(self._source.EncodeAsPieces(sentence))

    def decode(self, pieces: list[str]) -> str:
        """Return the English that `pieces` spell; unknown pieces and end marks are left out."""
        return str(self._target.DecodePieces([piece for piece in pieces if piece not in {END, UNKNOWN, "<pad>"}]))

    @cached_property
    def source_ids(self) -> dict[str, int]:
        """The ids of the source side's pieces."""
        return self._vocabulary("vocab.json")

    @cached_property
    def target_pieces(self) -> dict[int, str]:
        """The pieces of the target side's ids."""
        own = self._folder / "target_vocab.json"
        ids = self._vocabulary(own.name) if own.exists() else self.source_ids
        return {number: piece for piece, number in ids.items()}

    def _vocabulary(self, name: str) -> dict[str, int]:
        try:
            ids: dict[str, int] = json.loads((self._folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ModelError(f"The translation model's {name} can't be read. Install the model again.") from error
        return ids
