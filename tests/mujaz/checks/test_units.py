import pytest

from mujaz.briefing import Level
from mujaz.checks.context import Context
from mujaz.checks.units import units


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("على بعد 5 كيلومترات", "5 km away"),
        ("5 أطنان", "five tonnes"),
        ("90 دقيقة", "90 minutes"),
        ("ثلاثة عقود", "30 years"),
        ("بين 90 و150 دولارا", "between $90 and $150"),
        ("40 في المئة", "40 percent"),
        ("الأسبوع الماضي", "last week"),
        ("قبل عقد", "a decade ago"),
        ("قبل عقد اجتماع", "before a meeting"),
        ("500 ليرة سورية", "500 Syrian pounds"),
    ],
)
def test_the_same_unit_in_another_form(arabic: str, english: str) -> None:
    assert units(arabic, english, Context()) == []


@pytest.mark.parametrize(
    ("arabic", "english", "reason", "level"),
    [
        ("5 كيلومترات", "5 miles", "The Arabic has kilometres; the English has miles.", Level.LIKELY),
        ("3 مليارات دولار", "3 billion euros", "The Arabic has dollars; the English has euros.", Level.LIKELY),
        ("نحو 40%", "about $40", "The Arabic has percent; the English has dollars.", Level.LIKELY),
        ("5 في المئة", "5 percentage points", "The Arabic has percent; the English has percentage points.", Level.LOOK),
        ("الشهرين المنصرمين", "past two years", "The Arabic has months; the English has years.", Level.LIKELY),
        ("الساعات الـ24 الماضية", "the past 24 days", "The Arabic has hours; the English has days.", Level.LIKELY),
        ("هذا الأسبوع", "this month", "The Arabic has week; the English has month.", Level.LOOK),
        ("قبل عقد.", "a year ago.", "The Arabic has a decade; the English does not.", Level.LOOK),
    ],
)
def test_another_unit_is_told(arabic: str, english: str, reason: str, level: Level) -> None:
    (flag,) = units(arabic, english, Context())
    assert (flag.reason, flag.level) == (reason, level)


def test_one_click_writes_the_right_unit() -> None:
    (flag,) = units("5 كيلومترات", "a 5 mile walk", Context())
    assert flag.remedies[0].text == "kilometre"
