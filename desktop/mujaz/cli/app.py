"""``mujaz``: the window, or one of its commands.

Exit codes: 0 done; 1 `verify` or `check` says no; 2 the input, a model or the call is at fault (one sentence on
standard error); 130 interrupted.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from mujaz import __version__
from mujaz.cli import memory, models
from mujaz.cli.check import check
from mujaz.cli.commands import brief, entities, summarize, translate
from mujaz.cli.names import names
from mujaz.cli.quotes import list_quotes
from mujaz.cli.verify import verify
from mujaz.errors import MujazError
from mujaz_models.offline import stay_offline

app = typer.Typer(
    name="mujaz",
    help="Arabic news in, an English briefing note out, on this machine alone.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (brief, translate, entities, summarize, verify, check, names):
    app.command()(command)
app.command("quotes")(list_quotes)
app.add_typer(models.app, name="models")
app.add_typer(memory.app, name="memory")


def _print_version(*, wanted: bool) -> None:
    if wanted:
        typer.echo(f"mujaz {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def window(
    context: typer.Context,
    *,
    article: Annotated[Path | None, typer.Option("--open", metavar="FILE", help="Open this article.")] = None,
    sample: Annotated[bool, typer.Option("--sample", help="Open the sample article.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Leave nothing of this session on the disk.")] = False,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Open the window when no command is given."""
    if context.invoked_subcommand is None:
        from mujaz.gui.app import main as open_window

        raise typer.Exit(open_window(article, sample=sample, private=private))


def require_command(words: Sequence[str]) -> None:
    """Raise `MujazError` where the first of `words` is an article, which no command is."""
    if words and Path(words[0]).suffix and Path(words[0]).is_file():
        raise MujazError(
            f"“{words[0]}” is a file, not a command. To open it in the window: mujaz --open FILE. "
            "For a note of it: mujaz brief FILE."
        )


def run() -> None:
    """Run the command line; what the user may read goes to standard error as one sentence."""
    stay_offline()
    try:
        require_command(sys.argv[1:])
        app()
    except MujazError as error:
        typer.echo(f"mujaz: {error}", err=True)
        sys.exit(2)
