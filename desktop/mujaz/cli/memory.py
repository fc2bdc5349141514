"""``mujaz memory``: what the window remembers of translated sentences."""

from typing import Annotated

import typer

from mujaz.memory import TranslationMemory
from mujaz.settings import Remember, SettingsFile

app = typer.Typer(help="The translation memory.", no_args_is_help=True, rich_markup_mode=None)


@app.command()
def status() -> None:
    """Say what is remembered, and how much."""
    home = SettingsFile()
    memory = TranslationMemory(home.memory)
    typer.echo(f"remembers: {home.read().remember}\nsentences: {len(memory)}\nfile: {home.memory}")
    memory.close()


@app.command()
def keep(
    what: Annotated[Remember, typer.Argument(help="nothing, edits (your own) or everything (the machine's too).")],
) -> None:
    """Choose what is remembered from now on."""
    SettingsFile().change(remember=what)
    typer.echo(f"The memory keeps {what} from now on.")


@app.command()
def clear() -> None:
    """Forget every sentence."""
    memory = TranslationMemory(SettingsFile().memory)
    memory.clear()
    memory.close()
    typer.echo("The memory is empty.")
