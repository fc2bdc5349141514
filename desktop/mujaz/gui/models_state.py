"""What the models page says: a card for each model, installed or to be had, in plain words. No widgets here."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from mujaz.errors import ModelError
from mujaz.gui.language import marked, tr
from mujaz.gui.saying import said
from mujaz.gui.wording import semicolon
from mujaz_models import catalogue
from mujaz_models.catalogue import Entry
from mujaz_models.install.download import unfinished
from mujaz_models.store import MANIFEST, Installed, Manifest, ModelStore, Task, read_manifest

CONNECTS = marked("Opens a connection to the model hub")
"""What stands beside every button that does; no other one does."""

TASK_NAMES = MappingProxyType(
    {
        Task.TRANSLATION: marked("Translation"),
        Task.ENTITIES: marked("People, organisations and places"),
        Task.SUMMARIZATION: marked("Summaries"),
        Task.NAMES: marked("Spelling of names"),
    }
)

_FROM_HUB = re.compile(r"([\w.-]+/[\w.-]+)@[0-9a-f]+")
"""How a manifest names a hub's model and commit as its source."""
_STARTER = marked("Ships with Mujaz.")
_STARTER_TRANSLATOR = marked("Ships with Mujaz, to try it with; not to report from.")
_NONE: Mapping[str, str] = MappingProxyType({})


class Deed(Enum):
    """What can be done with a model, in the words on its button."""

    USE = marked("Use")
    INSTALL = marked("Install")
    AGAIN = marked("Install again")
    EXPORT = marked("Export…")
    REMOVE = marked("Remove")
    DISCARD = marked("Discard download")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A model. `source` is what it is installed by; `problem` is a sentence when it can't be trusted."""

    name: str
    kind: str = ""
    good_for: str = ""
    facts: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    problem: str = ""
    deeds: tuple[Deed, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Cards under a heading."""

    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is on this machine.

    `in_use` is the model for each task, `unreadable` has a sentence for each folder that holds none, and `begun` the
    bytes fetched of each hub model whose download was cut.
    """

    installed: tuple[Installed, ...] = ()
    in_use: Mapping[Task, Installed] = field(default_factory=dict)
    unreadable: Mapping[str, str] = field(default_factory=dict)
    begun: Mapping[str, int] = field(default_factory=dict)

    @property
    def own(self) -> tuple[Installed, ...]:
        """The user's models: those that can be carried to another machine."""
        return tuple(model for model in self.installed if not model.manifest.starter)


def read_shelf(store: ModelStore, choices: Mapping[str, str]) -> Shelf:
    """Look at what is in `store`, and which models are in use given the user's `choices`; a damaged one is no error."""
    begun = unfinished(store.downloads)
    try:
        installed = tuple(store.installed())
    except ModelError:
        names = [path.parent.name for path in store.folder.glob(f"*/{MANIFEST}")]
        readable = (store.find(name) for name in sorted(names))
        return Shelf(tuple(filter(None, readable)), unreadable=dict(_unreadable(store)), begun=begun)
    in_use = {
        task: store.best(task, preferred=choices.get(task)) for task in {model.manifest.task for model in installed}
    }
    return Shelf(installed, in_use, begun=begun)


def sections(shelf: Shelf, problems: Mapping[str, str] = _NONE) -> tuple[Section, ...]:
    """Return all cards: what is installed, then what the catalogue offers, by task.

    `problems` has a sentence for each installed model that was found altered.
    """
    there = [_installed(model, shelf, problems.get(model.manifest.name, "")) for model in _in_order(shelf)]
    there += [Card(name=name, problem=why, deeds=(Deed.REMOVE,)) for name, why in shelf.unreadable.items()]
    names = {card.name for card in there}
    free = [entry for entry in catalogue.catalogue() if entry.name not in names]
    offers = (
        Section(
            tr("To install: {task}").format(task=tr(TASK_NAMES[task]).lower()),
            tuple(_offer(e, shelf) for e in free if e.task == task),
        )
        for task in Task
    )
    known = {card.source for card in there} | {entry.hub for entry in catalogue.catalogue()}
    cut = tuple(_begun(hub, size) for hub, size in shelf.begun.items() if hub not in known)
    all_sections = (Section(tr("On this machine"), tuple(there)), *offers, Section(tr("Begun"), cut))
    return tuple(section for section in all_sections if section.cards)


def local_name(source: str) -> str:
    """Return what a model that the catalogue or the hub calls `source` is called once it is installed."""
    known = catalogue.find(source)
    return known.name if known else source.rpartition("/")[2]


def size_words(count: int) -> str:
    """Return a number of bytes in MB or GB."""
    if count >= 1e9:  # noqa: PLR2004 - the unit's own size
        return tr("{number} GB").format(number=f"{count / 1e9:.1f}")
    return tr("{number} MB").format(number=f"{count / 1e6:.0f}")


def _unreadable(store: ModelStore) -> Iterator[tuple[str, str]]:
    for path in sorted(store.folder.glob(f"*/{MANIFEST}")):
        try:
            read_manifest(path.parent)
        except ModelError:
            yield path.parent.name, tr("It is damaged, and no model can be loaded while it is here. Remove it.")


def _in_order(shelf: Shelf) -> list[Installed]:
    """Return what is installed by task, the one in use first and the starter last."""
    tasks = list(Task)
    return sorted(
        shelf.installed,
        key=lambda model: (
            tasks.index(model.manifest.task),
            shelf.in_use.get(model.manifest.task) != model,
            model.manifest.starter,
            model.manifest.name,
        ),
    )


def _installed(model: Installed, shelf: Shelf, problem: str) -> Card:
    manifest, source = model.manifest, hub_name(model)
    entry = catalogue.find(manifest.name)
    is_used = shelf.in_use.get(manifest.task) == model
    facts = [
        tr("{size} installed").format(size=size_words(model.size)),
        manifest.licence,
        tr("version {version}").format(version=manifest.version),
    ]
    if not manifest.starter:
        facts.append(tr("from {source}").format(source=source or manifest.source))
    return Card(
        name=manifest.name,
        kind=tr(TASK_NAMES[manifest.task]),
        good_for=_good_for(manifest, entry),
        facts=(" · ".join(facts), *_quality(entry), *_kept(source, shelf)),
        marks=(tr("In use"),) * is_used + (tr("Starter"),) * manifest.starter,
        problem=problem,
        deeds=tuple(_deeds(model, shelf, source)),
        source=source,
    )


def _good_for(manifest: Manifest, entry: Entry | None) -> str:
    if manifest.starter:
        return tr(_STARTER_TRANSLATOR if manifest.task is Task.TRANSLATION else _STARTER)
    return said(entry.good_for) if entry else ""


def _deeds(model: Installed, shelf: Shelf, source: str) -> Iterator[Deed]:
    if shelf.in_use.get(model.manifest.task, model) != model:
        yield Deed.USE
    if not model.manifest.starter:
        yield from (Deed.EXPORT, Deed.REMOVE)
    if source in shelf.begun:
        yield Deed.DISCARD
    if source:
        yield Deed.AGAIN


def _offer(entry: Entry, shelf: Shelf) -> Card:
    sizes = (
        tr("{size} to download").format(size=size_words(entry.download)),
        tr("{size} installed").format(size=size_words(entry.installed)),
        tr("{size} of memory at work").format(size=size_words(entry.memory)),
    )
    return Card(
        name=entry.name,
        good_for=said(entry.good_for),
        facts=(" · ".join((*sizes, entry.licence)), *_quality(entry), *_kept(entry.hub, shelf)),
        deeds=(Deed.INSTALL, *(Deed.DISCARD,) * (entry.hub in shelf.begun)),
        source=entry.hub,
    )


def _begun(hub: str, size: int) -> Card:
    return Card(name=hub, facts=(_kept_words(size),), deeds=(Deed.INSTALL, Deed.DISCARD), source=hub)


def _kept(hub: str, shelf: Shelf) -> Iterator[str]:
    if hub in shelf.begun:
        yield _kept_words(shelf.begun[hub])


def _kept_words(size: int) -> str:
    return tr("{size} are fetched already; it goes on from there.").format(size=size_words(size))


def _quality(entry: Entry | None) -> Iterator[str]:
    if entry and entry.quality:
        figures = (
            tr("{measure} {value} on {texts} ({source})").format(
                measure=found.measure, value=f"{found.value:g}", texts=found.on, source=found.source
            )
            for found in entry.quality
        )
        yield tr("Quality: {figures}").format(figures=semicolon().join(figures))


def hub_name(model: Installed) -> str:
    """Return the name by which the hub has `model`, or nothing when it came from elsewhere."""
    found = _FROM_HUB.fullmatch(model.manifest.source)
    return found[1] if found else ""
