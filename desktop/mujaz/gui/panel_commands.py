"""What can be done in a part of the window, as commands for the palette: its actions, buttons and choices."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPushButton, QToolButton, QWidget

_ENABLED = Qt.ItemFlag.ItemIsEnabled


def panel_commands(panel: QWidget, parent: QObject) -> list[QAction]:
    """Return a command for everything that can be done in `panel` now, named after the panel too."""
    commands: list[QAction] = []
    for text, is_enabled, do, action in chain(_actions(panel), _buttons(panel), _choices(panel)):
        command = QAction(f"{panel.accessibleName()}: {text}" if panel.accessibleName() else text, parent)
        command.setEnabled(is_enabled)
        command.triggered.connect(lambda *_, do=do: do())
        if action:  # the keys are shown; they belong to the panel's own action
            command.setShortcuts(action.shortcuts())
            command.setToolTip(action.toolTip())
        commands.append(command)
    return commands


_Found = Iterator[tuple[str, bool, Callable[[], object], QAction | None]]


def _parts(panel: QWidget) -> Iterator[QWidget]:
    yield panel
    yield from (part for part in panel.findChildren(QWidget) if part.isVisible())


def _actions(panel: QWidget) -> _Found:
    """Yield the actions that parts have keys and menus for."""
    for part in _parts(panel):
        if not isinstance(part, QToolButton | QPushButton):
            for action in _named(part.actions()):
                yield action.text().partition("\t")[0], action.isEnabled(), action.trigger, action


def _named(actions: Iterable[QAction]) -> Iterator[QAction]:
    return (action for action in actions if action.text() and not action.isSeparator())


def _buttons(panel: QWidget) -> _Found:
    for part in _parts(panel):
        if isinstance(part, QAbstractButton) and not (isinstance(part, QPushButton | QToolButton) and part.menu()):
            name = part.accessibleName() or part.text()
            if name and part.focusPolicy() is not Qt.FocusPolicy.NoFocus and not _opens_actions(part):
                yield name, part.isEnabled(), part.click, None


def _opens_actions(button: QAbstractButton) -> bool:
    """Whether a button opens a menu of actions that are there anyway."""
    return isinstance(button, QToolButton) and button.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup


def _choices(panel: QWidget) -> _Found:
    for part in _parts(panel):
        if isinstance(part, QComboBox):
            for row in range(part.count()):
                index = part.model().index(row, 0)
                is_enabled = part.isEnabled() and bool(part.model().flags(index) & _ENABLED)
                yield f"{part.accessibleName()}: {part.itemText(row)}", is_enabled, _chooser(part, row), None


def _chooser(box: QComboBox, row: int) -> Callable[[], None]:
    def choose() -> None:
        box.setCurrentIndex(row)
        box.activated.emit(row)

    return choose
