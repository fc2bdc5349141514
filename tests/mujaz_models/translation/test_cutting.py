from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz_models.translation.cutting import MAX_CHARACTERS, MAX_PIECES, MAX_WORDS, halves, parts


def by_character(text: str) -> int:
    """Count as if the model knew no piece longer than a character."""
    return len(text)


def by_word(text: str) -> int:
    return len(text.split())


def texts(sentence: str) -> list[str]:
    return [sentence[start:end] for start, end in parts(sentence, by_word)]


def test_a_sentence_of_usual_length_stays_whole() -> None:
    sentence = ("كلمة، " * MAX_WORDS).strip()
    assert texts(sentence) == [sentence]


@pytest.mark.parametrize(
    ("mark", "follows"),
    [("؛", "قال"), ("،", "قال"), ("", "وقال"), ("", "والوزير"), ("", "ويقول"), ("", "لكن")],
)
def test_the_cut_is_where_a_reader_would_pause(mark: str, follows: str) -> None:
    sentence = "كلمة " * 33 + f"آخر{mark} {follows} " + "كلمة " * 28 + "نهاية"
    first, second = texts(sentence)
    assert first.endswith(f"آخر{mark}")
    assert second.startswith(follows)


@pytest.mark.parametrize("noun", ["وزارة", "وزير", "وكالة", "والد", "وتيرة", "واشنطن", "وسط"])
def test_a_noun_that_begins_like_the_conjunction_stays_with_its_sentence(noun: str) -> None:
    sentence = "كلمة " * 33 + f"آخر {noun} " + "كلمة " * 28 + "نهاية"
    assert not texts(sentence)[1].startswith(noun)


@settings(max_examples=25)
@given(st.lists(st.sampled_from(["كلمة", "مدينة،", "وقالت", "و", "2018", "؛"]), min_size=MAX_WORDS + 1, max_size=150))
def test_parts_are_the_sentence_and_each_fits(words: list[str]) -> None:
    found = texts(" ".join(words))
    assert " ".join(found).split() == words
    assert all(0 < len(part.split()) <= MAX_WORDS for part in found)
    assert len(found) <= 2 * -(-len(words) // MAX_WORDS) + 1


@settings(max_examples=25)
@given(st.text("اب ،\u064b؛", min_size=MAX_PIECES, max_size=300))
def test_no_part_has_more_pieces_than_the_model_can_take(text: str) -> None:
    sentence = " ".join(text.split())
    spans = parts(sentence, by_character)
    assert all(by_character(sentence[start:end]) <= MAX_PIECES for start, end in spans)
    covered = {place for span in spans for place in range(*span)}
    assert all(sentence[place] == " " for place in set(range(len(sentence))) - covered)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize("sentence", ["ك" * 100_000, "كلمة " * 20_000 + "كلمة"])
def test_a_text_without_an_end_is_cut_and_none_of_it_lost(sentence: str) -> None:
    counted = []

    def count(text: str) -> int:
        counted.append(len(text))
        return len(text) // 2

    spans = parts(sentence, count)
    assert sum(end - start for start, end in spans) >= len(sentence.replace(" ", ""))
    assert max(counted) <= MAX_CHARACTERS
    assert all(end - start <= 2 * MAX_PIECES + 1 for start, end in spans)


def test_one_character_of_many_pieces_ends_the_cutting() -> None:
    assert parts("ﷺﷺ", lambda text: 500 * len(text)) == [(0, 1), (1, 2)]


def test_a_short_sentence_is_tried_again_whole_and_a_long_one_in_two() -> None:
    assert halves("كلمة واحدة") == [(0, 10)]
    sentence = "كلمة " * 9 + "هنا، " + "كلمة " * 9 + "نهاية"
    first, second = (sentence[start:end] for start, end in halves(sentence))
    assert first.endswith("هنا،")
    assert f"{first} {second}" == sentence
