"""`mujaz quotes` as a shell sees it; the starter models do the work."""

import json

from tests.mujaz.cli.test_commands import mujaz

ARTICLE = "قال وزير الري سامر نعيم إن «السد آمن تماما». وأضاف أن المياه كافية."


def test_quotes_as_json() -> None:
    done = mujaz("quotes", "-", "--json", stdin=ARTICLE)
    first, second = json.loads(done.stdout)
    assert list(first) == ["sentence", "verb", "stance", "direct", "speaker", "speaker_entity", "quote"]
    assert (first["sentence"], first["verb"], first["stance"], first["direct"]) == (0, "قال", "says", True)
    assert first["speaker"]["text"] == "سامر نعيم"
    assert (second["speaker"], second["verb"], second["direct"]) == (None, "أضاف", False)
    for span in (first["speaker"], first["quote"], second["quote"]):
        assert ARTICLE[span["start"] : span["end"]] == span["text"]


def test_quotes_to_read() -> None:
    lines = mujaz("quotes", stdin=ARTICLE).stdout.splitlines()
    assert lines[0] == "[0] سامر نعيم (says): «السد آمن تماما»"
    assert lines[1].endswith("(says): المياه كافية")


def test_a_quote_over_a_line_end_is_printed_on_one_line() -> None:
    filled = (
        "قال وزير الري سامر نعيم في تصريح للصحافيين مساء أمس إن السد الجديد\n"
        "آمن تماما ولا يحتاج إلى أي ترميم في السنوات الخمس المقبلة على الأقل\n"
        "وإن المياه كافية."
    )
    assert len(mujaz("quotes", stdin=filled).stdout.splitlines()) == 1


def test_a_text_without_quotes() -> None:
    done = mujaz("quotes", "--json", stdin="وصل الوفد إلى المدينة مساء أمس.")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])
