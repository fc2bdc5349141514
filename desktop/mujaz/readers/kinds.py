"""What a file is, by its first bytes; an ending says only what somebody called it."""

import zipfile
from dataclasses import dataclass
from io import BytesIO

_OPEN_AND_COPY = "open it, copy the article's text and paste it into Mujaz"
_SAVE_AS_DOCX = "open it and save it as a Word document (.docx)"
_CHOOSE_TEXT = "choose the article as a text file or a Word document (.docx)"


@dataclass(frozen=True, slots=True)
class FileKind:
    """What a file was found to be. With a `remedy`, Mujaz can't read it and that is what to do instead."""

    finding: str
    remedy: str = ""
    is_docx: bool = False


TEXT = FileKind("is plain text")
DOCX = FileKind("is a Word document", is_docx=True)
LOCKED = FileKind("is protected by a password", "open it in Word, save it without the password and try again")
OLD_WORD = FileKind("is in Word's old .doc format", _SAVE_AS_DOCX)
OLD_OFFICE = FileKind("is in an old Office format", _SAVE_AS_DOCX)
DAMAGED_DOCX = FileKind("is damaged or not a Word document at all", "open it in Word and save it again as .docx")


def _foreign(what: str, remedy: str = _CHOOSE_TEXT) -> FileKind:
    return FileKind(f"looks like {what}, not text", remedy)


_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_FIRST_BYTES = (
    (b"\x89PNG\r\n\x1a\n", _foreign("a PNG picture")),
    (b"\xff\xd8\xff", _foreign("a JPEG picture")),
    (b"GIF8", _foreign("a GIF picture")),
    (b"II*\0", _foreign("a TIFF picture")),
    (b"MM\0*", _foreign("a TIFF picture")),
    (b"RIFF", _foreign("a WebP picture, sound or film")),
    (b"%PDF-", _foreign("a PDF", _OPEN_AND_COPY)),
    (b"{\\rtf", _foreign("a Rich Text (RTF) document", _SAVE_AS_DOCX)),
    (b"\x1f\x8b", _foreign("a gzip archive")),
    (b"BZh", _foreign("a bzip2 archive")),
    (b"\xfd7zXZ\0", _foreign("an xz archive")),
    (b"7z\xbc\xaf\x27\x1c", _foreign("a 7-Zip archive")),
    (b"Rar!\x1a\x07", _foreign("a RAR archive")),
    (b"PK\x05\x06", _foreign("an empty zip archive")),
    (b"ID3", _foreign("an MP3 sound")),
    (b"OggS", _foreign("an Ogg sound or film")),
    (b"\0\0\0\x18ftyp", _foreign("an MP4 film")),
    (b"\0\0\0\x20ftyp", _foreign("an MP4 film")),
    (b"\x7fELF", _foreign("a program")),
    (b"MZ\x90\0", _foreign("a program")),
    (b"SQLite format 3\0", _foreign("a database")),
)

_MARKUP = ((b"<!doctype html", "a web page (HTML)"), (b"<html", "a web page (HTML)"), (b"<?xml", "an XML file"))

_IN_ZIP = (
    ("word/", DOCX),
    ("xl/", _foreign("an Excel workbook", _OPEN_AND_COPY)),
    ("ppt/", _foreign("a PowerPoint presentation", _OPEN_AND_COPY)),
    ("META-INF/container.xml", _foreign("an e-book (EPUB)", _OPEN_AND_COPY)),
    ("Index/Document.iwa", _foreign("an Apple Pages document", _SAVE_AS_DOCX)),
    ("mimetype", _foreign("an OpenDocument file", _SAVE_AS_DOCX)),
)


def kind_of(data: bytes, *, ending: str) -> FileKind:
    """Return what `data` is; `ending` (``".docx"``, lower case) decides where the bytes leave it open."""
    if data.startswith(_ZIP):
        return _kind_of_zip(data, ending=ending)
    if data.startswith(_OLE):
        return _kind_of_ole(data)
    for first, kind in _FIRST_BYTES:
        if data.startswith(first):
            return kind
    beginning = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for first, what in _MARKUP:
        if beginning.startswith(first):
            return _foreign(what, _OPEN_AND_COPY)
    return DAMAGED_DOCX if ending == ".docx" else TEXT


def _kind_of_zip(data: bytes, *, ending: str) -> FileKind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return DAMAGED_DOCX if ending == ".docx" else _foreign("a damaged zip archive")
    for prefix, kind in _IN_ZIP:
        if any(name.startswith(prefix) for name in names):
            return kind
    return DAMAGED_DOCX if ending == ".docx" else _foreign("a zip archive")


def _kind_of_ole(data: bytes) -> FileKind:
    # Streams are named in the compound file's directory in UTF-16; [MS-OFFCRYPTO] 2.3.4 and [MS-DOC] 2.1 name these.
    if "EncryptedPackage".encode("utf-16-le") in data:
        return LOCKED
    return OLD_WORD if "WordDocument".encode("utf-16-le") in data else OLD_OFFICE
