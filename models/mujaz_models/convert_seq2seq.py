"""A BART or T5 that summarises English, made into the CTranslate2 model that runs."""

import json
from pathlib import Path
from typing import Any

from mujaz_models.checkpoints import (
    converting,
    load_whole,
    not_wanted,
    read_config,
    require_tokenizer,
    write_tokenizer,
)
from mujaz_models.summarization.decoding import Decoding

WANTED = "a BART or T5 model for summaries"
_ARCHITECTURES = ("BartForConditionalGeneration", "T5ForConditionalGeneration")
T5_PREFIX = "summarize: "
"""What tells a T5 its task (Raffel et al. 2020), where the configuration doesn't say it."""
T5_POSITIONS = 512
"""T5 knows no last position; this is what the models were trained on."""


def convert_seq2seq(checkpoint: Path, out: Path, *, quantization: str = "int8") -> None:
    """Write the model, quantised as CTranslate2 names it, its tokenizer and how to decode to the new folder `out`.

    Raises `ModelError` when `checkpoint` is neither ``BartForConditionalGeneration`` nor the same of T5.
    """
    config = read_config(checkpoint, wanted=WANTED)
    architectures = config.get("architectures") or ["nothing"]
    if architectures[0] not in _ARCHITECTURES:
        raise not_wanted(checkpoint, WANTED, f"its config.json says {architectures[0]}")
    require_tokenizer(checkpoint, ("vocab.json", "merges.txt") if config["model_type"] == "bart" else (), wanted=WANTED)
    with converting(checkpoint, out, wanted=WANTED):
        converter = _converter(checkpoint)
        converter.convert(str(out), quantization=quantization)
        write_tokenizer(checkpoint, out)
        _decoding(checkpoint, config, converter.tokenizer).write(out)


def _converter(checkpoint: Path) -> Any:  # noqa: ANN401 - ctranslate2 ships no types
    from ctranslate2.converters import TransformersConverter

    class Seq2SeqConverter(TransformersConverter):  # type: ignore[misc] # ctranslate2 ships no types
        """Reads local files only, and keeps the tokenizer."""

        tokenizer: Any

        def load_model(self, model_class: Any, path: str, **options: Any) -> Any:  # noqa: ANN401 - the same
            model = load_whole(model_class, path, **options)
            model.config.normalize_before = False  # BART's order in transformers, which knows no other
            return model

        def load_tokenizer(self, tokenizer_class: Any, path: str, **_: Any) -> Any:  # noqa: ANN401 - the same
            self.tokenizer = tokenizer_class.from_pretrained(path, local_files_only=True)
            return self.tokenizer

    return Seq2SeqConverter(str(checkpoint))


def _decoding(checkpoint: Path, config: dict[str, Any], tokenizer: Any) -> Decoding:  # noqa: ANN401 - transformers' type
    """Return what the checkpoint says in any of the places that versions of transformers have used for it."""
    own = checkpoint / "generation_config.json"
    generation = json.loads(own.read_text(encoding="utf-8")) if own.is_file() else {}
    task = (config.get("task_specific_params") or {}).get("summarization") or {}
    said = {name: value for each in (task, config, generation) for name, value in each.items() if value is not None}
    is_t5 = config["model_type"] == "t5"
    first = said.get("bos_token_id") if said.get("force_bos_token_to_be_generated") else None
    forced = said.get("forced_bos_token_id", first)
    return Decoding(
        prefix=said.get("prefix", T5_PREFIX if is_t5 else ""),
        positions=T5_POSITIONS if is_t5 else config["max_position_embeddings"],
        begin=() if forced is None else (tokenizer.convert_ids_to_tokens(forced),),
        end=tokenizer.eos_token,
        length_penalty=said.get("length_penalty", 1.0),
    )
