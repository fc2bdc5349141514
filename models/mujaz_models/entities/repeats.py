"""One text, one reading: what was found as a name in one sentence is found in the others too, and as the same kind."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.nationalities import is_nationality
from mujaz_models.entities.tokens import Token

_Name = tuple[str, ...]
"""The words of a name, without the particles before it."""
_SHORTEST_ALONE = 3
"""Letters of a single word that is looked for again."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """How often each name was found, as what; how often each single word stands there; what persons are called."""

    kinds: Mapping[_Name, Counter[Kind]]
    words: Counter[str]
    persons: Container[str]

    def kind(self, name: _Name) -> Kind:
        return self.kinds[name].most_common(1)[0][0]

    def is_believed(self, name: _Name) -> bool:
        """Tell whether to look for a name again: a single word where it mostly was one, or persons are called so."""
        if len(name) > 1:
            return True
        word, kinds = name[0], self.kinds[name]
        if len(word) < _SHORTEST_ALONE or is_nationality(word):
            return False
        return 2 * kinds.total() > self.words[word] or (self.kind(name) is Kind.PERSON and word in self.persons)


def add_repeats(
    tokens: Sequence[Sequence[Token]], names: Sequence[Sequence[EntitySpan]], persons: Container[str] = frozenset()
) -> list[list[EntitySpan]]:
    """Return `names` of each sentence, each as the kind that it mostly is, and where they were missed.

    `persons` are words that are persons' names and hardly anything else.
    """
    seen = _seen(tokens, names, persons)
    lengths: dict[str, set[int]] = defaultdict(set)
    for name in seen.kinds:
        if seen.is_believed(name):
            lengths[name[0]].add(len(name))
    return [
        _with_missed(words, _as_mostly(words, spans, seen), seen, lengths)
        for words, spans in zip(tokens, names, strict=True)
    ]


def _seen(tokens: Sequence[Sequence[Token]], names: Sequence[Sequence[EntitySpan]], persons: Container[str]) -> _Seen:
    kinds: dict[_Name, Counter[Kind]] = defaultdict(Counter)
    for words, spans in zip(tokens, names, strict=True):
        for span in spans:
            kinds[_name(words, span)][span.kind] += 1
    alone = {name[0] for name in kinds if len(name) == 1}
    return _Seen(
        kinds,
        Counter(word for words in tokens for token in words for _, word in readings(token.form) if word in alone),
        persons,
    )


def _name(words: Sequence[Token], span: EntitySpan) -> _Name:
    first, *others = (word for word in words if span.start < word.end and word.start < span.end)
    return first.form[max(0, span.start - first.start) :], *(word.form for word in others)


def _as_mostly(words: Sequence[Token], spans: Sequence[EntitySpan], seen: _Seen) -> Iterator[EntitySpan]:
    for span in spans:
        kinds = seen.kinds[_name(words, span)]
        kind, times = kinds.most_common(1)[0]
        yield replace(span, kind=kind) if times > kinds[span.kind] else span


def _with_missed(
    words: Sequence[Token], spans: Iterator[EntitySpan], seen: _Seen, lengths: Mapping[str, set[int]]
) -> list[EntitySpan]:
    found = list(spans)
    for place, token in enumerate(words):
        for cut, head in readings(token.form):
            for length in sorted(lengths.get(head, ()), reverse=True):
                name = (head, *(word.form for word in words[place + 1 : place + length]))
                if name not in seen.kinds:
                    continue
                span = EntitySpan(token.start + cut, words[place + len(name) - 1].end, seen.kind(name))
                if all(other.end <= span.start or span.end <= other.start for other in found):
                    found.append(span)
    return sorted(found, key=lambda span: span.start)
