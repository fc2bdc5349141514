"""Words found in both texts of a briefing however they are spelled, and other words put in their place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mujaz.briefing import Briefing, Entity, Flag, Mention, Origin, Side, Translation
from mujaz.document import Span
from mujaz.respelling import Replacement, moved, replaced
from mujaz_models.entities.folding import Folded, fold

_ALIKE = str.maketrans(
    {
        "ؤ": "و",
        "ئ": "ي",
        **dict.fromkeys("‘’ʼ", "'"),
        **dict.fromkeys("“”«»", '"'),
        **dict.fromkeys("\u2010\u2011\u2013", "-"),
        **dict.fromkeys("\u00a0\u202f", " "),
    }
)
"""What `fold` keeps apart and a reader who searches does not; none of it changes how long a text is."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where something was found: `span` of the sentence's own text on that side, the Arabic or the English."""

    sentence: int
    side: Side
    span: Span

    @property
    def place(self) -> tuple[int, bool, Span]:
        """What matches are in order by: sentence by sentence, the English before the Arabic."""
        return self.sentence, self.side is Side.SOURCE, self.span


def matches(text: str, needle: str) -> list[Span]:
    """Return where `text` has `needle`, in order and without overlap.

    Hamza and alef, teh marbuta and heh, yeh and alef maqsura, digits and quotation marks count as one whatever their
    form; vowel signs, tatweel and capitals do not count. A needle of nothing else is nowhere.
    """
    return _occurrences(_folded(text), _folded(needle).text)


class Finder:
    """Searches a briefing again and again; what it has folded of a text serves the next search."""

    def __init__(self) -> None:
        self._known: dict[str, Folded] = {}

    def prepare(self, briefing: Briefing) -> Iterator[bool]:
        """Fold the texts of `briefing` before they are searched, one with each step."""
        for _, _, text in _texts(briefing):
            if text not in self._known:
                self._known[text] = _folded(text)
                yield True

    def find(self, briefing: Briefing, needle: str) -> list[Match]:
        """Return where `briefing` has `needle`, in the order of `Match.place`."""
        if not (wanted := _folded(needle).text):
            return []
        known, self._known = self._known, {}
        found = []
        for sentence, side, text in _texts(briefing):
            folded = self._known[text] = known.get(text) or _folded(text)
            found += [Match(sentence, side, span) for span in _occurrences(folded, wanted)]
        return found


def replace_all(briefing: Briefing, needle: str, replacement: str) -> Briefing:
    """Return `briefing` with `replacement` wherever the English has `needle`; those translations are the user's now."""
    return _with_replacements(
        briefing,
        {
            sentence: [Replacement(span, replacement) for span in matches(translation.text, needle)]
            for sentence, translation in briefing.translations.items()
        },
    )


def replace_match(briefing: Briefing, match: Match, replacement: str) -> Briefing:
    """Return `briefing` with `replacement` in one place of the English, whose translation is the user's now."""
    return _with_replacements(briefing, {match.sentence: [Replacement(match.span, replacement)]})


def _texts(briefing: Briefing) -> Iterator[tuple[int, Side, str]]:
    for sentence in briefing.document.sentences:
        yield sentence.id, Side.TRANSLATION, briefing.english(sentence.id)
        yield sentence.id, Side.SOURCE, briefing.document.sentence_text(sentence.id)


def _folded(text: str) -> Folded:
    folded = fold(text)
    plain = folded.text.translate(_ALIKE)
    letters = plain.casefold()
    if len(letters) == len(plain):
        return replace(folded, text=letters)
    # Some letters become two, such as ß.
    places = [place for place, letter in enumerate(plain) for _ in letter.casefold()]
    return Folded(text, letters, [folded.starts[place] for place in places], [folded.ends[place] for place in places])


def _occurrences(folded: Folded, needle: str) -> list[Span]:
    found: list[Span] = []
    place = folded.text.find(needle) if needle else -1
    while place >= 0:
        span = Span(*folded.origin(place, place + len(needle)))
        # One character can hold several letters, and so one match after another.
        if not found or span.start >= found[-1].end:
            found.append(span)
        place = folded.text.find(needle, place + len(needle))
    return found


def _with_replacements(briefing: Briefing, wanted: Mapping[int, Sequence[Replacement]]) -> Briefing:
    """Return `briefing` with the replacements of each sentence made, and what counts its characters moved along."""
    edited = {
        sentence: _edited(translation, replacements)
        for sentence, replacements in wanted.items()
        if (translation := briefing.translations.get(sentence))
        and replaced(translation.text, replacements) != translation.text
    }
    if not edited:
        return briefing
    made = {sentence: wanted[sentence] for sentence in edited}
    return replace(
        briefing.with_translations(*edited.values()),
        entities=tuple(_entity(entity, edited, made) for entity in briefing.entities),
        flags=tuple(_flag(flag, made) for flag in briefing.flags),
    )


def _edited(translation: Translation, replacements: Sequence[Replacement]) -> Translation:
    links = (replace(link, target=moved(link.target, replacements)) for link in translation.alignment)
    return Translation(
        translation.sentence,
        replaced(translation.text, replacements),
        Origin.EDITED,
        alignment=tuple(link for link in links if not _is_empty(link.target)),
    )


def _entity(entity: Entity, edited: Mapping[int, Translation], made: Mapping[int, Sequence[Replacement]]) -> Entity:
    def mention_moved(mention: Mention) -> Mention:
        if mention.side is not Side.TRANSLATION or mention.sentence not in made:
            return mention
        span = moved(mention.span, made[mention.sentence])
        return replace(mention, span=span, text=span.of(edited[mention.sentence].text))

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
