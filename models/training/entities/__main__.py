"""``python -m training.entities --data DIR --out DIR``: build the starter entity recogniser."""

import argparse
from pathlib import Path

from training.entities.run import build


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(prog="python -m training.entities", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with ner/, mt/ and names/")
    parser.add_argument("--out", type=Path, required=True, help="folder that gets the model's files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--iterations", type=int, default=80, help="steps of L-BFGS at most")
    parser.add_argument("--version", default="1", help="what the manifest calls the result")
    arguments = parser.parse_args()
    build(
        arguments.data, arguments.out, seed=arguments.seed, iterations=arguments.iterations, version=arguments.version
    )


main()
