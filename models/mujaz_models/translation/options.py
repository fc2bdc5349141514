"""How the engine is to run: beam, number format, threads."""

import os
from dataclasses import dataclass

MAX_WORKERS = 4
"""More do not help: a call has a few dozen sentences, and each worker wants a full batch of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Threads:
    """How many batches are translated side by side, and on how many cores each."""

    workers: int
    cores_each: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatorOptions:
    """What fits the starter and models of OPUS-MT's size alike."""

    beam: int = 4
    compute_type: str = "int8"
    """As CTranslate2 names it; ``float32`` to compare with the reference."""
    threads: Threads | None = None
    """None: from the cores of this machine."""
    guarded: bool = True
    """Try again what looks wrong, and say so; switched off, what the model says first is returned."""
    aligned: bool = True
    """Return the alignment, where the model was converted with one."""


def threads_for(cores: int) -> Threads:
    """Return how to use `cores` physical cores.

    Workers of one core each come first: two of one made 561 tokens/s where one of two made 466 (an OPUS-MT-sized
    model, int8, beam 4, batches of 16, on two cores).
    """
    workers = min(cores, MAX_WORKERS)
    return Threads(workers=workers, cores_each=cores // workers)


def physical_cores() -> int:
    """Return how many cores this process may use, two hardware threads of one core counted once."""
    import psutil

    physical: int | None = psutil.cpu_count(logical=False)
    logical = os.cpu_count() or 1
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else logical
    return max(1, min(physical or logical, allowed))
