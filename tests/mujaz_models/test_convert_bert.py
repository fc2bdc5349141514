import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from mujaz_models.convert_bert import convert_bert
from mujaz_models.entities.bert_files import BertLabels
from mujaz_models.entities.bert_recognizer import _Tagger
from mujaz_models.entities.folding import fold
from mujaz_models.entities.recognizer import Piece
from mujaz_models.entities.tokens import tokenize
from mujaz_models.errors import ModelError

SENTENCES = (
    "قتل 24 شخصا في درعا عام 2018.",
    "وقالت المديرة سلمى الحداد: «لن نعود إلى حلب».",
    "بِيروت 🙂 مـــدينة",
    "لا",
)


def _reference(checkpoint: Path, words: list[str]) -> list[str]:
    """Return what transformers says of each word's first sub-word."""
    import torch
    from transformers import AutoTokenizer, BertForTokenClassification

    model = BertForTokenClassification.from_pretrained(checkpoint).eval()
    encoded = AutoTokenizer.from_pretrained(checkpoint)(words, is_split_into_words=True, return_tensors="pt")
    with torch.inference_mode():
        best = model(**encoded).logits[0].argmax(-1).tolist()
    places = encoded.word_ids()
    return [model.config.id2label[best[places.index(word)]] for word in range(len(words))]


def test_the_converted_model_labels_as_the_reference_does(bert_checkpoint: Path, bert_model: Path) -> None:
    folded = [fold(sentence) for sentence in SENTENCES]
    pieces = [Piece(each, tokenize(each.text)) for each in folded]
    found = _Tagger(bert_model, "float32").tag(pieces)
    plain = [sentence.replace("ـ", "").replace("\u0650", "") for sentence in SENTENCES]
    expected = [
        _reference(bert_checkpoint, [text[token.start : token.end] for token in tokenize(text)]) for text in plain
    ]
    assert [[label.replace("PER", "PERS") for label in labels] for labels in found] == expected
    assert len({label for labels in found for label in labels}) > 2


def test_nothing_random_is_in_what_is_written(bert_checkpoint: Path, bert_model: Path, tmp_path: Path) -> None:
    convert_bert(bert_checkpoint, tmp_path / "again", quantization="float32")
    assert (tmp_path / "again" / "model.bin").read_bytes() == (bert_model / "model.bin").read_bytes()


def test_eight_bits_are_smaller_and_the_classifier_stays_exact(
    bert_checkpoint: Path, bert_model: Path, tmp_path: Path
) -> None:
    convert_bert(bert_checkpoint, tmp_path / "small")
    assert (tmp_path / "small" / "model.bin").stat().st_size < (bert_model / "model.bin").stat().st_size
    with np.load(tmp_path / "small" / "head.npz") as head:
        assert head["weight"].shape == (9, 32)
        assert head["weight"].dtype == np.float32


def test_labels_have_our_names(bert_model: Path) -> None:
    labels = BertLabels.read(bert_model)
    assert labels.positions == 64
    assert labels.labels == ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"architectures": ["BertForMaskedLM"]}, r"says BertForMaskedLM"),
        ({"architectures": None}, r"says nothing"),
        ({"id2label": {"0": "NOUN", "1": "VERB"}}, r"labels are not B-PERS"),
        ({"id2label": {"0": "O", "1": "B-DRUG"}}, r"labels are not B-PERS"),
    ],
)
def test_another_model_is_refused_by_what_it_is(
    change: dict[str, object], reason: str, bert_checkpoint: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    shutil.copytree(bert_checkpoint, other)
    config = json.loads((other / "config.json").read_text(encoding="utf-8")) | change
    (other / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(ModelError, match=rf"other is not a BERT model for entities: its .*{reason}"):
        convert_bert(other, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("damage", ["config.json", "vocab.txt", "model.safetensors"])
def test_a_missing_file_leaves_nothing_behind(damage: str, bert_checkpoint: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(bert_checkpoint, broken, ignore=shutil.ignore_patterns(damage))
    with pytest.raises(ModelError, match=r"broken (is not|can't be)"):
        convert_bert(broken, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_checkpoint_without_its_classifier_is_refused(bert_checkpoint: Path, tmp_path: Path) -> None:
    from transformers import BertForTokenClassification

    headless = tmp_path / "headless"
    shutil.copytree(bert_checkpoint, headless)
    BertForTokenClassification.from_pretrained(bert_checkpoint).bert.save_pretrained(headless)
    shutil.copyfile(bert_checkpoint / "config.json", headless / "config.json")
    with pytest.raises(ModelError, match="headless can't be converted"):
        convert_bert(headless, tmp_path / "out")
