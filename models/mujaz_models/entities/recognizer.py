"""Recognisers: rules for figures and dates, a tagger for names, a gazetteer for both. The one that ships has a CRF."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mujaz_models.entities import EntitySpan, Kind, PlaceRecord
from mujaz_models.entities.crf import CrfTagger
from mujaz_models.entities.features import FeatureExtractor
from mujaz_models.entities.folding import Folded, fold
from mujaz_models.entities.gazetteer import Gazetteer
from mujaz_models.entities.known_places import add_known_names
from mujaz_models.entities.namesakes import told_apart
from mujaz_models.entities.persons import add_surnames, person_english
from mujaz_models.entities.repeats import add_repeats
from mujaz_models.entities.rules import find_by_rule
from mujaz_models.entities.tokens import Token, tokenize
from mujaz_models.entities.trimming import trimmed, without_on

CRF_FILE = "names.crfsuite"
GAZETTEER_FILE = "gazetteer.tsv.gz"

_PIECE = 400
"""Tokens read at once, so that a text on one endless line takes no more memory a word than a sentence does."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, or a stretch of an endless one: some of the tokens of ``folded.text``."""

    folded: Folded
    tokens: Sequence[Token]


class RuledEntityRecognizer:
    """Finds mentions: figures and dates by rule, and the names that `tag` finds in each piece, as spans of its text.

    The sentences of one call count as one text: a person once named in full is then known by surname.
    """

    def __init__(self, gazetteer: Gazetteer, tag: Callable[[Sequence[Piece]], Sequence[Sequence[EntitySpan]]]) -> None:
        self._gazetteer = gazetteer
        self._tag = tag

    def recognize(self, sentences: Sequence[str]) -> list[list[EntitySpan]]:
        """Return the mentions of each sentence, in order and without overlaps."""
        folded = [fold(sentence) for sentence in sentences]
        numbered = [(index, piece) for index, each in enumerate(folded) for piece in _pieces(each)]
        pieces = [piece for _, piece in numbered]
        known = [self._with_known(*pair) for pair in zip(pieces, self._tag(pieces), strict=True)]
        names = add_surnames([piece.tokens for piece in pieces], known, self._gazetteer)
        found: list[list[EntitySpan]] = [[] for _ in sentences]
        for (index, piece), spans in zip(numbered, names, strict=True):
            mentions = _merged(find_by_rule(piece.folded, piece.tokens), spans)
            found[index] += self._in_source(piece.folded, mentions)
        return told_apart(sentences, [_apart(spans) for spans in found], self.place)

    def place(self, name: str) -> PlaceRecord | None:
        """Return where the place of this Arabic or English name is, or None where it isn't known."""
        return self._gazetteer.place(name)

    def _with_known(self, piece: Piece, names: Sequence[EntitySpan]) -> list[EntitySpan]:
        return add_known_names(piece.tokens, trimmed(piece.tokens, names), self._gazetteer)

    def _in_source(self, folded: Folded, mentions: Sequence[EntitySpan]) -> Iterator[EntitySpan]:
        for span in mentions:
            start, end = folded.origin(span.start, span.end)
            if name := without_on(folded.source, replace(span, start=start, end=end)):
                yield self._with_english(folded.source, name)

    def _with_english(self, source: str, span: EntitySpan) -> EntitySpan:
        text = source[span.start : span.end]
        if span.kind in (Kind.PLACE, Kind.ORGANISATION):
            return replace(span, english=self._gazetteer.english(text))
        if span.kind is Kind.PERSON:
            return replace(span, english=person_english(text, self._gazetteer.names))
        return span


class CrfEntityRecognizer(RuledEntityRecognizer):
    """The recogniser with the files in `folder`. Raises ModelError where one is missing or damaged.

    What it finds as a name in one sentence of a text is one in the others.
    """

    def __init__(self, folder: Path) -> None:
        gazetteer = Gazetteer.load(folder / GAZETTEER_FILE)
        crf = CrfTagger(folder / CRF_FILE, FeatureExtractor(gazetteer))

        def tag(pieces: Sequence[Piece]) -> list[list[EntitySpan]]:
            tokens = [piece.tokens for piece in pieces]
            return add_repeats(tokens, [crf.find(words) for words in tokens], gazetteer.names)

        super().__init__(gazetteer, tag)


def _pieces(folded: Folded) -> Iterator[Piece]:
    tokens = tokenize(folded.text)
    return (Piece(folded, tokens[first : first + _PIECE]) for first in range(0, len(tokens), _PIECE))


def _apart(spans: Iterable[EntitySpan]) -> list[EntitySpan]:
    """Drop what begins before the mention before it ends: two names inside one ligature, which no span can part."""
    kept: list[EntitySpan] = []
    for span in spans:
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def _merged(figures: Iterable[EntitySpan], names: Sequence[EntitySpan]) -> list[EntitySpan]:
    """Return both in order: a name that reaches beyond a figure wins ("حركة 6 أبريل"), else the figure does."""
    kept: list[EntitySpan] = []
    names = list(names)
    for figure in figures:
        rivals = [name for name in names if name.start < figure.end and figure.start < name.end]
        if any(_wins(name, figure) for name in rivals):
            continue
        names = [name for name in names if name not in rivals]
        kept.append(figure)
    return sorted([*kept, *names], key=lambda span: span.start)


def _wins(name: EntitySpan, figure: EntitySpan) -> bool:
    contains = name.start <= figure.start and figure.end <= name.end
    return contains and (name.kind is Kind.PERSON or name.end - name.start > figure.end - figure.start)
