"""``mujaz verify``: whether a note was made from a source, with the models that are installed."""

from pathlib import Path
from typing import Annotated

import typer

from mujaz import pipeline, readers, splitting, verifying
from mujaz.readers.files import bytes_of, load_bytes, shown_name
from mujaz.writers.tracing import Trace, read_trace
from mujaz_models.store import ModelStore


def verify(
    note: Annotated[Path, typer.Argument(metavar="NOTE", help="A note as .docx, .pdf, .html or .json.")],
    sources: Annotated[list[Path], typer.Argument(metavar="SOURCE...", help="The article, or several of the note's.")],
) -> None:
    """Say whether a note was made from these articles, with the models that are installed.

    It compares what the note says of itself: it can't tell who wrote the note. Exit codes: 0 yes, 1 no, 2 unreadable.
    """
    trace = read_trace(bytes_of(note, load=load_bytes), note.name)
    hashes = {shown_name(source): _sha256(source) for source in sources}
    against = verifying.differences(trace, hashes, _installed())
    if against:
        typer.echo(f"{shown_name(note)}: no.\n" + "\n".join(against))
        raise typer.Exit(1)
    typer.echo(f"{shown_name(note)}: yes.\n" + "\n".join(_account(trace, hashes)))


def _sha256(source: Path) -> str:
    raw = readers.read(source)
    return pipeline.sha256_of(splitting.document_from_text(raw.text).text)


def _installed() -> dict[str, str]:
    """Return name and hash of the models whose files are as their manifests say."""
    models = ModelStore().installed()
    for model in models:
        model.verify()
    return {model.manifest.name: model.sha256 for model in models}


def _account(trace: Trace, hashes: dict[str, str]) -> list[str]:
    lines = [f"Source: {name}, SHA-256 {sha256}" for name, sha256 in hashes.items()]
    lines += [f"Model: {model.name} {model.version}, SHA-256 {model.sha256}" for model in trace.models]
    for name, sha256 in hashes.items():
        found = verifying.source_of(trace, sha256)
        if found and found.edited:
            lines.append(f"Edited by hand: {len(found.edited)} sentences of {name}")
        if found and found.reviewed_by:
            lines.append(f"Reviewed by: {found.reviewed_by}")
    lines.append(
        f"Made with Mujaz {trace.program or 'of a version not given'}, {trace.created or 'at a time not given'}"
    )
    return lines
