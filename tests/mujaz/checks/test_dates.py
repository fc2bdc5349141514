import pytest

from mujaz.briefing import Level
from mujaz.checks.context import Context
from mujaz.checks.dates import dates


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("في 5 يناير", "on 5 January"),
        ("في كانون الثاني", "in January"),
        ("في جانفي", "in Jan."),
        ("في آذار/مارس", "in March"),
        ("مارس الرياضة", "he did sport"),
        ("في شهر رمضان", "during Ramadan"),
        ("في 12 نيسان 2021", "on 12/4/2021"),
        ("يوم الأحد", "on Sundays"),
        ("الجنود الأحد عشر", "the eleven soldiers"),
        ("بين الاثنين", "between the two"),
        ("سيارة نيسان", "a Nissan"),
        ("أب وابنه", "a father and his son"),
    ],
)
def test_the_same_day_in_any_tradition(arabic: str, english: str) -> None:
    assert dates(arabic, english, Context()) == []


@pytest.mark.parametrize(
    ("arabic", "english", "reason", "level"),
    [
        ("في آذار 2017", "in May 2017", "The Arabic has March; the English has May.", Level.LIKELY),
        ("في 10 محرم", "on 10 Safar", "The Arabic has Muharram; the English has Safar.", Level.LIKELY),
        ("يوم الأربعاء", "on Tuesday", "The Arabic has Wednesday; the English has Tuesday.", Level.LIKELY),
        ("في تشرين الثاني", "later", "The Arabic has November; the English does not.", Level.LOOK),
    ],
)
def test_another_month_or_day_is_told(arabic: str, english: str, reason: str, level: Level) -> None:
    (flag,) = dates(arabic, english, Context())
    assert (flag.reason, flag.level) == (reason, level)


def test_one_click_writes_the_right_month() -> None:
    (flag,) = dates("في آذار", "in May", Context())
    assert (flag.remedies[0].text, flag.remedies[0].span) == ("March", flag.target[0])
