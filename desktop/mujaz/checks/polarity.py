"""What denies in Arabic and in English, and what looks like it. Arabic is folded, English in lower case.

A *plain* denial turns a statement round and nearly always has a counterpart; a *lexical* one (lack, refuse, without)
may also be said in other words; an *open* one only excuses a denial on the other side.
"""

import re

PLAIN_ARABIC = frozenset("لم لن لا ليس ليست لست لسنا ليسا ليستا ليسوا لستم لستن اولم افلم".split())
LEXICAL_ARABIC = frozenset(
    """
    دون بدون بلا دونما عدم بعدم لعدم غير بغير لغير نفي نفت نفوا ينفي تنفي ينفون رفض رفضت رفضوا يرفض ترفض يرفضون رفضهم
    منع منعت منعوا يمنع تمنع يمنعون فشل فشلت فشلوا يفشل تفشل يفشلون
    """.split()
)
OPEN_ARABIC = frozenset(
    """
    دوني دونه دونها دونهم دونك دوننا بدونه بدونها بدونهم بدوني ما الا سوي غيره غيرها غيرهم غيرهما لما لئلا كيلا لكيلا
    عدا خلا بل لولا لولاه لولاها اللا لايزال لاتزال لايوجد لاتوجد لايمكن لابد لاشك لاسلكي لاسلكيه اللاسلكي لامبالاه
    اللامبالاه العدم عدمه عدمها مجانا مهما استغني استغنت يستغني تستغني استغنوا يستغنون الاستغناء لتعذر حجب تجهيل نفيه
    نفيها النفي نافيا نافيه نافين ناف انكر انكرت انكروا ينكر تنكر ينكرون انكار منكرا رفضه رفضها رافضا رافضين الرفض رافض
    رافضه رافضون الرافض مرفوض مرفوضه مرفوضا يرفضه يرفضها رفضا منعه منعها منعهم منعته منعتهم ممنوع ممنوعه المنع مانع
    مانعا مانعه يمتنع امتنع امتنعت امتنعوا امتناع تمتنع الامتناع الممنوع الممنوعه ممنوعا ممنوعون ممنوعين يمنعه يمنعها
    يمنعهم منعا لمنع بمنع حظر حظرت حظرا يحظر تحظر محظور محظوره محظورا الحظر بحظر لحظر حرم تحريم يحرم محرم فشله فشلها
    الفشل فاشل فاشله فاشلا اخفق اخفقت اخفقوا يخفق تخفق اخفاق اخفاقه عجز عجزت عجزوا يعجز تعجز عاجز عاجزه عاجزا عاجزين
    عاجزون العجز عجزه عجزها قاصر تعذر تعذرت يتعذر متعذر متعذرا استحال استحالت يستحيل تستحيل مستحيل مستحيله مستحيلا
    المستحيل استحاله صعب يصعب حال حالت يحول تحول تجنب تجنبت تجنبوا يتجنب تتجنب تجنبا لتجنب تفادي لتفادي تفاديا يتفادي
    نقص افتقار افتقر افتقرت يفتقر تفتقر افتقد افتقدت يفتقد تفتقد فقد فقدت يفقد تفقد فاقد فقدان لفقدان حرمت حرمان محروم
    محرومه محرومين حرموا نادر نادرا قلما قليل قليلا قليله ندر انعدام لانعدام بانعدام انعدم انعدمت تنعدم منعدم منعدمه
    غياب لغياب بغياب غاب غابت يغيب تغيب خال خاليا خاليه خالي تخلو يخلو خلت خلو الخالي الخاليه ابدا مطلقا قط اطلاقا البته
    قطعا كلا كف كفت توقف توقفت توقفوا يتوقف تتوقف اقلع انقطع انقطعت بعيدا بمعزل تخلي تخلت تخلوا التخلي يتخلي مجهول
    مجهوله مجهولين مجهولون مجهولا المجهول يجهل تجهل جهل يجهلون باستثناء بدل بدلا عوضا عكس بعكس خلاف بخلاف خلافا نقيض
    استبعد استبعدت استبعدوا يستبعد تستبعد مستبعد مستبعدا استبعاد ابي اكتفي اقتصر انتفي انتفت ينتفي تنتفي انتفاء براءه
    بريء بريئا بريئه ابرياء الغي نسي نسيت احتج يجوز هيهات اياك احذر حذار كفي ينقص ينقصه ينقصها نقصه ندره شحيح محايد حياد
    مستقل ممتنع يستعصي استعصي تعصي لسن اليس خارج اهمل اهملت اهملوا يهمل تهمل يهملون اهمال اهماله اهمالها تجاهل تجاهلت
    تجاهلوا يتجاهل تتجاهل يتجاهلون
    """.split()
)
"""Words beside which an English denial needs no other explanation."""
AN_LA = frozenset("الا بالا والا فالا".split())
"""أن لا in one word, which folds to the same letters as "except"; only a verb follows it."""
DEMANDING = PLAIN_ARABIC | AN_LA
CUE_OF = {
    conjunction + cue: cue
    for conjunction in ("و", "ف", "")
    for cue in PLAIN_ARABIC | LEXICAL_ARABIC | OPEN_ARABIC | AN_LA
} | {
    f"{conjunction}س{cue}": cue
    for conjunction in ("و", "ف", "")
    for cue in LEXICAL_ARABIC | OPEN_ARABIC
    if cue[0] in "يت" and len(cue) > len("تلف")
}
"""The cue that a word is, with or without "and" or "will" written on to it."""
RESTRICTING_ARABIC = frozenset("الا سوي غير بل حتي عدا يبق تبق يتبق تتبق يبقي تبقي ينج تنج بعد يكتف تكتف".split())
"""With a plain denial: "only", "all that", "yet"."""
STILL = frozenset(
    """
    يزال تزال يزالون يزالا يزالان تزالان ازال نزال تزالون زال زالت زالوا زلت زلنا يزل تزل يزالوا ازل نزل
    """.split()
)
"""After a plain denial: "still"."""
BOUND_ARABIC = frozenset(
    """
    يقل تقل يقلون يزيد تزيد يزيدون يتجاوز تتجاوز يتجاوزون يتعدي تتعدي تتعد يتعد تنس تنسي تنسوا يكاد تكاد يكادون
    """.split()
)
"""After a plain denial: "at least", "up to", "remember", "hardly"."""
_EMPTY_AFTER_LA = STILL | frozenset(
    """
    سيما بد شك ريب محاله جرم باس مفر غني نهايه حصر مثيل نظير رجعه غير اكثر اقل يلبث تلبث يلبثوا تلبثوا تحصي يحصي نموذجيه
    طالما سيم يخلو تخلو يخفي يستهان يقدر يقهر تقهر يصدق تصدق يتجزا تتجزا داعي يمض تمض بلاتا غوميرا بالما كورونيا غارديا
    سكالا ليغا
    """.split()
)
EMPTY_BESIDE = {
    "لا": (frozenset("دو دي دا كول سان ام او نعم".split()), _EMPTY_AFTER_LA),
    "لم": (frozenset(), STILL | frozenset("يمض تمض يمر تمر شمل".split())),
    "لست": (frozenset(), frozenset("دقائق ساعات ايام اشهر سنوات نقاط مرات اسابيع اعوام شهور".split())),
    "غير": (frozenset({"لا"}), frozenset("ان انه انها انهم انهما اني اننا ذلك مره".split())),
    "دون": (
        frozenset("حال حالت يحول تحول حؤول للحيلوله الحيلوله يحولان حالا فيما ما هو وحال وحالت".split()),
        frozenset("سن مستوي سطح معدل غيره غيرها غيرهم غيرهما سواه سواها سواهم".split()),
    ),
    "بدون": (frozenset(), frozenset({"طيار"})),
    "بلا": (frozenset(), frozenset({"حدود"})),
}
"""The words before and after a cue beside which English needs no denial: "La Plata", "yes or no", "certainly",
"endless", "before long", "for six minutes", "but", "prevent", "under age", "over any other", "drone", the name of an
organisation."""
VOWELLED_OTHERWISE = frozenset("غير دون نفي لم".split())
"""Cues whose letters are another word's too, as vowel signs may show."""

PLAIN_ENGLISH = frozenset("not no never none nor neither cannot without nobody nothing nowhere ain't".split())
DENYING_ENGLISH = frozenset(
    """
    deny denies denied denying denial denials refuse refuses refused refusing refusal reject rejects rejected rejecting
    rejection decline declined fail fails failed failing failure failures prevent prevents prevented preventing lack
    lacks lacked lacking hardly scarcely barely rarely seldom ban bans banned banning avoid avoids avoided avoiding
    unless except rather little few fewer short un nary asymptomatic extraordinary less non barring anonymity
    inexpensive intangible informal cease ceased ceases missed missing nil impossible impossibility impractical immobile
    imperfect impenetrable improbable implausible improper immune immunity irregular irrelevant irresistible
    irreversible irreparable irreplaceable irrevocably irrevocable illegal illegally illegitimate illiterate illiteracy
    inability inaccessible inaccurate inactive inadequate inadmissible inappropriate incapable incomplete incompatible
    incorrect incorrectly incurable indefinite indefinitely indestructible indifferent indifference indispensable
    indisputable indistinguishable indomitable inedible ineffective inefficient ineligible inevitable inevitably
    inexhaustible inexperienced inexplicable infertile infinite infinitely inimitable innumerable inseparable
    insignificant insufficient insufficiently insurmountable intact intolerable invalid invincible invisible involuntary
    disagree disagreed disagrees disagreement disappear disappeared disobey disobeyed disregard disregarded disregarding
    dislike dislikes disliked ignore ignored ignores ignoring neglect neglected waterproof doubt doubtful difficult
    abnormal anonymous forbid forbids forbidden forbade prohibit prohibits prohibited
    """.split()
)
"""Words that often stand for an Arabic denial."""
RESTRICTING_ENGLISH = frozenset("only just merely solely instead all remain remains remained".split())
"""Words that stand for an Arabic denial with one of `RESTRICTING_ARABIC`."""
DENYING_SHAPE = re.compile(
    r"un(?!i(?!m|n|ss)|der|cles?$|til$|ion|it|like$|esco|hcr|rwa|icef)..|non(?!e$|etheless)..|..+less(?:ly|ness)?$"
)
"""Words with a denial in them: unknown, nonresident, homeless; not "united", "under"."""
NEGATED_ADJECTIVE = re.compile(
    r"(?:a(?:b|t|s)|dis|mis|i[lmr]|in(?!clu|ter|to$|for(?!mal)|dia|dust|volv|stit|vest|fluen|creas|dica|divi|side|deed"
    r"|stea|spir|stan|sist|stru|trod|itia|jur|habit|itial|her|nov|land|com(?:e|ing)))\w{5,}"
)
"""Where the Arabic says غير: asynchronous, dishonest, illegal, irregular, inaccurate; not "include"."""
OPEN_BEFORE = {"up": "to", "other": "than"}
"""Words that may stand for a denial before a certain other: "up to ten", "a country other than your own"."""
LEXICAL_AFTER_NOT = frozenset("forget fewer less later matter".split())
"""Words with which "not" or "no" says something that Arabic says otherwise: remember, at least, whatever."""
AUXILIARIES = frozenset("did does do was were is are has have had can could will would should may might".split())
OPEN_ENGLISH = frozenset(
    """
    stop stops stopped stopping halt halts halted block blocks blocked blocking bar bars barred barring prevention
    preventive prohibition prohibiting prohibitive absent absence devoid free exempt withhold withheld refrain
    refrained abstain abstained declines declining miss misses lose loses lost losing loss short shortage veto
    vetoed vetoes inhibit inhibits inhibited contraception contraceptive obscurity obscure vain banish banished
    resist resisted resistance ill half halves outside counter secret stateless misgivings disapproval discourage
    discouraged discourages apolitical mindless nary substandard terrible aborted discomfort under below beneath out
    foreign false falsely exile exiled change changed changes dismiss dismissed dismissing oppose opposed opposing
    exclude excluded excluding escape deprive deprived depriving abandon abandoned keep keeps kept
    keeping hinder hindered impede impeded avert averted averting inability indirect indirectly informal inaction
    instability independent independently disabled inequality disorder discontent distrust mistrust expensive
    insecurity illicit impunity rid drone drones against only just least minimum maximum within remember offline
    dismisses opposes excludes escapes deprives abandons hinders impedes averts resists
    """.split()
)
"""Words that may stand for lack, refusal, prevention and the like."""
