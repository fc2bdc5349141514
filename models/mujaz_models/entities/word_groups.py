"""Groups of words that keep the same company, for the CRF: lines ``family.group TAB word word ...``, words folded."""

from collections.abc import Mapping


def parse_groups(lines: str) -> dict[str, str]:
    """Return the group of each word (``"3.17"``). Raises ValueError for a line of another form."""
    rows = [line.split("\t") for line in lines.split("\n") if line]
    return {word: group for group, words in rows for word in words.split(" ")}


def group_lines(groups: Mapping[str, str]) -> list[str]:
    """Return the lines that `parse_groups` reads, in order."""
    words: dict[str, list[str]] = {}
    for word, group in sorted(groups.items()):
        words.setdefault(group, []).append(word)
    return [f"{group}\t{' '.join(members)}" for group, members in sorted(words.items())]
