"""What is remembered of one export for the next: how the note looked and where it went, never what it said."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mujaz.writers.options import Kicker, NoteOptions, Paper, Section, Titles


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMemory:
    """The last export's choices, as the settings file keeps them.

    `order` has all sections, also those in `off`. `template` is a Word file, `folder` the last one written to; both
    are empty where there is none. `ending` is the format's, with its dot. Of the kicker only what stays the same from
    one article to the next is here.
    """

    order: tuple[Section, ...] = tuple(Section)
    off: tuple[Section, ...] = ()
    titles: Titles = Titles.ENGLISH
    paper: Paper = Paper.A4
    desk: str = ""
    marking: str = ""
    template: str = ""
    folder: str = ""
    ending: str = ".docx"

    @classmethod
    def of(cls, options: NoteOptions, order: Sequence[Section], path: Path) -> "NoteMemory":
        """Return what to remember of a note with `options` that was written to `path`; `order` has all sections."""
        return cls(
            order=tuple(order),
            off=tuple(section for section in order if section not in options.sections),
            titles=options.titles,
            paper=options.paper,
            desk=options.kicker.desk,
            marking=options.kicker.marking,
            template=str(options.template or ""),
            folder=str(path.parent),
            ending=path.suffix.lower(),
        )

    @property
    def all_sections(self) -> tuple[Section, ...]:
        """Every section once, in the remembered order; those that an older file does not know come last."""
        return tuple(dict.fromkeys((*self.order, *Section)))

    @property
    def options(self) -> NoteOptions:
        """The options that a new note begins with."""
        return NoteOptions(
            sections=tuple(section for section in self.all_sections if section not in self.off),
            titles=self.titles,
            paper=self.paper,
            kicker=Kicker(desk=self.desk, marking=self.marking),
            template=Path(self.template) if self.template else None,
        )
