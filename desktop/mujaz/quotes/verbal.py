"""Attributions by a verb, participle or noun of speech before what is said."""

from mujaz.quotes import lexicon, speakers
from mujaz.quotes.forms import NOUNS, PARTICIPLES, Form, words
from mujaz.quotes.frame import Found, Frame, break_before, opened
from mujaz.quotes.openers import (
    CLOSE,
    FREQUENT,
    IMPERSONAL,
    NEAR,
    OPENING,
    SAYING,
    STOPS,
    frame_end,
    is_said,
    opener_of,
    reach_of,
    verb_at,
)
from mujaz.quotes.phrases import COMMAS, RELATIVES, is_head
from mujaz.quotes.preceding import clause_before
from mujaz.quotes.reading import Reading
from mujaz.quotes.speakers import Speaker

_PASSIVE_WHEN_BARE = frozenset("اتهم وصف كتب لخص اعتبر قدر".split())
_SPEAKING = FREQUENT | frozenset(
    "تابع اردف زاد مضي ختم اختتم واصل استطرد استدرك كتب سال تساءل تساال اجاب رد هتف صاح صرخ علق عقب اكمل".split()
)
"""Verbs that go on before a colon with neither a speaker nor quotation marks."""
_WITH_OBJECT = frozenset("وعد سال ابلغ اخبر اتهم طالب ناشد حث حذر طمان نصح وصف".split())
"""Verbs whose object is a person or a body, and may be taken for their subject."""
_SUBORDINATING = words(lexicon.SUBORDINATING)
_AS_FOR = words(lexicon.AS_FOR)
_BEFORE_NO_PAST = words(f"{lexicon.SUBJUNCTIVES} {lexicon.NEGATIONS}")
_PARTICIPLE_VERBS = {
    "مشير": "اشار",
    "لافت": "لفت",
    "منبه": "نبه",
    "منوه": "نوه",
    "ملمح": "المح",
    "داعي": "دعا",
    "مشدد": "شدد",
    "موكد": "اكد",
    "محذر": "حذر",
    "كاشف": "كشف",
    "معلن": "اعلن",
    "معرب": "اعرب",
    "معبر": "عبر",
    "حاث": "حث",
    "مهدد": "هدد",
}


def read_verb(reading: Reading, place: int, found: Found) -> int:
    """Read "N said that", and what else a verb of speech can have before what is said; return where to go on, or 0."""
    known = verb_at(reading, place)
    if not known or not is_said(reading, place, known[0]):
        return 0
    form, joined = known
    opener = opener_of(reading, place, form, far=reach_of(form))
    if opener is None:
        return clause_before(reading, place, form, found)
    if form.lemma == "بين" and (place > 0 and reading.key(place - 1) not in COMMAS):
        return 0
    speaker = _subject_of(reading, place, opener, form, joined=joined)
    if _has_nobody(reading, place, opener, form, speaker) or (
        speaker is None and form.lemma in _PASSIVE_WHEN_BARE and not joined
    ):
        return 0
    start = break_before(reading, place, found, joined=joined)
    is_nested = start is None and bool(found.frames)
    frame = Frame(
        place if start is None else start,
        place,
        form,
        opener + 1,
        _clause_end(reading, place, opener + 1),
        speaker,
        is_nested=is_nested,
    )
    found.add(opened(reading, opener, frame))
    return opener + 1


def _clause_end(reading: Reading, verb: int, first: int) -> int | None:
    """Return where a quote that begins at `first` ends, where the clause of `verb` depends on another one."""
    if reading.key(verb - 1) in RELATIVES:
        return _relative_end(reading, verb, first)
    opens = int(reading.bare(0) == "في")
    if not {reading.key(opens), reading.bare(opens)} & _SUBORDINATING or any(
        reading.key(i) in COMMAS for i in range(verb)
    ):
        return None
    return _comma_after(reading, first)


def _relative_end(reading: Reading, verb: int, first: int) -> int | None:
    """Return where a quote in a relative clause ends, if that is told.

    A clause set off by a comma ends at the next one, one after "as for" before its فـ, and one that opens the sentence
    in the plural before the next verb in the plural.
    """
    rest = range(first, len(reading))
    if reading.key(verb - 2) in COMMAS:
        return _comma_after(reading, first)
    if reading.bare(0) == "اما":
        return next((i for i in rest if reading.key(i) in _AS_FOR), None)
    if not reading.key(verb).endswith("وا") or speakers.before(reading, verb) != speakers.of_sentence(reading, verb):
        return None
    verbs = [i for i in rest[1:] if reading.key(i).endswith("وا") and reading.bare(i - 1) not in _BEFORE_NO_PAST]
    return verbs[-1] if verbs else None


def _comma_after(reading: Reading, first: int) -> int | None:
    """Return the first comma from `first` on after which no other clause of the quote begins."""
    commas = (i for i in range(first, len(reading)) if reading.key(i) in COMMAS and not reading.is_quoted(i))
    return next((i for i in commas if reading.bare(i + 1) not in OPENING), None)


def _subject_of(reading: Reading, place: int, opener: int, form: Form, *, joined: bool) -> Speaker | None:
    with_object = form.lemma in _WITH_OBJECT
    leads = with_object or reading.key(place - 1) == "قد"
    speaker = speakers.before(reading, place) if leads and not joined else None
    # A verb before its subject is singular: one in the plural has its subject before it, or goes on.
    if speaker is None and not form.plural:
        speaker = speakers.after(reading, place + 1, opener, has_object=with_object)
    if speaker is None and not (joined and reading.key(place).startswith("و")):
        speaker = speakers.before(reading, place)
    return speaker


def _has_nobody(reading: Reading, place: int, opener: int, form: Form, speaker: Speaker | None) -> bool:
    """Tell whether the verb is impersonal here, or says something else than speech."""
    if reading.bare(place) in IMPERSONAL:
        is_somebody = speaker is not None and (speaker.entity is not None or bool(speaker.titles))
        return not is_somebody and speakers.before(reading, place) is None
    is_plain = reading.key(opener) == ":" and reading.quotation_at(opener + 1) is None
    return speaker is None and is_plain and form.lemma not in _SPEAKING


def participle(reading: Reading, place: int, found: Found) -> int:
    """Read "adding that"; return where to go on, or 0."""
    word = reading.key(place)
    form = PARTICIPLES.get(word) or PARTICIPLES.get(reading.bare(place))
    if form is None or reading.bare(place - 1) in {"كان", "كانت", "يكون"}:
        return 0
    opener = opener_of(reading, place, _as_verb(form), far=CLOSE)
    if opener is None:
        # After "saying" the clause may come without a particle.
        if word not in SAYING or place + 1 >= len(reading) or reading.key(place + 1) in STOPS:
            return 0
        opener = place
    main = next((frame for frame in reversed(found.frames) if frame.is_main), None)
    speaker = main.speaker if main else _subject_before(reading, place)
    frame = Frame(place, place, form, opener + 1, speaker=speaker, is_participle=True)
    found.add(opened(reading, opener, frame))
    return opener + 1


def _subject_before(reading: Reading, place: int) -> Speaker | None:
    """Return the subject of the last verb of speech before `place` that brings in no clause, or of the sentence."""
    for verb in range(place - 1, -1, -1):
        if verb_at(reading, verb) and not reading.is_quoted(verb):
            speaker = speakers.after(reading, verb + 1, min(place, frame_end(reading, verb + 1)), has_object=True)
            if speaker and (speaker.entity or speaker.titles):
                return speaker
    return speakers.of_sentence(reading, place)


def _as_verb(form: Form) -> Form:
    return Form(form.stance, _PARTICIPLE_VERBS.get(form.lemma, form.lemma), form.feminine, form.plural)


def noun(reading: Reading, place: int, found: Found) -> int:
    """Read "the statement by N that"; return where to go on, or 0."""
    form = NOUNS.get(reading.key(place))
    subject = reading.name_at(place + 1) or is_head(reading.key(place + 1))
    if form is None or not subject:
        return 0
    opener = opener_of(reading, place, form, far=NEAR)
    if opener is None or reading.key(opener) not in OPENING:
        return 0
    speaker = speakers.after(reading, place + 1, opener)
    if speaker is None:
        return 0
    found.add(Frame(place, place, form, opener + 1, speaker=speaker, is_nested=bool(found.frames)))
    return opener + 1
