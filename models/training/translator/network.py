"""The network: a MarianMT with a shallow decoder, its loss and its optimisers."""

from collections.abc import Sequence

import torch
from torch import nn
from transformers import MarianConfig, MarianMTModel

from training.translator.corpus import Batch
from training.translator.vocabulary import PIECES

PAD = PIECES - 1


def build(*, width: int, encoder_layers: int, decoder_layers: int, dropout: float) -> MarianMTModel:
    """Return an untrained MarianMT with a vocabulary for each side and the output tied to the target's."""
    config = MarianConfig(
        vocab_size=PIECES,
        decoder_vocab_size=PIECES,
        share_encoder_decoder_embeddings=False,
        tie_word_embeddings=True,
        d_model=width,
        encoder_layers=encoder_layers,
        decoder_layers=decoder_layers,
        encoder_ffn_dim=4 * width,
        decoder_ffn_dim=4 * width,
        encoder_attention_heads=width // 64,
        decoder_attention_heads=width // 64,
        activation_function="relu",
        dropout=dropout,
        scale_embedding=True,
        max_position_embeddings=512,
        pad_token_id=PAD,
        eos_token_id=0,
        bos_token_id=0,
        forced_eos_token_id=0,
        decoder_start_token_id=PAD,
    )
    model = MarianMTModel(config)
    model.set_attn_implementation("eager")  # a third faster than SDPA on a CPU
    return model


def loss(model: MarianMTModel, batch: Batch, *, smoothing: float, device: torch.device) -> tuple[torch.Tensor, int]:
    """Return the mean label-smoothed cross-entropy of `batch`, in nats a token, and its number of target tokens.

    The ``<pad>`` row never enters the softmax, so it stays zero: CTranslate2 starts Marian's decoder from a zero
    embedding, and only a zero row makes both engines decode alike.
    """
    source, source_mask = _padded(batch.source, device)
    target, target_mask = _padded(batch.target, device)
    start = torch.full((target.shape[0], 1), PAD, device=device)
    hidden = model.model(
        input_ids=source,
        attention_mask=source_mask.long(),
        decoder_input_ids=torch.cat([start, target[:, :-1]], dim=1),
        use_cache=False,
    ).last_hidden_state
    logits = nn.functional.linear(hidden[target_mask], model.lm_head.weight[:PAD])
    labels = target[target_mask]
    return nn.functional.cross_entropy(logits.float(), labels, label_smoothing=smoothing), labels.numel()


def _padded(rows: tuple[Sequence[int], ...], device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    lengths = torch.tensor([len(row) for row in rows])
    padded = nn.utils.rnn.pad_sequence([torch.tensor(row) for row in rows], batch_first=True, padding_value=PAD)
    mask = torch.arange(padded.shape[1]) < lengths[:, None]
    return padded.to(device), mask.to(device)


def optimisers(model: MarianMTModel, *, rate: float) -> list[torch.optim.Optimizer]:
    """Return Muon for the layers' matrices and AdamW for embeddings, norms and biases.

    Muon: Jordan et al. 2024, with the step scaled as in Liu et al. 2025 (arXiv 2502.16982), so that one rate fits both.
    """
    matrices: list[nn.Parameter] = []
    others: list[nn.Parameter] = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        (matrices if parameter.ndim == 2 and ".layers." in name else others).append(parameter)
    return [
        torch.optim.Muon(matrices, lr=rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(others, lr=rate, betas=(0.9, 0.98), weight_decay=0.0),
    ]
