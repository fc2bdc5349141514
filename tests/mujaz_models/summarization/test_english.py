import pytest

from mujaz_models.summarization.english import is_finished, sentences_of, without_repeats


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        (" . ", []),
        ("The port is open. Imports fell.", ["The port is open.", "Imports fell."]),
        (
            " The port is open , officials said . imports fell by 3.5 per cent .",
            ["The port is open, officials said.", "Imports fell by 3.5 per cent."],
        ),
        ("Dr. Salma J. Haddad met Gen. Nassar. They spoke.", ["Dr. Salma J. Haddad met Gen. Nassar.", "They spoke."]),
        (
            "It rose at 10 a.m. in the U.S. market. Then it fell.",
            ["It rose at 10 a.m. in the U.S. market.", "Then it fell."],
        ),
        ("“We will not go.” He left. Why?", ["“We will not go.”", "He left.", "Why?"]),
        ("The ministry said that", ["The ministry said that"]),
    ],
)
def test_answers_are_cut_into_clean_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


def test_an_end_is_a_mark_and_what_closes_it() -> None:
    assert is_finished("He left.")
    assert is_finished("“He left.”")
    assert not is_finished("He left the")


def test_what_is_said_twice_is_kept_once() -> None:
    sentences = ["The port is open again.", "Wages rose.", "The port is again open."]
    assert without_repeats(sentences) == sentences[:2]
