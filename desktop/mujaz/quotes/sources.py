"""Attributions without a verb of the speaker's own: "according to N", "it says in", "N: ..."."""

from mujaz.briefing import Kind, Stance
from mujaz.quotes import lexicon, speakers
from mujaz.quotes.forms import PARTICIPLES, Form, words
from mujaz.quotes.frame import PLAIN, Found, Frame, break_before, opened
from mujaz.quotes.openers import (
    ACCORDING,
    FAR,
    HEADLINE,
    NEAR,
    NO_CLAUSE_AFTER,
    OPENING,
    PARTICLES,
    STOPS,
    frame_end,
    opener_of,
    verb_at,
)
from mujaz.quotes.phrases import COMMAS, is_head, phrase_end, stem
from mujaz.quotes.reading import Reading
from mujaz.quotes.speakers import Speaker

_TRANSMITTING = words(lexicon.TRANSMITTING)
_LEARNING = words(lexicon.LEARNING)
_SAYINGS = words(lexicon.SAYINGS)
_APPEARING = words(lexicon.APPEARING)
_ACCORDING_TO_WHAT = words(lexicon.ACCORDING_TO_WHAT)
_AFTER_ON_LIMIT = words(lexicon.AFTER_ON_LIMIT)
_OWN_WORDS = words(lexicon.OWN_WORDS)
_DOCUMENTS = words(lexicon.DOCUMENTS)
_NO_SPEAKERS = words(lexicon.NO_SPEAKERS)
_AFTER_FRAME = words(lexicon.AFTER_FRAME)


def transmitted(reading: Reading, place: int, found: Found) -> int:
    """Read "the agency quoted N as saying that"."""
    before_source = _before_source(reading, place)
    near = range(place + 1, min(place + NEAR, len(reading)))
    from_whom = next((i for i in near if reading.key(i) in before_source), None)
    if from_whom is None:
        return 0
    ahead = range(from_whom + 1, min(from_whom + FAR, len(reading)))
    saying = next((i for i in ahead if reading.key(i) in _SAYINGS), None)
    opener = opener_of(reading, saying or from_whom, PLAIN, far=NEAR if saying else FAR)
    if opener is None or (saying is None and reading.quotation_at(opener)):
        return 0
    speaker = speakers.source(reading, from_whom + 1, saying or opener) or speakers.after(
        reading, from_whom + 1, saying or opener
    )
    if speaker is None:
        return 0
    start = break_before(reading, place, found, joined=reading.key(place).startswith("و"))
    form = Form(_stance_of_saying(reading.key(saying)) if saying else Stance.SAYS, "نقل")
    found.add(opened(reading, opener, Frame(start or place, place, form, opener + 1, speaker=speaker)))
    return opener + 1


def _before_source(reading: Reading, place: int) -> tuple[str, ...]:
    """Return the prepositions that a source stands after, where the word at `place` passes on what it said."""
    both = {reading.key(place), reading.bare(place)}
    if both & _TRANSMITTING:
        return ("عن", "الي")
    return ("من",) if both & _LEARNING else ()


def _stance_of_saying(word: str) -> Stance:
    if word.startswith("نفي"):
        return Stance.DENIES
    return Stance.WARNS if word.startswith("تحذير") else Stance.SAYS


def appearing(reading: Reading, place: int, found: Found) -> int:
    """Read "it says in the statement that"."""
    appears = reading.key(place) in _APPEARING or reading.bare(place) in _APPEARING
    if not appears or reading.key(place + 1) != "في" or stem(reading.key(place + 2)) not in _DOCUMENTS:
        return 0
    opener = opener_of(reading, place, PLAIN)
    speaker = speakers.source(reading, place + 2, opener) if opener else None
    if opener is None or speaker is None:
        return 0
    start = break_before(reading, place, found, joined=reading.key(place) not in _APPEARING)
    found.add(opened(reading, opener, Frame(start or place, place, PLAIN, opener + 1, speaker=speaker)))
    return opener + 1


def according(reading: Reading, place: int, found: Found) -> int:
    """Read "according to N", before or after what N says."""
    first = _according_to(reading, place)
    if first is None:
        return 0
    end = frame_end(reading, first)
    verb, form, speaker = None, PLAIN, None
    if reading.key(first) not in _OWN_WORDS:
        known = verb_at(reading, first + 1) if reading.key(first) == "ما" else None
        if known is None and reading.key(place) in _ACCORDING_TO_WHAT:
            known, first = verb_at(reading, first), first - 1
        verb, form = (first + 1, known[0]) if known else (None, PLAIN)
        speaker = speakers.after(reading, first + 2, end) if known else speakers.source(reading, first, end)
        if speaker is None:
            return 0
    comma = place - 1 if reading.key(place - 1) in COMMAS else place
    if found.frames:
        found.add(Frame(comma, verb, form, comma, comma, speaker, is_silent=True))
    elif place == 0:
        if end >= len(reading) - 1 or reading.key(end) in STOPS:
            return 0
        found.add(Frame(0, verb, form, end + 1 + (reading.key(end + 1) in OPENING), None, speaker))
    else:
        goes_on = end < len(reading) - 1 and not _is_over(reading, end)
        found.add(Frame(comma, verb, form, 0, len(reading) if goes_on else comma, speaker))
    return end


def _according_to(reading: Reading, place: int) -> int | None:
    """Return where the source begins after "according to" at `place`."""
    word, ahead = reading.key(place), reading.key(place + 1)
    if word in _ACCORDING_TO_WHAT:
        is_frame = word == "حسبما" or (reading.key(place - 1) in COMMAS and place > 0)
        known = verb_at(reading, place + 1)
        return place + 1 if is_frame and known and opener_of(reading, place + 1, known[0]) is None else None
    if word == "علي" and ahead == "ما":
        return place + 1 if reading.key(place - 1) in COMMAS and verb_at(reading, place + 2) else None
    if word == "علي" and ahead == "حد":
        own = reading.key(place + 2) in _OWN_WORDS
        return place + 2 if own else place + 3 if reading.key(place + 2) in _AFTER_ON_LIMIT else None
    if word == "نقلا" and ahead == "عن":
        return place + 2
    if word not in ACCORDING and not (place == 0 and reading.bare(place) in ACCORDING):
        return None
    is_with_l = reading.bare(place) in ("وفقا", "طبقا") or word in ("وفقا", "طبقا")
    return place + 1 if not is_with_l or ahead.startswith("ل") or ahead == "ما" else None


def _is_over(reading: Reading, comma: int) -> bool:
    """Tell whether the reporter goes on with something else after the comma that ends a frame."""
    word = reading.key(comma + 1)
    return reading.key(comma) not in COMMAS or word.startswith("و") or word in _AFTER_FRAME or word in PARTICIPLES


def at_start(reading: Reading, found: Found, *, is_lead: bool) -> int:
    """Read what stands at the beginning: "N: ..." and "sources in N that ..."."""
    for place in range(min(len(reading), HEADLINE + 3)):
        word = reading.key(place)
        if word == ":" and place <= HEADLINE:
            speaker = None if is_lead and not reading.is_title else _headline_speaker(reading, place)
            if speaker and place + 1 < len(reading):
                found.add(opened(reading, place, Frame(0, None, PLAIN, place + 1, speaker=speaker)))
                return place + 1
            return 0
        if word in PARTICLES and place > 1 and reading.key(place - 1) not in NO_CLAUSE_AFTER:
            speaker = _bare_source(reading, place)
            if speaker:
                found.add(Frame(0, None, PLAIN, place + 1, speaker=speaker))
                return place + 1
            return 0
        if not word.isalpha() or verb_at(reading, place) or word in PARTICIPLES:
            return 0
    return 0


def _bare_source(reading: Reading, last: int) -> Speaker | None:
    is_source = is_head(reading.key(0)) or (reading.name_at(0) is not None)
    return speakers.after(reading, 0, last) if is_source and phrase_end(reading, 0, last) == last else None


def _headline_speaker(reading: Reading, colon: int) -> Speaker | None:
    if reading.key(0) in _NO_SPEAKERS:
        return None
    name = reading.name_at(0)
    if name and name.first == 0 and name.last == colon:
        kinds = (Kind.PERSON, Kind.ORGANISATION) if reading.is_title else (Kind.PERSON,)
        return Speaker(name.span, name.entity) if name.entity.kind in kinds else None
    return speakers.after(reading, 0, colon) if is_head(reading.key(0)) else None
