import pytest

from mujaz_models.names.words import (
    Piece,
    article_off,
    capitalised,
    joined,
    pieces,
    plain_letters,
    with_article,
    without_article,
)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("سلمى", [Piece("سلمى")]),
        ("عبد الرحمن", [Piece("عبدالرحمن")]),
        ("خالد بن سالم", [Piece("خالد"), Piece(fixed="bin"), Piece("سالم")]),
        ("ابن خلدون", [Piece(fixed="Ibn"), Piece("خلدون")]),
        ("أبو سالم", [Piece(fixed="Abu"), Piece("سالم")]),
        ("آل سالم", [Piece(fixed="Al"), Piece("سالم")]),
        ("أبو", [Piece("أبو")]),
        ("عبد", [Piece("عبد")]),
        ("سالم Smith-حداد", [Piece("سالم"), Piece(fixed="Smith"), Piece("حداد", hyphen=True)]),
        ("فيمكه دي يونغ", [Piece("فيمكه"), Piece(fixed="de"), Piece("يونغ")]),
        ("سالم - حداد", [Piece("سالم"), Piece("حداد")]),
        ("  ", []),
    ],
)
def test_a_name_is_taken_apart(name: str, parts: list[Piece]) -> None:
    assert pieces(name) == parts


def test_letters_of_other_languages_and_vowel_signs() -> None:
    assert plain_letters("مُحَمَّـد  چاوش") == "محمد تشاوش"


def test_the_article() -> None:
    assert without_article("الحداد") == "حداد"
    assert without_article("ألب") == ""
    assert without_article("الب") == ""
    assert with_article("Haddad") == "al-Haddad"
    assert with_article("Al-Haddad") == "Al-Haddad"


def test_capitals() -> None:
    assert capitalised("haddad") == "Haddad"
    assert capitalised("al-haddad") == "al-Haddad"
    assert capitalised("McGill") == "McGill"
    assert joined(["al-Haddad", "bin", "Salem"], [Piece(), Piece(), Piece()]) == "Al-Haddad bin Salem"
    assert joined(["jean", "Pierre"], [Piece(), Piece(hyphen=True)]) == "Jean-Pierre"


def test_the_article_is_taken_off_with_its_hyphen() -> None:
    assert article_off("elmasry", "مصري") == "masry"
    assert article_off("al-Sudani", "سوداني") == "Sudani"
    assert article_off("alawi", "علوي") == "alawi"


def test_brackets_and_quotation_marks_are_no_part_of_a_name() -> None:
    assert pieces("محمد (أبو «علي»)") == pieces("محمد أبو علي")
