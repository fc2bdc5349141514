"""Which of several likely spellings to give first."""

from collections.abc import Mapping
from itertools import combinations

_NEARLY = 0.7
"""What a spelling within one letter of the right one is worth, beside 1 for the right one.

On the words that the ranking is fitted on, 0 gives 66.9 % right and 79.0 % within one letter, 0.7 gives 64.6 % and
80.9 %.
"""
_COMPARED = 16
"""Likeliest spellings that are looked at."""


def least_wrong(chances: Mapping[str, float]) -> list[str]:
    """Return the spellings likeliest first, but before them the one that is right, or nearly so, most often.

    Minimum Bayes risk (Kumar and Byrne 2004): a spelling in the middle of many likely ones beats a lone one that is
    hardly likelier.
    """
    ranked = sorted(chances, key=lambda english: (-chances[english], english))
    near = ranked[:_COMPARED]
    worth = {one: chances[one] for one in near}
    for one, other in combinations(near, 2):
        if within_one(one, other):
            worth[one] += _NEARLY * chances[other]
            worth[other] += _NEARLY * chances[one]
    first = max(near, key=worth.__getitem__, default="")
    return [first, *(english for english in ranked if english != first)] if ranked else []


def within_one(one: str, other: str) -> bool:
    """Tell whether two words differ by at most one letter changed, added or left out."""
    if abs(len(one) - len(other)) > 1:
        return False
    same = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if same is None:
        return True
    rests = (
        (one[same + 1 :], other[same + 1 :]),
        (one[same + 1 :], other[same:]),
        (one[same:], other[same + 1 :]),
    )
    return any(ours == theirs for ours, theirs in rests)
