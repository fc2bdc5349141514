"""Sentences as a summariser might write them from known ones, faithfully or with a wrong name or number planted."""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from mujaz.briefing import Briefing, Translation
from mujaz.checks.english_words import number_word
from mujaz.document import Document, Sentence, Span

SYNONYMS = MappingProxyType(
    dict(
        pair.split("=")
        for pair in (
            "said=stated, announced=declared, killed=left dead, wounded=injured, injured=hurt, began=started, "
            "started=began, rose=climbed, fell=dropped, increased=went up, decreased=went down, "
            "residents=people, officials=authorities, authorities=officials, town=city, village=settlement, "
            "road=route, houses=homes, homes=houses, help=aid, aid=assistance, children=youngsters, "
            "doctors=medics, police=officers, workers=employees, closed=shut, opened=launched, ended=finished, "
            "big=large, large=big, near=close to, about=some, roughly=about, nearly=almost, because=since, "
            "after=following, before=ahead of, during=in, despite=in spite of, new=fresh, several=a number of, "
            "many=numerous, must=has to, should=ought to, plan=scheme, talks=negotiations, fighting=clashes, "
            "clashes=fighting, attack=assault, demanded=called for, refused=declined, asked=requested, "
            "decided=resolved, expected=due, led=headed, company=firm, reported=noted, showed=revealed, "
            "reached=hit, destroyed=wrecked"
        ).split(", ")
    )
)
"""Words and what may stand for them."""
_WORD = re.compile(r"[A-Za-z]+")
_FIGURE = re.compile(r"(?<![\w.,:/-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w:/-]|[.,]\d)")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}(?: (?:al-)?[A-Z][a-z]{2,})*(?![\w-])")
_DROPPED = 0.2
"""Share of the words that say something which a paraphrase may leave out."""
MIN_WORDS = 8


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence made from the sentences `source`; `planted` is what was put in wrongly, or empty."""

    text: str
    source: tuple[int, ...]
    manner: str
    planted: str = ""


def briefing_of(english: Sequence[str], *, has_title: bool = False) -> Briefing:
    """Return a briefing with these translations; its Arabic is a letter a sentence."""
    sentences = tuple(Sentence(number, Span(2 * number, 2 * number + 1), 0) for number in range(len(english)))
    document = Document("ن " * len(english), sentences, has_title=has_title)
    return Briefing(document).with_translations(*(Translation(number, text) for number, text in enumerate(english)))


def faithful(english: Sequence[str], rng: random.Random) -> Iterator[Case]:
    """Yield every sentence of some length as it is, paraphrased in each manner, and joined with the next one."""
    long = [place for place, text in enumerate(english) if len(text.split()) >= MIN_WORDS and english.count(text) == 1]
    for place in long:
        text = english[place]
        yield Case(text, (place,), "copied")
        yield Case(_shortened(text, rng), (place,), "words left out")
        yield Case(_turned(text), (place,), "clauses reordered")
        yield Case(_reworded(text), (place,), "synonyms")
        yield Case(_reworded(_turned(_shortened(text, rng))), (place,), "all of these")
    for one, other in zip(long[::2], long[1::2], strict=False):
        text = f"{english[one].rstrip('.')}, and {english[other]}"
        yield Case(_reworded(_shortened(text, rng)), (one, other), "two in one")


def planted(cases: Sequence[Case], english: Sequence[str], others: Sequence[str], rng: random.Random) -> Iterator[Case]:
    """Yield `cases` with a number or a name of the same text, or of `others`, in place of the right one."""
    for case in cases:
        for pattern, what in ((_FIGURE, "number"), (_NAME, "name")):
            found = list(pattern.finditer(case.text))
            for where, texts in (("the same text", english), ("elsewhere", others)):
                wrong = _candidates(pattern, texts, " ".join(english[source] for source in case.source))
                if found and wrong:
                    right = rng.choice(found)
                    put = rng.choice(wrong)
                    text = case.text[: right.start()] + put + case.text[right.end() :]
                    yield Case(text, case.source, f"{what} of {where}", put)


def unfounded(others: Sequence[str]) -> Iterator[Case]:
    """Yield sentences that are from another text altogether."""
    for text in others:
        if len(text.split()) >= MIN_WORDS:
            yield Case(text, (), "a sentence of elsewhere", text)


def _candidates(pattern: re.Pattern[str], texts: Sequence[str], source: str) -> list[str]:
    """Return what `texts` have that is no part of `source`."""
    there = set(re.findall(r"\w+", source))
    found = {match[0] for text in texts for match in pattern.finditer(text)}
    return sorted(each for each in found if not there & set(re.findall(r"\w+", each)))


def _shortened(text: str, rng: random.Random) -> str:
    """Leave out some of the small words in the middle, never a name or number."""
    words = text.split()
    small = (place for place, word in enumerate(words[1:-1], start=1) if word.isalpha() and word.islower())
    middle = [place for place in small if number_word(words[place]) is None]
    dropped = set(rng.sample(middle, int(_DROPPED * len(middle))))
    return " ".join(word for place, word in enumerate(words) if place not in dropped)


def _turned(text: str) -> str:
    """Put the first clause last, or the last sentence part after a comma first."""
    first, comma, rest = text.rstrip(".").partition(", ")
    if not comma or not rest:
        return text
    opening = first if re.match(r"[A-Z]\w+ [A-Z]", first) else first[0].lower() + first[1:]
    return f"{rest[0].upper()}{rest[1:]}, {opening}."


def _reworded(text: str) -> str:
    return _WORD.sub(lambda word: SYNONYMS.get(word[0], word[0]), text)
