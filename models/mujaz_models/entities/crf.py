"""The CRF that finds persons, organisations and places."""

import struct
from collections.abc import Sequence
from pathlib import Path

import pycrfsuite

from mujaz_models.entities import EntitySpan
from mujaz_models.entities.features import FeatureExtractor
from mujaz_models.entities.labels import spans_of
from mujaz_models.entities.tokens import Token
from mujaz_models.errors import ModelError

_MAGIC = b"lCRF"
_SIZE_FIELD = slice(4, 8)


class CrfTagger:
    """Tags tokens with a CRFsuite model. Raises ModelError where its file is missing or damaged."""

    def __init__(self, path: Path, extractor: FeatureExtractor) -> None:
        self._extractor = extractor
        self._model = _checked(path)  # CRFsuite reads from these bytes without keeping them alive
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(self._model)

    def find(self, tokens: Sequence[Token]) -> list[EntitySpan]:
        """Return the names among `tokens`, as spans of the folded text."""
        return list(spans_of(tokens, self._tagger.tag(self._extractor.features(tokens))))


def _checked(path: Path) -> bytes:
    """Return the model's bytes. CRFsuite reads past the end of a file that is cut short, so its size is compared."""
    try:
        model = path.read_bytes()
    except OSError:
        raise ModelError(f"The entity model ({path.name}) can't be read: install Mujaz again.") from None
    if model[:4] != _MAGIC or struct.unpack("<I", model[_SIZE_FIELD])[0] != len(model):
        raise ModelError(f"The entity model ({path.name}) is damaged: install Mujaz again.")
    return model
