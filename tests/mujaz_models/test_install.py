"""Installing for real: a folder, and a small hub served on loopback in a process of its own."""

import hashlib
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from mujaz_models.errors import ModelError
from mujaz_models.install import install
from mujaz_models.store import ModelStore, Task
from mujaz_models.translation.ctranslate2_engine import CTranslate2Translator

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


def test_a_folder_is_installed_and_used_from_then_on(store: ModelStore, shared_checkpoint: Path) -> None:
    installed = install(str(shared_checkpoint), store)
    assert installed.manifest.name == "marian-shared"
    assert store.best(Task.TRANSLATION) == installed
    installed.verify()
    assert len(CTranslate2Translator(installed.folder).translate(["وصل الوفد.", "ثم غادر."])) == 2


def test_what_is_neither_a_folder_nor_a_hub_name_is_refused(store: ModelStore) -> None:
    with pytest.raises(ModelError, match="no folder nowhere"):
        install("nowhere", store)


def test_a_folder_that_holds_no_model_leaves_nothing(store: ModelStore, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError, match="not a MarianMT model"):
        install(str(tmp_path / "empty"), store)
    assert list(store.folder.iterdir()) == []


class _Hub(BaseHTTPRequestHandler):
    """As much of a model hub as `huggingface_hub` asks for."""

    protocol_version = "HTTP/1.1"

    def __init__(self, folder: Path, *rest: object) -> None:
        self._folder = folder
        super().__init__(*rest)  # type: ignore[arg-type] # passed on as http.server calls it

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path.startswith(f"/api/models/someone/marian-shared/tree/{COMMIT}"):
            tree = [
                {"type": "file", "path": file.name, "size": file.stat().st_size, "oid": "0" * 40}
                for file in sorted(self._folder.iterdir())
            ]
            self._answer(json.dumps(tree).encode(), "application/json")
        elif path.startswith("/api/models/someone/marian-shared"):
            files = [{"rfilename": file.name} for file in sorted(self._folder.iterdir())]
            body = {"id": "someone/marian-shared", "sha": COMMIT, "siblings": files, "tags": [], "private": False}
            self._answer(json.dumps(body).encode(), "application/json")
        elif path.startswith(f"/someone/marian-shared/resolve/{COMMIT}/"):
            self._answer((self._folder / path.rpartition("/")[2]).read_bytes(), "application/octet-stream")
        else:
            self.send_response(HTTPStatus.NOT_FOUND)
            self.send_header("X-Error-Code", "RepoNotFound")
            self.send_header("Content-Length", "0")
            self.end_headers()

    def do_HEAD(self) -> None:
        self.do_GET()

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", f'"{hashlib.sha256(body).hexdigest()}"')
        self.send_header("X-Repo-Commit", COMMIT)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def hub(shared_checkpoint: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Hub, shared_checkpoint))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


def run_install(name: str, hub: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Run ``mujaz models install`` in a process of its own: the hub's address is read when its library is imported."""
    return subprocess.run(
        [sys.executable, "-m", "mujaz", "models", "install", name],
        env={
            "PATH": "",
            "HOME": str(tmp_path),
            "HF_ENDPOINT": hub,
            "HF_HOME": str(tmp_path / "hub"),
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "MUJAZ_MODELS": str(tmp_path / "models"),
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.loopback
def test_a_model_is_installed_from_a_hub_with_its_commit(hub: str, tmp_path: Path, store: ModelStore) -> None:
    done = run_install("someone/marian-shared", hub, tmp_path)
    assert done.returncode == 0, done.stderr
    best = store.best(Task.TRANSLATION)
    assert best.manifest.source == f"someone/marian-shared@{COMMIT}"
    assert best.manifest.version == COMMIT[:12]
    best.verify()


@pytest.mark.loopback
def test_an_unknown_model_is_one_sentence_and_leaves_nothing(hub: str, tmp_path: Path) -> None:
    done = run_install("someone/else", hub, tmp_path)
    assert done.returncode == 2
    assert done.stderr == "mujaz: The hub has no model called someone/else. Check the spelling.\n"
    assert not (tmp_path / "models").exists()
