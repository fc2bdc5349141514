import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Action, Kind, Level, Link
from mujaz.checks.context import Context, Name
from mujaz.checks.numbers import numbers
from mujaz.document import Span

EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def reasons(arabic: str, english: str, context: Context | None = None) -> list[str]:
    return [flag.reason for flag in numbers(arabic, english, context or Context())]


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("قتل 47 شخصا عام 2018.", "47 people were killed in 2018."),
        ("قتل ٤٧ شخصا.", "Forty-seven people (47) died."),
        ("قتل ۴۷ شخصا.", "It killed 47."),
        ("نزح 12,500 شخص.", "12500 people were displaced."),
        ("نزح ١٢٬٥٠٠ شخص.", "Some 12,500 people were displaced."),
        ("نزح 12.500 شخص.", "12,500 people were displaced."),
        ("نزح 12 500 شخص.", "12,500 people were displaced."),
        ("لكل 000 100 نسمة", "per 100,000 inhabitants"),
        ("مساحتها 783،562 كيلومترا", "It covers 783,562 kilometres"),
        ("أصيب 3 أشخاص.", "Three people were hurt."),
        ("بنسبة ٣٫٥ في المئة.", "By 3.5 percent."),
        ("بنسبة خمسة في المائة.", "By five per cent."),
        ("وصل الوفد.", "The delegation arrived."),
        ("نحو 30 ألف لاجئ", "about 30,000 refugees"),
        ("نحو 30 ألف لاجئ", "about thirty thousand refugees"),
        ("نحو 30 ألف لاجئ", "about 30k refugees"),
        ("1.2 مليار دولار", "$1.2bn"),
        ("مليون و200 ألف ناخب", "1.2 million voters"),
        ("مليونان ونصف المليون", "two and a half million"),
        ("نصف مليون شخص", "half a million people"),
        ("مئة وخمسون ألفا", "a hundred and fifty thousand"),
        ("ثلاثمئة وخمسة وعشرون", "three hundred twenty-five"),
        ("أحد عشر لاعبا", "eleven players"),
        ("العشرات من الصواريخ", "dozens of rockets"),
        ("عشرات الآلاف من النازحين", "tens of thousands of displaced people"),
        ("عدة آلاف من الأسر", "several thousand families"),
        ("على مدى الشهرين المنصرمين", "over the past two months"),
        ("قبل عقدين", "twenty years ago"),
        ("قبل عقدين", "two decades ago"),
        ("قبل عقد", "ten years ago"),
        ("ستة قرون", "600 years"),
        ("ثلثا السكان", "two-thirds of the population"),
        ("ثلاثة أرباعهم", "three-quarters of them"),
        ("ساعة ونصف", "1.5 hours"),
        ("الثالث من مارس", "March 3rd"),
        ("القرن الحادي والعشرون", "the 21st century"),
        ("في سبعينيات القرن العشرين", "in the 1970s"),
        ("في ثلاثينيات القرن التاسع عشر", "in the 1830s"),
        ("رجل سبعيني", "a man in his seventies"),
        ("بين 2 إلى 3 ملايين", "2 to 3 million"),
        ("موسم 1995-96", "the 1995/96 season"),
        ("فاز 2-1", "won 2–1"),
        ("الساعة 15:30", "at 3:30 p.m."),
        ("الساعة الخامسة والنصف صباحا", "at 5:30 am"),
        ("الثانية عشرة ظهرا", "at noon"),
        ("عند الرابعة إلا ربعا", "at a quarter to four"),
        ("لويس السادس عشر", "Louis XVI"),
        ("جنود آخرون", "one of the soldiers"),
        ("هاتف 0096311555777", "phone +963 11 555 888"),
        ("عام 1442 هـ (2021)", "in 2021"),
        ("على بعد 645 ميلا (1040 كم)", "645 miles away"),
        ("بلغ 40 ألفا", "Spain&#39;s total was 40,000"),
        ("وصل 12/3/2021", "arrived on 12 March 2021"),
        ("كل ثلاث سنوات مرتين", "twice every three years"),
        ("لست هنا", "I am not here"),
    ],
)
def test_the_same_number_in_another_form_is_no_reason_to_look(arabic: str, english: str) -> None:
    assert reasons(arabic, english) == []


@pytest.mark.parametrize(
    ("arabic", "english", "reason", "level"),
    [
        ("في آذار ٢٠١٧.", "In March 2012.", "The Arabic has 2017; the English has 2012.", Level.LIKELY),
        ("قبل 5000 عام.", "Long ago.", "The Arabic has 5000; the English does not.", Level.LIKELY),
        ("وصل الوفد.", "All 60 arrived.", "The English has 60; the Arabic does not.", Level.LIKELY),
        ("قتل أربعة جنود", "killed three soldiers", "The Arabic has four; the English has three.", Level.LIKELY),
        ("قتل أربعة جنود", "killed soldiers", "The Arabic has four; the English does not.", Level.LOOK),
        ("نحو 30 ألفا", "about 30 people", "The Arabic has 30,000; the English has 30.", Level.LIKELY),
        ("3 مليارات", "3 million", "The Arabic has 3 billion; the English has 3 million.", Level.LIKELY),
        ("العشرات", "hundreds of them", "The Arabic has dozens; the English has hundreds.", Level.LOOK),
        ("قبل شهرين", "last month", "The Arabic has two; the English does not.", Level.LOOK),
        ("الساعة 3 مساء", "at 3 a.m.", "The Arabic has 3:00 p.m.; the English has 3 a.m.", Level.LIKELY),
        ("بلغ 6,34 بوصة", "reached 634 inches", "The Arabic has 6,34; the English has 634.", Level.LIKELY),
        ("الفرقة الرابعة", "the Third Division", "The Arabic has four; the English has Third.", Level.LOOK),
    ],
)
def test_what_changed_is_told_by_name(arabic: str, english: str, reason: str, level: Level) -> None:
    flags = numbers(arabic, english, Context())
    assert [(flag.reason, flag.level) for flag in flags] == [(reason, level)]


@pytest.mark.parametrize(
    ("arabic", "english", "right"),
    [
        ("عام 2017", "in 2012", "2017"),
        ("قتل 12500", "killed 12,400", "12,500"),
        ("قتل 7 أشخاص", "Four people died", "Seven"),
        ("في السبعين", "aged sixty-two", "seventy"),
        ("المركز 21", "the 22nd place", "21st"),
        ("بلغ 1.2 مليون", "reached 1.4 million", "1.2 million"),
        ("سبعينيات القرن العشرين", "the 1960s", "1970s"),
    ],
)
def test_one_click_writes_the_number_of_the_arabic_as_the_english_writes_numbers(
    arabic: str, english: str, right: str
) -> None:
    (flag,) = numbers(arabic, english, Context())
    remedy = flag.remedies[0]
    assert (remedy.action, remedy.text, remedy.span) == (Action.REPLACE, right, flag.target[0])


def test_the_alignment_says_which_number_stands_instead() -> None:
    arabic, english = "قتل 11 وأصيب 12", "killed 31 and hurt 32"
    links = (Link(Span(4, 6), Span(19, 21)), Link(Span(13, 15), Span(7, 9)))
    assert reasons(arabic, english, Context(alignment=links)) == [
        "The Arabic has 11; the English has 32.",
        "The Arabic has 12; the English has 31.",
    ]


def test_a_number_word_in_a_name_is_not_missed() -> None:
    arabic, english = "زار بلدية الخمس", "He visited Khoms"
    name = Name(Kind.PLACE, "Khoms", Span(4, 15), Span(11, 16))
    assert reasons(arabic, english)
    assert reasons(arabic, english, Context(names=(name,))) == []


def test_two_numbers_in_each_others_place_are_worth_a_look() -> None:
    flags = numbers("على بعد 645 ميلا (1040 كم)", "1040 miles (645 km) away", Context())
    assert [flag.reason for flag in flags] == ["The numbers 1040 and 645 may stand in each other's place."]
    assert numbers("نزح 200 في 24 أيلول", "On September 24, 200 fled", Context()) == []


@given(st.integers(min_value=3, max_value=10**9))
def test_a_figure_is_the_same_in_all_digits_and_with_separators(number: int) -> None:
    for arabic in (f"{number}", f"{number:,}", f"{number}".translate(EASTERN)):
        assert reasons(f"بلغ {arabic} شخص", f"It reached {number:,} people") == []


@given(st.integers(min_value=100, max_value=10**7), st.integers(min_value=1, max_value=99))
def test_another_figure_is_likely_wrong(number: int, more: int) -> None:
    flags = numbers(f"بلغ {number}", f"It reached {number + more:,}", Context())
    assert [flag.level for flag in flags] == [Level.LIKELY]


WORDS = (
    "ثلاثة وعشرون مئة ألف مليون نصف ونصف الخامسة صباحا الساعة و 12 1,000 9:30 3/4 في المئة القرن من آلاف "
    "عشرات شهرين ـ سبعينيات الرابعة إلا ربعا %"
).split()
ENGLISH = (
    "three twenty hundred thousand million half and a of 12 2018 1,000 9:30 3/4 pm dozens 70s 21st XIV couple - "
    "quarter to past four"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.lists(st.sampled_from(ENGLISH), max_size=12))
def test_spans_lie_in_the_two_sentences(arabic: list[str], english: list[str]) -> None:
    source, translation = " ".join(arabic), " ".join(english)
    for flag in numbers(source, translation, Context()):
        assert all(span.of(source).strip() for span in flag.source)
        assert all(span.of(translation).strip() for span in flag.target)
        assert all(span.end <= len(source) for span in flag.source)
        assert all(span.end <= len(translation) for span in flag.target)
