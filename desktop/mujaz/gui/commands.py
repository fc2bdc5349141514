"""What the window's actions do: each asks the session, or shows something."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from mujaz.briefing import Briefing, Entity, Flag, Remedy, Side
from mujaz.document import Document
from mujaz.finding import Match, left_behind, replace_all, replace_match
from mujaz.flagging import ignore_flag
from mujaz.gui import clipboard
from mujaz.gui import entity_deeds as deeds
from mujaz.gui.actions import Actions
from mujaz.gui.alternatives_popup import AlternativesPopup
from mujaz.gui.announcing import VOICE
from mujaz.gui.arabic_editor import ArabicEditor
from mujaz.gui.find_bar import FindBar
from mujaz.gui.findings import Findings
from mujaz.gui.flag_entries import flag_entry
from mujaz.gui.flag_popup import FlagPopup
from mujaz.gui.language import marked, tr
from mujaz.gui.message import Action, Message
from mujaz.gui.naming import spoken
from mujaz.gui.open_document import OpenDocument
from mujaz.gui.parallel_view import ParallelView
from mujaz.gui.saying import said
from mujaz.gui.session import Session
from mujaz.gui.wording import sentence_name
from mujaz.points import add_point
from mujaz.recent import RecentFiles
from mujaz.remedies import apply_remedy

ARTICLES = marked("Articles (*.txt *.docx);;All files (*)")


def ask_for_articles(parent: QWidget) -> list[Path]:
    """Ask which files to open; none when the user thought better of it."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Open Arabic articles"), "", tr(ARTICLES))
    return [Path(name) for name in chosen]


def ask_for_arabic(parent: QWidget, text: str) -> str | None:
    """Let the user change the article; None when they thought better of it."""
    editor = ArabicEditor(text, parent)
    return editor.text if editor.exec() else None


@dataclass(frozen=True, slots=True)
class Dialogs:
    """The questions that need a dialog."""

    articles: Callable[[QWidget], list[Path]] = ask_for_articles
    arabic: Callable[[QWidget, str], str | None] = ask_for_arabic


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a window that commands act on."""

    actions: Actions
    view: ParallelView
    findings: Findings
    find: FindBar


class Commands(QObject):
    """Connects the actions of one window with its session and its parts."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        parts: Parts,
        *,
        dialogs: Dialogs | None = None,
        recent: RecentFiles | None = None,
    ) -> None:
        super().__init__(window)
        self._recent = recent
        self._remembers = recent is not None
        self._leaves_nothing = False
        self._opened: list[Path] = []
        """The files that are remembered from this session."""
        self._window = window
        self._session = session
        self._actions, self._view, self._findings, self._find = parts.actions, parts.view, parts.findings, parts.find
        self._dialogs = dialogs or Dialogs()
        self._connect_actions()
        self._connect_parts()

    def open(self) -> None:
        """Open the files that the user chooses."""
        for path in self._dialogs.articles(self._window):
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a file, and remember it where the user wants that."""
        self._session.open(path)
        if self._recent and self._remembers and not self._leaves_nothing:
            self._recent.note(path)
            self._opened.append(path)

    def remember_files(self, *, wanted: bool) -> None:
        """Remember which files are opened, or forget all of them."""
        self._remembers = wanted
        if self._recent and not wanted:
            self._recent.clear()

    def leave_nothing(self, *, wanted: bool) -> None:
        """Remember no file from now on, also not those that were opened in this session; or remember again."""
        self._leaves_nothing = wanted
        if self._recent and wanted:
            self._recent.forget(self._opened)
            self._opened.clear()

    def recent_files(self) -> list[Path]:
        """Return the files that were opened last."""
        return self._recent.read() if self._recent else []

    def take(self, data: QMimeData) -> None:
        """Open what was pasted or dropped: files, or text."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        for path in files:
            self.open_file(path)
        if not files and data.text().strip():
            self._session.paste(data.text())
        elif not files:
            self._say(tr("There is no text to paste. Copy an Arabic article first."))

    def take_copied(self, text: str) -> None:
        """Open an article that was copied in another program, unless it is open already."""
        if any(text.strip() in document.briefing.document.text for document in self._session.documents):
            return

        def close() -> None:
            for document in [d for d in self._session.documents if d.briefing.document.text == text]:
                self.close(document)

        self._findings.flush()
        self._session.paste(text)
        said = tr("What you copied is open as a new document.")
        self._session.message.emit(Message(said, action=Action(tr("Close it"), close)))

    def show(self, document: OpenDocument) -> None:
        """Show another open document; what is being typed belongs to the one before."""
        self._findings.flush()
        self._session.show(document)

    def close(self, document: OpenDocument) -> None:
        """Close a document, and offer to open it again: what was done to it would be lost."""
        self._findings.flush()
        self._session.close_document(document)
        again = Action(tr("Open it again"), lambda: self._session.reopen(document))
        text = tr("“{title}” is closed.").format(title=f"\u2068{document.title}\u2069")
        self._session.message.emit(Message(text, action=again))

    def show_menu(self, sentence: int, place: QPoint) -> None:
        """Show what can be done with a sentence."""
        if (briefing := self._session.briefing) is None:
            return
        self._view.go_to(sentence)
        actions = self._actions
        menu = spoken(QMenu(self._window), sentence_name(briefing.document, sentence))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([actions.alternatives, actions.flags_here, actions.add_point])
        menu.addSeparator()
        menu.addActions([actions.copy_sentence, actions.copy_sentence_both, actions.copy_quote])
        menu.popup(place)

    def remedy(self, flag: Flag, remedy: Remedy) -> None:
        """Put a flag right by one of its remedies; nothing if what it flags is gone since."""
        self._session.review()
        briefing = self._session.briefing
        if briefing is None or flag.sentence is None or flag not in briefing.flags:
            return
        mended = apply_remedy(briefing, flag, remedy)
        if mended is None:
            self._suggest(flag.sentence)
        else:
            self._session.seal()
            self._session.change(
                tr("{what}: {where}").format(
                    what=said(remedy.label), where=sentence_name(briefing.document, flag.sentence)
                ),
                mended,
            )
            self._session.review()

    def _connect_actions(self) -> None:
        session, actions = self._session, self._actions
        for action, do in (
            (actions.open, self.open),
            (actions.paste, self._paste),
            (actions.paste_new, self._paste),
            (actions.copy, lambda: self._copy_all(with_arabic=False)),
            (actions.copy_both, lambda: self._copy_all(with_arabic=True)),
            (actions.undo, self._undo),
            (actions.redo, self._redo),
            (actions.again, lambda: session.translate_again(first=self._view.top_row())),
            (actions.cancel, session.cancel),
            (actions.revise, self._revise),
            (actions.alternatives, lambda: self._suggest(self._view.current_row())),
            (actions.add_point, self._add_point),
            (actions.find, lambda: self._find.open_find(near=self._view.current_row() or 0)),
            (actions.replace, lambda: self._find.open_replace(near=self._view.current_row() or 0)),
            (actions.next_flag, lambda: self._go_to_flag(backwards=False)),
            (actions.previous_flag, lambda: self._go_to_flag(backwards=True)),
            (actions.copy_sentence, lambda: self._copy_sentence(with_arabic=False)),
            (actions.copy_sentence_both, lambda: self._copy_sentence(with_arabic=True)),
            (actions.copy_quote, self._copy_quote),
            (actions.flags_here, self._show_flags_here),
            (actions.summary, lambda: self._findings.look_at(self._findings.summary)),
            (actions.names, lambda: self._findings.look_at(self._findings.entities)),
            (actions.quotes, lambda: self._findings.look_at(self._findings.quotes)),
            (actions.facts, lambda: self._findings.look_at(self._findings.facts)),
            (actions.flags, lambda: self._findings.look_at(self._findings.flags)),
            (actions.notes, lambda: self._findings.look_at(self._findings.notes)),
            (actions.other_page, self._view.focus_other_page),
            (actions.close_document, self._close_document),
            (actions.next_document, lambda: self._step_document(1)),
            (actions.previous_document, lambda: self._step_document(-1)),
        ):
            action.triggered.connect(lambda *_, do=do: do())

    def _connect_parts(self) -> None:
        session = self._session
        session.suggested.connect(self._show_alternatives)
        self._view.english.edited.connect(session.edit)
        self._view.english.left.connect(session.seal)
        self._view.english.article_pasted.connect(session.paste)
        self._view.menu_wanted.connect(self.show_menu)
        self._findings.place_wanted.connect(self._view.reveal)
        self._findings.change_wanted.connect(self._change)
        self._findings.spelling_chosen.connect(session.remember_spelling)
        self._findings.remedy_wanted.connect(self.remedy)
        self._findings.summary_wanted.connect(session.summarize)
        self._findings.notes_left.connect(session.take_notes)
        self._view.english.flag_chosen.connect(self._show_flags)
        self._find.found.connect(self._view.show_found)
        self._find.cleared.connect(self._view.clear_found)
        self._find.replace_wanted.connect(self._replace_all)
        self._find.replace_here_wanted.connect(self._replace_here)
        self._find.closed.connect(self._leave_find)

    def _change(self, label: str, after: Briefing) -> None:
        """Make a change of a panel's, which is always one of its own."""
        self._session.seal()
        self._session.change(label, after)

    def _undo(self) -> None:
        if self._session.current and (label := self._session.current.history.undo_label):
            self._session.undo()
            VOICE.say(self._view, tr("Undone: {what}").format(what=label))

    def _redo(self) -> None:
        if self._session.current and (label := self._session.current.history.redo_label):
            self._session.redo()
            VOICE.say(self._view, tr("Done again: {what}").format(what=label))

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def _copy_all(self, *, with_arabic: bool) -> None:
        if briefing := self._session.briefing:
            self._put(clipboard.whole(briefing, with_arabic=with_arabic), tr("The translation is on the clipboard."))

    def _copy_sentence(self, *, with_arabic: bool) -> None:
        sentence = self._view.current_row()
        if (briefing := self._session.briefing) and sentence is not None:
            data = clipboard.sentences(briefing, [sentence], with_arabic=with_arabic)
            self._put(data, tr("The sentence is on the clipboard."))

    def _copy_quote(self) -> None:
        sentence = self._view.current_row()
        if (briefing := self._session.briefing) and sentence is not None:
            self._put(
                clipboard.quotation(briefing, sentence), tr("The quote is on the clipboard, with where it comes from.")
            )

    def _put(self, data: QMimeData, said: str) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self._say(said)

    def _revise(self) -> None:
        if briefing := self._session.briefing:
            text = self._dialogs.arabic(self._window, briefing.document.text)
            if text is not None:
                self._session.revise(text)

    def _suggest(self, sentence: int | None) -> None:
        if self._session.briefing and sentence is not None:
            self._session.suggest(sentence)

    def _show_alternatives(self, sentence: int, texts: Sequence[str]) -> None:
        if briefing := self._session.briefing:
            popup = AlternativesPopup(texts, briefing.english(sentence), self._window)
            popup.taken.connect(lambda text: self._take_alternative(sentence, text))
            popup.open_at(self._view.place_below(sentence))

    def _take_alternative(self, sentence: int, text: str) -> None:
        self._session.seal()
        self._session.edit(sentence, text)
        self._session.seal()

    def _add_point(self) -> None:
        row = self._view.current_row()
        if (briefing := self._session.briefing) and row is not None:
            self._change(tr("Add a key point"), add_point(briefing, row))

    def _go_to_flag(self, *, backwards: bool) -> None:
        flag = self._findings.next_flag(self._view.current_row(), backwards=backwards)
        if flag is None:
            self._say(tr("There is nothing to check."))
        else:
            self._findings.setCurrentWidget(self._findings.flags)
            if briefing := self._session.briefing:
                VOICE.say(self._view, flag_entry(briefing, flag).heard)
            if flag.sentence is not None:
                self._view.reveal((flag.sentence,))

    def _show_flags_here(self) -> None:
        row, briefing = self._view.current_row(), self._session.briefing
        if briefing and any(flag.sentence == row for flag in briefing.open_flags) and row is not None:
            self._show_flags(row)
        else:
            self._say(tr("There is nothing to check in this sentence."))

    def _show_flags(self, sentence: int) -> None:
        """Open the flags of a sentence beside it."""
        if (briefing := self._session.briefing) is None:
            return
        flags = [flag for flag in briefing.open_flags if flag.sentence == sentence]
        if flags:
            popup = FlagPopup(flags, self._window, theme=self._view.theme)
            popup.remedy_wanted.connect(self.remedy)
            popup.ignore_wanted.connect(self._ignore)
            popup.ignore_always_wanted.connect(self._findings.ignore_always_wanted)
            popup.open_at(self._view.place_below(sentence))

    def _ignore(self, flag: Flag) -> None:
        if briefing := self._session.briefing:
            self._change(tr("Ignore a flag"), ignore_flag(briefing, flag))

    def _leave_find(self) -> None:
        """Give the keys to the page where something was found, or else to where they were."""
        pages = {Side.SOURCE: self._view.arabic, Side.TRANSLATION: self._view.english}
        match, before = self._find.match, self._find.opened_from
        back = pages[match.side] if match else before if before and before.isVisible() else self._view.english
        back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _replace_all(self, old: str, new: str) -> None:
        if briefing := self._session.briefing:
            self._session.seal()
            self._session.change(tr("Replace “{words}”").format(words=old), replace_all(briefing, old, new))

    def _replace_here(self, match: Match, new: str) -> None:
        if briefing := self._session.briefing:
            self._session.seal()
            elsewhere = left_behind(briefing, match, new)
            self._session.change(tr("Replace"), replace_match(briefing, match, new))
            if elsewhere:
                self._offer_name(briefing.document, *elsewhere)

    def _offer_name(self, document: Document, entity: Entity, name: str) -> None:
        """Offer a name that was replaced in one place for all of them, while that document is shown."""

        def rename() -> None:
            if (briefing := self._session.briefing) and briefing.document is document:
                deed = deeds.rename(entity, name)
                self._change(deed.label, deed.done(briefing))

        text = tr("Elsewhere the name is still “{name}”.").format(name=entity.name)
        self._session.message.emit(Message(text, action=Action(tr("Change it everywhere"), rename)))

    def _close_document(self) -> None:
        if self._session.current:
            self.close(self._session.current)

    def _step_document(self, step: int) -> None:
        documents, current = self._session.documents, self._session.current
        if current:
            self.show(documents[(documents.index(current) + step) % len(documents)])

    def _say(self, text: str) -> None:
        self._session.message.emit(Message(text))
