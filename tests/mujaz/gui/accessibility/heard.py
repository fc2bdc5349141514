"""What those hear and reach who do not see the window: its parts as a screen reader is told of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Role = QAccessible.Role
ITEMS = frozenset({Role.ListItem, Role.Cell, Role.ColumnHeader, Role.PageTab, Role.MenuItem, Role.TreeItem})
"""What a list, a table, a row of tabs or a menu has."""
_MOST = 120
"""Presses of Tab that go through any page."""
_STATES = ("disabled", "focusable", "checkable", "checked", "selected", "readOnly", "editable")


@dataclass(frozen=True, slots=True)
class Heard:
    """A part of a window: what it is, its name, what is said after that, and its value."""

    role: QAccessible.Role
    name: str
    about: str
    value: str
    states: frozenset[str]
    widget: QWidget | None = None
    parts: tuple["Heard", ...] = field(default=(), repr=False)

    @property
    def is_control(self) -> bool:
        """Whether something can be done with it."""
        return self.role in _PRESSED or "focusable" in self.states

    @property
    def is_item(self) -> bool:
        """Whether it is one of many in a list, a table, a menu or a row of tabs."""
        return self.role in ITEMS

    def walk(self) -> Iterator["Heard"]:
        """Yield it and everything in it."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def __getitem__(self, name: str) -> "Heard":
        """Return what has this name."""
        return next(part for part in self.walk() if part.name == name)


_PRESSED = frozenset({Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.Link, Role.MenuItem})


def heard(widget: QWidget) -> Heard:
    """Return what a screen reader is told of `widget` and of what is in it and shown."""
    return _heard(QAccessible.queryAccessibleInterface(widget))


def _heard(interface: QAccessibleInterface) -> Heard:
    text, state, owner = QAccessible.Text, interface.state(), interface.object()
    children = [interface.child(place) for place in range(interface.childCount())]
    return Heard(
        interface.role(),
        interface.text(text.Name),
        interface.text(text.Description),
        interface.text(text.Value),
        frozenset(name for name in _STATES if getattr(state, name)),
        owner if isinstance(owner, QWidget) else None,
        tuple(_heard(child) for child in children if child and child.isValid() and _is_there(child)),
    )


def _is_there(interface: QAccessibleInterface) -> bool:
    """Whether a part is shown; of a list's or a table's items also those that are scrolled away."""
    return not interface.state().invisible or interface.object() is None


def text_of(widget: QWidget) -> str:
    """Return the whole text of `widget`, as it is read through the text interface."""
    text = QAccessible.queryAccessibleInterface(widget).textInterface()
    return text.text(0, text.characterCount())


def focused() -> QWidget:
    """Return what has the keys."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tabbed_through(window: QWidget, *, back: bool = False) -> list[QWidget]:
    """Press Tab until the keys are where they were at first, and return what had them on the way.

    Within a text it may go from link to link before it leaves.
    """
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    way = [focused()]
    for _ in range(_MOST):
        QTest.keyClick(focused(), key)
        if focused() is way[0] and len(way) > 1:
            return way
        if focused() is not way[-1]:
            way.append(focused())
    assert len(way) == 1, f"Tab never comes back in {window!r}: {way[-4:]}"
    return way
