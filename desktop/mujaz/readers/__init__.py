"""From a file to its plain text, or one sentence that says why not."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mujaz.errors import DocumentError
from mujaz.readers.files import bytes_of, load_bytes, shown_name
from mujaz.readers.kinds import FileKind, kind_of
from mujaz.readers.language import check_arabic
from mujaz.readers.text import decode, is_blank

__all__ = ["RawText", "check_arabic", "read"]


@dataclass(frozen=True, slots=True)
class RawText:
    """A file's text, one paragraph or heading a line, blank lines where the file has them. `name` is the file's."""

    text: str
    name: str


def read(path: Path, *, load: Callable[[Path], bytes] = load_bytes) -> RawText:
    """Return the text of a plain text or Word file; what it contains decides which it is, then its ending.

    Raises:
        DocumentError: when the file can't be read or holds no text. The language is `check_arabic`'s business.
    """
    name = shown_name(path)
    data = bytes_of(path, load=load)
    if not data:
        raise DocumentError(f"“{name}” is empty: choose a file with an Arabic article in it.")
    kind = kind_of(data, ending=path.suffix.lower())
    text = _text(data, kind=kind, name=name)
    if is_blank(text):
        raise DocumentError(
            f"“{name}” has no text in it, only spaces or pictures: choose a file with an Arabic article."
        )
    return RawText(text=text, name=name)


def _text(data: bytes, *, kind: FileKind, name: str) -> str:
    if kind.remedy:
        raise DocumentError(f"“{name}” {kind.finding}: {kind.remedy}.")
    if not kind.is_docx:
        return decode(data, name=name)
    from mujaz.readers.docx import docx_text

    return docx_text(data, name=name)
