"""Dates, numbers, percentages and money, by rule."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from mujaz_models.entities import EntitySpan, Kind
from mujaz_models.entities.clitics import readings
from mujaz_models.entities.currencies import CURRENCIES, ISSUERS, POUNDS_IN_ENGLISH, SIGNS
from mujaz_models.entities.dates import DATE_BEGINNINGS, read_date
from mujaz_models.entities.folding import Folded
from mujaz_models.entities.number_words import NUMBER_WORDS
from mujaz_models.entities.ordinals import with_days_in_figures
from mujaz_models.entities.quantities import read_quantity
from mujaz_models.entities.tokens import Phrase, Token

_BEGINNINGS = DATE_BEGINNINGS.union(NUMBER_WORDS)
_PER_CENT_NOUNS = frozenset("المئه المائه الميه المايه".split())
_PER_CENT_WORDS = frozenset("بالمئه بالمائه بالميه بالمايه".split())


def find_by_rule(folded: Folded, tokens: Sequence[Token]) -> list[EntitySpan]:
    """Return dates, numbers and money in order, as spans of the folded text."""
    tokens, _ = with_days_in_figures(tokens)
    return [EntitySpan(*phrase.span(tokens), kind, phrase.english) for kind, phrase in _phrases(folded, tokens)]


def _phrases(folded: Folded, tokens: Sequence[Token]) -> Iterator[tuple[Kind, Phrase]]:
    place = 0
    while place < len(tokens):
        found = _at(folded, tokens, place) if _may_begin(tokens[place].form) else None
        if found:
            yield found
        place = found[1].last if found else place + 1


@lru_cache(maxsize=20_000)
def _may_begin(form: str) -> bool:
    """Tell whether a date or an amount can begin with this word: most can't, and need no closer look."""
    return form[0].isdigit() or any(
        word in _BEGINNINGS or word.removeprefix("ال") in NUMBER_WORDS for _, word in readings(form)
    )


def _at(folded: Folded, tokens: Sequence[Token], place: int) -> tuple[Kind, Phrase] | None:
    date = read_date(folded, tokens, place)
    if date:
        return Kind.DATE, date
    if folded.text[tokens[place].start : tokens[place].end] != tokens[place].form:
        return None  # an ordinal is no number
    number = read_quantity(tokens, place)
    if number is None:
        return None
    percentage = _percentage(tokens, number)
    if percentage:
        return Kind.NUMBER, percentage
    money = _money(tokens, number)
    return (Kind.MONEY, money) if money else (Kind.NUMBER, number)


def _percentage(tokens: Sequence[Token], number: Phrase) -> Phrase | None:
    after, then = _form(tokens, number.last), _form(tokens, number.last + 1)
    english = f"{number.english} percent" if number.english else ""
    if after == "%" or after in _PER_CENT_WORDS:
        return replace(number, last=number.last + 1, english=english)
    if after == "في" and then in _PER_CENT_NOUNS:
        return replace(number, last=number.last + 2, english=english)
    if _sign_before(tokens, number) == "%":
        return replace(number, first=number.first - 1, english=english)
    return None


def _money(tokens: Sequence[Token], number: Phrase) -> Phrase | None:
    after = _form(tokens, number.last)
    if after in CURRENCIES:
        issuer = ISSUERS.get(_form(tokens, number.last + 1), "")
        english = _english_money(number.english, CURRENCIES[after], issuer)
        return replace(number, last=number.last + 1 + bool(issuer), english=english)
    if after in SIGNS:
        return replace(number, last=number.last + 1, english=_english_money(number.english, SIGNS[after]))
    before = _sign_before(tokens, number)
    if before in SIGNS:
        return replace(number, first=number.first - 1, english=_english_money(number.english, SIGNS[before]))
    return None


def _english_money(amount: str, currency: str, issuer: str = "") -> str:
    if amount in ("", "1") or (currency == "liras" and not issuer):
        return ""
    if currency == "liras" and issuer in POUNDS_IN_ENGLISH:
        currency = "pounds"
    return " ".join(filter(None, (amount, "" if issuer == "U.S." else issuer, currency)))


def _form(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].form if index < len(tokens) else ""


def _sign_before(tokens: Sequence[Token], number: Phrase) -> str:
    """Return the token written right before a figure, such as "$" or "%"."""
    if not number.first or number.cut or tokens[number.first - 1].end != tokens[number.first].start:
        return ""
    return tokens[number.first - 1].form
