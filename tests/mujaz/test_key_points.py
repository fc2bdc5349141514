import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.key_points import tighten


@pytest.mark.parametrize(
    ("english", "tight"),
    [
        ("Meanwhile, the bridge stayed closed.", "The bridge stayed closed."),
        ("And he added that 12 people were hurt.", "He added that 12 people were hurt."),
        ("And, in addition, the school was closed.", "The school was closed."),
        ("It is worth noting that the dam is new.", "The dam is new."),
        ("For her part, the minister denied it.", "The minister denied it."),
        ("“ We will rebuild ” , the mayor said .", "“We will rebuild”, the mayor said."),
        ("The  mayor\nsaid ,  twice , no .", "The mayor said, twice, no."),
        ("A source said the talks had failed.", "A source said the talks had failed."),
    ],
)
def test_connectives_and_stray_spaces_go(english: str, tight: str) -> None:
    assert tighten(english) == tight


@pytest.mark.parametrize(
    "english",
    [
        "However hard they tried, the door stayed shut.",
        "However, the bridge stayed closed.",
        "But the bridge stayed closed.",
        "In addition to the bridge, two roads were closed.",
        "But for the rain, the harvest would have been good.",
        "Andrea left the town.",
        "Also known as the old port, the quarter burned.",
        "Besides the mayor, nobody came.",
        "And so on.",
        'A pipe of 5" and one of 6" burst.',
        'He said: "And we will stay."',
        "According to the police, nobody was hurt.",
        "",
    ],
)
def test_what_a_sentence_needs_stays(english: str) -> None:
    assert tighten(english) == english


WORDS = st.sampled_from('However, And but In addition, also the source said not 12 7.5% " “ ” , . Cairo'.split())


@given(st.lists(WORDS, max_size=15).map(" ".join))
def test_tightening_twice_is_tightening_once_and_no_word_that_matters_is_lost(english: str) -> None:
    tight = tighten(english)
    assert tighten(tight) == tight
    for word in ("12", "7.5%", "not", "Cairo", "source", "said"):
        assert len(re.findall(rf"{word}", tight, re.IGNORECASE)) == len(re.findall(rf"{word}", english, re.IGNORECASE))
