"""What the list of key points shows, and what it says of itself."""

from collections.abc import Iterator

from mujaz.briefing import Briefing, KeyPoint, Origin
from mujaz.gui.entries import Entry, Line, Look, Piece, arabic_line, english_line, interface_line, numbers_of
from mujaz.gui.language import marked, tr
from mujaz.gui.saying import said

METHOD_NAMES = {"extractive": marked("Taken from the text"), "abstractive": marked("Written by a model")}
"""The summarisers that can be chosen, by the name that `Summary.method` has."""


def summary_entries(briefing: Briefing, *, arabic: bool = False) -> tuple[Entry, ...]:
    """Return the key points in English, or as their sentences say it in Arabic."""
    return tuple(_entry(briefing, number, point, arabic=arabic) for number, point in enumerate(briefing.summary.points))


def summary_line(briefing: Briefing) -> str:
    """Return how many key points there are and how they were made: ``"5 key points · taken from the text"``."""
    summary = briefing.summary
    if not summary.points:
        return ""
    count = tr("%n key point(s)", "", len(summary.points))
    edited = sum(point.origin is Origin.EDITED for point in summary.points)
    made = tr(METHOD_NAMES.get(summary.method, summary.method)).lower()
    return " · ".join(filter(None, (count, made, tr("%n edited", "", edited) if edited else "")))


def arabic_of(briefing: Briefing, point: KeyPoint) -> str:
    """Return what the sentences behind a point say in Arabic."""
    return " ".join(briefing.document.sentence_text(sentence) for sentence in point.evidence)


def _entry(briefing: Briefing, number: int, point: KeyPoint, *, arabic: bool) -> Entry:
    marks = tuple(_marks(point))
    numbers = numbers_of(briefing, point.evidence)
    text = arabic_of(briefing, point) if arabic else briefing.point_text(point)
    lines = [arabic_line(text) if arabic and text else english_line(text)]
    doubt = said(briefing.point_doubt(point))
    if doubt:
        lines.append(_doubt_line(doubt))
    first = tr("Key point {number}: {text}").format(number=number + 1, text=text or tr("not translated yet"))
    behind = (
        tr("Sentences behind it: {numbers}.").format(numbers=numbers) if numbers else tr("No sentence is behind it.")
    )
    return Entry(
        lines=tuple(lines),
        heard=" ".join(filter(None, (first, *(words for _, words in marks), doubt, behind))),
        sentences=point.evidence,
        lead=f"{number + 1}.",
        trail=f"[{numbers}]" if numbers else "[–]",
        signs=tuple(sign for sign, _ in marks),
        tip=" ".join(words for _, words in marks),
    )


def _doubt_line(doubt: str) -> Line:
    return interface_line(Piece(tr("Check: "), Look.STRONG), Piece(doubt))


def _marks(point: KeyPoint) -> Iterator[tuple[str, str]]:
    """Yield the icons beside a point, each with what it means."""
    if point.doubt:
        yield "flag", tr("Something in it is not in the sentences behind it.")
    if point.pinned:
        yield "pin", tr("Pinned: it stays when the text is summarised again.")
    if point.origin is Origin.EDITED:
        yield "pencil", tr("You wrote this point.")
