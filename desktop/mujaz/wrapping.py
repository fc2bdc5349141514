"""Line ends that are not the author's: text filled to a width, as e-mails, wire copy and pasted PDF pages have it.

A line is full when the next line's first word would not have fitted into it. In filled text all lines of a paragraph
but the last are; where each line is a paragraph, a headline or a verse, few are, and by chance.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from mujaz.document import Span

NARROWEST, WIDEST = 45, 110
"""Characters: narrower are verses and lists, wider are paragraphs."""
_WIDTHS_TRIED = 12
"""A headline above filled text may be longer than its lines."""
_NEARLY = 0.9
_MANY_MORE = 1.15
"""Times as many lines must be full by a rough measure as by the exact one, for the rough one to be taken."""
_LOOKED_AT = 400
"""Lines that tell the width; a book has many more."""

_STOP = re.compile(r"[.!?؟…][\"»”’)\]]*$")
_INNER_STOP = re.compile(r"[.!?؟](?:\s|$)|[.!?؟…][\"»”’)\]]*$")
_UNFINISHED = re.compile(
    r"(?:[،,؛:]|\s(?:من|في|على|إلى|الى|عن|مع|أن|إن|ان|لا|لم|لن|قد|هذا|هذه|التي|الذي|الذين|بعدما|قبل|بعد|بين|حتى|منذ|خلال"
    r"|أو|ثم|غير|كل|أي|بعض|عند|لدى|تحت|فوق|أمام|ضد|حول|عام))$"
)
_LINE_BREAK = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
_ITEM = re.compile(r"(?P<sign>[-–—•●▪◦*>])\s|\(?(?:\d{1,2}|[أا-ي])[.)\-]\s")
_LABEL = re.compile(
    r"(?:من|إلى|الى|الموضوع|التاريخ|نسخة|المرسل|المصدر|كتب|كتبت|تقرير|إعداد|ترجمة|تحرير|تصوير"
    r"|From|To|Subject|Date|Cc|Sent|Reply-To)\s?:"
)
_DATELINE = re.compile(r"[\w\s،/]{2,30}(?:\([^()]{2,30}\)\s?)?[-–—:]\s")
_LEAD = re.compile(
    r"(?!(?:وقت|بيت|تحت|بنت|صوت|موت|زيت|ليست|كانت|وكانت)\s)"
    r"(?:قال|أعلن|أكد|كشف|ذكر|أفاد|حذر|نفى|قتل|أصيب|وصل|بدأ|دعا|شهد|أصدر|افتتح|وقع|عاد|شارك|أحبط|ضبط|أوقف|أدان|رحب|نفذ|شن"
    r"|سجل|حقق|فاز|خسر|توفي|تراجع|ارتفع|انخفض|سيطر|ناقش|بحث|التقى|استقبل|ترأس|اختتم|انطلق|أطلق|يعقد|يواجه|تواجه|تعتزم"
    r"|يعتزم|تستعد|يستعد|تستضيف|\w{2,}[^\Wا]ت)\s"
)
"""With these verbs, among them those of the feminine past, a news report begins below its headline."""
_IN_COLUMNS = re.compile(r"[^\s.!?؟…»\"](?:\s{3,}|\t)\S|\*")
"""What stands in the lines of verses and tables."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What stands between two ends: a line, or a part of one from `column` on where a ``.,`` divides it."""

    text: str
    indent: int
    column: int

    @property
    def length(self) -> int:
        return self.column + len(self.text)

    @property
    def first_word(self) -> int:
        return len(self.text.split(None, 1)[0])

    @property
    def is_prose(self) -> bool:
        return any(map(str.isalnum, self.text)) and _IN_COLUMNS.search(self.text) is None


@dataclass(frozen=True, slots=True)
class _Measure:
    """How strictly fullness is judged.

    `play` is the part of the width that a full line may lack, `share` the part of the lines without a stop that must be
    full, and `fewest` how many; few lines prove little, so of up to twice as many all must be. Once that is proved a
    line may lack the part `room` of the width.
    """

    play: float
    share: float
    fewest: int
    room: float

    def is_met(self, full: int, total: int) -> bool:
        """Tell whether `full` of `total` lines without a stop prove that lines were filled."""
        return full >= max(self.fewest, total * (self.share if total > 2 * self.fewest else 1.0))


_MEASURES = (_Measure(0.04, 0.6, 2, 0.04), _Measure(0.15, 0.8, 5, 0.3))
"""To a number of columns, and to a width on paper, where letters differ."""


def soft_ends(text: str, ends: Sequence[Span]) -> frozenset[Span]:
    """Return which of the line ends in `text` lie inside a paragraph; `ends` are all, with the space around them."""
    lines = list(_lines(text, ends))
    single = [_is_single(end.of(text)) for end in ends]
    links = [
        place for place, is_single in enumerate(single) if is_single and _may_go_on(lines[place], lines[place + 1])
    ]
    exact, rough = (_width(lines, links, measure) for measure in _MEASURES)
    width, support, measure = (*rough, _MEASURES[1]) if rough[1] > _MANY_MORE * exact[1] else (*exact, _MEASURES[0])
    if not support:
        return frozenset()
    least = width * (1 - measure.room)
    full = (place for place in links if _is_full(lines[place], lines[place + 1], least, width))
    first = next(place for place, line in enumerate(lines) if line.text)
    return frozenset(
        ends[place] for place in full if place != first or not _is_headline(lines[place], lines[place + 1])
    )


def _lines(text: str, ends: Sequence[Span]) -> Iterator[_Line]:
    start = indent = column = 0
    for end in ends:
        line = _Line(text[start : end.start].strip(), indent, column)
        yield line
        start = end.end
        *broken, last = _LINE_BREAK.split(end.of(text))
        indent, column = (len(last), len(last)) if broken else (indent, line.length + len(last))
    yield _Line(text[start:].strip(), indent, column)


def _is_single(end: str) -> bool:
    return len(_LINE_BREAK.findall(end)) == 1 and not end.startswith(".")


def _may_go_on(line: _Line, following: _Line) -> bool:
    if not (line.is_prose and following.is_prose) or _LABEL.match(following.text) or _LABEL.match(line.text):
        return False
    item = _ITEM.match(following.text)
    if item and not (item["sign"] and f" {item['sign']} " in line.text):
        return False
    # A paragraph may begin further in than it goes on; an item the other way round.
    return following.indent <= line.indent or bool(_ITEM.match(line.text))


def _width(lines: Sequence[_Line], links: Sequence[int], measure: _Measure) -> tuple[int, int]:
    """Return the width to which some of the lines are filled, the widest for which most speak, and how many do."""
    blocks = [lines[run[0] : run[-1] + 2] for run in _runs(links[:_LOOKED_AT])]
    lengths = {line.length for block in blocks for line in block}
    widths = sorted((length for length in lengths if NARROWEST <= length <= WIDEST), reverse=True)[:_WIDTHS_TRIED]
    support = {width: _support(blocks, width, measure) for width in widths}
    best = max(support.values(), default=0)
    return next(((width, support[width]) for width in widths if best and support[width] >= _NEARLY * best), (0, 0))


def _support(blocks: Sequence[Sequence[_Line]], width: int, measure: _Measure) -> int:
    """Return how many lines are full at `width`, in all `blocks` or else in those that are filled; 0 for too few."""
    least = width * (1 - measure.play)
    # Nothing but a headline or an address is longer than lines that were filled.
    if any(line.length > width and " " in line.text for line in chain(blocks[0][1:], *blocks[1:])):
        return 0
    fullness = [[_is_full(*pair, least, width) for pair in _pairs(block)] for block in blocks]
    if fullness[0][:1] == [False] and sum(fullness[0]) > measure.fewest and not _STOP.search(blocks[0][0].text):
        del fullness[0][:1]  # a headline
    full, total = sum(map(sum, fullness)), sum(map(len, fullness))
    if measure.is_met(full, total):
        return full
    return sum(sum(block) for block in fullness if measure.is_met(sum(block), len(block)))


def _pairs(block: Sequence[_Line]) -> Iterator[tuple[_Line, _Line]]:
    """Yield each line that has no stop, with the next one."""
    return ((line, following) for line, following in pairwise(block) if not _STOP.search(line.text))


def _is_full(line: _Line, following: _Line, least: float, width: int) -> bool:
    if line.length > width or following.length > width:
        return False
    return line.length + 1 + following.first_word > least


def _runs(places: Sequence[int]) -> Iterator[list[int]]:
    """Yield ascending `places` in stretches of neighbours."""
    run: list[int] = []
    for place in places:
        if run and place != run[-1] + 1:
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _is_headline(headline: _Line, following: _Line) -> bool:
    """Tell whether a line may be the headline of what follows: it has no stop, nor a word that needs another one."""
    if _INNER_STOP.search(headline.text) or _UNFINISHED.search(headline.text):
        return False
    return bool(_DATELINE.match(following.text) or _LEAD.match(following.text))
