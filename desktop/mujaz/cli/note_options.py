"""The options of ``mujaz brief`` that shape the note."""

from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from mujaz.writers import Kicker, NoteOptions, Paper, Section, Titles

KICKER = tuple(field.name for field in fields(Kicker))

Template = Annotated[
    Path | None,
    typer.Option("--template", metavar="FILE.docx", help="The desk's Word file: its styles, header and page are kept."),
]
Papers = Annotated[Paper, typer.Option("--paper", help="The size of a page.")]
Sections = Annotated[
    str,
    typer.Option("--sections", metavar="NAME,NAME...", help=f"Which, in which order: {', '.join(Section)}."),
]
FixedTime = Annotated[
    datetime | None,
    typer.Option("--fixed-time", help="The time that the note gives (UTC), so that its bytes can be the same again."),
]
TitleLanguage = Annotated[Titles, typer.Option("--titles", help="The language of section titles.")]
Line = Annotated[
    list[str] | None,
    typer.Option("--kicker", metavar="NAME=TEXT", help=f"A line above the headline; NAME is {', '.join(KICKER)}."),
]


def note_options(  # noqa: PLR0913 - as many as the command has
    *, template: Path | None, paper: Paper, sections: str, time: datetime | None, titles: Titles, kicker: list[str]
) -> NoteOptions:
    """Return the options; raises `typer.BadParameter` for names that there are not."""
    return NoteOptions(
        sections=_sections(sections), titles=titles, paper=paper, kicker=_kicker(kicker), template=template, time=time
    )


def _sections(names: str) -> tuple[Section, ...]:
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    unknown = [name for name in wanted if name not in set(Section)]
    if unknown:
        raise typer.BadParameter(f"no section is called {unknown[0]}; there are {', '.join(Section)}")
    return tuple(dict.fromkeys(map(Section, wanted))) or tuple(Section)


def _kicker(lines: list[str]) -> Kicker:
    pairs = [line.split("=", 1) for line in lines]
    for pair in pairs:
        if len(pair) != len(("name", "text")) or pair[0] not in KICKER:
            raise typer.BadParameter(f"a kicker is NAME=TEXT, and NAME one of {', '.join(KICKER)}")
    return Kicker(**dict(pairs))
