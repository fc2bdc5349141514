"""The recogniser that ships, on sentences written for it."""

import shutil
from pathlib import Path

import pytest

import mujaz_models
from mujaz_models.entities import Kind
from mujaz_models.entities.recognizer import CRF_FILE, GAZETTEER_FILE, CrfEntityRecognizer
from mujaz_models.errors import ModelError

STARTER = Path(mujaz_models.__file__).parent / "starter" / "entities"


@pytest.fixture(scope="module")
def recognizer() -> CrfEntityRecognizer:
    return CrfEntityRecognizer(STARTER)


def found(recognizer: CrfEntityRecognizer, sentence: str) -> list[tuple[str, Kind, str]]:
    (spans,) = recognizer.recognize([sentence])
    return [(sentence[span.start : span.end], span.kind, span.english) for span in spans]


@pytest.mark.parametrize(
    ("sentence", "place", "english"),
    [
        ("قصفت المدفعية أحياء درعا البلد طوال الليل.", "درعا البلد", "Daraa al-Balad"),
        ("يعود القرار إلى طهران وحدها.", "طهران", "Tehran"),
        ("مجموعات موالية لإيران انسحبت.", "إيران", "Iran"),
        ("وصلت المساعدات لدرعا البلد أمس.", "درعا البلد", "Daraa al-Balad"),
        ("اشتباكات في بلدتي الصنمين ونوى مساء اليوم.", "نوى", "Nawa"),
        ("انفجاران في داعل وجاسم وقرى أخرى.", "جاسم", "Jasim"),
        ("زار الوزير كلا من إسرائيل والولايات المتحدة.", "الولايات المتحدة", "United States"),
        ("سافر للأردن قبل يومين.", "للأردن", "Jordan"),
        ("عقدت القمة في الشرق الأوسط.", "الشرق الأوسط", "Middle East"),
        ("اجتمعوا في سلطنة عُمان.", "سلطنة عُمان", "Oman"),
        ("قمة في مُوسكـــو غدا.", "مُوسكـــو", "Moscow"),
        ("عاد من ﻣﺼﺮ أمس.", "ﻣﺼﺮ", "Egypt"),
        ("عاد إلى \u200fبيروت\u200f أمس.", "بيروت", "Beirut"),
    ],
)
def test_finds_places(recognizer: CrfEntityRecognizer, sentence: str, place: str, english: str) -> None:
    assert (place, Kind.PLACE, english) in found(recognizer, sentence)


def test_ordinary_words_are_no_places(recognizer: CrfEntityRecognizer) -> None:
    names = found(recognizer, "فتح الباب ونوى السفر قبل العصر.")
    assert [text for text, kind, _ in names if kind is Kind.PLACE] == []


@pytest.mark.parametrize(
    ("sentence", "organisation", "english"),
    [
        ("دعت الأمم المتحدة إلى هدنة.", "الأمم المتحدة", "United Nations"),
        ("قال متحدث باسم وزارة الصحة إن العدد ارتفع.", "وزارة الصحة", "Health Ministry"),
        ("تقدمت قوات النظام السوري نحو التل.", "قوات النظام السوري", "Syrian regime forces"),
        ("وقال قائد في الفرقة الرابعة إن القصف توقف.", "الفرقة الرابعة", "Fourth Division"),
    ],
)
def test_finds_organisations(recognizer: CrfEntityRecognizer, sentence: str, organisation: str, english: str) -> None:
    assert (organisation, Kind.ORGANISATION, english) in found(recognizer, sentence)


def test_finds_persons_and_spells_them(recognizer: CrfEntityRecognizer) -> None:
    assert ("محمد الخطيب", Kind.PERSON) in [
        pair[:2] for pair in found(recognizer, "قال وزير الخارجية محمد الخطيب إن المحادثات مستمرة.")
    ]


def test_knows_a_person_by_surname_in_the_same_text(recognizer: CrfEntityRecognizer) -> None:
    sentences = ["قال المهندس سامر القباني إن الجسر جاهز.", "وأضاف القباني أن الافتتاح قريب."]
    later = recognizer.recognize(sentences)[1]
    assert [sentences[1][span.start : span.end] for span in later if span.kind is Kind.PERSON] == ["القباني"]


def test_figures_and_names_stand_side_by_side(recognizer: CrfEntityRecognizer) -> None:
    names = found(recognizer, "قُتل 12 شخصا في حمص يوم الثلاثاء، وبلغت الخسائر 3 ملايين دولار.")
    assert ("12", Kind.NUMBER, "12") in names
    assert ("الثلاثاء", Kind.DATE, "Tuesday") in names
    assert ("3 ملايين دولار", Kind.MONEY, "3 million dollars") in names
    assert ("حمص", Kind.PLACE, "Homs") in names


def test_a_surname_stands_without_the_noun_before_it(recognizer: CrfEntityRecognizer) -> None:
    names = found(recognizer, "خرجت الاحتجاجات ضد حكم القباني قبل عقد.")
    assert [text for text, kind, _ in names if kind is Kind.PERSON] == ["القباني"]


def test_peoples_are_no_persons(recognizer: CrfEntityRecognizer) -> None:
    names = found(recognizer, "قال وسطاء روس إن الهدنة صامدة.")
    assert [text for text, kind, _ in names if kind is Kind.PERSON] == []


def test_an_army_ends_before_those_loyal_to_it(recognizer: CrfEntityRecognizer) -> None:
    names = found(recognizer, "انسحب الجيش والموالية لإيران من المدينة.")
    assert "إيران" in [text for text, _, _ in names]
    assert not any("والموالية" in text for text, _, _ in names)


@pytest.mark.parametrize("name", ["درعا", "Daraa"])
def test_says_where_a_place_is(recognizer: CrfEntityRecognizer, name: str) -> None:
    place = recognizer.place(name)
    assert place is not None
    assert (place.country, place.province, place.ambiguous) == ("Syria", "Daraa", False)
    assert place.latitude == pytest.approx(32.6, abs=0.1)
    assert place.longitude == pytest.approx(36.1, abs=0.1)


def test_a_name_of_two_big_towns_is_ambiguous(recognizer: CrfEntityRecognizer) -> None:
    place = recognizer.place("طرابلس")
    assert place is not None
    assert place.ambiguous
    assert recognizer.place("لا مكان") is None


@pytest.mark.parametrize("name", [CRF_FILE, GAZETTEER_FILE])
@pytest.mark.parametrize("damage", ["missing", "cut short", "other content", "empty"])
def test_a_bad_file_is_one_clear_sentence(tmp_path: Path, name: str, damage: str) -> None:
    for file in (CRF_FILE, GAZETTEER_FILE):
        shutil.copy(STARTER / file, tmp_path / file)
    broken = tmp_path / name
    content = broken.read_bytes()
    broken.unlink()
    if damage != "missing":
        broken.write_bytes({"cut short": content[: len(content) // 2], "empty": b""}.get(damage, b"not a model at all"))
    with pytest.raises(ModelError, match=rf"\({name}\) .*: install Mujaz again\.$"):
        CrfEntityRecognizer(tmp_path)
