"""The particles cut off names that a tagger found with them: it labels whole words."""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from mujaz_models.entities import EntitySpan
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.cues import CUES
from mujaz_models.entities.gazetteer import Gazetteer
from mujaz_models.entities.tokens import Token

_BEFORE_ARTICLE = re.compile(r"(?:[وف]?[بك](?=ال\w{3})|[وف](?=(?:ال|لل)\w{3}))")
"""Letters before the article of a word long enough for it to be one."""


def without_particles(
    tokens: Sequence[Sequence[Token]], names: Sequence[Sequence[EntitySpan]], gazetteer: Gazetteer
) -> list[list[EntitySpan]]:
    """Return the `names` of each sentence, without و ف ب ل ك on their first words where these are not its own letters.

    They are not when the rest is a known name, or stands elsewhere in these sentences as a name, and the whole is
    neither; or when the article comes after them.
    """
    firsts = {_forms(words, span)[0] for words, spans in zip(tokens, names, strict=True) for span in spans}
    return [
        [_without_particle(words, span, gazetteer, firsts) for span in spans]
        for words, spans in zip(tokens, names, strict=True)
    ]


def _without_particle(
    tokens: Sequence[Token], span: EntitySpan, gazetteer: Gazetteer, firsts: Container[str]
) -> EntitySpan:
    forms = _forms(tokens, span)
    whole = next((match.cut for match in gazetteer.matches(forms, 0) if match.words == len(forms) > 1), None)
    return replace(span, start=span.start + (_cut(forms[0], gazetteer, firsts) if whole is None else whole))


def _cut(form: str, gazetteer: Gazetteer, firsts: Container[str]) -> int:
    for cut, word in readings(form):
        if _is_known(word, gazetteer) or (cut and word in firsts):
            return cut
    before = _BEFORE_ARTICLE.match(form)
    return before.end() if before else 0


def _is_known(word: str, gazetteer: Gazetteer) -> bool:
    bare = word.removeprefix("ال")
    return bare in CUES or bare in gazetteer.names or word in gazetteer.names or gazetteer.look_up(word) is not None


def _forms(tokens: Sequence[Token], span: EntitySpan) -> list[str]:
    return [token.form for token in tokens if span.start <= token.start and token.end <= span.end]
