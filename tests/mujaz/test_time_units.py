"""What a number counts, in English, and how long numbers are written."""

import pytest

from mujaz.time_units import grouped, with_unit


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


@pytest.mark.parametrize(
    ("value", "shown"),
    [("60000000 dollars", "60,000,000 dollars"), ("2700", "2700"), ("3,200", "3,200"), ("12345.5%", "12,345.5%")],
)
def test_long_numbers_are_written_in_groups(value: str, shown: str) -> None:
    assert grouped(value) == shown
