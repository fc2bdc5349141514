"""A MarianMT of the size of OPUS-MT's base models, with random weights: as fast and as large as a real one."""

import json
import shutil
from pathlib import Path

from mujaz_models.store import STARTER
from mujaz_models.translation.marian_tokenizer import END, TOKENIZER_FILES

PIECES = 62_834
"""The vocabulary of opus-mt-ar-en, ``<pad>`` included."""
PAD = "<pad>"


def write_random(folder: Path, *, tokenizer: Path | None) -> None:
    """Write the checkpoint to the new `folder`, with the files of `tokenizer` or, without, the starter's, padded."""
    folder.mkdir(parents=True)
    if tokenizer:
        for name in TOKENIZER_FILES:
            (folder / name).write_bytes((tokenizer / name).read_bytes())
    else:
        _pad_starter(folder)
    vocabulary: dict[str, int] = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
    _write_network(folder, vocabulary)


def _pad_starter(folder: Path) -> None:
    starter = STARTER / "translation"
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(starter / name, folder / name)
    sides = [json.loads((starter / name).read_text(encoding="utf-8")) for name in ("vocab.json", "target_vocab.json")]
    pieces = [piece for piece in dict.fromkeys([*sides[0], *sides[1]]) if piece != PAD]
    filling = (f"\N{LOWER ONE EIGHTH BLOCK}filling{number}" for number in range(PIECES - 1 - len(pieces)))
    vocabulary = {piece: number for number, piece in enumerate([*pieces, *filling, PAD])}
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")


def _write_network(folder: Path, vocabulary: dict[str, int]) -> None:
    import torch
    from transformers import MarianConfig, MarianMTModel

    torch.manual_seed(7)
    config = MarianConfig(
        vocab_size=len(vocabulary),
        d_model=512,
        encoder_layers=6,
        decoder_layers=6,
        encoder_attention_heads=8,
        decoder_attention_heads=8,
        encoder_ffn_dim=2048,
        decoder_ffn_dim=2048,
        activation_function="swish",
        scale_embedding=True,
        max_position_embeddings=512,
        pad_token_id=vocabulary[PAD],
        eos_token_id=vocabulary[END],
        bos_token_id=vocabulary[END],
        forced_eos_token_id=vocabulary[END],
        decoder_start_token_id=vocabulary[PAD],
    )
    model = MarianMTModel(config)
    with torch.no_grad():
        # As in every trained Marian: decoding starts from a zero embedding.
        model.get_encoder().embed_tokens.weight[vocabulary[PAD]] = 0
    model.save_pretrained(folder)
