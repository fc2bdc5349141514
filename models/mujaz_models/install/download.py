"""Fetching a model's files, going on where an earlier attempt was cut, and checking each against the hub's own hash."""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

from mujaz_models.errors import ModelError
from mujaz_models.install.hub import PATIENCE, HubFile, HubModel, go_online
from mujaz_models.install.progress import Progress, Report, Step

_PART = ".part"
_BLOCK = 1 << 20


def folder_for(model: HubModel, downloads: Path) -> Path:
    """Return where the files of `model` are kept until they are all there; what is left of other commits goes."""
    short = model.name.rpartition("/")[2]
    for other in _of(model.name, downloads).glob("*"):
        if other.name != model.commit:
            shutil.rmtree(other)
    return _of(model.name, downloads) / model.commit / short


def forget(name: str, downloads: Path) -> None:
    """Delete what has been fetched of the hub's model `name`."""
    shutil.rmtree(_of(name, downloads), ignore_errors=True)
    if downloads.is_dir() and not any(downloads.iterdir()):
        downloads.rmdir()


def unfinished(downloads: Path) -> dict[str, int]:
    """Return the hub names of models fetched in part, and how many bytes are there."""
    return {
        folder.name.replace("--", "/", 1): sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        for folder in sorted(downloads.glob("*"))
    }


def missing(model: HubModel, folder: Path) -> int:
    """Return how many bytes of `model` are not in `folder` yet."""
    there = (_size(folder / file.path) or _size(_part(folder, file)) for file in model.files)
    return model.size - sum(min(size, file.size) for size, file in zip(there, model.files, strict=True))


def fetch(report: Report, model: HubModel, folder: Path, *, endpoint: str | None = None) -> None:
    """Put all files of `model` into `folder`; what is there and right stays.

    Raises `ModelError` when the connection is lost, and what came stays for the next time; and when a file is not
    what the hub says it is, and that file goes.
    """
    go_online()
    from huggingface_hub import hf_hub_url

    meter = _Meter(report, model.size)
    for file in model.files:
        target, part = folder / file.path, _part(folder, file)
        target.parent.mkdir(parents=True, exist_ok=True)
        if not _is_as_published(target, file):
            url = hf_hub_url(model.name, file.path, revision=model.commit, endpoint=endpoint)
            _complete(url, file, part, meter)
            if not _is_as_published(part, file):
                part.unlink()
                raise ModelError(
                    f"{file.path} of {model.name} is not what the hub says it is: it was damaged on its way. "
                    "Try again; if it happens again, use another network."
                )
            part.replace(target)
        meter.finish(file)


@dataclass(slots=True)
class _Meter:
    """Adds up the bytes of all files."""

    report: Report
    total: int
    finished: int = field(default=0)

    def at(self, done: int) -> None:
        """Say that `done` bytes of the file in hand are there."""
        self.report(Progress(Step.DOWNLOADING, self.finished + done, self.total))

    def finish(self, file: HubFile) -> None:
        self.finished += file.size
        self.at(0)


def _complete(url: str, file: HubFile, part: Path, meter: _Meter) -> None:
    """Fetch what `part` lacks; as long as an attempt brings something, a cut is followed by another one."""
    import httpx2
    from huggingface_hub.errors import HfHubHTTPError

    part.touch()
    while (begun := _size(part)) != file.size:
        if begun > file.size:
            part.unlink()
            raise ModelError(f"The hub sent more of {file.path} than it announced. Try again.")
        cause: Exception | None = None
        try:
            _append(url, part, begun, file.size, meter)
        except HfHubHTTPError as error:
            raise ModelError(f"The hub does not give out {file.path} ({_status(error)}). Try again later.") from error
        except httpx2.HTTPError as error:
            cause = error
        if _size(part) <= begun:
            raise ModelError(
                f"The connection was lost after {(meter.finished + begun) >> 20} of {meter.total >> 20} MB. "
                "Try again: it goes on from there."
            ) from cause


def _append(url: str, part: Path, begun: int, size: int, meter: _Meter) -> None:
    """Ask for the bytes from `begun` on and write them, at most one block more than `size`."""
    from huggingface_hub import get_session, hf_raise_for_status

    headers = {"Accept-Encoding": "identity"}
    if begun:
        headers["Range"] = f"bytes={begun}-"
    with get_session().stream("GET", url, headers=headers, timeout=PATIENCE) as response:
        hf_raise_for_status(response)
        resumed = response.status_code == HTTPStatus.PARTIAL_CONTENT
        if resumed and not response.headers.get("Content-Range", "").startswith(f"bytes {begun}-"):
            raise ModelError("The hub sent another part of the file than was asked for. Try again later.")
        with part.open("ab" if resumed else "wb") as out:
            for block in response.iter_bytes():
                out.write(block)
                meter.at(min(out.tell(), size))
                if out.tell() > size:
                    return


def _status(error: Exception) -> str:
    response = getattr(error, "response", None)
    return f"error {response.status_code}" if response is not None else type(error).__name__


def _is_as_published(path: Path, file: HubFile) -> bool:
    if not path.is_file() or _size(path) != file.size:
        return False
    if file.sha256:
        return _digest("sha256", _blocks(path)) == file.sha256
    return _digest("sha1", _git_blob(path, file.size)) == file.git_sha1


def _digest(algorithm: str, blocks: Iterator[bytes]) -> str:
    digest = hashlib.new(algorithm, usedforsecurity=False)
    for block in blocks:
        digest.update(block)
    return digest.hexdigest()


def _git_blob(path: Path, size: int) -> Iterator[bytes]:
    yield f"blob {size}\0".encode()
    yield from _blocks(path)


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def _part(folder: Path, file: HubFile) -> Path:
    return folder / (file.path + _PART)


def _of(name: str, downloads: Path) -> Path:
    return downloads / name.replace("/", "--")


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
