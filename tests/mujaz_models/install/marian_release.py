"""An OPUS-MT release as Marian writes it: random weights in an ``.npz``, vocabularies in YAML, SentencePiece models."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mujaz_models.store import STARTER

WIDTH = 16
SETTINGS = {
    "type": "transformer",
    "transformer-decoder-autoreg": "self-attention",
    "transformer-no-projection": False,
    "transformer-ffn-activation": "swish",
    "transformer-preprocess": "",
    "transformer-postprocess": "dan",
    "transformer-postprocess-emb": "d",
    "transformer-guided-alignment-layer": "last",
    "transformer-heads": 2,
    "enc-depth": 1,
    "dec-depth": 1,
}


def write_release(folder: Path) -> None:
    """Write the release to the new `folder`."""
    folder.mkdir()
    starter = STARTER / "translation"
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(starter / name, folder / name)
    known = [json.loads((starter / name).read_text(encoding="utf-8")) for name in ("vocab.json", "target_vocab.json")]
    pieces = [piece for side in known for piece in side if piece.strip("\N{LOWER ONE EIGHTH BLOCK}").isalpha()]
    vocabulary = ["</s>", "<unk>", *dict.fromkeys(pieces), "<pad>"]
    lines = (f"{json.dumps(piece, ensure_ascii=False)}: {number}" for number, piece in enumerate(vocabulary))
    (folder / "opus.spm.vocab.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "decoder.yml").write_text("models:\n  - ../../outside.npz\n", encoding="utf-8")
    np.savez(folder / "opus.npz", allow_pickle=False, **_weights(len(vocabulary)))


def _weights(pieces: int) -> dict[str, NDArray[Any]]:
    random = np.random.default_rng(7)

    def normal(*shape: int) -> NDArray[np.float32]:
        return random.normal(scale=0.3, size=shape).astype(np.float32)

    settings = json.dumps(SETTINGS).encode() + b"\0"
    weights: dict[str, NDArray[Any]] = {
        "special:model.yml": np.frombuffer(settings, dtype=np.int8),
        "Wemb": normal(pieces, WIDTH),
        "decoder_ff_logit_out_b": normal(1, pieces),
    }
    for part in ("encoder_l1_self", "decoder_l1_self", "decoder_l1_context"):
        for name in "qkvo":
            weights[f"{part}_W{name}"] = normal(WIDTH, WIDTH)
            weights[f"{part}_b{name}"] = normal(1, WIDTH)
        weights |= _norm(f"{part}_Wo")
    for part in ("encoder_l1_ffn", "decoder_l1_ffn"):
        weights |= {f"{part}_W1": normal(WIDTH, 2 * WIDTH), f"{part}_b1": normal(1, 2 * WIDTH)}
        weights |= {f"{part}_W2": normal(2 * WIDTH, WIDTH), f"{part}_b2": normal(1, WIDTH)}
        weights |= _norm(f"{part}_ffn")
    return weights


def _norm(name: str) -> dict[str, NDArray[Any]]:
    one = np.ones((1, WIDTH), dtype=np.float32)
    return {f"{name}_ln_scale": one, f"{name}_ln_bias": np.zeros_like(one)}
