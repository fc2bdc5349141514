"""What the CRF sees of each token."""

from collections.abc import Sequence

from mujaz_models.entities import Kind
from mujaz_models.entities.gazetteer import Gazetteer, Match, Trust
from mujaz_models.entities.tokens import Token
from mujaz_models.entities.words import QUOTES, Lexicon, Word

_SHORT_OF_KIND = {Kind.PLACE: "L", Kind.ORGANISATION: "O"}
_BREAKS = frozenset(".؛:؟!")
_CLOSING = frozenset("»”)]")
_FAR, _REACH = 4, 6
"""Tokens from which a cue word is far, and after which it is forgotten."""
_NOTHING_TWO_BEFORE, _NOTHING_BEFORE, _NOTHING_AFTER, _NOTHING_TWO_AFTER = ("-2|",), ("-1|",), ("1|",), ("2|",)


class FeatureExtractor:
    """Turns tokens into the CRF's features: the word and its neighbours, known names, cue words, quotation marks."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._lexicon = Lexicon(gazetteer)

    def features(self, tokens: Sequence[Token]) -> list[list[str]]:
        """Return the features of each token."""
        forms = [token.form for token in tokens]
        words = [self._lexicon.describe(form) for form in forms]
        rows = [list(word.own) for word in words]
        _add_before(rows, words, tokens)
        _add_after(rows, words)
        _add_shapes(rows, words)
        _add_known(rows, words, _known_names(forms, self._gazetteer))
        _add_afar(rows, words)
        return rows


def _add_before(rows: Sequence[list[str]], words: Sequence[Word], tokens: Sequence[Token]) -> None:
    for place, (row, word) in enumerate(zip(rows, words, strict=True)):
        row.extend(words[place - 2].two_before if place > 1 else _NOTHING_TWO_BEFORE)
        if not place:
            row.extend(_NOTHING_BEFORE)
            continue
        before = words[place - 1]
        row.extend(before.before)
        row.append(f"-1g0g={before.family}>{word.family}")
        if word.name:
            row.extend((f"-1p0p={before.name}>{word.name}", f"-1c0p={before.cue}>{word.name}"))
        elif before.name:
            row.append(f"-1p0p={before.name}>")
        if before.nation and place > 1:
            row.extend((f"c_N={words[place - 2].cue}", f"p_N={word.name}"))
        if tokens[place].start == tokens[place - 1].end:
            row.append("joined=" + before.form)


def _add_after(rows: Sequence[list[str]], words: Sequence[Word]) -> None:
    for row, word, after in zip(rows, words, words[1:], strict=False):
        row.extend(after.after)
        row.append(f"0g1g={word.family}>{after.family}")
        if word.name or after.name:
            row.append(f"0p1p={word.name}>{after.name}")
    for row, two_after in zip(rows, words[2:], strict=False):
        row.extend(two_after.two_after)
    for row in rows[-2:]:
        row.extend(_NOTHING_TWO_AFTER)
    for row in rows[-1:]:
        row.extend(_NOTHING_AFTER)


def _add_shapes(rows: Sequence[list[str]], words: Sequence[Word]) -> None:
    """Add the agreement of three words in a row, which tells how far an organisation's name goes."""
    shapes = ["|", *(word.shape for word in words), "|"]
    for row, before, shape, after in zip(rows, shapes, shapes[1:], shapes[2:], strict=False):
        row.append(f"s={before} {shape} {after}")


def _add_known(rows: Sequence[list[str]], words: Sequence[Word], known: Sequence[str]) -> None:
    for place, (row, mark) in enumerate(zip(rows, known, strict=True)):
        before = known[place - 1] if place else ""
        if mark or before:
            cue = words[place - 1].cue if place else ""
            row.extend((f"-1l0l={before}>{mark}", f"-1c0l={cue}>{mark}"))
        if mark:
            row.append("l=" + mark)
            for offset in (-2, -1, 1, 2):
                if 0 <= place - offset < len(rows):
                    rows[place - offset].append(f"{offset}l={mark}")


def _add_afar(rows: Sequence[list[str]], words: Sequence[Word]) -> None:
    """Add what came up to a few words before: a cue, and the word before a quotation that is still open."""
    cue, since, opened = "", 0, None
    for place, (row, word) in enumerate(zip(rows, words, strict=True)):
        if cue and since > 1:
            row.append(f"far={cue}{min(since, _FAR)}")
        if opened:
            row.extend((f"qc={opened.cue}", f"qw={opened.form}", f"qg={opened.family}"))
        since += 1
        if word.form in QUOTES:
            opened = words[place - 1] if place and not opened and word.form not in _CLOSING else None
        if word.cue:
            cue, since = word.cue, 1
        elif since > _REACH or word.form in _BREAKS:
            cue = ""


def _known_names(forms: Sequence[str], gazetteer: Gazetteer) -> list[str]:
    """Mark the longest known names: begin or inside, kind, trust, cut ("BL2.1")."""
    marks = [""] * len(forms)
    place = 0
    while place < len(forms):
        match = _best_match(forms, place, gazetteer) if gazetteer.begins_with(forms[place]) else None
        if match is None:
            place += 1
            continue
        kind = f"{_SHORT_OF_KIND[match.known.kind]}{int(match.known.trust)}"
        marks[place] = f"B{kind}.{match.cut}" + ("+" if match.words > 1 else "")
        for inside in range(place + 1, place + match.words):
            marks[inside] = "I" + kind
        place += match.words
    return marks


def _best_match(forms: Sequence[str], place: int, gazetteer: Gazetteer) -> Match | None:
    return next((m for m in gazetteer.matches(forms, place) if m.known.trust is not Trust.GLOSS), None)
