"""Where the keys are can be seen: something changes there, by a contrast that is visible (WCAG 2.4.7 and 1.4.11)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from mujaz.gui.theme import THEMES
from tests.mujaz.gui.accessibility.conftest import MENUS, SURFACES, TABS, Desk
from tests.mujaz.gui.accessibility.heard import tabbed_through
from tests.mujaz.gui.accessibility.seeing import changed, seen

_CARET = 12
"""Pixels that are others at least: a caret is one wide and as high as a line."""


def pixels_that_tell(part: QWidget) -> int:
    """Return how many pixels of `part` tell that it has the keys."""
    for room in scrolled(part):
        room.ensureWidgetVisible(part)
    part.clearFocus()
    QApplication.processEvents()
    without_keys = seen(part)
    part.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return changed(without_keys, seen(part))


def scrolled(part: QWidget | None) -> Iterator[QScrollArea]:
    """Yield what `part` is scrolled in."""
    while part := part.parentWidget() if part else None:
        if isinstance(part, QScrollArea):
            yield part


def looked_at(desk: Desk, page: QWidget, name: str) -> list[QWidget]:
    """Return what a test is about: of the window's parts that are there with every tab, only once."""
    way = tabbed_through(page)
    panel = desk.window.findings.currentWidget()
    is_one_of_many = page is desk.window and name not in {f"tab {TABS[0]}", "two documents", "message", "find"}
    return [part for part in way if not is_one_of_many or panel.isAncestorOf(part)]


@pytest.mark.parametrize("name", [name for name in SURFACES if name not in {*MENUS, "palette", "merge"}])
def test_what_has_the_keys_is_seen(desk: Desk, name: str) -> None:
    page = SURFACES[name](desk)
    for theme in THEMES.values():
        desk.dress(page, theme)
        parts = looked_at(desk, page, name)
        assert parts
        for part in parts:
            assert pixels_that_tell(part) >= _CARET, (theme.scheme, part, part.accessibleName())
