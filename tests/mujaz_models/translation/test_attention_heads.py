from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mujaz_models.errors import ModelError
from mujaz_models.translation.alignment import Attention
from mujaz_models.translation.attention_heads import (
    CHOICE,
    Heads,
    attention_of,
    choose_heads,
    marked_pairs,
    put_first,
    read_marks,
)
from mujaz_models.translation.marian_tokenizer import MarianTokenizer


def test_marks_become_spans_on_both_sides() -> None:
    pair = read_marks("قتل [[2|24]] في [[1|درعا البلد]]\tIn [[1|Daraa al-Balad]], [[2|24]] died")
    assert (pair.arabic, pair.english) == ("قتل 24 في درعا البلد", "In Daraa al-Balad, 24 died")
    assert [(pair.arabic[slice(*a)], pair.english[slice(*e)]) for a, e in pair.same] == [
        ("24", "24"),
        ("درعا البلد", "Daraa al-Balad"),
    ]


def test_the_pairs_that_ship_have_marks_of_both_kinds() -> None:
    pairs = list(marked_pairs())
    marked = [pair.english[slice(*english)] for pair in pairs for _, english in pair.same]
    assert len(pairs) == 80
    assert sum(text[0].isdigit() for text in marked) >= 40
    assert sum(text[0].isupper() for text in marked) >= 150
    assert not any("[[" in pair.arabic + pair.english for pair in pairs)


def test_what_was_chosen_is_recorded_with_the_model(tmp_path: Path) -> None:
    assert Heads.read(tmp_path) is None
    chosen = Heads(layer=1, heads=(3, 0), later=True, accuracy=0.9)
    chosen.write(tmp_path)
    assert Heads.read(tmp_path) == chosen


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"layer": 1}', '{"layer": 0, "heads": 1, "later": true, "accuracy": 1}']
)
def test_a_damaged_record_is_an_error_that_says_what_to_do(content: str, tmp_path: Path) -> None:
    (tmp_path / CHOICE).write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match="Install the model again"):
        Heads.read(tmp_path)


def test_the_best_heads_come_first_and_the_model_says_the_same(separate_checkpoint: Path) -> None:
    import torch
    from transformers import MarianMTModel

    model = MarianMTModel.from_pretrained(separate_checkpoint).eval()
    tokenizer = MarianTokenizer(separate_checkpoint)
    chosen = choose_heads(model, tokenizer)
    assert 0 <= chosen.layer < 2
    assert len(set(chosen.heads)) == len(chosen.heads) >= 1
    source, target = tokenizer.encode("وصل الوفد إلى دمشق").names, tokenizer.encode_english("The delegation").names
    ids = torch.tensor([[tokenizer.source_ids[piece] for piece in source]])
    before, said = attention_of(model, tokenizer, source, target), _logits(model, ids)
    swapped = Heads(layer=1, heads=(2, 0), later=False, accuracy=0.0)
    put_first(model, swapped)
    after = attention_of(model, tokenizer, source, target)
    np.testing.assert_allclose(after[1], before[1][[2, 0, 1, 3]], atol=1e-5)
    np.testing.assert_allclose(after[0], before[0], atol=1e-5)
    np.testing.assert_allclose(_logits(model, ids), said, atol=1e-3)


def _logits(model: Any, ids: Any) -> Attention:  # noqa: ANN401 - torch's types say less than they cost
    import torch

    with torch.inference_mode():
        logits: Attention = model(input_ids=ids, decoder_input_ids=torch.tensor([[7, 8, 9]])).logits.numpy()
    return logits
