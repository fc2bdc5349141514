"""Colours can be told apart, in light and dark, in the style sheet and on the screen; and colour never stands alone."""

import re
from collections.abc import Iterator
from itertools import chain, combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QToolButton, QWidget

from mujaz.briefing import Kind
from mujaz.gui.entry_delegate import QUIET_SIGNS
from mujaz.gui.export_preview import INK, PAPER
from mujaz.gui.flag_entries import LEVEL_SIGNS
from mujaz.gui.theme import THEMES, Scheme, Theme
from mujaz.gui.tints import STROKES, paint_stroke
from mujaz_resources import resource
from tests.mujaz.gui.accessibility.conftest import SURFACES, Desk
from tests.mujaz.gui.accessibility.seeing import READABLE, VISIBLE, contrast, over, rows, seen, strongest_contrast

_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_COLOURED = re.compile(r"(?<![-\w])(color|background|border(?:-[a-z]+)*|selection-color)\s*:[^;]*?\$(\w+)")
_PAPER = ("page", "window")
"""What a rule without a background may stand upon."""


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    scheme: Scheme = request.param
    return THEMES[scheme]


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each rule of the style sheet: its selectors, and the names of its colours by their property."""
    sheet = resource("styles", "window.qss").read_text(encoding="utf-8")
    for selectors, body in _RULE.findall(sheet):
        yield selectors.strip(), dict(_COLOURED.findall(body))


def backgrounds(theme: Theme, colors: dict[str, str]) -> list[str]:
    names = [colors["background"]] if "background" in colors else list(_PAPER)
    return [getattr(theme, name) for name in names]


def test_text_of_the_style_sheet_is_readable(theme: Theme) -> None:
    checked = 0
    for selectors, colors in rules():
        if "color" in colors and ":disabled" not in selectors:
            for back in backgrounds(theme, colors):
                front = getattr(theme, colors["color"])
                if (colors["color"], "background" in colors) != ("on_accent", False):
                    assert contrast(front, back) >= READABLE, (selectors, front, back)
                    checked += 1
    assert checked > 20


def test_rings_of_the_style_sheet_are_visible(theme: Theme) -> None:
    rings = [(selectors, colors) for selectors, colors in rules() if ":focus" in selectors]
    borders = {name for _, colors in rings for key, name in colors.items() if key.startswith("border")}
    assert borders <= {"accent", "flag", "on_accent"}
    for back in (theme.page, theme.window, theme.line, theme.marked, theme.notice):
        assert contrast(theme.accent, back) >= VISIBLE
    assert contrast(theme.on_accent, theme.accent) >= VISIBLE


def test_the_note_is_readable_on_its_sheet() -> None:
    sheet = resource("notes", "preview.css").read_text(encoding="utf-8")
    fronts = re.findall(r"(?<![-\w])color:\s*(#[0-9a-f]{6})", sheet)
    backs = re.findall(r"background-color:\s*(#[0-9a-f]{6})", sheet)
    assert fronts
    assert all(contrast(front, PAPER) >= READABLE for front in fronts)
    assert all(contrast(INK, back) >= READABLE for back in (PAPER, *backs))


def test_icons_and_signs_are_visible(theme: Theme) -> None:
    for back in (theme.page, theme.window, theme.hover, theme.marked, theme.notice, theme.line):
        for front in (theme.text, theme.muted, theme.accent, theme.flag):
            assert contrast(front, back) >= VISIBLE, (front, back)


def test_the_line_below_a_mention_is_visible_on_its_tint(theme: Theme) -> None:
    for kind in Kind:
        for page in (theme.page, theme.marked, theme.hover):
            tint = over(theme.kind_tint(kind), QColor(page))
            assert contrast(theme.kinds[kind], tint) >= VISIBLE, (kind, page)
            assert contrast(theme.text, tint) >= READABLE, (kind, page)


def stroke(kind: Kind, *, color: str = "#000000") -> tuple[int, ...]:
    image = QImage(48, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    with QPainter(image) as painter:
        paint_stroke(painter, STROKES[kind], QColor(color), QRectF(0, 4, 48, 2))
    return tuple(chain.from_iterable(rows(image)))


@pytest.mark.usefixtures("qapp")
def test_kinds_differ_by_the_form_of_their_line_too() -> None:
    drawn = {kind: stroke(kind) for kind in Kind}
    for one, other in combinations(Kind, 2):
        differing = sum(a != b for a, b in zip(drawn[one], drawn[other], strict=True))
        assert differing >= 12, (one, other)


def test_levels_of_flags_differ_by_the_form_of_their_sign_too() -> None:
    assert len(set(LEVEL_SIGNS.values())) == len(LEVEL_SIGNS)
    assert not QUIET_SIGNS & set(LEVEL_SIGNS.values())
    drawn = {resource("icons", f"{name}.svg").read_text(encoding="utf-8") for name in LEVEL_SIGNS.values()}
    assert len(drawn) == len(LEVEL_SIGNS)


def with_words(page: QWidget) -> Iterator[QWidget]:
    """Yield what shows words of its own and can be had."""
    for part in page.findChildren(QWidget):
        if isinstance(part, QLabel | QPushButton | QToolButton | QCheckBox) and part.isVisible() and part.isEnabled():
            is_in_view = not part.visibleRegion().isEmpty() and part.visibleRegion().boundingRect() == part.rect()
            if part.text().strip() and is_in_view:
                yield part


@pytest.mark.parametrize("name", [name for name in SURFACES if "menu" not in name])
def test_words_on_the_screen_are_readable(desk: Desk, name: str) -> None:
    page = SURFACES[name](desk)
    for theme in THEMES.values():
        desk.dress(page, theme)
        for part in with_words(page):
            assert strongest_contrast(seen(part)) >= READABLE, (theme.scheme, part)
