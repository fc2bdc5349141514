"""Mentions made into entities, and found again in the English."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from mujaz.briefing import Briefing, Entity, Kind, Mention, Side
from mujaz.document import Span
from mujaz_models.entities import EntitySpan
from mujaz_models.entities.folding import fold_form

MIN_LIKENESS = 0.75
"""Share of consonants that an Arabic name and its English spelling must have in common (difflib's ratio)."""
MIN_CONSONANTS = 2
"""One consonant is like too many words."""
MIN_WITH_ARTICLE = 5
"""Letters of a word whose first two can be the article; in a shorter one they belong to the name (ألب)."""

_NAMED = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.OTHER})
_CONSONANTS = str.maketrans(
    {
        **dict(zip("بپتطثجغحهخدضذرزظسصشفڤقكلمن", "bbttkggxxkddzrzzsssffkklmn", strict=True)),
        "ث": "t",
        "ح": "",
        "ه": "",
        **dict.fromkeys("اأإآءئؤىعويةٱ ـ.-", ""),
    }
)
_DIGRAPHS = (("sh", "s"), ("ch", "s"), ("th", "t"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("ck", "k"))
_LATIN = str.maketrans({**dict(zip("cqpvjx", "kkbfgk", strict=True)), **dict.fromkeys("aeiouywh'’`- .", "")})
_CAPITALISED = re.compile(
    r"(?:[Aa]l-)?[A-ZÀ-Þ][\w'’-]*(?:(?: (?:al-|bin |ibn |of |de |el-|Al-)?)(?:[A-ZÀ-Þ][\w'’-]*))*"
)
_PARTICLES = frozenset("a an and at by for from in of on or that the their to with".split())
_TOKEN = re.compile(r"[\w'’-]+")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(slots=True)
class _Group:
    """The mentions of one entity while they are gathered."""

    kind: Kind
    source_name: str
    english: str
    mentions: list[Mention] = field(default_factory=list)
    spellings: Counter[str] = field(default_factory=Counter)


def link(briefing: Briefing, spans: Sequence[Sequence[EntitySpan]]) -> tuple[Entity, ...]:
    """Return the entities that `spans` (of each sentence) name, with their mentions on both sides as far as known."""
    groups: dict[tuple[Kind, str], _Group] = {}
    for sentence, found in zip(briefing.document.sentences, spans, strict=True):
        taken: list[Span] = []
        for span in found:
            place = Span(sentence.span.start + span.start, sentence.span.start + span.end)
            text = place.of(briefing.document.text)
            group = _group_of(groups, span, text)
            group.mentions.append(Mention(Side.SOURCE, sentence.id, place, text))
            counterpart = _counterpart(briefing, group.mentions[-1], group, taken)
            if counterpart is not None:
                taken.append(counterpart)
                in_english = counterpart.of(briefing.english(sentence.id))
                group.spellings[in_english] += 1
                group.mentions.append(Mention(Side.TRANSLATION, sentence.id, counterpart, in_english))
    return tuple(
        Entity(number, group.kind, _name(group), group.source_name, tuple(group.mentions))
        for number, group in enumerate(groups.values())
    )


def _group_of(groups: dict[tuple[Kind, str], _Group], span: EntitySpan, text: str) -> _Group:
    key = (span.kind, fold_form(text))
    if key not in groups and span.kind == Kind.PERSON and " " not in key[1]:
        # A family name alone is the person who was named in full before.
        key = next((known for known in groups if known[0] == Kind.PERSON and known[1].endswith(f" {key[1]}")), key)
    group = groups.setdefault(key, _Group(span.kind, text, span.english))
    group.english = group.english or span.english
    return group


def _name(group: _Group) -> str:
    if group.english:
        return group.english
    return max(
        group.spellings, key=lambda spelling: (group.spellings[spelling], len(spelling)), default=group.source_name
    )


def _counterpart(briefing: Briefing, mention: Mention, group: _Group, taken: list[Span]) -> Span | None:
    """Return where the English of its sentence names what `mention` names, outside `taken`, or None.

    A known name counts most, then how the name sounds, then what the translator itself looked at.
    """
    english, arabic, name = briefing.english(mention.sentence), mention.text, group.english
    if not english:
        return None
    if group.kind in _NAMED:
        exact = _occurrences(english, name) if name else iter(())
    else:
        exact = _amounts(english, arabic, name)
    found = next((span for span in exact if not _overlaps(span, taken)), None)
    if found is None and group.kind in {Kind.PERSON, Kind.PLACE}:
        found = _most_alike(english, arabic, taken)
    if found is None and group.kind in _NAMED:
        found = _aligned(briefing, mention, taken)
    return found


def _aligned(briefing: Briefing, mention: Mention, taken: list[Span]) -> Span | None:
    """Return the stretch of English that is aligned to the mention, if it is one stretch of likely length."""
    alignment = briefing.translations[mention.sentence].alignment
    targets = sorted({link.target for link in alignment if _overlaps(link.source, [mention.span])})
    english = briefing.english(mention.sentence)
    while targets and targets[0].of(english).lower() in _PARTICLES:
        del targets[0]
    while targets and targets[-1].of(english).lower() in _PARTICLES:
        del targets[-1]
    if not targets:
        return None
    whole = Span(targets[0].start, targets[-1].end)
    words = len(whole.of(english).split())
    fits = words <= len(targets) + 1 and words <= 2 * len(mention.text.split()) + 1
    return whole if fits and not _overlaps(whole, taken) else None


def _occurrences(text: str, name: str) -> Iterator[Span]:
    for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
        yield Span(*match.span())


def _amounts(english: str, arabic: str, name: str) -> Iterator[Span]:
    """Yield where the same digits stand, and where the amount or date is spelled as `name`."""
    if name:
        yield from _occurrences(english, name)
    wanted = _DIGITS.findall(fold_form(arabic).replace(",", ""))
    for match in _DIGITS.finditer(english):
        if match[0].replace(",", "") in wanted:
            yield Span(*match.span())


def _overlaps(span: Span, taken: list[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in taken)


def _most_alike(english: str, arabic: str, taken: list[Span]) -> Span | None:
    wanted = _arabic_consonants(arabic)
    if len(wanted) < MIN_CONSONANTS:
        return None
    best, best_likeness = None, MIN_LIKENESS
    for span in _capitalised_runs(english):
        if _overlaps(span, taken):
            continue
        likeness = SequenceMatcher(None, wanted, _latin_consonants(span.of(english)), autojunk=False).ratio()
        if likeness > best_likeness:
            best, best_likeness = span, likeness
    return best


def _capitalised_runs(text: str) -> Iterator[Span]:
    """Yield every run of whole words within each capitalised stretch, such as a full name and its parts."""
    for stretch in _CAPITALISED.finditer(text):
        words = [
            (stretch.start() + word.start(), stretch.start() + word.end()) for word in _TOKEN.finditer(stretch[0])
        ][:8]
        for first, (start, _) in enumerate(words):
            for _, end in words[first : first + 5]:
                yield Span(start, end)


def _arabic_consonants(name: str) -> str:
    words = (word.removeprefix("ال") if len(word) >= MIN_WITH_ARTICLE else word for word in fold_form(name).split())
    return "".join(words).translate(_CONSONANTS)


def _latin_consonants(name: str) -> str:
    lowered = re.sub(r"\b(?:al|el)-", "", name.lower())
    for digraph, letter in _DIGRAPHS:
        lowered = lowered.replace(digraph, letter)
    return re.sub(r"(.)\1", r"\1", lowered.translate(_LATIN))
