"""A worker that does what its first argument says. It speaks the real protocol."""

import signal
import sys
from collections.abc import Iterator

from mujaz import protocol
from mujaz.briefing import Translation
from mujaz.events import Cancelled, Event, Finished, SentencesTranslated
from mujaz.protocol import Answered, Brief, Broken, Cancel, Happened, Quit, Ready, Reply, Request, Suggest
from mujaz_models.translation import Translated

ENGLISH = Translation(0, "Calm 🌊 sea", score=-0.1)


def say(reply: Reply) -> None:
    write(protocol.encode(reply))


def write(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def requests() -> Iterator[Request]:
    for line in sys.stdin.buffer:
        request = protocol.decode(line)
        assert isinstance(request, Brief | Cancel | Suggest | Quit)
        if isinstance(request, Quit):
            return
        yield request


def happen(brief: Brief, *happenings: Event) -> None:
    for event in happenings:
        say(Happened(brief.job, brief.revision, event))


def answer(brief: Brief) -> None:
    happen(brief, SentencesTranslated((ENGLISH,)), Finished())


def in_pieces(brief: Brief) -> None:
    """Write the answer in pieces that end inside a line and inside a character."""
    event = SentencesTranslated((ENGLISH,))
    data = protocol.encode(Happened(brief.job, brief.revision, event))
    middle = data.index("🌊".encode()) + 2
    write(data[:middle])
    write(data[middle:] + protocol.encode(Happened(brief.job, brief.revision, Finished())))


def serve(mode: str) -> None:
    held: Brief | None = None
    for request in requests():
        match mode, request:
            case "holds", Brief():
                held = request
                happen(request, SentencesTranslated((ENGLISH,)))
            case "holds", Cancel() if held:
                happen(held, Cancelled())
            case "deaf" | "stubborn", Brief(job=1):
                happen(request, SentencesTranslated((ENGLISH,)))
            case "garbage", Brief(job=1):
                write(b"Loading checkpoint shards: 100%\n")
            case "crashes", Brief(job=1):
                sys.exit(3)
            case "pieces", Brief():
                in_pieces(request)
            case _, Suggest(ask, sentence):
                say(Answered(ask, (Translated(f"{sentence}!", -0.1),)))
            case _, Brief():
                answer(request)


def main(mode: str) -> None:
    if mode == "dead":
        sys.exit(3)
    if mode == "broken":
        say(Broken("A model is missing. Install Mujaz again."))
        return
    if mode == "noisy":
        sys.stderr.write("text of the user's\n" * 50_000)
    if mode == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    say(Ready(()))
    serve(mode)


if __name__ == "__main__":
    main(sys.argv[1])
