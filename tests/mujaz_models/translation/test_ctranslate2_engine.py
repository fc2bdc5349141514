from dataclasses import replace
from pathlib import Path

import pytest

from mujaz_models.convert import convert_marian
from mujaz_models.errors import ModelError
from mujaz_models.translation.alignment import words
from mujaz_models.translation.attention_heads import MIN_ACCURACY, Heads
from mujaz_models.translation.ctranslate2_engine import MAX_POSITIONS, CTranslate2Translator, longest_answer
from mujaz_models.translation.options import Threads, TranslatorOptions

SENTENCE = "قتل 24 شخصا في درعا عام 2018."
OTHERS = ["هل وصل الوفد إلى دمشق؟", "نعم.", "وقال المدير: «لن نعود».", SENTENCE]


@pytest.fixture(scope="module")
def model(separate_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A converted model of random weights that claims to align well."""
    folder = tmp_path_factory.mktemp("engine") / "model"
    convert_marian(separate_checkpoint, folder)
    _claim(folder, 1.0)
    return folder


@pytest.fixture(scope="module")
def engine(model: Path) -> CTranslate2Translator:
    return CTranslate2Translator(model)


def _claim(folder: Path, accuracy: float) -> None:
    chosen = Heads.read(folder)
    assert chosen is not None
    replace(chosen, accuracy=accuracy).write(folder)


def test_alternatives_differ_and_the_likeliest_comes_first(engine: CTranslate2Translator) -> None:
    found = engine.alternatives(SENTENCE, 3)
    assert 1 < len(found) <= 3
    assert len({translated.text for translated in found}) == len(found)
    assert [translated.score for translated in found] == sorted((one.score for one in found), reverse=True)
    assert found[0].text == engine.alternatives(SENTENCE, 1)[0].text


def test_a_long_sentence_has_alternatives_too(engine: CTranslate2Translator) -> None:
    assert engine.alternatives(f"{SENTENCE[:-1]} و" * 20, 2)


@pytest.mark.parametrize("sentence", ["", "؟!"])
def test_nothing_has_itself_for_an_alternative(engine: CTranslate2Translator, sentence: str) -> None:
    assert [translated.text for translated in engine.alternatives(sentence, 3)] == [sentence]


def test_any_english_can_be_aligned_again(engine: CTranslate2Translator) -> None:
    english = "In 2018, 24 people were \ud800 killed in Daraa."
    links = engine.align(SENTENCE, english)
    assert {link.source for link in links} <= set(words(SENTENCE))
    assert {link.target for link in links} <= set(words(english))


@pytest.mark.parametrize(("sentence", "english"), [("", "Yes."), (SENTENCE, " "), (SENTENCE, "word " * MAX_POSITIONS)])
def test_what_cannot_be_aligned_has_no_links(engine: CTranslate2Translator, sentence: str, english: str) -> None:
    assert engine.align(sentence, english) == ()


def test_a_model_that_aligns_badly_is_not_asked_to(model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    for file in model.iterdir():
        (folder / file.name).symlink_to(file)
    (folder / "alignment.json").unlink()
    Heads(0, (0,), later=False, accuracy=MIN_ACCURACY - 0.01).write(folder)
    engine = CTranslate2Translator(folder)
    assert engine.translate([SENTENCE])[0].alignment == ()
    assert engine.align(SENTENCE, "In 2018") == ()


def test_alignment_can_be_switched_off(model: Path) -> None:
    engine = CTranslate2Translator(model, options=TranslatorOptions(aligned=False))
    assert engine.translate([SENTENCE])[0].alignment == ()


@pytest.mark.parametrize("workers", [1, 3])
def test_the_number_of_workers_changes_nothing(engine: CTranslate2Translator, model: Path, workers: int) -> None:
    other = CTranslate2Translator(model, options=TranslatorOptions(threads=Threads(workers=workers, cores_each=1)))
    assert [one.text for one in other.translate(OTHERS)] == [one.text for one in engine.translate(OTHERS)]


def test_no_answer_is_endless() -> None:
    assert longest_answer(["a"] * 10) == 40
    assert longest_answer(["a"] * 1000) == MAX_POSITIONS


def test_a_folder_without_a_model_is_an_error_that_says_what_to_do(model: Path, tmp_path: Path) -> None:
    for name in ("source.spm", "target.spm"):
        (tmp_path / name).symlink_to(model / name)
    with pytest.raises(ModelError, match=r"can't be loaded\. Install it again"):
        CTranslate2Translator(tmp_path)
