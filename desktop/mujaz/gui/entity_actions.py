"""What can be done with the entities that are chosen: by key, and in their menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from mujaz.briefing import Briefing, Entity, Kind
from mujaz.gui import entity_deeds as deeds
from mujaz.gui.entity_popups import MergePopup, SplitPopup
from mujaz.gui.entity_rows import pairs
from mujaz.gui.entity_table import EntityTable
from mujaz.gui.language import tr
from mujaz.gui.mirroring import keys_text
from mujaz.gui.naming import spoken
from mujaz.gui.wording import kind_name
from mujaz.style_list import KINDS

_PAIR = 2


class EntityActions(QObject):
    """The actions of a table of entities; each asks for a deed."""

    deed_wanted = Signal(object)
    """A `Deed`."""

    def __init__(self, table: EntityTable) -> None:
        super().__init__(table)
        self._table = table
        self._briefing: Briefing | None = None
        add = self._action
        self.walk = add(tr("Next mention\tReturn"), "", self._walk)
        self.rename = add(tr("Rename"), "F2", table.rename_current)
        self.merge = add(tr("Merge into…"), "Ctrl+J", self._merge)
        self.split = add(tr("Split…"), "Ctrl+Shift+J", self._split)
        self.kind = add(tr("Change kind…"), "Ctrl+T", lambda: self.kind_menu().popup(table.below_current()))
        self.remove = add(tr("Not a name"), "Del", lambda: self.deed_wanted.emit(deeds.remove(self._chosen)))
        self.copy = add(tr("Copy name"), "Ctrl+C", self._copy)
        table.choice_changed.connect(self._offer)
        table.menu_wanted.connect(lambda place: self.menu().popup(place))
        self._offer()

    def show_briefing(self, briefing: Briefing) -> None:
        """Act on the entities of `briefing`."""
        self._briefing = briefing

    def menu(self) -> QMenu:
        """Return a menu of everything that can be done with who is chosen."""
        menu = spoken(QMenu(self._table), tr("Entity"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.walk, self.rename, self.merge, self.split])
        kinds = menu.addMenu(self.kind_menu(menu))
        kinds.setText(f"{tr('Kind')}\t{keys_text(self.kind.shortcut())}")
        menu.addActions([self.remove])
        menu.addSeparator()
        menu.addActions([self.copy])
        return menu

    def kind_menu(self, parent: QMenu | None = None) -> QMenu:
        """Return a menu of the kinds, that of who is chosen ticked."""
        chosen = self._chosen
        menu = spoken(QMenu(tr("Kind"), parent or self._table), tr("Kind"))
        if parent is None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in Kind:
            action = menu.addAction(kind_name(kind))
            action.setCheckable(True)
            action.setChecked({entity.kind for entity in chosen} == {kind})
            action.triggered.connect(lambda *_, kind=kind: self._change_kind(chosen, kind))
        menu.setEnabled(bool(chosen))
        return menu

    @property
    def _chosen(self) -> list[Entity]:
        return self._table.chosen

    @property
    def _others(self) -> list[Entity]:
        """The entities that the one chosen can be merged into."""
        (entity,) = self._chosen
        known = self._briefing.entities if self._briefing else ()
        return [other for other in known if other.kind is entity.kind and other.id != entity.id]

    def _offer(self) -> None:
        """Let only that be done which can be done with who is chosen."""
        chosen = self._chosen
        one = chosen[0] if len(chosen) == 1 else None
        self.walk.setEnabled(one is not None)
        self.rename.setEnabled(one is not None and one.kind in KINDS)
        self.merge.setEnabled(len(chosen) == _PAIR or (one is not None and bool(self._others)))
        self.merge.setText(tr("Merge into…"))
        if len(chosen) == _PAIR:
            kept, other = deeds.in_order_of_weight(chosen)
            self.merge.setText(deeds.merge(kept, other).label.replace("&", "&&"))
        self.split.setEnabled(one is not None and len(pairs(one)) > 1)
        self.kind.setEnabled(bool(chosen))
        self.remove.setEnabled(bool(chosen))
        self.remove.setText(tr("Not a name") if len(chosen) <= 1 else tr("Not names"))
        self.copy.setEnabled(bool(chosen))
        self.copy.setText(tr("Copy name") if len(chosen) <= 1 else tr("Copy names"))

    def _walk(self) -> None:
        if self._table.current:
            self._table.walk_wanted.emit(self._table.current)

    def _merge(self) -> None:
        chosen = deeds.in_order_of_weight(self._chosen)
        if len(chosen) == _PAIR:
            self.deed_wanted.emit(deeds.merge(*chosen))
            return
        (entity,) = chosen
        popup = MergePopup(entity, self._others, self._table)
        popup.taken.connect(lambda kept: self.deed_wanted.emit(deeds.merge(kept, entity)))
        popup.open_at(self._table.below_current())

    def _split(self) -> None:
        if self._briefing is None:
            return
        (entity,) = self._chosen
        popup = SplitPopup(self._briefing, entity, self._table)
        popup.taken.connect(lambda mentions: self.deed_wanted.emit(deeds.split(entity, mentions)))
        popup.open_at(self._table.below_current())

    def _change_kind(self, entities: list[Entity], kind: Kind) -> None:
        self.deed_wanted.emit(deeds.change_kind(entities, kind))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(entity.name for entity in self._chosen))

    def _action(self, text: str, key: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self._table)
        action.triggered.connect(lambda *_: do())
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._table.addAction(action)
        return action
