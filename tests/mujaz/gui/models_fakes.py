"""A store with small made-up models, an installer that is stepped by hand, and a clock."""

from collections.abc import Callable
from pathlib import Path
from queue import Empty, Queue

from mujaz_models.errors import Cancelled, ModelError
from mujaz_models.install import Progress, Watch
from mujaz_models.store import Installed, Manifest, ModelStore, Task, write_manifest

COMMIT = "0123456789abcdef0123456789abcdef01234567"
OPUS, OPUS_HUB = "opus-mt-ar-en", "Helsinki-NLP/opus-mt-ar-en"


def manifest(name: str, task: Task = Task.TRANSLATION, *, source: str = "", starter: bool = False) -> Manifest:
    return Manifest(
        name=name,
        version="7",
        task=task,
        engine="none",
        licence="CC0-1.0",
        source=source or f"folder {name}",
        starter=starter,
        files={},
    )


def add(store: ModelStore, name: str, task: Task = Task.TRANSLATION, *, source: str = "", text: str = "") -> Installed:
    """Put a model of 2 MB into `store`."""

    def fill(folder: Path) -> Manifest:
        (folder / "model.bin").write_bytes(text.encode() or bytes(2_000_000))
        return manifest(name, task, source=source)

    return store.put(_made(store, name, fill)) if store.find(name) else store.add(name, fill)


def _made(store: ModelStore, name: str, fill: Callable[[Path], Manifest]) -> Path:
    folder = store.folder.parent / "made" / name
    folder.mkdir(parents=True)
    write_manifest(folder, fill(folder))
    return folder


def with_starter(folder: Path) -> ModelStore:
    """Return an empty store in `folder` with a starter beside it."""
    starter = folder / "starter" / "translation"
    starter.mkdir(parents=True)
    (starter / "model.bin").write_bytes(b"small")
    write_manifest(starter, manifest("starter-ar-en", starter=True))
    return ModelStore(folder / "models", starter=folder / "starter")


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class FakeInstaller:
    """Does what the test says next, in the thread that it is called in; looks at whether to stop meanwhile."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, bool]] = []
        self.imported: list[tuple[Path, bool]] = []
        self._steps: Queue[Progress | ModelError | None] = Queue()

    def say(self, *steps: Progress | ModelError) -> None:
        """Report progress, or fail."""
        for step in steps:
            self._steps.put(step)

    def finish(self, times: int = 1) -> None:
        """Be done."""
        for _ in range(times):
            self._steps.put(None)

    def install(self, source: str, store: ModelStore, *, again: bool, watch: Watch) -> Installed:
        self.asked.append((source, again))
        self._play(watch)
        return add(store, source.rpartition("/")[2], source=f"{source}@{COMMIT}", text="new" if again else "")

    def import_(self, path: Path, store: ModelStore, *, again: bool, watch: Watch) -> tuple[Installed, ...]:
        self.imported.append((path, again))
        self._play(watch)
        return (add(store, path.stem, text="imported"),)

    def _play(self, watch: Watch) -> None:
        while not watch.cancelled():
            try:
                step = self._steps.get(timeout=0.01)
            except Empty:
                continue
            if step is None:
                return
            if isinstance(step, ModelError):
                raise step
            watch.report(step)
        raise Cancelled
