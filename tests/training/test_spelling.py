import math
import pickle
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest
import torch

from mujaz_models.names.arrays import load, save
from mujaz_models.names.english import EnglishNames
from mujaz_models.names.joint import BEGIN, END, JointModel
from mujaz_models.names.search import Search, Weights
from mujaz_models.names.tagger import LetterTagger, written_units
from training.spelling.alignment import aligned, learn
from training.spelling.figures import measure
from training.spelling.known import known_words
from training.spelling.ngrams import estimate
from training.spelling.pairs import Part, by_word, part_of, plain
from training.spelling.people import bearers, maghrebi, persons
from training.spelling.ranking import ranked
from training.spelling.sound import can_be
from training.spelling.tagger import Network, train

PAIRS = [
    ("سالم", "salem"),
    ("سليم", "salim"),
    ("مالك", "malek"),
    ("سامي", "sami"),
    ("ملك", "malik"),
    ("سلمى", "salma"),
    ("شاكر", "shaker"),
    ("شريك", "sharik"),
]


class Indifferent:
    """Finds everything that a model can write equally likely."""

    def __init__(self, joint: JointModel) -> None:
        self.units = joint.units

    def chances(self, word: Sequence[str]) -> list[dict[str, float]]:
        return [{unit[1:]: 0.0 for unit in self.units if unit[0] == letter} for letter in word]


def searching(names: EnglishNames, weights: Weights | None = None) -> Search:
    joint = model()
    return Search(joint, Indifferent(joint), names, weights or Weights(1.0, 0.0))


def sequences() -> list[list[str]]:
    chances = learn(PAIRS, rounds=8)
    return [[a + e for a, e in aligned(pair, chances)[0]] for pair in PAIRS]


def model(order: int = 3) -> JointModel:
    return estimate(sequences(), order=order, rare={3: 1})


def test_letters_find_what_they_became() -> None:
    chances = learn(PAIRS, rounds=8)
    units, fit_ = aligned(("شاكر", "shaker"), chances)
    assert "".join(english for _, english in units) == "shaker"
    assert "".join(arabic for arabic, _ in units) == "شاكر"
    assert units[0][1].startswith("sh")
    assert fit_ < 0
    assert aligned(("ش", "shaker"), chances) == ([], -math.inf)


def test_after_every_context_the_chances_add_up_to_one() -> None:
    joint = model()
    units = [number for unit, number in joint.number_of.items() if unit != BEGIN]
    second = [joint.after(joint.begin, number)[1] for unit, number in joint.number_of.items() if unit[0] == "س"]
    for state in (joint.begin, *second):
        total = sum(math.exp(joint.after(state, unit)[0]) for unit in units)
        assert total == pytest.approx(1.0, abs=0.02)


def test_a_model_is_the_same_after_saving(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("model") / "names.npz"
    joint, names = model(), EnglishNames.of({"salem": 0.5, "sami": -2.0})
    save(path, {**joint.arrays(), **names.arrays()})
    again = JointModel.from_arrays(load(path))
    assert again.units == joint.units
    for name in ("unit", "first", "suffix"):
        assert list(getattr(again, name)) == list(getattr(joint, name))
    assert list(again.logp) == pytest.approx(list(joint.logp), abs=0.001)
    names_again = EnglishNames.from_arrays(load(path))
    assert names_again == names


def test_what_was_learned_is_written_and_the_end_comes_last() -> None:
    search = searching(EnglishNames.of({}))
    found = [candidate.english for candidate in search.candidates("سالم")]
    assert found[0] == "salem"
    assert len(found) == len(set(found)) > 1
    assert search.candidates("xyz") == []
    assert END not in model().letters


def test_the_network_says_in_numpy_what_it_says_in_torch() -> None:
    joint = model()
    weights = train(sequences(), joint.units, epochs=2, seed=1, report=lambda _: None)
    network = Network(written_units(joint.units)).eval()
    network.load_state_dict({name.removeprefix("tagger."): torch.tensor(w).float() for name, w in weights.items()})
    tagger = LetterTagger.from_arrays(weights, joint.units)
    sequence = sequences()[0]
    found = tagger.chances([unit[0] for unit in sequence])
    ours = -sum(chances[unit[1:]] for chances, unit in zip(found, sequence, strict=True)) / len(sequence)
    assert ours == pytest.approx(network.loss([sequence]).item(), abs=1e-4)
    assert [sum(map(math.exp, chances.values())) for chances in found] == pytest.approx([1.0] * len(sequence))


def test_a_tagger_that_is_sure_decides() -> None:
    second = second_best("سالم")
    joint = model()

    class Sure(Indifferent):
        def chances(self, word: Sequence[str]) -> list[dict[str, float]]:
            left = second
            found = []
            for of_letter in super().chances(word):
                longest = max((english for english in of_letter if left.startswith(english)), key=len)
                left = left[len(longest) :]
                found.append(of_letter | dict.fromkeys(of_letter.keys() - {longest}, -20.0))
            return found

    assert Search(joint, Sure(joint), EnglishNames.of({}), Weights(1.0, 0.0)).candidates("سالم")[0].english == second


def second_best(word: str) -> str:
    """Return what is second by the letters alone."""
    return searching(EnglishNames.of({})).candidates(word)[1].english


def test_a_known_name_s_prior_can_outweigh_the_sound() -> None:
    second = second_best("سالم")
    search = searching(EnglishNames.of({second: 9.0}))
    assert search.candidates("سالم")[0].english == second


def test_the_ranking_learns_what_known_names_are_worth() -> None:
    right = {word: second_best(word) for word in ("سالم", "مالك")}
    known = dict.fromkeys(sorted(right.values()), (1.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.0))
    joint = model()
    words = {word: {name} for word, name in right.items()}
    weights, names = ranked(joint, Indifferent(joint), words, known)
    search = searching(names, weights)
    assert {word: search.candidates(word)[0].english for word in right} == right


def test_the_split_goes_by_the_folded_form() -> None:
    assert part_of("فاطمة") is part_of("فاطمه")
    assert part_of("إحمد") is part_of("أحمد")
    parts = [part_of(f"{first}{second}{third}") for first in "ابتث" for second in "جحخدذ" for third in "رزسشصضطظ"]
    assert {*parts} == {*Part}
    assert parts.count(Part.TRAIN) > 120


def test_spellings_of_one_word_are_one_item() -> None:
    assert by_word([("فاطمة", "fatima"), ("فاطمه", "fatma")]) == {"فاطمة": {"fatima", "fatma"}}
    assert plain("Mihály") == "mihaly"


def test_known_words_rank_ours_first_then_news_then_english_text() -> None:
    pairs = [("محمد", "mohamed"), ("محمد", "muhammad"), ("سالم", "salem"), ("سالم", "salim")]
    prior = {"salim": 1.0, "salem": 0.5, "muhammad": 2.0}
    known = known_words(pairs, {("سالم", "saleem"): 2}, prior=prior.get)
    assert known["محمد"] == ["Mohammed", "muhammad", "mohamed"]
    assert known["سالم"][-3:] in (["saleem", "salim", "salem"], ["Salem", "saleem", "salim"])


def test_what_is_no_transliteration_is_told_by_its_consonants() -> None:
    assert can_be("يسلي", "wessely")
    assert can_be("الشاوي", "chaoui")
    assert can_be("آية", "aya")
    assert not can_be("العربه", "buggy")
    assert not can_be("ساندريتش", "misura")


def test_persons_are_counted_by_the_words_of_their_names() -> None:
    people = {
        "Sami O'Hara (boxer)": ["Irish"],
        "Sami Jelassi": ["Tunisian"],
        "Ali Jelassi": ["Algerian", "French"],
        "Ali Salem": ["Egyptian"],
        "Ali Salem Ødegård": ["Norwegian"],
    }
    counts = bearers(people)
    assert (counts["sami"], counts["ohara"], counts["odegard"], counts["boxer"]) == (2, 1, 1, 0)
    assert maghrebi(people) == ["jelassi"]


def test_the_list_of_persons_is_read_as_plain_data_only(tmp_path: Path) -> None:
    people = {"Sami Jelassi": ["Tunisian"]}
    for content, fine in ((people, True), (Path(), False)):
        with ZipFile(tmp_path / "list.whl", "w") as wheel:
            wheel.writestr("name2nat/name2nats.pkl", pickle.dumps(content))
        if fine:
            assert persons(tmp_path / "list.whl") == people
        else:
            with pytest.raises(pickle.UnpicklingError, match="no plain data"):
                persons(tmp_path / "list.whl")


def test_figures_count_words_and_pairs() -> None:
    answers = {"ا": ["Ali", "Aly"], "ب": ["bb", "Badr"], "ت": []}
    figures = measure({"ا": {"ali", "aly"}, "ب": {"badr"}, "ت": {"taha"}}, answers.__getitem__)
    assert (figures.words, figures.exact, figures.close, figures.among_three) == (3, 1 / 3, 1 / 3, 2 / 3)
    assert figures.pairs == 1 / 4
