"""What a check may know beside the two sentences, and what a check is."""

import itertools
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from mujaz.briefing import Briefing, Doubt, Flag, Kind, Link, Side, Translation
from mujaz.document import Sentence, Span


@dataclass(frozen=True, slots=True)
class Name:
    """Something named in the source sentence; `english` is its agreed name.

    `source` is a span of the source sentence, `target` one of the translation, None where no counterpart was found.
    """

    kind: Kind
    english: str
    source: Span
    target: Span | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of one sentence and its translation. The source spans of `alignment` count in the sentence.

    `score` is the mean log-probability of the translation's tokens (nats), None where no model made it.
    """

    names: tuple[Name, ...] = ()
    alignment: tuple[Link, ...] = ()
    is_title: bool = False
    score: float | None = None
    doubt: Doubt | None = None


Check = Callable[[str, str, Context], list[Flag]]
"""Source sentence, translation, context -> flags without a sentence, their spans counted in the two strings."""


def contexts(briefing: Briefing, *, only: Collection[int] | None = None) -> Iterator[tuple[Sentence, Context]]:
    """Yield each translated sentence of `briefing` (or `only` some) with what is known of it, in order."""
    every = briefing.document.sentences
    wanted = every if only is None else [every[sentence] for sentence in sorted(only)]
    names = _names(briefing, frozenset(sentence.id for sentence in wanted))
    for sentence in wanted:
        translation = briefing.translations.get(sentence.id)
        if translation is not None and translation.text:
            yield sentence, _context(briefing, sentence, translation, tuple(names[sentence.id]))


def _context(briefing: Briefing, sentence: Sentence, translation: Translation, names: tuple[Name, ...]) -> Context:
    return Context(
        names=tuple(replace(name, source=_within(sentence, name.source)) for name in names),
        alignment=tuple(
            Link(_within(sentence, link.source), link.target)
            for link in translation.alignment
            if sentence.span.start <= link.source.start and link.source.end <= sentence.span.end
        ),
        is_title=briefing.document.has_title and sentence.id == 0,
        score=translation.score,
        doubt=translation.doubt,
    )


def _names(briefing: Briefing, sentences: Collection[int]) -> Mapping[int, list[Name]]:
    """Return the names of each of the sentences, their source spans still counted in the document.

    A counterpart comes right after the mention that it translates.
    """
    names = defaultdict[int, list[Name]](list)
    for entity in briefing.entities:
        for mention, following in itertools.zip_longest(entity.mentions, entity.mentions[1:]):
            if mention.sentence in sentences and mention.side == Side.SOURCE:
                is_counterpart = following and following.side != Side.SOURCE and following.sentence == mention.sentence
                target = following.span if is_counterpart else None
                names[mention.sentence].append(Name(entity.kind, entity.name, mention.span, target))
    return names


def _within(sentence: Sentence, span: Span) -> Span:
    return Span(span.start - sentence.span.start, span.end - sentence.span.start)
