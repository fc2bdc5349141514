"""Words of persons' and places' names whose English is known: the speller looks here first."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from mujaz_models.entities.folding import fold_form
from training.spelling.pairs import Pair

_OURS = (Path(__file__).parent.parent / "entities" / "curated" / "names.tsv", Path(__file__).parent / "common.tsv")
_MOST = 3
"""Spellings kept of a word."""


def known_words(
    pairs: Iterable[Pair], news: Mapping[Pair, int], *, prior: Callable[[str], float | None]
) -> dict[str, list[str]]:
    """Return the spellings of each folded Arabic word, best first.

    Our own list comes first, then what our news uses most, then what English text is likeliest to write (`prior`).
    """
    rank: dict[str, dict[str, tuple[int, float]]] = defaultdict(dict)
    for arabic, english in pairs:
        rank[fold_form(arabic)][english] = (0, prior(english) or 0.0)
    used: Counter[Pair] = Counter()
    for (arabic, english), times in news.items():
        used[fold_form(arabic), english] += times
    for (form, english), times in used.items():
        rank[form][english] = (times, prior(english) or 0.0)
    found = {
        form: sorted(spellings, key=lambda english: (*spellings[english], english), reverse=True)[:_MOST]
        for form, spellings in rank.items()
    }
    for form, english in our_list():
        found[form] = [english, *(other for other in found.get(form, []) if other != english.lower())][:_MOST]
    return dict(sorted(found.items()))


def our_list() -> Iterator[tuple[str, str]]:
    """Yield folded words of names with the English that our own lists give them, as it is written."""
    for path in _OURS:
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                forms, english = line.split("\t")[:2]
                yield from ((fold_form(form), english) for form in forms.split("|"))
