"""Which stretches of the two pages are coloured, what they say of themselves, and how they look."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from mujaz.briefing import Briefing, Entity, Kind, Mention, Side
from mujaz.document import Span
from mujaz.gui.offsets import code_points, utf16_range
from mujaz.gui.theme import Theme
from mujaz.gui.wording import kind_name

_RISE, _FALL = 0.95, 0.35
"""How far a tint reaches above and below the baseline, in ems."""
_UNDERLINE = 1.5


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn: `dash` as a pen has it, in widths of the line, and how many `lines` above each other."""

    dash: tuple[float, ...] = ()
    lines: int = 1


SOLID = Stroke()
STROKES: Mapping[Kind, Stroke] = MappingProxyType(
    {
        Kind.PERSON: SOLID,
        Kind.ORGANISATION: Stroke(lines=2),
        Kind.PLACE: Stroke((4, 2)),
        Kind.DATE: Stroke((1, 1.5)),
        Kind.NUMBER: Stroke((4, 2, 1, 2)),
        Kind.MONEY: Stroke((9, 3)),
        Kind.OTHER: Stroke((1, 4)),
    }
)
"""The line below mentions of each kind: kinds are told apart without their colours too."""


@dataclass(frozen=True, slots=True)
class Tint:
    """A marked stretch of a row's text, `start` and `length` in UTF-16 code units, with what its tooltip says."""

    row: int
    start: int
    length: int
    line: QColor
    fill: QColor
    tooltip: str
    stroke: Stroke = SOLID


class Tints:
    """The coloured stretches of one side, made for each row when it is first shown."""

    def __init__(self, briefing: Briefing, side: Side, *, hidden: frozenset[Kind], theme: Theme) -> None:
        """Leave out the entities of `hidden` kinds."""
        self._briefing = briefing
        self._theme = theme
        self._mentions: dict[int, list[tuple[Entity, Mention]]] = {}
        self._made: dict[int, Sequence[Tint]] = {}
        for entity in briefing.entities:
            if entity.kind not in hidden:
                for mention in entity.mentions:
                    if mention.side is side:
                        self._mentions.setdefault(mention.sentence, []).append((entity, mention))

    def __call__(self, row: int) -> Sequence[Tint]:
        """Return the stretches of a row."""
        if row not in self._made:
            found = self._mentions.get(row, ())
            self._made[row] = [_tint(self._briefing, entity, mention, self._theme) for entity, mention in found]
        return self._made[row]


def aligned_words(briefing: Briefing, side: Side, row: int, place: int, theme: Theme) -> tuple[list[Tint], list[Tint]]:
    """Return the Arabic and the English words that belong to what is `place` code units into a row of `side`."""
    translation = briefing.translations.get(row)
    if translation is None or place < 0:
        return [], []
    start, arabic = briefing.document.sentences[row].span.start, briefing.document.sentence_text(row)
    pairs = [(Span(link.source.start - start, link.source.end - start), link.target) for link in translation.alignment]
    at = code_points(arabic if side is Side.SOURCE else translation.text, place)
    of_side = 0 if side is Side.SOURCE else 1
    found = [pair for pair in pairs if pair[of_side].start <= at < pair[of_side].end]
    # A word may have several partners, and these further words: show the whole of one group.
    partners = {pair[1 - of_side] for pair in found}
    whole = [pair for pair in pairs if pair[1 - of_side] in partners]
    sources, targets = sorted({pair[0] for pair in whole}), sorted({pair[1] for pair in whole})
    return (
        [word(row, arabic, span, theme) for span in sources if span.end <= len(arabic)],
        [word(row, translation.text, span, theme) for span in targets if span.end <= len(translation.text)],
    )


def word(row: int, text: str, span: Span, theme: Theme) -> Tint:
    """Return the mark of a word or of what was found, `span` of the row's `text`."""
    start, length = utf16_range(text, span)
    fill = QColor(theme.accent)
    fill.setAlphaF(theme.tint)
    return Tint(row, start, length, QColor(theme.accent), fill, "")


def _tint(briefing: Briefing, entity: Entity, mention: Mention, theme: Theme) -> Tint:
    text, span = _in_row(briefing, mention)
    start, length = utf16_range(text, span)
    return Tint(
        row=mention.sentence,
        start=start,
        length=length,
        line=QColor(theme.kinds[entity.kind]),
        fill=theme.kind_tint(entity.kind),
        stroke=STROKES[entity.kind],
        tooltip=f"{kind_name(entity.kind)}: {entity.name} · {entity.source_name}",
    )


def _in_row(briefing: Briefing, mention: Mention) -> tuple[str, Span]:
    """Return a row's text and where in it the mention is."""
    if mention.side is Side.TRANSLATION:
        return briefing.english(mention.sentence), mention.span
    start = briefing.document.sentences[mention.sentence].span.start
    text = briefing.document.sentence_text(mention.sentence)
    return text, Span(mention.span.start - start, mention.span.end - start)


def paint_tint(painter: QPainter, tint: Tint, line: QTextLine, origin: QPointF) -> None:
    """Paint what of a stretch is in one line: in mixed directions that can be several pieces."""
    start = max(tint.start, line.textStart())
    end = min(tint.start + tint.length, line.textStart() + line.textLength())
    if start >= end:
        return
    runs = line.glyphRuns(start, end - start)
    em = max((run.rawFont().pixelSize() for run in runs), default=0)
    top = origin.y() + line.y() + line.ascent() - _RISE * em
    for left, right in _merged((run.boundingRect().left(), run.boundingRect().right()) for run in runs):
        box = QRectF(origin.x() + left, top, right - left, (_RISE + _FALL) * em)
        painter.fillRect(box, tint.fill)
        paint_stroke(painter, tint.stroke, tint.line, QRectF(box.left(), box.bottom(), box.width(), _UNDERLINE))


def paint_stroke(painter: QPainter, stroke: Stroke, color: QColor, line: QRectF) -> None:
    """Paint a line where its box is; a further one goes above it."""
    pen = QPen(color, line.height() if stroke.lines == 1 else line.height() / 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dash:
        pen.setDashPattern(stroke.dash)
    before = painter.pen()
    painter.setPen(pen)
    for number in range(stroke.lines):
        y = line.center().y() - number * line.height() * 1.4
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y))
    painter.setPen(before)


def _merged(pieces: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return stretches that touch as one: each is a word, a space between, or letters of another font."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(pieces):
        if merged and left <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged
