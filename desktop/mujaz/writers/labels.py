"""Section titles, table heads and the footer's words, in the language that the user chose."""

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from mujaz.writers.options import Titles
from mujaz_resources import resource


@cache
def labels(titles: Titles) -> Mapping[str, str]:
    """Return the words of a note by their keys in ``labels.toml``."""
    words = tomllib.loads(resource("notes", "labels.toml").read_text(encoding="utf-8"))
    return MappingProxyType(words[titles.value])
