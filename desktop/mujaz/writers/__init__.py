"""From briefings to a note for people (Word, PDF, HTML, Markdown, plain text) or for programs (JSON)."""

from collections.abc import Callable, Sequence
from pathlib import Path

from mujaz.briefing import Briefing
from mujaz.errors import ExportError
from mujaz.writers import html, json_note, markdown, plain
from mujaz.writers.compose import compose
from mujaz.writers.files import save
from mujaz.writers.note import clean
from mujaz.writers.options import Kicker, NoteOptions, Paper, Section, Titles

__all__ = [
    "ENDINGS",
    "Briefings",
    "Kicker",
    "NoteOptions",
    "Paper",
    "Section",
    "Titles",
    "check_ending",
    "render",
    "render_html",
    "render_text",
    "write",
]

Briefings = Briefing | Sequence[Briefing]
"""What a note is about: one document or several."""

_DEFAULTS = NoteOptions()


def _docx(given: Sequence[Briefing], options: NoteOptions) -> bytes:
    from mujaz.writers.docx import render_docx

    return render_docx(compose(given, options), template=options.template)


def _pdf(given: Sequence[Briefing], options: NoteOptions) -> bytes:
    from mujaz.writers.pdf import render_pdf

    return render_pdf(compose(given, options))


_RENDERERS: dict[str, Callable[[Sequence[Briefing], NoteOptions], bytes]] = {
    ".docx": _docx,
    ".pdf": _pdf,
    ".html": lambda given, options: html.render_page(compose(given, options)).encode(),
    ".md": lambda given, options: markdown.render_markdown(compose(given, options)).encode(),
    ".json": lambda given, options: json_note.render_json(given, time=options.time).encode(),
}
ENDINGS = tuple(_RENDERERS)
"""The endings that `write` knows."""


def write(briefings: Briefings, path: Path, options: NoteOptions = _DEFAULTS) -> None:
    """Write a note in the format that the ending of `path` names; a file there is replaced at once or not at all.

    Raises:
        ExportError: when the ending is unknown, the template can't be used or the file can't be written.
    """
    check_ending(path)
    save(render(briefings, path.suffix, options), path)


def render(briefings: Briefings, ending: str, options: NoteOptions = _DEFAULTS) -> bytes:
    """Return the note as a file of this ending (one of `ENDINGS`); the same briefings and options, the same bytes.

    Raises:
        ExportError: when the template can't be used.
    """
    return _RENDERERS[ending.lower()](_several(briefings), options)


def render_html(briefings: Briefings, options: NoteOptions = _DEFAULTS) -> str:
    """Return the note as a piece of HTML, to be shown or to be copied as rich text."""
    return html.render_body(compose(_several(briefings), options))


def render_text(briefings: Briefings, options: NoteOptions | None = None, *, width: int = 88) -> str:
    """Return the note as plain text of `width` columns; without `options`, the appendix is left out."""
    given = options or NoteOptions(sections=tuple(each for each in Section if each is not Section.SIDE_BY_SIDE))
    return plain.render_text(compose(_several(briefings), given), width=width)


def check_ending(path: Path) -> None:
    """Accept a path that `write` can write to, as far as its ending goes; worth asking before the work begins.

    Raises:
        ExportError: when the ending is not one of `ENDINGS`.
    """
    if path.suffix.lower() not in _RENDERERS:
        raise ExportError(
            f"Mujaz does not write “{clean(path.suffix or path.name)}” files: "
            "end the name in .docx (Word), .pdf, .html, .md (Markdown) or .json.",
        )


def _several(briefings: Briefings) -> Sequence[Briefing]:
    return (briefings,) if isinstance(briefings, Briefing) else briefings
