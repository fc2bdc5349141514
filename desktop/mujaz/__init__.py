"""Mujaz: Arabic news in, an English briefing note out, on this machine alone."""

__version__ = "0.1.0"
