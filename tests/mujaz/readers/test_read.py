"""Choosing a reader, and what is said of files that can't be read."""

import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.errors import DocumentError
from mujaz.readers import RawText, read
from mujaz.readers.files import FILE_LIMIT, shown_name

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def docx_bytes(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    packed = BytesIO()
    document.save(packed)
    return packed.getvalue()


def zip_bytes(*names: str) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return packed.getvalue()


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(DocumentError) as caught:
        read(Path(name), load=lambda _: data)
    return str(caught.value)


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "خبر.txt"
    path.write_bytes("عنوان\r\n\r\nنص.\r\n".encode("cp1256"))
    assert read(path) == RawText("عنوان\n\nنص.\n", "خبر.txt")


@pytest.mark.parametrize("name", ["a.docx", "a.DOCX", "a.txt", "a"])
def test_a_word_file_under_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(docx_bytes("عنوان", "نص."))
    assert read(path).text == "عنوان\nنص."


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "a.txt", "“a.txt” is empty: choose a file with an Arabic article in it."),
        (
            b" \n\t ",
            "a.txt",
            "“a.txt” has no text in it, only spaces or pictures: choose a file with an Arabic article.",
        ),
        (
            docx_bytes("", " "),
            "a.docx",
            "“a.docx” has no text in it, only spaces or pictures: choose a file with an Arabic article.",
        ),
        (
            b"\x89PNG\r\n\x1a\n\0\0",
            "a.txt",
            "“a.txt” looks like a PNG picture, not text: choose the article as a text file or a Word document (.docx).",
        ),
        (
            b"%PDF-1.7",
            "a.txt",
            "“a.txt” looks like a PDF, not text: open it, copy the article's text and paste it into Mujaz.",
        ),
        (
            zip_bytes("a.txt"),
            "a.txt",
            "“a.txt” looks like a zip archive, not text: choose the article as a text file or a Word document (.docx).",
        ),
        (
            OLE + "EncryptedPackage".encode("utf-16-le"),
            "a.docx",
            "“a.docx” is protected by a password: open it in Word, save it without the password and try again.",
        ),
        (
            OLE + "WordDocument".encode("utf-16-le"),
            "a.doc",
            "“a.doc” is in Word's old .doc format: open it and save it as a Word document (.docx).",
        ),
        (
            b"no Word document",
            "a.docx",
            "“a.docx” is damaged or not a Word document at all: open it in Word and save it again as .docx.",
        ),
    ],
)
def test_bad_input_is_one_sentence_with_a_remedy(data: bytes, name: str, sentence: str) -> None:
    assert refusal(data, name) == sentence


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (b"\xff\xd8\xff\xe0", "looks like a JPEG picture"),
        (b"{\\rtf1 }", "looks like a Rich Text (RTF) document"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html><p>", "looks like a web page (HTML)"),
        (b"<?xml version='1.0'?>", "looks like an XML file"),
        (zip_bytes("xl/workbook.xml"), "looks like an Excel workbook"),
        (zip_bytes("mimetype", "content.xml"), "looks like an OpenDocument file"),
        (b"PK\x03\x04 cut", "looks like a damaged zip archive"),
        (OLE, "is in an old Office format"),
    ],
)
def test_the_bytes_tell_what_a_file_is(data: bytes, finding: str) -> None:
    assert refusal(data, "a.txt").startswith(f"“a.txt” {finding}")


@pytest.mark.parametrize("data", [b"PK\x03\x04 cut", zip_bytes("a.txt")])
def test_a_zip_called_docx_is_a_damaged_one(data: bytes) -> None:
    assert refusal(data, "a.docx").startswith("“a.docx” is damaged or not a Word document at all")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"^“a\.txt” does not exist: check the name and the folder\.$"):
        read(tmp_path / "a.txt")
    with pytest.raises(DocumentError, match=r"does not exist: check the name and the folder\.$"):
        read(tmp_path / "a\0.txt")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r" is a folder: choose a file in it\.$"):
        read(tmp_path)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            PermissionError(13, "Permission denied"),
            "“a.txt” can't be read: you have no permission for it; ask its owner, or copy it to your own folder.",
        ),
        (
            OSError(5, "Input/output error"),
            "“a.txt” can't be read (Input/output error): copy it to this computer's disk and try again.",
        ),
    ],
)
def test_a_file_that_can_not_be_read(error: OSError, sentence: str) -> None:
    # The tests may run as root, who may read everything.
    def fail(_: Path) -> bytes:
        raise error

    with pytest.raises(DocumentError) as caught:
        read(Path("a.txt"), load=fail)
    assert str(caught.value) == sentence


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    with pytest.raises(DocumentError, match=r"^“a\.txt” is too large \(over 50 MB\): copy the article into"):
        read(path)


def test_a_name_can_always_be_printed() -> None:
    assert shown_name(Path("a\udcff\n\x1b.txt")) == "a\ufffd\ufffd\ufffd.txt"


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.docx", "a"]))
def test_whatever_the_bytes_there_is_text_or_a_sentence(data: bytes, name: str) -> None:
    try:
        found = read(Path(name), load=lambda _: data).text
    except DocumentError as error:
        found = str(error)
    assert found.strip()
