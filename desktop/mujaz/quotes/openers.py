"""Verbs of speech, and the particle, colon or mark with which what they say begins."""

from mujaz.quotes import lexicon
from mujaz.quotes.forms import PARTICIPLES, VERBS, Form, words
from mujaz.quotes.phrases import COMMAS, is_head, is_name_in_marks, stem
from mujaz.quotes.reading import Quotation, Reading

PARTICLES = words(lexicon.PARTICLES)
OPENING = PARTICLES | {f"{prefix}{particle}" for prefix in "بف" for particle in PARTICLES}
NO_CLAUSE_AFTER = words(lexicon.NO_CLAUSE_AFTER)
_NEGATIONS = words(lexicon.NEGATIONS)
_SUBJUNCTIVES = words(lexicon.SUBJUNCTIVES)
IMPERSONAL = words(lexicon.IMPERSONAL)
ACCORDING = words(lexicon.ACCORDING)
_NOT_A_LIST = words(lexicon.NOT_A_LIST)
_RELATIVE_VERBS = words(lexicon.RELATIVE_VERBS)
SAYING = frozenset(form for form in PARTICIPLES if PARTICIPLES[form].lemma == "قايل")
_GOVERNED = {
    "الي": frozenset("اشار لفت نبه نوه خلص دعا المح انتهي".split()),
    "علي": frozenset("شدد اكد اصر حث علق اقسم طمان اتفق اعترض رد".split()),
    "من": frozenset("حذر انذر نبه اعرب عبر ابدي هدد".split()),
    "عن": frozenset("كشف اعلن تحدث عبر اعرب".split()),
    "في": frozenset("اعرب عبر ابدي امل".split()),
}
"""The verbs whose clause these prepositions bring in."""
_MAY_BE_MARKED = frozenset({"", "عن", "«"})
"""What a verb may need and yet have words in marks for its object."""
MARKS = frozenset('«“"')
STOPS = frozenset(".؟?!؛…")
FAR, MIDDLING, NEAR, HEADLINE = 45, 20, 12, 9
"""Words at most between a frequent verb and its clause, a rarer one, another frame; and before a headline's colon."""
CLOSE = 8
"""Words at most between a participle and its clause, and between a verb of many meanings and its colon."""
FREQUENT = frozenset("قال اكد اعلن اضاف اوضح اشار شدد ذكر صرح افاد كشف حذر نفي بين ابان".split())


def verb_at(reading: Reading, place: int) -> tuple[Form, bool] | None:
    """Return the verb of speech at `place`, and whether a conjunction stands before it."""
    word = reading.key(place)
    if word in VERBS:
        return VERBS[word], False
    if word[:1] in ("و", "ف") and word[1:] in VERBS:
        return VERBS[word[1:]], True
    return None


def is_said(reading: Reading, place: int, form: Form) -> bool:
    """Tell whether the verb at `place` says that something was said: it is neither negated nor only wished."""
    word, previous = reading.key(place), reading.bare(place - 1) if place else ""
    if previous in _NEGATIONS and reading.key(place - 1) != "ما":
        return False
    if form.lemma == "راي" and (previous in ("في", "ب") or word == "راي" == previous):
        return False
    if form.present and (
        (previous in ("يكن", "تكن") and reading.bare(place - 2) == "لم") or (previous == "ما" and word in IMPERSONAL)
    ):
        return False
    if form.present and previous in _SUBJUNCTIVES:
        return previous == "ان" and reading.bare(place - 2) == "قبل"
    return True


def reach_of(form: Form) -> int:
    """Return within how many words the clause of a verb is looked for."""
    if form.lemma == "ادعي" and form.present:
        return 3  # it is spelled as "is called"
    return FAR if form.lemma in FREQUENT else MIDDLING


def opener_of(reading: Reading, verb: int, form: Form, *, far: int = FAR) -> int | None:
    """Return the particle, colon or opening mark with which what the verb says begins."""
    place = verb + 1
    while place < min(len(reading), verb + far):
        word, quotation = reading.key(place), reading.quotation_at(place)
        if quotation:
            if not _is_aside(reading, quotation, form):
                return place if form.needs in _MAY_BE_MARKED and form.lemma != "بين" else None
            place = quotation.last
        elif opens_clause(reading, place, form) or (word == ":" and _opens_speech(reading, place)):
            is_loose = word == ":" and form.needs not in ("", ":", "عن") and place - verb > CLOSE
            return None if is_loose else place
        elif _stops(reading, place, verb):
            return None
        place += 1
    return None


def opens_clause(reading: Reading, place: int, form: Form) -> bool:
    """Tell whether the word at `place` is a particle that brings in what a verb of speech says."""
    word, previous = reading.key(place), reading.key(place - 1)
    if word not in OPENING or previous in NO_CLAUSE_AFTER or stem(previous) in NO_CLAUSE_AFTER:
        return False
    if reading.key(place + 1) in ("شاء", "شا"):
        return False
    if form.needs == "بان":
        return word.startswith("ب")
    if form.needs in (":", "«"):
        return False
    if previous in _GOVERNED:
        return form.lemma in _GOVERNED[previous] and (form.needs in ("", previous) or form.lemma == "عبر")
    return form.needs in ("", "الي", previous)


def _is_aside(reading: Reading, quotation: Quotation, form: Form) -> bool:
    """Tell whether the marks stand around a name, or before the clause that the verb brings in."""
    is_word = quotation.last - quotation.first <= 2  # noqa: PLR2004 - the mark and one word
    if is_word or is_name_in_marks(reading, quotation.first):
        return True
    ahead = range(quotation.last + 1, min(quotation.last + CLOSE, len(reading)))
    comma = next((i for i in ahead if reading.key(i) in COMMAS), ahead.stop)
    return any(opens_clause(reading, i, form) for i in range(ahead.start, comma))


def _opens_speech(reading: Reading, colon: int) -> bool:
    return colon + 1 < len(reading) and reading.key(colon - 1) not in _NOT_A_LIST


def _stops(reading: Reading, place: int, verb: int) -> bool:
    word = reading.key(place)
    if word in STOPS:
        return word != "." or len(reading.key(place - 1)) > 1
    if word in PARTICIPLES:
        return word not in SAYING or reading.key(place - 1) in COMMAS
    other = verb_at(reading, place)
    if other and (other[1] or other[0].lemma == "قال") and place > verb + 1 and not reading.name_at(place):
        return True
    after_comma = reading.key(place - 1) in COMMAS and word.startswith("و") and not reading.name_at(place)
    if word in ACCORDING or reading.bare(place) in _RELATIVE_VERBS:
        return False
    return after_comma and word not in ("وهو", "وهي", "والذي", "والتي") and not is_head(word)


def frame_end(reading: Reading, first: int) -> int:
    """Return where a frame ends that begins at `first`: at its comma or stop."""
    place = first
    while place < len(reading):
        word = reading.key(place)
        if word in COMMAS or (word in STOPS and len(reading.key(place - 1)) > 1) or word in {":", "فان"}:
            return place
        quotation = reading.quotation_at(place)
        if quotation and not is_name_in_marks(reading, place):
            return place
        place = quotation.last + 1 if quotation else place + 1
    return place
