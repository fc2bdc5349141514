"""``mujaz models``: what is installed and what can be; installing, carrying on a stick, choosing, removing."""

from pathlib import Path
from typing import Annotated

import typer

from mujaz.cli.model_lines import offered, owned
from mujaz.cli.model_progress import model_progress
from mujaz.errors import ModelError
from mujaz.settings import SettingsFile
from mujaz_models import packs
from mujaz_models.catalogue import catalogue, find
from mujaz_models.install import import_models
from mujaz_models.install import install as install_from_hub
from mujaz_models.install.download import forget, unfinished
from mujaz_models.store import Installed, ModelStore, Task

app = typer.Typer(help="The models on this machine.", no_args_is_help=True, rich_markup_mode=None)

Name = Annotated[str, typer.Argument(help="As `mujaz models list` names it.")]
Again = Annotated[bool, typer.Option("--again", help="Replace the model of that name that is installed.")]


@app.command("list")
def list_models() -> None:
    """List what is installed, and what can be."""
    store, chosen = ModelStore(), SettingsFile().read().models
    installed = store.installed()
    tasks = {model.manifest.task for model in installed}
    in_use = {store.best(task, preferred=chosen.get(task)).manifest.name for task in tasks}
    typer.echo("Installed:")
    for model in installed:
        typer.echo(owned(model, in_use=model.manifest.name in in_use))
    names = {model.manifest.name for model in installed}
    typer.echo("\nCan be installed, with a network: mujaz models install NAME")
    for entry in catalogue():
        if entry.name not in names:
            typer.echo(offered(entry))
    for name, size in unfinished(store.downloads).items():
        typer.echo(f"\nFetched in part: {name}, {size / 1e6:,.0f} MB. Install it again to go on, or remove it.")


@app.command()
def install(
    source: Annotated[
        str,
        typer.Argument(
            metavar="NAME|FILE|FOLDER", help="From `mujaz models list`, a hub's name (Helsinki-NLP/...), or a path."
        ),
    ],
    *,
    again: Again = False,
) -> None:
    """Fetch a model from the hub, convert and install it; the only command that connects to anything."""
    path = Path(source).expanduser()
    if path.exists():
        import_(path, again=again)
        return
    with model_progress() as watch:
        model = install_from_hub(source, ModelStore(), again=again, watch=watch)
    _say_installed(model)


@app.command("import")
def import_(
    path: Annotated[Path, typer.Argument(metavar="FILE|FOLDER", help="A pack, a checkpoint, an archive of others.")],
    *,
    name: Annotated[str | None, typer.Option("--name", help="What to call it here; packs keep their names.")] = None,
    again: Again = False,
) -> None:
    """Install models from a file or a folder; needs no network."""
    with model_progress() as watch:
        models = import_models(path.expanduser(), ModelStore(), name=name, again=again, watch=watch)
    for model in models:
        _say_installed(model)


@app.command()
def export(
    names: Annotated[
        list[str], typer.Argument(metavar="NAME... FILE|FOLDER", help="Models, and where to put the pack.")
    ],
) -> None:
    """Write models to one file for a stick; on the other laptop: mujaz models import FILE."""
    if len(names) < 2:  # noqa: PLR2004 - a model and a place
        raise ModelError("Name a model and where to write it: mujaz models export NAME... FILE|FOLDER")
    *wanted, target = names
    models = [_own(name) for name in dict.fromkeys(wanted)]
    with model_progress() as watch:
        file = packs.export(models, Path(target).expanduser(), report=watch.report)
    typer.echo(f"{file} holds {', '.join(model.manifest.name for model in models)}.")


@app.command()
def verify() -> None:
    """Compare every file of every model with its manifest."""
    altered = []
    for model in ModelStore().installed():
        try:
            model.verify()
        except ModelError as error:
            altered.append(model.manifest.name)
            typer.echo(f"{model.manifest.name}: {error}")
        else:
            typer.echo(f"{model.manifest.name}: as installed")
    if altered:
        raise ModelError(f"Not as installed: {', '.join(altered)}. Install again what is named above.")


@app.command()
def use(name: Name) -> None:
    """Use this model for its task from now on."""
    found = [model for model in ModelStore().installed() if model.manifest.name == name]
    if not found:
        raise ModelError(f"No model called {name} is installed here. See: mujaz models list")
    home, task = SettingsFile(), found[0].manifest.task
    home.change(models={**home.read().models, task.value: name})
    typer.echo(f"{name} is used for {task} from now on.")


@app.command()
def remove(name: Name) -> None:
    """Remove an installed model."""
    store, home = ModelStore(), SettingsFile()
    if not _forget_download(name, store):
        store.remove(name)
    chosen = home.read().models
    if name in chosen.values():
        home.change(models={task: other for task, other in chosen.items() if other != name})
    typer.echo(f"{name} is removed.")


def _forget_download(name: str, store: ModelStore) -> bool:
    """Delete what was fetched of a model that was never installed; tell whether there was anything."""
    known = find(name)
    hub_name = known.hub if known else name
    if hub_name not in unfinished(store.downloads):
        return False
    forget(hub_name, store.downloads)
    return store.find(known.name if known else hub_name.rpartition("/")[2]) is None


def _own(name: str) -> Installed:
    found = ModelStore().find(name)
    if found is None:
        raise ModelError(f"No model called {name} is installed here. See: mujaz models list")
    return found


def _say_installed(model: Installed) -> None:
    name, task = model.manifest.name, Task(model.manifest.task)
    used = ModelStore().best(task, preferred=SettingsFile().read().models.get(task)).manifest.name
    if used == name:
        typer.echo(f"{name} is installed and will be used from now on.")
    else:
        typer.echo(f"{name} is installed. {used} stays in use; to change that: mujaz models use {name}")
