"""Where what is quoted begins and ends."""

from collections.abc import Sequence

from mujaz.document import Span
from mujaz.quotes import lexicon
from mujaz.quotes.forms import PARTICIPLES, VERBS, words
from mujaz.quotes.frame import Frame
from mujaz.quotes.openers import verb_at
from mujaz.quotes.phrases import BODIES, is_name_in_marks, stem
from mujaz.quotes.reading import Quotation, Reading

_EVENTS = words(lexicon.SPEECH_EVENTS)
_TRAILING = words(lexicon.TRAILING)
_UNSAID = words(lexicon.UNSAID)
_BUT_THEY = frozenset("لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم".split())
_ALTHOUGH = words(lexicon.ALTHOUGH)
_CLOSING = frozenset(f"{participle}{ending}" for participle in words(lexicon.CLOSING) for ending in ("ا", "ه", "ين"))
_GOING_ON = frozenset("دعا طالب حذر شدد اكد اشار اضاف تابع اوضح لفت ناشد حث اعرب نفي".split())
"""Verbs that after "، و" begin a new statement of the same speaker, and not one inside the quote."""
_LONGEST_NAME = 4
"""Words of a body's name, with the mark before it."""
_SUBJECT = 6
"""Words within which a verb follows after "but"."""
_COMMAS = frozenset("،,؛")
_MARKS = frozenset('«“"')
_EDGE = frozenset("،,؛:.…-–")


def quoted(reading: Reading, frame: Frame, later: Sequence[Frame]) -> tuple[Span, bool] | None:
    """Return what `frame` quotes, and whether it stands in quotation marks; None where nothing is left.

    `later` are the frames after it in the sentence: the first that isn't part of the quote ends it.
    """
    if frame.quotation:
        return (frame.quotation.inside, True) if frame.quotation.inside.start < frame.quotation.inside.end else None
    first, last = _trimmed(reading, frame.first, _last(reading, frame, later))
    if first >= last:
        return None
    whole = reading.quotation_at(first)
    is_all = whole and (whole.last + 1 >= last or _is_over_after(reading, whole))
    if whole and is_all:
        return whole.inside, True
    is_opened = reading.key(first - 1) in _MARKS
    is_direct = is_opened or any(_is_said(reading, place, first) for place in range(first, last))
    return reading.span(first, last), is_direct


def _is_said(reading: Reading, place: int, first: int) -> bool:
    """Tell whether words in marks open at `place`, and no name: nor one of a body at the beginning of the clause."""
    quotation = reading.quotation_at(place)
    if quotation is None or is_name_in_marks(reading, place):
        return False
    is_short = quotation.last - place <= _LONGEST_NAME
    return not (place == first and is_short and stem(reading.key(place + 1)) in BODIES)


def _is_over_after(reading: Reading, quotation: Quotation) -> bool:
    """Tell whether words in marks are the whole statement, and a comma after them gives the reporter the word."""
    goes_on = reading.key(quotation.last + 1) not in _COMMAS or reading.bare(quotation.last + 2) in {
        "ان",
        "التي",
        "الذي",
    }
    words_inside = quotation.last - quotation.first - 1
    return not goes_on and words_inside > 2 and not is_name_in_marks(reading, quotation.first)  # noqa: PLR2004 - a name has two words


def _last(reading: Reading, frame: Frame, later: Sequence[Frame]) -> int:
    if frame.last is not None:
        return frame.last
    ends = (other.start for other in later if not other.is_nested and other.start > frame.first)
    last = next(ends, len(reading))
    return next((place for place in range(frame.first, last) if _breaks(reading, place, frame)), last)


def _breaks(reading: Reading, place: int, frame: Frame) -> bool:
    """Tell whether at `place`, a comma, the reporter takes the word again."""
    if reading.key(place) not in _COMMAS or reading.is_quoted(place):
        return False
    word, then = reading.key(place + 1), reading.key(place + 2)
    if word in PARTICIPLES or reading.bare(place + 1) in PARTICIPLES or word in _CLOSING:
        return True
    if word == "وذلك" or (word in _TRAILING and then in _EVENTS) or (word == "في" and then in _EVENTS):
        return True
    if _is_left_out(reading, place + 1) or _is_somebody_else(reading, place + 1):
        return True
    form = VERBS.get(word[1:]) if word.startswith("و") else None
    return (
        form is not None
        and form.lemma in _GOING_ON
        and not form.present
        and form.feminine == frame.form.feminine
        and word not in VERBS
    )


def _is_left_out(reading: Reading, place: int) -> bool:
    """Tell whether at `place` the reporter says what the speaker didn't tell: "but he gave no details"."""
    negation = place + (reading.key(place) in _BUT_THEY)
    if reading.bare(negation) == "لم":
        return reading.key(negation + 1) in _UNSAID
    without = place + (reading.bare(place) == "من")
    return reading.key(without) in ("دون", "بدون") and reading.key(without + 2) in _UNSAID


def _is_somebody_else(reading: Reading, place: int) -> bool:
    """Tell whether with "while" or "which" at `place` the reporter comes to what others say of it."""
    if reading.key(place) in ("وهو", "وهي") and reading.key(place + 1) == "ما":
        return verb_at(reading, place + 2) is not None
    if reading.key(place).removeprefix("و") == "لكن":
        ahead = range(place + 2, min(place + _SUBJECT, len(reading)))
        return any((known := verb_at(reading, i)) is not None and not known[0].needs for i in ahead)
    place += reading.key(place) == "في"
    return reading.key(place) in _ALTHOUGH and verb_at(reading, place + 1) is not None


def _trimmed(reading: Reading, first: int, last: int) -> tuple[int, int]:
    while first < last and reading.key(first) in _EDGE:
        first += 1
    while last > first and reading.key(last - 1) in _EDGE:
        last -= 1
    return first, last
