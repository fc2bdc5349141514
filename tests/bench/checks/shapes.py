"""Negation, coverage and the language of the source: false alarms on people's work, catches in what was made wrong."""

import re
from collections.abc import Callable, Iterator, Sequence
from random import Random

from mujaz.briefing import Flag
from mujaz.checks.context import Context
from mujaz.checks.coverage import coverage
from mujaz.checks.language import foreign_language
from mujaz.checks.negation import has_denial, negation
from tests.bench.checks import damage
from tests.bench.checks.foreign import SENTENCES
from tests.bench.checks.pairs import Pairs
from tests.bench.figures import Figure

Check = Callable[[str, str], Sequence[Flag]]

_DENIAL = re.compile(
    r"\b(?:(?:does|did|do) not|not|no|never|none|nor|neither|nobody|nothing|without|cannot)\b|n['’]t\b", re.IGNORECASE
)
_WITHOUT = {"without": "with", "cannot": "can"}
LONG_ENOUGH = 40
"""Characters of a sentence whose language must be told."""


def measure_negation(pairs: Pairs) -> Iterator[Figure]:
    """Yield false alarms on human pairs whose Arabic denies, and catches where one English denial is left out."""
    denying = [pair for pair in pairs.human if has_denial(pair[0])]
    yield _alarms("negation", denying, _negation).at_most(4)
    yield _caught(
        "negation: catches, one denial left out", damage.each(pairs.human, without_denial), _negation
    ).at_least(70)


def measure_coverage(pairs: Pairs) -> Iterator[Figure]:
    """Yield false alarms on human pairs, and catches of halves and of loops."""
    yield _alarms("coverage", pairs.human, _coverage).at_most(0.5)
    yield _caught("coverage: catches, cut to half", damage.each(pairs.human, first_half), _coverage).at_least(95)
    yield _caught("coverage: catches, loops", damage.each(pairs.human, with_loop), _coverage).at_least(100)


def measure_language(pairs: Pairs) -> Iterator[Figure]:
    """Yield Arabic sentences taken for another language, and sentences of other languages found out."""
    arabic = [sentence for sentence, _ in pairs.human]
    taken = sum(foreign_language(sentence) is not None for sentence in arabic)
    note = f"{taken} of {len(arabic)} Arabic sentences"
    yield Figure("language: false alarms", 100 * taken / len(arabic), "%", note=note).at_most(0.1)
    foreign = [
        sentence for sentence in (*SENTENCES, *(english for _, english in pairs.human)) if len(sentence) >= LONG_ENOUGH
    ]
    found = sum(foreign_language(sentence) is not None for sentence in foreign)
    note = f"{found} of {len(foreign)} in Persian, Urdu, Kurdish and English"
    yield Figure("language: catches", 100 * found / len(foreign), "%", note=note).at_least(98)


def without_denial(english: str, random: Random) -> str | None:
    """Leave one "not", "no", "never" or the like out."""
    found = list(_DENIAL.finditer(english))
    if not found:
        return None
    denial = random.choice(found)
    put = _WITHOUT.get(denial[0].lower(), "")
    return " ".join(f"{english[: denial.start()]}{put}{english[denial.end() :]}".split())


def first_half(english: str, _random: Random) -> str | None:
    """Keep the first half of the words."""
    words = english.split()
    return " ".join(words[: len(words) // 2]) or None


def with_loop(english: str, random: Random) -> str:
    """Say one to five words three to six times in a row."""
    words = english.split()
    start = random.randrange(len(words))
    end = start + random.randrange(1, 6)
    return " ".join([*words[:start], *words[start:end] * random.randrange(3, 7), *words[end:]])


def _negation(source: str, translation: str) -> Sequence[Flag]:
    return negation(source, translation, Context())


def _coverage(source: str, translation: str) -> Sequence[Flag]:
    return coverage(source, translation, Context())


def _alarms(name: str, pairs: Sequence[tuple[str, str]], check: Check) -> Figure:
    alarms = sum(bool(check(*pair)) for pair in pairs)
    return Figure(f"{name}: false alarms", 100 * alarms / len(pairs), "%", note=f"{alarms} of {len(pairs)} human pairs")


def _caught(name: str, wrong: Iterator[tuple[str, str]], check: Check) -> Figure:
    found = [bool(check(*pair)) for pair in wrong]
    return Figure(name, 100 * sum(found) / len(found), "%", note=f"{sum(found)} of {len(found)}")
