"""How often the speller is right, on words that nothing was learned from."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from mujaz_models.names.choice import within_one


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares of words: spelled as any of their spellings, within one letter of one, and with one among the first three.

    `pairs` is the stricter share, of all pairs of a word and a spelling: a word with several can hit but one.
    """

    words: int
    exact: float
    close: float
    among_three: float
    pairs: float


def measure(words: Mapping[str, Collection[str]], spell: Callable[[str], list[str]]) -> Figures:
    """Measure `spell`, which gives three spellings, on `words` with the spellings that are right; case is ignored."""
    exact = close = among = 0
    for word, right in words.items():
        found = [spelling.lower() for spelling in spell(word)] or [""]
        exact += found[0] in right
        close += any(within_one(found[0], spelling) for spelling in right)
        among += any(spelling in right for spelling in found)
    count = len(words)
    return Figures(count, exact / count, close / count, among / count, exact / sum(map(len, words.values())))


def table(figures: Mapping[str, Figures]) -> str:
    """Return the figures as a Markdown table."""
    lines = [
        "| words | how many | exact | within one letter | among three | exact, of pairs |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {name} | {f.words} | {f.exact:.1%} | {f.close:.1%} | {f.among_three:.1%} | {f.pairs:.1%} |"
        for name, f in figures.items()
    ]
    return "\n".join(lines)
