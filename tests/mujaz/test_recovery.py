from mujaz.briefing import Translation
from mujaz.events import Began, Event, SentencesTranslated
from mujaz.plan import Plan
from mujaz.protocol import Brief
from mujaz.recovery import MAX_DEATHS, Progress
from mujaz.splitting import document_from_text

BRIEF = Brief(1, 1, document_from_text("واحد هنا. اثنان هنا. ثلاثة هنا. أربعة هنا."))


def after(progress: Progress, *events: Event) -> Progress:
    for event in events:
        progress = progress.after(event)
    return progress


def retried(progress: Progress) -> Progress:
    again = progress.retry()
    assert again is not None
    return again


def test_what_was_finished_is_not_done_again() -> None:
    done = (Translation(0, "One."), Translation(1, "Two."))
    again = retried(after(Progress(BRIEF), Began((0, 1)), SentencesTranslated(done), Began((2, 3))))
    assert again.brief.plan == Plan(known=done, careful=(2, 3))
    assert again.brief.document == BRIEF.document


def test_a_sentence_that_kills_twice_is_skipped() -> None:
    alone = retried(after(Progress(BRIEF), Began((0, 1, 2, 3))))
    assert alone.brief.plan.careful == (0, 1, 2, 3)
    again = retried(after(alone, Began((0,)), SentencesTranslated((Translation(0, "One."),)), Began((1,))))
    assert again.brief.plan.skipped == (1,)
    assert [translation.sentence for translation in again.brief.plan.known] == [0]


def test_a_lone_sentence_gets_a_second_chance() -> None:
    again = retried(after(Progress(BRIEF), Began((3,))))
    assert (again.brief.plan.careful, again.brief.plan.skipped) == ((3,), ())


def test_it_does_not_go_on_for_ever() -> None:
    progress: Progress | None = Progress(BRIEF)
    deaths = 0
    while progress is not None:
        deaths += 1
        progress = after(progress, Began((0, 1))).retry()
    assert deaths == MAX_DEATHS + 1


def test_a_worker_that_dies_before_the_work_is_replaced_once() -> None:
    assert retried(Progress(BRIEF)).retry() is None
