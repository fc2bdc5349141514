import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from mujaz.briefing import Link, Origin, Translation
from mujaz.document import Span
from mujaz.errors import MemoryFileError
from mujaz.memory import TranslationMemory
from mujaz.recall import Recall
from mujaz.splitting import document_from_text

DOCUMENT = document_from_text("جملة أولى. جملة ثانية. جملة ثالثة.")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[TranslationMemory]:
    memory = TranslationMemory(tmp_path / "home" / "memory.sqlite")
    yield memory
    memory.close()


def test_what_the_user_wrote_counts_for_every_model(memory: TranslationMemory) -> None:
    memory.remember_machine({"جملة أولى.": "Machine."}, model="aa")
    memory.remember_edit("جملة أولى.", "Mine.")
    assert memory.known(DOCUMENT, model="aa") == (Translation(0, "Mine.", Origin.MEMORY),)
    assert memory.known(DOCUMENT, model="bb") == (Translation(0, "Mine.", Origin.MEMORY),)


def test_what_a_machine_wrote_counts_for_that_model_only(memory: TranslationMemory) -> None:
    memory.remember_machine({"جملة ثانية.": "Machine."}, model="aa")
    assert memory.known(DOCUMENT, model="bb") == ()
    assert [translation.sentence for translation in memory.known(DOCUMENT, model="aa")] == [1]


def test_only_an_exact_match_counts(memory: TranslationMemory) -> None:
    memory.remember_edit("جملة أولى", "Mine.")
    assert memory.known(DOCUMENT, model="") == ()


def test_it_is_there_again_after_closing(tmp_path: Path) -> None:
    first = TranslationMemory(tmp_path / "memory.sqlite")
    first.remember_edit("جملة أولى.", "Mine.")
    first.close()
    second = TranslationMemory(tmp_path / "memory.sqlite")
    assert len(second) == 1
    second.close()


def test_clearing_leaves_nothing_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    memory = TranslationMemory(path)
    memory.remember_edit("جملة سرية.", "A secret sentence.")
    memory.clear()
    assert len(memory) == 0
    memory.close()
    assert b"secret" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


@pytest.mark.usefixtures("memory")
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    assert stat.S_IMODE((tmp_path / "home" / "memory.sqlite").stat().st_mode) == 0o600


def test_a_long_document_is_looked_up_whole(memory: TranslationMemory) -> None:
    document = document_from_text(" ".join(f"جملة رقم {number}." for number in range(1200)))
    memory.remember_machine({document.sentence_text(s.id): "x" for s in document.sentences}, model="aa")
    assert len(memory.known(document, model="aa")) == 1200


def test_a_damaged_file_is_named_with_its_remedy(tmp_path: Path) -> None:
    (tmp_path / "memory.sqlite").write_bytes(b"not a database at all, but long enough to look at" * 40)
    with pytest.raises(MemoryFileError, match=r"Move memory\.sqlite away"):
        TranslationMemory(tmp_path / "memory.sqlite")


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "memory.sqlite") as file:
        file.execute("PRAGMA user_version = 99")
    file.close()
    with pytest.raises(MemoryFileError, match="newer Mujaz"):
        TranslationMemory(tmp_path / "memory.sqlite")


def test_an_unchanged_sentence_is_known_within_the_session() -> None:
    recall = Recall()
    recall.learn(DOCUMENT, [Translation(1, "Second.", score=-0.3)], model="aa")
    changed = document_from_text("جملة جديدة. جملة ثالثة. جملة ثانية.")
    assert recall.known(changed, model="aa") == (Translation(2, "Second.", score=-0.3),)
    assert recall.known(changed, model="bb") == ()


def test_an_alignment_moves_with_its_sentence() -> None:
    recall = Recall()
    start = DOCUMENT.sentences[1].span.start
    link = Link(Span(start, start + 4), Span(0, 6))
    recall.learn(DOCUMENT, [Translation(1, "Second.", alignment=(link,))], model="aa")
    moved = document_from_text("جملة ثانية. جملة أولى.")
    assert recall.known(moved, model="aa") == (Translation(0, "Second.", alignment=(Link(Span(0, 4), Span(0, 6)),)),)


def test_an_edit_outlives_the_model_and_the_session(memory: TranslationMemory) -> None:
    recall = Recall(memory)
    recall.learn(DOCUMENT, [Translation(0, "Machine."), Translation(0, "Mine.", Origin.EDITED)], model="aa")
    assert recall.known(DOCUMENT, model="bb") == (Translation(0, "Mine.", Origin.EDITED),)
    assert Recall(memory).known(DOCUMENT, model="aa") == (Translation(0, "Mine.", Origin.MEMORY),)


def test_the_machines_sentences_are_kept_only_when_wanted(memory: TranslationMemory) -> None:
    Recall(memory).learn(DOCUMENT, [Translation(0, "Machine.")], model="aa")
    assert len(memory) == 0
    Recall(memory, keep_machine=True).learn(DOCUMENT, [Translation(0, "Machine.")], model="aa")
    assert len(memory) == 1


def test_a_session_that_leaves_nothing_has_the_memory_as_it_was(memory: TranslationMemory) -> None:
    first, second, third = (DOCUMENT.sentence_text(number) for number in range(3))
    memory.remember_edit(first, "As it was.")
    memory.remember_machine({third: "By another model."}, model="bb")
    recall = Recall(memory, keep_machine=True)
    edits = [Translation(0, "Mine, now.", Origin.EDITED), Translation(1, "Mine, too.", Origin.EDITED)]
    recall.learn(DOCUMENT, edits, model="aa")
    recall.learn(DOCUMENT, [Translation(2, "Machine.")], model="aa")
    recall.leave_nothing(wanted=True)
    recall.learn(DOCUMENT, [Translation(2, "Mine, later.", Origin.EDITED)], model="aa")
    recall.learn(DOCUMENT, [Translation(1, "Machine.")], model="aa")
    recall.forget(DOCUMENT, [0])
    assert [memory.edit_of(text) for text in (first, second, third)] == ["As it was.", None, None]
    assert len(memory) == 2
    recall.leave_nothing(wanted=False)
    recall.learn(DOCUMENT, edits, model="aa")
    assert memory.edit_of(second) == "Mine, too."


def test_an_edit_taken_back_leaves_the_memory_what_it_had(memory: TranslationMemory) -> None:
    first, second, third = (DOCUMENT.sentence_text(number) for number in range(3))
    memory.remember_edit(first, "As it was.")
    memory.remember_edit(third, "As it was.")
    memory.remember_machine({second: "Machine."}, model="aa")
    recall = Recall(memory)
    shown = {known.sentence: known for known in recall.known(DOCUMENT, model="aa")}
    recall.learn(DOCUMENT, [Translation(number, "Mine, now.", Origin.EDITED) for number in range(3)], model="aa")
    recall.forget(DOCUMENT, [0, 1], shown=shown)
    recall.forget(DOCUMENT, [2], shown={2: Translation(2, "", Origin.EDITED)})
    assert [memory.edit_of(text) for text in (first, second, third)] == ["As it was.", None, None]
    assert {known.text for known in recall.known(DOCUMENT, model="aa")} == {"As it was.", "Machine."}


def test_in_such_a_session_the_session_itself_remembers(memory: TranslationMemory) -> None:
    recall = Recall(memory)
    recall.leave_nothing(wanted=True)
    recall.learn(DOCUMENT, [Translation(1, "Mine.", Origin.EDITED)], model="aa")
    assert [known.text for known in recall.known(DOCUMENT, model="bb")] == ["Mine."]
    assert len(memory) == 0
