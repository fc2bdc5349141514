"""Frames of attribution in one sentence, in order."""

from collections.abc import Sequence

from mujaz.quotes.frame import Found, Frame
from mujaz.quotes.preceding import quoted_before
from mujaz.quotes.reading import Reading
from mujaz.quotes.sources import according, appearing, at_start, transmitted
from mujaz.quotes.verbal import noun, participle, read_verb


def frames(reading: Reading, *, is_lead: bool = False) -> Sequence[Frame]:
    """Return the attributions of a sentence in order; the lead's first words before a colon are no speaker."""
    found = Found()
    place = at_start(reading, found, is_lead=is_lead)
    while place < len(reading):
        place = max(place + 1, 0 if reading.is_quoted(place) else _at(reading, place, found))
    return found.frames


def _at(reading: Reading, place: int, found: Found) -> int:
    """Add what is framed from the word at `place`; return where to go on, 0 for the next word."""
    for read in (according, transmitted, appearing, quoted_before, read_verb, participle, noun):
        end = read(reading, place, found)
        if end:
            return end
    return 0
