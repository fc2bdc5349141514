"""Arabic number words and figures added up: "ثلاثة ملايين و500 ألف"."""

from abc import ABC
from decimal import Decimal

from mujaz.checks.amounts import figures
from mujaz.checks.arabic_words import Part, Word, folded, number_word
from mujaz.checks.reading import Reader
from mujaz.checks.sums import Sum
from mujaz.checks.words import is_figure

_MULTIPLIERS = frozenset((Part.HUNDRED, Part.SCALE, Part.PLURAL))
_JOINABLE = _MULTIPLIERS | {Part.UNIT, Part.TEN, Part.TENS, Part.HUNDREDS, Part.DUAL}
_WHOLE = frozenset((Part.SCALE, Part.DUAL))


class SumReader(Reader, ABC):
    """Goes on with a number as long as it goes."""

    def add_all(self, total: Sum) -> None:
        """Take all words and figures that belong to `total`."""
        while self._adds_to(total):
            pass

    def _adds_to(self, total: Sum) -> bool:
        """Take the next word or figure into `total`, or tell that it belongs to something else."""
        if not self.is_joined():
            return False
        skipped = int(folded(self.token()) == "و")
        token = self.token(skipped)
        if token and is_figure(token):
            took = self._adds_figure(total, token, skipped)
        else:
            took = self._adds_word(total, number_word(token), skipped)
        self.place += skipped + 1 if took else 0
        return took

    def _adds_figure(self, total: Sum, token: str, skipped: int) -> bool:
        """Take a figure after "and": "مليون و200 ألف"."""
        values = figures(token, arabic=True)[0] if skipped and total.scale > 1 else ()
        number = next((value for value in values if isinstance(value, Decimal)), None)
        return number is not None and total.plus(number, then=self._scale(skipped + 1))

    def _adds_word(self, total: Sum, word: Word | None, skipped: int) -> bool:
        if word is None or word.has_particle:
            return False
        is_added = word.and_before or skipped > 0
        if word.part is Part.ORDINAL:
            return is_added and total.value % 100 == 0 and total.plus(word.value)
        if word.part not in _JOINABLE:
            return False
        return self._adds_with_and(total, word, skipped) if is_added else self._adds_without(total, word)

    def _adds_without(self, total: Sum, word: Word) -> bool:
        if word.part is Part.TEN:
            return self._makes_teen(total)
        return word.part in _MULTIPLIERS and not word.has_article and total.times(word.value)

    def _adds_with_and(self, total: Sum, word: Word, skipped: int) -> bool:
        is_scale = word.part in _WHOLE
        then = None if is_scale else self._scale(skipped + 1)
        if word.part is Part.TENS and total.invert(word.value, then=then):
            return True
        return total.plus(word.value, is_scale=is_scale, then=then)

    def _makes_teen(self, total: Sum) -> bool:
        if not 0 < total.group % 100 < 10:  # noqa: PLR2004 - a unit before "ten"
            return False
        total.group += 10
        total.segments[-1] += 10
        return True

    def _scale(self, ahead: int) -> Decimal | None:
        """Return the scale that the number before that token is of."""
        word = number_word(self.token(ahead)) if self.is_joined(ahead) else None
        return word.value if word and word.part in (Part.SCALE, Part.PLURAL) and not word.and_before else None
