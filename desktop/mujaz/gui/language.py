"""The language of the interface: English as it stands in the code, others by Qt Linguist."""

from functools import lru_cache

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from mujaz_resources import resource

ENGLISH = "en"
SAID = "said"
"""The context of the domain's sentences, which are translated where they are shown (`mujaz.gui.saying`)."""
_DIGITS = {"ar": "ar_AE"}
"""Languages whose readers of news expect Western digits, as the Emirates write them."""
_in_use: list[str] = []
_of_qt: list[QTranslator] = []


def install(app: QApplication, language: str) -> None:
    """Show the interface in `language` from now on, or in the system's for "system"; English where there is no other.

    Widgets that are there already keep their words.
    """
    code = _system_language() if language == "system" else language
    for translator in _of_qt:
        app.removeTranslator(translator)
    _of_qt.clear()
    _in_use[:] = [code] if code != ENGLISH and has_translation(code) else []
    if _in_use:
        qt = QTranslator(app)
        if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qt)
            _of_qt.append(qt)
    QLocale.setDefault(QLocale(_DIGITS.get(code, code)) if _in_use else QLocale.system())
    app.setLayoutDirection(direction())


def language_in_use() -> str:
    """Return the code of the interface's language."""
    return _in_use[0] if _in_use else ENGLISH


def direction() -> Qt.LayoutDirection:
    """Return the direction in which the interface's language is written."""
    return QLocale(language_in_use()).textDirection()


def is_right_to_left() -> bool:
    """Whether the interface's language is written from right to left."""
    return direction() is Qt.LayoutDirection.RightToLeft


def has_translation(code: str) -> bool:
    """Whether there is a translation into a language."""
    return resource("translations", f"mujaz_{code}.qm").is_file()


def tr(text: str, note: str = "", count: int = -1) -> str:
    """Return `text` in the language of the interface; `note` tells its translators what it is about.

    With a `count`, "%n" in the text is that number, and the words after it take the form that goes with it.
    """
    translated = looked_up("", text, note, count)
    return translated.replace("%n", str(count)) if count >= 0 else translated


def marked(text: str) -> str:
    """Mark `text` to be translated by `tr` where it is shown: for tables, made before a language is chosen."""
    return text


def looked_up(context: str, text: str, note: str = "", count: int = -1) -> str:
    """Return what a translation has for `text` in a context, or the text itself."""
    # English has a translation too: it knows one form for 1 and another for the rest.
    found = (_translator(code).translate(context, text, note, count) for code in (*_in_use, ENGLISH))
    return next(filter(None, found), text)


@lru_cache(maxsize=8)
def _translator(code: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(resource("translations", f"mujaz_{code}.qm")))
    return translator


def _system_language() -> str:
    """Return the first of the languages that the system's user wants and that there is."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code == ENGLISH or has_translation(code)), ENGLISH)
