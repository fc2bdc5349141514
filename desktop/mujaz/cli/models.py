"""``mujaz models``: what is installed, installing, verifying, removing."""

from typing import Annotated

import typer

from mujaz_models import install as installation
from mujaz_models.store import ModelStore

app = typer.Typer(help="The models on this machine.", no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def list_installed() -> None:
    """List what is installed: name, version, task, licence."""
    for model in ModelStore().installed():
        manifest = model.manifest
        mark = "  (starter: for trying Mujaz)" if manifest.starter else ""
        typer.echo(f"{manifest.name}  {manifest.version}  {manifest.task}  {manifest.licence}{mark}")


@app.command()
def install(
    source: Annotated[
        str, typer.Argument(metavar="PATH-OR-HUB-ID", help="A folder, or a name like Helsinki-NLP/opus-mt-ar-en.")
    ],
) -> None:
    """Install a MarianMT model for Arabic to English; it is used from then on."""
    model = installation.install(source, ModelStore())
    typer.echo(f"{model.manifest.name} is installed and will be used from now on.")


@app.command()
def verify() -> None:
    """Compare every file of every model with its manifest."""
    for model in ModelStore().installed():
        model.verify()
        typer.echo(f"{model.manifest.name}: as installed")


@app.command()
def remove(name: Annotated[str, typer.Argument(help="As `mujaz models list` names it.")]) -> None:
    """Remove an installed model."""
    ModelStore().remove(name)
    typer.echo(f"{name} is removed.")
