"""The sections of a note about one document, each as blocks; a section with nothing to say has none."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from mujaz.briefing import Entity, Fact, Flag, Kind, Level, Origin, Quote
from mujaz.document import Span
from mujaz.time_units import grouped, with_unit
from mujaz.writers.note import (
    MARKS,
    Block,
    Column,
    Language,
    Paragraph,
    Role,
    Row,
    Run,
    Style,
    Table,
    arabic,
    clean,
    english,
    runs,
)
from mujaz.writers.options import Section, Titles
from mujaz.writers.source import Source

QUOTE_CAUTION: Final = (
    "The English is a machine translation of the whole sentence: it shows what was said, "
    "and is not for quoting word by word."
)
_SAME: Final = Run("(the same sentence)", role=Role.ASIDE)
NEARBY: Final = 30
"""Characters between a number and what is counted, up to which both are shown together."""

NAMED: Final = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.OTHER)
MEASURED: Final = (Kind.DATE, Kind.NUMBER, Kind.MONEY)
Labels = Mapping[str, str]


def table(labels: Labels, titles: Titles, columns: Iterable[tuple[str, float, Language]], rows: Iterable[Row]) -> Table:
    """Return a table whose heads are `labels`; under Arabic titles it begins on the right."""
    language = Language(titles.value)
    heads = tuple(Column(labels[key], share, of) for key, share, of in columns)
    return Table(heads, tuple(rows), language)


def side_by_side(titles: Titles, left: Paragraph, right: Paragraph) -> tuple[Paragraph, Paragraph]:
    """Return English and Arabic in the order of reading that puts the Arabic on the right."""
    return (left, right) if titles is Titles.ENGLISH else (right, left)


def key_points(source: Source, _labels: Labels, _titles: Titles) -> Iterator[Block]:
    """Yield the key points, each with the numbers of the sentences behind it."""
    for place, point in enumerate(source.briefing.summary.points, start=1):
        text = clean(source.briefing.point_text(point)) or "(not translated)"
        evidence = Run(f" [{source.numbers(point.evidence)}]", role=Role.ASIDE)
        doubtful = source.briefing.point_doubt(point)
        doubt = runs(f" {clean(doubtful)}", role=Role.ASIDE) if doubtful else ()
        yield Paragraph(Style.KEY_POINT, (*runs(text), evidence, *doubt), number=place)


def check(source: Source, _labels: Labels, _titles: Titles) -> Iterator[Block]:
    """Yield the open flags in words: the likely errors first, then by sentence."""
    for flag in sorted(source.briefing.open_flags, key=_urgency):
        where = Run(f"{source.where(flag.sentence)}: ", role=Role.STRONG)
        likely = (Run("likely an error. ", role=Role.STRONG),) if flag.level is Level.LIKELY else ()
        yield Paragraph(Style.REMARK, (where, *likely, *runs(clean(flag.reason))))


def _urgency(flag: Flag) -> tuple[bool, int]:
    return flag.level is not Level.LIKELY, -1 if flag.sentence is None else flag.sentence


def numbers(source: Source, labels: Labels, titles: Titles) -> Iterator[Block]:
    """Yield the table of dates, numbers and sums: what was resolved, or while that is not known what was found."""
    rows: list[Row] = []
    for kind in MEASURED:
        found = [_fact_row(source, fact) for fact in source.briefing.facts if fact.kind is kind]
        if not source.briefing.facts:
            found = [_measure_row(source, entity) for entity in source.briefing.entities if entity.kind is kind]
        rows += [Row((english_or_arabic(labels[kind.value], titles),)), *found] if found else []
    if rows:
        columns = (("value", 0.32, _EN), ("written", 0.48, Language.ARABIC), ("sentences", 0.2, _EN))
        yield table(labels, titles, columns, rows)


def english_or_arabic(label: str, titles: Titles) -> Paragraph:
    """Return the heading of a group of rows."""
    return arabic(Style.GROUP, label) if titles is Titles.ARABIC else english(Style.GROUP, label)


def _fact_row(source: Source, fact: Fact) -> Row:
    written = fact.span
    if fact.counted and -NEARBY <= fact.counted.start - fact.span.end <= NEARBY:
        ends = (fact.span.start, fact.span.end, fact.counted.start, fact.counted.end)
        written = Span(min(ends), max(ends))
    value = fact.value if fact.kind is Kind.DATE else grouped(fact.value)
    value = with_unit(value, source.words(fact.counted)) if fact.counted else value
    cells = (english(Style.CELL, value), arabic(Style.ARABIC_CELL, source.words(written)))
    return Row((*cells, english(Style.SMALL, source.number(fact.sentence))))


def _measure_row(source: Source, entity: Entity) -> Row:
    found_in = source.numbers(mention.sentence for mention in entity.mentions)
    cells = (english(Style.CELL, entity.name or "–"), arabic(Style.ARABIC_CELL, entity.source_name or "–"))
    return Row((*cells, english(Style.SMALL, found_in)))


def quotes(source: Source, labels: Labels, titles: Titles) -> Iterator[Block]:
    """Yield who said what: the words in Arabic beside their sentence in English, once for all of it, with a caution."""
    found = source.briefing.quotes
    sentences = [None, *(quote.sentence for quote in found)]
    rows = [
        _quote_row(source, quote, titles, goes_on=quote.sentence == before)
        for quote, before in zip(found, sentences, strict=False)
    ]
    if rows:
        pair = (("sentence", 0.37, _EN), ("quote", 0.37, Language.ARABIC))
        columns = (("no", 0.08, _EN), ("speaker", 0.18, _EN), *(pair if titles is Titles.ENGLISH else pair[::-1]))
        yield Paragraph(Style.CAPTION, (Run(QUOTE_CAUTION),))
        yield table(labels, titles, columns, rows)


def _quote_row(source: Source, quote: Quote, titles: Titles, *, goes_on: bool) -> Row:
    kind = "in quotation marks" if quote.direct else "reported"
    named = _speaker(source, quote)
    manner = Run(f"{MARKS[_EN]} ({quote.stance.value}, {kind})", role=Role.ASIDE)
    speaker = Paragraph(Style.CELL, (*named, manner))
    words = arabic(Style.ARABIC_CELL, source.words(quote.quote))
    whole = Paragraph(Style.CELL, (_SAME,)) if goes_on else _translated(source, quote.sentence)
    pair = side_by_side(titles, whole, words)
    return Row((english(Style.SMALL, source.number(quote.sentence)), speaker, *pair))


def _speaker(source: Source, quote: Quote) -> tuple[Run, ...]:
    known = {entity.id: entity.name for entity in source.briefing.entities}
    name = clean(known.get(-1 if quote.speaker_entity is None else quote.speaker_entity, ""))
    if name:
        return runs(name, role=Role.STRONG)
    return (
        runs(source.words(quote.speaker), role=Role.STRONG) if quote.speaker else (Run("Not named", role=Role.STRONG),)
    )


def _translated(source: Source, sentence: int) -> Paragraph:
    made = source.briefing.translations.get(sentence)
    edited = (Run(" (edited by hand)", role=Role.ASIDE),) if made and made.origin is Origin.EDITED else ()
    role = Role.PLAIN if made and made.text.strip() else Role.ASIDE
    return Paragraph(Style.CELL, (*runs(source.english(sentence), role=role), *edited))


def translation(source: Source, _labels: Labels, _titles: Titles) -> Iterator[Block]:
    """Yield the English by paragraphs, each sentence with its number before it."""
    for paragraph in source.briefing.document.paragraphs():
        made: list[Run] = []
        for sentence in paragraph:
            gap = " " if made else ""
            number = Run(f"{gap}[{source.number(sentence.id)}]\N{NO-BREAK SPACE}", role=Role.ASIDE)
            made += [number, *runs(source.english(sentence.id))]
        yield Paragraph(Style.BODY, tuple(made))


def appendix(source: Source, labels: Labels, titles: Titles) -> Iterator[Block]:
    """Yield every sentence beside its English, the Arabic on the right."""
    rows = [
        Row(
            (
                english(Style.SMALL, source.number(sentence.id)),
                *side_by_side(
                    titles,
                    _translated(source, sentence.id),
                    arabic(Style.ARABIC_CELL, source.arabic(sentence.id)),
                ),
            ),
            apart=sentence is paragraph[0],
        )
        for paragraph in source.briefing.document.paragraphs()
        for sentence in paragraph
    ]
    if rows:
        pair = (("english", 0.46, Language.ENGLISH), ("arabic", 0.46, Language.ARABIC))
        yield table(labels, titles, (("no", 0.08, _EN), *(pair if titles is Titles.ENGLISH else pair[::-1])), rows)


def notes(source: Source, _labels: Labels, _titles: Titles) -> Iterator[Block]:
    """Yield the reporter's notes, a paragraph for each line."""
    for line in source.briefing.notes.splitlines():
        if said := clean(line):
            is_arabic = sum("\u0621" <= letter <= "\u064a" for letter in said) * 2 > len(said)
            yield arabic(Style.BODY, said) if is_arabic else english(Style.BODY, said)


_EN: Final = Language.ENGLISH
OF_ONE: Final[Mapping[Section, Callable[[Source, Labels, Titles], Iterator[Block]]]] = {
    Section.KEY_POINTS: key_points,
    Section.CHECK: check,
    Section.NUMBERS: numbers,
    Section.QUOTES: quotes,
    Section.TRANSLATION: translation,
    Section.SIDE_BY_SIDE: appendix,
    Section.NOTES: notes,
}
"""The sections that each document of a note has for itself."""
