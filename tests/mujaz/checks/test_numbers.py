import pytest

from mujaz import checks
from mujaz.briefing import Briefing, Translation
from mujaz.splitting import document_from_text


def reasons(arabic: str, english: str) -> list[str]:
    briefing = Briefing(document_from_text(arabic)).with_translations(Translation(0, english))
    return [flag.reason for flag in checks.check(briefing)]


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("قتل 47 شخصا عام 2018.", "47 people were killed in 2018."),
        ("قتل ٤٧ شخصا.", "Forty-seven people (47) died."),
        ("نزح 12,500 شخص.", "12500 people were displaced."),
        ("أصيب 3 أشخاص.", "Three people were hurt."),
        ("بنسبة ٣٫٥ في المئة.", "By 3.5 percent."),
        ("وصل الوفد.", "The delegation arrived."),
    ],
)
def test_the_same_number_in_another_form_is_no_reason_to_look(arabic: str, english: str) -> None:
    assert reasons(arabic, english) == []


@pytest.mark.parametrize(
    ("arabic", "english", "reason"),
    [
        ("في آذار ٢٠١٧.", "In March 2012.", "The Arabic has 2017; the English has 2012 instead."),
        ("قبل 5000 عام.", "Long ago.", "The Arabic has 5000; the English does not."),
    ],
)
def test_a_changed_or_lost_number_is_flagged_in_words(arabic: str, english: str, reason: str) -> None:
    assert reasons(arabic, english) == [reason]


def test_nothing_is_said_before_there_is_a_translation() -> None:
    assert checks.check(Briefing(document_from_text("قتل 47 شخصا."))) == ()
