"""The reference: the same MarianMT in transformers, one sentence at a time. Slow; what the engine is compared with."""

from collections.abc import Callable, Sequence
from pathlib import Path

from mujaz_models.errors import ModelError
from mujaz_models.translation import Translated
from mujaz_models.translation.ctranslate2_engine import NO_REPEAT, longest_answer
from mujaz_models.translation.marian_tokenizer import END, UNKNOWN, MarianTokenizer
from mujaz_models.translation.sentences import Answer, translate_sentences


class TransformersTranslator:
    """A `Translator` over a MarianMT checkpoint in the transformers format; it knows no alignment."""

    def __init__(self, folder: Path, *, beam: int = 4, guarded: bool = True) -> None:
        """Load the checkpoint in `folder`; raises `ModelError` when it can't be read."""
        import torch
        from transformers import MarianMTModel

        self.tokenizer = MarianTokenizer(folder)
        self._beam = beam
        self._guarded = guarded
        try:
            self._model = MarianMTModel.from_pretrained(folder, local_files_only=True, dtype=torch.float32).eval()
        except (OSError, ValueError, RuntimeError) as error:
            raise ModelError(f"{folder.name} is not a MarianMT checkpoint that can be read.") from error

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        """Return the English of each sentence, in order."""
        return translate_sentences(sentences, self, guarded=self._guarded)

    def start(self, sources: Sequence[Sequence[str]], *, careful: bool, spread: bool) -> Callable[[], list[Answer]]:
        """Return what makes the English pieces of each list of Arabic ones; nothing happens before it is called."""
        del spread
        return lambda: [self._decode_one(source, careful=careful) for source in sources]

    def _decode_one(self, source: Sequence[str], *, careful: bool) -> Answer:
        import torch

        ids = self.tokenizer.source_ids
        with torch.inference_mode():
            answer = self._model.generate(
                torch.tensor([[ids.get(piece, ids[UNKNOWN]) for piece in (*source, END)]]),
                num_beams=self._beam,
                min_new_tokens=1,  # CTranslate2 says something too
                max_new_tokens=longest_answer(source) + 1,
                no_repeat_ngram_size=NO_REPEAT if careful else 0,
                bad_words_ids=[[self._model.config.pad_token_id]],
                output_scores=True,
                return_dict_in_generate=True,
            )
        english = [self.tokenizer.target_pieces[number] for number in answer.sequences[0].tolist()]
        score = float(answer.sequences_scores[0]) if self._beam > 1 else 0.0
        return Answer(english, min(0.0, score))
