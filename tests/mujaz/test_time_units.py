"""What a number counts, in English."""

import pytest

from mujaz.time_units import with_unit


@pytest.mark.parametrize(
    ("value", "word", "shown"),
    [
        ("13", "شهرا", "13 months"),
        ("1", "عام", "1 year"),
        ("2", "أسبوعين", "2 weeks"),
        ("3", "السنوات", "3 years"),
        ("1.5", "ساعة", "1.5 hours"),
        ("40000", "شخص", "40000"),
    ],
)
def test_units_of_time_are_named(value: str, word: str, shown: str) -> None:
    assert with_unit(value, word) == shown
