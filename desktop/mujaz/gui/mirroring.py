"""What Qt does not turn round by itself in a window that is read from right to left."""

import unicodedata

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from mujaz.gui.language import is_right_to_left
from mujaz.gui.table_model import Index

_STRONG = {"L": False, "R": True, "AL": True}
_TURNED = {"undo": "redo", "redo": "undo"}


def margins(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """Return margins (pixels), the first before what is read and the third after it."""
    left, right = (trailing, leading) if is_right_to_left() else (leading, trailing)
    return QMargins(left, top, right, bottom)


def keys_text(keys: QKeySequence) -> str:
    """Return a shortcut as it is shown: "Ctrl++", whose signs would change their places among Arabic words."""
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{text}\u2069" if text and is_right_to_left() else text


def isolated(text: str) -> str:
    """Return a title, which may be English, so that its dots and marks stay with it among Arabic words."""
    return f"\u2068{text}\u2069" if is_right_to_left() else text


def pointing(name: str) -> str:
    """Return the icon that means what `name` does: an arrow back is one against the direction of reading."""
    return _TURNED.get(name, name) if is_right_to_left() else name


def reads_from_right(text: str) -> bool:
    """Whether `text` begins in a script that is written from right to left; one of signs and digits alone does not."""
    strong = (_STRONG[kind] for kind in map(unicodedata.bidirectional, text) if kind in _STRONG)
    return next(strong, False)


class CellDelegate(QStyledItemDelegate):
    """Reads a cell in the direction of its own text; it stands where the others of its column do."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft and not reads_from_right(option.text):
            option.direction = Qt.LayoutDirection.LeftToRight
            option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
