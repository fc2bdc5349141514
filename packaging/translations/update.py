"""Bring the translations up to date: what the source says now goes into each .ts, and each .ts into its .qm.

    python packaging/translations/update.py

English has a .ts of its own: of sentences with a number it holds the forms for one and for several.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from harvest import ROOT, harvest, lines

TRANSLATIONS = ROOT / "resources/mujaz_resources/translations"
SAID = TRANSLATIONS / "said.txt"
PLURAL_ONLY = "en"
_BIN = Path(sys.executable).parent
_OPTIONS = ("-no-obsolete", "-locations", "none", "-tr-function-alias", "QT_TR_NOOP+=marked", "-source-language", "en")


def main() -> None:
    """Update every translation that there is."""
    SAID.write_text(lines(harvest()), encoding="utf-8")
    for ts in sorted(TRANSLATIONS.glob("mujaz_*.ts")):
        language = ts.stem.removeprefix("mujaz_")
        update(ts, language)
        release(ts, ts.with_suffix(".qm"))


def update(ts: Path, language: str) -> None:
    """Take what the source says into `ts`; what is translated there stays."""
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "said.py"
        # For lupdate the domain's sentences look like marked ones, in a context of their own.
        said.write_text("".join(f"QT_TRANSLATE_NOOP('said', {line!r})\n" for line in _said()), encoding="utf-8")
        sources = sorted((ROOT / "desktop/mujaz/gui").glob("*.py"))
        plural = ("-pluralonly",) if language == PLURAL_ONLY else ()
        _run("pyside6-lupdate", *_OPTIONS, *plural, *map(str, (*sources, said)), "-ts", str(ts))


def release(ts: Path, qm: Path) -> None:
    """Write what the program reads; a window that is open goes on with the one that it has mapped into its memory."""
    new = qm.with_suffix(".new")
    _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(new))
    new.replace(qm)


def _said() -> list[str]:
    return SAID.read_text(encoding="utf-8").splitlines()


def _run(*command: str) -> None:
    subprocess.run([_BIN / command[0], *command[1:]], check=True)  # noqa: S603 - our own arguments


if __name__ == "__main__":
    main()
