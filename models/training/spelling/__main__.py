"""``python -m training.spelling --data DIR --out DIR``: build the starter speller of names."""

import argparse
from pathlib import Path

from training.spelling.run import build


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(prog="python -m training.spelling", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with ner/ and names/")
    parser.add_argument("--people", type=Path, required=True, help="wheel of name2nat 0.5.1, as pip downloads it")
    parser.add_argument("--out", type=Path, required=True, help="folder that gets the model's files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=8, help="times that the network sees every pair")
    parser.add_argument("--version", default="1", help="what the manifest calls the result")
    arguments = parser.parse_args()
    build(
        arguments.data,
        arguments.people,
        arguments.out,
        epochs=arguments.epochs,
        seed=arguments.seed,
        version=arguments.version,
    )


main()
