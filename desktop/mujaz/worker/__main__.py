"""``python -m mujaz.worker``: speaks `mujaz.protocol` on standard input and output."""

import os
import sys

from mujaz.worker.serve import serve
from mujaz_models.store import ModelStore


def main() -> None:
    """Serve until told to quit or until standard input closes."""
    # What libraries print must not get between our lines: the real output is ours alone.
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, replies, ModelStore())


if __name__ == "__main__":
    main()
