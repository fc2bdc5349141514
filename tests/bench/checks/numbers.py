"""How often the check of numbers cries wolf, and what it catches."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

from mujaz.briefing import Flag
from mujaz.checks.arabic_numbers import arabic_amounts
from mujaz.checks.context import Check, Context
from mujaz.checks.dates import dates
from mujaz.checks.numbers import numbers
from mujaz.checks.units import units
from tests.bench.checks import damage
from tests.bench.checks.pairs import Pairs
from tests.bench.figures import Figure

KNOWN_ERRORS = Path(__file__).with_name("number_errors.json")
"""By system, which sentences (counted from 0) have a number that is wrong, found by reading."""
KNOWN = "numbers: catches, errors of opus-mt and Argos"
Damage = Callable[[str, Random], str | None]


def measure(pairs: Pairs) -> Iterator[Figure]:
    """Yield false alarms on human pairs, catches in damaged ones and in machine output."""
    with_number = [pair for pair in pairs.human if arabic_amounts(pair[0]) or damage.FIGURE.search(pair[0])]
    yield _alarms("numbers: false alarms", with_number, numbers).at_most(1.5)
    for name, check in (("dates", dates), ("units", units)):
        yield _alarms(f"{name}: false alarms", pairs.human, check).at_most(0.5)
    in_figures = [pair for pair in pairs.human if damage.FIGURE.search(pair[1])]
    caught = total = 0
    for name, change in damage.FIGURES.items():
        figure, hits, tries = _catches(name, in_figures, partial(_damaged, change))
        caught, total = caught + hits, total + tries
        yield figure
    yield Figure("numbers: catches, all of these", 100 * caught / total, "%", note=f"{total} changes").at_least(95)
    for name, change_sentence in (
        ("scale word changed", damage.rescaled),
        ("number added", damage.with_added_number),
        ("two numbers exchanged", damage.exchanged),
    ):
        yield _catches(name, pairs.human, change_sentence)[0]
    yield from _known_errors(pairs)


def _damaged(change: damage.Damage, english: str, random: Random) -> str | None:
    return damage.damaged(english, change, random)


def _alarms(name: str, pairs: list[tuple[str, str]], check: Check) -> Figure:
    alarms = sum(bool(check(*pair, Context())) for pair in pairs)
    return Figure(name, 100 * alarms / len(pairs), "%", note=f"{alarms} of {len(pairs)} human pairs")


def _catches(name: str, pairs: list[tuple[str, str]], change: Damage) -> tuple[Figure, int, int]:
    wrong = list(damage.each(pairs, change))
    hits = sum(bool(_flags(*pair)) for pair in wrong)
    figure = Figure(f"numbers: catches, {name}", 100 * hits / len(wrong), "%", note=f"{hits} of {len(wrong)}")
    return figure, hits, len(wrong)


def _flags(source: str, translation: str) -> list[Flag]:
    """Return what the checks of numbers and of their units find together."""
    return [flag for check in (numbers, units) for flag in check(source, translation, Context())]


def _known_errors(pairs: Pairs) -> Iterator[Figure]:
    known = json.loads(KNOWN_ERRORS.read_text(encoding="utf-8"))
    try:
        machine = {system: pairs.machine(system) for system in known}
    except FileNotFoundError:
        yield Figure.missing(KNOWN, "no machine output of these sentences")
        return
    found = [
        (f"{system} {place}", bool(_flags(*machine[system][place])))
        for system, places in known.items()
        for place in places
    ]
    missed = ", ".join(name for name, is_caught in found if not is_caught)
    share = 100 * sum(is_caught for _, is_caught in found) / len(found)
    note = f"{len(found)} errors; missed: {missed or 'none'}"
    yield Figure(KNOWN, share, "%", note=note).at_least(90)
