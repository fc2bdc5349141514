"""How sure the translator was of a sentence. It is no reason to doubt one, only a remark beside a reason.

On 500 sentences of news and encyclopedia the starter model's score and the likeness of its English to a person's
(chrF) go together (correlation 0.46 and 0.62): the tenth with the lowest scores averages 36, the highest 72.
"""

from enum import IntEnum

UNSURE_BELOW = -0.9
"""Mean log-probability of a token (nats): a fifth of the starter's sentences lie below, and are the worst of all."""
SURE_FROM = -0.6
"""Three in ten lie above."""


class Confidence(IntEnum):
    """How sure a translator was, to rank flags of the same level by."""

    UNSURE = 0
    FAIR = 1
    SURE = 2


def level(score: float | None) -> Confidence | None:
    """Return how sure the translator was that gave `score`, or None where no model made the translation."""
    if score is None:
        return None
    if score < UNSURE_BELOW:
        return Confidence.UNSURE
    return Confidence.SURE if score >= SURE_FROM else Confidence.FAIR


def remark(score: float | None) -> str:
    """Return what to say after a flag's reason, or an empty string."""
    return "The machine was unsure of this sentence, too." if level(score) is Confidence.UNSURE else ""
