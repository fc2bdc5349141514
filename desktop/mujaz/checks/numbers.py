"""A wrong number in print costs a reporter their name: every number of the Arabic must be in the English."""

import re
from collections import Counter
from collections.abc import Iterator

from mujaz.briefing import Briefing, Flag

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")
_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_WORD = re.compile(rf"\b({'|'.join(sorted(_WORDS, key=len, reverse=True))})\b", re.IGNORECASE)


def missing_numbers(briefing: Briefing) -> Iterator[Flag]:
    """Yield a flag for each translated sentence whose digits differ from the Arabic's.

    Arabic-Indic digits, thousands separators and small numbers written as words are the same number.
    """
    for sentence in briefing.document.sentences:
        english = briefing.english(sentence.id)
        if not english:
            continue
        wanted = _numbers(sentence.span.of(briefing.document.text))
        found = _numbers(english)
        spelled = Counter(str(_WORDS.index(word.lower())) for word in _WORD.findall(english))
        missing = wanted - found - spelled
        added = found - wanted
        if missing:
            yield Flag("numbers", sentence.id, _reason(missing, added))


def _numbers(text: str) -> Counter[str]:
    western = _THOUSANDS.sub("", text.translate(_DIGITS))
    return Counter(match.lstrip("0") or "0" for match in _NUMBER.findall(western))


def _reason(missing: Counter[str], added: Counter[str]) -> str:
    lost = ", ".join(missing)
    if added:
        return f"The Arabic has {lost}; the English has {', '.join(added)} instead."
    return f"The Arabic has {lost}; the English does not."
