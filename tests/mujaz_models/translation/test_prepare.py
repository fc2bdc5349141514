import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz_models.traced import Traced
from mujaz_models.translation import prepare
from mujaz_models.translation.prepare import for_model, for_reader

STEPS = [
    prepare.plain_letters,
    prepare.without_invisible,
    prepare.plain_marks,
    prepare.tidy_spaces,
    prepare.without_escapes,
]
ARABIC = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "درعا ـ٣٫٥٪١٬٢٥٠۱«»“”‘’\u200f\u202b\u202c\ufeff\ufefb\ufee3\ufea4\ufdfa\ufe76\t\n\u00a0\x00\ud800"
        ),
    )
)
ESCAPES = st.lists(st.sampled_from(["&", "amp", "quot", "lt", ";", " ", "#39", "a", "&amp;", "&amp;apos;"])).map(
    "".join
)


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("٢٠١٨ و ۱۲", "2018 و 12"),
        ("٣٫٥٪", "3.5%"),
        ("١٬٢٥٠", "1,250"),
        ("«نعم» “لا”", '"نعم" "لا"'),
        ("مـــحـــمد", "محمد"),
        ("\u200fدرعا\u200e\u202b البلد\u202c", "درعا البلد"),
        ("\ufee3\ufea4\ufee4\ufeaa", "محمد"),
        ("  فراغ \n كثير\t", "فراغ كثير"),
    ],
)
def test_the_model_sees_plain_text(given_text: str, expected: str) -> None:
    assert for_model(given_text).text == expected


def test_each_character_knows_where_it_came_from() -> None:
    given_text = "\u202bعام  ٢٠١٨ في \ufefbهاي ومـحـمد\u202c"
    prepared = for_model(given_text)

    def behind(word: str) -> str:
        start = prepared.text.index(word)
        return given_text[slice(*prepared.origin(start, start + len(word)))]

    assert behind("2018") == "٢٠١٨"
    assert behind("لاهاي") == "\ufefbهاي"
    assert behind("ومحمد") == "ومـحـمد"


@given(ARABIC)
def test_preparing_twice_is_preparing_once(text: str) -> None:
    once = for_model(text).text
    assert for_model(once).text == once


@pytest.mark.parametrize("step", STEPS)
@given(text=st.one_of(ARABIC, ESCAPES))
def test_each_step_taken_twice_is_taken_once(step: Callable[[Traced], Traced], text: str) -> None:
    once = step(Traced.of(text)).text
    assert step(Traced.of(once)).text == once


@given(ARABIC)
def test_nothing_is_invented_and_nothing_visible_lost(text: str) -> None:
    prepared = for_model(text)
    for place, character in enumerate(prepared.text):
        behind = text[slice(*prepared.origin(place, place + 1))]
        assert character in _plain(behind) or (character == " " and behind.isspace())
    kept = {index for pair in zip(prepared.starts, prepared.ends, strict=True) for index in range(*pair)}
    lost = [character for index, character in enumerate(text) if index not in kept]
    assert all(c.isspace() or unicodedata.category(c) in {"Cf", "Cc", "Cs"} or c == "ـ" or _is_form(c) for c in lost)


def _plain(behind: str) -> str:
    return prepare.plain_marks(Traced.of(unicodedata.normalize("NFKC", behind) + behind)).text


def _is_form(character: str) -> bool:
    """Presentation forms may be nothing but tatweel or space with a vowel sign."""
    return "\ufb50" <= character <= "\ufeff"


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("Turkey &amp;apos; s army", "Turkey ' s army"),
        ("&quot;No&quot;", '"No"'),
        ("& amp ; quot ;Yes", '"Yes'),
        ("A  b ", "A b"),
        ("AT&T", "AT&T"),
        ("R&D &copy 2018", "R&D &copy 2018"),
    ],
)
def test_escapes_of_the_training_data_are_undone(given_text: str, expected: str) -> None:
    assert for_reader(given_text).text == expected


def test_the_reader_s_text_knows_where_it_came_from() -> None:
    answer = for_reader("He  said &quot;no&quot; .")
    assert answer.text == 'He said "no" .'
    assert answer.origin(8, 9) == (9, 15)
    assert answer.origin(9, 11) == (15, 17)
