"""Train the starter translator and make it ready to ship.

``python -m training.translator --data DIR --out DIR [--resume] [--steps N] [--anneal N]``

On a CPU set ``MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=20000000000``: otherwise glibc hands the logits' memory back
to the system at every step, and training takes twice as long.
"""

import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import torch
import typer

from mujaz_models.store import STARTER
from training.translator import ship, vocabulary
from training.translator.corpus import Corpus
from training.translator.run import Recipe, Run, Step

CHECKPOINT = "checkpoint.pt"
KEPT = Path(__file__).parent / "kept.pt"
"""The run that the starter came from, before the rate fell: what --resume goes on from on another machine."""
REPORT_STEPS = 50
MEASURED_SENTENCES = 200


def main(
    data: Annotated[Path, typer.Option(help="Folder with mt/, ner/, names/.", exists=True)],
    out: Annotated[Path, typer.Option(help="Where the checkpoint is kept and the finished model is put.")],
    *,
    resume: Annotated[bool, typer.Option("--resume", help="Go on from the checkpoint in --out.")] = False,
    steps: Annotated[int, typer.Option(help="Train up to this step at the full rate.")] = 30_000,
    anneal: Annotated[int, typer.Option(help="Then so many steps with the rate falling to zero.")] = 1_000,
    keep_every: Annotated[int, typer.Option(help="Steps between checkpoints.")] = 200,
    measure_every: Annotated[int, typer.Option(help="Steps between scores on FLORES-200 dev.")] = 1_000,
    seed: Annotated[int, typer.Option(help="Decides weights, order and what fills the slots.")] = 1,
    device: Annotated[str, typer.Option(help="cpu or cuda.")] = "cpu",
    version: Annotated[str, typer.Option(help="What the manifest calls the result.")] = "1",
) -> None:
    """Train, anneal, convert and measure. Interrupted, it keeps a checkpoint that --resume goes on from."""
    out.mkdir(parents=True, exist_ok=True)
    checkpoint = out / CHECKPOINT
    corpus = Corpus(data)
    if resume:
        run = _resumed(checkpoint, torch.device(device))
    else:
        pairs = [pair for number in range(3) for pair in corpus.round(number, seed=seed)]
        vocabulary.train((arabic for arabic, _ in pairs), (english for _, english in pairs), out)
        run = Run(Recipe(seed=seed), vocabulary=out, device=torch.device(device))
    interrupted = _interruption()
    for step in _reported(run.steps(corpus), steps - run.step):
        if step.number % keep_every == 0 or step.number == steps or interrupted():
            run.save(checkpoint)
        if interrupted():
            raise typer.Exit(130)
        if step.number % measure_every == 0:
            typer.echo(f"step {step.number}  {ship.measured(run, out, data, sentences=MEASURED_SENTENCES)}")
    run.keep(out / KEPT.name)
    for _ in _reported(run.anneal(corpus, steps=anneal), anneal):
        if interrupted():
            raise typer.Exit(130)
    typer.echo(ship.finish(run, out, data, version=version))


def _resumed(checkpoint: Path, device: torch.device) -> Run:
    """Return the run to go on with: the one in `checkpoint`, or else the one that the repository keeps."""
    if not checkpoint.exists():
        shutil.copyfile(KEPT, checkpoint)
        for name in ship.TOKENIZER:
            shutil.copyfile(STARTER / "translation" / name, checkpoint.parent / name)
    return Run.load(checkpoint, vocabulary=checkpoint.parent, device=device)


def _interruption() -> "_Interrupted":
    seen = _Interrupted()
    signal.signal(signal.SIGINT, seen.note)
    signal.signal(signal.SIGTERM, seen.note)
    return seen


class _Interrupted:
    """Whether somebody asked to stop; looked at between steps, so that none is left half done."""

    def __init__(self) -> None:
        self._noted = False

    def note(self, *_: object) -> None:
        """Remember the signal."""
        self._noted = True

    def __call__(self) -> bool:
        """Tell whether a signal came."""
        return self._noted


def _reported(steps: Iterator[Step], count: int) -> Iterator[Step]:
    """Yield the first `count` of `steps`, telling now and then how it goes."""
    recent: list[Step] = []
    since = time.monotonic()
    for _, step in zip(range(count), steps, strict=False):
        recent.append(step)
        if len(recent) == REPORT_STEPS:
            tokens, now = sum(s.tokens for s in recent), time.monotonic()
            loss = sum(s.loss * s.tokens for s in recent) / tokens
            typer.echo(f"step {step.number}  loss {loss:.3f}  {tokens / (now - since):.0f} target tokens/s")
            recent, since = [], now
        yield step


if __name__ == "__main__":
    typer.run(main)
