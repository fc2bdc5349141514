"""What was changed by hand is linked and checked again."""

from collections.abc import Collection
from dataclasses import replace

from mujaz import linking
from mujaz.briefing import Briefing
from mujaz.checks import DOCUMENT_CHECKS, check, check_sentences


def reviewed(briefing: Briefing, sentences: Collection[int], *, off: Collection[str] = ()) -> Briefing:
    """Return `briefing` with the names and flags of `sentences`, and the flags of the whole, as they are now.

    Checks in `off` are left out.
    """
    stale = frozenset(sentences)
    if not stale:
        return briefing
    briefing = replace(briefing, entities=linking.relinked(briefing, stale))
    kept = [flag for flag in briefing.flags if flag.sentence not in stale and flag.check not in DOCUMENT_CHECKS]
    whole = [flag for name, one in DOCUMENT_CHECKS.items() if name not in off for flag in one(briefing)]
    found = check_sentences(briefing, stale, off=off)
    flags = sorted([*whole, *kept, *found], key=lambda flag: -1 if flag.sentence is None else flag.sentence)
    return replace(briefing, flags=tuple(flags))


def rechecked(briefing: Briefing, *, off: Collection[str] = ()) -> Briefing:
    """Return `briefing` with all its flags as they are now but the engine's, which no check can find again.

    Checks in `off` are left out.
    """
    engine = tuple(flag for flag in briefing.flags if flag.check == "engine")
    return replace(briefing, flags=engine + check(briefing, off=off))
