"""Installing a model that a hub has."""

from mujaz_models import catalogue
from mujaz_models.errors import ModelError
from mujaz_models.install.apart import Bounds, apart
from mujaz_models.install.download import fetch, folder_for, forget, missing
from mujaz_models.install.formats import Format
from mujaz_models.install.hub import NAME, look_up
from mujaz_models.install.placing import Origin, convert_to, require_new
from mujaz_models.install.progress import UNWATCHED, Watch
from mujaz_models.install.space import Free, converted_size, free_bytes, require_room
from mujaz_models.safe_paths import safe_name
from mujaz_models.store import Installed, ModelStore


def install(
    source: str, store: ModelStore, *, again: bool = False, watch: Watch = UNWATCHED, free: Free = free_bytes
) -> Installed:
    """Fetch the model `source`, as the catalogue or the hub calls it, convert it and put it into `store`.

    Raises `ModelError`, and `Cancelled` when `watch` says so. Either way nothing is half installed, and what was
    fetched is kept: the next attempt, in whatever run, goes on from there.
    """
    known = catalogue.find(source)
    hub_name = known.hub if known else source
    if not NAME.fullmatch(hub_name):
        raise ModelError(
            f"There is no file or folder {source}, and it is not a name such as Helsinki-NLP/opus-mt-ar-en."
        )
    name = known.name if known else hub_name.rpartition("/")[2]
    require_new(store, safe_name(name), again=again)
    model = apart(watch, Bounds(), look_up, hub_name)
    with store.scratch() as scratch:
        folder = folder_for(model, store.downloads)
        require_room(store.folder, missing(model, folder) + converted_size(model.size), free=free)
        apart(watch, Bounds(), fetch, model, folder)
        origin = Origin(
            name,
            f"{model.name}@{model.commit}",
            version=model.commit[:12],
            licence=known.licence if known else model.licence,
        )
        installed = store.put(convert_to(scratch / name, Format.CHECKPOINT, folder, origin, watch))
        forget(model.name, store.downloads)
    return installed
