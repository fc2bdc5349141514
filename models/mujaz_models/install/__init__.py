"""Getting models onto this machine: from a hub, from a folder, from a file. The only code that connects to anything."""

from mujaz_models.install.archives import import_models
from mujaz_models.install.from_hub import install
from mujaz_models.install.progress import Progress, Step, Watch

__all__ = ["Progress", "Step", "Watch", "import_models", "install"]
