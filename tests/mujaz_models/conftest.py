"""Small checkpoints made on the spot: random weights, the starter's real SentencePiece files."""

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from mujaz_models.store import STARTER

settings.register_profile("mujaz", deadline=None)  # a busy machine is no failure
settings.load_profile("mujaz")

END_BIAS = 7.0
SENTENCES = (
    "أعلنت الوزارة اليوم عن خطة جديدة.",
    "قتل 24 شخصا في درعا عام 2018.",
    "هل وصل الوفد إلى دمشق؟",
    "وقال المدير: «لن نعود».",
)


@pytest.fixture(scope="session")
def separate_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A MarianMT with a vocabulary for each side, as the starter's recipe makes it."""
    folder = tmp_path_factory.mktemp("separate") / "marian-separate"
    _write(folder, vocabularies=("vocab.json", "target_vocab.json"))
    return folder


@pytest.fixture(scope="session")
def shared_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A MarianMT with one vocabulary for both sides, as OPUS-MT's are."""
    folder = tmp_path_factory.mktemp("shared") / "marian-shared"
    _write(folder, vocabularies=("vocab.json",))
    return folder


def _write(folder: Path, *, vocabularies: tuple[str, ...]) -> None:
    import torch
    from transformers import MarianConfig, MarianMTModel

    starter = STARTER / "translation"
    folder.mkdir()
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(starter / name, folder / name)
    source, target = (
        json.loads((starter / name).read_text(encoding="utf-8")) for name in ("vocab.json", "target_vocab.json")
    )
    if len(vocabularies) == 1:
        pieces = [piece for piece in dict.fromkeys([*source, *target]) if piece != "<pad>"]
        source = {piece: number for number, piece in enumerate([*pieces, "<pad>"])}
        contents = [source]
    else:
        contents = [source, target]
    for name, content in zip(vocabularies, contents, strict=True):
        (folder / name).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    size = len(source)
    torch.manual_seed(7)
    config = MarianConfig(
        vocab_size=size,
        decoder_vocab_size=size,
        share_encoder_decoder_embeddings=len(vocabularies) == 1,
        d_model=64,
        encoder_layers=2,
        decoder_layers=2,
        encoder_ffn_dim=128,
        decoder_ffn_dim=128,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        scale_embedding=True,
        max_position_embeddings=512,
        pad_token_id=size - 1,
        eos_token_id=0,
        bos_token_id=0,
        forced_eos_token_id=0,
        decoder_start_token_id=size - 1,
        init_std=0.3,
    )
    model = MarianMTModel(config)
    with torch.no_grad():
        # As in every trained Marian: decoding starts from a zero embedding.
        for embedding in (model.get_encoder().embed_tokens, model.get_decoder().embed_tokens):
            embedding.weight[-1] = 0
        # Random weights would go on for ever: lean towards the end mark.
        model.final_logits_bias[0, 0] = END_BIAS
    model.save_pretrained(folder)
