"""A BERT that labels words, made into a CTranslate2 encoder and the classifier that numpy applies to its output."""

from pathlib import Path
from typing import Any

import numpy as np

from mujaz_models.checkpoints import (
    converting,
    load_whole,
    not_wanted,
    read_config,
    require_tokenizer,
    write_tokenizer,
)
from mujaz_models.entities.bert_files import HEAD, BertLabels, in_our_names

WANTED = "a BERT model for entities"


def convert_bert(checkpoint: Path, out: Path, *, quantization: str = "int8") -> None:
    """Write encoder (quantised as CTranslate2 names it), classifier, labels and tokenizer to the new folder `out`.

    Raises `ModelError` when `checkpoint` is no ``BertForTokenClassification`` whose labels name persons or places.
    """
    config = read_config(checkpoint, wanted=WANTED)
    architectures = config.get("architectures") or ["nothing"]
    if architectures != ["BertForTokenClassification"]:
        raise not_wanted(checkpoint, WANTED, f"its config.json says {architectures[0]}")
    labels = in_our_names([label for _, label in sorted(_numbered(config).items())])
    if labels is None:
        raise not_wanted(checkpoint, WANTED, "its labels are not B-PERS, I-PERS, B-LOC and the like")
    require_tokenizer(checkpoint, ("vocab.txt",), wanted=WANTED)
    with converting(checkpoint, out, wanted=WANTED):
        converter = _converter(checkpoint)
        converter.convert(str(out), quantization=quantization)
        weight, bias = (each.detach().numpy() for each in (converter.head.weight, converter.head.bias))
        np.savez(out / HEAD, weight=weight, bias=bias)
        BertLabels(labels=labels, positions=config.get("max_position_embeddings", 512)).write(out)
        write_tokenizer(checkpoint, out)


def _numbered(config: dict[str, Any]) -> dict[int, str]:
    return {int(number): str(label) for number, label in (config.get("id2label") or {}).items()}


def _converter(checkpoint: Path) -> Any:  # noqa: ANN401 - ctranslate2 ships no types
    from ctranslate2.converters import TransformersConverter
    from transformers import BertForTokenClassification
    from transformers.models.bert.modeling_bert import BertPooler

    class BertConverter(TransformersConverter):  # type: ignore[misc] # ctranslate2 ships no types
        """Reads the whole model, keeps its classifier, and gives CTranslate2 the encoder in the shape it expects."""

        head: Any

        def load_model(self, _: Any, path: str, **options: Any) -> Any:  # noqa: ANN401 - the same
            model = load_whole(BertForTokenClassification, path, **options)
            self.head = model.classifier
            encoder = model.bert
            encoder.config.position_embedding_type = "absolute"  # transformers knows no other by now
            encoder.pooler = BertPooler(encoder.config)  # the converter wants one; nothing reads it
            for weight in encoder.pooler.parameters():
                weight.zero_()
            return encoder

        def load_tokenizer(self, tokenizer_class: Any, path: str, **_: Any) -> Any:  # noqa: ANN401 - the same
            return tokenizer_class.from_pretrained(path, local_files_only=True)

    return BertConverter(str(checkpoint))
