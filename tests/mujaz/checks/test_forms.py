import re

from hypothesis import given
from hypothesis import strategies as st

from mujaz.checks.forms import arabic_forms, english_forms
from mujaz_models.entities.folding import fold

LETTERS = st.text(st.sampled_from("ابتةىأإآؤئ ـ\u064b\u064e\u0651\u0670\u200fکی\ufefb\ufefc١2.،aÉ"))


@given(LETTERS)
def test_words_are_spelled_as_folding_spells_them(text: str) -> None:
    assert list(arabic_forms(text).words) == re.findall(r"[^\W\d_]+", fold(text).text)


@given(LETTERS)
def test_every_word_is_found_again_in_the_text(text: str) -> None:
    forms = arabic_forms(text)
    for place, word in enumerate(forms.words):
        assert word in fold(forms.span(place).of(text)).text


def test_english_words_are_lower_case_and_keep_their_apostrophe() -> None:
    text = "He DIDN’T go; they don&#39;t, İt"
    forms = english_forms(text)
    assert forms.words[:5] == ("he", "didn't", "go", "they", "don't")
    assert [forms.span(place).of(text) for place in (1, 4)] == ["DIDN’T", "don&#39;t"]
