"""Cut off what the CRF took into a name although it is none of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.cues import CUES
from mujaz_models.entities.tokens import Token

_NEVER_IN_A_NAME = frozenset(
    "في من الي علي عن مع ان انه انها كلا كل قد وقد وان التي الذي الذين هو هي لا ما لم لن بعد قبل خلال منذ حتي او ثم "
    "هذا هذه ذلك تلك كان كانت قال قالت وقال وقالت واضاف واكد رحمه".split()
)
_GENERIC = frozenset("المنطقه المحافظه البلده القريه بالمنطقه بالمحافظه بالبلده بالقريه".split())
_BREAKS = frozenset('،؛:؟!؛()[]{}«»“”"…,;?-–—')


def trimmed(tokens: Sequence[Token], spans: Sequence[EntitySpan]) -> list[EntitySpan]:
    """Return `spans` without titles at their front and without what follows a break or a function word."""
    return list(_trimmed(tokens, spans))


def _trimmed(tokens: Sequence[Token], spans: Sequence[EntitySpan]) -> Iterator[EntitySpan]:
    for span in spans:
        words: Sequence[Token] = [token for token in tokens if span.start < token.end and token.start < span.end]
        if span.kind is Kind.PERSON:
            words = _without_titles(_until_break(words))
        elif len(words) > 1 and _is_title(words[-1]):
            words = words[:-1]
        if words and not (span.kind is Kind.PLACE and words[-1].form in _GENERIC and len(words) == 1):
            yield replace(span, start=max(span.start, words[0].start), end=words[-1].end)


def _until_break(words: Sequence[Token]) -> Sequence[Token]:
    for index, word in enumerate(words):
        apart = not index or words[index - 1].end != word.start
        if word.form in _NEVER_IN_A_NAME or (word.form in _BREAKS and (apart or word.form not in "-–")):
            return words[:index]
    return words


def _without_titles(words: Sequence[Token]) -> Sequence[Token]:
    first = next((i for i, word in enumerate(words) if not _is_title(word)), 0)
    return words[first:]


def _is_title(word: Token) -> bool:
    return word.form.startswith("ال") and CUES.get(word.form[2:]) == "title"
