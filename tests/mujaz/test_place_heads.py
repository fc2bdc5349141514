"""Places that say what they are."""

import pytest

from mujaz import place_heads
from mujaz.briefing import Kind
from mujaz.spelling import load_spelling
from mujaz_models.store import ModelStore

KNOWN = {"القاهرة": "Cairo", "خالد": "Khalid", "النصر": "al-Nasr", "الروضة": "al-Rawdah", "سفوان": "Safwan"}


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("مدينة القاهرة", "Cairo"),
        ("محافظه القاهره", ""),
        ("مطار الملك خالد الدولي", "King Khalid International Airport"),
        ("مطار القاهرة", "Cairo Airport"),
        ("حي الروضة", "al-Rawdah district"),
        ("جبل سفوان", "Mount Safwan"),
        ("شارع النصر", "al-Nasr Street"),
        ("القاهرة", None),
        ("مدينة", None),
        ("", None),
    ],
)
def test_what_a_place_is_gets_translated(arabic: str, english: str | None) -> None:
    assert place_heads.in_english(arabic, lambda name: KNOWN.get(name, "")) == english


def test_a_word_that_english_leaves_out_is_not_of_the_name() -> None:
    assert place_heads.own_name("مدينة القاهرة") == "القاهرة"
    assert place_heads.own_name("مطار القاهرة") == "مطار القاهرة"
    assert place_heads.own_name("القاهرة") == "القاهرة"


def test_a_word_for_a_kind_of_place_is_no_name() -> None:
    assert place_heads.is_bare_head("المدينة")
    assert place_heads.is_bare_head("محافظة")
    assert not place_heads.is_bare_head("مدينة القاهرة")


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("مدينة القاهرة", "Cairo"),
        ("مدينة جدة", "Jeddah"),
        ("مطار الملك عبدالعزيز الدولي", "King Abdulaziz International Airport"),
        ("المنطقة", ""),
        ("المدينة المنورة", "Medina"),
    ],
)
def test_the_shipped_spelling_names_no_other_place(arabic: str, english: str) -> None:
    spelling = load_spelling(ModelStore())
    assert spelling.of(arabic, Kind.PLACE) == english
    if english:
        assert spelling.choices(arabic, n=3)[0].english == english
