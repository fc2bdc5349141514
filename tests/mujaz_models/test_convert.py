import json
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mujaz_models.convert import convert_marian
from mujaz_models.errors import ModelError
from mujaz_models.traced import Traced
from mujaz_models.translation.alignment import Attention, links
from mujaz_models.translation.attention_heads import Heads, attention_of
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.marian_tokenizer import MarianTokenizer
from mujaz_models.translation.options import TranslatorOptions
from mujaz_models.translation.transformers_engine import TransformersTranslator

WHO = ("الوزارة", "رئيس البلدية", "مدير المستشفى", "الصيادون", "ليلى", "فريق من 12 طبيبا", "سكان الحي")
WHAT = (
    "أعلنت اليوم عن خطة جديدة.",
    "وصل إلى دمشق عام 2018؟",
    "لم يعد منذ الأحد.",
    "يطالبون بزيادة قدرها 3.5 في المئة.",
    "قال: «لن نعود»، ثم غادر.",
    "سافر إلى بيروت مع أخيه قبل الظهر.",
    "فقد 24 شخصا في درعا.",
)
SENTENCES = [f"{who} {what}" for who in WHO for what in WHAT]
MAY_DIFFER = 1
"""Random weights give near ties, which the two engines' rounding may break differently."""


@pytest.mark.parametrize("fixture", ["separate_checkpoint", "shared_checkpoint"])
def test_the_converted_model_says_what_the_reference_says(
    fixture: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    checkpoint: Path = request.getfixturevalue(fixture)
    convert_marian(checkpoint, tmp_path / "model", quantization="float32")
    plainly = TranslatorOptions(beam=1, compute_type="float32", guarded=False)
    engine = CTranslate2Translator(tmp_path / "model", options=plainly)
    reference = TransformersTranslator(checkpoint, beam=1, guarded=False)
    pairs = zip(engine.translate(SENTENCES), reference.translate(SENTENCES), strict=True)
    assert sum(ours.text != theirs.text for ours, theirs in pairs) <= MAY_DIFFER


def test_the_engine_reads_alignment_off_the_heads_that_were_chosen(separate_checkpoint: Path, tmp_path: Path) -> None:
    convert_marian(separate_checkpoint, tmp_path / "model", quantization="float32")
    chosen = Heads.read(tmp_path / "model")
    assert chosen is not None
    replace(chosen, accuracy=1.0).write(tmp_path / "model")
    engine = CTranslate2Translator(tmp_path / "model", options=TranslatorOptions(beam=1, compute_type="float32"))
    source = engine.tokenizer.encode(SENTENCES[0])

    [answer] = engine.start([source.names], careful=False, spread=True)()
    expected = _attention(separate_checkpoint, chosen, source.names, answer.pieces)
    assert answer.attention is not None
    np.testing.assert_allclose(answer.attention, expected, atol=1e-4)

    english = "In 2018, 24 people were killed."
    target = engine.tokenizer.encode_english(english)
    expected = _attention(separate_checkpoint, chosen, source.names, target.names)
    found = links(expected, source.text, source.spans, Traced.of(english), target.spans)
    assert found
    assert engine.align(SENTENCES[0], english) == tuple(found)


def _attention(checkpoint: Path, chosen: Heads, source: Sequence[str], target: Sequence[str]) -> Attention:
    """Return what transformers says that the chosen heads attend to."""
    from transformers import MarianMTModel

    model = MarianMTModel.from_pretrained(checkpoint).eval()
    model.set_attn_implementation("eager")
    every = attention_of(model, MarianTokenizer(checkpoint), source, target)
    mean: Attention = every[chosen.layer, list(chosen.heads)].mean(axis=0)[int(chosen.later) :]
    return mean


def test_a_folder_that_is_no_marian_is_refused_by_what_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match=r"lacks source\.spm, target\.spm, vocab\.json"):
        convert_marian(tmp_path, tmp_path / "out")


@pytest.mark.parametrize("damage", ["weights", "config", "vocabulary"])
def test_a_damaged_checkpoint_leaves_nothing_behind(damage: str, separate_checkpoint: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(separate_checkpoint, broken)
    if damage == "weights":
        (broken / "model.safetensors").write_bytes(b"not weights")
    elif damage == "config":
        (broken / "config.json").write_text(json.dumps({"model_type": "nothing"}), encoding="utf-8")
    else:
        (broken / "vocab.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelError, match="broken can't be converted"):
        convert_marian(broken, tmp_path / "out")
    assert not (tmp_path / "out").exists()
