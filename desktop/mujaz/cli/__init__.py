"""The same pipeline without a screen."""

from mujaz.cli.app import app, main

__all__ = ["app", "main"]
