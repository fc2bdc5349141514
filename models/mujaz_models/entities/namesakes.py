"""Places that share a spelling, told apart by what stands around them: Oman and Amman, Tunisia and Tunis.

Vowel signs would tell some of them apart, and news leaves these out.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from mujaz_models.entities import EntitySpan, Kind, PlaceRecord
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.folding import fold_form

BESIDE, IN_SENTENCE, LISTED, IN_TEXT = 8, 4, 5, 1
"""What speaks for a reading: a word right beside the name, a word or place of its country in the sentence, a country
joined to it by "and" or a comma, and the same as the second in another sentence. Chosen by hand."""


@dataclass(frozen=True, slots=True)
class Namesake:
    """One of the places: its English and its country's, words beside the name and elsewhere that speak for it."""

    english: str
    country: str
    beside: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()

    @property
    def is_country(self) -> bool:
        """Whether it is a country, and no town in it."""
        return self.english == self.country


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_CAPITAL = _words("العاصمه عاصمه مدينه محافظه ضواحي احياء شوارع وسط مطار بلديه")
NAMESAKES: Mapping[str, tuple[Namesake, ...]] = MappingProxyType(
    {
        "عمان": (
            Namesake(
                "Oman",
                "Oman",
                _words("سلطنه السلطنه سلطان خليج بحر ساحل سواحل دوله"),
                _words("السلطنه عماني العماني عمانيه العمانيه عمانيون العمانيون عمانيين العمانيين الخليجيه خليجيه"),
            ),
            Namesake(
                "Amman",
                "Jordan",
                _CAPITAL,
                _words("اردني الاردني اردنيه الاردنيه اردنيون الاردنيون اردنيين الاردنيين الهاشمي الهاشميه"),
            ),
        ),
        "تونس": (Namesake("Tunisia", "Tunisia"), Namesake("Tunis", "Tunisia", _CAPITAL)),
        "الجزاير": (Namesake("Algeria", "Algeria"), Namesake("Algiers", "Algeria", _CAPITAL)),
        "الجزائر": (Namesake("Algeria", "Algeria"), Namesake("Algiers", "Algeria", _CAPITAL)),
    }
)
"""By folded form. The first of equals is no better than another: then the gazetteer's English stays, if it has any."""
_JOINTS = frozenset("،,و")
_MARKS = '،؛:؟!.,;?()[]«»“”"'

Place = Callable[[str], PlaceRecord | None]


def told_apart(sentences: Sequence[str], found: Sequence[Sequence[EntitySpan]], place: Place) -> list[list[EntitySpan]]:
    """Return the mentions of each sentence, those of places that share a spelling with the English of the likeliest.

    What a sentence leaves open the rest of the text decides; else the English stays what it was.
    """
    spelled = [[_spelling(text, span) for span in spans] for text, spans in zip(sentences, found, strict=True)]
    wanted = {form for forms in spelled for form in forms if form}
    if not wanted:
        return [list(spans) for spans in found]
    readers = [_Reader(text, spans, place) for text, spans in zip(sentences, found, strict=True)]
    text_says = {form: [sum(reader.around(one) for reader in readers) for one in NAMESAKES[form]] for form in wanted}
    return [
        [
            replace(span, english=reader.likeliest(span, form, text_says[form]) or span.english) if form else span
            for span, form in zip(spans, forms, strict=True)
        ]
        for reader, spans, forms in zip(readers, found, spelled, strict=True)
    ]


def _spelling(text: str, span: EntitySpan) -> str:
    """Return the form of a place that shares its spelling with others, or nothing: vowel signs tell which it is."""
    written = text[span.start : span.end]
    form = fold_form(written)
    is_told = bool(span.english) and len(written) > len(form)
    return form if span.kind is Kind.PLACE and form in NAMESAKES and not is_told else ""


class _Reader:
    """One sentence, and what it says for each of the places that share a spelling."""

    def __init__(self, text: str, spans: Sequence[EntitySpan], place: Place) -> None:
        self._text = text
        words = map(_bare, text.split())
        self._forms = frozenset(form for word in words for _, form in readings(word))
        others = [span for span in spans if span.kind is Kind.PLACE and not _spelling(text, span)]
        self._records = [(span, record) for span in others if (record := place(text[span.start : span.end]))]

    def around(self, one: Namesake) -> int:
        """Return how many words and places speak for a reading."""
        return len(self._forms & one.around) + sum(record.country == one.country for _, record in self._records)

    def likeliest(self, span: EntitySpan, form: str, text_says: Sequence[int]) -> str:
        """Return the English of the likeliest reading, or nothing where two are equally likely."""
        scores = [
            BESIDE * self._is_beside(span, one)
            + IN_SENTENCE * self.around(one)
            + LISTED * (one.is_country and self._is_listed(span))
            + IN_TEXT * said
            for one, said in zip(NAMESAKES[form], text_says, strict=True)
        ]
        best = max(scores)
        return NAMESAKES[form][scores.index(best)].english if scores.count(best) == 1 else ""

    def _is_beside(self, span: EntitySpan, one: Namesake) -> bool:
        before = [form for word in self._text[: span.start].split()[-1:] for _, form in readings(_bare(word))]
        return not one.beside.isdisjoint(before)

    def _is_listed(self, span: EntitySpan) -> bool:
        """Tell whether a country stands right beside, joined by "and" or a comma."""
        countries = [other for other, record in self._records if not record.province and record.latitude is None]
        gaps = (self._text[min(a.end, span.end) : max(a.start, span.start)] for a in countries)
        return any(gap.strip() and set(gap.replace(" ", "")) <= _JOINTS for gap in gaps)


def _bare(word: str) -> str:
    return fold_form(word).strip(_MARKS)
