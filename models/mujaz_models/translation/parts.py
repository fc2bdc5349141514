"""What both engines do around the model: prepare, cut what is too long, join, tidy."""

from collections.abc import Callable, Sequence

from mujaz_models.translation import Translated
from mujaz_models.translation.prepare import for_model, for_reader, parts


def translate_in_parts(
    sentences: Sequence[str],
    translate: Callable[[list[str]], list[Translated]],
) -> list[Translated]:
    """Return the English of each of `sentences`, made by `translate` from their prepared parts.

    The score of a sentence in several parts is the mean of theirs. A sentence with no letter or digit in it is not
    given to the model: it comes back as it is.
    """
    prepared = [for_model(sentence) for sentence in sentences]
    cut = [parts(sentence) if any(map(str.isalnum, sentence)) else [] for sentence in prepared]
    flat = [part for sentence in cut for part in sentence]
    answers = iter(translate(flat) if flat else [])
    translations = []
    for sentence, sentence_parts in zip(prepared, cut, strict=True):
        own = [next(answers) for _ in sentence_parts]
        if not own:
            translations.append(Translated(sentence, 0.0))
            continue
        text = for_reader(" ".join(answer.text for answer in own))
        translations.append(Translated(text, sum(answer.score for answer in own) / len(own)))
    return translations
