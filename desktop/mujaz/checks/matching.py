"""Which number of the Arabic is which of the English."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mujaz.checks.amounts import Amount, Strength, century
from mujaz.checks.arabic_numbers import arabic_amounts
from mujaz.checks.arabic_words import may_be_dual
from mujaz.checks.english_numbers import english_amounts
from mujaz.checks.words import tokens_of

_TWO = 2
_FIRST_YEAR = 1000
_MOST = 200
"""Numbers of a sentence; comparing each with each takes too long for more."""
_NEAR = 15
"""Characters between a year and its century."""


@dataclass(frozen=True, slots=True)
class Matching:
    """The numbers of two sentences that mean the same, those that only the source has, and those it has not."""

    pairs: tuple[tuple[Amount, Amount], ...]
    lost: tuple[Amount, ...]
    added: tuple[Amount, ...]


@lru_cache(maxsize=8)
def match_numbers(source: str, translation: str) -> Matching:
    """Return how the numbers of two sentences belong together; nothing for hints alone and for a whole table."""
    arabic, english = arabic_amounts(source), english_amounts(translation)
    is_told = any(amount.strength > Strength.HINT for amount in (*arabic, *english))
    if not is_told or max(len(arabic), len(english)) > _MOST:
        return Matching((), (), ())
    return _Matcher(arabic, english).matching(source)


class _Matcher:
    """Pairs what means the same; hints and repetitions come last."""

    def __init__(self, source: Sequence[Amount], target: Sequence[Amount]) -> None:
        self._lost = list(source)
        self._added = list(target)
        self._pairs: list[tuple[Amount, Amount]] = []

    def matching(self, source: str) -> Matching:
        """Return the pairs and what is left."""
        self._pair(_same_value)
        self._pair(Amount.may_be)
        self._split()
        self._join_units()
        known = [amount for pair in self._pairs for amount in pair]
        lost = [amount for amount in self._lost if not _is_repeated(amount, known)]
        added = [amount for amount in self._added if not _is_repeated(amount, known)]
        lost = [amount for amount in lost if not _is_century_of(amount, [source for source, _ in self._pairs])]
        if any(_TWO in amount.values for amount in added) and any(may_be_dual(t[0]) for t in tokens_of(source)):
            added = [amount for amount in added if _TWO not in amount.values or amount.strength < Strength.FIRM]
        return Matching(tuple(self._pairs), tuple(lost), tuple(added))

    def _pair(self, are_same: Callable[[Amount, Amount], bool]) -> None:
        for wanted in sorted(self._lost, key=lambda amount: -amount.strength):
            found = max(
                (amount for amount in self._added if are_same(wanted, amount)),
                key=lambda amount: amount.strength,
                default=None,
            )
            if found is not None:
                self._pairs.append((wanted, found))
                self._lost.remove(wanted)
                self._added.remove(found)

    def _join_units(self) -> None:
        """Pair "two metres and 31 centimetres" with 2.31, for hundredths and thousandths."""
        for whole in [amount for amount in self._added if amount.number % 1]:
            parts = [whole.number % 1 * size for size in (100, 1000)]
            rest = next((amount for amount in self._lost if amount.number in parts), None)
            if rest is None:
                continue
            above = next((amount for amount in self._lost if amount.number == whole.number // 1), None)
            if above is None and whole.number // 1 > _TWO:
                continue
            self._added.remove(whole)
            self._pairs.append((rest, whole))
            for paired in (rest, above):
                if paired in self._lost:
                    self._lost.remove(paired)

    def _split(self) -> None:
        """Read what is left as several numbers where that helps: dates in figures, "five and twenty"."""
        self._lost = self._resolve(self._lost, self._added)
        self._added = self._resolve(self._added, self._lost, is_source=False)

    def _resolve(self, amounts: list[Amount], others: list[Amount], *, is_source: bool = True) -> list[Amount]:
        left: list[Amount] = []
        for amount in amounts:
            if not amount.parts or amount.is_clock:
                left.append(amount)
                continue
            rest, found = list(others), []
            for part in amount.parts:
                other = next((candidate for candidate in rest if part.may_be(candidate)), None)
                if other is not None:
                    rest.remove(other)
                    found.append((part, other))
            if amount.values and len(found) < len(amount.parts):
                left.append(amount)
                continue
            self._pairs += [pair if is_source else pair[::-1] for pair in found]
            others[:] = rest
            paired = [part for part, _ in found]
            left += [part for part in amount.parts if part not in paired]
        return left


def _same_value(first: Amount, second: Amount) -> bool:
    return bool(first.values and second.values) and first.values[0] == second.values[0] and first.may_be(second)


def _is_repeated(amount: Amount, known: Sequence[Amount]) -> bool:
    return any(amount.may_be(other) for other in known)


def _is_century_of(amount: Amount, known: Sequence[Amount]) -> bool:
    """Tell whether a century is only named beside a year of it: "1950 of the twentieth century"."""
    just_before = range(amount.span.start - _NEAR, amount.span.start)
    years = [other.number for other in known if other.span.end in just_before and other.number > _FIRST_YEAR]
    centuries = {century(year // 100 + 1) for year in years}
    return any(value in centuries for value in amount.values)
