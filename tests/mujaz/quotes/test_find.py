"""Frames one by one: who speaks, what is quoted, and how."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mujaz import quotes
from mujaz.briefing import Kind, Quote, Stance
from mujaz.document import Document, Sentence, Span
from mujaz.splitting import document_from_text
from tests.mujaz.quotes.gold import person


def find(text: str, *names: str) -> tuple[Document, tuple[Quote, ...]]:
    document = document_from_text(text)
    entities = tuple(person(document, name, id_=number) for number, name in enumerate(names))
    return document, quotes.find(document, entities)


def only(text: str, *names: str) -> tuple[str | None, str | None, str]:
    """The verb, speaker and quote of the one quote in `text`."""
    document, found = find(text, *names)
    (quote,) = found
    verb = quote.verb.of(document.text) if quote.verb else None
    speaker = quote.speaker.of(document.text) if quote.speaker else None
    return verb, speaker, quote.quote.of(document.text)


@pytest.mark.parametrize(
    ("text", "verb", "speaker", "quote"),
    [
        ("قال وزير الري سامر نعيم إن السد آمن.", "قال", "سامر نعيم", "السد آمن"),
        ("سامر نعيم قال إن السد آمن.", "قال", "سامر نعيم", "السد آمن"),
        ("وكان سامر نعيم قد قال إن السد آمن.", "قال", "سامر نعيم", "السد آمن"),
        ("السد آمن، قال سامر نعيم.", "قال", "سامر نعيم", "السد آمن"),
        ("«السد آمن تماما»، يقول سامر نعيم.", "يقول", "سامر نعيم", "السد آمن تماما"),
        ("قال سامر نعيم: «السد آمن».", "قال", "سامر نعيم", "السد آمن"),
        ("بحسب سامر نعيم، السد آمن.", None, "سامر نعيم", "السد آمن"),
        ("السد آمن، وفقا لسامر نعيم.", None, "سامر نعيم", "السد آمن"),
        ("السد آمن، حسبما أفاد سامر نعيم.", "أفاد", "سامر نعيم", "السد آمن"),
        ("ونقلت الصحيفة عن سامر نعيم قوله إن السد آمن.", "نقلت", "سامر نعيم", "السد آمن"),
        ("وجاء في التقرير أن السد آمن.", "جاء", "التقرير", "السد آمن"),
        ("سكان ومصادر في القرية أن السد آمن.", None, "سكان ومصادر في القرية", "السد آمن"),
        ("قال سامر نعيم في تصريح لصحيفة محلية إن السد آمن.", "قال", "سامر نعيم", "السد آمن"),
        ("قال محامي سامر نعيم إن موكله بريء.", "قال", "محامي سامر نعيم", "موكله بريء"),
        ("قال مدير المكتب، سامر نعيم، إن السد آمن.", "قال", "سامر نعيم", "السد آمن"),
        ("وصل الوفد وسط تأكيد سامر نعيم أن السد آمن.", "تأكيد", "سامر نعيم", "السد آمن"),
    ],
)
def test_a_frame(text: str, verb: str | None, speaker: str, quote: str) -> None:
    assert only(text, "سامر نعيم") == (verb, speaker, quote)


@pytest.mark.parametrize(
    "spelled",
    ["قال", "قالت", "وقال", "فقال", "يقول", "تقول", "أكد", "اكد", "أكّد", "أوضحت", "اوضحت", "وأضاف", "وذكـر"],
)
def test_forms_and_spellings_of_the_verb(spelled: str) -> None:
    assert only(f"{spelled} المدير إن الباب مفتوح.")[1:] == ("المدير", "الباب مفتوح")


@pytest.mark.parametrize("particle", ["إن", "أن", "ان", "بأن", "إنّ", "أنّ"])
def test_spellings_of_the_particle(particle: str) -> None:
    assert only(f"صرح المدير {particle} الباب مفتوح.")[2] == "الباب مفتوح"


@pytest.mark.parametrize("marks", ["«»", "“”", '""', "”“"])
def test_marks(marks: str) -> None:
    document, found = find(f"قال المدير: {marks[0]}الباب مفتوح دائما{marks[1]}.")
    assert [(quote.direct, quote.quote.of(document.text)) for quote in found] == [(True, "الباب مفتوح دائما")]


@pytest.mark.parametrize(
    ("verb", "stance"),
    [
        ("قال", Stance.SAYS),
        ("نفى", Stance.DENIES),
        ("أنكر", Stance.DENIES),
        ("حذر", Stance.WARNS),
        ("زعم", Stance.CLAIMS),
        ("ادعى", Stance.CLAIMS),
        ("طالب", Stance.ASKS),
        ("تعهد", Stance.PROMISES),
    ],
)
def test_the_stance_is_the_verbs(verb: str, stance: Stance) -> None:
    (quote,) = find(f"{verb} المدير بأن الباب سيغلق.")[1]
    assert quote.stance is stance


@pytest.mark.parametrize(
    "text",
    [
        "لم يقل المدير إن الباب مفتوح.",
        "لا يؤكد المدير أن الباب مفتوح.",
        "يجب أن يقول المدير إن الباب مفتوح.",
        "يذكر أن الباب قديم.",
        "وتجدر الإشارة إلى أن الباب قديم.",
        "أعلن عن افتتاح الباب الجديد.",
        "أشار التقرير إلى ارتفاع الأسعار.",
        "نفى المدير هذه الأنباء.",
        "رأى الحارس الباب مفتوحا.",
        "نقل العمال الباب إلى المخزن.",
        "تباع الأبواب حسب النوع والوزن.",
        "أكد المدير ضرورة أن يغلق الباب.",
        "قال المدير كلمته قبل أن يغادر.",
        "عاجل: إغلاق الباب",
        "بيروت: أعلنت الشركة نتائجها.",
    ],
)
def test_no_quote(text: str) -> None:
    assert find(text)[1] == ()


def test_a_clause_quoted_in_part_is_whole_and_direct() -> None:
    document, (quote,) = find("قال المدير إن الباب «مفتوح للجميع» منذ الصباح.")
    assert (quote.direct, quote.quote.of(document.text)) == (True, "الباب «مفتوح للجميع» منذ الصباح")


def test_what_goes_on_belongs_to_the_speaker_before() -> None:
    document, found = find("قالت رنا سعد إن الباب مغلق. وأضافت: «لن نفتحه قريبا».", "رنا سعد")
    assert [(quote.speaker is None, quote.speaker_entity) for quote in found] == [(False, 0), (True, 0)]
    assert found[1].quote.of(document.text) == "لن نفتحه قريبا"


def test_a_womans_words_do_not_go_on_in_the_masculine() -> None:
    text = "قال سامر نعيم إن الباب مغلق. وقالت رنا سعد إنه مفتوح. وأضاف أن المفتاح معه."
    _, found = find(text, "سامر نعيم", "رنا سعد")
    assert [quote.speaker_entity for quote in found] == [0, 1, 0]


def test_a_title_stands_for_who_bore_it() -> None:
    text = "قال المدير سامر نعيم إن الباب مغلق. وقالت رنا سعد إنه مفتوح. وأكد المدير أن المفتاح معه."
    _, found = find(text, "سامر نعيم", "رنا سعد")
    assert found[2].speaker_entity == 0


def test_a_surname_alone_stands_for_the_one_who_bears_it() -> None:
    text = "قال المدير سامر العمرة إن السد آمن.\n\nوأبان العمرة أن العمل تم."
    document = document_from_text(text)
    full = person(document, "سامر العمرة", id_=4)
    assert [quote.speaker_entity for quote in quotes.find(document, (full,))] == [4, 4]
    namesake = person(document, "نبيل العمرة", id_=5)
    assert [quote.speaker_entity for quote in quotes.find(document, (full, namesake))] == [4, None]


def test_a_participle_has_the_speaker_of_the_main_verb() -> None:
    document, found = find("قال سامر نعيم إن الباب مغلق، مشيرا إلى أن المفتاح ضاع، مضيفا أنه سيصلح.", "سامر نعيم")
    assert [quote.quote.of(document.text) for quote in found] == ["الباب مغلق", "المفتاح ضاع", "سيصلح"]
    assert [quote.speaker_entity for quote in found] == [0, 0, 0]
    assert len({quote.speaker for quote in found}) == 1


def test_what_was_said_inside_what_was_said() -> None:
    document, found = find("قال شيوخ القرية إن المسلحين قالوا للوسطاء إنهم لن يغادروا.")
    assert [quote.speaker and quote.speaker.of(document.text) for quote in found] == ["شيوخ القرية", "المسلحين"]
    assert found[0].quote.end == found[1].quote.end


def test_a_headline_names_its_speaker_before_the_colon() -> None:
    document = document_from_text("نعيم: لن نرفع الأسعار\n\nقال الوزير سامر نعيم إن الأسعار ثابتة.")
    entities = (person(document, "سامر نعيم"), person(document, "سوريا", id_=1, kind=Kind.PLACE))
    surname = person(document, "نعيم", id_=2)
    first, second = quotes.find(document, (*entities, surname))
    assert (first.verb, first.quote.of(document.text), first.speaker_entity) == (None, "لن نرفع الأسعار", 0)
    assert second.speaker_entity == 0


def test_a_quotation_over_several_sentences() -> None:
    inside = "الباب مغلق. " * 50 + "والمفتاح عندي"
    document, found = find(f"قال المدير: «{inside}». ثم غادر.")
    assert [quote.quote.of(document.text) for quote in found] == [inside]


def test_a_mark_that_is_never_closed_ends_with_its_sentence() -> None:
    document, (quote,) = find("قال المدير: «الباب مغلق منذ الصباح.")
    assert (quote.direct, quote.quote.of(document.text)) == (True, "الباب مغلق منذ الصباح")


def test_two_halves_of_a_quotation() -> None:
    document, found = find("«الباب مغلق دائما»، قال سامر نعيم، «ولن نفتحه أبدا».", "سامر نعيم")
    assert [quote.quote.of(document.text) for quote in found] == ["الباب مغلق دائما", "ولن نفتحه أبدا"]


_WORDS = (
    'قال وأضاف إن أن بأن المدير سامر نعيم ، : . « » " بحسب وفقا لـ على حد قوله مشيرا إلى نقلت عن لم الذي ( ) 12 و ل'
).split()


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=40))
@example(["بحسب", '"', '"'])
def test_spans_are_always_in_the_text(words: list[str]) -> None:
    text = f"{' '.join(words)} نهاية"
    document = document_from_text(text)
    for quote in quotes.find(document, (person(document, "سامر نعيم"),)):
        sentence = document.sentences[quote.sentence].span
        assert quote.quote.of(text).strip()
        assert quote.quote.end <= len(text)
        for span in (quote.verb, quote.speaker):
            assert span is None or sentence.start <= span.start < span.end <= sentence.end


def test_the_end_of_an_earlier_quotation_begins_none() -> None:
    document, found = find("انتهى الكلام هنا» وقال المدير إن الباب مغلق. وأضاف: «لن نفتحه».")
    assert [quote.quote.of(document.text) for quote in found] == ["الباب مغلق", "لن نفتحه"]


@pytest.mark.parametrize(
    ("text", "speaker", "quote"),
    [
        ("استبعد المدرب اللاعب الذي قال إن الباب مغلق.", "اللاعب", "الباب مغلق"),
        ("غادر رئيس الحكومة الذي أكد أن الباب مغلق.", "رئيس الحكومة", "الباب مغلق"),
        ("غادر سامر نعيم، الذي قال إن الباب مغلق، قبل المساء.", "سامر نعيم", "الباب مغلق"),
        ("السكان الذين قالوا إنهم خائفون لجأوا إلى المدرسة.", "السكان", "خائفون"),
        ("أما الحارس الذي قال إن الباب مغلق فلم يحضر.", "الحارس", "الباب مغلق"),
        ("لم يحضر الحارس، لكن مصدرا أمنيا قال إن الباب مغلق.", "مصدرا أمنيا", "الباب مغلق"),
        ("قال «أبو سعد»، وهو حارس قديم، إن الباب مغلق.", "أبو سعد", "الباب مغلق"),
        ("فيما قال الحارس إن الباب مغلق، تحدث الجيران عن ضجيج.", "الحارس", "الباب مغلق"),
        ("قال الحارس إن الباب مغلق، لكنه لم يحدد السبب.", "الحارس", "الباب مغلق"),
        ("زعم الحارس أن الباب مغلق، وهو ما نفاه المدير.", "الحارس", "الباب مغلق"),
        ("الباب مغلق، على ما أفاد الحارس.", "الحارس", "الباب مغلق"),
        ("علمت الصحيفة من مصدر مطلع أن الباب مغلق.", "مصدر مطلع", "الباب مغلق"),
    ],
)
def test_clauses_that_depend_on_others(text: str, speaker: str, quote: str) -> None:
    assert only(text, "سامر نعيم")[1:] == (speaker, quote)


@pytest.mark.parametrize(
    "text",
    [
        "قال المدير إن فيلم «حارس الباب» سيعرض غدا.",
        "قال المدير إن فيلمه «حارس الباب» سيعرض غدا.",
        "قال المدير إن الحارس المعروف بـ«الأسد» سيعود غدا.",
        "قال المدير إن «الفرقة الرابعة» ستعود غدا.",
    ],
)
def test_a_name_in_marks_makes_no_direct_speech(text: str) -> None:
    (quote,) = find(text)[1]
    assert not quote.direct


@pytest.mark.parametrize(
    ("recognised", "speaker"),
    [("رنا سعد ثقتها", "رنا سعد"), ("رنا سعد", "رنا سعد"), ("رنا سعد شحاته", "رنا سعد شحاته")],
)
def test_what_a_recogniser_took_into_a_name_is_no_part_of_the_speaker(recognised: str, speaker: str) -> None:
    assert only(f"أبدت {recognised} بأن الباب سيفتح.", recognised)[1] == speaker


def test_a_quote_may_go_over_the_line_ends_of_filled_text() -> None:
    text = "قال المدير\nإن الباب\nمغلق."
    document = Document(text, (Sentence(0, Span(0, len(text)), 0),))
    (quote,) = quotes.find(document, ())
    assert quote.quote.of(text) == "الباب\nمغلق"
