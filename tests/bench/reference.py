"""transformers as a typical script uses it, but for the tokenizer: ours, which is faster than transformers' own."""

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from mujaz_models.translation.marian_tokenizer import END, UNKNOWN, MarianTokenizer

BEAM = 4


class Reference:
    """A MarianMT checkpoint in float32, decoded with beam search."""

    def __init__(self, checkpoint: Path, *, length: int | None) -> None:
        """Load it; every sentence gets exactly `length` pieces, or as many as it wants below a bound."""
        import torch
        from transformers import MarianMTModel

        self._model = MarianMTModel.from_pretrained(checkpoint, local_files_only=True, dtype=torch.float32).eval()
        self._tokenizer = MarianTokenizer(checkpoint)
        self._length = length

    def translate(self, sentences: Sequence[str]) -> None:
        """Translate one batch; the answer is of no interest here."""
        import torch

        vocabulary, config = self._tokenizer.source_ids, self._model.config
        rows = [
            [vocabulary.get(piece, vocabulary[UNKNOWN]) for piece in (*self._tokenizer.encode(sentence).names, END)]
            for sentence in sentences
        ]
        padded = list(zip(*zip_longest(*rows, fillvalue=config.pad_token_id), strict=True))
        ids = torch.tensor(padded)
        most = self._length or 3 * len(padded[0]) + 20
        answers = self._model.generate(
            input_ids=ids,
            attention_mask=(ids != config.pad_token_id).long(),
            num_beams=BEAM,
            min_new_tokens=self._length or 1,
            max_new_tokens=most,
        )
        for answer in answers.tolist():
            self._tokenizer.decode([self._tokenizer.target_pieces[number] for number in answer])
