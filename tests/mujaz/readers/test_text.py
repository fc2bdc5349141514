"""Encodings of plain text."""

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mujaz.errors import DocumentError
from mujaz.readers.text import TEXT_LIMIT, decode, is_blank

ARABIC = "قالت الهيئة إن الميناء يعمل، وإن 12 سفينة وصلت (Reuters)."
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةى"

# Line ends have tests of their own; control characters are not text.
any_text = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufeff"), min_size=1)
words = st.lists(st.text(LETTERS, min_size=2, max_size=9), min_size=3, max_size=40).map(" ".join)


@given(any_text)
@example("ب،")
def test_utf8_comes_back(text: str) -> None:
    assert decode(text.encode("utf-8"), name="a.txt") == text
    assert decode(text.encode("utf-8-sig"), name="a.txt") == text


@given(any_text)
def test_utf16_with_a_mark_comes_back(text: str) -> None:
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le"), name="a.txt") == text
    assert decode(codecs.BOM_UTF16_BE + text.encode("utf-16-be"), name="a.txt") == text


@given(words, st.sampled_from(["utf-16-le", "utf-16-be"]))
def test_utf16_without_a_mark_comes_back(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), name="a.txt") == text


@given(words, st.sampled_from(["", " في 2018، ", " (Reuters) ", " «قال»؟ ", "\n\n"]))
def test_windows_1256_comes_back(text: str, between: str) -> None:
    text = f"{text}{between}{text}."
    assert decode(text.encode("cp1256"), name="a.txt") == text


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_newline(line_end: str) -> None:
    assert decode(f"عنوان{line_end}{line_end}نص".encode(), name="a.txt") == "عنوان\n\nنص"


def test_a_stray_control_character_becomes_a_space() -> None:
    assert decode(f"{ARABIC * 10}\n\x1a كاتب".encode(), name="a.txt") == f"{ARABIC * 10}\n  كاتب"


@pytest.mark.parametrize(
    "data",
    [b"\0\0\0\0", b"text\0text", bytes(range(256)), "نص".encode("utf-32"), codecs.BOM_UTF16_LE + b"a\0\1\0"],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"^“a\.txt” is not a text file: choose"):
        decode(data, name="a.txt")


def test_damaged_utf8_is_not_taken_for_windows_1256() -> None:
    with pytest.raises(
        DocumentError, match=r"^“a\.txt” is damaged \(some bytes are not UTF-8 text\): get the file again"
    ):
        decode((ARABIC * 5).encode()[:-20] + b"\xd9", name="a.txt")


@pytest.mark.parametrize(("text", "encoding"), [("élève à l'école", "latin-1"), (ARABIC, "iso8859-6")])
def test_other_encodings_are_refused_not_misread(text: str, encoding: str) -> None:
    with pytest.raises(
        DocumentError, match="encoding that Mujaz does not know: open it in an editor and save it as UTF-8"
    ):
        decode(text.encode(encoding), name="a.txt")


def test_text_has_a_bound() -> None:
    with pytest.raises(DocumentError, match=r"^“a\.txt” is too large for a text \(20 MB\): copy the article"):
        decode(b"a" * (TEXT_LIMIT + 1), name="a.txt")


@pytest.mark.parametrize(
    ("text", "blank"), [(" \n\t\u00a0\u200f\ufeff", True), ("", True), (" . ", False), ("نص", False)]
)
def test_blank_is_what_nobody_can_see(text: str, blank: bool) -> None:  # noqa: FBT001 - a table's column
    assert is_blank(text) is blank
