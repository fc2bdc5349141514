"""Briefings that no newsroom would make, for the writers to survive, and one with everything in it."""

from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

import pytest
from hypothesis import strategies as st

from mujaz.briefing import (
    Briefing,
    Entity,
    Fact,
    Flag,
    KeyPoint,
    Kind,
    Level,
    Mention,
    ModelRecord,
    Origin,
    Place,
    Provenance,
    Quote,
    Side,
    Stance,
    Summary,
    Translation,
)
from mujaz.document import Document, Sentence, Span

# Every code point: control characters, halves of surrogate pairs, marks of direction.
TEXT = st.text(st.characters(exclude_categories=()), max_size=30)
ARABIC = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي «»،؟.!0123ABCabc-%|*_<&", min_size=1, max_size=30)
HOSTILE = st.sampled_from(
    (
        "]]></w:t><w:p/>&amp;<!--",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "\x00\x08\x1b[31m\x7f\ufffe",
        "\u202eتاريخ 2018\u202c \u2067x\u2069",
        "=HYPERLINK(1)",
        "@SUM(A1)",
        "#set page(width: 1pt) $x$ *b* \\u{41}",
        "| --- | [a](b) ![c](d) `e`",
        "كلمة" * 60,
    )
)


@st.composite
def _briefings(draw: st.DrawFn) -> Briefing:
    texts = draw(st.lists(TEXT | ARABIC | HOSTILE, min_size=1, max_size=3))
    starts = [sum(map(len, texts[:place])) for place in range(len(texts))]
    sentences = tuple(
        Sentence(id_, Span(start, start + len(text)), draw(st.integers(0, 1)))
        for id_, (start, text) in enumerate(zip(starts, texts, strict=True))
    )
    words = [draw(TEXT | HOSTILE) for _ in range(9)]
    whole = sentences[0].span
    mention = Mention(Side.SOURCE, 0, whole, texts[0])
    created = datetime(2026, 1, 1, tzinfo=UTC)
    return Briefing(
        Document("".join(texts), sentences, has_title=draw(st.booleans()), name=words[0]),
        MappingProxyType({0: Translation(0, words[1], draw(st.sampled_from(Origin)), draw(st.none() | st.just(-1.5)))}),
        entities=(Entity(0, draw(st.sampled_from(Kind)), words[2], texts[0], (mention,), role=words[6]),),
        summary=Summary((KeyPoint((0,), draw(st.none() | TEXT), doubt=words[7]),)),
        flags=(Flag("numbers", draw(st.none() | st.just(0)), words[3], draw(st.sampled_from(Level))),),
        provenance=draw(
            st.none()
            | st.just(Provenance("00", (ModelRecord("translation", words[4], words[5], "11"),), "0", created)),
        ),
        quotes=(Quote(0, None, Stance.SAYS, draw(st.booleans()), draw(st.none() | st.just(whole)), None, whole),),
        facts=(Fact(Kind.NUMBER, 0, whole, words[8]),),
        notes=words[6],
        reviewed_by=words[7],
    )


@pytest.fixture(scope="session")
def briefings() -> st.SearchStrategy[Briefing]:
    """Briefings of any characters at all."""
    return _briefings()


@pytest.fixture(scope="session")
def rich(briefing: Briefing) -> Briefing:
    """The invented article with quotes, facts, roles, places, notes and a flag that the user has dismissed."""
    document = briefing.document

    def span(words: str) -> Span:
        start = document.text.index(words)
        return Span(start, start + len(words))

    port = briefing.entities[5]
    assert briefing.provenance is not None
    return replace(
        briefing,
        entities=(
            replace(briefing.entities[0], role="director"),
            *briefing.entities[1:5],
            replace(port, place=Place("Marjania", "Coast", 32.5, 20.25, ambiguous=True)),
            *briefing.entities[6:],
        ),
        quotes=(
            Quote(
                sentence=2,
                verb=span("وقالت"),
                stance=Stance.SAYS,
                direct=True,
                speaker=span("المديرة سلمى الحداد"),
                speaker_entity=0,
                quote=span("العمل عاد إلى طبيعته، ولن يتوقف مرة أخرى"),
            ),
            Quote(
                sentence=9,
                verb=span("ونفت"),
                stance=Stance.DENIES,
                direct=False,
                speaker=span("الهيئة"),
                speaker_entity=None,
                quote=span("وجود أي خلاف"),
            ),
        ),
        facts=(
            Fact(Kind.DATE, 4, span("3 مارس 2018"), "2018-03-03"),
            Fact(Kind.NUMBER, 11, span("٣٢٠٠"), "3,200", span("عامل، يسكن")),
        ),
        flags=(
            *briefing.flags,
            Flag("negation", 9, "The English may have lost a negation.", Level.LIKELY, (span("ونفت"),), (Span(0, 3),)),
            Flag("names", 3, "Dismissed."),
        ),
        ignored=frozenset({"names:3:Dismissed."}),
        notes="Call the port.\nاسأل الوزارة",
        reviewed_by="R. Reader",
        provenance=replace(briefing.provenance, settings=(("beam", "4"), ("compute", "int8"))),
    )
