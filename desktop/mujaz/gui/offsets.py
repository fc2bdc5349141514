"""Characters to UTF-16 code units: Mujaz counts the first, Qt the second. The only place that knows both."""

from mujaz.document import Span

_LAST_OF_PLANE_0 = 0xFFFF


def utf16_units(text: str) -> int:
    """Return how many UTF-16 code units `text` takes."""
    return len(text) + sum(ord(char) > _LAST_OF_PLANE_0 for char in text)


def utf16_range(text: str, span: Span) -> tuple[int, int]:
    """Return where `span` of `text` begins and how long it is, in UTF-16 code units."""
    return utf16_units(text[: span.start]), utf16_units(span.of(text))


def code_points(text: str, units: int) -> int:
    """Return how many characters of `text` its first `units` UTF-16 code units are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))
