import pytest

from mujaz_models.names.choice import least_wrong, within_one


def test_a_spelling_amid_likely_ones_comes_before_a_lone_one_that_is_hardly_likelier() -> None:
    chances = {"Otklock": 0.3, "Salem": 0.28, "Salim": 0.22, "Saleem": 0.2}
    assert least_wrong(chances) == ["Salem", "Otklock", "Salim", "Saleem"]


def test_what_is_clearly_likeliest_stays_first() -> None:
    assert least_wrong({"Salim": 0.1, "Salem": 0.1, "Otklock": 0.8})[0] == "Otklock"
    assert least_wrong({}) == []


@pytest.mark.parametrize(
    ("one", "other", "close"),
    [
        ("salem", "salem", True),
        ("salem", "salim", True),
        ("salem", "saleem", True),
        ("salem", "sale", True),
        ("salem", "slaem", False),
        ("salem", "salimi", False),
        ("a", "", True),
    ],
)
def test_within_one_letter(one: str, other: str, *, close: bool) -> None:
    assert within_one(one, other) is close
