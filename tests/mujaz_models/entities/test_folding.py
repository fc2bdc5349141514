"""Folding keeps track of where each character came from."""

from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.entities.clitics import readings
from mujaz_models.entities.folding import fold, fold_form

ARABIC = st.text(st.sampled_from("ابتثأإآىةـًّ\u200f\u202bﻻﷺﻣﺼﺮ٣٫ wx.🙂"), max_size=30)


def test_one_spelling() -> None:
    assert fold_form("إدلـِـب") == fold_form("ادلب") == "ادلب"
    assert fold_form("ﺳﻮرﻳﺔ") == "سوريه"
    assert fold_form("١٬٢٠٠٫٥") == "1,200.5"


def test_a_letter_keeps_its_marks_but_not_direction_marks() -> None:
    folded = fold("مِـصْرُ\u200f.")
    assert folded.text == "مصر."
    assert folded.origin(0, 3) == (0, 7)
    assert folded.origin(3, 4) == (8, 9)


@given(ARABIC | st.text(max_size=30))
def test_origins_are_in_order_and_inside(source: str) -> None:
    folded = fold(source)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert list(folded.starts) == sorted(folded.starts)
    for index in range(len(folded.text)):
        start, end = folded.origin(index, index + 1)
        assert 0 <= start < end <= len(source)


def test_particles_can_be_cut_off() -> None:
    assert (2, "درعا") in readings("ولدرعا")
    assert (0, "الاردن") in readings("للاردن")
    assert (1, "الاردن") in readings("وللاردن")
    assert readings("و") == ((0, "و"),)
