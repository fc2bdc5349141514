"""What holds of every briefing, whatever was done to it."""

from mujaz.briefing import Briefing, Side
from mujaz.document import Span


def check(briefing: Briefing) -> None:
    """Fail where a briefing contradicts itself."""
    document = briefing.document
    ids = range(len(document.sentences))
    assert all(key == translation.sentence and key in ids for key, translation in briefing.translations.items())
    _check_alignments(briefing)
    _check_entities(briefing)
    for point in briefing.summary.points:
        assert all(sentence in ids for sentence in point.evidence)
    for quote in briefing.quotes:
        assert quote.sentence in ids
        assert _is_within(quote.quote, document.text)
    for fact in briefing.facts:
        assert fact.sentence in ids
        assert _is_within(fact.span, document.text)
    for flag in briefing.flags:
        assert flag.sentence is None or flag.sentence in ids
        assert all(_is_within(span, document.text) for span in flag.source)
        if flag.sentence is not None:
            assert all(_is_within(span, briefing.english(flag.sentence)) for span in flag.target)


def _check_alignments(briefing: Briefing) -> None:
    for translation in briefing.translations.values():
        sentence = briefing.document.sentences[translation.sentence]
        for link in translation.alignment:
            assert sentence.span.start <= link.source.start <= link.source.end <= sentence.span.end
            assert _is_within(link.target, translation.text)


def _check_entities(briefing: Briefing) -> None:
    assert len({entity.id for entity in briefing.entities}) == len(briefing.entities)
    for entity in briefing.entities:
        for mention in entity.mentions:
            if mention.side is Side.SOURCE:
                assert briefing.document.words(mention.span) == mention.text
            else:
                assert mention.span.of(briefing.english(mention.sentence)) == mention.text


def _is_within(span: Span, text: str) -> bool:
    return span.end <= len(text)
