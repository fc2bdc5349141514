"""What things are called."""

from dataclasses import replace

from mujaz.briefing import Briefing, ModelRecord
from mujaz.document import Document
from mujaz.gui.wording import english_text, sentence_name, sentence_number, translator_name


def test_a_headline_has_no_number(document: Document) -> None:
    assert [sentence_number(document, sentence) for sentence in (0, 1, 13)] == ["", "1", "13"]
    assert sentence_name(document, 0) == "Headline"
    assert sentence_name(document, 12) == "Sentence 12"
    assert sentence_name(document, None) == "Whole text"


def test_without_a_headline_numbers_begin_at_the_first_sentence(document: Document) -> None:
    assert sentence_number(replace(document, has_title=False), 0) == "1"


def test_the_translator_is_named_and_a_starter_says_so() -> None:
    other = ModelRecord("entities", "names", "1", "")
    assert translator_name(()) == ""
    assert translator_name((other, ModelRecord("translation", "opus", "1", ""))) == "opus"
    assert translator_name((ModelRecord("translation", "small", "1", "", starter=True),)) == "small (starter)"


def test_the_text_for_the_clipboard_keeps_paragraphs(finished: Briefing) -> None:
    paragraphs = english_text(finished).split("\n\n")
    assert len(paragraphs) == 5
    assert paragraphs[0] == "Al-Murjan port resumes work after a 12-day strike"
    assert paragraphs[2].startswith("The strike had held up")


def test_what_is_not_translated_yet_leaves_no_gap(document: Document) -> None:
    assert english_text(Briefing(document)) == ""
