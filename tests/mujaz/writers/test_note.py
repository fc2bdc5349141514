"""The text of a note before any format: what is cleaned, and which run has which language."""

from hypothesis import given
from hypothesis import strategies as st

from mujaz.writers.note import Language, Style, arabic, clean, english, runs

AR, EN = Language.ARABIC, Language.ENGLISH


def test_clean_keeps_one_line_of_what_can_be_shown() -> None:
    assert clean(" a\r\n\tb\u2028c\x1b\x00\ud800 ") == "a b c\ufffd\ufffd\ufffd"
    assert clean("7\u00a0500\u200f") == "7\u00a0500\u200f"


def test_what_turns_directions_is_left_out() -> None:
    assert clean("\u202eabc\u202c \u2067d\u2069") == "abc d"


def test_latin_words_in_arabic_are_runs_of_their_own() -> None:
    made = arabic(Style.BODY, "قال ISO 9001 (MoT).")
    assert [(run.text, run.language) for run in made.runs] == [
        ("قال ", AR),
        ("ISO 9001", EN),
        (" (", AR),
        ("MoT", EN),
        (").", AR),
    ]


def test_what_follows_arabic_words_in_english_stays_behind_them() -> None:
    made = english(Style.BODY, "It says باب البحر (11) twice.")
    assert [(run.text, run.language) for run in made.runs] == [
        ("It says ", EN),
        ("باب البحر", AR),
        ("\u200e (11) twice.", EN),
    ]


@given(st.text(), st.sampled_from(Language))
def test_runs_say_the_whole_text(text: str, language: Language) -> None:
    made = runs(clean(text).replace("\u200e", ""), language)
    assert "".join(run.text for run in made).replace("\u200e", "") == clean(text).replace("\u200e", "")
