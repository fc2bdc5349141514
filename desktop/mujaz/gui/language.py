"""The language of the interface: English as it stands in the code, others by Qt Linguist."""

from PySide6.QtCore import QCoreApplication


def tr(text: str, note: str = "", count: int = -1) -> str:
    """Return `text` in the language of the interface; `note` tells its translators what it is about.

    With a `count`, "%n" in the text is that number, and the words after it take the form that goes with it.
    """
    return QCoreApplication.translate("", text, note or None, count)


def marked(text: str) -> str:
    """Mark `text` to be translated by `tr` where it is shown: for tables, made before a language is chosen."""
    return text
