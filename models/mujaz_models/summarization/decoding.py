"""How a converted summariser wants its text, and how it is to write."""

from pathlib import Path

import msgspec

DECODING = "decoding.json"


class Decoding(msgspec.Struct, frozen=True, kw_only=True):
    """What a model is told, beside its weights."""

    prefix: str
    """Text before the text, such as ``summarize: ``."""
    positions: int
    """Pieces of source that it reads, marks included."""
    begin: tuple[str, ...]
    """Pieces that every answer starts with."""
    end: str
    """The piece that ends an answer."""
    length_penalty: float
    """The exponent of the length that scores are divided by: above 1, longer answers win."""

    def write(self, folder: Path) -> None:
        """Write to `folder` what `read` reads."""
        (folder / DECODING).write_bytes(msgspec.json.encode(self))

    @classmethod
    def read(cls, folder: Path) -> "Decoding":
        """Return what `folder` has; raises OSError or `msgspec.MsgspecError`, which is a ValueError."""
        return msgspec.json.decode((folder / DECODING).read_bytes(), type=cls)
