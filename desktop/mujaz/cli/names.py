"""``mujaz names``: the English spelling of Arabic names, and the user's list of spellings."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from mujaz.cli.lines import STDIN, read_lines, write_lines
from mujaz.register import Remembered
from mujaz.settings import SettingsFile
from mujaz.spelling import Spelling, load_spelling
from mujaz.style_list import FILE, StyleList, StyleListError, as_csv, from_csv
from mujaz_models.names import Scored
from mujaz_models.store import ModelStore


def names(  # noqa: PLR0913 - a command's options are its function's arguments
    file: Annotated[Path, typer.Argument(metavar="[FILE|-]", help="Arabic names, one a line.")] = STDIN,
    *,
    n: Annotated[
        int | None,
        typer.Option("--n", min=1, max=20, help="Print this many spellings at most, each with its score after a tab."),
    ] = None,
    as_lines_of_json: Annotated[bool, typer.Option("--json", help="Print a JSON object for each line.")] = False,
    plain: Annotated[bool, typer.Option("--plain", help="Leave your own list of spellings aside.")] = False,
    show: Annotated[bool, typer.Option("--list", help="Print your own spellings as CSV.")] = False,
    add: Annotated[
        Path | None, typer.Option("--import", metavar="CSV", help="Add spellings to your list: arabic,kind,english.")
    ] = None,
    export: Annotated[
        Path | None, typer.Option("--export", metavar="CSV", help="Write your list to a file; - is standard output.")
    ] = None,
) -> None:
    """Print the English spelling of Arabic names: one line out for each line in; a blank line stays blank.

    Your own spelling comes first, then the common name of a known place or organisation, then names of persons as
    news spells them, then the likeliest by sound.

    With --n: SPELLING TAB SCORE TAB SPELLING TAB SCORE and so on, best first; scores are from 0 to 1.
    With --json: {"name": ..., "spellings": [{"english": ..., "score": ...}]}, and an empty line for a blank one.
    """
    if show or export is not None or add is not None:
        _change_list(add, STDIN if show else export)
        return
    spelling = _spelling(plain=plain)
    write = _in_json if as_lines_of_json else _with_scores if n else _best
    write_lines(read_lines(file), lambda batch: [_line(name, spelling, n or 1, write) for name in batch])


def _line(name: str, spelling: Spelling, n: int, write: Callable[[str, list[Scored]], str]) -> str:
    return write(name, spelling.choices(name, n=n)) if name.strip() else ""


def _best(name: str, found: list[Scored]) -> str:
    return found[0].english if found else name


def _with_scores(_: str, found: list[Scored]) -> str:
    return "\t".join(f"{spelling.english}\t{spelling.score:.4f}" for spelling in found)


def _in_json(name: str, found: list[Scored]) -> str:
    spellings = [{"english": spelling.english, "score": round(spelling.score, 4)} for spelling in found]
    return json.dumps({"name": name, "spellings": spellings}, ensure_ascii=False)


def _spelling(*, plain: bool) -> Spelling:
    path = SettingsFile().memory.with_name(FILE)
    remembered: Remembered = {}
    if path.exists() and not plain:
        style = StyleList(path)
        remembered = style.remembered()
        style.close()
    return load_spelling(ModelStore(), remembered=remembered)


def _change_list(add: Path | None, out: Path | None) -> None:
    style = StyleList(SettingsFile().memory.with_name(FILE))
    try:
        if add is not None:
            spellings = from_csv(_bytes(add))
            style.add(*spellings)
            typer.echo(f"Imported {len(spellings)} spellings.", err=True)
        if out is not None:
            _write(out, as_csv(style.all()))
    finally:
        style.close()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise StyleListError(f"{path.name} can't be read. Check that it exists and that you may open it.") from error


def _write(out: Path, text: str) -> None:
    if out == STDIN:
        typer.echo(text, nl=False)
        return
    try:
        out.write_text(text, encoding="utf-8-sig", newline="")
    except OSError as error:
        raise StyleListError(f"{out.name} can't be written. Choose another folder or name.") from error
