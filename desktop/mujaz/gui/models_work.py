"""What the models page has done for it: functions return jobs, whose outcomes know what to say. No widgets here."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from mujaz.errors import ModelError
from mujaz.gui.language import marked, tr
from mujaz.gui.models_state import local_name, read_shelf
from mujaz.gui.wording import comma
from mujaz_models import packs
from mujaz_models.errors import Cancelled
from mujaz_models.install import Progress, Step, Watch, import_models, install
from mujaz_models.install.placing import name_for
from mujaz_models.install.progress import Report
from mujaz_models.store import MANIFEST, Installed, ModelStore, read_manifest
from mujaz_models.unpack import Limits, opened

Choices = Callable[[], Mapping[str, str]]
"""Says which model the user wants for a task."""


class Install(Protocol):
    """As `mujaz_models.install.install`."""

    def __call__(self, source: str, store: ModelStore, *, again: bool, watch: Watch) -> Installed:
        """Fetch, convert and install the model `source`."""
        ...


class Import(Protocol):
    """As `mujaz_models.install.import_models`."""

    def __call__(self, path: Path, store: ModelStore, *, again: bool, watch: Watch) -> tuple[Installed, ...]:
        """Install what is in the file or folder `path`."""
        ...


class Export(Protocol):
    """As `mujaz_models.packs.export`."""

    def __call__(self, models: Sequence[Installed], target: Path, *, report: Report) -> Path:
        """Write `models` to a pack in the folder `target`."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job, in one sentence.

    `taken` are the files not imported because a model of that name is installed; `altered` has a sentence for each
    model that verifying found altered, and is None when nothing was verified.
    """

    said: str
    is_problem: bool = False
    taken: tuple[Path, ...] = ()
    altered: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Something that takes a while. `model` is the name of the card that it is about, if it is about one."""

    title: str
    run: Callable[[Watch], Outcome]
    if_cancelled: str = marked("Cancelled; nothing was changed.")
    model: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Makes the jobs on one store; the functions that do them, and the clock (seconds), can be others."""

    store: ModelStore
    choices: Choices = field(default=lambda: MappingProxyType({}))
    install_: Install = install
    import_: Import = import_models
    export_: Export = packs.export
    clock: Callable[[], float] = time.monotonic

    def install(self, source: str, *, again: bool = False) -> Job:
        """Return the job of installing what the hub or the catalogue calls `source`."""
        name = local_name(source)

        def run(watch: Watch) -> Outcome:
            model = self.install_(source, self.store, again=again, watch=watch)
            return Outcome(self._installed([model.manifest.name]))

        kept = tr("Cancelled; what was fetched is kept, and Install goes on from there.")
        return Job(title=tr("Installing {name}").format(name=name), run=run, if_cancelled=kept, model=name)

    def import_all(self, paths: Sequence[Path], *, again: bool = False) -> Job:
        """Return the job of importing these files and folders; one that fails does not keep the others out."""
        one = tr("Importing {name}").format(name=paths[0].name)
        title = one if len(paths) == 1 else tr("Importing %n file(s)", "", len(paths))
        return Job(title=title, run=lambda watch: self._import_all(paths, watch, again=again))

    def export(self, models: Sequence[Installed], folder: Path) -> Job:
        """Return the job of writing `models` to one pack in `folder`."""
        names = _listed([model.manifest.name for model in models])

        def run(watch: Watch) -> Outcome:
            file = self.export_(models, folder, report=_stopping(watch))
            done = tr("{file} is written and holds {names}. Import it on the other laptop.")
            return Outcome(done.format(file=file.name, names=names))

        return Job(
            title=tr("Exporting {names}").format(names=names),
            run=run,
            if_cancelled=tr("Cancelled; nothing was written."),
        )

    def verify(self) -> Job:
        """Return the job of hashing every file of every model."""
        return Job(title=tr("Verifying all models in full"), run=self._verify)

    def _import_all(self, paths: Sequence[Path], watch: Watch, *, again: bool) -> Outcome:
        names: list[str] = []
        taken: dict[Path, tuple[str, ...]] = {}
        problem = ""
        for path in paths:
            try:
                if not again and (there := already_there(path, self.store)):
                    taken[path] = there
                else:
                    models = self.import_(path, self.store, again=again, watch=watch)
                    names += [model.manifest.name for model in models]
            except ModelError as error:
                problem = problem or str(error)
        if problem:
            return Outcome(problem, is_problem=True)
        if taken:
            there = tuple(name for names_there in taken.values() for name in names_there)
            return Outcome(
                _of_all(there, tr("{names} is installed already."), tr("{names} are installed already.")),
                taken=tuple(taken),
            )
        return Outcome(self._installed(names))

    def _verify(self, watch: Watch) -> Outcome:
        shelf = read_shelf(self.store, self.choices())
        report = _stopping(watch)
        altered: dict[str, str] = {}
        done, total = 0, sum(model.size for model in shelf.installed)
        for model in shelf.installed:
            report(Progress(Step.CHECKING, done, total))
            try:
                model.verify()
            except ModelError as error:
                altered[model.manifest.name] = str(error)
            done += model.size
        if bad := [*altered, *shelf.unreadable]:
            said = tr("Not as installed: {names}. Install again or remove what is marked.").format(names=_listed(bad))
            return Outcome(said, is_problem=True, altered=altered)
        return Outcome(tr("All %n model(s) are as installed.", "", len(shelf.installed)), altered=altered)

    def _installed(self, names: Sequence[str]) -> str:
        shelf = read_shelf(self.store, self.choices())
        used = {model.manifest.name for model in shelf.in_use.values()}
        unused = [model for model in shelf.installed if model.manifest.name in set(names) - used]
        if len(names) == 1 and unused:
            other = shelf.in_use[unused[0].manifest.task].manifest.name
            return tr("{name} is installed; {other} stays in use.").format(name=names[0], other=other)
        if unused:
            return _of_all(names, tr("{names} is installed."), tr("{names} are installed."))
        return _of_all(names, tr("{names} is installed and in use."), tr("{names} are installed and in use."))


def already_there(path: Path, store: ModelStore) -> tuple[str, ...]:
    """Return the names of installed models that importing `path` would replace by others.

    Raises `ModelError` when `path` is no file or folder that can be imported.
    """
    if path.is_dir():
        name = read_manifest(path)[0].name if (path / MANIFEST).is_file() else name_for(path)
        return (name,) if store.find(name) else ()
    if not path.is_file():
        raise ModelError(tr("There is no file or folder {path}. Check where it is.").format(path=path))
    with opened(path, Limits()) as archive:
        if not packs.is_pack(archive):
            return (name_for(path),) if store.find(name_for(path)) else ()
        found = ((store.find(name), manifest) for name, manifest in packs.read_contents(archive).items())
        return tuple(there.manifest.name for there, manifest in found if there and there.manifest != manifest)


def _stopping(watch: Watch) -> Report:
    """Return a way to report that ends work which asks nobody whether to stop."""

    def report(progress: Progress) -> None:
        if watch.cancelled():
            raise Cancelled
        watch.report(progress)

    return report


def _listed(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return tr("{names} and {last}").format(names=comma().join(names[:-1]), last=names[-1])


def _of_all(names: Sequence[str], of_one: str, of_several: str) -> str:
    """Return one of two sentences with the names in it."""
    return (of_one if len(names) == 1 else of_several).format(names=_listed(names))
