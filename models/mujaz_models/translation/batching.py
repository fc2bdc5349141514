"""Sentences grouped by length, so that little is padding and no batch needs much memory."""

from collections.abc import Sequence

MIN_COST = 24
"""A shorter sentence counts as so many pieces: its place in the softmax over the vocabulary costs the same."""


def batches(lengths: Sequence[int], *, limit: int, workers: int) -> list[list[int]]:
    """Return indices of `lengths` in batches of at most `limit` padded pieces, the longest first.

    While there are fewer pieces than the workers could take at once, each gets an equal share.
    """
    costs = [max(length, MIN_COST) for length in lengths]
    share = sum(costs) / workers
    grouped: list[list[int]] = []
    filled = share
    for index in sorted(range(len(costs)), key=costs.__getitem__, reverse=True):
        if filled >= share or costs[grouped[-1][0]] * (len(grouped[-1]) + 1) > limit:
            grouped.append([])
            filled = 0
        grouped[-1].append(index)
        filled += costs[index]
    return grouped
