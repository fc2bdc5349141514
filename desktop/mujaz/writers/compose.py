"""From briefings and the user's options to the note that every format renders."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from mujaz.briefing import Briefing, Entity, Kind, Place
from mujaz.writers.labels import labels
from mujaz.writers.note import (
    Block,
    Column,
    Heading,
    Language,
    Note,
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
from mujaz.writers.options import NoteOptions, Section
from mujaz.writers.provenance import document_rows, making_rows, provenance_block
from mujaz.writers.sections import NAMED, OF_ONE, english_or_arabic, table
from mujaz.writers.source import Source, sources_of

STARTER_WARNING: Final = "Made with the starter model: good enough to try Mujaz, not to report from."


_WHO_COLUMNS: Final = (
    ("english", 0.27, Language.ENGLISH),
    ("arabic", 0.27, Language.ARABIC),
    ("role", 0.28, Language.ENGLISH),
    ("sentences", 0.18, Language.ENGLISH),
)


def compose(briefings: Sequence[Briefing], options: NoteOptions) -> Note:
    """Return the note about one or several documents."""
    sources = sources_of(briefings)
    created = options.time or _latest(briefings)
    words = labels(options.titles)
    return Note(
        title=_title(sources, options),
        head=tuple(_head(sources, options)),
        body=tuple(_body(sources, options, created)),
        footer=f"Mujaz · {_review(sources)}",
        page_words=(words["page"], words["of"]),
        language=Language(options.titles.value),
        paper=options.paper,
        provenance=provenance_block(sources, created),
        created=created,
        author=clean(options.author),
    )


def _latest(briefings: Iterable[Briefing]) -> datetime | None:
    return max((briefing.provenance.created for briefing in briefings if briefing.provenance), default=None)


def _title(sources: Sequence[Source], options: NoteOptions) -> str:
    if title := clean(options.title):
        return title
    return sources[0].headline if len(sources) == 1 else f"Briefing: {len(sources)} articles"


def _review(sources: Sequence[Source]) -> str:
    states = dict.fromkeys(source.review for source in sources)
    return next(iter(states)) if len(states) == 1 else "Machine translation, reviewed in part"


def _head(sources: Sequence[Source], options: NoteOptions) -> Iterator[Paragraph]:
    kicker = options.kicker
    if marking := clean(kicker.marking):
        yield Paragraph(Style.MARKING, runs(marking))
    if parts := list(filter(None, map(clean, (kicker.source, kicker.desk, kicker.place, kicker.date, kicker.byline)))):
        yield Paragraph(Style.KICKER, runs(" · ".join(parts)))
    yield english(Style.TITLE, _title(sources, options))
    if len(sources) == 1 and sources[0].briefing.document.has_title:
        yield arabic(Style.ARABIC_TITLE, sources[0].arabic(0))
    if any(source.briefing.is_from_starter for source in sources):
        yield Paragraph(Style.WARNING, (Run(STARTER_WARNING, role=Role.STRONG),))


def _body(sources: Sequence[Source], options: NoteOptions, created: datetime | None) -> Iterator[Block]:
    if len(sources) == 1:
        for section in options.sections:
            yield from _section(section, sources, options, created, level=1)
        return
    own = [section for section in options.sections if section in OF_ONE]
    if Section.WHO in options.sections:
        yield from _section(Section.WHO, sources, options, created, level=1)
    for source in sources:
        yield Heading(f"{source.place}. {source.headline}")
        if source.briefing.document.has_title:
            yield arabic(Style.ARABIC_CELL, source.arabic(0))
        for section in own:
            yield from _section(section, (source,), options, created, level=2)
    if Section.PROVENANCE in options.sections:
        yield from _section(Section.PROVENANCE, sources, options, created, level=1)


def _section(
    section: Section, sources: Sequence[Source], options: NoteOptions, created: datetime | None, *, level: int
) -> Iterator[Block]:
    blocks: tuple[Block, ...]
    match section:
        case Section.WHO:
            blocks = tuple(_who(sources, options))
        case Section.PROVENANCE:
            blocks = (_provenance(sources, options, created),)
        case _:
            blocks = tuple(OF_ONE[section](sources[0], labels(options.titles), options.titles))
    if blocks:
        yield Heading(labels(options.titles)[section.value], level, Language(options.titles.value))
        yield from blocks


def _who(sources: Sequence[Source], options: NoteOptions) -> Iterator[Table]:
    words, rows = labels(options.titles), []
    for kind in NAMED:
        found = _people(sources, kind)
        if found:
            rows += [Row((english_or_arabic(words[kind.value], options.titles),)), *map(_name_row, found)]
    if rows:
        yield table(words, options.titles, _WHO_COLUMNS, rows)


def _people(sources: Sequence[Source], kind: Kind) -> list[tuple[Entity, str]]:
    """Return the entities of a kind, once over all documents, with the numbers of the sentences that name them."""
    found: dict[str, tuple[Entity, list[str]]] = {}
    for source in sources:
        for entity in source.briefing.entities:
            if entity.kind is kind:
                known = found.setdefault(clean(entity.source_name), (entity, []))
                known[1].append(source.numbers(mention.sentence for mention in entity.mentions))
    return [(entity, ", ".join(filter(None, where))) for entity, where in found.values()]


def _name_row(found: tuple[Entity, str]) -> Row:
    entity, sentences = found
    about = clean(entity.role) or (_place(entity.place) if entity.place else "")
    name = "" if entity.name == entity.source_name else entity.name
    return Row(
        (
            english(Style.CELL, name or "–"),
            arabic(Style.ARABIC_CELL, entity.source_name or "–"),
            english(Style.SMALL, about),
            english(Style.SMALL, sentences),
        )
    )


def _place(place: Place) -> str:
    parts = [clean(f"{place.province}, {place.country}" if place.province else place.country)]
    if place.latitude is not None and place.longitude is not None:
        parts.append(f"{place.latitude:.2f}, {place.longitude:.2f}")
    if place.ambiguous:
        parts.append("other places share the name")
    return "; ".join(filter(None, parts))


def _provenance(sources: Sequence[Source], options: NoteOptions, created: datetime | None) -> Table:
    rows: list[Row] = []
    for source in sources:
        if source.place:
            rows.append(Row((english(Style.GROUP, f"{source.place}. {source.headline}"),)))
        rows += map(_pair, document_rows(source))
    making = list(making_rows(sources, created))
    if len(sources) > 1 and making:
        rows.append(Row((english(Style.GROUP, "All of them"),)))
    rows += map(_pair, making)
    words = labels(options.titles)
    return Table(
        (Column(words["what"], 0.26), Column(words["which"], 0.74)),
        tuple(rows),
        Language(options.titles.value),
        has_head=False,
    )


def _pair(row: tuple[str, str]) -> Row:
    return Row(tuple(english(Style.SMALL, text) for text in row))
