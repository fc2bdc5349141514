"""What is remembered of one export for the next."""

from pathlib import Path

from mujaz.note_memory import NoteMemory
from mujaz.settings import SettingsFile
from mujaz.writers import Kicker, NoteOptions, Paper, Section, Titles

ORDER = (Section.CHECK, *(section for section in Section if section is not Section.CHECK))
OPTIONS = NoteOptions(
    sections=tuple(section for section in ORDER if section is not Section.SIDE_BY_SIDE),
    titles=Titles.ARABIC,
    paper=Paper.LETTER,
    kicker=Kicker(desk="Foreign", marking="Embargo", source="The Bay", byline="R. Reader", place="Bay", date="1 May"),
    title="A secret headline",
    template=Path("/desk/house.docx"),
)


def test_a_note_is_remembered_by_its_looks_and_not_by_what_it_says(tmp_path: Path) -> None:
    home = SettingsFile(tmp_path)
    home.change(note=NoteMemory.of(OPTIONS, ORDER, Path("/notes/strike.PDF")))
    note = SettingsFile(tmp_path).read().note
    assert note.options == NoteOptions(
        sections=OPTIONS.sections,
        titles=Titles.ARABIC,
        paper=Paper.LETTER,
        kicker=Kicker(desk="Foreign", marking="Embargo"),
        template=Path("/desk/house.docx"),
    )
    assert (note.folder, note.ending, note.all_sections) == ("/notes", ".pdf", ORDER)
    written = (tmp_path / "settings.toml").read_text(encoding="utf-8")
    assert not any(word in written for word in ("secret", "strike", "The Bay", "Reader"))


def test_nothing_remembered_is_a_note_as_shipped() -> None:
    assert NoteMemory().options == NoteOptions()


def test_a_section_that_an_older_file_does_not_know_comes_last() -> None:
    memory = NoteMemory(order=(Section.WHO, Section.WHO), off=(Section.QUOTES,))
    assert memory.all_sections[:2] == (Section.WHO, Section.KEY_POINTS)
    assert sorted(memory.all_sections) == sorted(Section)
    assert Section.QUOTES not in memory.options.sections
