"""SentencePiece models of both sides, and their vocabulary files."""

import json
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import sentencepiece as spm

PIECES = 6000
"""Size of each side's vocabulary, ``</s>``, ``<unk>`` and ``<pad>`` included."""

_REMOVED = [
    *range(0x064B, 0x0660),
    0x0670,
    0x0640,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    0xFEFF,
]
_REPLACED = {
    **{0x0660 + digit: str(digit) for digit in range(10)},
    **{0x06F0 + digit: str(digit) for digit in range(10)},
    **dict.fromkeys(map(ord, "أإآٱ"), "ا"),
    **dict.fromkeys(map(ord, "“”«»„"), '"'),
    **dict.fromkeys(map(ord, "‘’ʼ"), "'"),
    ord("٪"): "%",
    ord("٫"): ".",
    ord("٬"): ",",
    ord("ی"): "ي",
    ord("ک"): "ك",
}


def _write_normalisation(path: Path) -> None:
    """Write SentencePiece's rule table: NFKC, marks and controls off, digits Western, alef bare."""
    removed = set(_REMOVED)
    table = {**dict.fromkeys(removed, None), **_REPLACED}
    lines = []
    for code in range(1, 0x10000):
        if 0xD800 <= code < 0xE000:
            continue
        plain = unicodedata.normalize("NFKC", chr(code)).translate(table)
        if plain != chr(code):
            target = " ".join(f"{ord(c):X}" for c in plain)
            lines.append(f"{code:X}\t{target}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def train(arabic: Iterable[str], english: Iterable[str], out: Path) -> None:
    """Write ``source.spm``, ``target.spm`` and a vocabulary for each to `out`."""
    rules = out / "normalisation.tsv"
    _write_normalisation(rules)
    shared: dict[str, Any] = {
        "vocab_size": PIECES - 1,
        "model_type": "unigram",
        "split_digits": True,
        "character_coverage": 0.9998,
        "bos_id": -1,
        "eos_id": 0,
        "unk_id": 1,
        "pad_id": -1,
        "num_threads": 2,
        "minloglevel": 1,
    }
    spm.SentencePieceTrainer.train(
        sentence_iterator=iter(arabic), model_prefix=str(out / "source"), normalization_rule_tsv=str(rules), **shared
    )
    spm.SentencePieceTrainer.train(
        sentence_iterator=iter(english), model_prefix=str(out / "target"), normalization_rule_name="nmt_nfkc", **shared
    )
    rules.unlink()
    for side, vocabulary in (("source", "vocab.json"), ("target", "target_vocab.json")):
        (out / f"{side}.model").rename(out / f"{side}.spm")
        (out / f"{side}.vocab").unlink()
        pieces = spm.SentencePieceProcessor(model_file=str(out / f"{side}.spm"))
        ids = {pieces.IdToPiece(i): i for i in range(pieces.GetPieceSize())} | {"<pad>": PIECES - 1}
        (out / vocabulary).write_text(json.dumps(ids, ensure_ascii=False, indent=0), encoding="utf-8")


def encoder(model: Path) -> Callable[[list[str]], list[list[int]]]:
    """Return a function from sentences to ids, each ending in ``</s>``."""
    pieces = spm.SentencePieceProcessor(model_file=str(model))

    def encode(sentences: list[str]) -> list[list[int]]:
        return [[*ids, pieces.eos_id()] for ids in pieces.EncodeAsIds(sentences)]

    return encode
