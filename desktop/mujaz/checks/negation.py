"""A lost "not" says the opposite: what the Arabic denies, the English must deny too, and nothing else."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from mujaz.briefing import Flag
from mujaz.checks import polarity
from mujaz.checks.context import Context
from mujaz.checks.forms import Forms, arabic_forms, english_forms
from mujaz.checks.words import Memo
from mujaz.document import Span

_VERB_BEGINS = frozenset("يتنا")
_NEAR = 5
"""Words between "no" and its "other than", at most."""
_SHADDA, _DAMMA = "\u0651", "\u064f"


class _Sense(Enum):
    """What an English word may mean for a denial."""

    OPEN = auto()
    OPEN_BEFORE = auto()
    """Only before a certain word: "up to ten"."""
    DENYING = auto()
    PLAIN = auto()


@dataclass(slots=True)
class _Denials:
    """Places of the words that deny plainly, of those that deny by their sense, and how many others may excuse one."""

    plain: list[int] = field(default_factory=list)
    lexical: list[int] = field(default_factory=list)
    others: int = 0


def negation(source: str, translation: str, _: Context) -> list[Flag]:
    """Return a flag where one side denies more often than the other can account for.

    A plain denial of the Arabic needs one of the English or a word such as "unknown" or "refuse"; one by sense
    ("without", "refuse") is also content with a word such as "free of" or "barred".
    """
    arabic, english = arabic_forms(source), english_forms(translation)
    given = _arabic_denials(arabic, source, _homographs(english))
    said = _english_denials(english, translation, _also_denying(given, arabic))
    found = len(said.plain) + len(said.lexical)
    wanted = given.plain if len(given.plain) > found else sorted(given.plain + given.lexical)
    if len(given.plain) > found or (given.lexical and len(wanted) > found + said.others):
        spans = tuple(arabic.span(place) for place in wanted)
        tail = "the English denies less" if found else "the English has no negation"
        return [Flag("negation", None, f"The Arabic says {_quoted(source, spans)}; {tail}.", source=spans)]
    accounted = len(given.plain) + len(given.lexical) + max(given.others - said.others, 0)
    if len(said.plain) > accounted:
        spans = tuple(english.span(place) for place in said.plain)
        tail = "the Arabic denies less" if accounted else "the Arabic has no negation"
        return [Flag("negation", None, f"The English says {_quoted(translation, spans)}; {tail}.", target=spans)]
    return []


def has_denial(source: str) -> bool:
    """Tell whether an Arabic sentence denies something, plainly or by its sense."""
    given = _arabic_denials(arabic_forms(source), source)
    return bool(given.plain or given.lexical)


def _also_denying(given: _Denials, arabic: Forms) -> Callable[[str], object] | None:
    """Return what tells whether an English word is a denial beside these Arabic ones: "only", or "dishonest"."""
    restricts = bool(given.plain) and not polarity.RESTRICTING_ARABIC.isdisjoint(arabic.words)
    if any(arabic.words[place].endswith("غير") for place in given.lexical):
        return lambda word: (
            (restricts and word in polarity.RESTRICTING_ENGLISH) or polarity.NEGATED_ADJECTIVE.match(word)
        )
    return polarity.RESTRICTING_ENGLISH.__contains__ if restricts else None


def _quoted(text: str, spans: Sequence[Span]) -> str:
    return ", ".join(f"“{span.of(text)}”" for span in spans)


def _arabic_denials(forms: Forms, source: str, homographs: Collection[str] = ()) -> _Denials:
    denials = _Denials()
    words = ("", *forms.words, "")
    for place in [place for place, word in enumerate(forms.words) if word in polarity.CUE_OF]:
        word, before, after = forms.words[place], words[place], words[place + 2]
        cue = polarity.CUE_OF[word]
        if cue in polarity.AN_LA:
            denies = after[:1] in _VERB_BEGINS and "أ" in forms.span(place).of(source)
        else:
            denies = not _is_empty(cue, before, after) and not _is_another_word(forms, place, cue, source)
        if not denies or cue in homographs or _carries_on(word, place, denials):
            denials.others += 1
        elif cue in polarity.LEXICAL_ARABIC or (cue in polarity.DEMANDING and after in polarity.BOUND_ARABIC):
            denials.lexical.append(place)
        elif cue in polarity.DEMANDING:
            denials.plain.append(place)
        else:
            denials.others += 1
    return denials


def _homographs(english: Forms) -> tuple[str, ...]:
    """Return the cues that are other words beside this English: La of a name, and لمَ, "why"."""
    return tuple(cue for cue, word in (("لا", "la"), ("لم", "why")) if word in english.words)


def _carries_on(word: str, place: int, denials: _Denials) -> bool:
    """Tell whether a word belongs to an earlier denial: "nor", and "no ... other than"."""
    if word == "ولا":
        return bool(denials.plain or denials.lexical)
    return word == "غير" and bool(denials.plain) and place - denials.plain[-1] <= _NEAR


def _is_empty(cue: str, before: str, after: str) -> bool:
    """Tell whether English needs no denial here: "still", "for six", "but", "prevent", or nothing left to deny."""
    no_denial_after, no_denial_before = polarity.EMPTY_BESIDE.get(cue, ((), ()))
    return before in no_denial_after or after in no_denial_before or (cue in {"لا", "لم"} and not after)


def _is_another_word(forms: Forms, place: int, cue: str, source: str) -> bool:
    """Tell whether vowel signs say so: غيّر changed, دوّن wrote down, نُفي was exiled."""
    if cue not in polarity.VOWELLED_OTHERWISE or not (_SHADDA in source or _DAMMA in source):
        return False
    spelled = forms.span(place).of(source)
    return _SHADDA in spelled or (cue == "نفي" and _DAMMA in spelled)


def _english_denials(forms: Forms, text: str, also: Callable[[str], object] | None) -> _Denials:
    denials = _Denials()
    words = ("", *forms.words, "")
    senses = map(_SENSES.__getitem__, forms.words)
    for place in [place for place, sense in enumerate(senses) if sense or (also and also(forms.words[place]))]:
        before, word, after = words[place : place + 3]
        sense = _SENSES[word]
        if sense is _Sense.PLAIN:
            if after in polarity.LEXICAL_AFTER_NOT or (word == "not" and before == "or"):
                denials.lexical.append(place)
            elif not _goes_on(word, after, denials) and not (word == "no" and _is_number_sign(forms.span(place), text)):
                denials.plain.append(place)
        elif sense is _Sense.DENYING or (word == "yet" and after == "to") or (also and also(word)):
            denials.lexical.append(place)
        elif sense is _Sense.OPEN or (sense is _Sense.OPEN_BEFORE and after == polarity.OPEN_BEFORE.get(word)):
            denials.others += 1
    return denials


def _sense(word: str) -> _Sense | None:
    if word in polarity.PLAIN_ENGLISH or word.endswith("n't"):
        return _Sense.PLAIN
    if word in polarity.DENYING_ENGLISH or polarity.DENYING_SHAPE.match(word):
        return _Sense.DENYING
    if word == "yet" or word in polarity.OPEN_BEFORE:
        return _Sense.OPEN_BEFORE
    return _Sense.OPEN if word in polarity.OPEN_ENGLISH else None


_SENSES = Memo(_sense)


def _goes_on(word: str, after: str, denials: _Denials) -> bool:
    """Tell whether a word carries on an earlier denial, as ولا does: "nor", "not even"."""
    if word == "nor":
        return bool(denials.plain) and after not in polarity.AUXILIARIES
    return word == "not" and after in {"even", "least"} and bool(denials.plain)


def _is_number_sign(no: Span, text: str) -> bool:
    return text[no.end : no.end + 1] == "." and text[no.end + 1 : no.end + 3].strip()[:1].isdecimal()
