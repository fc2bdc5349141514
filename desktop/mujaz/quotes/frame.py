"""An attribution: who speaks, by which word, and where the quote stands."""

from dataclasses import dataclass, field, replace

from mujaz.briefing import Stance
from mujaz.quotes import lexicon
from mujaz.quotes.forms import Form, words
from mujaz.quotes.openers import MARKS, OPENING
from mujaz.quotes.phrases import COMMAS
from mujaz.quotes.reading import Quotation, Reading
from mujaz.quotes.speakers import Speaker

PLAIN = Form(Stance.SAYS, "")
_CLAUSE_WORDS = words(lexicon.CONJUNCTIONS)


@dataclass(frozen=True, slots=True)
class Frame:
    """An attribution. What is quoted stands in the words ``first`` to ``last``, or in `quotation`.

    `start` is where the frame begins and a clause before it ends, `last` None where the clause runs on. `speaker` is
    None where a bare verb goes on. `is_nested` when it lies in the quote before; `is_silent` when it only ends that.
    """

    start: int
    verb: int | None
    form: Form
    first: int
    last: int | None = None
    speaker: Speaker | None = None
    quotation: Quotation | None = None
    is_participle: bool = False
    is_nested: bool = False
    is_silent: bool = False

    @property
    def is_main(self) -> bool:
        """Whether a participle after it has its speaker."""
        return not (self.is_participle or self.is_nested or self.is_silent)


@dataclass(slots=True)
class Found:
    """The frames of a sentence so far."""

    frames: list[Frame] = field(default_factory=list)

    def add(self, frame: Frame) -> None:
        """Add the next frame."""
        self.frames.append(frame)

    def claims(self, quotation: Quotation) -> bool:
        """Tell whether an earlier frame has these marks already."""
        return any(
            frame.quotation == quotation or (frame.quotation is None and frame.first <= quotation.first)
            for frame in self.frames
            if frame.last is None or frame.last > quotation.first
        )


def opened(reading: Reading, opener: int, frame: Frame) -> Frame:
    """Return `frame` with the quotation that its opener is, or that follows its colon at once."""
    quotation = reading.quotation_at(opener)
    if quotation is None and reading.key(opener) == ":":
        quotation = reading.quotation_at(opener + 1)
        if quotation is None:
            # A mark that is never closed, or a particle after the colon, belongs to no clause.
            return replace(frame, first=frame.first + (reading.key(frame.first) in OPENING | MARKS))
    return replace(frame, quotation=quotation, last=quotation.last + 1) if quotation else frame


def break_before(reading: Reading, place: int, found: Found, *, joined: bool) -> int | None:
    """Return where the clause before the frame at `place` ends, or None where the frame is part of it."""
    if not found.frames or joined:
        return place
    since = found.frames[-1].first
    near = range(place - 1, max(since, place - 9), -1)
    comma = next((i for i in near if reading.key(i) in COMMAS), None)
    if comma is not None:
        return comma
    conjunction = next(
        (i for i in range(place - 1, max(since, place - 5), -1) if reading.key(i) in _CLAUSE_WORDS), None
    )
    if conjunction is None:
        return None
    return conjunction - 1 if reading.key(conjunction - 1) in ("في", "وفي") else conjunction
