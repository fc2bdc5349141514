"""Numbers with what they count, sums, and dates, found where the entities are."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz import facts
from mujaz.briefing import Entity, Fact, Kind, Mention, Side
from mujaz.document import Document, Span
from mujaz.splitting import document_from_text
from mujaz_models.entities.folding import fold
from mujaz_models.entities.rules import find_by_rule
from mujaz_models.entities.tokens import tokenize

WEDNESDAY = date(2021, 3, 3)


def entities(document: Document) -> tuple[Entity, ...]:
    """One entity for each figure and date that the recogniser's rules see."""
    found: list[Entity] = []
    for sentence in document.sentences:
        folded = fold(sentence.span.of(document.text))
        for span in find_by_rule(folded, tokenize(folded.text)):
            start, end = folded.origin(span.start, span.end)
            place = Span(sentence.span.start + start, sentence.span.start + end)
            words = place.of(document.text)
            mention = Mention(Side.SOURCE, sentence.id, place, words)
            found.append(Entity(len(found), span.kind, span.english or words, words, (mention,)))
    return tuple(found)


def find(text: str, written: date | None = None) -> tuple[Document, tuple[Fact, ...]]:
    document = document_from_text(text)
    return document, facts.find(document, entities(document), written=written)


def only(text: str, written: date | None = None) -> tuple[str, str, str | None]:
    """Words, value and what is counted, of the one fact in `text`."""
    document, (fact,) = find(text, written)
    counted = fact.counted.of(document.text) if fact.counted else None
    return fact.span.of(document.text), fact.value, counted


@pytest.mark.parametrize(
    ("text", "words", "value", "counted"),
    [
        ("قتل 12 شخصا.", "12", "12", "شخصا"),
        ("قتل ثلاثة جنود.", "ثلاثة", "3", "جنود"),
        ("نزح ١٢٠٠ لاجئ.", "١٢٠٠", "1200", "لاجئ"),
        ("وصلت 4,500 طن إلى الميناء.", "4,500", "4500", "طن"),
        ("عاد أحد عشر عاملا.", "أحد عشر", "11", "عاملا"),
        ("نزح 40 ألف لاجئ.", "40 ألف", "40000", "لاجئ"),
        ("صدرت مليون ونصف المليون نسخة.", "مليون ونصف المليون", "1500000", "نسخة"),
        ("أصيب خمسة من العمال.", "خمسة", "5", "العمال"),
        ("خلال الساعات الـ24 الماضية.", "24", "24", "الساعات"),
        ("عاد الجنود الثلاثة.", "الثلاثة", "3", "الجنود"),
        ("قتل 11 وجرح آخرون.", "11", "11", None),
        ("بموجب المادة 5 من القانون.", "5", "5", None),
        ("تراجعت الصادرات 21.3 في المئة.", "21.3 في المئة", "21.3%", None),
        ("يؤيد القرار 60% من السكان.", "60%", "60%", "السكان"),
        ("كلف الجسر 23 مليون دولار.", "23 مليون دولار", "23000000 dollars", None),
    ],
)
def test_a_figure(text: str, words: str, value: str, counted: str | None) -> None:
    assert only(text) == (words, value, counted)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("اليوم الأربعاء", "2021-03-03"),
        ("اليوم", "2021-03-03"),
        ("أمس", "2021-03-02"),
        ("أمس الثلاثاء", "2021-03-02"),
        ("أمس (الثلاثاء)", "2021-03-02"),
        ("أول من أمس", "2021-03-01"),
        ("غدا الخميس", "2021-03-04"),
        ("بعد غد", "2021-03-05"),
        ("الأربعاء", "2021-03-03"),
        ("الاثنين", "2021-03-01"),
        ("الأربعاء الماضي", "2021-02-24"),
        ("الاثنين المقبل", "2021-03-08"),
        ("الشهر الماضي", "2021-02-01/2021-02-28"),
        ("الشهر الجاري", "2021-03-01/2021-03-31"),
        ("هذا الشهر", "2021-03-01/2021-03-31"),
        ("الأسبوع المقبل", "2021-03-08/2021-03-14"),
        ("العام الماضي", "2020"),
        ("العام قبل الماضي", "2019"),
        ("حزيران 2018", "2018-06"),
        ("3 مارس 2021", "2021-03-03"),
        ("الأربعاء 3 مارس 2021", "2021-03-03"),
        ("17 تشرين الأول الماضي", "2020-10-17"),
        ("20 شباط", "2021-02-20"),
        ("نيسان الماضي", "2020-04"),
        ("آذار من العام الماضي", "2020-03"),
        ("25/3/2021", "2021-03-25"),
    ],
)
def test_a_date_is_resolved(words: str, value: str) -> None:
    assert only(f"وصل الوفد {words}.", WEDNESDAY) == (words, value, None)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("أمس", "yesterday"),
        ("أمس الاثنين", "yesterday, Monday"),
        ("الشهر الماضي", "last month"),
        ("نيسان الماضي", "last April"),
        ("الخميس", "Thursday"),
    ],
)
def test_without_a_day_to_count_from_dates_stay_words(words: str, value: str) -> None:
    assert only(f"وصل الوفد {words}.") == (words, value, None)


@pytest.mark.parametrize(("text", "value"), [("ولد عام 2018.", "2018"), ("ولد في حزيران 2018.", "2018-06")])
def test_a_year_is_enough(text: str, value: str) -> None:
    assert only(text)[1] == value


def test_a_date_of_the_hijra_stays_words() -> None:
    assert only("وصل في 15 رمضان 1442 هـ.", WEDNESDAY)[1] == "Ramadan 15, 1442"


def test_figures_that_could_be_two_days_stay_as_they_are() -> None:
    assert only("وصل في 5/3/2021.", WEDNESDAY)[1] == "5/3/2021"


def test_the_day_is_not_today() -> None:
    assert find("وغادر في اليوم التالي، وهو اليوم الأخير.", WEDNESDAY)[1] == ()


def test_what_will_be_is_after_today() -> None:
    assert only("ستقام المباراة الجمعة.", WEDNESDAY)[1] == "2021-03-05"


def test_a_weekday_counts_more_than_yesterday() -> None:
    assert only("وصل الوفد أمس الاثنين.", WEDNESDAY)[1] == "2021-03-01"


def test_the_texts_own_date_is_used_where_none_is_given() -> None:
    document, found = find("بيروت 3 مارس 2021 - وصل الوفد أمس الثلاثاء.")
    assert {fact.span.of(document.text): fact.value for fact in found}["أمس الثلاثاء"] == "2021-03-02"


def test_the_timeline_is_in_order() -> None:
    _, found = find("وصل أمس. كان قد غادر في حزيران 2018. وقتل 12 شخصا. وعاد في عام 2015 ويسافر غدا.", WEDNESDAY)
    line = facts.timeline(found)
    assert [fact.value for fact in line] == ["2015", "2018-06", "2021-03-02", "2021-03-04"]
    assert [fact.sentence for fact in line] == [3, 1, 0, 3]


def test_words_are_no_point_in_time() -> None:
    assert facts.timeline(find("وصل الوفد أمس.")[1]) == ()


def test_a_date_that_never_is_stays_words() -> None:
    assert only("وصل في 31 شباط 2021.", WEDNESDAY)[1] == "February 31, 2021"


_WORDS = (
    "اليوم أمس الاثنين الشهر الماضي 12 3 مارس 2021 من ، ( ) عام مليون ونصف دولار في المئة غدا هذا قبل و الـ شخصا"
).split()


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=30), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_facts_are_in_order_and_apart(words: list[str], written: date) -> None:
    document, found = find(f"{' '.join(words)} نهاية", written)
    assert all(fact.span.of(document.text).strip() and fact.value for fact in found)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(found))
    assert all(fact.kind in (Kind.DATE, Kind.NUMBER, Kind.MONEY) for fact in found)
