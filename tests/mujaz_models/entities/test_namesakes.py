"""Places that share a spelling are told apart by what stands around them."""

from pathlib import Path

import pytest

import mujaz_models
from mujaz_models.entities import EntitySpan, Kind, PlaceRecord
from mujaz_models.entities.namesakes import told_apart
from mujaz_models.entities.recognizer import CrfEntityRecognizer

STARTER = Path(mujaz_models.__file__).parent / "starter" / "entities"


@pytest.fixture(scope="module")
def recognizer() -> CrfEntityRecognizer:
    return CrfEntityRecognizer(STARTER)


def english(recognizer: CrfEntityRecognizer, text: str, form: str) -> list[str]:
    sentences = text.split("\n")
    found = recognizer.recognize(sentences)
    return [
        span.english
        for sentence, spans in zip(sentences, found, strict=True)
        for span in spans
        if sentence[span.start : span.end] == form
    ]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("وصل الوفد إلى عمان قادما من مسقط.", ["Oman"]),
        ("شاركت في الاجتماع قطر وعمان والكويت.", ["Oman"]),
        ("زار الوزير الإمارات، عمان، البحرين.", ["Oman"]),
        ("أعلنت السلطات العمانية أن عمان ستستضيف المؤتمر.", ["Oman"]),
        ("استقبلت العاصمة الأردنية عمان المشاركين.", ["Amman"]),
        ("عاد من الأردن حيث قضى أسبوعا في عمان.", ["Amman"]),
        ("تظاهر سكان مدينة عمان مساء اليوم.", ["Amman"]),
        ("انطلقت الحافلة من إربد إلى عمان.", ["Amman"]),
        ("هطلت الأمطار على عمان.\nوقال وزير الأشغال الأردني إن الطرق سالكة.", ["Amman"]),
        ("هطلت الأمطار على عمان.\nوأغلقت المدارس في مسقط.\nوعادت الحياة إلى عمان.", ["Oman", "Oman"]),
        ("هطلت الأمطار على عمان.", [""]),
    ],
)
def test_oman_or_amman(recognizer: CrfEntityRecognizer, text: str, readings: list[str]) -> None:
    assert english(recognizer, text, "عمان") == readings


def test_a_country_or_its_capital(recognizer: CrfEntityRecognizer) -> None:
    assert english(recognizer, "وقعت تونس اتفاقا مع ليبيا.", "تونس") == ["Tunisia"]
    assert english(recognizer, "خرجت مسيرة في العاصمة تونس.", "تونس") == ["Tunis"]
    assert english(recognizer, "خرجت مسيرة في العاصمة الجزائر.", "الجزائر") == ["Algiers"]


def test_vowel_signs_tell(recognizer: CrfEntityRecognizer) -> None:
    assert english(recognizer, "سافر من الأردن إلى عُمان.", "عُمان") == ["Oman"]


def test_other_places_and_kinds_stay_as_they_are() -> None:
    def nowhere(_: str) -> PlaceRecord | None:
        return None

    sentences = ["السيد عمان في بيروت", ""]
    spans = [[EntitySpan(6, 10, Kind.PERSON), EntitySpan(14, 19, Kind.PLACE, "Beirut")], []]
    assert told_apart(sentences, spans, nowhere) == spans
