"""A worker whose translator dies, hangs or chatters on certain words. Started by test_faults.py as a process."""

import os
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from mujaz.engines import Engines
from mujaz.worker import __main__ as worker
from mujaz.worker.serve import serve
from mujaz_models.entities.fake import FakeEntityRecognizer
from mujaz_models.store import ModelStore
from mujaz_models.summarization.extractive import ExtractiveSummarizer
from mujaz_models.translation import Translated
from mujaz_models.translation.fake import FakeTranslator

DEADLY, HANGING, NOISY, GREEDY = "قاتلة", "معلقة", "صاخبة", "نهمة"
LIMIT = 4 * 1024**3
"""Bytes of address space that the worker may have."""


class DeadlyTranslator(FakeTranslator):
    """Does to its process what engines have been seen to do."""

    def translate(self, sentences: Sequence[str]) -> list[Translated]:
        text = " ".join(sentences)
        if DEADLY in text:
            os.kill(os.getpid(), 9)
        if HANGING in text:
            time.sleep(3600)
        if NOISY in text:
            sys.stdout.write("Loading weights: 100%\n")
            os.write(1, b'{"v":2,"type":"Broken","data":{"message":"not from us"}}\n')
        if GREEDY in text:
            bytearray(2 * LIMIT)
        return super().translate(sentences)


def load(_: ModelStore) -> Engines:
    return Engines(DeadlyTranslator(), FakeEntityRecognizer({}), ExtractiveSummarizer())


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))
    replies = worker.own_output()
    if "--older" in sys.argv:
        replies.write(b'{"v":1,"type":"Ready","data":{"models":[]}}\n')
    serve(sys.stdin.buffer, replies, ModelStore(Path("nowhere")), load=load, at_end=worker.end_soon)
