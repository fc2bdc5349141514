"""Persons named again by surname, and their English word by word."""

from collections.abc import Mapping, Sequence

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.cues import CUES, WHOSE
from mujaz_models.entities.folding import fold_form
from mujaz_models.entities.gazetteer import Gazetteer, Trust
from mujaz_models.entities.tokens import Token

_ANNOUNCING = frozenset({"say", "title"})
_SHORTEST_SURNAME = 3


def add_surnames(
    tokens: Sequence[Sequence[Token]], names: Sequence[Sequence[EntitySpan]], gazetteer: Gazetteer
) -> list[list[EntitySpan]]:
    """Return `names` of each sentence with the surnames of persons that any sentence names in full.

    One that stands after "the rule of" or the like is a surname too.
    """
    surnames = {
        sentence[-1]
        for words, spans in zip(tokens, names, strict=True)
        for span in spans
        if span.kind is Kind.PERSON
        and (len(sentence := _forms_in(words, span)) > 1 or (sentence and _is_surname(words, span)))
    }
    surnames = {name for name in surnames if len(name) >= _SHORTEST_SURNAME}
    if not surnames:
        return [list(spans) for spans in names]
    return [_with_surnames(*pair, surnames, gazetteer) for pair in zip(tokens, names, strict=True)]


def person_english(text: str, names: Mapping[str, str]) -> str:
    """Return a person's name in English where every word of it is known, else an empty string."""
    words = [_word_english(word, names) for word in fold_form(text).split(" ")]
    english = " ".join(words) if all(words) else ""
    return english[:1].upper() + english[1:]


def _word_english(word: str, names: Mapping[str, str]) -> str:
    if word in names:
        return names[word]
    bare = names.get(word[2:], "") if word.startswith("ال") else ""
    return f"al-{bare}" if bare else ""


def _forms_in(tokens: Sequence[Token], span: EntitySpan) -> list[str]:
    return [token.form for token in tokens if span.start <= token.start + 1 and token.end <= span.end]


def _is_surname(tokens: Sequence[Token], span: EntitySpan) -> bool:
    before = [token.form for token in tokens if token.end <= span.start]
    return bool(before) and any(form in WHOSE for _, form in readings(before[-1]))


def _with_surnames(
    tokens: Sequence[Token], spans: Sequence[EntitySpan], surnames: set[str], gazetteer: Gazetteer
) -> list[EntitySpan]:
    found = list(spans)
    for place, token in enumerate(tokens):
        cut, word = next((reading for reading in readings(token.form) if reading[1] in surnames), (0, ""))
        if not word or not (word in gazetteer.names or _announced(tokens, place)):
            continue
        rivals = [span for span in found if span.start < token.end and token.start < span.end]
        if all(token.start <= rival.start and rival.end <= token.end for rival in rivals) and not _is_sure(
            word, gazetteer
        ):
            found = [span for span in found if span not in rivals]
            found.append(EntitySpan(token.start + cut, token.end, Kind.PERSON))
    return sorted(found, key=lambda span: span.start)


def _is_sure(word: str, gazetteer: Gazetteer) -> bool:
    known = gazetteer.look_up(word)
    return known is not None and known.trust is Trust.SURE


def _announced(tokens: Sequence[Token], place: int) -> bool:
    before = tokens[place - 1].form if place else ""
    return any(CUES.get(word.removeprefix("ال")) in _ANNOUNCING for _, word in readings(before)) if before else False
