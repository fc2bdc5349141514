"""The domain's English sentences, said in Arabic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.gui.saying import Template, said


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize(
    ("english", "translated"),
    [
        ("The Arabic was copied, not translated.", "نُسخ النص العربي ولم يُترجم."),
        ("The Arabic has March; the English has May.", "في العربية \u2068مارس\u2069، وفي الإنجليزية \u2068May\u2069."),
        ("The Arabic has a decade; the English does not.", "في العربية \u2068عقد\u2069، وليس ذلك في الإنجليزية."),
        ("Write March", "كتابة \u2068March\u2069"),
        (
            "The Arabic says “لم”, “لا”; the English has no negation.",
            "في العربية \u2068\u200f«\u2068لم\u2069»، \u200f«\u2068لا\u2069»\u2069، \u2068ولا نفي في الإنجليزية\u2069.",
        ),
        (
            "This text is not in Arabic (most of its letters are Latin). Mujaz reads Arabic articles only.",
            "هذا النص ليس بالعربية (معظم حروفه: \u2068لاتينية\u2069). لا يقرأ موجز إلا المقالات العربية.",
        ),
        (
            "The Arabic names “صور” (Tyre); the English does not.",
            "تذكر العربية «\u2068صور\u2069» \u2068(Tyre)\u2069، ولا تذكره الإنجليزية.",
        ),
        (
            "“a.png” looks like a PNG picture, not text: choose the article as a text file or a Word document (.docx).",
            (
                "\u200f«\u2068a.png\u2069» \u2068يبدو أنه \u2068صورة PNG\u2069 لا نص\u2069: "
                "\u2068اختر المقال كملف نصي أو مستند Word\u200f (.docx)\u2069."
            ),
        ),
        ("downloading", "التنزيل"),
    ],
)
def test_a_sentence_is_known_by_its_template(english: str, translated: str) -> None:
    assert said(english) == translated


@pytest.mark.usefixtures("arabic")
def test_an_unknown_sentence_stays_as_it_is() -> None:
    assert said("The moon is made of cheese.") == "The moon is made of cheese."
    assert said("“Of cheese”: the moon.") == "“Of cheese”: the moon."
    assert said("") == ""


def test_in_english_every_sentence_stays_as_it_is() -> None:
    assert said("The Arabic was copied, not translated.") == "The Arabic was copied, not translated."


@pytest.mark.usefixtures("arabic")
def test_a_sentence_of_the_window_that_went_through_the_engine_is_known_too() -> None:
    assert said("The engine could not be started. Install Mujaz again.") == "تعذر تشغيل المحرك. أعد تثبيت موجز."


@given(st.text(), st.text())
def test_a_template_gives_back_what_was_put_into_it(one: str, other: str) -> None:
    template = Template.of("Between {one} and |{other}|.")
    values = template.values(f"Between {one} and |{other}|.")
    assert values is not None
    assert f"Between {values['one']} and |{values['other']}|." == f"Between {one} and |{other}|."


def test_a_template_knows_no_other_sentence() -> None:
    assert Template.of("The {name} is gone.").values("The port is open.") is None
