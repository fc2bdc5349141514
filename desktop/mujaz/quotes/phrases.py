"""Noun phrases beside a verb of speech: where they begin and end."""

from mujaz.briefing import Kind
from mujaz.quotes import lexicon
from mujaz.quotes.forms import PARTICIPLES, VERBS, words
from mujaz.quotes.reading import Reading
from mujaz_models.entities.calendar_words import MONTHS

PERSONS, BODIES, DOCUMENTS = words(lexicon.PERSONS), words(lexicon.BODIES), words(lexicon.DOCUMENTS)
HEADS = PERSONS | BODIES | DOCUMENTS
_ADDRESSEES = words(lexicon.ADDRESSEES)
ADJUNCTS = words(lexicon.ADJUNCTS)
_EVENTS = words(lexicon.SPEECH_EVENTS) | words(lexicon.OCCASIONS)
_OWN_EVENTS = words(lexicon.SPEECH_EVENTS) | DOCUMENTS
_SAYINGS = words(lexicon.SAYINGS)
_POINTING_BACK = words(lexicon.POINTING_BACK)
RELATIVE_VERBS = words(lexicon.RELATIVE_VERBS)
MANNERS = words(lexicon.MANNERS)
_GOVERNING = words(lexicon.GOVERNING)
_THEMSELVES = words("نفسه نفسها ذاته ذاتها أنفسهم ذاتهم عينه")
CONJUNCTIONS = words(lexicon.CONJUNCTIONS)
PREPOSITIONS = words(lexicon.PREPOSITIONS)
PARTICLES = words(lexicon.PARTICLES)
_NAMED_IN_MARKS = words(lexicon.NAMED_IN_MARKS)
_NAMING = words(lexicon.NAMING)
TIMES = words("مساء صباح ظهر فجر ليل ليلة يوم اليوم أمس غدا الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت")
_OVERSEEING = words("موقعون موقعين قائم قائمة قائمون قائمين مشرف مشرفة مشرفون مشرفين مطلع مطلعة مطلعون مطلعين")
"""Nouns that take على."""
_PLURAL = ("ون", "ين")
_SHORTEST_SINGULAR = 4
"""Letters."""
_ONLINE = words("مواقع منصات شبكات وسائل الإنترنت فيسبوك تويتر إنستغرام")
RELATIVES = words("الذي التي الذين اللذان اللذين")
COMMAS = frozenset("،,؛")
_BYNAMES = words("أبو أم أبي ابن")
_LONGEST_BYNAME = 4
"""Words of a name in marks such as "Abu Hamza", with the mark."""
_LONGEST_TITLE = 3
"""Words of a name after its kind and an article, with the mark."""
LONGEST = 14
"""Words of the longest noun phrase taken for a speaker."""


def stem(word: str) -> str:
    """Return a folded word without conjunction and article."""
    for prefix in ("وال", "ال", "لل", "و"):
        if word.startswith(prefix) and len(word) - len(prefix) > 1:
            return word[len(prefix) :]
    return word


def is_head(word: str) -> bool:
    """Tell whether a word names somebody or something that may speak, in the singular or a regular plural."""
    bare = stem(word)
    if word in HEADS or bare in HEADS:
        return True
    one = bare[:-2] if bare.endswith(_PLURAL) else ""
    return len(one) >= _SHORTEST_SINGULAR and one in PERSONS


def is_name_in_marks(reading: Reading, first: int) -> bool:
    """Tell whether the quotation marks that open at `first` hold a name and not what someone said."""
    quotation = reading.quotation_at(first)
    if quotation is None:
        return True
    # "The project" with its article may be followed by what it is, in marks.
    may_be_named = not reading.key(first - 1).startswith("ال") or quotation.last - first <= _LONGEST_TITLE
    if may_be_named and _names(reading, first - 1):
        return True
    if reading.key(first + 1) in _BYNAMES and quotation.last - first <= _LONGEST_BYNAME:
        return True
    name = reading.name_at(first + 1)
    return name is not None and name.span.start <= quotation.inside.start and quotation.inside.end <= name.span.end


def _names(reading: Reading, place: int) -> bool:
    """Tell whether the word at `place` says that a name follows it in quotation marks."""
    word = reading.key(place)
    if word == "ب":
        return stem(reading.key(place - 1)) in _NAMING
    return word == "ل" or any(map(_is_naming, {word, stem(word)}))


def _is_naming(word: str) -> bool:
    if word in _NAMED_IN_MARKS | _NAMING or (word[1:] in _NAMED_IN_MARKS and word[0] in "لب"):
        return True
    owned = next((word.removesuffix(pronoun) for pronoun in ("ها", "هم", "ه") if word.endswith(pronoun)), "")
    return owned in _NAMED_IN_MARKS or (owned.endswith("ت") and f"{owned[:-1]}ه" in _NAMED_IN_MARKS)


def phrase_end(reading: Reading, first: int, last: int) -> int:
    """Return where the noun phrase that begins at `first` ends, `last` at most."""
    place = first + 1
    while place < min(last, first + LONGEST) and not _ends_phrase(reading, place, first):
        name, quotation = reading.name_at(place), reading.quotation_at(place)
        if quotation:
            place = quotation.last
        place = max(place + 1, name.last if name else 0)
    place = min(place, last)
    return place - (place > first + 1 and reading.key(place - 1) in PREPOSITIONS)


def past_adjuncts(reading: Reading, first: int, last: int) -> int:
    """Return where the noun phrase begins after what may stand between it and the verb; `last` where none does."""
    place = first
    while place < last:
        end = _adjunct_end(reading, place, last)
        if end == place:
            return place
        place = end
    return last


def narrow(reading: Reading, first: int, last: int) -> int:
    """Return where a noun phrase ends that more nouns may follow: its head, what the head belongs to, adjectives."""
    name = reading.name_at(first)
    if name and name.first == first:
        return min(name.last, last)
    place = _construct_end(reading, first, last)
    if reading.key(place) in {"علي", "في", "من", "عن", "باسم"} and place + 1 < last:
        return _construct_end(reading, place + 1, last)
    plural = reading.key(first).endswith(("ون", "ين"))
    endings = ("ون", "ين") if plural else ("ي", "يه", "ان")
    while place < last and reading.key(place).startswith("ال") and reading.key(place).endswith(endings):
        place += 1
    return place


def _construct_end(reading: Reading, first: int, last: int) -> int:
    """Return where nouns end that belong to one another: up to the first with an article, three at most."""
    place = first + 1
    while place < min(last, first + 3) and not reading.key(place - 1).startswith("ال"):
        if reading.key(place) in PREPOSITIONS:
            break
        place += 1
        if reading.key(place - 1) == "عيان":
            break
        if reading.key(place - 1).endswith("يه") and not reading.key(place - 1).startswith("ال"):
            break
    return place


def _adjunct_end(reading: Reading, place: int, last: int) -> int:
    word, name = reading.key(place), reading.name_at(place)
    if word in _POINTING_BACK or word in COMMAS or word in TIMES or word in MANNERS:
        return place + 1
    is_told = word == "ل" or (word.startswith("لل") and word[2:] in PERSONS)
    if is_told or (word.startswith("ل") and (is_addressee(word) or _is_addressed(reading, place))):
        return _addressee_end(reading, place)
    is_marked = reading.quotation_at(place) and is_name_in_marks(reading, place)
    if is_marked or (name and name.first <= place and word not in {"من", "في"}):
        return place
    if word in ADJUNCTS | PREPOSITIONS | PARTICLES or not word[:1].isalnum():
        return next((i for i in range(place + 1, last) if reading.key(i) in COMMAS), last)
    return place


def is_addressee(word: str) -> bool:
    """Tell whether a word is ل and somebody whom one tells news."""
    return word[1:] in _ADDRESSEES or (word.startswith("لل") and word[2:] in _ADDRESSEES)


def _is_addressed(reading: Reading, place: int) -> bool:
    """Tell whether the word is ل and a name, as in "he told Reuters"."""
    name = reading.name_at(place)
    return name is not None and name.first == place and reading.spans[place].start < name.span.start


def _addressee_end(reading: Reading, place: int) -> int:
    quotation = reading.quotation_at(place + 1) or reading.quotation_at(place + 2)
    if quotation:
        return quotation.last + 1
    name = reading.name_at(place) or reading.name_at(place + 1)
    if name:
        return name.last
    if reading.key(place).startswith("لل"):
        adjective = reading.key(place + 1)
        return place + 1 + (adjective.startswith("ال") and not is_head(adjective))
    return place + 1 if reading.key(place).endswith("ين") else place + 2


def _ends_phrase(reading: Reading, place: int, first: int) -> bool:
    word, name = reading.key(place), reading.name_at(place)
    if name and name.first < place:
        return word in TIMES
    if not word[:1].isalnum():
        return _is_stop(reading, place)
    if word.startswith("ل"):
        return _addresses(reading, place)
    if word in _POINTING_BACK and stem(reading.key(place - 1)) in _GOVERNING:
        return False
    if word in _DEPENDING:
        return _DEPENDING[word](reading, place)
    is_person = name is not None and name.entity.kind is Kind.PERSON
    is_adjective = word.endswith("يا") and reading.key(first).endswith("ا")
    return not (is_person or is_adjective) and (
        _is_ending(reading, place) or (place > first + 1 and (word in VERBS or word in PARTICIPLES))
    )


def _is_ending(reading: Reading, place: int) -> bool:
    word = reading.key(place)
    return word in _ENDING or _has_pronoun(word) or "ً" in reading.spans[place].of(reading.text)


def _is_stop(reading: Reading, place: int) -> bool:
    if reading.quotation_at(place):
        return not is_name_in_marks(reading, place)
    return not (reading.key(place) == "." and len(reading.key(place - 1)) == 1)


def _addresses(reading: Reading, place: int) -> bool:
    """Tell whether ل says to whom one speaks, and not what somebody belongs to."""
    word = reading.key(place)
    if word == "ل" or word in _ENDING or is_addressee(word) or _is_single_name(reading, place):
        return True
    # "The witness (told) the judge", but "an aide to the minister".
    return word.startswith("لل") and word[2:] in PERSONS - BODIES and reading.key(place - 1).startswith("ال")


def _in_ends(reading: Reading, place: int) -> bool:
    event = reading.key(place + 1)
    return event in _EVENTS or stem(event) in _EVENTS or _has_pronoun(event) or event in MONTHS or event.isdigit()


def _from_ends(reading: Reading, place: int) -> bool:
    return reading.key(place + 1) in PARTICLES or reading.key(place + 1).startswith("جهت")


def _on_ends(reading: Reading, place: int) -> bool:
    if reading.name_at(place):
        return False  # the name Ali
    previous = reading.key(place - 1)
    if reading.key(place + 1) in _ONLINE and not previous.startswith(("ال", "وال")):
        return False  # "users on social media"
    return reading.key(place + 1) in PARTICLES or stem(previous) not in _OVERSEEING


_DEPENDING = {"في": _in_ends, "من": _from_ends, "علي": _on_ends}
"""Prepositions that may go on with a noun phrase or end it."""
_ENDING = (
    (PREPOSITIONS | ADJUNCTS | _POINTING_BACK | PARTICLES | RELATIVE_VERBS | _SAYINGS | MANNERS)
    - _THEMSELVES
    - _DEPENDING.keys()
)


def _has_pronoun(word: str) -> bool:
    """Tell whether a word is where one speaks, with the speaker as a pronoun: "his speech"."""
    return any(word.endswith(pronoun) and word.removesuffix(pronoun) in _OWN_EVENTS for pronoun in ("ه", "ها", "هم"))


def _is_single_name(reading: Reading, place: int) -> bool:
    name = reading.name_at(place)
    return _is_addressed(reading, place) and name is not None and name.last == name.first + 1
