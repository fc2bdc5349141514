import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.errors import ModelError
from mujaz_models.safe_paths import folded, safe_name, safe_path

UNSAFE_PATHS = [
    "",
    "/",
    "/etc/passwd",
    "../up",
    "a/../b",
    "a/./b",
    "a//b",
    "a/",
    ".",
    "..",
    "C:/windows",
    "c:file",
    "a\\b",
    "\\\\server\\share",
    "a\0b",
    "a\nb",
    "a.",
    "a ",
    "a/b./c",
    "con",
    "Con.txt",
    "nul/x",
    "a/LPT1.json",
    "com¹",
    "file:stream",
    "what?",
    "x" * 201,
    "/".join("abcdefghi"),
]


@pytest.mark.parametrize("path", UNSAFE_PATHS)
def test_a_path_that_could_lead_elsewhere_is_refused(path: str) -> None:
    with pytest.raises(ModelError, match="not safe to unpack"):
        safe_path(path)


@pytest.mark.parametrize("path", ["model.bin", "model/shared_vocabulary.json", "stanza/ar/tokenize/x.pt", "نص.txt"])
def test_a_plain_path_stays_as_it_is(path: str) -> None:
    assert safe_path(path).as_posix() == path


@given(st.text())
def test_whatever_is_accepted_stays_below(path: str) -> None:
    try:
        parts = safe_path(path).parts
    except ModelError:
        return
    assert ".." not in parts
    assert not path.startswith("/")


@pytest.mark.parametrize("name", ["", ".hidden", "a/b", "a b", "-x", "a.", "nul", "COM1.x", "ا", "x" * 101, "a\n"])
def test_a_model_may_not_be_called_anything(name: str) -> None:
    with pytest.raises(ModelError, match="can't be a model's name"):
        safe_name(name)


@pytest.mark.parametrize("name", ["opus-mt-ar-en", "a", "Model_2.1", "x" * 100])
def test_plain_names_are_fine(name: str) -> None:
    assert safe_name(name) == name


def test_paths_that_some_system_takes_for_one_are_the_same_folded() -> None:
    assert folded("Model.BIN") == folded("model.bin")
    assert folded("caf\u00e9") == folded("cafe\u0301")
