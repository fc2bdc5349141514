"""The card of the speller: its figures on words that nothing was learned from."""

from collections.abc import Mapping
from pathlib import Path

from mujaz_models.entities.folding import fold_form
from mujaz_models.names import arrays
from mujaz_models.names.english import EnglishNames
from mujaz_models.names.speller import MODEL_FILE, StarterNameSpeller
from training.own_text import tagged_pairs, tags
from training.spelling import pairs as words
from training.spelling.figures import measure, table
from training.spelling.known import our_list
from training.spelling.pairs import Pair, Part, by_word, only
from training.spelling.sound import can_be

Spellings = Mapping[str, set[str]]
"""The spellings that are right of each Arabic word."""


def write_card(data: Path, out: Path) -> str:
    """Measure the model in `out`, write its MODEL.md, and return the figures."""
    speller = StarterNameSpeller.load(out)
    known = EnglishNames.from_arrays(arrays.load(out / MODEL_FILE))
    listed = words.listed(data)
    held_out = _held_out(listed)
    unknown = {word: right for word, right in held_out.items() if all(known.prior_of(name) is None for name in right)}
    items = {
        "listed single names, held out": held_out,
        "those that are transliterations": _held_out([pair for pair in listed if can_be(*pair)]),
        "those whose English is no known name": unknown,
        "words of towns' names, held out": _held_out(words.towns()),
        "persons of our own news, items kept back": _persons(data),
    }

    def spell(name: str) -> list[str]:
        return [spelling.english for spelling in speller.spellings(name, n=3)]

    figures = table({name: measure(spellings, spell) for name, spellings in items.items()})
    card = (Path(__file__).parent / "MODEL.template.md").read_text(encoding="utf-8")
    share = f"{1 - len(unknown) / len(held_out):.0%}"
    (out / "MODEL.md").write_text(card.replace("{figures}", figures).replace("{known}", share), encoding="utf-8")
    return figures


def _persons(data: Path) -> Spellings:
    found: dict[str, set[str]] = {}
    for pair in tagged_pairs(data, held_back=True):
        english = tags(pair.english)
        for tag, arabic in tags(pair.arabic).items():
            if tag.startswith("P") and tag in english:
                found.setdefault(arabic, set()).add(english[tag].lower())
    return found


def _held_out(pairs: list[Pair]) -> Spellings:
    """Return the words held out, without those of our own list, which is known whatever the split says."""
    ours = {form for form, _ in our_list()}
    return {word: right for word, right in by_word(only(pairs, Part.HELD_OUT)).items() if fold_form(word) not in ours}
