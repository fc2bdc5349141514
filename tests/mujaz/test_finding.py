"""Words are found however they are spelled, and replaced where they stand."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Briefing, Entity, Flag, Kind, Link, Mention, Origin, Side, Translation
from mujaz.document import Span
from mujaz.finding import Finder, Match, left_behind, matches, replace_all, replace_match
from mujaz.splitting import document_from_text

MARKS = "\u064b\u064e\u0650\u0651\u0652\u0670\u0640"
LETTERS = st.text(alphabet="اأإآءؤئىيةهبتسلم ab AB0٣ßİé'’", max_size=24)


def found(text: str, needle: str) -> list[str]:
    return [span.of(text) for span in matches(text, needle)]


@pytest.mark.parametrize(
    ("text", "needle", "expected"),
    [
        ("أعلنت الحكومة", "اعلنت", ["أعلنت"]),
        ("إلى الآن", "الان", ["الآن"]),
        ("قال المسؤول إن المسئول غائب", "المسوول", ["المسؤول"]),
        ("مدرسة كبيرة", "مدرسه", ["مدرسة"]),
        ("على الشاطىء", "علي", ["على"]),
        ("مُحَمَّدٌ رسول", "محمد", ["مُحَمَّدٌ"]),
        ("محـــمد", "محمد", ["محـــمد"]),
        ("محمد", "مُحمّد", ["محمد"]),
        ("عام ٢٠١٧", "2017", ["٢٠١٧"]),
        ("The PORT and the port", "Port", ["PORT", "port"]),
        ("the union’s “plan”", "union's \"", ["union’s “"]),
        ("Straße", "STRASSE", ["Straße"]),
        ("ﷲ أكبر", "الله", ["ﷲ"]),
        ("aaa", "aa", ["aa"]),
        ("nothing here", "", []),
        ("محمد", "\u064e\u0640", []),
        ("port", "ports", []),
    ],
)
def test_spelling_does_not_matter(text: str, needle: str, expected: list[str]) -> None:
    assert found(text, needle) == expected


def test_one_character_that_holds_several_letters_is_found_once() -> None:
    assert matches("ﷺ", "ل") == [Span(0, 1)]


@given(LETTERS, LETTERS)
def test_what_is_found_is_in_order_and_not_empty(text: str, needle: str) -> None:
    spans = matches(text, needle)
    assert all(span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(LETTERS, st.data())
def test_every_part_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    part = text[start:end]
    if part:
        assert matches(text, part)


@given(st.text(alphabet="بتسلم ab", min_size=1, max_size=12), st.data())
def test_marks_anywhere_change_nothing_but_the_offsets(text: str, data: st.DataObject) -> None:
    needle = data.draw(st.sampled_from([text[start:end] for start in range(len(text)) for end in range(start + 1, 13)]))
    plain = matches(text, needle)
    marked = "".join(letter + data.draw(st.text(alphabet=MARKS, max_size=2)) for letter in text)
    assert [re.sub(f"[{MARKS}]", "", span.of(marked)) for span in matches(marked, needle)] == [
        span.of(text) for span in plain
    ]


@given(st.text(alphabet="ab c", max_size=20), st.text(alphabet="abc ", min_size=1, max_size=3))
def test_in_plain_text_it_finds_what_python_finds(text: str, needle: str) -> None:
    assert matches(text, needle) == [Span(*match.span()) for match in re.finditer(re.escape(needle), text)]


@pytest.fixture
def briefing() -> Briefing:
    document = document_from_text("زار وفد ميناء المرجان.\n\nويقع ميناء المرجان قرب العاصمة.\n\nوغادر الوفد.")
    english = ("A delegation visited Marjan port.", "Marjan port is near the capital: Marjan.", "The delegation left.")
    mentions = (
        Mention(Side.TRANSLATION, 0, Span(21, 27), "Marjan"),
        Mention(Side.TRANSLATION, 1, Span(0, 6), "Marjan"),
        Mention(Side.TRANSLATION, 1, Span(33, 39), "Marjan"),
    )
    capital = Mention(Side.TRANSLATION, 1, Span(20, 31), "the capital")
    briefing = Briefing(document).with_translations(
        *(Translation(sentence, text, score=-0.4) for sentence, text in enumerate(english))
    )
    link = Link(document.sentences[1].span, Span(20, 31))
    return replace(
        briefing.with_translations(replace(briefing.translations[1], alignment=(link,))),
        entities=(
            Entity(0, Kind.PLACE, "Marjan", "المرجان", mentions),
            Entity(1, Kind.PLACE, "the capital", "العاصمة", (capital,)),
        ),
        flags=(Flag("names", 1, "Look.", target=(Span(20, 31),)), Flag("dialect", None, "Look.")),
    )


def test_both_sides_are_searched_sentence_by_sentence(briefing: Briefing) -> None:
    finder = Finder()
    assert [(match.sentence, match.side) for match in finder.find(briefing, "marjan")] == [
        (0, Side.TRANSLATION),
        (1, Side.TRANSLATION),
        (1, Side.TRANSLATION),
    ]
    arabic = finder.find(briefing, "مينا")
    assert [(match.sentence, match.side) for match in arabic] == [(0, Side.SOURCE), (1, Side.SOURCE)]
    assert [match.span.of(briefing.document.sentence_text(match.sentence)) for match in arabic] == ["مينا", "مينا"]


def test_a_search_after_a_change_sees_the_new_text(briefing: Briefing) -> None:
    finder = Finder()
    assert len(list(finder.prepare(briefing))) == 6
    assert not list(finder.prepare(briefing))
    assert not finder.find(briefing, "harbour")
    assert finder.find(replace_all(briefing, "port", "harbour"), "harbour")


def test_replacing_makes_the_translations_the_users_own(briefing: Briefing) -> None:
    after = replace_all(briefing, "marjan", "Coral")
    assert [after.english(sentence) for sentence in range(3)] == [
        "A delegation visited Coral port.",
        "Coral port is near the capital: Coral.",
        "The delegation left.",
    ]
    assert [after.translations[sentence].origin for sentence in range(3)] == [
        Origin.EDITED,
        Origin.EDITED,
        Origin.MACHINE,
    ]
    assert after.translations[0].score is None
    assert after.document is briefing.document


def test_names_flags_and_links_move_along(briefing: Briefing) -> None:
    after = replace_all(briefing, "marjan", "Coral")
    for entity in after.entities:
        for mention in entity.mentions:
            assert mention.span.of(after.english(mention.sentence)) == mention.text
    assert [mention.text for mention in after.entities[0].mentions] == ["Coral"] * 3
    assert after.flags[0].target[0].of(after.english(1)) == "the capital"
    assert after.translations[1].alignment[0].target.of(after.english(1)) == "the capital"
    assert after.flags[1] is briefing.flags[1]


def test_what_is_replaced_by_nothing_is_no_mention_any_more(briefing: Briefing) -> None:
    after = replace_all(briefing, "Marjan ", "")
    assert after.english(1) == "port is near the capital: Marjan."
    assert all(mention.text for entity in after.entities for mention in entity.mentions)
    none_left = replace_all(briefing, "Marjan", "")
    assert none_left.entities[0].mentions == ()


def test_nothing_to_replace_leaves_the_briefing_as_it_is(briefing: Briefing) -> None:
    assert replace_all(briefing, "harbour", "port") is briefing
    assert replace_all(briefing, "", "port") is briefing
    assert replace_all(briefing, "Marjan", "Marjan") is briefing
    assert replace_all(briefing, "الوفد", "delegation") is briefing


def test_one_place_alone_can_be_replaced(briefing: Briefing) -> None:
    after = replace_match(briefing, Match(1, Side.TRANSLATION, Span(33, 39)), "Coral")
    assert after.english(1) == "Marjan port is near the capital: Coral."
    assert after.english(0) == briefing.english(0)


def test_a_name_that_is_replaced_wherever_it_stands_is_called_so_in_the_list(briefing: Briefing) -> None:
    start = briefing.document.text.index("المرجان")
    source = Mention(Side.SOURCE, 0, Span(start, start + 7), "المرجان")
    first, second = briefing.entities
    named = replace(briefing, entities=(replace(first, mentions=(source, *first.mentions)), second))
    after = replace_all(named, "marjan", "Coral")
    assert [(entity.name, entity.agreed) for entity in after.entities] == [("Coral", True), ("the capital", False)]
    assert after.decisions[0].name == "Coral"


def test_part_of_a_name_is_replaced_in_the_list_too(briefing: Briefing) -> None:
    full = replace(briefing, entities=(replace(briefing.entities[0], name="Marjan of the Gulf"), briefing.entities[1]))
    assert replace_all(full, "Marjan", "Murjan").entities[0].name == "Murjan of the Gulf"


def test_words_that_are_no_name_leave_the_list_as_it_is(briefing: Briefing) -> None:
    after = replace_all(briefing, "port", "harbour")
    assert [entity.name for entity in after.entities] == ["Marjan", "the capital"]
    assert after.decisions == ()
    assert replace_all(briefing, "Marjan", "").entities[0].name == "Marjan"


def test_one_of_several_places_leaves_the_name_and_the_only_one_does_not(briefing: Briefing) -> None:
    english = [match for match in Finder().find(briefing, "Marjan") if match.side is Side.TRANSLATION]
    once = replace_match(briefing, english[0], "Coral")
    assert once.entities[0].name == "Marjan"
    assert left_behind(briefing, english[0], "Coral") == (briefing.entities[0], "Coral")
    capital = Finder().find(briefing, "the capital")[0]
    assert replace_match(briefing, capital, "the city").entities[1].name == "the city"
    assert left_behind(briefing, capital, "the city") is None


def test_an_amount_has_no_name_that_follows(briefing: Briefing) -> None:
    number = replace(briefing.entities[1], kind=Kind.NUMBER)
    after = replace_all(replace(briefing, entities=(briefing.entities[0], number)), "the capital", "12")
    assert after.entities[1].name == "the capital"
