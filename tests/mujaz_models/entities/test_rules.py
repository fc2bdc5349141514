"""Dates, numbers, percentages and money."""

import pytest

from mujaz_models.entities import Kind
from mujaz_models.entities.folding import fold
from mujaz_models.entities.rules import find_by_rule
from mujaz_models.entities.tokens import tokenize

D, N, M = Kind.DATE, Kind.NUMBER, Kind.MONEY


def found(sentence: str) -> list[tuple[str, Kind, str]]:
    folded = fold(sentence)
    spans = find_by_rule(folded, tokenize(folded.text))
    return [(sentence[slice(*folded.origin(s.start, s.end))], s.kind, s.english) for s in spans]


@pytest.mark.parametrize(
    ("sentence", "text", "english"),
    [
        ("في 24 آذار 2021", "24 آذار 2021", "March 24, 2021"),
        ("ليلة العاشر من سبتمبر 2023", "العاشر من سبتمبر 2023", "September 10, 2023"),
        ("وفي الحادي والعشرين من آذار/مارس", "الحادي والعشرين من آذار/مارس", "March 21"),
        ("الأسبوع الأول من يناير", "يناير", "January"),
        ("في 24 آذار/مارس 2021", "24 آذار/مارس 2021", "March 24, 2021"),
        ("كانون الثاني (يناير) المقبل", "كانون الثاني (يناير)", "January"),
        ("الثلاثاء 3 يونيو", "الثلاثاء 3 يونيو", "Tuesday, June 3"),
        ("يوم الخميس، 5 جانفي", "الخميس، 5 جانفي", "Thursday, January 5"),
        ("وللأربعاء موعد", "للأربعاء", "Wednesday"),
        ("منذ عام 2018", "2018", "2018"),
        ("بين عامي 2011 و2018", "2018", "2018"),
        ("في ٢٠١٨، عادوا", "٢٠١٨", "2018"),
        ("في مارس الماضي", "مارس", "March"),
        ("في آب الماضي", "آب", "August"),
        ("في شهر رمضان", "رمضان", "Ramadan"),
        ("12 رمضان 1436", "12 رمضان 1436", "Ramadan 12, 1436"),
        ("بتاريخ 24/3/2021", "24/3/2021", "March 24, 2021"),
        ("بتاريخ 3/4/2021", "3/4/2021", ""),
        ("بتاريخ 2021-03-24", "2021-03-24", "March 24, 2021"),
        ("بتاريخ 24-3-2021", "24-3-2021", "March 24, 2021"),
        ("بتاريخ 24/ 3/ 2021", "24/ 3/ 2021", "March 24, 2021"),
        ("الساعة 10:30 صباحا", "10:30 صباحا", "10:30 a.m."),
        ("الساعة 8 مساءً", "8 مساءً", "8 p.m."),
        ("الساعة العاشرة والنصف مساء", "الساعة العاشرة والنصف مساء", "10:30 p.m."),
    ],
)
def test_dates(sentence: str, text: str, english: str) -> None:
    assert (text, D, english) in found(sentence)


@pytest.mark.parametrize(
    ("sentence", "text", "english"),
    [
        ("الساعات الـ24 الماضية", "24", "24"),
        ("12 و13", "13", "13"),
        ("١٬٢٠٠ منزل", "١٬٢٠٠", "1,200"),
        ("۳٫۵ كيلومتر", "۳٫۵", "3.5"),
        ("9,5 كيلومتر", "9,5", "9.5"),
        ("1.200 منزل", "1.200", ""),
        ("5 آلاف نازح", "5 آلاف", "5,000"),
        ("12 ألفًا", "12 ألفًا", "12,000"),
        ("1.5 مليار", "1.5 مليار", "1.5 billion"),
        ("8 ملايين و700 ألف", "8 ملايين و700 ألف", "8.7 million"),
        ("مليونين و300 ألف", "مليونين و300 ألف", "2.3 million"),
        ("3 آلاف و200 شخص", "3 آلاف و200", "3,200"),
        ("ألفين و50 شخصا", "ألفين و50", "2,050"),
        ("3 ملايين و200 شخص", "3 ملايين", "3 million"),
        ("3 آلاف و5 ملايين", "3 آلاف", "3,000"),
        ("3 آلاف و 200 شخص", "3 آلاف", "3,000"),
        ("أربعة جنود", "أربعة", "four"),
        ("ثلاثة وعشرون شخصا", "ثلاثة وعشرون", "23"),
        ("أحد عشر يوما", "أحد عشر", "11"),
        ("خمسة عشر ألفا", "خمسة عشر ألفا", "15,000"),
        ("مئتي ألف", "مئتي ألف", "200,000"),
        ("مئة وخمسة وعشرون ألفا وثلاثمئة", "مئة وخمسة وعشرون ألفا وثلاثمئة", "125,300"),
        ("مليون ونصف المليون", "مليون ونصف المليون", ""),
        ("بثماني ساعات", "ثماني", "eight"),
        ("أكثر من ألف قتيل", "ألف", "1,000"),
        ("وقتل 2018 شخصا", "2018", "2018"),
        ("11 في المئة", "11 في المئة", "11 percent"),
        ("بنسبة %12", "%12", "12 percent"),
        ("ثلاثون بالمئة", "ثلاثون بالمئة", "30 percent"),
    ],
)
def test_numbers(sentence: str, text: str, english: str) -> None:
    assert (text, N, english) in found(sentence)


@pytest.mark.parametrize(
    ("sentence", "text", "english"),
    [
        ("340 مليون دولار", "340 مليون دولار", "340 million dollars"),
        ("مليوني ريال سعودي", "مليوني ريال سعودي", "2 million Saudi riyals"),
        ("خمسة آلاف ليرة سورية", "خمسة آلاف ليرة سورية", "5,000 Syrian pounds"),
        ("مئة ليرة", "مئة ليرة", ""),
        ("دفع $500 نقدا", "$500", "500 dollars"),
        ("12 ألف يورو", "12 ألف يورو", "12,000 euros"),
    ],
)
def test_money(sentence: str, text: str, english: str) -> None:
    assert found(sentence) == [(text, M, english)]


@pytest.mark.parametrize(
    "sentence",
    [
        "عشرات الآلاف من السكان",
        "آلاف النازحين",
        "واحد من الجنود",
        "مارس ضغوطا",
        "أب لطفلين",
        "لست هنا",
        "كوفيد-19 وطائرة F-16",
        "ألف كتابا",
    ],
)
def test_what_is_no_figure(sentence: str) -> None:
    assert found(sentence) == []


def test_two_numbers_are_not_added() -> None:
    assert [english for _, _, english in found("ثلاثة وأربعة")] == ["three", "four"]


@pytest.mark.parametrize("text", ["العاشر من هذا الشهر", "الخامس من بينهم", "في الدور الثالث"])
def test_an_ordinal_is_no_number(text: str) -> None:
    folded = fold(text)
    assert not find_by_rule(folded, tokenize(folded.text))
