"""Known places and organisations added to what the CRF found."""

from collections.abc import Sequence

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.cues import PLACE_HEADS
from mujaz_models.entities.gazetteer import Gazetteer, Match, Trust
from mujaz_models.entities.tokens import Token

_RARE_PARTICLES = frozenset("فك")
_LONG_ENOUGH = 5
"""Letters from which a single name is believed behind ف or ك, which mostly belong to the word itself."""


def add_known_names(tokens: Sequence[Token], spans: Sequence[EntitySpan], gazetteer: Gazetteer) -> list[EntitySpan]:
    """Return `spans` with names that are sure, and with possible places in a list of places or after "town of"."""
    found = list(spans)
    forms = [token.form for token in tokens]
    for place in range(len(tokens)):
        if not gazetteer.begins_with(forms[place]):
            continue
        for match in gazetteer.matches(forms, place):
            span = EntitySpan(tokens[place].start + match.cut, tokens[place + match.words - 1].end, match.known.kind)
            rivals = [other for other in found if other.start < span.end and span.start < other.end]
            if _is_believed(tokens, place, match, found) and all(
                _gives_way(rival, span, match.known.trust) for rival in rivals
            ):
                found = [*(other for other in found if other not in rivals), span]
                break
    return sorted(found, key=lambda span: span.start)


def _is_believed(tokens: Sequence[Token], place: int, match: Match, found: Sequence[EntitySpan]) -> bool:
    if match.known.trust is Trust.GLOSS:
        return False
    return _is_sure(tokens[place], match) or (
        match.known.kind is Kind.PLACE
        and (_follows_head(tokens, place, match) or _is_listed(tokens, place, match, found))
    )


def _is_sure(token: Token, match: Match) -> bool:
    if match.known.trust is not Trust.SURE:
        return False
    particles = token.form[: match.cut]
    short = match.words == 1 and len(token.form) - match.cut < _LONG_ENOUGH
    return not (short and _RARE_PARTICLES.intersection(particles))


def _follows_head(tokens: Sequence[Token], place: int, match: Match) -> bool:
    """Tell whether "town of", "province of" or the like stands right before."""
    if not place or match.cut:
        return False
    return any(word.removeprefix("ال") in PLACE_HEADS for _, word in readings(tokens[place - 1].form))


def _is_listed(tokens: Sequence[Token], place: int, match: Match, found: Sequence[EntitySpan]) -> bool:
    """Tell whether a place stands right before, joined by "and" or a comma."""
    before = place - 1
    if match.cut:
        joined = tokens[place].form[: match.cut] == "و"
    else:
        joined = before > 0 and tokens[before].form == "،"
        before -= 1
    if not joined or before < 0:
        return False
    return any(other.end == tokens[before].end and other.kind is Kind.PLACE for other in found)


def _gives_way(rival: EntitySpan, span: EntitySpan, trust: Trust) -> bool:
    """Tell whether what the CRF found is part of a known name, or that name with a particle left on."""
    covered = span.start - 1 <= rival.start and rival.end <= span.end
    return covered and (trust is Trust.SURE or rival.kind is not Kind.PERSON)
