import pytest

from mujaz.briefing import Kind
from mujaz.spelling import Spelling
from mujaz_models.entities.gazetteer import Gazetteer, Known, Trust
from mujaz_models.names import Scored

GAZETTEER = Gazetteer(
    {
        "درنه": Known(Kind.PLACE, Trust.SURE, "Derna"),
        "ناصر": Known(Kind.PLACE, Trust.HINT, "Nasir Town"),
        "وزاره التجاره": Known(Kind.ORGANISATION, Trust.SURE, "Ministry of Trade"),
    },
    {},
)
REMEMBERED = {("درنه", Kind.PLACE): "Darnah", ("سلمي", Kind.PERSON): "Salma"}


class Aloud:
    """Spells every name as it sounds to somebody who knows no Arabic."""

    def spellings(self, name: str, *, n: int = 1) -> list[Scored]:
        return [Scored(english, 0.5) for english in ("Derna", "Dirnah", "Durnah")[:n]] if name else []


@pytest.mark.parametrize(
    ("name", "kind", "english"),
    [
        ("درنة", Kind.PLACE, "Derna"),
        ("سلمى", Kind.PERSON, "Derna"),
        ("وزارة التجارة", Kind.ORGANISATION, "Ministry of Trade"),
        ("هيئة مجهولة", Kind.ORGANISATION, ""),
        ("3 مارس", Kind.DATE, ""),
        ("عمان", Kind.PLACE, ""),
        ("وزارة التجارة", Kind.PLACE, "Derna"),
    ],
)
def test_the_common_name_comes_before_the_sound(name: str, kind: Kind, english: str) -> None:
    assert Spelling(GAZETTEER, Aloud()).of(name, kind) == english


def test_the_users_spelling_comes_first() -> None:
    spelling = Spelling(GAZETTEER, Aloud(), REMEMBERED)
    assert spelling.of("دَرنة", Kind.PLACE) == "Darnah"
    assert spelling.of("درنة", Kind.PERSON) == "Derna"
    assert spelling.choices("سلمى", n=2) == [Scored("Salma", 1.0), Scored("Derna", 0.5)]


def test_no_choice_comes_twice() -> None:
    found = Spelling(GAZETTEER, Aloud()).choices("درنة", n=3)
    assert [choice.english for choice in found] == ["Derna", "Dirnah", "Durnah"]
    assert found[0].score == 1.0
    assert Spelling(GAZETTEER, Aloud()).choices("", n=3) == []


def test_a_place_that_is_also_a_persons_name_comes_second() -> None:
    spelling = Spelling(GAZETTEER, Aloud())
    assert [choice.english for choice in spelling.choices("ناصر", n=3)] == ["Derna", "Nasir Town", "Dirnah"]
    assert spelling.of("ناصر", Kind.PLACE) == "Nasir Town"
    assert spelling.of("ناصر", Kind.PERSON) == "Derna"
