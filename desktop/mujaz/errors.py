"""Errors of the application. Each message says what happened and what to do."""

from mujaz_models.errors import ModelError, MujazError

__all__ = [
    "DocumentError",
    "ExportError",
    "MemoryFileError",
    "ModelError",
    "MujazError",
    "SettingsError",
    "WorkerError",
]


class DocumentError(MujazError):
    """A document can't be read, or is not what Mujaz can brief."""


class ExportError(MujazError):
    """A briefing can't be written where it was asked to go."""


class WorkerError(MujazError):
    """The engine's process failed or said something that was not understood."""


class MemoryFileError(MujazError):
    """The translation memory's file can't be used."""


class SettingsError(MujazError):
    """The settings file says something that is no setting."""
