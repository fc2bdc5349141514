"""The source is not Arabic: Persian, Urdu or Kurdish, which share its letters, or another script altogether."""

import re

from mujaz.briefing import Flag, Level
from mujaz.checks.context import Context

ENOUGH_LETTERS = 20
"""Letters from which a sentence shows its language."""
ENOUGH_SIGNS = 2
"""Words that only the other language has, at least, and more of them than of Arabic's own."""

_WORD = re.compile(r"[^\W\d_]+")
_MARK = re.compile(r"[\u064b-\u0652\u0670\u0640\u200e\u200f]")
_UNUSUAL = re.compile(r"[^\u0621-\u063a\u0640-\u0652\u0660-\u0669\s0-9.,:;!?،؛؟\"'«»“”()/%-]")
"""What may be of another language; the rest of Arabic's block has letters that others use."""
_KEYBOARD = str.maketrans("یکى", "يكي")
_ARABIC = re.compile(r"[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
_FOREIGN_LETTER = re.compile(r"[پچژگٹڈڑںہھےەێۆڕڵکی]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_OTHER_SCRIPT = re.compile(r"[^\W\d_A-Za-zÀ-ɏ\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")

# Letters of each language that Arabic does not have, and the words that a sentence of it hardly does without.
_LETTERS = {
    "Persian": re.compile(r"[پچژگ]"),
    "Urdu": re.compile(r"[ٹڈڑںہھے]"),
    "Kurdish": re.compile(r"[ەێۆڕڵ]"),
}
_WORDS = {
    "Persian": frozenset(
        """
    از در را با است اين كه براي تا كرد كردند كرده شد شده شدند شود بود بودند دارد دارند كند كنند مي نمي هاي ها اما اگر
    ديگر نيز يك خود آن آنها ايران كشور گفت گفته داد داده باشد خواهد نيست هر چه بايد پس پيش روز سال بين هستند هست سازمان
    درباره رسيد رسيده گرفت گرفته نشد شوراي ميان سپس اينكه آنان بسيار بيش كنار بدون روي زير بيشتر اولين همچنين چند همه
    چون توسط مورد ساله نفر وي يا هزار درصد دولت تهران مردم ايم اند شوند كنيد شما
    """.split()
    ),
    "Urdu": frozenset(
        """
    كے كا كي ہے ہيں ميں سے كو نے پر اور يہ وہ كہ بھي تھا تھي تھے نہيں گيا گئي كيا ہو ہوا ہوئے ہوئي كر كرنے كرتے رہے رہا
    رہي اس ان ايك لئے ليے ساتھ بعد جو تو ہي كہا دو گے گا گي والے والي
    """.split()
    ),
    "Kurdish": frozenset(
        """
    لە بە بۆ كە و ئەو ئەم لەگەڵ كرد دەكات بوو هەر يەك كوردستان هەرێمى هەرێمي عێراق سەر ناو دواى پێش دەبێت نيە ئێمە وەك
    يان بەڵام لەلايەن هەموو چەند كورد حكومەتي
    """.split()
    ),
}
_ARABIC_WORDS = frozenset(
    """
    في من علي إلي الي عن أن ان إن التي الذي الذين هذا هذه ذلك تلك كان كانت قال قالت وقال وقالت قد وقد مع عند بعد قبل
    خلال لم لن لا ليس أو ثم حيث كما بين حتي إذا أي كل غير منذ بعض لكن ولكن هو هي هم ما هناك أكثر عام يوم أول نحو ضد حول
    حين وفي ومن أنه أنها إنه إنها لها له به بها فيه فيها منه منها عليه عليها وهو وهي بأن لأن عدم دون عبر لدي كيف ماذا
    لماذا هل
    """.split()
)
_ARTICLE = re.compile(r"[وف]?(?:[بك]?ال|لل)..")
_ONLY_ARABIC = re.compile(r"[أإؤ]|(?<=.)ة\Z")


def language(source: str, _translation: str, _context: Context) -> list[Flag]:
    """Return a flag where the source sentence is not Arabic, naming its language where it can be told."""
    found = foreign_language(source)
    if found is None:
        return []
    reason = f"This may be {found}, not Arabic: the translation can't be relied on."
    return [Flag("language", None, reason, Level.LIKELY)]


def foreign_language(text: str) -> str | None:
    """Return what a sentence seems to be written in, if not in Arabic: "Persian", "text in Latin letters"."""
    if _UNUSUAL.search(text) is None and " ال" in text:
        return None
    if _OTHER_SCRIPT.search(text) or _LATIN.search(text):
        arabic, latin, other = (len(script.findall(text)) for script in (_ARABIC, _LATIN, _OTHER_SCRIPT))
        if arabic + latin + other < ENOUGH_LETTERS:
            return None
        if 2 * other > arabic + latin + other:
            return "another language"
        if latin > 2 * arabic:
            return "text in Latin letters"
    return None if _looks_arabic(text) else _neighbour(text)


def _looks_arabic(text: str) -> bool:
    """Tell quickly: a word with the article, and no letter that Arabic lacks."""
    return " ال" in text and _FOREIGN_LETTER.search(text) is None


def _neighbour(text: str) -> str | None:
    """Return which language that shares Arabic's letters has the most signs in a sentence, if more than Arabic has."""
    if len(_ARABIC.findall(text)) < ENOUGH_LETTERS:
        return None
    plain = _MARK.sub("", text)
    words = _WORD.findall(plain.translate(_KEYBOARD))
    signs = {
        name: sum(word in _WORDS[name] or letters.search(word) is not None for word in words)
        for name, letters in _LETTERS.items()
    }
    name = max(signs, key=signs.__getitem__)
    # Persian and Urdu keyboards have their own yeh and kaf, which some Arabic is typed with too.
    typed = sum(word[-1] in "یک" for word in _WORD.findall(plain))
    native = sum(map(_is_arabic, words))
    return name if signs[name] + typed > max(native, ENOUGH_SIGNS - 1) else None


def _is_arabic(word: str) -> bool:
    return word in _ARABIC_WORDS or _ARTICLE.match(word) is not None or _ONLY_ARABIC.search(word) is not None
