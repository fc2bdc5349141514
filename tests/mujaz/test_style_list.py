import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.briefing import Kind
from mujaz.style_list import KINDS, StyleEntry, StyleList, StyleListError, as_csv, from_csv

HADDAD = StyleEntry("سلمى الحدّاد", Kind.PERSON, "Salma Haddad")
DERNA = StyleEntry("درنة", Kind.PLACE, "Derna")
ROWS = "arabic,kind,english\nدرنة,place,Derna\nسلمى الحدّاد,person,Salma Haddad\n"


@pytest.fixture
def style(tmp_path: Path) -> Iterator[StyleList]:
    style = StyleList(tmp_path / "home" / "style.sqlite")
    yield style
    style.close()


def test_what_is_added_is_remembered_by_its_folded_form(style: StyleList) -> None:
    style.add(HADDAD, DERNA)
    assert style.all() == (HADDAD, DERNA)
    assert style.remembered() == {("سلمي الحداد", Kind.PERSON): "Salma Haddad", ("درنه", Kind.PLACE): "Derna"}


def test_the_last_spelling_of_a_form_and_kind_counts(style: StyleList) -> None:
    style.add(DERNA, StyleEntry("درنه", Kind.PLACE, "Darnah"), StyleEntry("درنة", Kind.PERSON, "Derna"))
    assert [entry.english for entry in style.all()] == ["Derna", "Darnah"]


def test_one_is_forgotten(style: StyleList) -> None:
    style.add(HADDAD, DERNA)
    assert style.remove("سلمى الحداد", Kind.PERSON)
    assert not style.remove("سلمى الحداد", Kind.PERSON)
    assert not style.remove("درنة", Kind.PERSON)
    assert style.all() == (DERNA,)


def test_another_program_that_holds_the_file_is_told_of(style: StyleList, tmp_path: Path) -> None:
    style.add(DERNA)
    style._file.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(tmp_path / "home" / "style.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for change in (lambda: style.add(HADDAD), lambda: style.remove(DERNA.arabic, DERNA.kind)):
        with pytest.raises(StyleListError, match="another program holds it"):
            change()
    other.close()
    assert style.all() == (DERNA,)


def test_it_is_there_again_after_closing(tmp_path: Path) -> None:
    for entry in (HADDAD, DERNA):
        style = StyleList(tmp_path / "style.sqlite")
        style.add(entry)
        style.close()
    style = StyleList(tmp_path / "style.sqlite")
    assert style.all() == (HADDAD, DERNA)
    style.close()


@pytest.mark.usefixtures("style")
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    assert stat.S_IMODE((tmp_path / "home" / "style.sqlite").stat().st_mode) == 0o600


def test_a_damaged_file_and_one_of_a_newer_version(tmp_path: Path) -> None:
    (tmp_path / "bad.sqlite").write_bytes(b"not a database at all, but long enough to look at" * 40)
    with pytest.raises(StyleListError, match=r"Move bad\.sqlite away"):
        StyleList(tmp_path / "bad.sqlite")
    file = sqlite3.connect(tmp_path / "new.sqlite")
    file.execute("PRAGMA user_version = 99")
    file.close()
    with pytest.raises(StyleListError, match="newer Mujaz"):
        StyleList(tmp_path / "new.sqlite")


@pytest.mark.parametrize(
    "data",
    [
        ROWS.encode(),
        ROWS.encode("utf-8-sig"),
        ROWS.replace(",", ";").encode("utf-8-sig"),
        ROWS.replace("\n", "\r\n").encode(),
        ROWS.removeprefix("arabic,kind,english\n").encode(),
        ROWS.replace("place", " Place ").replace("\n", ",,\n\n,,\n").replace("english,,", "english").encode(),
    ],
)
def test_csv_as_spreadsheets_write_it(data: bytes) -> None:
    assert from_csv(data) == (DERNA, HADDAD)


names = st.text(st.characters(categories=["L", "P", "Zs"], max_codepoint=0x5FF), min_size=1).filter(
    lambda text: bool(text.split())
)
entries = st.builds(
    lambda arabic, kind, english: StyleEntry(arabic, kind, " ".join(english.split())),
    st.text("ابتدرسلمي ", min_size=1).map(lambda text: " ".join(f"ع{text}".split())),
    st.sampled_from(KINDS),
    names,
)


@given(st.lists(entries))
def test_an_exported_list_can_be_imported(written: list[StyleEntry]) -> None:
    assert list(from_csv(as_csv(written).encode("utf-8-sig"))) == written


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("درنة,place,Derna\nدرنة,town,Derna\n", "Row 2 is"),
        ("درنة,place,\n,place,Derna\nدرنة,place,درنة\nDerna,place,Derna\n", "Rows 1, 2, 3, 4 are"),
        ("درنة\n" * 9, "Rows 1, 2, 3, 4, 5 and 4 more are"),
        ('درنة,place,"Derna\n', "can't be read as CSV"),
    ],
)
def test_bad_rows_are_named_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(StyleListError, match=said):
        from_csv(text.encode())


def test_another_encoding_is_named() -> None:
    with pytest.raises(StyleListError, match="UTF-8"):
        from_csv("درنة,place,Derna".encode("cp1256"))


def test_an_empty_file_is_an_empty_list() -> None:
    assert from_csv(b"") == ()


def test_one_entry_is_looked_up(style: StyleList) -> None:
    entry = StyleEntry("سلمى حداد", Kind.PERSON, "Salma Haddad")
    style.add(entry)
    assert style.get("سلمي حداد", Kind.PERSON) == entry
    assert style.get("سلمى حداد", Kind.PLACE) is None
