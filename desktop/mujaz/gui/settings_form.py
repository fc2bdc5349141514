"""The settings in words, and a row to change each with; what kind of row follows from the setting's type."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from mujaz.checks import CHECKS, DOCUMENT_CHECKS
from mujaz.gui.language import marked, tr
from mujaz.gui.models_parts import button, words
from mujaz.gui.naming import spoken
from mujaz.settings import Remember, Settings


@dataclass(frozen=True, slots=True)
class Words:
    """What a setting is called, a sentence on what it does, and what its values are called.

    `zero` is what a number's 0 is called, `unit` what stands behind it, `step` how far one click goes.
    """

    name: str
    about: str
    values: Mapping[str, str] = field(default_factory=dict)
    zero: str = ""
    unit: str = ""
    step: int = 1


WORDS: Mapping[str, Mapping[str, Words]] = MappingProxyType(
    {
        marked("Look"): {
            "scheme": Words(
                marked("Colours"),
                marked("Light or dark, or whatever the system is set to."),
                {"system": marked("As the system"), "light": marked("Light"), "dark": marked("Dark")},
            ),
            "language": Words(
                marked("Language"),
                marked("The language of this window; notes stay English. A change counts from the next start."),
                {"system": marked("As the system"), "en": "English", "ar": "العربية"},
            ),
            "texts": Words(
                marked("How the texts stand"),
                marked("Each sentence beside its translation, or running on as in a book, paragraph beside paragraph."),
                {"rows": marked("In rows"), "flowing": marked("Flowing")},
            ),
            "text_scale": Words(
                marked("Size of the texts"),
                marked("How large the Arabic and the English are; the rest of the window follows the system."),
                unit=" %",
                step=10,
            ),
        },
        marked("What is kept on this machine"): {
            "autosave": Words(
                marked("Keep open articles"),
                marked(
                    "They are there again after a crash or a power cut. Switched off, no article is kept, and earlier "
                    "ones are deleted."
                ),
            ),
            "remember": Words(
                marked("Remember translations"),
                marked(
                    "A sentence that comes again is translated as it was before; your own translations count most. "
                    "A change counts from the next start."
                ),
                {
                    Remember.NOTHING: marked("None"),
                    Remember.EDITS: marked("Only my own"),
                    Remember.EVERYTHING: marked("All"),
                },
            ),
            "recent": Words(
                marked("Remember which files were opened"),
                marked(
                    "The last ones are offered on the empty window; only where they are is kept, not what they say."
                ),
            ),
        },
        marked("Beside other programs"): {
            "watch_clipboard": Words(
                marked("Open what is copied"),
                marked(
                    "An Arabic text that you copy in another program is opened at once; what a password manager copies "
                    "is not looked at."
                ),
            ),
            "tray": Words(
                marked("Icon in the system's tray"),
                marked("Shows and hides the window, and opens what is on the clipboard, without looking for Mujaz."),
            ),
            "stay_in_tray": Words(
                marked("Stay in the tray when the window is closed"),
                marked("Only where there is the icon; Quit still ends Mujaz."),
            ),
        },
        marked("Summary"): {
            "points": Words(marked("Key points"), marked("How many a summary has at most.")),
            "summarizer": Words(
                marked("How it is made"),
                marked(
                    "Picked sentences can't say what the article does not; written ones need a model for it, and a "
                    "check."
                ),
                {"extractive": marked("Pick sentences of the article"), "abstractive": marked("Write new sentences")},
            ),
        },
        marked("Translation"): {
            "beam": Words(
                marked("Candidates"),
                marked(
                    "How many translations of a sentence are followed side by side: more is slower, and a little "
                    "better up to 6."
                ),
            ),
            "number_format": Words(
                marked("Precision"),
                marked("How exactly the translator counts: 8 bits are fastest and take least memory."),
                {
                    "int8": marked("8 bits"),
                    "int8_float32": marked("8 bits, the rest in 32"),
                    "float32": marked("32 bits"),
                },
            ),
            "cores": Words(
                marked("Processor cores"),
                marked("Fewer leave more to other programs, and make the translation slower."),
                zero=marked("All"),
            ),
        },
        marked("Checks"): {
            "checks_off": Words(
                marked("What is checked"), marked("What is ticked is flagged beside the sentence, with its reason.")
            ),
        },
    }
)
"""By the section of the page and the name of the setting."""

NEEDS_A_TRAY = ("tray", "stay_in_tray")
NO_TRAY = marked("This desktop has no place for such an icon.")
"""What is said of them where the system has none."""

CHECK_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "numbers": marked("Numbers that are missing, changed or added"),
        "dates": marked("Months and weekdays that are changed or left out"),
        "units": marked("Wrong units: euros for dollars, miles for kilometres"),
        "negation": marked("A “not” that is lost or added"),
        "names": marked("People and places that the English does not name"),
        "coverage": marked("Something left out, repeated or not translated"),
        "language": marked("An article that is not in Arabic"),
        "dialect": marked("Words of a dialect"),
        "hidden": marked("Hidden characters, a wrong encoding, a bad scan"),
        "summary": marked("Key points that say more than their sentences"),
        "spellings": marked("One name spelled in two ways"),
    }
)
"""Each check by the name that switches it off."""


_CONTROL = 36
"""How wide a control is, in letters."""


class _Combo(QComboBox):
    """A choice that scrolling the page does not change."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Spin(QSpinBox):
    """A number that scrolling the page does not change."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SettingRow(QWidget):
    """One setting: its name and control, a sentence on it, and a way back to how it is shipped."""

    changed = Signal(str, object)
    """The setting's name and its new value."""

    def __init__(self, setting: str, said: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting, self.default = setting, getattr(Settings(), setting)
        self.reset_button = button(tr("Reset"), tr("Reset {setting}").format(setting=tr(said.name)), name="link")
        self.reset_button.clicked.connect(lambda: self.changed.emit(self.setting, self.default))
        keeps = self.reset_button.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(keeps)
        self._label = QLabel(tr(said.name))
        self._about = words(tr(said.about))
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setColumnStretch(1, 1)
        self._layout.setVerticalSpacing(2)
        self._layout.addWidget(self._label, 0, 0)
        self._layout.addWidget(self.reset_button, 0, 3)

    def show_value(self, value: object) -> None:
        """Show `value`, without a word to anybody."""
        self.reset_button.setVisible(value != self.default)

    def _add(self, control: QWidget) -> None:
        """Put a control beside the name."""
        control.setFixedWidth(_CONTROL * self.fontMetrics().averageCharWidth())
        self._layout.addWidget(control, 0, 2)
        self._label.setBuddy(control)
        self._describe(control)

    def _describe(self, control: QWidget) -> None:
        """Put the sentence below a control, and let both be heard together."""
        spoken(control, self._label.text()).setAccessibleDescription(self._about.text())
        self._layout.addWidget(self._about, 1, 0, 1, 4)
        QWidget.setTabOrder(control, self.reset_button)


class TickRow(SettingRow):
    """Yes or no."""

    def __init__(self, setting: str, said: Words, parent: QWidget | None = None) -> None:
        super().__init__(setting, said, parent)
        self.control = QCheckBox(tr(said.name))
        self._label.hide()
        self._layout.addWidget(self.control, 0, 0, 1, 3)
        self._describe(self.control)
        self.control.toggled.connect(lambda on: self.changed.emit(setting, on))

    @override
    def show_value(self, value: object) -> None:
        super().show_value(value)
        with QSignalBlocker(self.control):
            self.control.setChecked(bool(value))


class ChoiceRow(SettingRow):
    """One of a few values."""

    def __init__(self, setting: str, said: Words, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(setting, said, parent)
        self._values = tuple(values)
        self.control = _Combo()
        self.control.addItems([tr(said.values.get(value, value)) for value in values])
        self._add(self.control)
        self.control.currentIndexChanged.connect(lambda place: self.changed.emit(setting, self._values[place]))

    @override
    def show_value(self, value: object) -> None:
        super().show_value(value)
        with QSignalBlocker(self.control):
            self.control.setCurrentIndex(self._values.index(str(value)))


class NumberRow(SettingRow):
    """A whole number between two bounds."""

    def __init__(self, setting: str, said: Words, bounds: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - msgspec's
        super().__init__(setting, said, parent)
        self.control = _Spin(singleStep=said.step, suffix=said.unit)
        self.control.setSpecialValueText(tr(said.zero))
        self.control.setRange(bounds.ge, bounds.le)
        self.control.setKeyboardTracking(False)
        self.control.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._add(self.control)
        self.control.valueChanged.connect(lambda value: self.changed.emit(setting, value))

    @override
    def show_value(self, value: object) -> None:
        super().show_value(value)
        with QSignalBlocker(self.control):
            self.control.setValue(int(str(value)))


class ChecksRow(SettingRow):
    """A tick for each check that is made."""

    def __init__(self, setting: str, said: Words, parent: QWidget | None = None) -> None:
        super().__init__(setting, said, parent)
        self.ticks = {name: QCheckBox(tr(CHECK_WORDS.get(name, name))) for name in (*CHECKS, *DOCUMENT_CHECKS)}
        ticks = QWidget()
        column = QVBoxLayout(ticks)
        column.setContentsMargins(0, 6, 0, 0)
        for tick in self.ticks.values():
            tick.setChecked(True)
            tick.toggled.connect(lambda _: self.changed.emit(setting, self._off))
            column.addWidget(tick)
        self._layout.addWidget(self._about, 1, 0, 1, 4)
        self._layout.addWidget(ticks, 2, 0, 1, 4)

    @property
    def _off(self) -> tuple[str, ...]:
        return tuple(name for name, tick in self.ticks.items() if not tick.isChecked())

    @override
    def show_value(self, value: object) -> None:
        super().show_value(value)
        off = value if isinstance(value, tuple) else ()
        for name, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(name not in off)


def setting_row(setting: str, said: Words) -> SettingRow:
    """Return the row that fits the type of `setting`."""
    type_ = get_type_hints(Settings, include_extras=True)[setting]
    if type_ is bool:
        return TickRow(setting, said)
    if isinstance(type_, type) and issubclass(type_, StrEnum):
        return ChoiceRow(setting, said, list(type_))
    if get_origin(type_) is Literal:
        return ChoiceRow(setting, said, get_args(type_))
    if bounds := getattr(type_, "__metadata__", ()):
        return NumberRow(setting, said, bounds[0])
    return ChecksRow(setting, said)
