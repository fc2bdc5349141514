"""What every note says: which sections, in which order, with which words."""

from dataclasses import replace
from datetime import UTC, datetime

from mujaz.briefing import Briefing, Translation
from mujaz.document import Document, Sentence, Span
from mujaz.writers import Kicker, NoteOptions, Section, Titles
from mujaz.writers.compose import STARTER_WARNING, compose
from mujaz.writers.note import Heading, Note, Paragraph, Style, Table
from mujaz.writers.sections import QUOTE_CAUTION
from mujaz.writers.source import Source

UNTITLED = Document("نص. نص.", (Sentence(0, Span(0, 3), 0), Sentence(1, Span(4, 7), 0)))
ALL = [
    "Key points",
    "Check before you publish",
    "Who’s who",
    "Numbers and dates",
    "Who said what",
    "Full translation",
    "Side by side",
    "Reporter’s notes",
    "Where this comes from",
]


def headings(note: Note) -> list[str]:
    return [block.text for block in note.body if isinstance(block, Heading)]


def section(briefing: Briefing, wanted: Section, **options: object) -> list[str]:
    """Return the lines of one section, a table's cells joined by bars."""
    note = compose((briefing,), replace(NoteOptions(sections=(wanted,)), **options))  # type: ignore[arg-type]  # by name
    lines = []
    for block in note.body:
        match block:
            case Paragraph():
                lines.append(block.text)
            case Table():
                lines += [" | ".join(cell.text for cell in row.cells) for row in block.rows]
    return lines


def test_all_sections_in_order(rich: Briefing) -> None:
    assert headings(compose((rich,), NoteOptions())) == ALL


def test_the_user_chooses_and_orders(rich: Briefing) -> None:
    chosen = NoteOptions(sections=(Section.NOTES, Section.KEY_POINTS))
    assert headings(compose((rich,), chosen)) == ["Reporter’s notes", "Key points"]


def test_empty_sections_are_left_out() -> None:
    note = compose((Briefing(Document("", ())),), NoteOptions())
    assert headings(note) == ["Where this comes from"]
    assert note.title == "Briefing"


def test_arabic_titles_put_the_first_column_on_the_right_and_leave_arabic_there(rich: Briefing) -> None:
    note = compose((rich,), NoteOptions(titles=Titles.ARABIC))
    assert headings(note)[:2] == ["أبرز النقاط", "للتحقق قبل النشر"]
    tables = [block for block in note.body if isinstance(block, Table)]
    assert {table.language.value for table in tables} == {"ar"}
    appendix = next(table for table in tables if table.columns[1].label == "العربية" and len(table.columns) == 3)
    assert [column.label for column in appendix.columns] == ["الرقم", "العربية", "الإنجليزية"]


def test_head(rich: Briefing) -> None:
    kicker = Kicker(
        marking="Embargo: 18:00", source="Radio", date="8 March", place="Marjan", byline="A. B.", desk="Desk"
    )
    head = [(each.style, each.text) for each in compose((rich,), NoteOptions(kicker=kicker)).head]
    assert head == [
        (Style.MARKING, "Embargo: 18:00"),
        (Style.KICKER, "Radio · Desk · Marjan · 8 March · A. B."),
        (Style.TITLE, rich.title),
        (Style.ARABIC_TITLE, rich.document.title),
        (Style.WARNING, STARTER_WARNING),
    ]
    assert compose((rich,), NoteOptions(title="Ours")).title == "Ours"


def test_key_points_show_their_evidence(rich: Briefing) -> None:
    assert section(rich, Section.KEY_POINTS)[1] == "A storm closed the port and cost about $7,500,000. [4, 6]"


def test_flags_likely_first_and_dismissed_not_at_all(rich: Briefing) -> None:
    assert section(rich, Section.CHECK) == [
        "Sentence 9: likely an error. The English may have lost a negation.",
        "Whole text: One sentence has no translation.",
        "Sentence 11: The Arabic says ٣٢٠٠\u200e, the English 3,200: look whether they are the same.",
    ]


def test_who(rich: Briefing) -> None:
    rows = section(rich, Section.WHO)
    assert rows[:2] == ["People", "Salma Haddad | سلمى الحداد | director | 2"]
    assert rows[-1] == (
        "Marjan port | ميناء المرجان | Coast, Marjania; 32.50, 20.25; other places share the name | title, 1"
    )
    nameless = replace(rich, entities=(replace(rich.entities[0], name=""),))
    assert section(nameless, Section.WHO)[1] == "– | سلمى الحداد | director | 2"


def test_numbers_with_what_is_counted(rich: Briefing) -> None:
    assert section(rich, Section.NUMBERS) == [
        "Dates",
        "2018-03-03 | 3 مارس 2018 | 4",
        "Numbers",
        "3,200 | ٣٢٠٠ عامل، يسكن | 11",
    ]


def test_long_numbers_are_grouped_and_dates_are_not(rich: Briefing) -> None:
    date, number = rich.facts
    long = replace(rich, facts=(replace(date, value="20180"), replace(number, value="11000000")))
    assert [line.partition(" | ")[0] for line in section(long, Section.NUMBERS)[1::2]] == ["20180", "11,000,000"]


def test_numbers_before_facts_are_known(briefing: Briefing) -> None:
    assert section(briefing, Section.NUMBERS)[:2] == ["Dates", "3 March 2018 | 3 مارس 2018 | 4"]


def test_quotes_beside_their_sentence_with_a_caution(rich: Briefing) -> None:
    caution, first, second = section(rich, Section.QUOTES)
    assert caution == QUOTE_CAUTION
    assert first == (
        "2 | Salma Haddad\u200e (says, in quotation marks) | "
        "Director Salma Haddad told Reuters that “work is back to normal, and will not stop again”. | "
        "العمل عاد إلى طبيعته، ولن يتوقف مرة أخرى"
    )
    assert second.startswith("9 | الهيئة\u200e (denies, reported) | ")


def test_the_english_of_a_sentence_with_two_quotes_stands_once(rich: Briefing) -> None:
    quote = rich.quotes[0]
    _, first, second = section(replace(rich, quotes=(quote, quote)), Section.QUOTES)
    assert "Director Salma Haddad told Reuters" in first
    assert second.split(" | ")[2] == "(the same sentence)"


def test_translation_by_paragraphs(rich: Briefing) -> None:
    lines = section(rich, Section.TRANSLATION)
    assert len(lines) == 4
    assert lines[0] == f"[title]\u00a0{rich.title}"
    assert " [13]\u00a0(not translated)" in lines[3]


def test_appendix_marks_what_was_edited(rich: Briefing) -> None:
    rows = section(rich, Section.SIDE_BY_SIDE)
    assert len(rows) == 14
    assert rows[7] == "7 | Is the repair enough? (edited by hand) | هل يكفي الإصلاح؟"


def test_provenance(rich: Briefing) -> None:
    rows = section(rich, Section.PROVENANCE)
    assert "Source | marjan.txt" in rows
    assert f"Its SHA-256 | {'5f' * 32}" in rows
    assert f"Its length | {len(rich.document.text):,} characters, 14 sentences" in rows
    assert "Translation | Machine translation, reviewed by R. Reader" in rows
    assert "Edited by hand | 1 sentence: 7" in rows
    assert "Not translated | 1 sentence: 13" in rows
    assert "Model: translation | mujaz-starter-ar-en 1.0 (starter)" in rows
    assert "Engine settings | beam 4 · compute int8" in rows
    assert rows[-2:] == ["Made with | Mujaz 0.1.0", "Made at | 2026-03-08 14:05+03:00"]
    fixed = section(rich, Section.PROVENANCE, time=datetime(2026, 1, 1, tzinfo=UTC))
    assert fixed[-1] == "Made at | 2026-01-01 00:00+00:00"


def test_pasted_and_unread() -> None:
    rows = section(Briefing(UNTITLED), Section.PROVENANCE)
    assert rows[0] == "Source | Pasted text"
    assert rows[3:] == ["Translation | Machine translation, not reviewed", "Not translated | 2 sentences: 1, 2"]


def test_several_documents(rich: Briefing) -> None:
    other = Briefing(UNTITLED, entities=(replace(rich.entities[0], mentions=rich.entities[0].mentions[:1]),))
    other = replace(other, entities=(replace(other.entities[0], mentions=()),)).with_translations(Translation(0, "A."))
    note = compose((rich, other), NoteOptions())
    assert note.title == "Briefing: 2 articles"
    first = [block.text for block in note.body if isinstance(block, Heading) and block.level == 1]
    assert first == ["Who’s who", f"1. {rich.title}", "2. Pasted text", "Where this comes from"]
    assert headings(note).count("Full translation") == 2
    assert [each["name"] for each in note.provenance["documents"]] == ["marjan.txt", ""]


def test_numbers_of_sentences(rich: Briefing) -> None:
    alone, second = Source(rich), Source(rich, 2)
    assert (alone.numbers([4, 0, 4]), second.numbers([4, 0])) == ("title, 4", "2.title, 2.4")
    assert [alone.where(sentence) for sentence in (0, 3, None)] == ["Title", "Sentence 3", "Whole text"]
    assert Source(Briefing(UNTITLED)).numbers([1, 0]) == "1, 2"
