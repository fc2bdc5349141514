"""What a converted BERT has beside its encoder."""

import re
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

import msgspec

HEAD = "head.npz"
"""The classifier: ``weight`` (labels, hidden) and ``bias`` (labels), 32-bit floats."""
LABELS = "labels.json"

_LABEL = re.compile(r"O|[BI]-\w+")
_SAME = MappingProxyType(
    {
        **dict.fromkeys(("PER", "PERS", "PERSON"), "PER"),
        **dict.fromkeys(("LOC", "LOCATION", "GPE"), "LOC"),
        **dict.fromkeys(("ORG", "ORGANIZATION", "ORGANISATION"), "ORG"),
    }
)


class BertLabels(msgspec.Struct, frozen=True, kw_only=True):
    """The label of each of the classifier's outputs, in our names, and how many sub-words the encoder can place."""

    labels: tuple[str, ...]
    positions: int

    def write(self, folder: Path) -> None:
        """Write to `folder` what `read` reads."""
        (folder / LABELS).write_bytes(msgspec.json.encode(self))

    @classmethod
    def read(cls, folder: Path) -> "BertLabels":
        """Return what `folder` has; raises OSError or `msgspec.MsgspecError`, which is a ValueError."""
        return msgspec.json.decode((folder / LABELS).read_bytes(), type=cls)


def in_our_names(labels: Sequence[str]) -> tuple[str, ...] | None:
    """Return a model's labels as `mujaz_models.entities.labels` has them, or None for labels of something else."""
    upper = [label.upper() for label in labels]
    if not all(map(_LABEL.fullmatch, upper)):
        return None
    ours = tuple(label if label == "O" else f"{label[:2]}{_SAME.get(label[2:], 'MISC')}" for label in upper)
    return ours if {"B-PER", "B-LOC"} & set(ours) else None
