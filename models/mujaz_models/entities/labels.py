"""Token labels of the CRF: ``O``, or where in a name a token is, and the name's kind.

``B`` begins a name; ``C`` and ``D`` begin one after one or two letters of particles; ``I`` goes on.
"""

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.tokens import Token

OUTSIDE = "O"
_BEGINNINGS = "BCD"
_KINDS = MappingProxyType({"PER": Kind.PERSON, "ORG": Kind.ORGANISATION, "LOC": Kind.PLACE, "MISC": Kind.OTHER})
_NAMES = MappingProxyType({kind: name for name, kind in _KINDS.items()})


def labels_of(tokens: Sequence[Token], spans: Sequence[EntitySpan]) -> list[str]:
    """Return one label a token for the persons, organisations and places among `spans`."""
    labels = [OUTSIDE] * len(tokens)
    for span in spans:
        inside = False
        for place, token in enumerate(tokens):
            if token.start < span.end and span.start < token.end:
                cut = 0 if inside else max(0, span.start - token.start)
                position = "I" if inside else _BEGINNINGS[min(cut, len(_BEGINNINGS) - 1)]
                labels[place] = f"{position}-{_NAMES[span.kind]}"
                inside = True
    return labels


def spans_of(tokens: Sequence[Token], labels: Sequence[str]) -> Iterator[EntitySpan]:
    """Yield the names that `labels` mark; a name that goes on without a beginning begins there."""
    first, kind = 0, ""
    for place in range(len(labels) + 1):
        position, _, name = labels[place].partition("-") if place < len(labels) else (OUTSIDE, "", "")
        if kind and (position != "I" or name != kind):
            yield _span(tokens[first:place], labels[first], _KINDS[kind])
            kind = ""
        if name and not kind:
            first, kind = place, name


def _span(tokens: Sequence[Token], label: str, kind: Kind) -> EntitySpan:
    cut = max(0, _BEGINNINGS.find(label[0]))
    return EntitySpan(tokens[0].start + min(cut, len(tokens[0].form) - 1), tokens[-1].end, kind)
