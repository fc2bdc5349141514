"""The real installer from a window that is offline for good: only the process that Install starts may connect."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mujaz_models import packs
from mujaz_models.store import STARTER, Manifest, ModelStore, Task
from tests.mujaz_models.install.loopback_hub import Hub, serving

PAGE = """
import socket, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from mujaz.gui.models_page import ModelsPage
from mujaz.gui.models_state import Deed
from mujaz_models.offline import stay_offline
from mujaz_models.store import ModelStore

def main() -> None:
    stay_offline()
    app = QApplication([])
    page = ModelsPage(ModelStore(Path(sys.argv[1])))
    page.message.connect(lambda message: (print(message.text), app.quit()))
    if sys.argv[2:]:
        page.import_([Path(sys.argv[2])])
    else:
        page.list.cards["opus-mt-ar-en"].buttons[Deed.INSTALL].click()
    app.exec()
    page.shut_down()

if __name__ == "__main__":
    main()
"""


def shown(tmp_path: Path, *arguments: Path, **environment: str) -> str:
    """Return what the page says in the end, run as a program of its own."""
    program = tmp_path / "page.py"
    program.write_text(PAGE, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, program, tmp_path / "models", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        timeout=120,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout.strip()


@pytest.mark.loopback
def test_install_asks_the_hub_though_the_window_can_not(tmp_path: Path) -> None:
    with serving(Hub({})) as hub:
        said = shown(tmp_path, HF_ENDPOINT=hub.url)
    assert said == "The hub has no model called Helsinki-NLP/opus-mt-ar-en. Check the spelling."


def test_a_pack_is_imported_tried_and_used(tmp_path: Path) -> None:
    def fill(folder: Path) -> Manifest:
        shutil.copytree(STARTER / "translation", folder, dirs_exist_ok=True)
        task, engine = Task.TRANSLATION, "ctranslate2-marian"
        return Manifest(name="carried", version="1", task=task, engine=engine, licence="x", source="x", files={})

    pack = packs.export([ModelStore(tmp_path / "other").add("carried", fill)], tmp_path)
    assert shown(tmp_path, pack) == "carried is installed and in use."
