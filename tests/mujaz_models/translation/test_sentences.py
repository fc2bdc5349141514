"""The way around a model, with a model that says what the test wants."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
import pytest

from mujaz_models.store import STARTER
from mujaz_models.translation import Doubt, Link, Translated
from mujaz_models.translation.marian_tokenizer import MarianTokenizer
from mujaz_models.translation.sentences import Answer, stream_sentences, translate_sentences

LOOP = "He said he would go and he would go and he would go and he would go."


class Scripted:
    """A model that knows some sentences; each English piece attends to the Arabic piece of the same number."""

    def __init__(self, says: Mapping[str, str], careful: Mapping[str, str] | None = None) -> None:
        self.tokenizer = MarianTokenizer(STARTER / "translation")
        self._says = {False: self._keyed(says), True: self._keyed(careful or {})}
        self.spread: list[bool] = []
        self.asked: list[bool] = []
        """For each sentence that came, whether it was to be translated with care."""

    def start(self, sources: Sequence[Sequence[str]], *, careful: bool, spread: bool) -> Callable[[], list[Answer]]:
        self.asked += [careful] * len(sources)
        self.spread.append(spread)
        return lambda: [self._answer(tuple(source), self._says[careful]) for source in sources]

    def _keyed(self, says: Mapping[str, str]) -> dict[tuple[str, ...], str]:
        return {tuple(self.tokenizer.encode(arabic).names): english for arabic, english in says.items()}

    def _answer(self, source: tuple[str, ...], says: Mapping[tuple[str, ...], str]) -> Answer:
        pieces = self.tokenizer.encode_english(says[source]).names
        return Answer(pieces, -0.5, np.eye(len(pieces), len(source) + 1, dtype=np.float32))


def translate(model: Scripted, *sentences: str, guarded: bool = True) -> list[Translated]:
    return translate_sentences(sentences, model, guarded=guarded)


def shown(sentence: str, translated: Translated) -> list[tuple[str, str]]:
    return [(sentence[slice(*link.source)], translated.text[slice(*link.target)]) for link in translated.alignment]


def test_links_are_between_the_sentence_as_given_and_the_english_as_returned() -> None:
    sentence = "\u202bفي  ٢٠١٨\u202c"
    [translated] = translate(Scripted({"في 2018": "In &amp; 2018"}), sentence)
    assert translated.text == "In & 2018"
    assert ("في", "In") in shown(sentence, translated)
    assert all(arabic == "٢٠١٨" for arabic, english in shown(sentence, translated) if english == "2018")


def test_what_is_the_same_is_translated_once_and_aligned_to_each() -> None:
    model = Scripted({"في 2018": "In 2018"})
    plain, marked, again = translate(model, "في 2018", "في ٢٠١٨", "في 2018")
    assert model.asked == [False]
    assert plain == again
    assert plain.text == marked.text == "In 2018"


def test_a_long_sentence_is_joined_again_with_its_links() -> None:
    first, second = "أولا " + "كلمة " * 38 + "هنا،", "وأخيرا " + "كلمة " * 38 + "نهاية"
    model = Scripted({first: "At first", second: "In the end"})
    sentence = f"{first} {second}"
    [translated] = translate(model, sentence, guarded=False)
    assert translated.text == "At first In the end"
    assert translated.score == -0.5
    for link in translated.alignment:
        in_second = link.source[0] > len(first)
        assert (link.target[0] > len("At first")) == in_second
    assert {link.source[0] > len(first) for link in translated.alignment} == {False, True}


def test_a_loop_is_tried_again_with_care_and_the_better_one_kept() -> None:
    source = "قال إنه سيذهب غدا."
    model = Scripted({source: LOOP}, careful={source: "He said he would go."})
    [translated] = translate(model, source)
    assert (translated.text, translated.doubt) == ("He said he would go.", None)
    assert model.asked == [False, True]


def test_a_long_sentence_is_tried_again_in_two() -> None:
    first, second = "قال مدير المستشفى اليوم إن الفرق تعمل،", "وأضاف أن عدد الجرحى بلغ أربعين شخصا."
    careful = {first: "The director said teams are working,", second: "and that 40 people had been wounded."}
    model = Scripted({f"{first} {second}": LOOP}, careful=careful)
    [translated] = translate(model, f"{first} {second}")
    assert translated.text == " ".join(careful.values())
    assert translated.doubt is None
    assert model.asked == [False, True, True]


def test_what_stays_doubtful_says_so_after_one_more_try() -> None:
    source = "قال إنه سيذهب غدا."
    model = Scripted({source: LOOP}, careful={source: LOOP})
    [translated] = translate(model, source)
    assert translated.doubt == Doubt.REPEATED
    assert model.asked == [False, True]


def test_the_less_alarming_of_two_doubtful_ones_is_kept() -> None:
    source = "قال إنه سيذهب غدا."
    model = Scripted({source: LOOP}, careful={source: "..."})
    [translated] = translate(model, source)
    assert (translated.text, translated.doubt) == ("...", Doubt.TOO_SHORT)


def test_unguarded_the_first_answer_is_the_answer() -> None:
    source = "قال إنه سيذهب غدا."
    model = Scripted({source: LOOP})
    [translated] = translate(model, source, guarded=False)
    assert (translated.text, translated.doubt) == (LOOP, None)
    assert model.asked == [False]


@pytest.mark.parametrize("sentence", ["", " ", "؟!", "😀", "\u200f"])
def test_the_model_is_not_asked_about_nothing(sentence: str) -> None:
    model = Scripted({})
    [translated] = translate(model, sentence)
    assert translated == Translated(sentence.strip().replace("\u200f", ""), 0.0)
    assert model.asked == []


def test_a_repeated_word_of_the_source_needs_no_second_try() -> None:
    source = "لا لا لا لن نعود أبدا."
    model = Scripted({source: "No, no, no, we will never return."})
    [translated] = translate(model, source)
    assert translated.doubt is None
    assert model.asked == [False]


def test_alignment_is_in_the_order_of_the_english() -> None:
    [translated] = translate(Scripted({"في 2018 و 2019": "In 2018 and 2019"}), "في 2018 و 2019")
    assert translated.alignment
    targets = [link.target for link in translated.alignment]
    assert targets == sorted(targets)
    assert all(isinstance(link, Link) for link in translated.alignment)


def test_a_stream_yields_each_group_while_others_are_at_work() -> None:
    model = Scripted({"في 2018": "In 2018", "في 2019": "In 2019", "في 2020": "In 2020"})
    taken: list[str] = []

    def groups() -> Iterator[list[str]]:
        for sentence in ("في 2018", "في 2019", "في 2020"):
            taken.append(sentence)
            yield [sentence]

    stream = stream_sentences(groups(), model, guarded=True, ahead=1)
    assert next(stream)[0].text == "In 2018"
    assert taken == ["في 2018", "في 2019"]
    assert [one.text for group in stream for one in group] == ["In 2019", "In 2020"]
    assert model.spread == [True, False, False]


def test_a_stream_that_nobody_asks_any_more_takes_no_more_groups() -> None:
    model = Scripted({"في 2018": "In 2018"})
    stream = stream_sentences((["في 2018"] for _ in range(9)), model, guarded=True, ahead=1)
    next(stream)
    stream.close()
    assert len(model.asked) == 2


def test_any_number_of_sentences_is_translated_in_order() -> None:
    sentences = [f"في {number}" for number in range(1, 1301)]
    model = Scripted({sentence: f"In {sentence[3:]}" for sentence in sentences})
    translated = translate(model, *sentences, sentences[0])
    assert [one.text for one in translated] == [f"In {number}" for number in [*range(1, 1301), 1]]
    assert len(model.asked) == 1300
    assert model.spread == [True, True, True]
