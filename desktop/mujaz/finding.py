"""Words found in both texts of a briefing however they are spelled, and other words put in their place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mujaz.briefing import Briefing, Entity, Mention, Side
from mujaz.document import Span
from mujaz.register import SPELLED, call
from mujaz.respelling import Replacement, replaced, respelled
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
    """Return `briefing` with `replacement` wherever the English has `needle`; those translations are the user's now.

    A name that has it and is mentioned there is changed with its mentions.
    """
    wanted = {
        sentence: [Replacement(span, replacement) for span in matches(translation.text, needle)]
        for sentence, translation in briefing.translations.items()
    }
    after = respelled(briefing, wanted, by_user=True)
    for entity in _mentioned_in(briefing, wanted):
        after = _called(after, entity, needle, replacement)
    return after


def replace_match(briefing: Briefing, match: Match, replacement: str) -> Briefing:
    """Return `briefing` with `replacement` in one place of the English, whose translation is the user's now.

    A name that is mentioned with these words nowhere else is changed with its mention.
    """
    needle = match.span.of(briefing.english(match.sentence))
    wanted = {match.sentence: [Replacement(match.span, replacement)]}
    after = respelled(briefing, wanted, by_user=True)
    for entity in _mentioned_in(briefing, wanted):
        if len(_mentions_with(entity, needle)) == 1:
            after = _called(after, entity, needle, replacement)
    return after


def left_behind(briefing: Briefing, match: Match, replacement: str) -> tuple[Entity, str] | None:
    """Return whose name keeps its spelling when only this match is replaced, and how it would be spelled; or None."""
    needle = match.span.of(briefing.english(match.sentence))
    for entity in _mentioned_in(briefing, {match.sentence: [Replacement(match.span, replacement)]}):
        name = _replaced_in_name(entity.name, needle, replacement)
        if name != entity.name and len(_mentions_with(entity, needle)) > 1:
            return entity, name
    return None


def _mentioned_in(briefing: Briefing, wanted: Mapping[int, Sequence[Replacement]]) -> list[Entity]:
    """Return the entities with a name of whose English mentions something is replaced."""

    def is_touched(mention: Mention) -> bool:
        return mention.side is Side.TRANSLATION and any(
            one.span.start < mention.span.end and mention.span.start < one.span.end
            for one in wanted.get(mention.sentence, ())
        )

    return [entity for entity in briefing.entities if entity.kind in SPELLED and any(map(is_touched, entity.mentions))]


def _mentions_with(entity: Entity, needle: str) -> list[Mention]:
    return [
        mention for mention in entity.mentions if mention.side is Side.TRANSLATION and matches(mention.text, needle)
    ]


def _called(briefing: Briefing, entity: Entity, needle: str, replacement: str) -> Briefing:
    name = _replaced_in_name(entity.name, needle, replacement)
    return briefing if name == entity.name else call(briefing, entity.id, name)


def _replaced_in_name(name: str, needle: str, replacement: str) -> str:
    """Return a name with what is replaced in its mentions; as it is where nothing of it would be left."""
    changed = replaced(name, [Replacement(span, replacement) for span in matches(name, needle)])
    return " ".join(changed.split()) or name


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
