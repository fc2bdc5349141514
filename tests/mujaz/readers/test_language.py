"""Telling Arabic from everything else."""

import pytest

from mujaz.errors import DocumentError
from mujaz.readers import check_arabic
from mujaz.readers.language import LENGTH_LIMIT

ARABIC = "أعلنت هيئة الموانئ، الأحد، استئناف الملاحة في الميناء بعد إصلاح الرصيف الشمالي. "


@pytest.mark.parametrize(
    "text",
    [
        ARABIC,
        "هل يكفي الإصلاح؟",
        "وقالت شركة Blue Anchor Shipping إن العمل عاد إلى طبيعته في كل الأرصفة.",
        ARABIC.replace("ي", "ی").replace("ك", "ک"),  # typed on a Persian keyboard
        "وصل الفريق إلى چنين، وقال المدرب إن الوقت مناسب للعمل.",
    ],
)
def test_arabic_is_accepted(text: str) -> None:
    check_arabic(text)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("The port is open again.", "Latin"),
        ("Порт снова открыт.", "Cyrillic"),
        ("הנמל נפתח מחדש.", "Hebrew"),
        ("港口重新开放。", "Chinese"),
    ],
)
def test_another_script_is_named(text: str, script: str) -> None:
    sentence = f"This text is not in Arabic (most of its letters are {script}). Mujaz reads Arabic articles only."
    with pytest.raises(DocumentError) as caught:
        check_arabic(text)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    "text",
    [
        "مدیر بندر گفت که کار دوباره آغاز شده است و کشتی‌ها پهلو گرفته‌اند.",
        "بندرگاہ کے سربراہ نے کہا کہ کام دوبارہ شروع ہو گیا ہے۔",
        "بەڕێوەبەری بەندەرەکە گوتی کارەکان دەستیان پێکردووەتەوە.",
    ],
)
def test_neighbouring_languages_are_refused(text: str) -> None:
    with pytest.raises(DocumentError, match=r"^This text is in Arabic letters but may be Persian, Urdu or Kurdish\."):
        check_arabic(text)


def test_a_text_without_letters_is_refused() -> None:
    with pytest.raises(DocumentError, match="has no letters in it: Mujaz needs an Arabic article"):
        check_arabic("12 / 2018 ... !")


def test_five_megabytes_on_one_line_are_one_sentence() -> None:
    text = ARABIC * (LENGTH_LIMIT // len(ARABIC) + 1)
    with pytest.raises(
        DocumentError, match=rf"^This text is too long to brief: {len(text):,} characters; Mujaz reads up to"
    ):
        check_arabic(text)
