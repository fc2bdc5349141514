"""``--lines``: a Unix filter, one line in, one line out."""

import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import typer

from mujaz.errors import DocumentError
from mujaz.splitting import document_from_text
from mujaz_models.translation import Translator

STDIN = Path("-")
BATCH = 32
"""Lines translated together; one at a time where a person types them."""


def read_lines(file: Path) -> Iterator[str]:
    """Yield the lines of a UTF-8 file or of standard input, without their ends, as they come."""
    try:
        with sys.stdin.buffer if file == STDIN else file.open("rb") as source:
            for number, raw in enumerate(source):
                line = raw.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8")
                yield line.removeprefix("\ufeff") if number == 0 else line
    except OSError as error:
        raise DocumentError(f"{file.name} can't be read. Check that it exists and that you may open it.") from error
    except UnicodeDecodeError as error:
        raise DocumentError("The input is not UTF-8. Convert it first, for example with iconv.") from error


def write_lines(lines: Iterator[str], answer: Callable[[list[str]], list[str]]) -> None:
    """Print what `answer` makes of `lines`, in batches."""
    size = 1 if sys.stdin.isatty() else BATCH
    while batch := list(itertools.islice(lines, size)):
        for line in answer(batch):
            typer.echo(line)


def translate_lines(translator: Translator, lines: list[str]) -> list[str]:
    """Return the English of each line, its sentences translated one by one; a blank line stays blank."""
    sentences = [_sentences(line) for line in lines]
    answers = iter(translator.translate([sentence for of_line in sentences for sentence in of_line]))
    return [" ".join(next(answers).text for _ in of_line) for of_line in sentences]


def _sentences(line: str) -> list[str]:
    if not any(map(str.isalnum, line)):
        return [line] if line.strip() else []
    document = document_from_text(line)
    return [document.sentence_text(sentence.id) for sentence in document.sentences]
