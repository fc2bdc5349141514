"""Sentences with their translations, as people and as machines made them."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Pairs:
    """A set of Arabic sentences in a folder: NAME.ar, NAME.en by people, NAME.SYSTEM.en by machines."""

    folder: Path
    name: str = "flores-dev"

    @cached_property
    def human(self) -> list[tuple[str, str]]:
        """Each Arabic sentence with the English that people wrote."""
        return self._with("en")

    def machine(self, system: str) -> list[tuple[str, str]]:
        """Each Arabic sentence with what a system made of it."""
        return self._with(f"{system}.en")

    def _with(self, ending: str) -> list[tuple[str, str]]:
        arabic, english = (
            (self.folder / f"{self.name}.{end}").read_text(encoding="utf-8").splitlines() for end in ("ar", ending)
        )
        return list(zip(arabic, english, strict=True))
