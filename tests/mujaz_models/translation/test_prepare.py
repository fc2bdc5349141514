import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.translation.prepare import MAX_WORDS, MIN_PART_WORDS, for_model, for_reader, parts


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("٢٠١٨ و ۱۲", "2018 و 12"),
        ("٣٫٥٪", "3.5%"),
        ("١٬٢٥٠", "1,250"),
        ("«نعم» “لا”", '"نعم" "لا"'),
        ("مـــحـــمد", "محمد"),
        ("\u200fدرعا\u200e\u202b البلد\u202c", "درعا البلد"),
        ("\ufee3\ufea4\ufee4\ufeaa", "محمد"),
        ("  فراغ \n كثير\t", "فراغ كثير"),
    ],
)
def test_the_model_sees_plain_text(given_text: str, expected: str) -> None:
    assert for_model(given_text) == expected


@given(st.text())
def test_preparing_twice_is_preparing_once(text: str) -> None:
    assert for_model(for_model(text)) == for_model(text)


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("Turkey &amp;apos; s army", "Turkey ' s army"),
        ("&quot;No&quot;", '"No"'),
        ("A  b ", "A b"),
        ("AT&T", "AT&T"),
    ],
)
def test_escapes_of_the_training_data_are_undone(given_text: str, expected: str) -> None:
    assert for_reader(given_text) == expected


def test_a_sentence_of_usual_length_stays_whole() -> None:
    sentence = "كلمة، " * MAX_WORDS
    assert parts(sentence.strip()) == [sentence.strip()]


@given(st.lists(st.sampled_from(["كلمة", "مدينة،", "وقالت", "و", "2018", "؛"]), min_size=MAX_WORDS + 1, max_size=400))
def test_parts_are_the_sentence_and_none_is_tiny(words: list[str]) -> None:
    cut = parts(" ".join(words))
    assert " ".join(cut).split() == words
    assert all(len(part.split()) >= MIN_PART_WORDS for part in cut[:-1])
