"""Installing is the only moment that needs torch: what is installed runs where neither it nor transformers are."""

import subprocess
import sys
from pathlib import Path

from mujaz_models.convert_seq2seq import convert_seq2seq

PROGRAM = """
import sys
sys.modules["torch"] = sys.modules["transformers"] = None  # importing either raises ImportError
from pathlib import Path
from mujaz_models.entities.bert_recognizer import BertEntityRecognizer
from mujaz_models.summarization.seq2seq import Seq2SeqSummarizer
names, *summaries = map(Path, sys.argv[1:])
assert BertEntityRecognizer(names).recognize(["عاد إلى حلب."])[0]
for folder in summaries:
    assert Seq2SeqSummarizer(folder).summarize_english(["The port was closed after a storm."], points=1)
"""


def test_names_and_summaries_are_found_without_torch(
    bert_model: Path, bart_checkpoint: Path, t5_checkpoint: Path, tmp_path: Path
) -> None:
    convert_seq2seq(bart_checkpoint, tmp_path / "bart")
    convert_seq2seq(t5_checkpoint, tmp_path / "t5")
    folders = map(str, (bert_model, tmp_path / "bart", tmp_path / "t5"))
    ended = subprocess.run([sys.executable, "-c", PROGRAM, *folders], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
