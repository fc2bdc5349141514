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
        "Look": {
            "scheme": Words(
                "Colours",
                "Light or dark, or whatever the system is set to.",
                {"system": "As the system", "light": "Light", "dark": "Dark"},
            ),
            "text_scale": Words(
                "Size of the texts",
                "How large the Arabic and the English are; the rest of the window follows the system.",
                unit=" %",
                step=10,
            ),
        },
        "What is kept on this machine": {
            "autosave": Words(
                "Keep open articles",
                "They are there again after a crash or a power cut. Switched off, no article is kept, and earlier ones "
                "are deleted.",
            ),
            "remember": Words(
                "Remember translations",
                "A sentence that comes again is translated as it was before; your own translations count most. "
                "A change counts from the next start.",
                {Remember.NOTHING: "None", Remember.EDITS: "Only my own", Remember.EVERYTHING: "All"},
            ),
            "recent": Words(
                "Remember which files were opened",
                "The last ones are offered on the empty window; only where they are is kept, not what they say.",
            ),
        },
        "Summary": {
            "points": Words("Key points", "How many a summary has at most."),
            "summarizer": Words(
                "How it is made",
                "Picked sentences can't say what the article does not; written ones need a model for it, and a check.",
                {"extractive": "Pick sentences of the article", "abstractive": "Write new sentences"},
            ),
        },
        "Translation": {
            "beam": Words(
                "Candidates",
                "How many translations of a sentence are followed side by side: more is slower, and a little better up "
                "to 6.",
            ),
            "number_format": Words(
                "Precision",
                "How exactly the translator counts: 8 bits are fastest and take least memory.",
                {"int8": "8 bits", "int8_float32": "8 bits, the rest in 32", "float32": "32 bits"},
            ),
            "cores": Words(
                "Processor cores", "Fewer leave more to other programs, and make the translation slower.", zero="All"
            ),
        },
        "Checks": {
            "checks_off": Words("What is checked", "What is ticked is flagged beside the sentence, with its reason."),
        },
    }
)
"""By the section of the page and the name of the setting."""

CHECK_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "numbers": "Numbers that are missing, changed or added",
        "dates": "Months and weekdays that are changed or left out",
        "units": "Wrong units: euros for dollars, miles for kilometres",
        "negation": "A “not” that is lost or added",
        "names": "People and places that the English does not name",
        "coverage": "Something left out, repeated or not translated",
        "language": "An article that is not in Arabic",
        "dialect": "Words of a dialect",
        "hidden": "Hidden characters, a wrong encoding, a bad scan",
        "summary": "Key points that say more than their sentences",
        "spellings": "One name spelled in two ways",
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
        self.reset_button = button("Reset", f"Reset {said.name}", name="link")
        self.reset_button.clicked.connect(lambda: self.changed.emit(self.setting, self.default))
        keeps = self.reset_button.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(keeps)
        self._label = QLabel(said.name)
        self._about = words(said.about)
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
        self.control = QCheckBox(said.name)
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
        self.control.addItems([said.values.get(value, value) for value in values])
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
        self.control.setSpecialValueText(said.zero)
        self.control.setRange(bounds.ge, bounds.le)
        self.control.setKeyboardTracking(False)
        self.control.setAlignment(Qt.AlignmentFlag.AlignRight)
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
        self.ticks = {name: QCheckBox(CHECK_WORDS.get(name, name)) for name in (*CHECKS, *DOCUMENT_CHECKS)}
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
