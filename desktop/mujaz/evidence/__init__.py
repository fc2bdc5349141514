"""Which sentences are behind a sentence that a summariser wrote, and what of it they lack."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from mujaz.briefing import Briefing, Entity, KeyPoint
from mujaz.checks.amounts import Amount
from mujaz.evidence.doubts import in_words, lacking_names, lacking_numbers
from mujaz.evidence.reading import SUBJECTS, Reading, form_of, spelling_of, stem_of

__all__ = ["attribute"]

MOST = 3
"""Sentences behind one point, at most."""
MIN_SUPPORT = 0.4
"""Share of a point's weight below which nothing in the text says it."""
MIN_GAIN, MIN_WORDS = 0.1, 2
"""Share of a point's weight, and number of words, that a further sentence must add beside names and numbers: those
alone, which may be the wrong ones, bring no evidence in."""
TITLE_WEIGHT = 0.9
"""A headline is evidence, but the sentence that it was made from is better evidence."""
NAME_WEIGHT, NUMBER_WEIGHT = 1.5, 2.0
"""How much more than other words names and numbers count: a summariser keeps those."""
BREVITY = 0.1
"""Of two sentences that say the same of a point, the one that says less besides is better evidence."""
LOOK_BACK, OPENING = 2, 3
"""Sentences before one with "he" among so many first words, in which he may be named."""
NOTHING_SAYS_THIS = "No sentence of the text says this."

_Weights = Mapping[str | Amount, float]


def attribute(points: Sequence[str], briefing: Briefing) -> tuple[KeyPoint, ...]:
    """Return each of `points` as a key point with the one to three sentences behind it, and what they lack in words.

    A point that nothing in the English of `briefing` supports has no evidence.
    """
    text = _Text(briefing)
    return tuple(text.key_point(Reading(point)) for point in points)


class _Text:
    """The English of a briefing, sentence by sentence; words that few sentences have weigh more (idf)."""

    def __init__(self, briefing: Briefing) -> None:
        self._title = 0 if briefing.document.has_title else None
        self._entities = briefing.entities
        sentences = [sentence.id for sentence in briefing.document.sentences if briefing.english(sentence.id)]
        self._read = {sentence: Reading(briefing.english(sentence)) for sentence in sentences}
        self._spelling = spelling_of(self._read.values())
        self._counts = Counter(stem for reading in self._read.values() for stem in reading.stems)

    def key_point(self, point: Reading) -> KeyPoint:
        """Return `point` with its evidence and its doubt."""
        evidence = self._evidence(point)
        if not evidence:
            return KeyPoint((), point.text, doubt=NOTHING_SAYS_THIS)
        names = self._lacking_names(point, evidence)
        if names and (before := self._named_before(point, evidence)) is not None:
            evidence, names = [*evidence, before], []
        numbers = lacking_numbers(point, [self._read[sentence] for sentence in evidence])
        return KeyPoint(tuple(sorted(evidence)), point.text, doubt=in_words([*numbers, *names]))

    def _evidence(self, point: Reading) -> list[int]:
        """Return the best sentences, the best first; none where even those say too little of the point."""
        open_weights = self._weights(point)
        total = sum(open_weights.values())
        chosen: list[int] = []
        while len(chosen) < MOST and len(chosen) < len(self._read):
            best = max((id_ for id_ in self._read if id_ not in chosen), key=lambda id_: self._score(id_, open_weights))
            said = {unit for unit in open_weights if _has(self._read[best], unit)}
            plain = said & self._plain(point)
            if chosen and (sum(open_weights[unit] for unit in plain) < MIN_GAIN * total or len(plain) < MIN_WORDS):
                break
            chosen.append(best)
            open_weights = {unit: weight for unit, weight in open_weights.items() if unit not in said}
        return chosen if total and sum(open_weights.values()) <= (1 - MIN_SUPPORT) * total else []

    def _weights(self, point: Reading) -> _Weights:
        named = self._name_stems(point)
        weights: dict[str | Amount, float] = dict.fromkeys(point.numbers, NUMBER_WEIGHT * self._rarity(""))
        for stem in point.stems:
            weights[stem] = self._rarity(stem) * (NAME_WEIGHT if stem in named else 1)
        return weights

    def _rarity(self, stem: str) -> float:
        return math.log(1 + len(self._read) / max(self._counts[stem], 1))

    def _name_stems(self, point: Reading) -> set[str]:
        return {stem_of(form) for name in point.names(self._spelling) for form in name.forms}

    def _plain(self, point: Reading) -> set[str | Amount]:
        return set(point.stems - self._name_stems(point))

    def _score(self, sentence: int, weights: _Weights) -> float:
        reading = self._read[sentence]
        said = {unit: weight for unit, weight in weights.items() if _has(reading, unit)}
        besides = len(reading.stems) + len(reading.numbers)
        score = sum(said.values()) * (1 + BREVITY * len(said) / max(besides, 1))
        return score * (TITLE_WEIGHT if sentence == self._title else 1)

    def _lacking_names(self, point: Reading, evidence: Sequence[int]) -> list[str]:
        known = [entity for entity in self._entities if _is_mentioned(entity, evidence)]
        return list(lacking_names(point, [self._read[sentence] for sentence in evidence], self._spelling, known))

    def _named_before(self, point: Reading, evidence: Sequence[int]) -> int | None:
        """Return the sentence before one that begins with "he", who has all his names in `point` and "he" no more."""
        best = evidence[0]
        opening = {form_of(word[0]) for word in self._read[best].words[:OPENING]}
        if len(evidence) == MOST or not SUBJECTS & opening - point.forms:
            return None
        before = (sentence for sentence in range(best - 1, best - 1 - LOOK_BACK, -1) if sentence in self._read)
        return next((sentence for sentence in before if not self._lacking_names(point, [*evidence, sentence])), None)


def _has(reading: Reading, unit: str | Amount) -> bool:
    if isinstance(unit, Amount):
        return any(unit.may_be(amount) for amount in reading.amounts)
    return unit in reading.stems


def _is_mentioned(entity: Entity, sentences: Sequence[int]) -> bool:
    return any(mention.sentence in sentences for mention in entity.mentions)
