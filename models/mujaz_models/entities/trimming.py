"""Cut off what the CRF took into a name although it is none of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.cues import CUES, WHOSE
from mujaz_models.entities.nationalities import PEOPLES, is_nationality
from mujaz_models.entities.tokens import Token

_NEVER_IN_A_NAME = frozenset(
    "في من الي عن مع ان انه انها كلا كل قد وقد وان التي الذي الذين هو هي لا ما لم لن بعد قبل خلال منذ حتي او ثم "
    "هذا هذه ذلك تلك كان كانت قال قالت وقال وقالت واضاف واكد رحمه مدينه محافظه بلده قريه منطقه مديريه ولايه".split()
)
_IN = frozenset({"في", "وفي", "ففي"})
_ENDS_AN_ORGANISATION = frozenset(
    f"{joined}ال{word}" for joined in ("", "و") for word in "مواليه تابعه مدعومه موالي تابع مدعوم موالين تابعين".split()
)
_NO_NAMES = MappingProxyType(
    {
        Kind.PLACE: frozenset("المنطقه المحافظه البلده القريه بالمنطقه بالمحافظه بالبلده بالقريه".split()),
        Kind.PERSON: PEOPLES,
    }
)
"""Single words that are no names of that kind."""
_ANNOUNCING = frozenset({"say", "title", "work"})
_PAIR = 2
_ON = "على"
"""The preposition. Folded it is a man's name, but news spells him علي: none of the 1,470 in CleANERCorp is a name."""
_BREAKS = frozenset('،؛:؟!؛()[]{}«»“”"…,;?-–—')


def trimmed(tokens: Sequence[Token], spans: Sequence[EntitySpan]) -> list[EntitySpan]:
    """Return `spans` without titles at their front and without what follows a break or a function word."""
    return list(_trimmed(tokens, spans))


def without_on(source: str, span: EntitySpan) -> EntitySpan | None:
    """Return a span of `source` without the preposition "on" at a person's end, or None where it is nothing else."""
    text = source[span.start : span.end]
    if text == _ON:
        return None
    name = text.removesuffix(_ON).rstrip() if text.endswith(f" {_ON}") and span.kind is Kind.PERSON else text
    return replace(span, end=span.start + len(name))


def _trimmed(tokens: Sequence[Token], spans: Sequence[EntitySpan]) -> Iterator[EntitySpan]:
    for span in spans:
        words: Sequence[Token] = [token for token in tokens if span.start < token.end and token.start < span.end]
        if span.kind is Kind.PERSON:
            words = _without_others(_without_whose(tokens, _without_marks(_until_break(words))))
        else:
            words = _until_apposition(words[1:] if words and words[0].form in _IN else words)
        if words and not (len(words) == 1 and words[0].form in _NO_NAMES.get(span.kind, ())):
            yield replace(span, start=max(span.start, words[0].start), end=words[-1].end)


def _until_apposition(words: Sequence[Token]) -> Sequence[Token]:
    """Return an organisation's or place's words up to "loyal to" or the like, without a title behind them."""
    last = next((i for i, word in enumerate(words) if i and word.form in _ENDS_AN_ORGANISATION), len(words))
    return words[: last - 1] if last > 1 and _is_title(words[last - 1]) else words[:last]


def _until_break(words: Sequence[Token]) -> Sequence[Token]:
    for index, word in enumerate(words):
        apart = not index or words[index - 1].end != word.start
        if (word.form in _NEVER_IN_A_NAME and apart) or (word.form in _BREAKS and (apart or word.form not in "-–")):
            return words[:index]
    return words


def _without_marks(words: Sequence[Token]) -> Sequence[Token]:
    last = next((i for i in range(len(words), 0, -1) if words[i - 1].form not in _BREAKS), 0)
    return words[:last]


def _without_whose(tokens: Sequence[Token], words: Sequence[Token]) -> Sequence[Token]:
    """Return the surname alone of "rule of al-Asad", unless a title or verb of speech announces a person there."""
    if len(words) != _PAIR or not words[1].form.startswith("ال"):
        return words
    if not any(form in WHOSE for _, form in readings(words[0].form)):
        return words
    place = next(place for place, token in enumerate(tokens) if token is words[0])
    before = readings(tokens[place - 1].form) if place else ()
    is_announced = any(CUES.get(form.removeprefix("ال")) in _ANNOUNCING for _, form in before)
    return words if is_announced else words[1:]


def _without_others(words: Sequence[Token]) -> Sequence[Token]:
    """Return a person's words without the title, nationality or following ("militia of") before the name."""
    first = next((i for i, word in enumerate(words) if not _is_before_a_name(word)), 0)
    return words[first:]


def _is_before_a_name(word: Token) -> bool:
    return _is_title(word) or _is_adjective(word) or any(CUES.get(form) == "body" for _, form in readings(word.form))


def _is_adjective(word: Token) -> bool:
    """Tell whether the word says whose somebody is ("the Kuwaiti"): a surname where nothing follows it."""
    return word.form.startswith("ال") and is_nationality(word.form)


def _is_title(word: Token) -> bool:
    return word.form.startswith("ال") and CUES.get(word.form[2:]) == "title"
