from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.translation.batching import MIN_COST, batches

LENGTHS = st.lists(st.integers(0, 120))


@given(LENGTHS, st.integers(1, 4))
def test_every_sentence_is_in_one_batch_and_the_longest_come_first(lengths: list[int], workers: int) -> None:
    grouped = batches(lengths, limit=300, workers=workers)
    order = [index for batch in grouped for index in batch]
    assert sorted(order) == list(range(len(lengths)))
    costs = [max(lengths[index], MIN_COST) for index in order]
    assert costs == sorted(costs, reverse=True)


@given(LENGTHS, st.integers(1, 4))
def test_no_batch_is_larger_than_the_limit_padding_included(lengths: list[int], workers: int) -> None:
    for batch in batches(lengths, limit=300, workers=workers):
        assert len(batch) * max(MIN_COST, *(lengths[index] for index in batch), 0) <= 300


def test_a_sentence_longer_than_the_limit_has_a_batch_of_its_own() -> None:
    assert batches([30, 400, 30], limit=300, workers=1) == [[1], [0, 2]]


def test_few_sentences_are_shared_among_the_workers() -> None:
    assert [len(batch) for batch in batches([40] * 8, limit=1000, workers=2)] == [4, 4]
    assert batches([40], limit=1000, workers=2) == [[0]]


def test_many_short_sentences_are_not_one_batch() -> None:
    assert max(map(len, batches([1] * 100, limit=300, workers=1))) == 300 // MIN_COST
