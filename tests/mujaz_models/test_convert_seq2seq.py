import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from mujaz_models.convert_seq2seq import convert_seq2seq
from mujaz_models.errors import ModelError
from mujaz_models.summarization.decoding import Decoding
from mujaz_models.summarization.seq2seq import NO_REPEAT

KINDS = ("bart_checkpoint", "t5_checkpoint")
TEXTS = (
    "The port was closed on 3 March after a storm.",
    "Imports fell by 40 per cent, the ministry said; the workers asked for higher wages.",
    "She added that 12 ships had come.",
)
SHORTEST, LONGEST = 8, 24


def _reference(checkpoint: Path, text: str) -> list[str | None]:
    """Return the pieces that transformers writes greedily; those that the tokenizer has no name for are None."""
    import torch
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(checkpoint)
    model = AutoModelForSeq2SeqLM.from_pretrained(checkpoint).eval()
    with torch.inference_mode():
        [ids] = model.generate(
            **tokenizer(text, return_tensors="pt"),
            num_beams=1,
            do_sample=False,
            min_new_tokens=SHORTEST,
            max_new_tokens=LONGEST,
            no_repeat_ngram_size=NO_REPEAT,
            forced_eos_token_id=None,
        )
    names = {number: piece for piece, number in tokenizer.get_vocab().items()}
    return [names.get(number) for number in ids.tolist()[1:] if names.get(number) != "</s>"]


def _ours(folder: Path, text: str) -> list[str | None]:
    import ctranslate2
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    begin = list(Decoding.read(folder).begin)
    [result] = ctranslate2.Translator(str(folder), compute_type="float32").translate_batch(
        [tokenizer.encode(text).tokens],
        target_prefix=[begin],
        beam_size=1,
        min_decoding_length=SHORTEST,
        max_decoding_length=LONGEST,
        no_repeat_ngram_size=NO_REPEAT,
    )
    named = tokenizer.get_vocab()
    return [piece if piece in named else None for piece in result.hypotheses[0]]


@pytest.mark.parametrize("fixture", KINDS)
def test_the_converted_model_writes_what_the_reference_writes(
    fixture: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    checkpoint: Path = request.getfixturevalue(fixture)
    convert_seq2seq(checkpoint, tmp_path / "model", quantization="float32")
    ours = [_ours(tmp_path / "model", text) for text in TEXTS]
    assert ours == [_reference(checkpoint, text) for text in TEXTS]
    assert len(set(map(tuple, ours))) > 1


def test_how_to_decode_comes_from_the_checkpoint(bart_checkpoint: Path, t5_checkpoint: Path, tmp_path: Path) -> None:
    convert_seq2seq(bart_checkpoint, tmp_path / "bart")
    convert_seq2seq(t5_checkpoint, tmp_path / "t5")
    assert Decoding.read(tmp_path / "bart") == Decoding(
        prefix="", positions=96, begin=("<s>",), end="</s>", length_penalty=2.0
    )
    assert Decoding.read(tmp_path / "t5") == Decoding(
        prefix="summarize: ", positions=512, begin=(), end="</s>", length_penalty=1.0
    )


def _changed(checkpoint: Path, folder: Path, **settings: Any) -> Path:  # noqa: ANN401 - what JSON holds
    shutil.copytree(checkpoint, folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8")) | settings
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


def test_settings_of_older_checkpoints_are_read_too(bart_checkpoint: Path, tmp_path: Path) -> None:
    task = {"summarization": {"length_penalty": 1.5, "prefix": "tl;dr "}}
    older = _changed(
        bart_checkpoint,
        tmp_path / "older",
        task_specific_params=task,
        length_penalty=None,
        forced_bos_token_id=None,
        force_bos_token_to_be_generated=True,
    )
    convert_seq2seq(older, tmp_path / "out")
    decoding = Decoding.read(tmp_path / "out")
    assert (decoding.prefix, decoding.length_penalty, decoding.begin) == ("tl;dr ", 1.5, ("<s>",))


def test_another_model_is_refused_by_what_it_is(bert_checkpoint: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"is not a BART or T5 .*config\.json says BertForTokenClassification"):
        convert_seq2seq(bert_checkpoint, tmp_path / "out")


@pytest.mark.parametrize(
    ("fixture", "missing", "named"),
    [
        ("bart_checkpoint", "merges.txt", "merges.txt"),
        ("t5_checkpoint", "tokenizer.json", "tokenizer.json"),
        ("t5_checkpoint", "model.safetensors", "can't be converted"),
        ("bart_checkpoint", "config.json", "no readable config.json"),
    ],
)
def test_a_missing_file_leaves_nothing_behind(
    fixture: str, missing: str, named: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(request.getfixturevalue(fixture), broken, ignore=shutil.ignore_patterns(missing))
    with pytest.raises(ModelError, match=rf"^broken .*{named}"):
        convert_seq2seq(broken, tmp_path / "out")
    assert not (tmp_path / "out").exists()
