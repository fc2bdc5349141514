"""What stands in an article and says nothing of it: invitations to read on, credits, bylines, datelines, headings."""

import re
from collections.abc import Sequence

from mujaz_models.entities.folding import fold
from mujaz_models.summarization import Passage

MIN_WORDS = 4
"""A shorter sentence (a byline, a cry, a caption) is never a key point."""
HEADING_WORDS = 8
CREDIT_WORDS = 12
DATELINE_WORDS = 12
PLACE_WORDS = 3
"""Words that may be left of a dateline besides its agency and date: where it was written."""

_READ_ON = re.compile(
    r"(?:لل?مزيد من (?:ال)?(?:تفاصيل|اخبار|معلومات|صور|متابعه)|(?:اقرا|اقراوا|اقرءوا|طالع|طالعوا|شاهد|شاهدوا) "
    r"(?:ايضا|المزيد|كذلك|ايضاً)|تابعوا? (?:اخر|احدث|اخبار|صفحت|قنات|حساب)|تابعونا |اشترك(?:وا)? (?:في|الان|معنا)|"
    r"(?:اضغط|انقر)(?:وا)? (?:هنا|علي الرابط)|حمل(?:وا)? (?:ال)?تطبيق|(?:روابط|مواضيع|موضوعات|اخبار|مقالات) ذات صله|"
    r"كلمات (?:مفتاحيه|دلاليه)|(?:جميع )?الحقوق محفوظه|جميع الحقوق|حقوق النشر|اخر تحديث|تم النشر|نشر في:? ?\d)"
)
_CREDIT = re.compile(
    r"(?:ال)?(?:صوره|صور|تصوير|عدسه|مصدر|كتب|كتبت|بقلم|اعداد|تحرير|ترجمه|متابعه|مراسل\w*|خاص|وسوم|صوره ارشيفيه)"
    r"\s*[:/|\-–—]"
)
_BYLINE = re.compile(r"(?:بقلم|صوره ارشيفيه|صوره من الارشيف|تصوير)\b")
_AGENCY = re.compile(
    r"\b(?:رويترز|ا\.? ?ف\.? ?ب|اف ب|فرانس برس|د\.? ?ب\.? ?ا|وكالات|الوكالات|وكاله|اسوشيتد برس|ا ب|الاناضول|واس|سانا|"
    r"وام|بترا|وفا|كونا|قنا|شينخوا|سبوتنيك)\b"
)
_DATE = re.compile(
    r"\b(?:(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|"
    r"نوفمبر|ديسمبر|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|الاول|الثاني|محرم|صفر|رمضان|شوال|رجب|شعبان)\b"
)
STOP = re.compile(r"[.!?؟…][\"»”’)\]\s]*$")
_PARTED = re.compile(r"[-–—|/(،:]")
_WORD = re.compile(r"[^\W\d_]+")


def sayings(passages: Sequence[Passage]) -> list[int]:
    """Return the indices of the passages that say something: no title, heading or boilerplate."""
    stopped = [bool(STOP.search(passage.text)) for passage in passages]
    has_stops = sum(stopped) * 2 >= len(stopped)
    return [
        index
        for index, passage in enumerate(passages)
        if not passage.is_title
        and len(passage.text.split()) >= MIN_WORDS
        and not is_boilerplate(passage.text)
        and not (_is_short_line(passages, index) and (has_stops or passage.text.endswith(":")) and not stopped[index])
    ]


def is_boilerplate(text: str) -> bool:
    """Tell whether a line invites to read on, or names who wrote, took or sent it, or where and when."""
    line = fold(text).text.strip(' \t«»"()[]*•-–—')
    words = line.split()
    if _READ_ON.match(line):
        return True
    if len(words) <= CREDIT_WORDS and (_CREDIT.match(line) or (_BYLINE.match(line) and not STOP.search(line))):
        return True
    return len(words) <= DATELINE_WORDS and _is_dateline(line)


def _is_dateline(line: str) -> bool:
    if STOP.search(line) or not _PARTED.search(line) or not (_AGENCY.search(line) or _DATE.search(line)):
        return False
    rest = _DATE.sub(" ", _AGENCY.sub(" ", line))
    return len(_WORD.findall(rest)) <= PLACE_WORDS


def _is_short_line(passages: Sequence[Passage], index: int) -> bool:
    """Tell whether a passage is a paragraph of its own, and as short as a heading."""
    here = passages[index].paragraph
    around = [passages[i].paragraph for i in (index - 1, index + 1) if 0 <= i < len(passages)]
    return len(passages[index].text.split()) <= HEADING_WORDS and bool(around) and here not in around
