"""What numbers the two languages are read as."""

from decimal import Decimal

import pytest

from mujaz.checks.amounts import Strength
from mujaz.checks.arabic_numbers import arabic_amounts
from mujaz.checks.english_numbers import english_amounts


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ثلاثة وعشرون", [23]),
        ("ثلاث وعشرين", [23]),
        ("خمسة عشر", [15]),
        ("إحدى عشرة", [11]),
        ("مائة وخمس", [105]),
        ("ثلاث مئة", [300]),
        ("ألفان وثمانية عشر", [2018]),
        ("ألف وتسعمئة وأربعة وسبعون", [1974]),
        ("ثلاثة ملايين وخمسمئة ألف", [3_500_000]),
        ("مئتا ألف", [200_000]),
        ("خمسة آلاف وستة آلاف", [5000, 6000]),
        ("ثلاثا", [3]),
        ("بعشرين", [20]),
        ("الثاني عشر", [12]),
        ("الرابع والعشرين", [24]),
        ("الأول عشر سنوات", [1, 10]),
        ("المئة والثانية عشرة", [112]),
        ("الـ24", [24]),
        ("و200", [200]),
        ("كمية", []),
        ("النهائي", []),
    ],
)
def test_arabic_numbers(text: str, numbers: list[int]) -> None:
    assert [amount.number for amount in arabic_amounts(text)] == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("twenty-three", [23]),
        ("a hundred and fifty", [150]),
        ("one hundred thousand", [100_000]),
        ("two thousand and eighteen", [2018]),
        ("eleven hundred", [1100]),
        ("between two and three", [2, 3]),
        ("1.5 million", [1_500_000]),
        ("$3bn", [3 * 10**9]),
        ("three and a half years", [Decimal("3.5")]),
        ("two dozen", [24]),
        ("twenty-first", [21]),
        ("the 60th", [60]),
        ("a quarter of a million", [250_000]),
        ("sevenfold", [7]),
        ("Louis XIV", [14]),
        ("mix", []),
    ],
)
def test_english_numbers(text: str, numbers: list[float | Decimal]) -> None:
    found = [amount.number for amount in english_amounts(text)]
    if text.startswith("three and a half"):
        assert Decimal("3.5") in english_amounts(text)[0].values
    else:
        assert found == numbers


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("1995", Strength.FIRM),
        ("an Il-76 crashed", Strength.SOFT),
        ("the A1GP team", Strength.HINT),
        ("a 5G network", Strength.HINT),
        ("seven", Strength.SOFT),
        ("at Six Flags", Strength.HINT),
        ("one", Strength.HINT),
        ("thousands", Strength.VAGUE),
    ],
)
def test_how_surely_a_number_has_a_counterpart(text: str, strength: Strength) -> None:
    assert [amount.strength for amount in english_amounts(text)] == [strength]
