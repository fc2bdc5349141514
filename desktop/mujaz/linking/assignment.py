"""Which mention gets which stretch of English, decided for a whole sentence at once."""

from collections.abc import Mapping, Sequence

from mujaz.document import Span

Choices = Sequence[Mapping[Span, float]]
"""For each mention, the stretches that may be its counterpart, each with its score (above 0)."""
MAX_ROUNDS = 20


def assigned(choices: Choices) -> list[Span | None]:
    """Return a stretch or None for each mention, so that none overlap and the scores sum up high.

    The best pairs come first; then mentions give way, or change places, as long as the sum grows.
    """
    board = _Board(choices)
    pairs = sorted((-score, mention, span) for mention, spans in enumerate(choices) for span, score in spans.items())
    for _, mention, span in pairs:
        if board.given[mention] is None and not board.holders(span):
            board.give(mention, span)
    if board.is_best():
        return board.given
    for _ in range(MAX_ROUNDS):
        if not sum(board.improve(mention) for mention in range(len(choices))):
            break
    return board.given


class _Board:
    """Who holds what."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        self._holder: dict[int, int] = {}
        self.given: list[Span | None] = [None] * len(choices)

    def holders(self, span: Span) -> set[int]:
        """Return the mentions that hold a part of `span`."""
        return {self._holder[place] for place in range(span.start, span.end) if place in self._holder}

    def give(self, mention: int, span: Span | None) -> None:
        """Let `mention` hold `span`, which must be free, in place of what it holds."""
        if (before := self.given[mention]) is not None:
            for place in range(before.start, before.end):
                del self._holder[place]
        if span is not None:
            self._holder.update(dict.fromkeys(range(span.start, span.end), mention))
        self.given[mention] = span

    def is_best(self) -> bool:
        """Tell whether every mention holds the best that there is for it."""
        held = zip(self.given, self._choices, strict=True)
        return all(span is not None and spans[span] == max(spans.values()) for span, spans in held if spans)

    def improve(self, mention: int) -> bool:
        """Give `mention` another stretch if the sum grows by it, its holders taking their next best one."""
        return any(self._try(mention, span) for span in self._choices[mention] if span != self.given[mention])

    def _try(self, mention: int, span: Span) -> bool:
        changed = [mention, *sorted(self.holders(span) - {mention})]
        before = {each: self.given[each] for each in changed}
        worth = self._worth(changed)
        for each in changed:
            self.give(each, None)
        self.give(mention, span)
        for each in changed[1:]:
            free = (other for other in self._choices[each] if not self.holders(other))
            self.give(each, max(free, key=self._choices[each].__getitem__, default=None))
        if self._worth(changed) > worth + 1e-9:
            return True
        for each in changed:
            self.give(each, None)
        for each, held in before.items():
            self.give(each, held)
        return False

    def _worth(self, mentions: Sequence[int]) -> float:
        held = ((each, self.given[each]) for each in mentions)
        return sum(self._choices[each][span] for each, span in held if span is not None)
