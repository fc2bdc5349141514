"""The summariser that writes: a converted BART or T5 in CTranslate2, English in and English out."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import zip_longest
from pathlib import Path
from typing import Any

from mujaz_models.checkpoints import read_tokenizer
from mujaz_models.errors import ModelError
from mujaz_models.summarization.decoding import Decoding
from mujaz_models.summarization.english import is_finished, sentences_of, without_repeats
from mujaz_models.translation.options import Threads, physical_cores

WEIGHTS = "model.bin"
NO_REPEAT = 3
"""No run of this many pieces is written twice, as in See et al. 2017 and in the models' own settings."""
BEAM = 4
"""As distilbart-cnn's own settings have it."""
PIECES_A_POINT = (12, 40)
"""Pieces in a short and in a long sentence of a news summary, which bound the answer."""
LONGEST_ANSWER = 200
"""Pieces, as in Falconsai's settings; no answer is longer than its source either."""
OVERLAP = 0.1
"""Share of a window, in whole sentences, that the next one reads again, so that nothing is cut off from its context."""

_HALVES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
"""Halves of characters, which no tokenizer takes."""


class Seq2SeqSummarizer:
    """An `AbstractiveSummarizer` over a folder made by `mujaz_models.convert_seq2seq`.

    The weights, hundreds of megabytes, are loaded when the first summary is asked for.
    """

    def __init__(
        self, folder: Path, *, compute_type: str = "int8", beam: int = BEAM, threads: Threads | None = None
    ) -> None:
        """Read what is beside the weights; raises `ModelError` naming the model when something is missing."""
        self._folder = folder
        self._compute_type = compute_type
        self._beam = beam
        self._threads = threads or Threads(workers=1, cores_each=physical_cores())
        try:
            self._decoding = Decoding.read(folder)
            self._tokenizer = read_tokenizer(folder)
        except Exception as error:  # the tokenizer's library raises plain ones
            raise self._broken() from error
        if not (folder / WEIGHTS).is_file():
            raise self._broken()

    def summarize_english(self, sentences: Sequence[str], *, points: int) -> list[str]:
        """Return at most `points` new sentences that say what `sentences` say; none for no text.

        A text of more windows than points is summarised, and its summary again.
        """
        texts = [text for sentence in sentences if (text := " ".join(sentence.translate(_HALVES).split()))]
        if not texts or points < 1:
            return []
        parts = windows([len(self._pieces(text)) for text in texts], room=self._room)
        share = -(-points // len(parts))
        written = [self._write(" ".join(texts[first:last]), share) for first, last in parts]
        shorter = [sentence for part in written for sentence in part]
        if len(parts) > points and len(shorter) < len(texts):
            return self.summarize_english(shorter, points=points)
        return _fairly(written, points)

    @property
    def _room(self) -> int:
        """Pieces of text that a window has room for, beside the prefix and the marks."""
        return self._decoding.positions - len(self._pieces(self._decoding.prefix)) - 2

    def _pieces(self, text: str) -> list[str]:
        tokens: list[str] = self._tokenizer.encode(text, add_special_tokens=False).tokens
        return tokens

    def _write(self, text: str, points: int) -> list[str]:
        """Return the sentences of one answer; a last one without an end is left out where it is not the only one."""
        source = self._tokenizer.encode(self._decoding.prefix + text).tokens
        if len(source) > self._decoding.positions:
            source = [*source[: self._decoding.positions - 1], source[-1]]
        sentences = sentences_of(self._decode(source, points))
        if len(sentences) > 1 and not is_finished(sentences[-1]):
            del sentences[-1]
        return sentences[:points]

    def _decode(self, source: list[str], points: int) -> str:
        shortest, longest = (points * pieces for pieces in PIECES_A_POINT)
        longest = min(longest, LONGEST_ANSWER, len(source), self._decoding.positions - 2)
        [result] = self._model.translate_batch(
            [source],
            target_prefix=[list(self._decoding.begin)] if self._decoding.begin else None,
            beam_size=self._beam,
            length_penalty=self._decoding.length_penalty,
            no_repeat_ngram_size=NO_REPEAT,
            min_decoding_length=min(shortest, len(source) // 3, longest),
            max_decoding_length=longest,
            max_input_length=0,
        )
        ids = [self._tokenizer.token_to_id(piece) for piece in result.hypotheses[0]]
        text: str = self._tokenizer.decode([number for number in ids if number is not None], skip_special_tokens=True)
        return text

    @cached_property
    def _model(self) -> Any:  # noqa: ANN401 - ctranslate2 ships no types
        import ctranslate2

        try:
            return ctranslate2.Translator(
                str(self._folder),
                device="cpu",
                compute_type=self._compute_type,
                inter_threads=self._threads.workers,
                intra_threads=self._threads.cores_each,
            )
        except (OSError, RuntimeError, ValueError) as error:
            raise self._broken() from error

    def _broken(self) -> ModelError:
        return ModelError(f"The summary model in {self._folder.name} can't be loaded. Install it again.")


def windows(lengths: Sequence[int], *, room: int) -> list[tuple[int, int]]:
    """Return runs of sentences of `lengths` pieces, first to last (not included), of at most `room` pieces each.

    The last sentences of a run begin the next one too, as far as they fit into `OVERLAP`. A sentence longer than
    `room` is in a run of its own.
    """
    return list(_windows(lengths, room))


def _windows(lengths: Sequence[int], room: int) -> Iterator[tuple[int, int]]:
    first, last = 0, 0
    while last < len(lengths):
        last, size = last + 1, sum(lengths[first : last + 1])
        while last < len(lengths) and size + lengths[last] <= room:
            size += lengths[last]
            last += 1
        yield first, last
        first, again = last, 0
        while first and last < len(lengths):
            again += lengths[first - 1]
            if again > OVERLAP * room or again + lengths[last] > room:
                break
            first -= 1


def _fairly(written: Sequence[Sequence[str]], points: int) -> list[str]:
    """Return `points` sentences in the text's order: every window's first, then every window's second, and so on."""
    by_rank = [sentence for rank in zip_longest(*written) for sentence in rank if sentence]
    chosen = set(without_repeats(by_rank)[:points])
    return [sentence for sentence in dict.fromkeys(s for part in written for s in part) if sentence in chosen]
