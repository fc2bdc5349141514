"""The translations are whole, and what ships is what they say."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[4]
FOLDER = ROOT / "resources/mujaz_resources/translations"
SCRIPTS = ROOT / "packaging/translations"
PLURAL_FORMS = {"ar": 6, "en": 2}
FROM_RIGHT = {"ar"}
_PLACE = re.compile(r"\{\w+\}")
Message = tuple[str, tuple[str, ...], bool]


def script(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    spec = spec_from_file_location(name, SCRIPTS / f"{name}.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(ts: Path) -> Iterator[Message]:
    """Yield the sources, their translations and whether they have plural forms."""
    for message in ET.parse(ts).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source") or "", tuple(forms), message.get("numerus") == "yes"


TS = sorted(FOLDER.glob("mujaz_*.ts"))
each_language = pytest.mark.parametrize("ts", TS, ids=lambda ts: ts.stem)


def test_the_list_of_what_the_domain_says_is_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    harvest = script("harvest", monkeypatch)
    assert (FOLDER / "said.txt").read_text(encoding="utf-8") == harvest.lines(harvest.harvest()), "make translations"


@each_language
def test_everything_that_the_source_says_is_there(ts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / ts.name
    copy.write_bytes(ts.read_bytes())
    script("update", monkeypatch).update(copy, ts.stem.removeprefix("mujaz_"))
    new = [source for source, forms, _ in messages(copy) if not all(forms)]
    assert new == [], "make translations, and translate what is new"


@each_language
def test_nothing_is_unfinished(ts: Path) -> None:
    assert 'type="' not in ts.read_text(encoding="utf-8")
    assert [source for source, forms, _ in messages(ts) if not all(forms)] == []


@each_language
def test_what_ships_is_what_the_translation_says(ts: Path, tmp_path: Path) -> None:
    qm = tmp_path / "made.qm"
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", ts, "-qm", qm], check=True)
    assert qm.read_bytes() == ts.with_suffix(".qm").read_bytes(), "make translations"


@each_language
def test_places_and_counts_are_those_of_the_source(ts: Path) -> None:
    for source, forms, is_plural in messages(ts):
        for form in forms:
            assert Counter(_PLACE.findall(form)) <= Counter(_PLACE.findall(source)), form
            assert "%n" not in form or "%n" in source, form
        assert Counter(_PLACE.findall(source)) == Counter(_PLACE.findall(forms[-1])), source
        assert ("%n" in source) == ("%n" in forms[-1]), source
        assert len(forms) == (PLURAL_FORMS[ts.stem.removeprefix("mujaz_")] if is_plural else 1), source


@each_language
def test_what_stands_at_the_ends_is_kept(ts: Path) -> None:
    for source, forms, _ in messages(ts):
        for form in forms:
            assert (source[:1] == " ", source[-1:] == " ") == (form[:1] == " ", form[-1:] == " "), form
            assert source.endswith("…") == form.endswith("…"), form
            assert source.count("&") == form.count("&"), form
            assert source.count("\t") == form.count("\t"), form
            assert re.findall(r"\*\.\w+", source) == re.findall(r"\*\.\w+", form), form


@each_language
def test_what_is_put_among_words_from_the_right_is_isolated(ts: Path) -> None:
    if ts.stem.removeprefix("mujaz_") in FROM_RIGHT:
        for _, forms, _ in messages(ts):
            for form in forms:
                assert _PLACE.findall(form) == re.findall(r"(?<=\u2068)\{\w+\}(?=\u2069)", form), form


@each_language
def test_a_sentence_that_begins_with_a_name_says_its_direction_first(ts: Path) -> None:
    if ts.stem.removeprefix("mujaz_") in FROM_RIGHT:
        for _, forms, _ in messages(ts):
            assert [form for form in forms if re.match(r"[^\w\s\u200f]*\u2068", form)] == []


def test_every_page_of_the_help_is_there_in_arabic() -> None:
    pages = {page.name for page in (ROOT / "resources/mujaz_resources/help").glob("*.md")}
    assert {page.name for page in (ROOT / "resources/mujaz_resources/help/ar").glob("*.md")} == pages - {"notices.md"}


@pytest.mark.parametrize("name", ["editing", "export", "flags", "names", "open", "privacy", "reading", "summary"])
def test_help_leads_to_the_same_pages_and_has_the_same_commands(name: str) -> None:
    english, arabic = (
        (ROOT / "resources/mujaz_resources/help" / folder / f"{name}.md").read_text(encoding="utf-8")
        for folder in ("", "ar")
    )
    for pattern in (r"\]\((\w+\.md)\)", r"(?m)^ {4,}(\w.*)$", r"`([^`]+)`"):
        assert sorted(re.findall(pattern, arabic)) == sorted(re.findall(pattern, english))
