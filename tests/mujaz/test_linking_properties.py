"""What holds of linking whatever the text: spans, overlaps, and that looking again changes nothing."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mujaz import linking
from mujaz.briefing import Briefing, Kind, Link, Side, Translation
from mujaz.document import Document, Sentence, Span
from mujaz.linking.assignment import assigned
from mujaz_models.entities import EntitySpan

ARABIC = "درعا حلب مراد الحداد عبد الكريم بن سالم وزارة الصحة قسد السورية 24 ٢٠١٨ أيلول بدمشق، UN لل ء".split()
ENGLISH = (
    "Daraa Aleppo Murad al-Haddad Haddad's Abdul Karim bin Salem Health Ministry SDF Syrian 24 2018 September $5 "
    'million İzmir, (the and "of" Al- -  U.S. p.m. 1,000,000 99999999999999999999999999999999999999999999999 said'
).split(" ")
NAMES = [
    "",
    "",
    "Daraa",
    "Murad al-Haddad",
    "Ministry of Health",
    "24",
    "September 2018",
    "İ",
    "5 million dollars",
    ".",
]


@st.composite
def found(draw: st.DrawFn) -> tuple[Briefing, list[list[EntitySpan]]]:
    """Draw a document, its translation with an alignment, and mentions that a recogniser might find in it."""
    text, sentences, spans, translations = "", [], [], []
    for number in range(draw(st.integers(1, 3))):
        words = draw(st.lists(st.sampled_from(ARABIC), min_size=1, max_size=8))
        start, places = len(text), []
        for word in words:
            places.append((len(text) - start, len(text) - start + len(word)))
            text += f"{word} "
        sentences.append(Sentence(number, Span(start, len(text) - 1), number))
        spans.append(draw(_mentions(places)))
        if draw(st.booleans()):
            translations.append(draw(_translation(number, start, places)))
    return Briefing(Document(text, tuple(sentences))).with_translations(*translations), spans


@st.composite
def _mentions(draw: st.DrawFn, places: list[tuple[int, int]]) -> list[EntitySpan]:
    mentions, place = [], 0
    while place < len(places):
        last = min(place + draw(st.integers(0, 2)), len(places) - 1)
        if draw(st.booleans()):
            kind, english = draw(st.sampled_from(Kind)), draw(st.sampled_from(NAMES))
            mentions.append(EntitySpan(places[place][0], places[last][1], kind, english))
        place = last + 1
    return mentions


@st.composite
def _translation(draw: st.DrawFn, number: int, start: int, places: list[tuple[int, int]]) -> Translation:
    text = " ".join(draw(st.lists(st.sampled_from(ENGLISH), max_size=10)))
    links = []
    for _ in range(draw(st.integers(0, 6)) if text else 0):
        first, last = draw(st.sampled_from(places))
        begin = draw(st.integers(0, len(text) - 1))
        links.append(Link(Span(start + first, start + last), Span(begin, draw(st.integers(begin + 1, len(text))))))
    return Translation(number, text, alignment=tuple(links))


@given(found())
def test_spans_index_their_text_and_no_two_overlap_on_a_side(drawn: tuple[Briefing, list[list[EntitySpan]]]) -> None:
    briefing, spans = drawn
    seen: dict[tuple[Side, int], list[Span]] = {}
    for entity in linking.link(briefing, spans):
        for mention in entity.mentions:
            is_source = mention.side is Side.SOURCE
            english = "" if is_source else briefing.english(mention.sentence)
            assert mention.text
            shown = briefing.document.words(mention.span) if is_source else mention.span.of(english)
            assert shown == mention.text
            others = seen.setdefault((mention.side, mention.sentence), [])
            assert not any(mention.span.start < other.end and other.start < mention.span.end for other in others)
            others.append(mention.span)


@given(found())
def test_every_mention_is_of_one_entity_and_comes_before_its_counterpart(
    drawn: tuple[Briefing, list[list[EntitySpan]]],
) -> None:
    briefing, spans = drawn
    entities = linking.link(briefing, spans)
    sources = [m.span for entity in entities for m in entity.mentions if m.side is Side.SOURCE]
    assert len(sources) == len(set(sources)) == sum(map(len, spans))
    for entity in entities:
        assert entity.name
        assert entity.mentions[0].side is Side.SOURCE
        assert [m.sentence for m in entity.mentions] == sorted(m.sentence for m in entity.mentions)
        for before, mention in zip(entity.mentions, entity.mentions[1:], strict=False):
            if mention.side is Side.TRANSLATION:
                assert (before.side, before.sentence) == (Side.SOURCE, mention.sentence)


@given(found(), st.sets(st.integers(0, 2)))
def test_looking_again_changes_nothing(drawn: tuple[Briefing, list[list[EntitySpan]]], sentences: set[int]) -> None:
    briefing, spans = drawn
    briefing = replace(briefing, entities=linking.link(briefing, spans))
    assert linking.relinked(briefing, sentences) == briefing.entities


SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 12), st.integers(1, 4))


@given(st.lists(st.dictionaries(SPANS, st.floats(0.1, 2), max_size=5), max_size=5))
def test_an_assignment_gives_each_its_own_and_is_no_worse_than_the_best_pair(choices: list[dict[Span, float]]) -> None:
    given_spans = assigned(choices)
    held = [span for span in given_spans if span is not None]
    assert all(span is None or span in spans for span, spans in zip(given_spans, choices, strict=True))
    assert not any(one.start < other.end and other.start < one.end for i, one in enumerate(held) for other in held[:i])
    worth = sum(spans[span] for span, spans in zip(given_spans, choices, strict=True) if span is not None)
    assert worth >= max((score for spans in choices for score in spans.values()), default=0) - 1e-6


def test_mentions_give_way_where_that_is_better_for_all() -> None:
    one, other = Span(0, 5), Span(8, 12)
    assert assigned([{one: 1.0, other: 0.9}, {one: 0.9}]) == [other, one]
    assert assigned([{one: 1.0, other: 1.2}, {one: 0.9, other: 1.3}]) == [one, other]
