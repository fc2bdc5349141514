"""One English spelling put in place of another, and everything that counts characters moved along with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mujaz.briefing import Briefing, Entity, Flag, Mention, Origin, Side, Translation
from mujaz.document import Span


@dataclass(frozen=True, slots=True)
class Replacement:
    """New text for a span of a translation's text."""

    span: Span
    text: str


def replaced(text: str, replacements: Sequence[Replacement]) -> str:
    """Return `text` with `replacements` made, which are in order and don't overlap."""
    pieces, place = [], 0
    for one in replacements:
        pieces += [text[place : one.span.start], one.text]
        place = one.span.end
    return "".join([*pieces, text[place:]])


def moved(span: Span, replacements: Sequence[Replacement]) -> Span:
    """Return where `span` is after `replacements`; what began or ended within one of them takes the whole of it in."""
    shift, start, end = 0, span.start, span.end
    new_start, new_end = start, end
    for one in replacements:
        begins, new_length = one.span.start + shift, len(one.text)
        grown = new_length - (one.span.end - one.span.start)
        if one.span.end <= start:
            new_start += grown
        elif one.span.start < start:
            new_start = begins
        if one.span.end <= end:
            new_end += grown
        elif one.span.start < end:
            new_end = begins + new_length
        shift += grown
    return Span(new_start, max(new_start, new_end))


def respelled(briefing: Briefing, wanted: Mapping[int, Sequence[Replacement]], *, by_user: bool = False) -> Briefing:
    """Return `briefing` with the replacements of each sentence's English made: text, alignment, mentions and flags.

    Mentions, links and flags' spans of which nothing is left go. With `by_user` what is changed is the user's own.
    """
    made = {
        sentence: replacements
        for sentence, replacements in wanted.items()
        if (translation := briefing.translations.get(sentence))
        and replaced(translation.text, replacements) != translation.text
    }
    if not made:
        return briefing
    changed = {
        sentence: _translation(briefing.translations[sentence], replacements, by_user=by_user)
        for sentence, replacements in made.items()
    }
    return replace(
        briefing.with_translations(*changed.values()),
        entities=tuple(_entity(entity, changed, made) for entity in briefing.entities),
        flags=tuple(_flag(flag, made) for flag in briefing.flags),
    )


def _translation(translation: Translation, replacements: Sequence[Replacement], *, by_user: bool) -> Translation:
    links = (replace(link, target=moved(link.target, replacements)) for link in translation.alignment)
    alignment = tuple(link for link in links if not _is_empty(link.target))
    text = replaced(translation.text, replacements)
    if by_user:
        return Translation(translation.sentence, text, Origin.EDITED, alignment=alignment)
    return replace(translation, text=text, alignment=alignment)


def _entity(entity: Entity, changed: Mapping[int, Translation], made: Mapping[int, Sequence[Replacement]]) -> Entity:
    def mention_moved(mention: Mention) -> Mention:
        if mention.side is not Side.TRANSLATION or mention.sentence not in made:
            return mention
        span = moved(mention.span, made[mention.sentence])
        return replace(mention, span=span, text=span.of(changed[mention.sentence].text))

    if made.keys().isdisjoint([mention.sentence for mention in entity.mentions]):
        return entity
    mentions = tuple(mention for mention in map(mention_moved, entity.mentions) if not _is_empty(mention.span))
    return entity if mentions == entity.mentions else replace(entity, mentions=mentions)


def _flag(flag: Flag, made: Mapping[int, Sequence[Replacement]]) -> Flag:
    if flag.sentence is None or flag.sentence not in made:
        return flag
    replacements = made[flag.sentence]
    remedies = (replace(one, span=moved(one.span, replacements)) if one.span else one for one in flag.remedies)
    spans = (moved(span, replacements) for span in flag.target)
    return replace(flag, target=tuple(span for span in spans if not _is_empty(span)), remedies=tuple(remedies))


def _is_empty(span: Span) -> bool:
    return span.start == span.end
