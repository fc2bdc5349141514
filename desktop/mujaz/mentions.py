"""An entity's mentions, an Arabic one and its English together."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from mujaz.briefing import Entity, Mention, Side
from mujaz.document import Span


@dataclass(frozen=True, slots=True)
class Pair:
    """An Arabic mention, or None, and what translates it."""

    source: Mention | None
    english: tuple[Mention, ...] = ()

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Both, the Arabic first."""
        return (self.source, *self.english) if self.source else self.english

    @property
    def place(self) -> tuple[int, bool, Span]:
        """What pairs are in order by."""
        first = self.mentions[0]
        return first.sentence, self.source is None, first.span


def pairs_of(entity: Entity) -> list[Pair]:
    """Return the mentions of an entity in pairs: an English one belongs to the Arabic one right before it.

    Where several Arabic ones come first, and then as many English ones, they belong together in order.
    """
    pairs: list[Pair] = []
    waiting = 0
    for (sentence, side), group in groupby(entity.mentions, key=lambda mention: (mention.sentence, mention.side)):
        mentions = list(group)
        if side is Side.SOURCE:
            pairs += map(Pair, mentions)
            waiting = len(mentions)
        elif not waiting or pairs[-1].mentions[0].sentence != sentence:
            pairs += [Pair(None, (mention,)) for mention in mentions]
            waiting = 0
        else:
            for number, mention in enumerate(mentions, start=max(0, waiting - len(mentions))):
                place = len(pairs) - waiting + min(number, waiting - 1)
                pairs[place] = Pair(pairs[place].source, (*pairs[place].english, mention))
            waiting = 0
    return pairs


def in_order(pairs: Iterable[Pair]) -> tuple[Mention, ...]:
    """Return the mentions of `pairs` in the order of the document, each once."""
    ordered = sorted(pairs, key=lambda pair: pair.place)
    return tuple(dict.fromkeys(mention for pair in ordered for mention in pair.mentions))


def source_spans(entity: Entity) -> tuple[Span, ...]:
    """Return where the Arabic names an entity."""
    return tuple(mention.span for mention in entity.mentions if mention.side is Side.SOURCE)


def most_used(mentions: Iterable[Mention]) -> str:
    """Return the English that most of `mentions` read, the longer one of equals, or nothing."""
    used = Counter(mention.text for mention in mentions if mention.side is Side.TRANSLATION)
    return max(used, key=lambda name: (used[name], len(name), name), default="")
