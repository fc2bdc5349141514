"""From a briefing to a note for people (Word, Markdown, plain text) or for programs (JSON)."""

from collections.abc import Callable
from pathlib import Path

from mujaz.briefing import Briefing
from mujaz.errors import ExportError
from mujaz.writers.docx import render_docx
from mujaz.writers.files import save
from mujaz.writers.json_note import render_json
from mujaz.writers.markdown import render_markdown
from mujaz.writers.note import clean
from mujaz.writers.plain import render_text

__all__ = ["ENDINGS", "render_docx", "render_json", "render_markdown", "render_text", "write"]

_RENDERERS: dict[str, Callable[[Briefing], bytes]] = {
    ".docx": render_docx,
    ".md": lambda briefing: render_markdown(briefing).encode("utf-8"),
    ".json": lambda briefing: render_json(briefing).encode("utf-8"),
}
ENDINGS = tuple(_RENDERERS)
"""The endings that `write` knows."""


def write(briefing: Briefing, path: Path) -> None:
    """Write `briefing` in the format that the ending of `path` names; a file there is replaced at once or not at all.

    Raises:
        ExportError: when the ending is unknown or the file can't be written.
    """
    check_ending(path)
    save(_RENDERERS[path.suffix.lower()](briefing), path)


def check_ending(path: Path) -> None:
    """Accept a path that `write` can write to, as far as its ending goes; worth asking before the work begins.

    Raises:
        ExportError: when the ending is not one of `ENDINGS`.
    """
    if path.suffix.lower() not in _RENDERERS:
        raise ExportError(
            f"Mujaz does not write “{clean(path.suffix or path.name)}” files: "
            "end the name in .docx (Word), .md (Markdown) or .json.",
        )
