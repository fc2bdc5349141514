"""The domain's sentences in the language of the interface. The domain speaks English only: it goes into English notes.

A sentence is known again by its template in `translations/said.txt`, which `packaging/translations` gathers from the
source; what stands in its places is put into the translation. What is not known stays as it is.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from mujaz.gui.language import ENGLISH, SAID, language_in_use, looked_up, tr
from mujaz_resources import resource

_PLACE = re.compile(r"\{(\w+)\}")
_AS_WRITTEN = frozenset(("english", "name2", "right", "span", "spans", "target", "usual", "word", "written"))
"""Places for words of the English text, which stay what they are there."""
_TELLING = 5
"""Letters from which a template can't be taken for another; with fewer, what is in its places must be known too."""
_LEADING_SPACE = re.compile(r"\u2068(\s+)")
"""Of what is put into an isolate: within it, it would come to stand at the other end."""

_CITED = re.compile(r"“([^“”]*)”")
_ALL_CITED = re.compile(rf"{_CITED.pattern}(?:, {_CITED.pattern})*")


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with named places, such as "The English has {written}.", and its longest part between them."""

    text: str
    pattern: re.Pattern[str]
    literal: str

    @classmethod
    def of(cls, text: str) -> "Template":
        """Return a template; each of its places takes any text, also none."""
        parts = _PLACE.split(text)
        literals, names = parts[::2], parts[1::2]
        pattern = "".join(
            f"{re.escape(literal)}{f'(?P<{name}>.*?)' if name else ''}"
            for literal, name in zip(literals, [*names, ""], strict=True)
        )
        return cls(text, re.compile(pattern, re.DOTALL), max(literals, key=len))

    def values(self, sentence: str) -> dict[str, str] | None:
        """Return what stands in the places of `sentence`, or None where it is another sentence."""
        found = self.pattern.fullmatch(sentence) if self.literal in sentence else None
        return found.groupdict() if found else None


def said(sentence: str) -> str:
    """Return a sentence of the domain's in the language of the interface, or as it is where it is not known."""
    code = language_in_use()
    return sentence if code == ENGLISH else _said(sentence, code)


@lru_cache(maxsize=4096)
def _said(sentence: str, code: str) -> str:
    if _ALL_CITED.fullmatch(sentence):
        return tr(", ").join(tr("“{word}”").format(word=word) for word in _CITED.findall(sentence))
    exactly = looked_up(SAID, sentence)
    if exactly == sentence:
        exactly = looked_up("", sentence)
    if exactly != sentence or not sentence:
        return exactly
    for template in _templates():
        values = template.values(sentence)
        if values is not None:
            known = {name: value if name in _AS_WRITTEN else _said(value, code) for name, value in values.items()}
            if known != values or sum(map(str.isalpha, _PLACE.sub("", template.text))) >= _TELLING:
                return _LEADING_SPACE.sub("\\1\u2068", looked_up(SAID, template.text).format(**known))
    return sentence


@lru_cache(maxsize=1)
def _templates() -> tuple[Template, ...]:
    """Return the templates that have places, those that say most first: they leave least to chance."""
    lines = resource("translations", "said.txt").read_text(encoding="utf-8").splitlines()
    templates = [Template.of(line) for line in lines if _PLACE.search(line)]
    return tuple(sorted(templates, key=lambda template: -len(_PLACE.sub("", template.text))))
