import pytest

from mujaz.document import Document, Sentence, Span
from mujaz.splitting import document_from_text


def test_a_span_counts_code_points() -> None:
    assert Span(1, 3).of("\U0001f600ab") == "ab"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_an_impossible_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_paragraphs_group_their_sentences() -> None:
    document = document_from_text("عنوان\nأولى. ثانية.\nثالثة.")
    assert [[sentence.id for sentence in group] for group in document.paragraphs()] == [[0], [1, 2], [3]]


def test_a_line_break_is_shown_as_a_space_and_stays_where_it_is() -> None:
    text = "وصل الوفد\r\nإلى المدينة."
    document = Document(text, (Sentence(0, Span(0, len(text)), 0),))
    assert document.sentence_text(0) == "وصل الوفد  إلى المدينة."
    assert document.words(Span(4, 14)) == "الوفد  إلى"
    assert document.text == text
