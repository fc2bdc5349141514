import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.names.english import OFF, PRIORS, ROOT, EnglishNames

names = st.dictionaries(st.text("abz", min_size=1, max_size=6), st.floats(-4, 20), max_size=20)


@given(names, st.text("abz", min_size=1, max_size=6))
def test_every_name_is_found_with_its_prior_and_no_other(priors: dict[str, float], other: str) -> None:
    known = EnglishNames.of(priors)
    for name, prior in priors.items():
        assert known.prior_of(name) == pytest.approx(prior, abs=0.051)
    assert (known.prior_of(other) is None) == (other not in priors)


@given(names, st.text("abz", max_size=3))
def test_a_node_knows_the_best_prior_that_lies_ahead(priors: dict[str, float], begin: str) -> None:
    known = EnglishNames.of(priors)
    ahead = [prior for name, prior in priors.items() if name.startswith(begin)]
    node = known.after(ROOT, begin.encode("ascii"))
    if ahead:
        assert PRIORS[known.best[node]] == pytest.approx(max(ahead), abs=0.051)
    elif begin:
        assert node == OFF


@given(names)
def test_names_are_the_same_after_saving(priors: dict[str, float]) -> None:
    known = EnglishNames.of(priors)
    assert EnglishNames.from_arrays(known.arrays()) == known
