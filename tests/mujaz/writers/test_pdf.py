"""The PDF note, read back by pdfium: its text, its structure, its bytes."""

import io
import re
import unicodedata
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mujaz.briefing import Briefing, Translation
from mujaz.document import Document, Sentence, Span
from mujaz.writers import NoteOptions, Paper, Section, Titles, render

MARKS = re.compile("[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe]")
# pdfium turns around Latin words in a row or in brackets and a full stop after a number, in the lines of any file.
TURNED = re.compile(r"[A-Za-z]+[ .@)][A-Za-z0-9]?|\d\.(?!\d)")

VOWELLED = (
    "مُحَمَّدٌ يكتبُ رسالةً إلى المدينة.",
    "استمر العمل 24 يوماً كاملاً، ثم توقف تماماً.",
    "لا إله إلا الله، والآن لأن الألم أكبر (بنسبة 40%) في 3/8/2018، بين 1436-1437هـ!",
    "قال: «لن أعود» [أبداً] لوكالة Reuters في بيانٍ.",
)


def read(data: bytes) -> str:
    """Return the text that pdfium finds, on one line for each page."""
    with pypdfium2.PdfDocument(data) as document:
        return " ".join(plain(page.get_textpage().get_text_range()) for page in document)


def plain(text: str) -> str:
    return re.sub(r"\s+", "", MARKS.sub("", unicodedata.normalize("NFKC", text)))


def of_sentences(*texts: str) -> Briefing:
    starts = [sum(len(text) + 1 for text in texts[:place]) for place in range(len(texts))]
    sentences = tuple(
        Sentence(id_, Span(start, start + len(text)), id_)
        for id_, (start, text) in enumerate(zip(starts, texts, strict=True))
    )
    document = Document(" ".join(texts), sentences)
    return Briefing(document).with_translations(*(Translation(each.id, "Nothing but English.") for each in sentences))


@pytest.fixture(scope="module")
def note(rich: Briefing) -> bytes:
    return render(rich, ".pdf")


def test_english_reads_back(note: bytes, rich: Briefing) -> None:
    text = read(note)
    for sentence in rich.document.sentences:
        assert plain(rich.english(sentence.id)) in text


def test_arabic_reads_back(note: bytes, rich: Briefing) -> None:
    text = read(note)
    sentences = [rich.document.sentence_text(sentence.id) for sentence in rich.document.sentences]
    straight = [sentence for sentence in sentences if not TURNED.search(sentence)]
    assert len(straight) >= 8
    for sentence in straight:
        assert plain(sentence) in text
    for sentence in sentences:
        assert set(plain(sentence)) <= set(text)


@pytest.mark.parametrize("sentence", VOWELLED)
def test_vowel_marks_brackets_and_numbers_read_back(sentence: str) -> None:
    assert plain(sentence) in read(
        render(of_sentences(sentence), ".pdf", NoteOptions(sections=(Section.SIDE_BY_SIDE,)))
    )


def test_names_in_a_row_of_a_table_read_back(note: bytes) -> None:
    assert plain("سلمى الحداد") in read(note)
    assert plain("وزارة التجارة") in read(note)


def test_structure(note: bytes, rich: Briefing) -> None:
    with pikepdf.open(io.BytesIO(note)) as pdf:
        assert pdf.Root.Lang == "en"
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root][:2] == ["Key points", "Check before you publish"]
        assert str(pdf.docinfo["/Title"]) == rich.title
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20260308110500")
        assert "mujaz-provenance.json" in pdf.attachments


def test_fonts_are_embedded_subsets(note: bytes) -> None:
    with pikepdf.open(io.BytesIO(note)) as pdf:
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                assert re.match(r"/[A-Z]{6}\+Mujaz(?:Sans|Naskh)-", str(font.BaseFont))
                assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


def test_properties_name_nobody_unless_asked(note: bytes, rich: Briefing) -> None:
    with pikepdf.open(io.BytesIO(note)) as pdf:
        assert not str(pdf.docinfo.get("/Author", ""))
    with pikepdf.open(io.BytesIO(render(rich, ".pdf", NoteOptions(author="A. Reporter")))) as pdf:
        assert str(pdf.docinfo["/Author"]) == "A. Reporter"


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_paper(rich: Briefing, paper: Paper, size: tuple[int, int]) -> None:
    with pypdfium2.PdfDocument(render(rich, ".pdf", NoteOptions(paper=paper))) as document:
        width, height = document[0].get_size()
    assert (round(width), round(height)) == size


def test_the_appendix_has_its_arabic_on_the_right(rich: Briefing) -> None:
    for titles in Titles:
        data = render(rich, ".pdf", NoteOptions(titles=titles, sections=(Section.SIDE_BY_SIDE,)))
        with pypdfium2.PdfDocument(data) as document:
            page = document[0]
            text = page.get_textpage()
            place = text.search("الإصلاح؟").get_next()
            assert place is not None
            assert text.get_charbox(place[0])[0] > page.get_width() / 2


def test_the_same_bytes(note: bytes, rich: Briefing) -> None:
    assert note == render(rich, ".pdf")


def test_no_empty_page(rich: Briefing) -> None:
    long = of_sentences(*[sentence for sentence in VOWELLED for _ in range(30)])
    for briefing in (rich, long):
        with pypdfium2.PdfDocument(render(briefing, ".pdf")) as document:
            assert all(len(page.get_textpage().get_text_range()) > 150 for page in document)


def test_a_word_without_end_stays_on_the_page() -> None:
    endless = of_sentences("كلمة" * 2500, "A" * 10_000)
    english = replace(endless.translations[0], text="x" * 10_000)
    data = render(endless.with_translations(english), ".pdf")
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            for place in range(text.count_chars()):
                left, _, right, _ = text.get_charbox(place)
                assert -1 <= left <= right <= page.get_width() + 1


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_characters(briefings: st.SearchStrategy[Briefing], data: st.DataObject) -> None:
    made = render(data.draw(briefings), ".pdf")
    with pypdfium2.PdfDocument(made) as document:
        assert len(document) >= 1
