"""The recogniser that ships: rules for figures and dates, a CRF for names, a gazetteer for both."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.crf import CrfTagger
from mujaz_models.entities.folding import Folded, fold
from mujaz_models.entities.gazetteer import Gazetteer
from mujaz_models.entities.known_places import add_known_names
from mujaz_models.entities.persons import add_surnames, person_english
from mujaz_models.entities.rules import find_by_rule
from mujaz_models.entities.tokens import Token, tokenize
from mujaz_models.entities.trimming import trimmed

CRF_FILE = "names.crfsuite"
GAZETTEER_FILE = "gazetteer.tsv.gz"

_PIECE = 400
"""Tokens read at once, so that a text on one endless line takes no more memory a word than a sentence does."""


class CrfEntityRecognizer:
    """Finds mentions with the files in `folder`. Raises ModelError where one is missing or damaged.

    The sentences of one call count as one text: a person once named in full is then known by surname.
    """

    def __init__(self, folder: Path) -> None:
        self._gazetteer = Gazetteer.load(folder / GAZETTEER_FILE)
        self._crf = CrfTagger(folder / CRF_FILE, self._gazetteer)

    def recognize(self, sentences: Sequence[str]) -> list[list[EntitySpan]]:
        """Return the mentions of each sentence, in order and without overlaps."""
        folded = [fold(sentence) for sentence in sentences]
        pieces = [(index, piece) for index, each in enumerate(folded) for piece in _pieces(tokenize(each.text))]
        tokens = [piece for _, piece in pieces]
        names = add_surnames(tokens, [self._names(piece) for piece in tokens], self._gazetteer)
        found: list[list[EntitySpan]] = [[] for _ in sentences]
        for (index, piece), spans in zip(pieces, names, strict=True):
            mentions = _merged(find_by_rule(folded[index], piece), spans)
            found[index] += self._in_source(folded[index], mentions)
        return [_apart(spans) for spans in found]

    def _names(self, tokens: Sequence[Token]) -> list[EntitySpan]:
        return add_known_names(tokens, trimmed(tokens, self._crf.find(tokens)), self._gazetteer)

    def _in_source(self, folded: Folded, mentions: Sequence[EntitySpan]) -> Iterator[EntitySpan]:
        for span in mentions:
            start, end = folded.origin(span.start, span.end)
            yield self._with_english(folded.source, replace(span, start=start, end=end))

    def _with_english(self, source: str, span: EntitySpan) -> EntitySpan:
        text = source[span.start : span.end]
        if span.kind in (Kind.PLACE, Kind.ORGANISATION):
            return replace(span, english=self._gazetteer.english(text))
        if span.kind is Kind.PERSON:
            return replace(span, english=person_english(text, self._gazetteer.names))
        return span


def _pieces(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    return (tokens[first : first + _PIECE] for first in range(0, len(tokens), _PIECE))


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
