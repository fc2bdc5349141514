"""``mujaz summarize`` by points and by share, on our own sample."""

import json

from typer.testing import CliRunner

from mujaz_resources import resource

ARTICLE = resource("samples", "bridge.txt").read_text(encoding="utf-8")


def test_a_share_of_the_words_is_asked_for_instead_of_points() -> None:
    from mujaz.cli.app import app

    chosen = [
        json.loads(CliRunner().invoke(app, ["summarize", "--percent", percent, "--json"], input=ARTICLE).stdout)
        for percent in ("20", "60")
    ]
    lengths = [sum(len(point["text"].split()) for point in summary["points"]) for summary in chosen]
    assert 0 < lengths[0] < lengths[1] <= 0.6 * len(ARTICLE.split())
