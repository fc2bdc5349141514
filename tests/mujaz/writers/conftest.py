"""Briefings that no newsroom would make, for the writers to survive."""

from datetime import UTC, datetime
from types import MappingProxyType

import pytest
from hypothesis import strategies as st

from mujaz.briefing import (
    Briefing,
    Entity,
    Flag,
    KeyPoint,
    Kind,
    Mention,
    ModelRecord,
    Origin,
    Provenance,
    Side,
    Summary,
    Translation,
)
from mujaz.document import Document, Sentence, Span

# Every code point: control characters, halves of surrogate pairs, marks of direction.
TEXT = st.text(st.characters(exclude_categories=()), max_size=30)
ARABIC = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي «»،؟.!0123ABCabc-%|*_<&", min_size=1, max_size=30)


@st.composite
def _briefings(draw: st.DrawFn) -> Briefing:
    texts = draw(st.lists(TEXT | ARABIC, min_size=1, max_size=3))
    starts = [sum(map(len, texts[:place])) for place in range(len(texts))]
    sentences = tuple(
        Sentence(id_, Span(start, start + len(text)), draw(st.integers(0, 1)))
        for id_, (start, text) in enumerate(zip(starts, texts, strict=True))
    )
    words = [draw(TEXT) for _ in range(6)]
    mention = Mention(Side.SOURCE, 0, sentences[0].span, texts[0])
    created = datetime(2026, 1, 1, tzinfo=UTC)
    return Briefing(
        Document("".join(texts), sentences, has_title=draw(st.booleans()), name=words[0]),
        MappingProxyType({0: Translation(0, words[1], draw(st.sampled_from(Origin)), draw(st.none() | st.just(-1.5)))}),
        entities=(Entity(0, draw(st.sampled_from(Kind)), words[2], texts[0], (mention,)),),
        summary=Summary((KeyPoint((0,), draw(st.none() | TEXT)),)),
        flags=(Flag("numbers", draw(st.none() | st.just(0)), words[3]),),
        provenance=draw(
            st.none()
            | st.just(Provenance("00", (ModelRecord("translation", words[4], words[5], "11"),), "0", created)),
        ),
    )


@pytest.fixture(scope="session")
def briefings() -> st.SearchStrategy[Briefing]:
    """Briefings of any characters at all."""
    return _briefings()
