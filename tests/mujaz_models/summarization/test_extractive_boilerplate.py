import pytest

from mujaz_models.summarization import Passage
from mujaz_models.summarization.boilerplate import is_boilerplate, sayings


@pytest.mark.parametrize(
    "line",
    [
        "لمزيد من التفاصيل زوروا موقعنا الإلكتروني",
        "للمزيد من الأخبار تابعوا صفحتنا.",
        "اقرأ أيضا: إعادة فتح الجسر القديم في المدينة",
        "شاهد أيضاً: صور من السوق الجديد",
        "تابعونا على صفحاتنا في مواقع التواصل",
        "تصوير: سالم الوادي - وكالة النهر للأنباء",
        "كتب: مازن الجدول ورنا السهل",
        "بقلم رنا السهل مازن الجدول",
        "القاهرة - رويترز - الأحد 12 مارس 2023",
        "(عمان - بترا) الاثنين 3 نيسان 2023",
        "جميع الحقوق محفوظة لموقع النهر 2023",
        "كلمات مفتاحية: جسر، سوق، مدينة",
    ],
)
def test_what_says_nothing_is_boilerplate(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "وقال رئيس البلدية إن الجسر بني قبل خمسين عاما ولم يرمم.",
        "استقال الوزير الأحد 12 مارس بعد خلاف مع رئيس الحكومة",
        "القاهرة - رويترز - قال مسؤول في وزارة النقل إن الجسر سيفتح الأحد.",
        "تصوير المستشفى من الجو أظهر حجم الدمار في الحي القديم.",
        "كتبت الصحيفة أن المفاوضات تعثرت مساء الخميس.",
        "المزيد من القوات وصل إلى المدينة صباح الأحد.",
        "نشر في المدينة ألف شرطي قبل المباراة.",
    ],
)
def test_what_says_something_is_not(line: str) -> None:
    assert not is_boilerplate(line)


def test_headings_are_left_out_where_sentences_end_with_stops() -> None:
    text = (
        Passage("انهيار جسر في المدينة القديمة", is_title=True),
        Passage("انهار جسر في المدينة القديمة صباح الأحد وأصيب عدد من المارة.", 1),
        Passage("أسباب الانهيار وما بعده", 2),
        Passage("وقال رئيس البلدية إن الجسر بني قبل خمسين عاما ولم يرمم.", 3),
        Passage("وأغلقت الشرطة الشوارع المؤدية إلى الجسر حتى إشعار آخر.", 3),
    )
    assert sayings(text) == [1, 3, 4]


def test_short_lines_are_kept_where_scraping_took_the_stops() -> None:
    text = [Passage("وأغلقت الشرطة شوارع المدينة القديمة", paragraph) for paragraph in range(3)]
    assert sayings(text) == [0, 1, 2]
