"""Texts filled to a width: their sentences are those of the text before it was filled."""

import re
import textwrap
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import mujaz_resources
from mujaz.document import Document
from mujaz.splitting import document_from_text

SAMPLES = sorted((Path(mujaz_resources.__file__).parent / "samples").glob("*.txt"))
HEADLINE = "الرافعة تعمل قبل نهاية الشهر"
PARAGRAPHS = [
    (
        "قالت إدارة الميناء إن الرافعة الجديدة ستعمل قبل نهاية الشهر، وإن السفن التي تنتظر في عرض البحر ستدخل واحدة "
        "بعد أخرى. وأضافت أن العمل لن يتوقف ليلا. ولم تذكر كلفة المشروع."
    ),
    (
        "وكان سكان الحي القديم قد اشتكوا من ضجيج الشاحنات التي تمر قرب بيوتهم طوال الليل، وطالبوا البلدية بطريق آخر لا "
        "يمر بالسوق ولا بالمدرسة، لكن البلدية لم ترد حتى الآن."
    ),
    (
        "هل يكفي الطحين؟ سؤال يردده الخبازون كل صباح، بعدما تأخرت باخرة القمح أسبوعين كاملين، وارتفع سعر الكيس الواحد "
        "في السوق إلى الضعف تقريبا. ويقول التجار إن المخزون لا يكفي سوى عشرة أيام."
    ),
    (
        "وأعلنت شركة الكهرباء برنامجا جديدا لساعات القطع يبدأ الأحد المقبل، ويشمل جميع المناطق عدا المستشفيات ومحطات "
        "المياه والأفران، على أن يعاد النظر فيه بعد شهر."
    ),
]


def sentences(text: str) -> list[str]:
    document = document_from_text(text)
    return [" ".join(document.sentence_text(sentence.id).split()) for sentence in document.sentences]


def paragraph_numbers(document: Document) -> list[int]:
    return [sentence.paragraph for sentence in document.sentences]


def filled(text: str, width: int, indent: str = "") -> str:
    lines = textwrap.wrap(text, width, initial_indent=indent, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines)


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_filled_article_has_the_sentences_of_the_article(sample: Path, width: int) -> None:
    paragraphs = sample.read_text(encoding="utf-8").split("\n")
    paragraphs = [paragraph for paragraph in paragraphs if paragraph.strip()]
    narrow = "\n\n".join(filled(paragraph, width) for paragraph in paragraphs)
    assert sentences(narrow) == sentences("\n\n".join(paragraphs))


@given(
    st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=5),
    st.integers(50, 100),
    st.sampled_from([("\n\n", ""), ("\n \n", ""), ("\n", "    ")]),
)
def test_paragraphs_filled_to_any_width_have_their_sentences(
    paragraphs: list[str], width: int, style: tuple[str, str]
) -> None:
    apart, indent = style
    text = "\n\n".join([HEADLINE, apart.join(filled(paragraph, width, indent) for paragraph in paragraphs)])
    whole = "\n\n".join([HEADLINE, *paragraphs])
    broken = sum(len(re.findall(r"[^.؟]\n", filled(paragraph, width, indent))) for paragraph in paragraphs)
    assume(broken >= 2 * len(paragraphs))  # fewer lines prove nothing
    assert sentences(text) == sentences(whole)
    assert paragraph_numbers(document_from_text(text)) == paragraph_numbers(document_from_text(whole))


@given(
    st.lists(st.sampled_from(" ".join(PARAGRAPHS).split()), min_size=20, max_size=150), st.integers(30, 120), st.data()
)
def test_every_span_is_its_sentence_with_breaks_as_spaces(words: list[str], width: int, data: st.DataObject) -> None:
    end = data.draw(st.sampled_from(["\n", "\r\n", "\n  ", " \n"]))
    text = end.join(textwrap.wrap(" ".join(words), width))
    document = document_from_text(text)
    assert document.text == text
    for sentence in document.sentences:
        shown = document.sentence_text(sentence.id)
        assert not set(shown) & set("\r\n")
        assert shown == sentence.span.of(text).replace("\n", " ").replace("\r", " ")
        assert len(shown) == sentence.span.end - sentence.span.start


def test_windows_line_ends_are_line_ends() -> None:
    paragraph = PARAGRAPHS[1]
    assert sentences(filled(paragraph, 60).replace("\n", "\r\n")) == sentences(paragraph)


def test_a_headline_of_one_or_two_lines_stays_above_its_text() -> None:
    headline = "إدارة الميناء تعد بتشغيل الرافعة الجديدة قبل نهاية الشهر وسكان الحي القديم يشتكون من الشاحنات"
    for width in (60, 72, 80):
        text = f"{filled(headline, width)}\n\n{filled(PARAGRAPHS[0], width)}"
        assert document_from_text(text).has_title
        assert sentences(text)[0] == headline


def test_a_short_headline_right_above_its_text_is_not_joined_to_it() -> None:
    assert document_from_text(f"{HEADLINE}\n{filled(' '.join(PARAGRAPHS), 72)}").title == HEADLINE


def test_a_headline_as_long_as_a_line_is_not_joined_to_a_report_that_begins_below() -> None:
    headline = "إدارة الميناء تعد بتشغيل الرافعة الجديدة في موعدها والسكان يشتكون"
    text = f"{headline}\n{filled(PARAGRAPHS[0], 68)}"
    assert document_from_text(text).title == headline
    dated = filled(f"المرجان (وكالة النبأ) - {PARAGRAPHS[1]}", 68)
    assert document_from_text(f"{headline}\n{dated}").title == headline


@pytest.mark.parametrize(
    "lines",
    [
        # Paragraphs of a sentence each, as web pages have them, without stops.
        [paragraph.split(".")[0].split("؟")[0] for paragraph in PARAGRAPHS],
        [" ".join(PARAGRAPHS[times % 2].split()[: 9 + times % 7]) for times in range(20)],
        # Verses.
        ["يا راحلين إلى الشطآن في السحر", "ردوا السلام على من بات في سهر", "قد طال ليلي ولم أعرف له سحرا"] * 3,
        ["يا راحلين إلى الشطآن في السحر    ردوا السلام على من بات في سهر"] * 6,
        # A list.
        [f"{number}- {PARAGRAPHS[1][: 60 + number]}" for number in range(1, 6)],
        [f"• {PARAGRAPHS[3][: 60 + number]}" for number in range(1, 6)],
    ],
    ids=["web", "web-short", "verses", "verses-in-columns", "numbers", "bullets"],
)
def test_lines_of_their_own_stay_apart(lines: list[str]) -> None:
    assert len(document_from_text("\n".join(lines)).sentences) == len(lines)


def test_what_stands_around_a_letter_is_not_part_of_it() -> None:
    head = ["من: رنا سعد", "إلى: هيئة التحرير", "الموضوع: ميناء المرجان"]
    foot = ["مع التحية", "رنا سعد", "مكتب الساحل"]
    text = "\n".join([*head, "", filled(PARAGRAPHS[1], 65), "", filled(PARAGRAPHS[2], 65), "", *foot])
    assert sentences(text) == [*head, *sentences(PARAGRAPHS[1]), *sentences(PARAGRAPHS[2]), *foot]


def test_an_item_goes_on_in_its_next_line_and_ends_before_the_next_item() -> None:
    items = [f"- {PARAGRAPHS[1]}", f"- {PARAGRAPHS[3]}"]
    text = "\n".join(filled(item, 65) for item in items)
    assert sentences(text) == items


def test_one_pair_of_lines_proves_nothing() -> None:
    text = "إدارة الميناء تعد بتشغيل الرافعة الجديدة في موعدها والسكان يشتكون\nمن ضجيج الشاحنات التي تمر ليلا."
    assert len(document_from_text(text).sentences) == 2


def test_scraped_paragraph_marks_end_paragraphs_in_filled_text_too() -> None:
    whole = "., ".join(paragraph.rstrip(".") for paragraph in PARAGRAPHS)
    assert sentences(filled(whole, 72)) == sentences(whole)
