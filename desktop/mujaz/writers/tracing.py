"""Reading back what a note says it was made from: the provenance block of a Word, PDF, HTML or JSON note."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any, Final

import msgspec
from lxml import etree, html

from mujaz.errors import DocumentError
from mujaz.writers.html import PROVENANCE_ID
from mujaz.writers.json_note import SCHEMA as BRIEFING
from mujaz.writers.json_note import SCHEMA_OF_SEVERAL as BRIEFINGS
from mujaz.writers.note import clean
from mujaz.writers.provenance import SCHEMA
from mujaz.writers.word_package import PROVENANCE_TAG

UNTRUSTED_LIMIT: Final = 5_000_000
"""Bytes that are read of one part of a Word file."""


class TracedModel(msgspec.Struct, frozen=True):
    """A model that the note names."""

    name: str
    version: str
    sha256: str
    task: str = ""


class TracedSource(msgspec.Struct, frozen=True):
    """A document that the note names; `models` are the names of those that worked on it."""

    sha256: str
    name: str = ""
    models: tuple[str, ...] = ()
    edited: tuple[int, ...] = ()
    reviewed_by: str = ""


class Trace(msgspec.Struct, frozen=True):
    """What a note says of how it was made."""

    documents: tuple[TracedSource, ...]
    models: tuple[TracedModel, ...]
    program: str | None = None
    created: str | None = None


class _Made(msgspec.Struct, frozen=True):
    source_sha256: str
    models: tuple[TracedModel, ...]
    app_version: str
    created: str


def read_trace(data: bytes, name: str) -> Trace:
    """Return the provenance block of the note whose file is `data`; its kind is told by what is in it.

    Raises:
        DocumentError: when it is no note, or has no block that can be read.
    """
    try:
        found = next(_blocks(data), None)
        return _trace(msgspec.json.decode(found)) if found else _none(name)
    except DocumentError:
        raise
    except Exception as error:  # whatever a damaged file makes the libraries raise
        raise DocumentError(
            f"“{clean(PurePath(name).name)}” can't be read as a note of Mujaz: choose the file as it was exported."
        ) from error


def _none(name: str) -> Trace:
    raise DocumentError(
        f"“{clean(PurePath(name).name)}” does not say what it was made from: "
        "choose a note that Mujaz exported as .docx, .pdf, .html or .json."
    )


def _blocks(data: bytes) -> Iterator[bytes]:
    if data.startswith(b"PK"):
        yield from _from_word(data)
    elif data.startswith(b"%PDF"):
        yield from _from_pdf(data)
    elif data.lstrip()[:1] == b"{":
        yield data
    elif b"<" in data[:1000]:
        yield from _from_html(data)


def _from_word(data: bytes) -> Iterator[bytes]:
    """Yield from every part of the file's own data, since Word renames them when it saves."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for part in package.infolist():
            if part.filename.startswith("customXml/") and part.file_size <= UNTRUSTED_LIMIT:
                root = etree.fromstring(package.read(part), parser)
                if root.tag == PROVENANCE_TAG and root.text:
                    yield root.text.encode()


def _from_pdf(data: bytes) -> Iterator[bytes]:
    import pikepdf  # noqa: PLC0415 - only this format needs it

    from mujaz.writers.pdf import PROVENANCE_FILE

    with pikepdf.open(io.BytesIO(data)) as pdf:
        if PROVENANCE_FILE in pdf.attachments:
            yield pdf.attachments[PROVENANCE_FILE].get_file().read_bytes()


def _from_html(data: bytes) -> Iterator[bytes]:
    root = html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8", no_network=True))
    for script in root.iter("script"):
        if script.get("id") == PROVENANCE_ID and script.text:
            yield script.text.encode()


def _trace(block: dict[str, Any]) -> Trace:
    match block.get("schema"):
        case str(schema) if schema == SCHEMA:
            return msgspec.convert(block, Trace)
        case str(schema) if schema == BRIEFING:
            return _of_briefings([block])
        case str(schema) if schema == BRIEFINGS:
            return _of_briefings(block["briefings"])
        case schema:
            raise DocumentError(f"The note's provenance is of a kind that this Mujaz does not know ({schema!r}).")


def _of_briefings(briefings: list[dict[str, Any]]) -> Trace:
    made = [msgspec.convert(each["provenance"], _Made) for each in briefings]
    return Trace(
        documents=tuple(
            TracedSource(
                sha256=one.source_sha256,
                name=each["document"].get("name", ""),
                models=tuple(model.name for model in one.models),
                edited=tuple(t["sentence"] for t in each["translations"] if t["origin"] == "edited"),
                reviewed_by=each.get("reviewed_by", ""),
            )
            for each, one in zip(briefings, made, strict=True)
        ),
        models=tuple(dict.fromkeys(model for one in made for model in one.models)),
        program=made[0].app_version,
        created=made[0].created,
    )
