"""What all notes for people share."""

from dataclasses import replace

from mujaz.briefing import Briefing, Translation
from mujaz.document import Document, Sentence, Span
from mujaz.writers import note

UNTITLED = Document("نص. نص.", (Sentence(0, Span(0, 3), 0), Sentence(1, Span(4, 7), 0)))


def test_sentences_are_counted_from_one_after_the_title(briefing: Briefing) -> None:
    assert note.numbers(briefing.document, [4, 0, 4]) == "title, 4"
    assert note.numbers(UNTITLED, [1, 0]) == "1, 2"


def test_places(briefing: Briefing) -> None:
    assert note.place(briefing.document, 0) == "Title"
    assert note.place(briefing.document, 3) == "Sentence 3"
    assert note.place(UNTITLED, 0) == "Sentence 1"
    assert note.place(UNTITLED, None) == "Whole text"


def test_review() -> None:
    machine = Briefing(UNTITLED).with_translations(Translation(0, "Text."), Translation(1, "Text."))
    assert note.review_details(machine) == "Machine translated, unreviewed"
    assert note.review_details(Briefing(UNTITLED)).endswith("unreviewed; 2 of 2 sentences not translated")


def test_clean_keeps_one_line_of_what_can_be_shown() -> None:
    assert note.clean(" a\r\n\tb\u2028c\x1b\x00\ud800 ") == "a b c\ufffd\ufffd\ufffd"
    assert note.clean("7\u00a0500\u200f") == "7\u00a0500\u200f"


def test_names_without_english_show_a_dash(briefing: Briefing) -> None:
    nameless = replace(briefing, entities=(replace(briefing.entities[0], name=""),))
    assert list(note.names_by_kind(nameless)) == [("People", [("–", "سلمى الحداد", "2")])]
