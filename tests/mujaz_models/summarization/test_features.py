from mujaz_models.summarization import Passage
from mujaz_models.summarization.features import FEATURES, describe
from mujaz_models.summarization.terms import Sentences

TEXTS = (
    "الجسر القديم هو أقدم بناء في المدينة ويعبره كل يوم آلاف من سكانها إلى السوق والميناء والمدارس.",
    "كما يعبره التجار.",
    "ويصل الجسر (طوله مئة متر) السوق بالميناء.",
    "واستعمل المهندسون برنامج Bridge لفحصه",
    "وللسوق سقف من خشب.",
)


def described(texts: tuple[str, ...]) -> dict[str, list[float]]:
    passages = [Passage(text) for text in texts]
    rows = describe(passages, Sentences.of(texts), range(len(texts)))
    return dict(zip(FEATURES, rows.T.tolist(), strict=True))


def test_place_and_length() -> None:
    features = described(TEXTS)
    assert features["opens"] == [1, 0, 0, 0, 0]
    assert features["early"] == sorted(features["early"], reverse=True)
    assert features["late"] == sorted(features["late"])
    assert features["short"] == [0, 1, 1, 1, 1]
    assert described((" ".join(["كلمة"] * 80),))["long"] == [0.5]


def test_wording() -> None:
    features = described(TEXTS)
    assert features["defines"] == [1, 0, 0, 0, 0]
    assert features["leans"] == [0, 1, 0, 0, 0]
    assert features["aside"] == [0, 0, 1, 0, 0]
    assert features["foreign"] == [0, 0, 0, 1, 0]
    assert features["unstopped"] == [0, 0, 0, 1, 0]


def test_what_others_say_too_is_echoed() -> None:
    said_again = described((*TEXTS, TEXTS[4]))
    assert said_again["echoed"][4] > described(TEXTS)["echoed"][4]
    assert said_again["echoed"][4] == said_again["echoed"][5] > 0.9
    assert described(TEXTS[:1])["echoed"] == [0]


def test_no_feature_leaves_its_bounds() -> None:
    assert all(-1e-6 <= value <= 1 + 1e-6 for values in described(TEXTS).values() for value in values)
