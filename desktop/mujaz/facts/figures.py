"""Numbers and sums of a sentence, with what they count."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from mujaz.briefing import Entity, Fact, Kind, Mention
from mujaz.document import Span
from mujaz.facts.amounts import counted, plain_amount, with_fraction
from mujaz.facts.implied import all_implied
from mujaz.facts.text import Text
from mujaz_models.entities.folding import Folded, fold
from mujaz_models.entities.number_words import NUMBER_WORDS
from mujaz_models.entities.ordinals import ends_ordinal
from mujaz_models.entities.rules import find_by_rule
from mujaz_models.entities.tokens import Token, form_at, tokenize

_FRACTIONS = frozenset(("ونصف", "وربع"))
_BETWEEN = frozenset("الي و او - – حتي".split())
"""What stands between the two figures of a range, that share what they count."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number or sum in ``tokens[first:last]``, its span, and the places of what it counts."""

    kind: Kind
    first: int
    last: int
    span: Span
    value: str
    counted: tuple[int, int] | None


def figures(text: Text, mentions: Sequence[tuple[Mention, Entity]], taken: Sequence[Span]) -> Iterator[Fact]:
    """Yield the numbers and sums that `mentions` name and those that no number word says, where nothing is `taken`."""
    found = [one for one in _implied(text) if not any(_overlap(one.span, span) for span in taken)]
    if mentions:
        found += [one for one in _named(text, mentions) if not any(_overlap(one.span, other.span) for other in found)]
    found.sort(key=lambda one: one.span)
    for one, following in zip_longest(found, found[1:]):
        shared = _sharing(text.tokens, one, following) if following else one
        yield Fact(
            shared.kind,
            text.sentence,
            shared.span,
            shared.value,
            text.span(*shared.counted) if shared.counted else None,
        )


def _named(text: Text, mentions: Sequence[tuple[Mention, Entity]]) -> Iterator[_Figure]:
    by_rule = {
        text.folded.origin(found.start, found.end): found.english for found in find_by_rule(text.folded, text.tokens)
    }
    for mention, entity in mentions:
        first, last = text.place(mention.span)
        if first == last or ends_ordinal(text.tokens, first):
            continue
        english = by_rule.get((mention.span.start - text.offset, mention.span.end - text.offset), "")
        value = _value(text.tokens[first:last], english) or entity.name
        is_share = value.endswith("%")
        noun = counted(text.tokens, first, last, is_share=is_share) if entity.kind is Kind.NUMBER else None
        yield _Figure(entity.kind, first, last, mention.span, value, noun)


def _implied(text: Text) -> Iterator[_Figure]:
    for found in all_implied(text.tokens):
        first, last = found.first, found.last
        if found.counted:
            span = text.span(first, last, found.cut)
            yield _Figure(Kind.NUMBER, first, last, span, found.value, found.counted)
            continue
        currency = _currency(text.tokens[last : last + 1])
        kind, last = (Kind.MONEY, last + 1) if currency else (Kind.NUMBER, last)
        noun = None if currency else counted(text.tokens, first, last, is_share=False)
        yield _Figure(kind, first, last, text.span(first, last, found.cut), f"{found.value} {currency}".rstrip(), noun)


def _sharing(tokens: Sequence[Token], one: _Figure, following: _Figure) -> _Figure:
    """Return `one` with the noun or the per cent of the figure that follows it in a range: "from 20 to 12 per cent"."""
    between = [token.form for token in tokens[one.last : following.first]]
    joined = form_at(tokens, following.first).startswith("و") and not between
    is_range = len(between) == 1 and between[0] in _BETWEEN
    is_same_kind = one.kind is following.kind is Kind.NUMBER and one.counted is None and not one.value.endswith("%")
    if not is_same_kind or not (joined or is_range):
        return one
    if following.value.endswith("%"):
        return replace(one, value=f"{one.value}%") if between and between[0] not in ("و", "او") else one
    return replace(one, counted=following.counted)


def _value(tokens: Sequence[Token], english: str) -> str:
    if english:
        return plain_amount(english)
    without = next((i for i, token in enumerate(tokens) if token.form in _FRACTIONS), 0)
    base = find_by_rule(_joined(tokens[:without]), tokens[:without]) if without else []
    if base:
        scale = int(form_at(tokens, without + 1).removeprefix("ال") in NUMBER_WORDS)
        return with_fraction(plain_amount(base[0].english), tokens, _currency(tokens[without + 1 + scale :]))
    return " ".join(token.form for token in tokens) if len(tokens) == 1 and tokens[0].form[0].isdecimal() else ""


def _currency(tokens: Sequence[Token]) -> str:
    """Return the currency in English that `tokens` name, or an empty string."""
    one = fold(" ".join(["3", *(token.form for token in tokens)]))
    found = find_by_rule(one, tokenize(one.text))
    return plain_amount(found[0].english).partition(" ")[2] if found and found[0].kind is Kind.MONEY else ""


def _joined(tokens: Sequence[Token]) -> Folded:
    return fold(" " * tokens[0].start + " ".join(token.form for token in tokens))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
