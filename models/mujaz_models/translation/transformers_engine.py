"""The reference: the same MarianMT in transformers, one sentence at a time. Slow; what the engine is compared with."""

from collections.abc import Sequence
from pathlib import Path

from mujaz_models.errors import ModelError
from mujaz_models.translation import Translated
from mujaz_models.translation.ctranslate2_engine import MAX_PIECES, MAX_REPEAT, longest_answer
from mujaz_models.translation.marian_tokenizer import END, UNKNOWN, MarianTokenizer
from mujaz_models.translation.parts import translate_in_parts


class TransformersTranslator:
    """A `Translator` over a MarianMT checkpoint in the transformers format."""

    def __init__(self, folder: Path, *, beam: int = 4) -> None:
        """Load the checkpoint in `folder`; raises `ModelError` when it can't be read."""
        import torch
        from transformers import MarianMTModel

        self._tokenizer = MarianTokenizer(folder)
        self._beam = beam
        try:
            self._model = MarianMTModel.from_pretrained(folder, local_files_only=True, dtype=torch.float32).eval()
        except (OSError, ValueError, RuntimeError) as error:
            raise ModelError(f"{folder.name} is not a MarianMT checkpoint that can be read.") from error

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        """Return the English of each sentence, in order."""
        return translate_in_parts(sentences, lambda prepared: [self._translate_one(one) for one in prepared])

    def _translate_one(self, sentence: str) -> Translated:
        import torch

        ids = self._tokenizer.source_ids
        pieces = self._tokenizer.encode(sentence)[: MAX_PIECES - 1]
        source = [ids.get(piece, ids[UNKNOWN]) for piece in [*pieces, END]]
        with torch.inference_mode():
            answer = self._model.generate(
                torch.tensor([source]),
                num_beams=self._beam,
                max_new_tokens=longest_answer(pieces) + 1,
                no_repeat_ngram_size=MAX_REPEAT,
                bad_words_ids=[[self._model.config.pad_token_id]],
                output_scores=True,
                return_dict_in_generate=True,
            )
        english = [self._tokenizer.target_pieces[number] for number in answer.sequences[0].tolist()]
        score = float(answer.sequences_scores[0]) if self._beam > 1 else 0.0
        return Translated(self._tokenizer.decode(english), min(0.0, score))
