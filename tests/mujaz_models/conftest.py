"""Small checkpoints made on the spot: random weights, the starter's real SentencePiece files."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from mujaz_models.convert_bert import convert_bert
from mujaz_models.store import STARTER

settings.register_profile("mujaz", deadline=None)  # a busy machine is no failure
settings.load_profile("mujaz")

END_BIAS = 7.0
NO_NAME_BIAS = 1.0
SENTENCES = (
    "أعلنت الوزارة اليوم عن خطة جديدة.",
    "قتل 24 شخصا في درعا عام 2018.",
    "هل وصل الوفد إلى دمشق؟",
    "وقال المدير: «لن نعود».",
)
ENGLISH = (
    "The port was closed on 3 March after a storm that broke the northern quay.",
    "Imports fell by 40 per cent in that period, the ministry said.",
    "She added that 12 ships had come since the morning, three of them with wheat.",
    "The workers asked for higher wages and threatened to strike before the winter.",
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


@pytest.fixture(scope="session")
def bert_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BERT that labels words as CAMeLBERT's do, most of them as no name; its files are those of the older kind."""
    from transformers import BertConfig, BertForTokenClassification

    folder = tmp_path_factory.mktemp("bert") / "bert-names"
    folder.mkdir()
    letters = [*map(chr, range(0x621, 0x64B)), *"0123456789.,:%$،؛؟«»"]
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{letter}" for letter in letters), "##لب"]
    (folder / "vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    labels = ["O", *(f"{place}-{kind}" for kind in ("PERS", "LOC", "ORG", "MISC") for place in "BI")]
    model = _seeded(
        BertForTokenClassification,
        BertConfig(
            vocab_size=len(words),
            hidden_size=32,
            num_hidden_layers=2,
            num_attention_heads=4,
            intermediate_size=64,
            max_position_embeddings=64,
            initializer_range=0.3,
            id2label=dict(enumerate(labels)),
            label2id={label: number for number, label in enumerate(labels)},
        ),
    )
    model.classifier.bias.data[0] = NO_NAME_BIAS
    _save(model, folder)
    return folder


@pytest.fixture(scope="session")
def bart_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BART with the files and the settings that distilbart-cnn's have."""
    from tokenizers import ByteLevelBPETokenizer
    from transformers import BartConfig, BartForConditionalGeneration

    folder = tmp_path_factory.mktemp("bart") / "bart-summary"
    folder.mkdir()
    tokenizer = ByteLevelBPETokenizer()
    marks = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    tokenizer.train_from_iterator(ENGLISH, 320, min_frequency=1, special_tokens=marks, show_progress=False)
    tokenizer.save_model(str(folder))
    model = _seeded(
        BartForConditionalGeneration,
        BartConfig(
            vocab_size=tokenizer.get_vocab_size(),
            d_model=32,
            encoder_layers=2,
            decoder_layers=2,
            encoder_attention_heads=4,
            decoder_attention_heads=4,
            encoder_ffn_dim=64,
            decoder_ffn_dim=64,
            max_position_embeddings=96,
            init_std=0.3,
        ),
    )
    _save(model, folder, forced_bos_token_id=0, length_penalty=2.0)
    (folder / "generation_config.json").unlink()
    return folder


@pytest.fixture(scope="session")
def t5_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A T5 whose vocabulary is smaller than its embeddings, as t5-small's is."""
    from tokenizers import SentencePieceUnigramTokenizer
    from transformers import T5Config, T5ForConditionalGeneration, T5Tokenizer

    folder = tmp_path_factory.mktemp("t5") / "t5-summary"
    trained = SentencePieceUnigramTokenizer()
    marks = ["<pad>", "</s>", "<unk>"]
    trained.train_from_iterator(ENGLISH, 100, special_tokens=marks, unk_token=marks[2], show_progress=False)
    pieces = json.loads(trained.to_str())["model"]["vocab"]
    T5Tokenizer(vocab=[tuple(piece) for piece in pieces], extra_ids=4).save_pretrained(folder)
    config = T5Config(vocab_size=128, d_model=32, d_kv=8, d_ff=64, num_layers=2, num_heads=4)
    model = _seeded(T5ForConditionalGeneration, config)
    model.generation_config.decoder_start_token_id = 0
    _save(model, folder, decoder_start_token_id=0)
    return folder


@pytest.fixture(scope="session")
def bert_model(bert_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The BERT converted."""
    folder = tmp_path_factory.mktemp("bert-model") / "bert-names"
    convert_bert(bert_checkpoint, folder, quantization="float32")
    return folder


def _seeded(model_class: Any, config: Any) -> Any:  # noqa: ANN401 - transformers' classes, imported inside
    import torch

    torch.manual_seed(7)
    return model_class(config)


def _save(model: Any, folder: Path, **settings_too: float) -> None:  # noqa: ANN401 - the same
    """Save `model`, with settings in its configuration that this version of transformers would put elsewhere."""
    from transformers.utils import logging

    logging.disable_progress_bar()
    model.save_pretrained(folder)
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8")) | settings_too
    path.write_text(json.dumps(config), encoding="utf-8")
