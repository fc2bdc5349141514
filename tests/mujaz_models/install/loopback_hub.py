"""As much of a model hub as `huggingface_hub` and ranged downloads ask for, with the faults that a hub can have."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = 1 << 19
"""From this size on files are kept as LFS keeps them, with a SHA-256, and served from another place."""
BLOCK = 1 << 16


@dataclass
class Hub:
    """What is served, what goes wrong, and what was asked for."""

    models: dict[str, Path]
    licence: str | None = "apache-2.0"
    commit: str = COMMIT
    cut_after: int | None = None
    """Bytes of weights after which every connection is closed, once and for all."""
    altered: str | None = None
    missing: str | None = None
    ranges: bool = True
    served: dict[str, int] = field(default_factory=dict)
    """Bytes sent, by file."""
    headers: list[dict[str, str]] = field(default_factory=list)
    url: str = ""

    @property
    def is_gone(self) -> bool:
        return self.cut_after is not None and sum(self.served.values()) >= self.cut_after

    def serve(self, name: str, size: int) -> bool:
        """Note that `size` bytes go out; tell whether they may."""
        if self.is_gone:
            return False
        self.served[name] = self.served.get(name, 0) + size
        return True

    def content(self, path: Path) -> bytes:
        content = path.read_bytes()
        return content[:-1] + bytes([content[-1] ^ 1]) if path.name == self.altered else content


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, hub))
    server.daemon_threads = True
    thread = threading.Thread(target=partial(server.serve_forever, poll_interval=0.02))
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield hub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, hub: Hub, *rest: object) -> None:
        self._hub = hub
        super().__init__(*rest)  # type: ignore[arg-type] # passed on as http.server calls it

    def do_GET(self) -> None:
        hub = self._hub
        hub.headers.append(dict(self.headers))
        path = self.path.partition("?")[0]
        for name, folder in hub.models.items():
            if path == f"/api/models/{name}":
                return self._answer(json.dumps(_described(hub, name, folder)).encode())
            if path.startswith(f"/{name}/resolve/{hub.commit}/"):
                return self._resolve(folder / path.rpartition("/")[2])
            if path.startswith(f"/elsewhere/{name}/"):
                return self._send(folder / path.rpartition("/")[2])
        return self._refuse("RepoNotFound")

    def _resolve(self, file: Path) -> None:
        if file.name == self._hub.missing:
            return self._refuse("EntryNotFound")
        if file.stat().st_size < LARGE:
            return self._send(file)
        self.send_response(HTTPStatus.FOUND)
        name = next(name for name, folder in self._hub.models.items() if folder == file.parent)
        self.send_header("Location", f"{self._hub.url}/elsewhere/{name}/{file.name}")
        self.send_header("Content-Length", "0")
        self.end_headers()
        return None

    def _send(self, file: Path) -> None:
        content = self._hub.content(file)
        asked = self.headers.get("Range") if self._hub.ranges else None
        start = int(asked.removeprefix("bytes=").removesuffix("-")) if asked else 0
        self.send_response(HTTPStatus.PARTIAL_CONTENT if asked else HTTPStatus.OK)
        if asked:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        for at in range(start, len(content), BLOCK):
            block = content[at : at + BLOCK]
            if not self._hub.serve(file.name, len(block)):
                self.close_connection = True
                return
            try:
                self.wfile.write(block)
            except OSError:  # who asked has gone
                self.close_connection = True
                return

    def _answer(self, body: bytes) -> None:
        if self._hub.is_gone:
            self.close_connection = True
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _refuse(self, code: str) -> None:
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("X-Error-Code", code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


def _described(hub: Hub, name: str, folder: Path) -> dict[str, object]:
    return {
        "id": name,
        "sha": hub.commit,
        "tags": [],
        "private": False,
        "cardData": {"license": hub.licence} if hub.licence else None,
        "siblings": [_sibling(file) for file in sorted(folder.iterdir())],
    }


def _sibling(file: Path) -> dict[str, object]:
    content = file.read_bytes()
    blob = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
    said: dict[str, object] = {"rfilename": file.name, "size": len(content), "blobId": blob}
    if len(content) >= LARGE:
        said["blobId"] = "0" * 40
        said["lfs"] = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest(), "pointerSize": 130}
    return said
