"""What the translator is trained on: sources, how often each is seen, and rounds drawn from them."""

import lzma
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from training.own_text import tagged_pairs, untagged
from training.translator.slots import Pair, SlotValues, fill, has_slot, load_values

CORPUS = Path(__file__).parents[1] / "corpus"
MAX_PIECES = 120
"""Longer sentences are left out: they are rare and make padded batches wasteful."""

COPIES_PER_ROUND = MappingProxyType(
    {
        # Ours: news and encyclopaedic sentences written for Mujaz.
        "own_plain": 1.0,
        "own_slots": 2.0,
        "own_tagged": 1.0,
        "own_corpus": 1.2,
        "own_names": 0.04,
        # Open, close to news in vocabulary.
        "ud_pud": 1.0,
        "tico19": 0.8,
        "mt_geneval": 0.9,
        "xquad": 0.9,
        "tico19_terminology": 0.6,
        "mintaka_dev": 0.5,
        "docs_opensource_guide": 0.5,
        "sdg_translations": 0.3,
        # Open, everyday and scripture: grammar and common words.
        "tatoeba_challenge_test": 0.35,
        "tatoeba_manythings": 0.35,
        "tatoeba_laser": 0.35,
        "bible_vandyck_web": 0.10,
        # Open, product documentation: plentiful and far from news.
        "ms_d365_finops": 0.03,
        "ms_alchemyinsights": 0.08,
        "ms_d365_projectops": 0.03,
        "ms_m365": 0.06,
        "ms_customer_insights": 0.04,
        "l10n_mozilla_www_ftl": 0.2,
        "l10n_mozilla_org_lang": 0.2,
        "l10n_meedan_check": 0.2,
        "l10n_monero_site": 0.3,
        "docs_owasp_top10": 0.3,
    },
)
"""Expected number of times that each pair of a source is seen in one round."""

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "…": "..."})

Encoder = Callable[[list[str]], list[list[int]]]
"""Sentences to token ids, ``</s>`` included."""


@dataclass(frozen=True)
class Batch:
    """Token ids of some sentence pairs, not padded."""

    source: tuple[Sequence[int], ...]
    target: tuple[Sequence[int], ...]


class Corpus:
    """All the text to train on. `round` draws from it, the same for the same seed and number."""

    def __init__(self, data: Path) -> None:
        """Read everything below `data` that `COPIES_PER_ROUND` names."""
        self._slot_values: SlotValues = load_values(data)
        self._sources: dict[str, list[Pair]] = {name: [] for name in COPIES_PER_ROUND}
        for name, pair in _read(data, self._slot_values):
            self._sources[name].append(pair)

    def round(self, number: int, *, seed: int) -> list[Pair]:
        """Draw the pairs of one round: whole copies of a source, then a sample for the rest."""
        rng = random.Random(f"{seed}-{number}")
        drawn: list[Pair] = []
        for name, copies in COPIES_PER_ROUND.items():
            pairs = self._sources[name]
            whole = int(copies)
            drawn += pairs * whole
            drawn += rng.sample(pairs, int((copies - whole) * len(pairs)))
        filled = [fill(pair, self._slot_values, rng) if has_slot(pair[0]) else pair for pair in drawn]
        rng.shuffle(filled)
        return filled


def _read(data: Path, values: SlotValues) -> Iterator[tuple[str, Pair]]:
    for pair in _tsv((data / "mt/news-own.tsv").read_text(encoding="utf-8")):
        yield ("own_slots" if has_slot(pair[0]) else "own_plain"), pair
    for tagged in tagged_pairs(data):
        yield "own_tagged", _clean(untagged(tagged.arabic), untagged(tagged.english))
    for path in sorted(CORPUS.glob("*.tsv")):
        for pair in _tsv(path.read_text(encoding="utf-8")):
            yield "own_corpus", pair
    for pair in values.single_names + values.cities + values.countries * 10:
        yield "own_names", pair
    with lzma.open(data / "mt/train-open.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            arabic, english, name = line.rstrip("\n").split("\t")
            yield name, _clean(arabic, english)


def _tsv(text: str) -> Iterator[Pair]:
    for line in text.splitlines():
        arabic, tab, english = line.partition("\t")
        if tab:
            yield _clean(arabic, english)


def _clean(arabic: str, english: str) -> Pair:
    return arabic.strip(), english.translate(_STRAIGHT).strip()


def batches(
    pairs: list[Pair],
    encode_source: Encoder,
    encode_target: Encoder,
    *,
    tokens: int,
    rng: random.Random,
) -> list[Batch]:
    """Group `pairs` by length into batches of about `tokens` padded target tokens, in random order."""
    sources = encode_source([arabic for arabic, _ in pairs])
    targets = encode_target([english for _, english in pairs])
    kept = [
        (source, target)
        for source, target in zip(sources, targets, strict=True)
        if 1 < len(source) <= MAX_PIECES and 1 < len(target) <= MAX_PIECES
    ]
    kept.sort(key=lambda pair: (max(len(pair[0]), len(pair[1])) + rng.random() * 3, len(pair[0])))
    grouped: list[Batch] = []
    start = 0
    while start < len(kept):
        end, longest = start, 0
        while end < len(kept):
            longest = max(longest, len(kept[end][0]), len(kept[end][1]))
            if end > start and longest * (end - start + 1) > tokens:
                break
            end += 1
        source, target = zip(*kept[start:end], strict=True)
        grouped.append(Batch(source, target))
        start = end
    rng.shuffle(grouped)
    return grouped
