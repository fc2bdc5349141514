import msgspec
import pytest

from mujaz_models.catalogue import Entry, catalogue, find
from mujaz_models.install.hub import NAME
from mujaz_models.safe_paths import safe_name
from mujaz_models.store import Task


def test_every_entry_can_be_shown_and_installed() -> None:
    entries = catalogue()
    assert {entry.task for entry in entries} == set(Task) - {Task.NAMES}
    assert len({entry.name for entry in entries}) == len({entry.hub for entry in entries}) == len(entries) >= 6
    for entry in entries:
        assert safe_name(entry.name)
        assert NAME.fullmatch(entry.hub)
        assert entry.engine.startswith("ctranslate2-")
        assert 0 < entry.installed < entry.download
        assert entry.installed < entry.memory
        assert entry.good_for.endswith(".")
        assert all(quality.source for quality in entry.quality)


def test_an_entry_is_found_by_both_its_names() -> None:
    entry = find("opus-mt-ar-en")
    assert entry is not None
    assert find("Helsinki-NLP/opus-mt-ar-en") is entry
    assert entry.quality[0].value == 33.9
    assert find("someone/else") is None


def test_an_entry_with_a_word_that_is_none_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"name": "x", "price": 3}, type=Entry)
