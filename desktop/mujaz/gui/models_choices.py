"""Which model the user wants for a task."""

from collections.abc import Mapping

from mujaz.settings import SettingsFile
from mujaz_models.store import Task


class ModelChoices:
    """Reads and writes the choice in the settings; without settings it holds as long as the program runs."""

    def __init__(self, settings: SettingsFile | None) -> None:
        self._settings = settings
        self._chosen: Mapping[str, str] = {}

    def __call__(self) -> Mapping[str, str]:
        """Return the name of the model wanted for each task that one was chosen for; raises `SettingsError`."""
        return self._settings.read().models if self._settings else self._chosen

    def choose(self, task: Task, name: str) -> None:
        """Want the model `name` for `task` from now on; raises `SettingsError`."""
        self._write({**self(), task.value: name})

    def forget(self, name: str) -> None:
        """Want the model `name` for nothing any more; raises `SettingsError`."""
        if name in self().values():
            self._write({task: other for task, other in self().items() if other != name})

    def _write(self, chosen: dict[str, str]) -> None:
        if self._settings:
            self._settings.change(models=chosen)
        else:
            self._chosen = chosen
