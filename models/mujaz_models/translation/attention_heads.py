"""Which heads of which decoder layer know what belongs to what: measured once, when a model is converted.

CTranslate2 returns the mean attention of the first heads of one layer, so the layer's heads are put in that order.
The pairs measured on are our own; names and numbers are marked on both sides.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mujaz_models.errors import ModelError
from mujaz_models.translation.alignment import Attention, overlap, word_weights, words
from mujaz_models.translation.cutting import Span
from mujaz_models.translation.marian_tokenizer import END, UNKNOWN, MarianTokenizer
from mujaz_models.translation.prepare import for_model

if TYPE_CHECKING:
    from transformers import MarianMTModel

PAIRS = Path(__file__).parent / "alignment_pairs.tsv"
CHOICE = "alignment.json"
MIN_ACCURACY = 0.5
"""A model whose best heads find fewer of the marked words than this is not asked for alignment: no link is better."""
MIN_GAIN = 0.01
"""What a further head has to add to the accuracy; less is chance."""

_MARK = re.compile(r"\[\[(\d+)\|([^\]]*)\]\]")


@dataclass(frozen=True, slots=True)
class MarkedPair:
    """A sentence and its English, and the spans in them that mean the same."""

    arabic: str
    english: str
    same: tuple[tuple[Span, Span], ...]


@dataclass(frozen=True, slots=True)
class Heads:
    """Where alignment is read off.

    With `later` an English piece is aligned when the decoder is given it, one step after it was written: some heads
    attend to what they just read (Chen et al. 2020, arXiv 2004.14837). `accuracy` is the share of marked English words
    whose most attended Arabic word is within the same mark.
    """

    layer: int
    heads: tuple[int, ...]
    later: bool
    accuracy: float

    def write(self, folder: Path) -> None:
        """Record this with the converted model."""
        (folder / CHOICE).write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> "Heads | None":
        """Return what was recorded with the model, or None; raises `ModelError` when it can't be read."""
        path = folder / CHOICE
        if not path.exists():
            return None
        try:
            saved = json.loads(path.read_text(encoding="utf-8"))
            return cls(int(saved["layer"]), tuple(saved["heads"]), bool(saved["later"]), float(saved["accuracy"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError(f"The translation model's {path.name} can't be read. Install the model again.") from error


def read_marks(line: str) -> MarkedPair:
    """Return the pair that a line of `PAIRS` holds: Arabic, tab, English, marks ``[[1|...]]`` in both."""
    (arabic, sources), (english, targets) = map(_without_marks, line.split("\t"))
    return MarkedPair(arabic, english, tuple((sources[number], targets[number]) for number in sources))


def marked_pairs() -> Iterator[MarkedPair]:
    """Yield the pairs that ship."""
    return map(read_marks, PAIRS.read_text(encoding="utf-8").splitlines())


def _without_marks(text: str) -> tuple[str, dict[str, Span]]:
    plain, spans, done = "", dict[str, Span](), 0
    for match in _MARK.finditer(text):
        plain += text[done : match.start()]
        spans[match[1]] = (len(plain), len(plain) + len(match[2]))
        plain += match[2]
        done = match.end()
    return plain + text[done:], spans


def choose_heads(model: "MarianMTModel", tokenizer: MarianTokenizer) -> Heads:
    """Return the heads of `model` that find most marked words, by reading both sides of every pair to it."""
    tried = _Trial(model, tokenizer)
    return max((tried.best(layer, later=later) for layer in range(tried.layers) for later in (False, True)), key=_rank)


def put_first(model: "MarianMTModel", chosen: Heads) -> None:
    """Change the order of the heads of the chosen layer, so that the chosen ones come first; its output stays."""
    import torch

    attention = model.model.decoder.layers[chosen.layer].encoder_attn
    others = (head for head in range(attention.num_heads) if head not in chosen.heads)
    rows = torch.arange(attention.embed_dim).view(attention.num_heads, -1)[[*chosen.heads, *others]].flatten()
    with torch.no_grad():
        for projection in (attention.q_proj, attention.k_proj, attention.v_proj):
            projection.weight.copy_(projection.weight[rows])
            projection.bias.copy_(projection.bias[rows])
        attention.out_proj.weight.copy_(attention.out_proj.weight[:, rows])


def _rank(heads: Heads) -> tuple[float, int]:
    return heads.accuracy, -len(heads.heads)


class _Trial:
    """The pairs read once by the model, and what each head attended to."""

    def __init__(self, model: "MarianMTModel", tokenizer: MarianTokenizer) -> None:
        model.set_attn_implementation("eager")
        self._read = [_read(pair, model, tokenizer) for pair in marked_pairs()]
        self.layers, self._heads = self._read[0].weights[0].shape[:2]

    def best(self, layer: int, *, later: bool) -> Heads:
        """Return the best heads of `layer`: the best one, and others for as long as each helps."""
        chosen = Heads(layer, (), later, 0.0)
        while len(chosen.heads) < self._heads:
            others = [head for head in range(self._heads) if head not in chosen.heads]
            wider = max((self._tried(layer, (*chosen.heads, head), later=later) for head in others), key=_rank)
            if wider.accuracy < chosen.accuracy + MIN_GAIN:
                break
            chosen = wider
        return chosen

    def _tried(self, layer: int, heads: tuple[int, ...], *, later: bool) -> Heads:
        found = np.concatenate([read.found(layer, heads, later=later) for read in self._read])
        return Heads(layer, heads, later, float(found.mean()))


@dataclass(frozen=True, slots=True)
class _Read:
    """How the marked English words (rows) of one pair attended to its Arabic words (columns).

    `weights` is by layer and head, for when a piece is written and for when it is read a step later.
    """

    weights: tuple[Attention, Attention]
    right: NDArray[np.bool_]

    def found(self, layer: int, heads: Sequence[int], *, later: bool) -> NDArray[np.bool_]:
        """Tell for each English word whether its most attended Arabic word is in the same mark."""
        best = self.weights[later][layer, list(heads)].mean(axis=0).argmax(axis=1)
        return np.take_along_axis(self.right, best[:, None], axis=1)[:, 0]


def _read(pair: MarkedPair, model: "MarianMTModel", tokenizer: MarianTokenizer) -> _Read:
    prepared = for_model(pair.arabic)
    source, target = tokenizer.encode(prepared.text), tokenizer.encode_english(pair.english)
    attention = attention_of(model, tokenizer, source.names, target.names)
    arabic = words(prepared.text)
    marked = [(word, same) for word in words(pair.english) for same, there in pair.same if overlap(word, there)]
    english = [word for word, _ in marked]
    now, later = (
        word_weights(seen, source.spans, arabic, target.spans, english) for seen in (attention, attention[..., 1:, :])
    )
    right = [[overlap(prepared.origin(*word), same) for word in arabic] for _, same in marked]
    return _Read((now, later), np.array(right, dtype=np.bool_))


def attention_of(
    model: "MarianMTModel", tokenizer: MarianTokenizer, source: Sequence[str], target: Sequence[str]
) -> Attention:
    """Return what `model` attends to while it reads the pieces `source` and writes `target`, by layer and head.

    It has to have been set to the eager implementation of attention; the others tell nothing.
    """
    import torch

    arabic, english = _ids(source, tokenizer.source_ids), _ids(target, tokenizer.target_ids)
    with torch.inference_mode():
        read = model.model(
            input_ids=torch.tensor([arabic]),
            decoder_input_ids=torch.tensor([[model.config.decoder_start_token_id, *english[:-1]]]),
            output_attentions=True,
            use_cache=False,
        )
        attention: Attention = torch.cat(read.cross_attentions).float().numpy()
    return attention


def _ids(pieces: Sequence[str], ids: Mapping[str, int]) -> list[int]:
    return [ids.get(piece, ids[UNKNOWN]) for piece in (*pieces, END)]
