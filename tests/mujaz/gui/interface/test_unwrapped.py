"""Every word that a user sees goes through `tr`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import mujaz.gui

GUI = Path(mujaz.gui.__file__).parent
WRAPPERS = {"tr", "marked", "TypeVar"}
_KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+.*|F\d+|Del|Esc|Enter|Return)")
_ID = re.compile(r"[\w./#:+*;-]*")
_WORDS = re.compile(r"[A-Za-z“][A-Za-z]+(?:…|[ ,.:;].*|$)|.*[A-Za-z] [A-Za-z].*", re.DOTALL)

# What is the same in every language, or leaves the window for an English draft.
ALLOWED = {
    "app.py": {"Mujaz", "There is no screen here to open a window on. Use: mujaz brief FILE"},
    "window.py": {"Mujaz", "{} - Mujaz"},
    "clipboard.py": {"pasted text", "Sentence {} of “{}”, machine translation from Arabic, not for quoting verbatim"},
    "clipboard_watch.py": {"clipboard viewer ignore"},
    "quote_entries.py": {"(not translated)", "Translation edited by hand.", "Headline", "Sentence {}", " of “{}”"},
    "export_fields.py": {"Word", "Markdown"},
    "settings_form.py": {"English"},
    "reading.py": {"Sample"},
    "theme.py": {"Fusion"},
    "fonts.py": {"Noto Naskh Arabic", "Noto Sans Arabic", "Amiri", "Geeza Pro", "Segoe UI"},
}
QUIET = ("\\b", "\\d", "\\s", "[A-Z", "<", "application/")
"""Parts of regular expressions, markup and formats."""


def texts(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the strings under a node, but docstrings, annotations, subscripts and what is given to `tr`."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.arg():
            return
        case ast.Call(func=ast.Name(id=name)) if name in WRAPPERS:
            return
        case ast.Constant(value=str(text)):
            yield node.lineno, text
        case ast.JoinedStr():
            parts = (str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield node.lineno, "".join(parts)
    for child in inside(node):
        yield from texts(child)


def inside(node: ast.AST) -> list[ast.AST]:
    """Return the parts of a node where words can be."""
    match node:
        case ast.JoinedStr():
            return [part for part in node.values if isinstance(part, ast.FormattedValue)]
        case ast.Subscript():
            return [node.value]
        case ast.AnnAssign():
            return [node.value] if node.value else []
        case ast.FunctionDef():
            return [*node.body, *node.args.defaults]
    return list(ast.iter_child_nodes(node))


def is_said(text: str) -> bool:
    """Whether a text looks like words for users."""
    plain = text.replace("{}", "").strip(" ()[]·:")
    if plain.isupper() or _KEYS.fullmatch(plain) or any(part in text for part in QUIET):
        return False
    return bool(_WORDS.match(plain)) and not (_ID.fullmatch(plain) and not plain[:1].isupper())


def marked(tree: ast.AST) -> set[str]:
    """Return what is marked somewhere, which may name the same thing elsewhere, as a key."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    given = [text for call in calls if ast.unparse(call.func) == "marked" for text in call.args]
    return {str(text.value) for text in given if isinstance(text, ast.Constant)}


@pytest.mark.parametrize("path", sorted(GUI.glob("*.py")), ids=lambda path: path.stem)
def test_no_words_go_past_the_translation(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = marked(tree) | ALLOWED.get(path.name, set())
    found = [f"{line}: {text}" for line, text in texts(tree) if is_said(text) and text not in known]
    assert found == []


def test_the_exceptions_are_still_there() -> None:
    for name, allowed in ALLOWED.items():
        there = {text for _, text in texts(ast.parse((GUI / name).read_text(encoding="utf-8")))}
        assert allowed <= there, name
