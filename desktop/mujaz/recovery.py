"""What to ask of the next worker after one died: everything but what it died on."""

from dataclasses import dataclass, replace

from mujaz.briefing import Translation
from mujaz.events import Began, Event, SentencesTranslated
from mujaz.protocol import Brief

MAX_DEATHS = 8
"""Workers that one job may cost. A sentence that kills costs three: with its batch, alone, and then it is skipped."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job has come: what is translated, what the engine has in hand, how many workers it cost."""

    brief: Brief
    translated: tuple[Translation, ...] = ()
    in_hand: tuple[int, ...] = ()
    deaths: int = 0

    def after(self, event: Event) -> "Progress":
        """Return the progress once `event` has happened."""
        match event:
            case Began(sentences):
                return replace(self, in_hand=sentences)
            case SentencesTranslated(translations):
                return replace(self, translated=self.translated + translations, in_hand=())
            case _:
                return self

    def retry(self) -> "Progress | None":
        """Return the job for a new worker, or None when it has cost enough.

        What was in hand is tried one by one; a sentence that was tried alone is skipped. A worker that died with
        nothing in hand is replaced once.
        """
        deaths = self.deaths + 1
        if deaths > (MAX_DEATHS if self.in_hand or self.translated else 1):
            return None
        plan = self.brief.plan
        tried_alone = tuple(sentence for sentence in self.in_hand if sentence in plan.careful)
        known = {translation.sentence: translation for translation in plan.known + self.translated}
        again = replace(
            plan,
            known=tuple(known.values()),
            careful=tuple(dict.fromkeys(plan.careful + self.in_hand)),
            skipped=tuple(dict.fromkeys(plan.skipped + tried_alone)),
        )
        return Progress(replace(self.brief, plan=again), deaths=deaths)
