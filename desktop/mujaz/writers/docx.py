"""The briefing as a Word document: a note that an editor would print, Arabic right-to-left in every place."""

from collections.abc import Iterable, Iterator

from lxml import etree

from mujaz.briefing import Briefing
from mujaz.writers import note
from mujaz.writers.word_package import TEXT_WIDTH_CM, pack
from mujaz.writers.wordml import arabic_paragraph, cell, field, paragraph, row, run, runs, tab, table

_NAME_COLUMNS = (6.2, 6.2, TEXT_WIDTH_CM - 12.4)
_TEXT_COLUMNS = (1.1, (TEXT_WIDTH_CM - 1.1) / 2, (TEXT_WIDTH_CM - 1.1) / 2)
_PROVENANCE_COLUMNS = (4.0, TEXT_WIDTH_CM - 4.0)
_HEAD_STYLES = {"Arabic": "TableHeadRight", "Sentences": "TableHeadIndented"}
_GROUP_SHADE = "F2F2F2"
_PARAGRAPH_LINE = "8C8C8C"


def render_docx(briefing: Briefing) -> bytes:
    """Return `briefing` as a Word file; the same briefing always gives the same bytes."""
    made = briefing.provenance
    return pack(
        body=_body(briefing),
        footer=_footer(briefing),
        title=note.headline(briefing),
        created=made.created if made else None,
    )


def _body(briefing: Briefing) -> Iterator[etree._Element]:
    yield paragraph("Title", *runs(note.headline(briefing)))
    if briefing.document.has_title:
        yield arabic_paragraph("ArabicTitle", note.arabic(briefing, 0))
    if briefing.is_from_starter:
        yield paragraph("Warning", run(note.STARTER_WARNING))
    yield from _section("Key points", _key_points(briefing))
    yield from _section("Names and numbers", _names(briefing))
    yield from _section("To check", _flags(briefing))
    yield from _section("Full text", _full_text(briefing))
    yield from _section("Where this comes from", _provenance(briefing))


def _footer(briefing: Briefing) -> etree._Element:
    state = f"Mujaz · {note.review_state(briefing)}"
    return paragraph("Footer", run(state), tab(), run("Page "), field("PAGE"), run(" of "), field("NUMPAGES"))


def _section(heading: str, blocks: Iterable[etree._Element]) -> Iterator[etree._Element]:
    content = list(blocks)
    if content:
        yield paragraph("Heading1", run(heading))
        yield from content


def _key_points(briefing: Briefing) -> Iterator[etree._Element]:
    for text, evidence in note.key_points(briefing):
        yield paragraph("KeyPoint", *runs(f"{text} "), run(f"[{evidence}]", style="Aside"))


def _names(briefing: Briefing) -> Iterator[etree._Element]:
    rows = [_head("English", "Arabic", "Sentences")]
    for heading, names in note.names_by_kind(briefing):
        rows.append(row(cell(paragraph("Group", run(heading)), span=len(_NAME_COLUMNS), shade=_GROUP_SHADE)))
        rows += [
            row(
                cell(paragraph("English", *runs(english))),
                cell(arabic_paragraph("Arabic", arabic)),
                cell(paragraph("Evidence", run(sentences))),
            )
            for english, arabic, sentences in names
        ]
    if len(rows) > 1:
        yield table(_NAME_COLUMNS, *rows)


def _flags(briefing: Briefing) -> Iterator[etree._Element]:
    for where, reason in note.flags(briefing):
        yield paragraph("Remark", run(f"{where}: ", bold=True), *runs(reason))


def _full_text(briefing: Briefing) -> Iterator[etree._Element]:
    rows = [
        _text_row(briefing, sentence.id, line_above=_PARAGRAPH_LINE if sentence is group[0] else "")
        for group in briefing.document.paragraphs()
        for sentence in group
    ]
    if rows:
        yield table(_TEXT_COLUMNS, _head("No.", "English", "Arabic"), *rows)


def _text_row(briefing: Briefing, sentence: int, *, line_above: str) -> etree._Element:
    english = note.english(briefing, sentence)
    style = "Aside" if english == note.NOT_TRANSLATED else ""
    return row(
        cell(paragraph("Number", run(note.number(briefing.document, sentence))), line_above=line_above),
        cell(paragraph("English", *runs(english, style=style)), line_above=line_above),
        cell(arabic_paragraph("Arabic", note.arabic(briefing, sentence)), line_above=line_above),
    )


def _head(*labels: str) -> etree._Element:
    styles = (_HEAD_STYLES.get(label, "TableHead") for label in labels)
    return row(*(cell(paragraph(style, run(label))) for style, label in zip(styles, labels, strict=True)), header=True)


def _provenance(briefing: Briefing) -> Iterator[etree._Element]:
    rows = [
        row(cell(paragraph("Number", run(label))), cell(paragraph("Small", *runs(value))))
        for label, value in note.provenance(briefing)
    ]
    yield table(_PROVENANCE_COLUMNS, *rows)
    # Word ends a body with a paragraph.
    yield paragraph("Small")
