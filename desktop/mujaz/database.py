"""A file of the user's own in SQLite: readable and writable by its owner only, brought to today's version."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from mujaz.errors import MujazError


def opened(path: Path, migrations: Sequence[str], *, name: str, failure: type[MujazError]) -> sqlite3.Connection:
    """Return the file at `path`, made when there is none; `name` is what the user calls it.

    Each of `migrations` brings it from the version that is its place to the next one. Raises `failure` when the file
    can't be used.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        file = sqlite3.connect(path)
        file.execute("PRAGMA journal_mode = WAL")
        file.execute("PRAGMA synchronous = NORMAL")
        file.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
        (version,) = file.execute("PRAGMA user_version").fetchone()
        for number, statement in enumerate(migrations[version:], start=version + 1):
            with file:
                file.execute(statement)
                file.execute(f"PRAGMA user_version = {number}")
    except (OSError, sqlite3.DatabaseError) as error:
        raise failure(f"The {name} can't be opened. Move {path.name} away to begin a new one.") from error
    if version > len(migrations):
        raise failure(f"The {name} was written by a newer Mujaz. Install that one to use it.")
    return file
