"""The fonts of the two pages."""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from mujaz.briefing import Side

ARABIC_FAMILIES = ("Noto Naskh Arabic", "Noto Sans Arabic", "Amiri", "Geeza Pro", "Segoe UI")
"""In this order; where none is there, Qt finds one that has the letters."""

_POINTS = {Side.SOURCE: 5.0, Side.TRANSLATION: 2.5}
"""Larger than the interface by this much: naskh letters look smaller than Latin ones of the same size."""

_TITLE = 1.3
"""How much larger the headline is."""

_LEADING = 1.08
"""Line pitch over the taller of the two fonts."""


def page_font(side: Side, base: QFont, *, title: bool = False) -> QFont:
    """Return the font of one page, for the headline or for the text, given the interface's."""
    font = QFont(base)
    if side is Side.SOURCE:
        installed = set(QFontDatabase.families(QFontDatabase.WritingSystem.Arabic))
        family = next((name for name in ARABIC_FAMILIES if name in installed), None)
        if family:
            font.setFamilies([family, base.family()])
    font.setPointSizeF((base.pointSizeF() + _POINTS[side]) * (_TITLE if title else 1))
    font.setWeight(QFont.Weight.DemiBold if title else QFont.Weight.Normal)
    return font


def line_pitch(base: QFont, *, title: bool = False) -> float:
    """Return the distance between baselines (pixels) that suits both pages, so that their lines stand level."""
    heights = (QFontMetricsF(page_font(side, base, title=title)).height() for side in Side)
    return round(max(heights) * _LEADING)
