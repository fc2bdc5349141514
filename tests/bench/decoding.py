"""The same length of answer for all who decode with CTranslate2: random weights would never end, or at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock


@contextmanager
def watched(length: int | None) -> Iterator[list[dict[str, Any]]]:
    """Let every `ctranslate2.Translator` made meanwhile write exactly `length` pieces a sentence, or what it likes.

    Yields the settings that each was made with, in order.
    """
    import ctranslate2

    made: list[dict[str, Any]] = []
    fixed = {} if length is None else {"min_decoding_length": length, "max_decoding_length": length}

    class Watched(ctranslate2.Translator):  # type: ignore[misc] # ctranslate2 ships no types
        def __init__(self, folder: str, **settings: object) -> None:
            super().__init__(folder, **settings)
            made.append(settings)

        def translate_batch(self, *arguments: object, **options: object) -> Any:  # noqa: ANN401 - no types either
            return super().translate_batch(*arguments, **{**options, **fixed})

    with mock.patch.object(ctranslate2, "Translator", Watched):
        yield made
