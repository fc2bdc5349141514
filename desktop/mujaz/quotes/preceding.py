"""Attributions after what is said: "“...”, said N"."""

from dataclasses import replace

from mujaz.quotes import lexicon, speakers
from mujaz.quotes.forms import Form, words
from mujaz.quotes.frame import Found, Frame
from mujaz.quotes.openers import NEAR, frame_end, is_said, verb_at
from mujaz.quotes.phrases import COMMAS, is_name_in_marks
from mujaz.quotes.reading import Reading

_INTRODUCING = words(lexicon.INTRODUCING)
_SPOKEN = frozenset("قال اكد اوضح اضاف ذكر افاد اعلن صرح".split())
"""Verbs that may follow what was said without marks around it."""
_ACCORDING_TO_WHAT = words(lexicon.ACCORDING_TO_WHAT)


def quoted_before(reading: Reading, place: int, found: Found) -> int:
    """Read "“...”, said N", and "“...”, said N, “...”"."""
    known = verb_at(reading, place)
    if not known or known[1] or not is_said(reading, place, known[0]):
        return 0
    back = place - 1
    while reading.key(back) in COMMAS or reading.key(back) in _INTRODUCING:
        back -= 1
    quotation = reading.quotation_ending(back) if back > 0 else None
    if quotation is None or found.claims(quotation) or is_name_in_marks(reading, quotation.first):
        return 0
    if quotation.first > 0 and back == place - 1:
        return 0
    end = frame_end(reading, place + 1)
    frame = Frame(
        quotation.first,
        place,
        known[0],
        quotation.first,
        quotation.last + 1,
        speakers.after(reading, place + 1, end) or speakers.before(reading, place),
        quotation,
    )
    found.add(frame)
    return _second_half(reading, end, frame, found)


def _second_half(reading: Reading, end: int, frame: Frame, found: Found) -> int:
    place = end + (reading.key(end) in COMMAS)
    quotation = reading.quotation_at(place)
    if quotation is None or reading.key(end) == ":":
        return end
    found.add(replace(frame, start=end, first=place, last=quotation.last + 1, quotation=quotation))
    return quotation.last


def clause_before(reading: Reading, place: int, form: Form, found: Found) -> int:
    """Read "..., said N", with nothing in marks."""
    introduced = reading.key(place - 1) in _ACCORDING_TO_WHAT
    comma = place - 1 - introduced
    end = frame_end(reading, place + 1)
    if reading.key(comma) not in COMMAS or found.frames or end < len(reading) - 1 or end - place > NEAR:
        return 0
    if form.lemma not in _SPOKEN or (form.lemma != "قال" and not introduced):
        return 0
    speaker = speakers.after(reading, place + 1, end)
    if speaker is None:
        return 0
    found.add(Frame(comma, place, form, 0, comma, speaker))
    return end
