from mujaz_models.translation.attention_heads import read_marks
from training.own_text import TaggedPair
from training.translator.alignment import Agreement, _marked


def test_names_and_numbers_that_stand_once_on_both_sides_are_marked() -> None:
    pair = TaggedPair(
        "X001",
        "قال [[P1|سليم]] في [[L1|حمص]] إن 24 من 30 عادوا إلى [[L1|حمص]] عام 2018",
        "[[P1|Salim]] said in [[L1|Homs]] in 2018 that 24 of 30, not 30 of 24, had returned",
    )
    line, count = _marked(pair)
    marked = read_marks(line)
    assert count == 2
    assert [(marked.arabic[slice(*a)], marked.english[slice(*e)]) for a, e in marked.same] == [
        ("سليم", "Salim"),
        ("2018", "2018"),
    ]


def test_a_number_within_a_name_is_part_of_the_name() -> None:
    line, count = _marked(TaggedPair("X002", "وصل [[O1|لواء 47]]", "[[O1|Brigade 47]] arrived"))
    assert (line, count) == ("وصل [[1|لواء 47]]\t[[1|Brigade 47]] arrived", 1)


def test_agreement_says_both_shares() -> None:
    both = Agreement(words=3, found=2, links=4, right=3) + Agreement(words=1, found=1, links=1, right=1)
    assert str(both).startswith("75.0% of 4 words")
    assert "80.0% of their 5 links" in str(both)
