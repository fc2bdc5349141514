import pytest

from mujaz.briefing import Action, Briefing, Entity, Kind, Mention, Side, Translation
from mujaz.checks import confidence
from mujaz.checks.context import Context, Name
from mujaz.checks.names import names
from mujaz.checks.sounds import ALIKE, alike, arabic_consonants, latin_consonants
from mujaz.checks.spellings import spellings
from mujaz.document import Span
from mujaz.splitting import document_from_text


def known(arabic: str, name: str, english: str = "", kind: Kind = Kind.PLACE) -> Context:
    start = arabic.index(name)
    return Context(names=(Name(kind, english or name, Span(start, start + len(name))),))


@pytest.mark.parametrize(
    ("name", "english", "translation"),
    [
        ("سوريا", "Syria", "The Syrian army withdrew."),
        ("ألمانيا", "Germany", "The German army withdrew."),
        ("الولايات المتحدة", "United States", "The U.S. army withdrew."),
        ("الولايات المتحدة", "United States", "American troops withdrew."),
        ("المملكة المتحدة", "Britain", "UK troops withdrew."),
        ("هولندا", "Netherlands", "Dutch troops withdrew."),
        ("لندن", "London", "A London-based company withdrew."),
        ("كييف", "Kyiv", "Troops left Kiev."),
        ("كاليفورنيا", "California", "Troops left Santa Cruz, CA."),
        ("أوكلاند", "Auckland", "Troops left Oakland."),
        ("الولايات المتحدة", "United States", "Washington withdrew its troops."),
        ("طالبيدو", "طالبيدو", "Troops left Talbido."),
        ("الزرقاء", "Zarqa", "Blue troops withdrew."),
        ("دوماً", "Douma", "Troops always withdraw."),
        ("حي البهجة", "حي البهجة", "Troops left the Joy quarter."),
    ],
)
def test_a_place_that_is_alluded_to_is_no_flag(name: str, english: str, translation: str) -> None:
    arabic = f"انسحب الجيش من {name} أمس."
    assert names(arabic, translation, known(arabic, name, english)) == []


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("سوريا", "Syria"),
        ("نيروبي", "Nairobi"),
        ("الولايات المتحدة", "United States"),
        ("كوالالمبور", "كوالالمبور"),
        ("بلدة السبخة", "Sabkha"),
    ],
)
@pytest.mark.parametrize("translation", ["The army withdrew yesterday.", "The army left Brazil yesterday."])
def test_a_place_that_is_nowhere_is_flagged(name: str, english: str, translation: str) -> None:
    arabic = f"انسحب الجيش من {name} أمس."
    (flag,) = names(arabic, translation, known(arabic, name, english))
    assert flag.reason.startswith(f"The Arabic names “{name}”")
    assert [span.of(arabic) for span in flag.source] == [name]


def test_a_place_that_sounds_like_another_one_does_not_stand_for_it() -> None:
    arabic = "فصائل موالية لإيران تمولها طهران."
    both = Context(names=known(arabic, "إيران", "Iran").names + known(arabic, "طهران", "Tehran").names)
    assert names(arabic, "Groups loyal to Iran and funded by Tehran.", both) == []
    (flag,) = names(arabic, "Groups loyal to Iran and funded by Baghdad.", both)
    assert flag.reason == "The Arabic names “طهران” (Tehran); the English does not."


def test_an_ordinary_word_is_a_place_in_a_list_of_places() -> None:
    arabic = "هجمات في جاسم وبلدات أخرى."
    assert len(names(arabic, "Attacks in other towns.", known(arabic, "جاسم", "Jasim"))) == 1
    assert names("حضر جاسم أمس.", "He came yesterday.", known("حضر جاسم أمس.", "جاسم", "Jasim")) == []


def test_another_place_in_its_place_is_put_right_by_one_click() -> None:
    arabic, english = "وصل إلى عدن أمس.", "He reached Sweden yesterday."
    context = Context(names=(Name(Kind.PLACE, "Aden", Span(8, 11), Span(11, 17)),))
    (flag,) = names(arabic, english, context)
    assert flag.reason == "The Arabic names “عدن” (Aden); the English has “Sweden” in its place."
    assert [(remedy.action, remedy.text) for remedy in flag.remedies] == [(Action.REPLACE, "Aden")]


@pytest.mark.parametrize("translation", ["Karim Nassar came.", "Nassar came.", "Kareem al-Nasar came."])
def test_half_a_persons_name_is_enough(translation: str) -> None:
    arabic = "جاء كريم نصار."
    assert names(arabic, translation, known(arabic, "كريم نصار", kind=Kind.PERSON)) == []


def test_a_person_who_is_nowhere_is_flagged() -> None:
    arabic = "جاء كريم نصار."
    (flag,) = names(arabic, "A generous victor came.", known(arabic, "كريم نصار", kind=Kind.PERSON))
    assert flag.reason == "The Arabic names “كريم نصار”; the English does not."


@pytest.mark.parametrize(
    ("arabic", "english"), [("شكسبير", "Shakespeare"), ("القذافي", "Gaddafi"), ("جورج", "George"), ("تشانغ", "Chang")]
)
def test_names_that_sound_alike(arabic: str, english: str) -> None:
    assert alike(arabic_consonants(arabic), latin_consonants(english)) >= ALIKE


def _briefing(*texts: str) -> Briefing:
    """Return a document of as many sentences, in each of which one person is spelled as `texts` say."""
    document = document_from_text("\n\n".join("حضر القطيفاني." for _ in texts))
    mentions = tuple(
        Mention(Side.TRANSLATION, sentence, Span(0, len(text)), text) for sentence, text in enumerate(texts)
    )
    translations = [Translation(sentence, f"{text} came.") for sentence, text in enumerate(texts)]
    entity = Entity(0, Kind.PERSON, texts[0], "القطيفاني", mentions)
    return Briefing(document, entities=(entity,)).with_translations(*translations)


def test_the_odd_spelling_of_a_name_is_flagged() -> None:
    (flag,) = spellings(_briefing("Mamoun Qutayfani", "Qutaifani", "Qutayfani"))
    assert (flag.sentence, flag.reason) == (1, "“Qutaifani” is spelled “Qutayfani” elsewhere in this text.")
    assert flag.remedies[0].text == "Qutayfani"


@pytest.mark.parametrize("texts", [("Salma Haddad", "Haddad"), ("Haddad", "Haddad's"), ("Haddad", "al-Haddad")])
def test_a_surname_a_genitive_and_an_article_are_no_other_spelling(texts: tuple[str, ...]) -> None:
    assert list(spellings(_briefing(*texts))) == []


def test_confidence_is_a_remark_and_only_where_it_is_low() -> None:
    assert [confidence.level(score) for score in (-0.3, -0.7, -1.2, None)] == [
        confidence.Confidence.SURE,
        confidence.Confidence.FAIR,
        confidence.Confidence.UNSURE,
        None,
    ]
    assert confidence.remark(-1.2) == "The machine was unsure of this sentence, too."
    assert confidence.remark(-0.3) == confidence.remark(None) == ""
