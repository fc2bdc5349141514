"""Whether a note was made from a source and with the models that are installed, as far as the note itself says."""

from collections.abc import Iterable, Mapping

from mujaz.writers.tracing import Trace, TracedSource


def source_of(trace: Trace, sha256: str) -> TracedSource | None:
    """Return the document of the note whose text has this SHA-256, or None."""
    return next((each for each in trace.documents if each.sha256 == sha256), None)


def differences(trace: Trace, sources: Mapping[str, str], installed: Mapping[str, str]) -> tuple[str, ...]:
    """Return in sentences what speaks against the note: nothing, where those sources and models made it.

    `sources` are file names and the SHA-256 of their text, `installed` names of models and the SHA-256 of their
    manifests.
    """
    return (*_other_sources(trace, sources), *_other_models(trace, sources.values(), installed))


def _other_sources(trace: Trace, sources: Mapping[str, str]) -> Iterable[str]:
    known = ", ".join(each.sha256 for each in trace.documents) or "none"
    for name, sha256 in sources.items():
        if source_of(trace, sha256) is None:
            yield f"{name} is not its source: the text's SHA-256 is {sha256}, the note's {known}."


def _other_models(trace: Trace, sources: Iterable[str], installed: Mapping[str, str]) -> Iterable[str]:
    of_sources = [found for sha256 in sources if (found := source_of(trace, sha256))]
    names = {name for each in of_sources for name in each.models}
    if of_sources and not names:
        yield "The note names no models."
    for model in trace.models:
        if model.name not in names and of_sources:
            continue
        here = installed.get(model.name)
        if here is None:
            yield f"The model {model.name} {model.version} is not installed here."
        elif here != model.sha256:
            yield f"The model {model.name} here is another one: its SHA-256 is {here}, the note's {model.sha256}."
