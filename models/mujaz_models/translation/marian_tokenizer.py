"""Marian's two SentencePiece models and its vocabularies, shared by the engine and the reference."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mujaz_models.errors import ModelError
from mujaz_models.translation.cutting import Span

END = "</s>"
UNKNOWN = "<unk>"
PAD = "<pad>"
TOKENIZER_FILES = ("source.spm", "target.spm", "vocab.json")


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text in pieces: what each is called, and which span of the text it stands for."""

    text: str
    names: Sequence[str]
    spans: Sequence[Span]


class MarianTokenizer:
    """Pieces of Arabic sentences, and English sentences from pieces.

    Unlike transformers' class it needs no Moses normaliser, knows offsets, and loads in milliseconds.
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

    def count(self, sentence: str) -> int:
        """Return the number of pieces of `sentence`, without the end mark."""
        return len(self._source.Encode(sentence, return_type=int))

    def encode(self, sentence: str) -> Pieces:
        """Return the pieces of the Arabic `sentence`, without the end mark."""
        found = self._source.Encode(sentence, return_type="offset_mapping")
        return Pieces(sentence, found["pieces"], found["offsets"])

    def encode_english(self, sentence: str) -> Pieces:
        """Return the pieces of the English `sentence`, without the end mark."""
        found = self._target.Encode(sentence, return_type="offset_mapping")
        return Pieces(sentence, found["pieces"], found["offsets"])

    def decode(self, names: Sequence[str]) -> Pieces:
        """Return the English that the pieces `names` spell; unknown pieces and end marks spell nothing."""
        known = [name for name in names if name not in {END, UNKNOWN, PAD}]
        if not known:
            return Pieces("", names, [(0, 0)] * len(names))
        found = self._target.Decode(known, return_type="offset_mapping")
        offsets = iter(found["offsets"])
        spans: list[Span] = []
        for name in names:
            at = spans[-1][1] if spans else 0
            spans.append((at, at) if name in {END, UNKNOWN, PAD} else next(offsets))
        # A shared vocabulary has pieces that the target's own model does not know, and leaves as they are.
        return Pieces(found["text"].replace("▁", " "), names, spans)

    @cached_property
    def source_ids(self) -> dict[str, int]:
        """The ids of the source side's pieces."""
        return self._vocabulary("vocab.json")

    @cached_property
    def target_ids(self) -> dict[str, int]:
        """The ids of the target side's pieces."""
        own = self._folder / "target_vocab.json"
        return self._vocabulary(own.name) if own.exists() else self.source_ids

    @cached_property
    def target_pieces(self) -> dict[int, str]:
        """The pieces of the target side's ids."""
        return {number: piece for piece, number in self.target_ids.items()}

    def _vocabulary(self, name: str) -> dict[str, int]:
        try:
            ids: dict[str, int] = json.loads((self._folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ModelError(f"The translation model's {name} can't be read. Install the model again.") from error
        return ids
