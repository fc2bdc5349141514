"""What is chosen about an export, without a widget: which articles and sections, how the note looks, where it goes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mujaz.briefing import Briefing
from mujaz.gui.language import tr
from mujaz.note_memory import NoteMemory
from mujaz.writers import ENDINGS, Briefings, NoteOptions, Section

_NO_NAME = "briefing"
_SEPARATORS = ("/", "\\", "\0")


@dataclass(frozen=True, slots=True)
class SectionChoice:
    """A section, in its place, and whether the note has it."""

    section: Section
    on: bool = True


@dataclass(frozen=True, slots=True)
class ArticleChoice:
    """An open article, and whether the note is about it."""

    briefing: Briefing
    on: bool = True

    @property
    def title(self) -> str:
        """What to call it in a list."""
        document = self.briefing.document
        return self.briefing.title or document.title or document.name or document.text[:60].strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportState:
    """Every choice. `look` has the rest of the note's options; its sections are those of `sections`.

    `name` is None until the user types one, `ending` the format's with its dot, `folder` as it is typed.
    """

    articles: tuple[ArticleChoice, ...]
    sections: tuple[SectionChoice, ...]
    look: NoteOptions
    folder: str
    name: str | None = None
    ending: str = ".docx"

    @property
    def briefings(self) -> tuple[Briefing, ...]:
        """What the note is about."""
        return tuple(article.briefing for article in self.articles if article.on)

    @property
    def options(self) -> NoteOptions:
        """The options to write the note with."""
        return replace(self.look, sections=tuple(choice.section for choice in self.sections if choice.on))

    @property
    def suggested_name(self) -> str:
        """A name that is not the article's own, so that the note never takes the place of its source."""
        names = [Path(briefing.document.name).stem for briefing in self.briefings]
        return f"{names[0]} {_NO_NAME}" if len(names) == 1 and names[0] else _NO_NAME

    @property
    def shown_name(self) -> str:
        """The name without its ending: what the user typed, or while that is nothing yet, what is suggested."""
        return self.suggested_name if self.name is None else self.name

    @property
    def file_name(self) -> str:
        """The file's whole name; empty where there is none."""
        name = self.shown_name.strip()
        return f"{name}{self.ending}" if name else ""

    @property
    def path(self) -> Path:
        """Where the note goes."""
        return Path(self.folder).expanduser() / self.file_name

    @property
    def problem(self) -> str:
        """Why there is nothing to save yet, in a sentence; empty when there is."""
        if not self.briefings:
            return tr("The note is about no article: tick one.")
        if not self.file_name:
            return tr("The note has no name: give it one.")
        if any(mark in self.file_name for mark in _SEPARATORS):
            return tr("A name can't hold a slash: choose the folder below it.")
        if not Path(self.folder.strip()).expanduser().is_absolute():
            return tr("The note has no folder: choose one.")
        return ""

    @property
    def memory(self) -> NoteMemory:
        """What to remember for the next export."""
        return NoteMemory.of(self.options, [choice.section for choice in self.sections], self.path)

    @property
    def is_for_readers(self) -> bool:
        """Whether sections and looks matter to the format; JSON always has everything."""
        return self.ending != ".json"

    @property
    def has_pages(self) -> bool:
        """Whether the format has pages of a size."""
        return self.ending in {".docx", ".pdf"}

    @property
    def takes_template(self) -> bool:
        """Whether the format can take a Word file's styles over."""
        return self.ending == ".docx"

    @property
    def remark(self) -> str:
        """What the preview can't show of the format; empty where it shows all."""
        if not self.is_for_readers:
            return tr("JSON holds the whole briefing, for other programs; sections and looks don’t matter to it.")
        if self.takes_template and self.look.template:
            return tr("The preview has Mujaz’s own styles; the Word file takes those of the template.")
        return ""

    def with_article(self, place: int, *, on: bool) -> "ExportState":
        """Return this state with the article at `place` in the note, or not."""
        articles = list(self.articles)
        articles[place] = replace(articles[place], on=on)
        return replace(self, articles=tuple(articles))

    def with_name(self, typed: str) -> "ExportState":
        """Return this state with another name; an ending that is typed with it chooses the format."""
        if typed == self.shown_name and self.name is None:
            return self
        ending = next((ending for ending in ENDINGS if typed.lower().endswith(ending)), "")
        return replace(self, name=typed[: len(typed) - len(ending)]).with_ending(ending)

    def with_ending(self, ending: str) -> "ExportState":
        """Return this state with another format, if `ending` is one."""
        return replace(self, ending=ending) if ending in ENDINGS else self


def opened(about: Briefings, memory: NoteMemory, open_briefings: Iterable[Briefing], *, folder: Path) -> ExportState:
    """Return the choices that an export begins with.

    The note is `about` these; other `open_briefings` may be added. `folder` stands in for a remembered one that is
    none or gone.
    """
    chosen = (about,) if isinstance(about, Briefing) else tuple(about)
    options = memory.options
    return ExportState(
        articles=_articles(chosen, tuple(open_briefings)),
        sections=tuple(SectionChoice(section, section in options.sections) for section in memory.all_sections),
        look=options,
        folder=memory.folder if memory.folder and Path(memory.folder).is_dir() else str(folder),
    ).with_ending(memory.ending)


def moved(sections: Sequence[SectionChoice], place: int, *, by: int) -> tuple[SectionChoice, ...]:
    """Return `sections` with the one at `place` so many places further down; one at an end stays there."""
    others = [*sections[:place], *sections[place + 1 :]]
    to = min(max(place + by, 0), len(others))
    return (*others[:to], sections[place], *others[to:])


def _articles(chosen: Sequence[Briefing], others: Sequence[Briefing]) -> tuple[ArticleChoice, ...]:
    """Return the open articles in their order, and before them what is chosen and not among them."""
    missing = [briefing for briefing in chosen if not any(briefing is other for other in others)]
    return tuple(
        ArticleChoice(briefing, on=any(briefing is each for each in chosen)) for briefing in (*missing, *others)
    )
