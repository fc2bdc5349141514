"""Opens the window as ``mujaz`` does and says when it was painted, and which engine libraries it had by then."""

import json
import sys
import time

from PySide6.QtWidgets import QApplication

import mujaz.cli  # noqa: F401 - what the command imports before it opens the window

ENGINE_LIBRARIES = {"torch", "transformers", "ctranslate2", "sentencepiece", "pycrfsuite", "numpy"}


def main() -> None:
    """Print the time on the monotonic clock, which parent and child share."""
    from mujaz.gui.app import open_window

    app = QApplication([])
    window = open_window(app)

    def report() -> None:
        libraries = sorted(ENGINE_LIBRARIES & set(sys.modules))
        sys.stdout.write(json.dumps({"painted": time.monotonic(), "engine_libraries": libraries}))
        app.quit()

    window.painted.connect(report)
    app.exec()
    window.close()


if __name__ == "__main__":
    main()
