"""What the table of entities says of each of them, without a widget."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, zip_longest

from mujaz.briefing import Briefing, Entity, Kind, Mention, Place, Side
from mujaz.gui.language import marked, tr
from mujaz.gui.wording import comma, kind_name, semicolon, sentence_name

COLUMNS = (marked("Name"), marked("Arabic"), marked("Kind"), marked("Mentions"), marked("First in"), marked("About"))
NAME, ARABIC, KIND, MENTIONS, FIRST, ABOUT = range(len(COLUMNS))
AGREED = marked("Your spelling")
_NONE = "–"
_BEFORE, _AFTER = 20, 34
"""Characters of a sentence around a mention that show which one it is."""


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity and what its row says, by column."""

    entity: Entity
    cells: tuple[str, ...]

    def tip(self, column: int) -> str:
        """Return what a cell has to say beyond its text."""
        text = "" if self.cells[column] == _NONE else self.cells[column]
        if column == NAME:
            return "\n".join(
                filter(None, (text, tr(AGREED) if self.entity.agreed else "", _other_spellings(self.entity)))
            )
        if column == ABOUT and self.entity.place:
            return "\n".join(filter(None, (text, coordinates(self.entity.place))))
        return text

    def heard(self, column: int) -> str:
        """Return what a screen reader says of a cell."""
        text = self.cells[column]
        if column == NAME:
            name = tr("no English name") if text == _NONE else text
            return comma().join((name, tr(AGREED).lower())) if self.entity.agreed else name
        if column == MENTIONS:
            return tr("%n mention(s)", "", int(text))
        if column == FIRST:
            return tr("first in: {place}").format(place=text) if text else tr("not in the text")
        return text or tr("nothing more is known")


@dataclass(frozen=True, slots=True)
class Pair:
    """A mention on both sides; where one side has none, None."""

    sentence: int
    arabic: Mention | None
    english: Mention | None

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Those that are there."""
        return tuple(mention for mention in (self.arabic, self.english) if mention)


def entity_rows(
    briefing: Briefing, hidden: Collection[Kind] = (), *, known: Iterable[EntityRow] = ()
) -> tuple[EntityRow, ...]:
    """Return a row for each entity but those of `hidden` kinds; those that are mentioned most come first.

    The rows `known` of entities of this document that are still the same ones are taken as they are.
    """
    before = {row.entity.id: row for row in known}
    rows = []
    for entity in briefing.entities:
        if entity.kind not in hidden:
            row = before.get(entity.id)
            rows.append(row if row and row.entity is entity else EntityRow(entity, _cells(briefing, entity)))
    return tuple(sorted(rows, key=lambda row: (-int(row.cells[MENTIONS]), row.entity.id)))


def walk(entity: Entity) -> list[int]:
    """Return the sentence of each mention in the Arabic, in order; where there is none, of each in the English."""
    by_side = {
        side: sorted((m.sentence, m.span.start) for m in entity.mentions if m.side is side and m.sentence >= 0)
        for side in Side
    }
    return [sentence for sentence, _ in by_side[Side.SOURCE] or by_side[Side.TRANSLATION]]


def pairs(entity: Entity) -> tuple[Pair, ...]:
    """Return an entity's mentions side by side: in each sentence the first with the first, and so on."""
    in_order = sorted(entity.mentions, key=lambda mention: (mention.sentence, mention.span))
    return tuple(
        Pair(sentence, arabic, english)
        for sentence, group in groupby(in_order, key=lambda mention: mention.sentence)
        for arabic, english in _side_by_side(list(group))
    )


def pair_words(briefing: Briefing, pair: Pair) -> str:
    """Return two lines: the names as they stand in the text, and the words around them."""
    # Isolated, so that the Arabic does not turn the order of what is around it.
    names = " · ".join(f"\u2068{mention.text}\u2069" for mention in reversed(pair.mentions) if mention.text)
    return f"{names}\n{sentence_name(briefing.document, pair.sentence)}: \u2068{_around(briefing, pair)}\u2069"


def about(entity: Entity) -> str:
    """Return what is known of an entity: its role, and where a place is."""
    text = semicolon().join(filter(None, (entity.role, place_words(entity) if entity.place else "")))
    return text[:1].upper() + text[1:]


def place_words(entity: Entity) -> str:
    """Return in which province and country a place is, and whether others bear its name."""
    place = entity.place
    if place is None:
        return ""
    is_country = not place.province and place.country == entity.name
    where = tr("country") if is_country else comma().join(filter(None, (place.province, place.country)))
    return semicolon().join(filter(None, (where, tr("also other places of this name") if place.ambiguous else "")))


def coordinates(place: Place) -> str:
    """Return the coordinates in degrees, or nothing where they are not known."""
    if place.latitude is None or place.longitude is None:
        return ""
    north = tr("N", "north") if place.latitude >= 0 else tr("S", "south")
    east = tr("E", "east") if place.longitude >= 0 else tr("W", "west")
    return comma().join((f"{abs(place.latitude):.2f}° {north}", f"{abs(place.longitude):.2f}° {east}"))


def english_name(entity: Entity) -> str:
    """Return the English name, or nothing where only the Arabic one is known."""
    return "" if _is_arabic(entity.name) else entity.name


def called(entity: Entity) -> str:
    """Return what to call an entity in a sentence."""
    return tr("“{name}”").format(name=f"\u2068{entity.name or entity.source_name}\u2069")


def _cells(briefing: Briefing, entity: Entity) -> tuple[str, ...]:
    sentences = walk(entity)
    first = sentence_name(briefing.document, sentences[0]) if sentences else ""
    name = english_name(entity) or _NONE
    return name, entity.source_name, kind_name(entity.kind), str(len(sentences)), first, about(entity)


def _other_spellings(entity: Entity) -> str:
    used = dict.fromkeys(mention.text for mention in entity.mentions if mention.side is Side.TRANSLATION)
    others = [text for text in used if text not in {"", entity.name}]
    return tr("In the text also: {names}").format(names=comma().join(others)) if others else ""


def _side_by_side(mentions: list[Mention]) -> Iterator[tuple[Mention | None, Mention | None]]:
    arabic, english = (
        [mention for mention in mentions if mention.side is side] for side in (Side.SOURCE, Side.TRANSLATION)
    )
    return zip_longest(arabic, english)


def _around(briefing: Briefing, pair: Pair) -> str:
    if pair.english and pair.english.span.end <= len(text := briefing.english(pair.sentence)):
        span = pair.english.span
    elif pair.arabic:
        text, span = briefing.document.text, pair.arabic.span
    else:
        return briefing.english(pair.sentence)
    bounds = briefing.document.sentences[pair.sentence].span if text is briefing.document.text else None
    first, last = (bounds.start, bounds.end) if bounds else (0, len(text))
    start, end = max(first, span.start - _BEFORE), min(last, span.end + _AFTER)
    before = text[start : span.start].partition(" ")[2] if start > first else text[start : span.start]
    after = text[span.end : end].rpartition(" ")[0] if end < last else text[span.end : end]
    words = f"{'… ' if start > first else ''}{before}{text[span.start : span.end]}{after}{' …' if end < last else ''}"
    return " ".join(words.split())


def _is_arabic(text: str) -> bool:
    return any("\u0600" <= character <= "\u06ff" for character in text)
