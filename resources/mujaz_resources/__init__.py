"""Icons, style sheets and sample articles that ship with the program."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """Return the resource at `parts`, such as ``resource("samples", "bridge.txt")``."""
    return files(__name__).joinpath(*parts)
