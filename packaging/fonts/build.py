# ruff: noqa: INP001 - a script, no package
"""Make the fonts that a PDF note embeds from Noto Sans and Noto Naskh Arabic: `python build.py NOTO_FOLDER OUT_FOLDER`.

Three things differ from the originals, apart from their names and from letters left out. Both are for readers of PDF,
which rebuild a text from where its glyphs stand:

- An Arabic letter is a glyph of its own, also in the name of God; no ligature stands for several.
- The Arabic font has the punctuation of the Latin one, so that a bracket does not cut a line into pieces.
- A vowel mark stands on the base line of its letter. Drawn higher or lower with its position in the file, it would be
  a piece of text by itself, which readers put elsewhere. So there are copies of each mark drawn at some heights, and
  the letter before chooses.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.filterPen import DecomposingFilterPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

Table = Any  # fontTools makes the classes of font tables as it goes
WEIGHTS = ("Regular", "Bold")
STEP = 80
"""Units (of 1000 to the em) between two heights of a mark: 0.8 points in text of 10."""
MARKS = frozenset(f"uni{code:04X}" for code in (*range(0x64B, 0x656), 0x670))
"""The marks of Arabic, alone or joined; those of Koranic and foreign writing are drawn at one height."""
SMALLER = 0.88
"""Latin over Arabic in size, as ``note.typ`` sets them."""
PUNCTUATION = (
    *(code for code in range(0x21, 0x7F) if not chr(code).isalnum()),
    *range(0x2010, 0x2027),
    0x2039,
    0x203A,
    0x20AC,
    0xA3,
    0xB0,
    0xB7,
)
SEPARATOR = 0xE000
"""A character that ``note.typ`` puts between columns, in white."""
LATIN = (
    SEPARATOR,
    *range(0x20, 0x530),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2070),
    *range(0x20A0, 0x20D0),
    *range(0x2100, 0x2150),
    *range(0x2190, 0x2200),
    0x2212,
    0xFFFD,
)
ARABIC = (
    *range(0x20, 0x7F),
    *range(0x60B, 0x6DD),
    *range(0x6EE, 0x700),
    *range(0xFE70, 0xFEFD),
    *range(0x200C, 0x2028),
    *PUNCTUATION,
    0xA0,
    0xAB,
    0xBB,
    0x25CC,
    0xFFFD,
)
FAMILIES = (
    ("NotoSans", "Mujaz Sans", LATIN, ("kern", "mark", "mkmk", "ccmp", "locl")),
    ("NotoNaskhArabic", "Mujaz Naskh", ARABIC, ("init", "medi", "fina", "rlig", "ccmp", "mark", "kern")),
)


def main(noto: Path, out: Path) -> None:
    """Write the four fonts."""
    for source, family, letters, features in FAMILIES:
        for weight in WEIGHTS:
            font = TTFont(noto / f"{source}-{weight}.ttf")
            if family == "Mujaz Sans":
                _add_separator(font)
            if family == "Mujaz Naskh":
                _keep_letters_apart(font)
                _borrow_punctuation(font, TTFont(noto / f"NotoSans-{weight}.ttf"))
            _subset(font, letters, features)
            if family == "Mujaz Naskh":
                _put_marks_on_the_line(font)
            _rename(font, family, weight)
            font.save(out / f"{family.replace(' ', '')}-{weight}.ttf")


def _subset(font: TTFont, letters: tuple[int, ...], features: tuple[str, ...]) -> None:
    options = Options(layout_features=list(features), hinting=False, notdef_outline=True, name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)


def _rename(font: TTFont, family: str, weight: str) -> None:
    names = {1: family, 2: weight, 3: f"{family} {weight}", 4: f"{family} {weight}", 16: family, 17: weight}
    names[6] = f"{family.replace(' ', '')}-{weight}"
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False


def _add_separator(font: TTFont) -> None:
    """Draw `SEPARATOR` as a full stop: readers skip what has no ink."""
    full_stop = font.getBestCmap()[ord(".")]
    font["glyf"]["separator"] = deepcopy(font["glyf"][full_stop])
    font["hmtx"]["separator"] = font["hmtx"][full_stop]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[SEPARATOR] = "separator"
    font.getReverseGlyphMap(rebuild=True)


def _keep_letters_apart(font: TTFont) -> None:
    """Leave of the `ccmp` lookups only those that join two marks, and of `rlig` only those that exchange glyphs."""
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        indices = record.Feature.LookupListIndex
        if record.FeatureTag == "ccmp":
            record.Feature.LookupListIndex = [index for index in indices if _joins_marks(table, index)]


def _joins_marks(table: Table, index: int) -> bool:
    return all("uni0651" in getattr(each, "ligatures", {}) for each in table.LookupList.Lookup[index].SubTable)


def _borrow_punctuation(font: TTFont, latin: TTFont) -> None:
    """Draw the punctuation that `font` lacks as in `latin`, smaller, since Arabic is set larger."""
    theirs, ours = latin.getBestCmap(), font.getBestCmap()
    glyphs = latin.getGlyphSet()
    for code in PUNCTUATION:
        if code not in ours:
            name = f"uni{code:04X}"
            pen = TTGlyphPen(None)
            glyphs[theirs[code]].draw(TransformPen(DecomposingFilterPen(pen, glyphs), (SMALLER, 0, 0, SMALLER, 0, 0)))
            font["glyf"][name] = pen.glyph()
            advance, bearing = latin["hmtx"][theirs[code]]
            font["hmtx"][name] = (round(advance * SMALLER), round(bearing * SMALLER))
            for table in font["cmap"].tables:
                if table.isUnicode():
                    table.cmap[code] = name
    font.getReverseGlyphMap(rebuild=True)


def _put_marks_on_the_line(font: TTFont) -> None:
    levels: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for mark, base, height in _heights(font):
        levels[round(height / STEP)][mark].add(base)
    rules, copies = [], []
    for level, marks in sorted(levels.items()):
        if level == 0:
            continue
        for mark, bases in marks.items():
            copy = f"{mark}.at{level + 100}"
            _draw_copy(font, mark, copy, level * STEP)
            copies.append((mark, copy))
            rules.append(f"sub [{' '.join(sorted(bases))}] {mark}' by {copy};")
    font.getReverseGlyphMap(rebuild=True)
    _flatten(font, copies)
    _append_rules(font, rules)


def _heights(font: TTFont) -> Iterator[tuple[str, str, float]]:
    """Yield mark, letter and how far above its own drawing the mark stands on it."""
    for table in _mark_tables(font):
        marks = dict(zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord, strict=True))
        for base, record in zip(table.BaseCoverage.glyphs, table.BaseArray.BaseRecord, strict=True):
            for mark, placed in marks.items():
                anchor = record.BaseAnchor[placed.Class]
                if anchor is not None and MARKS.issuperset(mark.split("_")):
                    yield mark, base, anchor.YCoordinate - placed.MarkAnchor.YCoordinate


def _mark_tables(font: TTFont) -> Iterator[Table]:
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            inner = getattr(table, "ExtSubTable", table)
            if type(inner).__name__ == "MarkBasePos":
                yield inner


def _draw_copy(font: TTFont, mark: str, copy: str, height: float) -> None:
    glyphs = font.getGlyphSet()
    pen = TTGlyphPen(None)
    glyphs[mark].draw(TransformPen(DecomposingFilterPen(pen, glyphs), (1, 0, 0, 1, 0, height)))
    font["glyf"][copy] = pen.glyph()
    font["hmtx"][copy] = font["hmtx"][mark]
    font["GDEF"].table.GlyphClassDef.classDefs[copy] = 3


def _flatten(font: TTFont, copies: list[tuple[str, str]]) -> None:
    """Place every mark, and every copy like its original, with no height."""
    for table in _mark_tables(font):
        for record in table.BaseArray.BaseRecord:
            for anchor in filter(None, record.BaseAnchor):
                anchor.YCoordinate = 0
        known = dict(zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord, strict=True))
        for record in known.values():
            record.MarkAnchor.YCoordinate = 0
        known |= {copy: deepcopy(known[mark]) for mark, copy in copies if mark in known}
        order = sorted(known, key=font.getGlyphID)
        table.MarkCoverage.glyphs = order
        table.MarkArray.MarkRecord = [known[name] for name in order]
        table.MarkArray.MarkCount = len(order)


def _append_rules(font: TTFont, rules: list[str]) -> None:
    """Add `rules` to the font's own lookups, at the end of `rlig`."""
    other = deepcopy(font)
    addOpenTypeFeaturesFromString(other, "feature rlig {\n" + "\n".join(rules) + "\n} rlig;", tables=["GSUB"])
    table, added = font["GSUB"].table, other["GSUB"].table
    first = len(table.LookupList.Lookup)
    for lookup in added.LookupList.Lookup:
        for each in lookup.SubTable:
            _shift(getattr(each, "ExtSubTable", each), first)
        table.LookupList.Lookup.append(lookup)
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    wanted = [first + index for index in added.FeatureList.FeatureRecord[0].Feature.LookupListIndex]
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "rlig":
            record.Feature.LookupListIndex = [*record.Feature.LookupListIndex, *wanted]
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)


def _shift(table: Table, first: int) -> None:
    for record in getattr(table, "SubstLookupRecord", []):
        record.LookupListIndex += first
    for attribute in ("ChainSubRuleSet", "ChainSubClassSet"):
        for group in filter(None, getattr(table, attribute, None) or []):
            for rule in getattr(group, "ChainSubRule", None) or getattr(group, "ChainSubClassRule", []):
                for record in rule.SubstLookupRecord:
                    record.LookupListIndex += first


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
