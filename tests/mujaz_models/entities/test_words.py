"""What the CRF is told of words and of what stands around them."""

import pytest

from mujaz_models.entities import Kind
from mujaz_models.entities.features import FeatureExtractor
from mujaz_models.entities.gazetteer import Extras, Gazetteer, Known, Trust
from mujaz_models.entities.nationalities import is_nationality
from mujaz_models.entities.tokens import tokenize
from mujaz_models.entities.word_groups import group_lines, parse_groups
from mujaz_models.entities.words import Lexicon

GROUPS = {"قال": "1.7", "اعلن": "1.7", "نهر": "2.9"}
GAZETTEER = Gazetteer(
    {"درعا": Known(Kind.PLACE, Trust.SURE, "Daraa")},
    {"خوري": "Khoury", "سليم": "Salim"},
    extras=Extras(given=frozenset({"سليم"}), groups=GROUPS),
)


def features(text: str) -> list[set[str]]:
    return [set(row) for row in FeatureExtractor(GAZETTEER).features(tokenize(text))]


@pytest.mark.parametrize("form", ["السوريه", "والسوريين", "كويتي", "الروس", "للعرب", "مصريتين"])
def test_nationalities(form: str) -> None:
    assert is_nationality(form)


@pytest.mark.parametrize("form", ["سوريا", "مصر", "درس", "الدرس"])
def test_no_nationalities(form: str) -> None:
    assert not is_nationality(form)


@pytest.mark.parametrize(
    ("form", "name", "family", "cue", "shape"),
    [
        ("سليم", "g0", "?", "", "-"),
        ("وخوري", "n1", "?", "", "-ي"),
        ("الخوري", "a0", "?", "", "Dي"),
        ("وقال", "", "1", "say", "-"),
        ("المدينه", "", "?", "site", "Dه"),
    ],
)
def test_what_is_known_of_a_word(form: str, name: str, family: str, cue: str, shape: str) -> None:
    word = Lexicon(GAZETTEER).describe(form)
    assert (word.name, word.family, word.cue, word.shape) == (name, family, cue, shape)


def test_a_word_sees_its_neighbours() -> None:
    said, name, _ = features("وقال سليم هنا")
    assert {"-1|", "1w=سليم", "0p1p=>g0"} <= said
    assert {"-1c=say", "-1c0p=say>g0", "-1g=1", "1w=هنا"} <= name


def test_a_known_name_is_seen_from_around() -> None:
    before, place = features("في درعا")
    assert "1l=BL2.0" in before
    assert {"l=BL2.0", "-1l0l=>BL2.0"} <= place


def test_a_cue_reaches_on_until_a_full_stop() -> None:
    assert "far=title3" in features("الوزير في بيته هنا")[3]
    assert not any(feature.startswith("far=") for feature in features("الوزير . في بيته هنا")[4])


def test_inside_a_quotation_the_word_before_it_counts() -> None:
    *_, inside, closing, outside = features("لصحيفه «صدي» ثم")
    assert "qc=body" in inside
    assert "qc=body" in closing
    assert not any(feature.startswith("qc=") for feature in outside)


def test_groups_read_back() -> None:
    assert parse_groups("\n".join(group_lines(GROUPS))) == GROUPS
    with pytest.raises(ValueError, match="unpack"):
        parse_groups("no tab here")
