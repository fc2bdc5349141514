"""What every engine does around its model: prepare, cut, tidy, align, doubt and try again, join."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Protocol

from mujaz_models.traced import Traced
from mujaz_models.translation import Link, Translated
from mujaz_models.translation.alignment import Attention, links
from mujaz_models.translation.cutting import Span, halves, parts
from mujaz_models.translation.guards import doubt, severity
from mujaz_models.translation.marian_tokenizer import MarianTokenizer, Pieces
from mujaz_models.translation.prepare import for_model, for_reader

AT_ONCE = 512
"""Sentences sorted by length together; attention is kept for no more, some 6 kB each."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model makes of one part: English pieces, their mean log-probability, and what they attended to."""

    pieces: Sequence[str]
    score: float
    attention: Attention | None = None


class PieceModel(Protocol):
    """An engine as this module sees it."""

    tokenizer: MarianTokenizer

    def start(self, sources: Sequence[Sequence[str]], *, careful: bool, spread: bool) -> Callable[[], list[Answer]]:
        """Begin with the English of each list of pieces, and return what waits for it.

        When `careful`, no three of the English pieces come twice. With `spread` all cores share this work.
        """
        ...


@dataclass(frozen=True, slots=True)
class Cut:
    """A sentence made ready for the model, and the spans of it that are translated one by one."""

    prepared: Traced
    spans: Sequence[Span]

    @property
    def texts(self) -> list[str]:
        """The parts."""
        return [self.prepared.text[start:end] for start, end in self.spans]

    def joined(self, translations: Sequence[Translated]) -> Translated:
        """Return the parts' `translations` as that of the sentence as it was given."""
        if not translations:
            return Translated(self.prepared.text, 0.0)
        whole = joined(self.spans, translations)
        alignment = tuple(Link(self.prepared.origin(*link.source), link.target) for link in whole.alignment)
        return replace(whole, alignment=alignment)


def cut(sentence: str, tokenizer: MarianTokenizer) -> Cut:
    """Return `sentence` prepared and in parts; one with no letter or digit has none, and stays as it is."""
    prepared = for_model(sentence)
    spans = parts(prepared.text, tokenizer.count) if any(map(str.isalnum, prepared.text)) else []
    return Cut(prepared, spans)


def translate_sentences(sentences: Sequence[str], model: PieceModel, *, guarded: bool) -> list[Translated]:
    """Return the English of each of `sentences`, made by `model`; what is the same is translated once."""
    distinct = list(dict.fromkeys(sentences))
    groups = (distinct[start : start + AT_ONCE] for start in range(0, len(distinct), AT_ONCE))
    translated = chain.from_iterable(stream_sentences(groups, model, guarded=guarded, ahead=0))
    known = dict(zip(distinct, translated, strict=True))
    return [known[sentence] for sentence in sentences]


def stream_sentences(
    groups: Iterable[Sequence[str]], model: PieceModel, *, guarded: bool, ahead: int
) -> Generator[list[Translated], None, None]:
    """Yield the English of each group in turn, while up to `ahead` groups after it are already at work.

    What is at work when the caller stops asking is finished, and forgotten.
    """
    begun: deque[Callable[[], list[Translated]]] = deque()
    for group in groups:
        begun.append(_begun(group, model, guarded=guarded, spread=not begun))
        if len(begun) > ahead:
            yield begun.popleft()()
    while begun:
        yield begun.popleft()()


def _begun(
    sentences: Sequence[str], model: PieceModel, *, guarded: bool, spread: bool
) -> Callable[[], list[Translated]]:
    every = [cut(sentence, model.tokenizer) for sentence in sentences]
    texts = list(dict.fromkeys(text for one in every for text in one.texts))
    wait = _started(texts, model, careful=False, spread=spread)

    def finish() -> list[Translated]:
        known = wait()
        if guarded:
            known = {text: judged(text, translation) for text, translation in known.items()}
            doubtful = {text: translation for text, translation in known.items() if translation.doubt}
            known |= _better(doubtful, model) if doubtful else {}
        return [one.joined([known[text] for text in one.texts]) for one in every]

    return finish


def rendered(source: Pieces, answer: Answer, tokenizer: MarianTokenizer) -> Translated:
    """Return `answer` as text, aligned to that of `source`."""
    target = tokenizer.decode(answer.pieces)
    english = for_reader(target.text)
    if answer.attention is None:
        return Translated(english.text, answer.score)
    found = links(answer.attention, source.text, source.spans, english, target.spans)
    return Translated(english.text, answer.score, tuple(found))


def judged(source: str, translation: Translated) -> Translated:
    """Return `translation` with what is doubtful about it."""
    return replace(translation, doubt=doubt(source, translation.text))


def joined(spans: Sequence[Span], translations: Sequence[Translated]) -> Translated:
    """Return the `translations` of the parts at `spans` as one; its score is the mean of theirs."""
    if len(translations) == 1 and spans[0][0] == 0:
        return translations[0]
    texts: list[str] = []
    alignment: list[Link] = []
    at = 0
    for (start, _), part in zip(spans, translations, strict=True):
        alignment += (_shifted(link, start, at) for link in part.alignment)
        if part.text:
            texts.append(part.text)
            at += len(part.text) + 1
    doubts = [part.doubt for part in translations]
    score = sum(part.score for part in translations) / len(translations)
    return Translated(" ".join(texts), score, tuple(alignment), max(doubts, key=severity))


def _shifted(link: Link, source: int, target: int) -> Link:
    return Link(
        (link.source[0] + source, link.source[1] + source),
        (link.target[0] + target, link.target[1] + target),
    )


def _started(
    texts: Sequence[str], model: PieceModel, *, careful: bool, spread: bool
) -> Callable[[], dict[str, Translated]]:
    sources = [model.tokenizer.encode(text) for text in texts]
    wait = model.start([source.names for source in sources], careful=careful, spread=spread)
    return lambda: {
        source.text: rendered(source, answer, model.tokenizer) for source, answer in zip(sources, wait(), strict=True)
    }


def _better(doubtful: Mapping[str, Translated], model: PieceModel) -> dict[str, Translated]:
    """Return the better of the `doubtful` translations and of one more try, in halves and without repetition."""
    spans = {text: halves(text) for text in doubtful}
    pieces = [text[start:end] for text in doubtful for start, end in spans[text]]
    again = _started(list(dict.fromkeys(pieces)), model, careful=True, spread=True)()
    chosen = {}
    for text, first in doubtful.items():
        second = judged(text, joined(spans[text], [again[text[start:end]] for start, end in spans[text]]))
        chosen[text] = min(first, second, key=lambda one: (severity(one.doubt), -one.score))
    return chosen
