"""When a text says that it was written."""

from datetime import date

import pytest

from mujaz.facts import written_date
from mujaz.splitting import document_from_text


@pytest.mark.parametrize(
    "text",
    [
        "بيروت 3 مارس 2021 - قال الوزير إن السد آمن.",
        "بيروت، 3 آذار/مارس 2021 (وكالة) - قال الوزير إن السد آمن.",
        "دمشق (وكالة) 3 مارس 2021",
        "السد آمن\n\nقال الوزير اليوم الأربعاء 3 مارس 2021 إن السد آمن.",
        "السد آمن\n\nقال الوزير أمس الثلاثاء 2 مارس 2021 إن السد آمن.",
        "السد آمن\n\nالأربعاء 3 مارس 2021\n\nقال الوزير إن السد آمن.",
        "السد آمن\n\nقال الوزير إن السد آمن.\n\nنشر في 3 مارس 2021",
    ],
)
def test_a_text_tells_its_date(text: str) -> None:
    assert written_date(document_from_text(text)) == date(2021, 3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير إن السد آمن.",
        "قال الوزير إن السد بني منذ 3 مارس 2011.",
        "قال الوزير إن الحرب بدأت في 3 مارس 2011.",
        "وصل الوفد أمس.",
        "وصل الوفد في حزيران 2018.",
    ],
)
def test_the_date_of_an_event_is_not_it(text: str) -> None:
    assert written_date(document_from_text(text)) is None
