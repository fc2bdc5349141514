from pathlib import Path

import pytest

from mujaz_models.errors import ModelError
from mujaz_models.names import NameSpeller
from mujaz_models.names.speller import MODEL_FILE, StarterNameSpeller
from mujaz_models.store import STARTER


@pytest.fixture(scope="module")
def speller() -> NameSpeller:
    return StarterNameSpeller.load(STARTER / "names")


def best(speller: NameSpeller, name: str) -> str:
    return speller.spellings(name)[0].english


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("محمد", "Mohammed"),
        ("مُحَمّد", "Mohammed"),
        ("أحمد", "Ahmed"),
        ("احمد", "Ahmed"),
        ("عبد الله", "Abdullah"),
        ("محمد بن سلمان", "Mohammed bin Salman"),
        ("Reuters", "Reuters"),
    ],
)
def test_common_names(speller: NameSpeller, name: str, english: str) -> None:
    assert best(speller, name) == english


def test_the_article_stays_in_a_whole_name_and_falls_in_a_single_word(speller: NameSpeller) -> None:
    assert best(speller, "أحمد الحداد") == "Ahmed al-Haddad"
    assert best(speller, "الحداد") == "Haddad"


def test_french_spelled_names_of_the_maghreb_come_without_their_article(speller: NameSpeller) -> None:
    assert best(speller, "ألفة الجلاصي") == "Olfa Jelassi"
    assert best(speller, "هالة القليوبي").startswith("Hala al-")


def test_a_hyphen_between_names_stays(speller: NameSpeller) -> None:
    assert best(speller, "سامي-كريم") == "Sami-Karim"


def test_alternatives_come_best_first_and_once(speller: NameSpeller) -> None:
    for name in ("زفيكوفسكي", "كريم البرقاوي", "محمد"):
        found = speller.spellings(name, n=5)
        scores = [spelling.score for spelling in found]
        assert len({spelling.english for spelling in found}) == len(found) == 5
        assert scores == sorted(scores, reverse=True)
        assert 0 < sum(scores) <= 1.000001
        assert found[:1] == speller.spellings(name)


@pytest.mark.parametrize("name", ["", "   ", "،", "ء"])
def test_next_to_nothing(speller: NameSpeller, name: str) -> None:
    assert all(spelling.english for spelling in speller.spellings(name, n=3))


def test_a_very_long_word_is_spelled_too(speller: NameSpeller) -> None:
    assert best(speller, "مستشفياتهم" * 20)


def test_a_missing_and_a_damaged_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="missing"):
        StarterNameSpeller.load(tmp_path)
    (tmp_path / MODEL_FILE).write_bytes(b"PK\x03\x04 but no more")
    with pytest.raises(ModelError, match="damaged"):
        StarterNameSpeller.load(tmp_path)


@pytest.mark.parametrize("word", ["مدينة", "المنطقة", "مطار", "محافظة", "شارع"])
def test_a_word_for_a_kind_of_place_is_not_some_place(word: str, speller: NameSpeller) -> None:
    others = {"kuwait", "euro", "damascus", "heathrow", "jahra", "mutanabbi", "syria"}
    assert not others & {one.english.lower() for one in speller.spellings(word, n=3)}
