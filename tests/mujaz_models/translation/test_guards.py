import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.translation import Doubt
from mujaz_models.translation.guards import doubt, severity

SOURCE = "قال مدير المستشفى إن الفرق الطبية استقبلت أربعين جريحا منذ فجر اليوم."
GOOD = "The hospital director said medical teams had received 40 wounded people since dawn."


def test_a_plain_translation_raises_no_doubt() -> None:
    assert doubt(SOURCE, GOOD) is None


@pytest.mark.parametrize(
    "english",
    [
        "The director said said said that teams had received 40 wounded people since dawn.",
        "The director said that the director said that the director said that teams had come at dawn.",
        "The head of the medical team, the head of the medical team, received 40 wounded people.",
        "He said the number of wounded rose, she said the number of wounded fell, and the number of wounded was 40.",
        "The hospital director, Sakakakakakak, said teams had received 40 wounded people.",
    ],
)
def test_what_goes_round_in_circles_is_noticed(english: str) -> None:
    assert doubt(SOURCE, english) == Doubt.REPEATED


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("لا لا لا لن نعود.", "No, no, no, we will not return."),
        ("من بيت إلى بيت ومن شارع إلى شارع.", "From house to house and from street to street."),
        ("جيل بعد جيل بعد جيل.", "Generation after generation after generation."),
        ("ههههههه", "Hahahahaha"),
        ("بلغ العدد 1000000 شخص.", "The number reached 1000000 people."),
    ],
)
def test_what_the_source_repeats_may_be_repeated(source: str, english: str) -> None:
    assert doubt(source, english) is None


def test_lost_text_is_noticed() -> None:
    assert doubt(SOURCE, "The director said.") == Doubt.TOO_SHORT
    assert doubt("نعم.", "...") == Doubt.TOO_SHORT
    assert doubt("نعم.", "") == Doubt.TOO_SHORT


def test_what_has_no_word_may_have_none_in_english() -> None:
    assert doubt("؟!", "?!") is None


def test_a_short_phrase_may_be_shorter_still_in_english() -> None:
    assert doubt("رئيس مجلس إدارة الشركة", "Chairman") is None


def test_ramblings_are_noticed() -> None:
    rambling = "The first of them was a man who had come from a town that nobody here had ever heard anything about."
    assert doubt("وصل الوفد.", rambling) == Doubt.TOO_LONG
    assert doubt("الأمم المتحدة", "The United Nations Organization") is None


def test_the_most_alarming_doubt_comes_first() -> None:
    assert [severity(found) for found in (None, Doubt.TOO_LONG, Doubt.TOO_SHORT, Doubt.REPEATED)] == [0, 1, 2, 3]


@given(st.text(), st.text())
def test_any_text_can_be_judged(source: str, english: str) -> None:
    assert doubt(source, english) in {None, *Doubt}


@given(st.lists(st.sampled_from("one two three four five six seven".split()), min_size=1, max_size=8, unique=True))
def test_any_loop_of_three_turns_is_noticed(words: list[str]) -> None:
    assert doubt(SOURCE, f"He said {' '.join(words * 3)}.") == Doubt.REPEATED
