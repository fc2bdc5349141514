"""What the cards say, without a window."""

from pathlib import Path

import pytest

from mujaz.gui.models_state import CONNECTS, Card, Deed, local_name, read_shelf, sections, size_words
from mujaz_models.catalogue import catalogue
from mujaz_models.store import MANIFEST, ModelStore, Task
from tests.mujaz.gui.models_fakes import COMMIT, OPUS, OPUS_HUB, add, with_starter


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return with_starter(tmp_path)


def cards(store: ModelStore, **choices: str) -> dict[str, Card]:
    return {card.name: card for section in sections(read_shelf(store, choices)) for card in section.cards}


def test_what_is_installed_comes_first_then_what_can_be_by_task(store: ModelStore) -> None:
    add(store, "camelbert-msa-ner", Task.ENTITIES)
    add(store, "newsroom")
    first, *rest = sections(read_shelf(store, {}))
    assert [card.name for card in first.cards] == ["newsroom", "starter-ar-en", "camelbert-msa-ner"]
    assert [section.title for section in rest] == ["To install: translation", "To install: summaries"]
    offered = [card.name for section in rest for card in section.cards]
    assert offered == [entry.name for entry in catalogue() if entry.task is not Task.ENTITIES]


def test_an_offer_says_what_it_is_good_for_its_sizes_quality_and_licence(store: ModelStore) -> None:
    card = cards(store)[OPUS]
    assert card.good_for.startswith("Everyday work on any laptop")
    assert card.facts == (
        "312 MB to download · 80 MB installed · 750 MB of memory at work · Apache-2.0",
        "Quality: BLEU 33.9 on FLORES-200 devtest (Mozilla, evaluation of Firefox Translations)",
    )
    assert card.deeds == (Deed.INSTALL,)


def test_an_installed_model_says_size_licence_version_and_where_from(store: ModelStore) -> None:
    add(store, OPUS, source=f"{OPUS_HUB}@{COMMIT}")
    card = cards(store)[OPUS]
    assert card.facts[0] == f"2 MB installed · CC0-1.0 · version 7 · from {OPUS_HUB}"
    assert card.facts[1].startswith("Quality: BLEU 33.9")
    assert card.marks == ("In use",)
    assert card.deeds == (Deed.EXPORT, Deed.REMOVE, Deed.AGAIN)


def test_a_model_in_no_catalogue_and_from_no_hub_has_a_card_too(store: ModelStore) -> None:
    add(store, "newsroom")
    card = cards(store)["newsroom"]
    assert card.facts == ("2 MB installed · CC0-1.0 · version 7 · from folder newsroom",)
    assert Deed.AGAIN not in card.deeds


def test_the_starter_stays_and_is_used_again_when_it_is_chosen(store: ModelStore) -> None:
    assert cards(store)["starter-ar-en"].deeds == ()
    add(store, "newsroom")
    assert cards(store)["starter-ar-en"].deeds == (Deed.USE,)
    assert cards(store, translation="starter-ar-en")["starter-ar-en"].marks == ("In use", "Starter")
    assert Deed.USE in cards(store, translation="starter-ar-en")["newsroom"].deeds


def test_a_cut_download_is_shown_where_it_goes_on(store: ModelStore) -> None:
    for hub in (OPUS_HUB, "someone/else"):
        part = store.downloads / hub.replace("/", "--") / COMMIT / "model.safetensors.part"
        part.parent.mkdir(parents=True)
        part.write_bytes(bytes(3_000_000))
    found = cards(store)
    for name in (OPUS, "someone/else"):
        assert found[name].facts[-1] == "3 MB are fetched already; it goes on from there."
        assert found[name].deeds == (Deed.INSTALL, Deed.DISCARD)
    assert found["someone/else"].source == "someone/else"


def test_a_model_with_a_broken_manifest_can_be_removed(store: ModelStore) -> None:
    add(store, "newsroom")
    broken = add(store, "broken")
    (broken.folder / MANIFEST).write_text("{", encoding="utf-8")
    found = cards(store)
    assert found["broken"].deeds == (Deed.REMOVE,)
    assert "Remove it." in found["broken"].problem
    assert found["newsroom"].facts


def test_names_on_the_hub_and_here() -> None:
    assert local_name(OPUS_HUB) == local_name(OPUS) == OPUS
    assert local_name("someone/some-model") == "some-model"


@pytest.mark.parametrize(("size", "words"), [(0, "0 MB"), (80_400_000, "80 MB"), (1_224_000_000, "1.2 GB")])
def test_sizes_in_words(size: int, words: str) -> None:
    assert size_words(size) == words


def test_the_warning_names_the_connection() -> None:
    assert "connection" in CONNECTS
