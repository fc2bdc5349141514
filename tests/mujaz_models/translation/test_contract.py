"""What every translator must do, whichever engine is behind it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz_models.convert import convert_marian
from mujaz_models.store import STARTER
from mujaz_models.translation import Translator
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.fake import FakeTranslator
from mujaz_models.translation.transformers_engine import TransformersTranslator

SENTENCES = [
    "أعلنت الوزارة اليوم عن خطة جديدة.",
    "قتل 24 شخصا في درعا عام 2018.",
    "هل وصل الوفد إلى دمشق؟",
]
ODD = ["😀", "؟!", "a" * 90, "\u200f\u202b", "درعا\u0000البلد", "x\ud800y", "、。", "كلمة " * 100]


@pytest.fixture(params=["starter", "converted", "reference", "fake"], scope="module")
def translator(
    request: pytest.FixtureRequest, separate_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory
) -> Translator:
    def converted() -> Translator:
        folder = tmp_path_factory.mktemp("converted") / "model"
        convert_marian(separate_checkpoint, folder)
        return CTranslate2Translator(folder, beam=1)

    makers: dict[str, Callable[[], Translator]] = {
        "starter": lambda: CTranslate2Translator(STARTER / "translation"),
        "converted": converted,
        "reference": lambda: TransformersTranslator(separate_checkpoint, beam=1),
        "fake": FakeTranslator,
    }
    return makers[str(request.param)]()


def test_each_sentence_has_one_translation_in_order(translator: Translator) -> None:
    together = translator.translate(SENTENCES)
    alone = [translator.translate([sentence])[0] for sentence in SENTENCES]
    assert [t.text for t in together] == [t.text for t in alone]
    assert all(t.text for t in together)


def test_scores_are_mean_log_probabilities(translator: Translator) -> None:
    assert all(t.score <= 0 for t in translator.translate(SENTENCES))


def test_nothing_in_nothing_out(translator: Translator) -> None:
    assert translator.translate([]) == []


@pytest.mark.parametrize("blank", ["", "   ", "\t\n"])
def test_a_blank_sentence_stays_blank(translator: Translator, blank: str) -> None:
    first, second = translator.translate([blank, SENTENCES[0]])
    assert (first.text, first.score) == ("", 0.0)
    assert second.text


def test_odd_input_is_survived(translator: Translator) -> None:
    assert len(translator.translate(ODD)) == len(ODD)


def test_translating_again_gives_the_same(translator: Translator) -> None:
    assert translator.translate(SENTENCES) == translator.translate(SENTENCES)
