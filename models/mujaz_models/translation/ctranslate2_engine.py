"""The engine that runs: a converted MarianMT in CTranslate2."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mujaz_models.errors import ModelError
from mujaz_models.traced import Traced
from mujaz_models.translation import Link, Translated
from mujaz_models.translation.alignment import links
from mujaz_models.translation.attention_heads import MIN_ACCURACY, Heads
from mujaz_models.translation.batching import batches
from mujaz_models.translation.marian_tokenizer import END, MarianTokenizer
from mujaz_models.translation.options import TranslatorOptions, physical_cores, threads_for
from mujaz_models.translation.prepare import for_model
from mujaz_models.translation.sentences import Answer, cut, judged, rendered, stream_sentences, translate_sentences

MAX_GROWTH = 2
"""English pieces per Arabic piece, at most, after the first `MIN_ROOM`; a model that loops is stopped there.

People's translations reach 1.75, in 13,800 pairs of ours and of FLORES-200 dev.
"""
MIN_ROOM = 20
"""English pieces that any sentence may have."""
MAX_POSITIONS = 500
"""Marian models know 512 positions."""
NO_REPEAT = 3
"""In a careful try no run of this many pieces is written twice: Marian models loop at times (Opus-MT issue 89)."""
MAX_PADDED_PIECES = 800
"""Arabic pieces in all batches at work together, padding included."""

BARE_SOURCE = "mujaz_bare_source"
"""Set in ``config.json`` of a model that wants no ``</s>`` after the Arabic, as those that OpenNMT trained."""

_HALVES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
"""Halves of characters, which no tokenizer takes."""


class CTranslate2Translator:
    """A `Translator` over a folder made by `mujaz_models.convert`."""

    def __init__(self, folder: Path, *, options: TranslatorOptions | None = None) -> None:
        """Load the model in `folder`; raises `ModelError` when it can't."""
        import ctranslate2

        self.tokenizer = MarianTokenizer(folder)
        self._options = options or TranslatorOptions()
        self._threads = self._options.threads or threads_for(physical_cores())
        try:
            self._model = ctranslate2.Translator(
                str(folder),
                device="cpu",
                compute_type=self._options.compute_type,
                inter_threads=self._threads.workers,
                intra_threads=self._threads.cores_each,
            )
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        except (OSError, RuntimeError, ValueError) as error:
            raise ModelError(f"The translation model in {folder.name} can't be loaded. Install it again.") from error
        self._end = [] if config.get("add_source_eos") or config.get(BARE_SOURCE) else [END]
        heads = Heads.read(folder) if self._options.aligned else None
        self._heads = heads if heads and heads.accuracy >= MIN_ACCURACY else None

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        """Return the English of each sentence, in order."""
        return translate_sentences(sentences, self, guarded=self._options.guarded)

    def stream(self, groups: Iterable[Sequence[str]]) -> Iterator[list[Translated]]:
        """Yield the English of each group in turn; others are at work meanwhile, so that no core ever waits."""
        return stream_sentences(groups, self, guarded=self._options.guarded, ahead=self._threads.workers)

    def alternatives(self, sentence: str, count: int) -> list[Translated]:
        """Return up to `count` different translations of `sentence`, the likeliest first."""
        whole = cut(sentence, self.tokenizer)
        sources = [self.tokenizer.encode(text) for text in whole.texts]
        ranked = [
            [judged(source.text, rendered(source, answer, self.tokenizer)) for answer in answers]
            for source, answers in zip(sources, self._start([s.names for s in sources], count=count)(), strict=True)
        ]
        different: dict[str, Translated] = {}
        for translation in [whole.joined(choice) for choice in zip(*ranked, strict=True)] or [whole.joined([])]:
            different.setdefault(translation.text, translation)
        return list(different.values())

    def align(self, sentence: str, english: str) -> tuple[Link, ...]:
        """Return the links between `sentence` and any `english` of it, such as an edited one; none if too long."""
        prepared = for_model(sentence)
        source = self.tokenizer.encode(prepared.text)
        target = self.tokenizer.encode_english(english.translate(_HALVES))
        longest = max(len(source.names), len(target.names))
        if self._heads is None or not source.names or not target.names or longest >= MAX_POSITIONS:
            return ()
        [result] = self._model.translate_batch(
            [[*source.names, *self._end]],
            target_prefix=[list(target.names)],
            beam_size=1,
            max_decoding_length=len(target.names) + 1,
            return_attention=True,
            return_end_token=True,
        )
        answer = self._answer(result, 0, len(target.names))
        if answer.attention is None:
            return ()
        found = links(answer.attention, prepared.text, source.spans, Traced.of(english), target.spans)
        return tuple(Link(prepared.origin(*link.source), link.target) for link in found)

    def start(self, sources: Sequence[Sequence[str]], *, careful: bool, spread: bool) -> Callable[[], list[Answer]]:
        """Hand lists of Arabic pieces to the workers, and return what waits for the English ones."""
        wait = self._start(sources, careful=careful, workers=self._threads.workers if spread else 1)
        return lambda: [answers[0] for answers in wait()]

    def _start(
        self, sources: Sequence[Sequence[str]], *, careful: bool = False, count: int = 1, workers: int = 1
    ) -> Callable[[], list[list[Answer]]]:
        limit = MAX_PADDED_PIECES // self._threads.workers
        grouped = batches([len(source) for source in sources], limit=limit, workers=workers)
        begun = [self._submit([sources[index] for index in batch], careful=careful, count=count) for batch in grouped]

        def finish() -> list[list[Answer]]:
            answers: dict[int, list[Answer]] = {}
            for batch, results in zip(grouped, begun, strict=True):
                for index, pending in zip(batch, results, strict=True):
                    result, longest = pending.result(), longest_answer(sources[index])
                    answers[index] = [self._answer(result, rank, longest) for rank in range(len(result.hypotheses))]
            return [answers[index] for index in range(len(sources))]

        return finish

    def _submit(self, batch: Sequence[Sequence[str]], *, careful: bool, count: int) -> list[Any]:
        """Hand one batch to the next worker that is free and return the results to come."""
        pending: list[Any] = self._model.translate_batch(
            [[*source, *self._end] for source in batch],
            beam_size=max(self._options.beam, count),
            num_hypotheses=count,
            max_decoding_length=max(map(longest_answer, batch)),
            no_repeat_ngram_size=NO_REPEAT if careful else 0,
            return_scores=True,
            return_attention=self._heads is not None,
            return_end_token=True,
            asynchronous=True,
        )
        return pending

    def _answer(self, result: Any, rank: int, longest: int) -> Answer:  # noqa: ANN401 - ctranslate2 ships no types
        pieces = [piece for piece in result.hypotheses[rank] if piece != END][:longest]
        score = min(0.0, result.scores[rank]) if result.scores else 0.0
        if self._heads is None or not pieces:
            return Answer(pieces, score)
        attention = np.array(result.attention[rank], dtype=np.float32)
        return Answer(pieces, score, attention[1:] if self._heads.later else attention)


def longest_answer(source: Sequence[str]) -> int:
    """Return the most pieces that a translation of `source` may have, so that no decode is endless."""
    return min(MAX_GROWTH * len(source) + MIN_ROOM, MAX_POSITIONS)
