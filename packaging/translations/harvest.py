"""Gather what the domain says to users, for `mujaz.gui.saying` to know it again, and for translators.

    python packaging/translations/harvest.py > resources/mujaz_resources/translations/said.txt

A line is a sentence, or a part of one, as it stands in the source; an expression in it is a place with a name.
"""

import ast
import builtins
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOMAIN = ("desktop/mujaz", "models/mujaz_models")
QUIET = (
    "gui",
    "cli",
    "facts",
    "linking",
    "quotes",
    "starter",
    "worker/__main__.py",
    "fake.py",
    "tracing.py",
    "verifying.py",
)
"""Packages and modules that say nothing to users of the window."""
NOTE = "desktop/mujaz/writers"
ALSO_IN_NOTE = ("__init__.py", "files.py", "word_template.py")
"""Notes are English. Of the writers only these also say why a note could not be written."""
IN_PARTS = frozenset(
    """
    checks/language.py checks/negation.py engines.py readers/kinds.py writers/files.py checkpoints.py convert_bert.py
    convert_seq2seq.py install/formats.py packs.py unpack.py memory.py style_list.py checks/number_style.py
    readers/language.py
    """.split()
)
"""Modules with parts of sentences, which are not sentences by themselves."""
TABLES = (
    ("desktop/mujaz/checks/dialect.py", "_CLEAR"),
    ("desktop/mujaz/checks/language.py", "_LETTERS"),
    ("desktop/mujaz/checks/number_style.py", "_VAGUE"),
    ("desktop/mujaz/checks/unit_words.py", "_TABLE"),
    ("desktop/mujaz/checks/units.py", "_RELATIVE"),
    ("desktop/mujaz/readers/language.py", "_SCRIPT_NAMES"),
    ("desktop/mujaz/checks/calendar_forms.py", "_HIJRI"),
    ("models/mujaz_models/entities/calendar_words.py", "_SURE"),
    ("models/mujaz_models/entities/calendar_words.py", "WEEKDAYS"),
)
"""Tables whose words are put into sentences."""
ENUMS = (("desktop/mujaz/briefing.py", "Stance"), ("models/mujaz_models/install/progress.py", "Step"))
_WORD = re.compile(r"[A-Z]?[a-z]{2,}(?: [A-Za-z]+)*")
_SENTENCE = re.compile(r"[A-Z“{].*(?:[^.][.!?]|[.:] .*)", re.DOTALL)
_PROSE = re.compile(r"[A-Za-z]{2}[,;:]? [a-z(]|[a-z]: ")
_PHRASE = re.compile(r"[a-z]+ \S|\S [a-z]{2}")
_NO_PROSE = re.compile(r"^\s*(?:PRAGMA|SELECT|DELETE|INSERT|CREATE|WHERE)|\n|[<>\\^]|^config\.|^[A-Z ]+$")
_EXAMPLES = "install/trial.py"
"""Sentences there, but in errors, are examples to translate."""
_BUILT_IN = frozenset(("str", "len", "map", "int", "sorted", "type", "clean", "join"))


def harvest() -> list[str]:
    """Return every sentence and part of one, in the order of their first letters."""
    found = {template for path in _modules() for template in _in_module(path)}
    found |= {word for path, table in TABLES for word in _words(path, table)}
    found |= {value for path, name in ENUMS for value in _members(path, name)}
    found |= set(_in_resources())
    by_shape: dict[str, str] = {}
    for template in sorted(found):
        by_shape.setdefault(re.sub(r"\{\w+\}", "{}", template), template)
    return sorted(by_shape.values(), key=lambda template: (template.casefold(), template))


def _modules() -> Iterator[Path]:
    for folder in DOMAIN:
        for path in sorted((ROOT / folder).rglob("*.py")):
            inside = path.relative_to(ROOT / folder).as_posix()
            is_quiet = any(inside.startswith(f"{name}/") or inside.endswith(name) for name in QUIET)
            is_note = path.parent == ROOT / NOTE and path.name not in ALSO_IN_NOTE
            if not (is_quiet or is_note):
                yield path


def _in_module(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = path.as_posix()
    has_parts = any(inside.endswith(name) for name in IN_PARTS)
    given = {id(text) for text in _said(tree)}
    for node in _texts(tree):
        for template in _templates(node):
            plain = re.sub(r"\{\w+\}", "", template)
            is_sentence = _SENTENCE.fullmatch(template) and _PROSE.search(plain) and not inside.endswith(_EXAMPLES)
            is_part = has_parts and _PHRASE.search(plain)
            if (id(node) in given or is_sentence or is_part) and not _NO_PROSE.search(plain):
                yield template


def _said(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield what is surely said: the checks of flags, the labels of remedies, and what Mujaz's own errors are given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            if node.func.id == "Flag":
                yield node.args[0]
            elif node.func.id == "Remedy" and len(node.args) > 1:
                yield node.args[1]
            elif node.func.id.endswith("Error") and not hasattr(builtins, node.func.id):
                yield node.args[0]


def _texts(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Yield the strings under `node` that are no docstrings and no parts of others."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.JoinedStr) or (isinstance(child, ast.Constant) and isinstance(child.value, str)):
            if not isinstance(node, ast.Expr):
                yield child
            if isinstance(child, ast.JoinedStr):
                for part in child.values:
                    yield from _texts(part)
        else:
            yield from _texts(child)


def _templates(node: ast.Constant | ast.JoinedStr) -> Iterator[str]:
    """Yield what a string can be: one template, or several where it holds a choice between words."""
    if isinstance(node, ast.Constant):
        yield str(node.value)
        return
    names: Counter[str] = Counter()
    parts = [_part(value, names) for value in node.values]
    yield from ("".join(chosen) for chosen in product(*parts))


def _part(value: ast.expr, names: Counter[str]) -> list[str]:
    if isinstance(value, ast.Constant):
        return [str(value.value)]
    expression = value.value if isinstance(value, ast.FormattedValue) else value
    if isinstance(expression, ast.IfExp) and all(
        isinstance(each, ast.Constant) for each in (expression.body, expression.orelse)
    ):
        return [str(each.value) for each in (expression.body, expression.orelse) if isinstance(each, ast.Constant)]
    name = _name(expression)
    names[name] += 1
    return [f"{{{name}}}" if names[name] == 1 else f"{{{name}{names[name]}}}"]


def _name(expression: ast.expr) -> str:
    """Return what to call a place: by the first thing that its expression names."""
    if isinstance(expression, ast.Attribute) and expression.attr != "value":
        return expression.attr.strip("_").lower()
    if isinstance(expression, ast.Call) and isinstance(expression.func, ast.Attribute):
        return _name(expression.func.value if expression.func.attr != "join" else expression.args[0])
    if isinstance(expression, ast.Call) and isinstance(expression.func, ast.Name):
        called = expression.func.id
        return _name(expression.args[-1]) if called in _BUILT_IN and expression.args else called.strip("_").lower()
    if isinstance(expression, ast.Name):
        return expression.id.strip("_").lower()
    inner = (child for child in ast.iter_child_nodes(expression) if isinstance(child, ast.expr))
    return next((_name(child) for child in inner), "value")


def _words(path: str, table: str) -> Iterator[str]:
    """Yield the words of a table."""
    for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
        if not isinstance(node, (ast.Assign, ast.AnnAssign)) or node.value is None:
            continue
        targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets
        if any(isinstance(target, ast.Name) and target.id == table for target in targets):
            tables = (found for found in ast.walk(node.value) if isinstance(found, (ast.Dict, ast.Tuple)))
            yield from (word for word in _firsts(next(tables)) if _WORD.fullmatch(word))
            return


def _firsts(table: ast.Dict | ast.Tuple) -> list[str]:
    """Return what the rows of a table begin with; of a dictionary with no words for keys, its values."""
    if isinstance(table, ast.Dict):
        keys = _strings(table.keys)
        return keys if any(map(_WORD.fullmatch, keys)) else _strings(table.values)
    return _strings([row.elts[0] if isinstance(row, ast.Tuple) else row for row in table.elts])


def _strings(nodes: Sequence[ast.expr | None]) -> list[str]:
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def _members(path: str, name: str) -> Iterator[str]:
    for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            for line in node.body:
                if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
                    yield str(line.value.value)


def _in_resources() -> Iterator[str]:
    """Yield what the catalogue says of its models, and what the sections of a note are called."""
    catalogue = tomllib.loads((ROOT / "models/mujaz_models/catalogue.toml").read_text(encoding="utf-8"))
    yield from (model["good_for"] for model in catalogue["model"])
    labels = tomllib.loads((ROOT / "resources/mujaz_resources/notes/labels.toml").read_text(encoding="utf-8"))["en"]
    yield from (labels[section] for section in _members("desktop/mujaz/writers/options.py", "Section"))


def lines(templates: Iterable[str]) -> str:
    """Return the text of the file."""
    return "".join(f"{template}\n" for template in templates)


if __name__ == "__main__":
    sys.stdout.write(lines(harvest()))
