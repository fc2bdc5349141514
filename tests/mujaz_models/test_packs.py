"""Packs: out and in again byte for byte, and fifty ways in which a file may not be one."""

import hashlib
import io
import json
import os
import stat
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz_models import packs
from mujaz_models.errors import ModelError
from mujaz_models.install.archives import LIMITS, Importer
from mujaz_models.install.progress import Progress
from mujaz_models.store import MANIFEST, STARTER, Installed, Manifest, ModelStore, Task
from mujaz_models.unpack import Limits, opened
from tests.mujaz_models.test_safe_paths import UNSAFE_PATHS

CONTENTS = packs.CONTENTS
Members = dict[str, bytes]
Spoil = Callable[[Members], object]


def manifest(name: str, **changes: object) -> Manifest:
    said = {"version": "1", "task": Task.ENTITIES, "engine": "crf", "licence": "CC0-1.0", "source": "test", "files": {}}
    return Manifest(name=name, **(said | changes))  # type: ignore[arg-type] # as the fields are


def names_model(folder: Path) -> Manifest:
    """Copy the starter that finds names: a real model that loads at once."""
    for name in ("names.crfsuite", "gazetteer.tsv.gz"):
        (folder / name).write_bytes((STARTER / "entities" / name).read_bytes())
    return manifest(folder.name)


def tiny_model(folder: Path) -> Manifest:
    (folder / "weights").write_bytes(b"weights")
    (folder / "words.txt").write_bytes(b"words")
    return manifest(folder.name)


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


@pytest.fixture
def other(tmp_path: Path) -> ModelStore:
    """The other laptop."""
    return ModelStore(tmp_path / "other")


def files(folder: Path) -> Members:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != ".lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_two_models_go_out_and_come_back_byte_for_byte(store: ModelStore, other: ModelStore, tmp_path: Path) -> None:
    models = [store.add(name, names_model) for name in ("names-a", "names-b")]
    file = packs.export(models, tmp_path)
    assert file.name == "mujaz-models.mujazpack"
    came = Importer(store=other).take(file)
    assert [(model.manifest, model.sha256) for model in came] == [(model.manifest, model.sha256) for model in models]
    assert all(files(ours.folder) == files(theirs.folder) for ours, theirs in zip(models, came, strict=True))
    again = packs.export(list(reversed(came)), tmp_path / "again.mujazpack")
    assert again.read_bytes() == file.read_bytes()
    assert Importer(store=other).take(file) == came


def test_one_model_names_its_pack(store: ModelStore, tmp_path: Path) -> None:
    assert packs.export([store.add("tiny", tiny_model)], tmp_path).name == "tiny.mujazpack"


def test_progress_counts_every_byte(store: ModelStore, tmp_path: Path) -> None:
    heard: list[Progress] = []
    model = store.add("tiny", tiny_model)
    packs.export([model], tmp_path, report=heard.append)
    assert (heard[-1].done, heard[-1].total) == (model.size, model.size)


def test_what_is_altered_or_ships_anyway_is_not_exported(store: ModelStore, tmp_path: Path) -> None:
    model = store.add("tiny", tiny_model)
    (model.folder / "weights").write_bytes(b"WEIGHTS")
    with pytest.raises(ModelError, match="weights was altered"):
        packs.export([model], tmp_path)
    with pytest.raises(ModelError, match="in every Mujaz"):
        packs.export([model for model in store.installed() if model.manifest.starter], tmp_path)
    assert not list(tmp_path.glob("*.mujazpack"))


def test_a_place_that_takes_nothing_is_named(store: ModelStore, tmp_path: Path) -> None:
    model = store.add("tiny", tiny_model)
    with pytest.raises(ModelError, match="too little room"):
        packs.export([model], tmp_path, free=lambda _: 1000)
    with pytest.raises(ModelError, match="can't be written there"):
        packs.export([model], tmp_path / "nowhere" / "x.mujazpack", free=lambda _: 1 << 40)


def test_another_version_is_replaced_only_when_asked(store: ModelStore, other: ModelStore, tmp_path: Path) -> None:
    file = packs.export([store.add("names", names_model)], tmp_path)
    old = other.add("names", lambda folder: (names_model(folder), manifest("names", version="0"))[1])
    with pytest.raises(ModelError, match="names is installed already"):
        Importer(store=other).take(file)
    assert other.find("names") == old
    [new] = Importer(store=other, again=True).take(file)
    assert new.manifest.version == "1"


def test_a_damaged_model_is_mended_by_its_pack(store: ModelStore, tmp_path: Path) -> None:
    model = store.add("names", names_model)
    file = packs.export([model], tmp_path)
    (model.folder / "names.crfsuite").write_bytes(b"")
    Importer(store=store).take(file)
    model.verify()


def test_a_model_that_does_not_load_is_refused(store: ModelStore, other: ModelStore, tmp_path: Path) -> None:
    file = packs.export([store.add("names", names_model), store.add("tiny", tiny_model)], tmp_path)
    with pytest.raises(ModelError):
        Importer(store=other).take(file)
    assert [model.manifest.name for model in other.installed() if not model.manifest.starter] == []


def test_no_room_is_noticed_before_unpacking(store: ModelStore, other: ModelStore, tmp_path: Path) -> None:
    file = packs.export([store.add("tiny", tiny_model)], tmp_path)
    with pytest.raises(ModelError, match="too little room"):
        Importer(store=other, free=lambda _: 1000).take(file)
    assert not other.folder.exists()


@pytest.fixture
def members(store: ModelStore, tmp_path: Path) -> Members:
    """What a sound pack holds."""
    file = packs.export([store.add("tiny", tiny_model)], tmp_path)
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _relabelled(members: Members, **changes: object) -> None:
    """Change the manifest, and the table of contents to fit."""
    said = json.loads(members["tiny/manifest.json"])
    _with_manifest(members, json.dumps(said | changes).encode())


def _with_manifest(members: Members, manifest: bytes) -> None:
    members["tiny/manifest.json"] = manifest
    _listed(members, tiny=_sha(manifest))


def _listed(members: Members, **models: str) -> None:
    members[CONTENTS] = json.dumps({"format": packs.FORMAT, "models": models}).encode()


def _swap(members: Members) -> None:
    members["tiny/weights"], members["tiny/words.txt"] = members["tiny/words.txt"], members["tiny/weights"]


def _file_outside(members: Members, path: str) -> None:
    files = json.loads(members["tiny/manifest.json"])["files"]
    _relabelled(members, files=files | {path: files["weights"]})
    members[f"tiny/{path}"] = members["tiny/weights"]


SPOILT: dict[str, Spoil] = {
    "content altered": lambda m: m.update({"tiny/weights": b"WEIGHTS"}),
    "content shorter": lambda m: m.update({"tiny/weights": b"weight"}),
    "contents swapped": _swap,
    "file missing": lambda m: m.pop("tiny/weights"),
    "file too many": lambda m: m.update({"tiny/extra": b"x"}),
    "file beside the models": lambda m: m.update({"extra": b"x"}),
    "no manifest": lambda m: m.pop("tiny/manifest.json"),
    "manifest altered": lambda m: m.update({"tiny/manifest.json": m["tiny/manifest.json"] + b" "}),
    "manifest is no json": lambda m: _with_manifest(m, b"{"),
    "manifest of another name": lambda m: _relabelled(m, name="other"),
    "manifest claims to ship": lambda m: _relabelled(m, starter=True),
    "manifest of another task": lambda m: _relabelled(m, task="mining"),
    "manifest lists itself": lambda m: _relabelled(m, files={"manifest.json": {"size": 1, "sha256": "0" * 64}}),
    "manifest lists nothing": lambda m: _relabelled(m, files={}),
    "manifest lists a file outside": lambda m: _file_outside(m, "../weights"),
    "manifest is too long": lambda m: m.update({"tiny/manifest.json": b" " * (2 << 20)}),
    "no contents": lambda m: m.update({CONTENTS: b""}),
    "contents are deep": lambda m: m.update({CONTENTS: b'{"x":' * 100_000}),
    "contents of no model": _listed,
    "contents of a later format": lambda m: m.update({CONTENTS: b'{"format": "mujaz.pack/2", "models": {}}'}),
    "contents name no folder": lambda m: _listed(m, other="0" * 64),
    "contents name a path": lambda m: _listed(m, **{"../tiny": "0" * 64}),
    "contents name one twice": lambda m: _listed(m, tiny=_sha(m["tiny/manifest.json"]), TINY="0" * 64),
}


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def write(path: Path, members: Members) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content, zipfile.ZIP_DEFLATED)
    return path


def refused(file: Path, store: ModelStore) -> str:
    """Import `file`, which must be refused and leave nothing anywhere; return what is said."""
    before = files(file.parent)
    with pytest.raises(ModelError) as error:
        Importer(store=store).take(file)
    assert files(file.parent) == before
    assert [path.name for path in store.folder.glob("*")] in ([], [".lock"])
    return str(error.value)


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_a_pack_that_is_not_as_exported_is_refused(
    spoil: Spoil, members: Members, other: ModelStore, tmp_path: Path
) -> None:
    spoil(members)
    refused(write(tmp_path / "spoilt.mujazpack", members), other)


@pytest.mark.parametrize("path", [path for path in UNSAFE_PATHS if path and path != "a/"])
def test_nothing_is_unpacked_elsewhere(path: str, other: ModelStore, tmp_path: Path) -> None:
    file = tmp_path / "slip.zip"
    with zipfile.ZipFile(file, "w") as archive:
        member = zipfile.ZipInfo("x")
        member.filename = path
        archive.writestr(member, b"gotcha")
    assert "refused" in (said := refused(file, other)) or "not safe" in said or "damaged" in said


def _special(mode: int) -> Callable[[zipfile.ZipFile], None]:
    def add(archive: zipfile.ZipFile) -> None:
        member = zipfile.ZipInfo("model.bin")
        member.create_system = 3
        member.external_attr = (mode | 0o777) << 16
        archive.writestr(member, "/etc/passwd")

    return add


def _bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr("model.bin", bytes(50_000_000), zipfile.ZIP_DEFLATED)


def _crowd(archive: zipfile.ZipFile) -> None:
    for number in range(LIMITS.count + 1):
        archive.writestr(f"file{number}", b"")


def _twice(*names: str) -> Callable[[zipfile.ZipFile], None]:
    def add(archive: zipfile.ZipFile) -> None:
        for name in names:
            archive.writestr(name, b"x")

    return add


def _squeezed(archive: zipfile.ZipFile) -> None:
    archive.writestr("model.bin", b"x", zipfile.ZIP_BZIP2)


HOSTILE: dict[str, tuple[Callable[[zipfile.ZipFile], None], str]] = {
    "link": (_special(stat.S_IFLNK), "link or a device"),
    "device": (_special(stat.S_IFBLK), "link or a device"),
    "character device": (_special(stat.S_IFCHR), "link or a device"),
    "pipe": (_special(stat.S_IFIFO), "link or a device"),
    "socket": (_special(stat.S_IFSOCK), "link or a device"),
    "folder that is a file": (_special(stat.S_IFDIR), "link or a device"),
    "bomb": (_bomb, "beyond measure"),
    "crowd": (_crowd, "more than 500 files"),
    "same name": (_twice("model.bin", "model.bin"), "two files of one name"),
    "same name in capitals": (_twice("model.bin", "MODEL.bin"), "two files of one name"),
    "same name in accents": (_twice("caf\u00e9", "cafe\u0301"), "two files of one name"),
    "file and folder": (_twice("model", "model/model.bin"), "two files of one name"),
    "unusual compression": (_squeezed, "unusual way"),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("add", HOSTILE, ids=HOSTILE)
def test_a_hostile_archive_is_refused_for_what_it_is(add: str, other: ModelStore, tmp_path: Path) -> None:
    fill, said = HOSTILE[add]
    file = tmp_path / "hostile.zip"
    with zipfile.ZipFile(file, "w") as archive:
        fill(archive)
    assert said in refused(file, other)


def _plain() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("model.bin", b"weights" * 1000, zipfile.ZIP_DEFLATED)
        archive.writestr("config.json", b"{}" * 1000, zipfile.ZIP_STORED)
    return buffer.getvalue()


def _patched(at: int, value: bytes, *, central: bool = True) -> bytes:
    """Change a field of the first member, in the list of members or in front of its content."""
    raw = bytearray(_plain())
    start = raw.index(b"PK\x01\x02") if central else 0
    raw[start + at : start + at + len(value)] = value
    return bytes(raw)


def _list_of(size: int) -> bytes:
    raw = bytearray(_plain())
    end = raw.rindex(b"PK\x05\x06")
    raw[end + 12 : end + 16] = struct.pack("<I", size)
    return bytes(raw[:end]) + bytes(size) + bytes(raw[end:])


BROKEN: dict[str, bytes] = {
    "empty": b"",
    "text": b"this is no archive",
    "another kind": b"\x1f\x8b\x08" + bytes(100),
    "only an end": b"PK\x05\x06" + bytes(18),
    "cut": _plain()[:-30],
    "cut in the middle": _plain()[:500],
    "without its beginning": _plain()[40:],
    "renamed inside": _patched(30, b"MODEL", central=False),
    "encrypted": _patched(8, b"\x01\x00"),
    "of an unknown compression": _patched(10, b"\x63\x00"),
    "with a checksum that is wrong": _patched(16, b"\0\0\0\0"),
    "with a size that is too small": _patched(24, struct.pack("<I", 10)),
    "with a size that is too large": _patched(24, struct.pack("<I", 7001)),
    "with a packed size that is too large": _patched(20, struct.pack("<I", 1 << 20)),
    "with a place beyond its end": _patched(42, struct.pack("<I", 1 << 30)),
    "with content that is damaged": _patched(45, b"\xff\xff\xff", central=False),
    "with a list of members of 100 MB": _list_of(100_000_000),
    "for a newer unzip": _patched(6, b"\xff\x00"),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_archive_is_refused_in_little_memory(content: bytes, other: ModelStore, tmp_path: Path) -> None:
    file = tmp_path / "broken.mujazpack"
    file.write_bytes(content)
    del content
    tracemalloc.start()
    said = refused_quickly(file, other)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "damaged" in said or "refused" in said or "no model" in said
    assert peak < 30_000_000


def refused_quickly(file: Path, store: ModelStore) -> str:
    with pytest.raises(ModelError) as error:
        Importer(store=store).take(file)
    assert [path.name for path in store.folder.glob("*")] in ([], [".lock"])
    return str(error.value)


def test_members_that_share_their_content_are_refused(other: ModelStore, tmp_path: Path) -> None:
    raw = bytearray(_plain())
    second = raw.rindex(b"PK\x01\x02")
    raw[second + 42 : second + 46] = struct.pack("<I", 20)
    (tmp_path / "overlapping.zip").write_bytes(raw)
    assert "overlap" in refused(tmp_path / "overlapping.zip", other)


def test_a_bomb_of_many_small_ones_is_too_large_together(tmp_path: Path) -> None:
    file = tmp_path / "bomb.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(10):
            archive.writestr(f"{number}", os.urandom(100_000))
    with pytest.raises(ModelError, match="would take more than"), opened(file, Limits(size=500_000)):
        pass


def test_a_pack_that_was_renamed_is_still_one(store: ModelStore, other: ModelStore, tmp_path: Path) -> None:
    file = packs.export([store.add("names", names_model)], tmp_path)
    [model] = Importer(store=other).take(file.rename(tmp_path / "holiday.jpg"))
    assert isinstance(model, Installed)
    assert (model.folder / MANIFEST).is_file()
