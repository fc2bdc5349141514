"""The same pipeline without a screen."""

import sys

from mujaz import __version__


def main() -> None:
    """Run the command line."""
    if sys.argv[1:] == ["--version"]:
        # Answered before the commands and what they need are imported.
        sys.stdout.write(f"mujaz {__version__}\n")
        return
    from mujaz.cli.app import run

    run()
