"""What can be done on the models page that is about no one model."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from mujaz.gui.language import tr
from mujaz.gui.models_flow import FlowLayout
from mujaz.gui.models_help import TITLE
from mujaz.gui.models_parts import button


class ModelTools(QWidget):
    """A row of buttons."""

    files_wanted = Signal()
    folder_wanted = Signal()
    export_wanted = Signal()
    verify_wanted = Signal()
    help_wanted = Signal(bool)
    """Whether to show how a model gets to a machine without internet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.import_ = button(tr("Import"), tr("Import a model from a file or a folder"), name="menu")
        self.export = button(tr("Export all…"), tr("Export all installed models to one file for a stick"))
        self.verify = button(tr("Verify all"), tr("Verify all files of all models"))
        self.help = button(tr("Without internet?"), tr("Without internet: show how to {task}").format(task=tr(TITLE)))
        self._build()

    def set_busy(self, *, is_busy: bool, has_own: bool) -> None:
        """Say whether a job is going on, and whether there is anything to export."""
        self.import_.setEnabled(not is_busy)
        self.verify.setEnabled(not is_busy)
        self.export.setEnabled(has_own and not is_busy)

    def _build(self) -> None:
        menu = QMenu(self.import_)
        menu.addAction(tr("A pack or an archive…"), self.files_wanted.emit)
        menu.addAction(tr("A folder…"), self.folder_wanted.emit)
        self.import_.setMenu(menu)
        self.import_.setToolTip(tr("Or drop files and folders anywhere on this page"))
        self.verify.setToolTip(tr("Compares every file with its SHA-256"))
        self.help.setToolTip(tr(TITLE))
        self.help.setCheckable(True)
        self.export.clicked.connect(self.export_wanted)
        self.verify.clicked.connect(self.verify_wanted)
        self.help.toggled.connect(self.help_wanted)
        row = FlowLayout()
        for each in (self.import_, self.export, self.verify, self.help):
            row.addWidget(each)
        self.setLayout(row)
