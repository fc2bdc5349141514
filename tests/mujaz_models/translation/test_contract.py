"""What every translator must do, whichever engine is behind it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mujaz_models.convert import convert_marian
from mujaz_models.store import STARTER
from mujaz_models.translation import Doubt, Translator, translate_groups
from mujaz_models.translation.alignment import words
from mujaz_models.translation.attention_heads import Heads
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator
from mujaz_models.translation.fake import FakeTranslator
from mujaz_models.translation.options import TranslatorOptions
from mujaz_models.translation.transformers_engine import TransformersTranslator

SENTENCES = [
    "أعلنت الوزارة اليوم عن خطة جديدة.",
    "قتل 24 شخصا في درعا عام 2018.",
    "هل وصل الوفد إلى دمشق؟",
]
ODD = [
    "😀",
    "؟!",
    "a" * 90,
    "\u200f\u202b",
    "درعا\u0000البلد",
    "x\ud800y",
    "、。",
    "كلمة " * 100,
    "ك" * 600,
    "שלום עולם",
]


@pytest.fixture(params=["starter", "converted", "reference", "fake"], scope="module")
def translator(
    request: pytest.FixtureRequest, separate_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory
) -> Translator:
    def converted() -> Translator:
        folder = tmp_path_factory.mktemp("converted") / "model"
        convert_marian(separate_checkpoint, folder)
        chosen = Heads.read(folder)
        assert chosen is not None
        replace(chosen, accuracy=1.0).write(folder)  # random weights align nothing, and are asked all the same
        return CTranslate2Translator(folder, options=TranslatorOptions(beam=1))

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


def test_a_sentence_that_comes_twice_has_the_same_translation_twice(translator: Translator) -> None:
    first, _, again = translator.translate([SENTENCES[1], SENTENCES[0], SENTENCES[1]])
    assert first == again


def test_links_are_between_words_on_both_sides(translator: Translator) -> None:
    sentences = [*SENTENCES, *ODD, "\u202bقُتل ٢٤ شخـصا\u202c  في\tدرعا"]
    for sentence, translated in zip(sentences, translator.translate(sentences), strict=True):
        assert {link.target for link in translated.alignment} <= set(words(translated.text))
        assert all(sentence[slice(*link.source)].strip() for link in translated.alignment)
        assert all(0 <= link.source[0] < link.source[1] <= len(sentence) for link in translated.alignment)


def test_a_doubt_is_one_that_the_reader_can_be_told(translator: Translator) -> None:
    assert all(translated.doubt in {None, *Doubt} for translated in translator.translate([*SENTENCES, *ODD]))


def test_groups_are_translated_in_turn_as_they_would_be_alone(translator: Translator) -> None:
    groups = [SENTENCES[:1], [], ["", *SENTENCES[1:]]]
    streamed = list(translate_groups(translator, groups))
    assert [[t.text for t in group] for group in streamed] == [
        [t.text for t in translator.translate(group)] for group in groups
    ]
