from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.summarization import Passage
from mujaz_models.summarization.extractive import ExtractiveSummarizer, read_weights
from mujaz_models.summarization.features import FEATURES

SUMMARIZER = ExtractiveSummarizer()
NEWS = (
    Passage("انهيار جسر في المدينة القديمة", is_title=True),
    Passage("انهار جسر في المدينة القديمة صباح الأحد ما أدى إلى إصابة 12 شخصا.", 1, names=("المدينة القديمة",)),
    Passage("وقال رئيس البلدية إن الجسر بني قبل خمسين عاما ولم يرمم.", 1),
    Passage("تصوير: وكالة الأنباء", 1),
    Passage("انهار صباح الأحد جسر في المدينة القديمة وأصيب 12 شخصا.", 2, names=("المدينة القديمة",)),
    Passage("وأغلقت الشرطة الشوارع المؤدية إلى الجسر المنهار حتى إشعار آخر.", 2),
    Passage("ويبيع الباعة في السوق القريب الخضار والفواكه كعادتهم كل صباح.", 3),
)


def test_the_lead_is_chosen_and_not_what_repeats_it() -> None:
    chosen = SUMMARIZER.summarize(NEWS, points=3)
    assert 1 in chosen
    assert 4 not in chosen


def test_the_title_and_captions_are_never_points() -> None:
    chosen = SUMMARIZER.summarize(NEWS, points=10)
    assert chosen == [1, 2, 4, 5, 6]


def test_an_empty_text_has_no_points() -> None:
    assert SUMMARIZER.summarize([], points=3) == []
    assert SUMMARIZER.summarize([Passage("")], points=3) == []
    assert SUMMARIZER.summarize(NEWS, points=0) == []


passages = st.builds(
    Passage,
    text=st.lists(st.sampled_from("وصل الوفد إلى المدينة أمس 12 قال المدير، جسر.".split()), max_size=12).map(" ".join),
    paragraph=st.integers(0, 5),
    names=st.lists(st.sampled_from(["تونس", "دمشق"])).map(tuple),
)


@given(texts=st.lists(passages, max_size=20), points=st.integers(0, 8), titled=st.booleans())
def test_points_are_in_order_distinct_and_few_enough(texts: list[Passage], points: int, *, titled: bool) -> None:
    if titled and texts:
        texts[0] = Passage(texts[0].text, is_title=True)
    chosen = SUMMARIZER.summarize(texts, points=points)
    assert chosen == sorted(set(chosen))
    assert len(chosen) <= points
    assert all(0 <= number < len(texts) and not texts[number].is_title for number in chosen)
    assert chosen == SUMMARIZER.summarize(texts, points=points)


@given(texts=st.lists(passages, max_size=20), percent=st.integers(1, 100))
def test_a_share_of_the_words_is_not_exceeded_but_by_a_single_point(texts: list[Passage], percent: int) -> None:
    chosen = ExtractiveSummarizer(percent=percent).summarize(texts, points=len(texts))
    words = [len(passage.text.split()) for passage in texts]
    assert len(chosen) <= 1 or sum(words[place] for place in chosen) <= sum(words) * percent / 100
    assert chosen == sorted(set(chosen))


def test_all_that_says_something_is_the_whole() -> None:
    assert ExtractiveSummarizer(percent=100).summarize(NEWS, points=10) == [1, 2, 4, 5, 6]


def test_what_the_headline_says_is_preferred() -> None:
    plain = [Passage("وصل الوفد الزائر إلى المدينة صباح أمس.", 1)]
    plain += [Passage(f"وقال المدير كلمة عن العمل رقمها {place} في يوم آخر.", place) for place in range(2, 12)]
    told = Passage("وافق المجلس على بناء مدرسة جديدة في القرية.", 12)
    titles = [Passage(text, is_title=True) for text in ("المجلس يوافق على بناء مدرسة جديدة", "سباق الخيل ينطلق غدا")]
    places = [SUMMARIZER.rank([title, *plain, told], limit=20).index(12) for title in titles]
    assert places[0] < places[1]


def test_the_table_of_weights_names_every_feature() -> None:
    assert len(read_weights()) == len(FEATURES)
