"""N-grams of units with interpolated, modified Kneser-Ney smoothing, thinned out and laid down as a trie."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from mujaz_models.names.joint import BEGIN, END, JointModel

Gram = tuple[str, ...]


def estimate(sequences: Iterable[Sequence[str]], *, order: int, rare: Mapping[int, int]) -> JointModel:
    """Return the model of `sequences`; n-grams of length n seen less than ``rare[n]`` times are left out."""
    counts = _counts([(BEGIN, *sequence, END) for sequence in sequences], order)
    chances: dict[Gram, float] = {}
    for length in range(1, order + 1):
        chances |= _smoothed(counts[length], chances)
    kept = {gram for gram in chances if counts[len(gram)][gram] >= rare.get(len(gram), 1)}
    kept |= {gram[start:end] for gram in kept for start in range(len(gram)) for end in range(start + 1, len(gram) + 1)}
    return _trie({gram: chances.get(gram, 1.0) for gram in kept})


def _counts(sequences: Sequence[Gram], order: int) -> list[Counter[Gram]]:
    """Return by length: how often n-grams occur, or for the shorter ones after how many different units."""
    counts: list[Counter[Gram]] = [Counter() for _ in range(order + 1)]
    longer: list[set[Gram]] = [set() for _ in range(order + 1)]
    for sequence in sequences:
        for end in range(2, len(sequence) + 1):
            for length in range(1, min(order, end) + 1):
                gram = sequence[end - length : end]
                if length in {order, end}:
                    counts[length][gram] += 1
                longer[length].add(gram)
    for length in range(2, order + 1):
        counts[length - 1].update(gram[1:] for gram in longer[length])
    return counts


def _smoothed(counts: Counter[Gram], shorter: Mapping[Gram, float]) -> dict[Gram, float]:
    """Return the probability of each n-gram's last unit after the others (Chen and Goodman 1998, equation 27)."""
    discounts = _discounts(counts)
    total: dict[Gram, float] = defaultdict(float)
    freed: dict[Gram, float] = defaultdict(float)
    for gram, count in counts.items():
        total[gram[:-1]] += count
        freed[gram[:-1]] += discounts[min(count, 3)]
    different = len(counts)
    return {
        gram: (
            count
            - discounts[min(count, 3)]
            + freed[gram[:-1]] * (shorter[gram[1:]] if len(gram) > 1 else 1 / different)
        )
        / total[gram[:-1]]
        for gram, count in counts.items()
    }


def _discounts(counts: Counter[Gram]) -> tuple[float, float, float, float]:
    times = Counter(counts.values())
    once, twice, thrice, four = (max(times[number], 1) for number in (1, 2, 3, 4))
    share = once / (once + 2 * twice)
    plain = (1 - 2 * share * twice / once, 2 - 3 * share * thrice / twice, 3 - 4 * share * four / thrice)
    return 0.0, *(min(max(value, 0.1), number) for number, value in enumerate(plain, start=1))  # type: ignore[return-value] # three


def _trie(chances: Mapping[Gram, float]) -> JointModel:
    units = sorted({unit for gram in chances for unit in gram})
    grams: list[Gram] = [(), *sorted(chances, key=lambda gram: (len(gram), gram))]
    node = {gram: number for number, gram in enumerate(grams)}
    number_of = {unit: number for number, unit in enumerate(units)}
    following: dict[Gram, list[Gram]] = defaultdict(list)
    for gram in grams[1:]:
        following[gram[:-1]].append(gram)
    first, place = [], 1
    for gram in grams:
        first.append(place)
        place += len(following[gram])
    return JointModel(
        units=units,
        unit=[number_of[gram[-1]] if gram else 0 for gram in grams],
        first=[*first, place],
        suffix=[node[gram[1:]] if gram else 0 for gram in grams],
        logp=[math.log(chances[gram]) if gram else 0.0 for gram in grams],
        backoff=[_backoff(following[gram], chances) if gram else 0.0 for gram in grams],
    )


def _backoff(following: Sequence[Gram], chances: Mapping[Gram, float]) -> float:
    """Return the log of the share that is left for what isn't listed after an n-gram, by the shorter one's measure."""
    left = 1.0 - sum(chances[gram] for gram in following)
    shorter = 1.0 - sum(chances.get(gram[1:], 0.0) for gram in following)
    return math.log(min(max(left, 1e-9) / max(shorter, 1e-9), 1.0))
