"""The interface in Arabic, for as long as a test lasts."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mujaz.gui.language import install


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    install(qapp, "ar")
    yield
    install(qapp, "en")
