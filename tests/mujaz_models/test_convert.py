import json
import shutil
from pathlib import Path

import pytest

from mujaz_models.convert import convert_marian
from mujaz_models.errors import ModelError
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.transformers_engine import TransformersTranslator

SENTENCES = [
    "أعلنت الوزارة اليوم عن خطة جديدة.",
    "قتل 24 شخصا في درعا عام 2018.",
    "هل وصل الوفد إلى دمشق؟",
    "وقال المدير إنهم لن يعودوا.",
    "عاد الصيادون قبل الظهر.",
    "ارتفع سعر النفط بنسبة 3.5 في المئة.",
    "لم يحضر أحد.",
    "سافرت ليلى إلى بيروت مع أخيها.",
]
MAY_DIFFER = 1
"""Random weights give near ties, which the two engines' rounding may break differently."""


@pytest.mark.parametrize("fixture", ["separate_checkpoint", "shared_checkpoint"])
def test_the_converted_model_says_what_the_reference_says(
    fixture: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    checkpoint: Path = request.getfixturevalue(fixture)
    convert_marian(checkpoint, tmp_path / "model", quantization="float32")
    engine = CTranslate2Translator(tmp_path / "model", beam=1, compute_type="float32")
    reference = TransformersTranslator(checkpoint, beam=1)
    pairs = zip(engine.translate(SENTENCES), reference.translate(SENTENCES), strict=True)
    assert sum(ours.text != theirs.text for ours, theirs in pairs) <= MAY_DIFFER


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
