import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.document import Document
from mujaz.errors import DocumentError
from mujaz.splitting import QUOTATION_CHARS, document_from_text


def sentences(text: str) -> list[str]:
    document = document_from_text(text)
    return [document.sentence_text(sentence.id) for sentence in document.sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل الوفد. ثم غادر.", ["وصل الوفد.", "ثم غادر."]),
        ("هل وصل الوفد؟ نعم! وغادر…", ["هل وصل الوفد؟", "نعم!", "وغادر…"]),
        ("ارتفع السعر إلى 3.5 دولار. ثم هبط.", ["ارتفع السعر إلى 3.5 دولار.", "ثم هبط."]),
        ("بلغ العدد 1.250.000 نسمة عام 2018. ثم زاد.", ["بلغ العدد 1.250.000 نسمة عام 2018.", "ثم زاد."]),
        ("قال د. سامر إن أ.د. ليلى سافرت. وعادت.", ["قال د. سامر إن أ.د. ليلى سافرت.", "وعادت."]),
        ("ولد عام 1960 م. وتوفي عام 1440 هـ. ودفن هناك.", ["ولد عام 1960 م.", "وتوفي عام 1440 هـ.", "ودفن هناك."]),
        ("كتبت J. K. Rowling رواية. ونشرتها.", ["كتبت J. K. Rowling رواية.", "ونشرتها."]),
        ("زوروا www.example.org غدا. شكرا.", ["زوروا www.example.org غدا.", "شكرا."]),
        ("انتهت المباراة.وفاز الفريق.", ["انتهت المباراة.", "وفاز الفريق."]),
        ("انتهى الخبر.. وبدأ غيره.", ["انتهى الخبر..", "وبدأ غيره."]),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_quotation_that_goes_on_is_not_divided() -> None:
    assert sentences("قالت: «لن نرحل. سنبقى هنا» وأغلقت الباب. ثم نامت.") == [
        "قالت: «لن نرحل. سنبقى هنا» وأغلقت الباب.",
        "ثم نامت.",
    ]


def test_a_question_in_quotes_stays_with_who_asked_it() -> None:
    assert sentences('"من هناك؟" سأل الحارس. لم يجب أحد.') == ['"من هناك؟" سأل الحارس.', "لم يجب أحد."]


def test_the_closing_quote_stays_with_its_sentence() -> None:
    assert sentences('قال: "سنعود." وأضاف أنهم تعبوا.') == ['قال: "سنعود."', "وأضاف أنهم تعبوا."]


def test_a_long_quotation_is_divided() -> None:
    long = "هذه جملة من كلام طويل. " * (QUOTATION_CHARS // 20)
    assert len(sentences(f"قال: «{long}»")) > 5


def test_a_semicolon_ends_only_long_clauses() -> None:
    assert sentences("لم يحضر؛ لأنه مريض.") == ["لم يحضر؛ لأنه مريض."]
    clause = "أعلن وزير الخارجية أمس أن بلاده ستشارك في المؤتمر المقبل"
    assert len(sentences(f"{clause}؛ {clause}.")) == 2


def test_list_numbers_stay_with_their_item() -> None:
    assert sentences("1. الماء\n2. الخبز. والملح") == ["1. الماء", "2. الخبز.", "والملح"]


def test_scraped_paragraph_marks_are_outside_every_sentence() -> None:
    text = "عنوان الخبر\n\nوصل الوفد إلى دمشق., وغادر مساء الاثنين., وانتهت الزيارة."
    document = document_from_text(text)
    assert sentences(text) == ["عنوان الخبر", "وصل الوفد إلى دمشق", "وغادر مساء الاثنين", "وانتهت الزيارة."]
    assert [sentence.paragraph for sentence in document.sentences] == [0, 1, 2, 3]
    assert document.text == text


def test_the_first_line_is_the_title_when_it_reads_like_one() -> None:
    assert document_from_text("عنوان الخبر\nنص الخبر.").title == "عنوان الخبر"
    assert document_from_text("عاجل.. سقوط طائرة\nنص الخبر.").title == "عاجل.. سقوط طائرة"
    assert not document_from_text("نص بلا عنوان وهو فقرة واحدة").has_title
    assert not document_from_text("جملة أولى كاملة.\nجملة ثانية.").has_title
    assert not document_from_text("وصل الوفد إلى دمشق., وغادر.").has_title


@pytest.mark.parametrize("text", ["", "  \n\t ", "\u200f\u200e", "* * *\n---"])
def test_a_text_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(DocumentError, match="empty"):
        document_from_text(text)


ALPHABET = 'ابتدرسمنوية دوقال 0123٤٥abcAZ .,،؛؟!…:"«»“”()\n\r\t\u200f\u200b\u0640\u064b\U0001f600'


@given(st.text(st.sampled_from(ALPHABET), max_size=300))
def test_spans_cover_every_word_in_order_without_overlap(text: str) -> None:
    try:
        document: Document = document_from_text(text)
    except DocumentError:
        assert not any(char.isalnum() for char in text)
        return
    end = 0
    for number, sentence in enumerate(document.sentences):
        assert sentence.id == number
        assert end <= sentence.span.start < sentence.span.end
        assert not any(char.isalnum() for char in text[end : sentence.span.start])
        found = sentence.span.of(text)
        assert found == found.strip()
        assert any(char.isalnum() for char in found)
        end = sentence.span.end
    assert not any(char.isalnum() for char in text[end:])


def test_the_header_of_a_mail_is_no_headline() -> None:
    assert not document_from_text("من: رنا سعد\nإلى: هيئة التحرير\nوصل الوفد.").has_title
