"""Who and what the text names: to look at, to walk through, and to put right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mujaz.briefing import Briefing, Entity, Kind
from mujaz.gui import entity_deeds as deeds
from mujaz.gui.announcing import VOICE
from mujaz.gui.entity_actions import EntityActions
from mujaz.gui.entity_deeds import Deed
from mujaz.gui.entity_model import EntityModel
from mujaz.gui.entity_rows import entity_rows, walk
from mujaz.gui.entity_table import EntityTable
from mujaz.gui.language import marked, tr
from mujaz.gui.legend import Legend
from mujaz.gui.mirroring import margins
from mujaz.gui.models_parts import words
from mujaz.gui.naming import spoken
from mujaz.gui.style_model import can_be_kept
from mujaz.gui.theme import Theme
from mujaz.gui.wording import sentence_name
from mujaz.style_list import StyleEntry

_BELOW_LEGEND = 8
"""Pixels that the legend keeps free below its buttons."""
_NOBODY = marked("Names, dates and amounts stand here when the text is read. Nothing was found so far.")
_ALL_HIDDEN = marked("All that was found is of kinds that are hidden: choose one above.")


class EntitiesPage(QWidget):
    """A click on an entity asks to see its mentions, one after the other; each deed asks for one change."""

    place_wanted = Signal(object)
    """A tuple of one sentence id."""
    edit_wanted = Signal(str, object)
    """What the user does, and a function from a briefing to one where it is done: for a briefing newer than here."""
    remembered = Signal(object)
    """A `StyleEntry`: a spelling that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend()
        self.model = EntityModel(self)
        self.table = EntityTable(self.model)
        self.actions_of_rows = EntityActions(self.table)
        self.step = words("", wraps=False)
        self._briefing: Briefing | None = None
        self._walked: tuple[int, int] | None = None
        self._build()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.legend.set_theme(theme)
        self.model.set_theme(theme)

    def show_briefing(self, briefing: Briefing) -> None:
        """Show the entities of `briefing`; who is chosen, and what is in view, stays."""
        is_another = self._briefing is None or briefing.document is not self._briefing.document
        self._briefing = briefing
        self.actions_of_rows.show_briefing(briefing)
        present = {entity.kind for entity in briefing.entities}
        self.legend.show_kinds(kind for kind in Kind if kind in present)
        self._show_rows(anew=is_another)

    def _build(self) -> None:
        spoken(self, tr("Entities"))
        self.step.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setContentsMargins(margins(12, 0, 18, 0))
        head.addWidget(self.legend)
        head.addWidget(self.step, 1)
        self.step.setContentsMargins(0, 0, 0, _BELOW_LEGEND)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table)

    def _connect(self) -> None:
        self.legend.hidden_changed.connect(lambda _: self._show_rows())
        self.table.walk_wanted.connect(self._walk)
        self.table.choice_changed.connect(self._forget_other_walk)
        self.model.renamed.connect(self._rename)
        self.actions_of_rows.deed_wanted.connect(self._do)

    def _show_rows(self, *, anew: bool = False) -> None:
        if self._briefing:
            self.table.nothing = tr(_ALL_HIDDEN if self._briefing.entities else _NOBODY)
            show = self.table.show_anew if anew else self.table.show_rows
            known = () if anew else self.model.rows
            rows = entity_rows(self._briefing, self.legend.hidden, known=known)
            self.table.setAccessibleDescription("" if rows else self.table.nothing)
            show(rows)

    def _walk(self, entity: Entity) -> None:
        """Go to the first mention of an entity, and when it is asked again to the next, round and round."""
        sentences = walk(entity)
        if not sentences or self._briefing is None:
            return
        before = self._walked[1] if self._walked and self._walked[0] == entity.id else -1
        step = (before + 1) % len(sentences)
        self._walked = (entity.id, step)
        where = sentence_name(self._briefing.document, sentences[step])
        self.step.setText(
            tr("Mention {number} of {total} · {where}").format(number=step + 1, total=len(sentences), where=where)
        )
        VOICE.say(self.step, self.step.text())
        self.place_wanted.emit((sentences[step],))

    def _forget_other_walk(self) -> None:
        current = self.table.current
        if self._walked and (current is None or current.id != self._walked[0]):
            self._forget_walk()

    def _forget_walk(self) -> None:
        self._walked = None
        self.step.clear()

    def _rename(self, entity: Entity, name: str) -> None:
        entry = StyleEntry(entity.source_name, entity.kind, name)
        if self._do(deeds.rename(entity, name)) and can_be_kept(entry):
            self.remembered.emit(entry)

    def _do(self, deed: Deed) -> bool:
        """Ask for a deed; tell whether it changes anything."""
        if self._briefing is None or deed.done(self._briefing) == self._briefing:
            return False
        if deed.entity_id is not None:
            self.table.choose(deed.entity_id)
        self.edit_wanted.emit(deed.label, deed.done)
        return True
