"""Names: false alarms where people named a place, catches where the English no longer does."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.resources import as_file, files
from random import Random

from mujaz import linking
from mujaz.briefing import Briefing, Kind, Translation
from mujaz.checks.context import Context, contexts
from mujaz.checks.names import names
from mujaz.document import Document, Sentence, Span
from mujaz_models.entities import EntitySpan
from mujaz_models.entities.recognizer import CrfEntityRecognizer
from tests.bench.checks.pairs import Pairs
from tests.bench.figures import Figure

OTHERS = "Brazil Tokyo Nairobi Lisbon Sweden Chicago Jakarta Kenya Austria Toronto Madrid Bolivia Havana Nepal".split()


def measure(pairs: Pairs) -> Iterator[Figure]:
    """Yield false alarms on human pairs with a place, and catches where a place is left out or exchanged."""
    with as_file(files("mujaz_models") / "starter" / "entities") as folder:
        found = CrfEntityRecognizer(folder).recognize([arabic for arabic, _ in pairs.human])
    placed = [
        (*pair, spans)
        for pair, spans in zip(pairs.human, found, strict=True)
        if any(span.kind is Kind.PLACE for span in spans)
    ]
    alarms = sum(bool(names(arabic, english, _context(arabic, english, spans))) for arabic, english, spans in placed)
    note = f"{alarms} of {len(placed)} human pairs with a place"
    yield Figure("names: false alarms", 100 * alarms / len(placed), "%", note=note).at_most(5)
    random = Random(7)  # noqa: S311 - drawing places needs no cryptography
    caught = [
        any(flag.source == (source,) for flag in names(arabic, wrong, _context(arabic, wrong, spans)))
        for arabic, english, spans in placed
        for source, wrong in _without_a_place(arabic, english, spans, random)
    ]
    note = f"{sum(caught)} of {len(caught)}"
    yield Figure(
        "names: catches, place left out or exchanged", 100 * sum(caught) / len(caught), "%", note=note
    ).at_least(80)


def _without_a_place(
    arabic: str, english: str, spans: Sequence[EntitySpan], random: Random
) -> Iterator[tuple[Span, str]]:
    """Yield the source span of one place with the English without it, and with another place."""
    named = [
        (name.source, name.target)
        for name in _context(arabic, english, spans).names
        if name.kind is Kind.PLACE and name.target is not None and not name.target.of(english).islower()
    ]
    if named:
        source, target = random.choice(named)
        for put in ("", random.choice(OTHERS)):
            yield source, " ".join(f"{english[: target.start]}{put}{english[target.end :]}".split())


def _context(arabic: str, english: str, spans: Sequence[EntitySpan]) -> Context:
    document = Document(arabic, (Sentence(0, Span(0, len(arabic)), 0),))
    briefing = Briefing(document).with_translations(Translation(0, english))
    linked = replace(briefing, entities=linking.link(briefing, [spans]))
    return next((context for _, context in contexts(linked)), Context())
