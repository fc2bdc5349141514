from pathlib import Path

import pytest

from mujaz.errors import SettingsError
from mujaz.settings import Remember, Settings, SettingsFile


def test_without_a_file_everything_is_as_shipped(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).read() == Settings()


def test_a_change_is_read_back(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "new").change(remember=Remember.EVERYTHING)
    assert SettingsFile(tmp_path / "new").read() == Settings(remember=Remember.EVERYTHING)


@pytest.mark.parametrize("text", ["remember = 3", "remember = 'all'", "not toml"])
def test_a_setting_that_is_none_is_refused_by_name(text: str, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"settings\.toml can't be read"):
        SettingsFile(tmp_path).read()
