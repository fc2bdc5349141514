from pathlib import Path

import pytest

from mujaz.errors import SettingsError
from mujaz.settings import Remember, Settings, SettingsFile


def test_without_a_file_everything_is_as_shipped(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).read() == Settings()


def test_a_change_is_read_back(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "new").change(remember=Remember.EVERYTHING)
    assert SettingsFile(tmp_path / "new").read() == Settings(remember=Remember.EVERYTHING)


def test_the_model_for_a_task_is_read_back(tmp_path: Path) -> None:
    SettingsFile(tmp_path).change(models={"translation": "opus-mt-ar-en"})
    assert SettingsFile(tmp_path).read().models == {"translation": "opus-mt-ar-en"}


@pytest.mark.parametrize("text", ["remember = 3", "remember = 'all'", "not toml"])
def test_a_setting_that_is_none_is_refused_by_name(text: str, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"settings\.toml can't be read"):
        SettingsFile(tmp_path).read()


def test_settings_that_cannot_be_written_are_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").symlink_to(tmp_path / "not there" / "settings.toml")
    with pytest.raises(SettingsError, match="can't be written"):
        SettingsFile(tmp_path).change(beam=6)


def test_a_damaged_file_is_put_aside_and_all_is_as_shipped(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("beam = 99", encoding="utf-8")
    SettingsFile(tmp_path).set_aside()
    assert SettingsFile(tmp_path).read() == Settings()
    assert (tmp_path / "settings.damaged").read_text(encoding="utf-8") == "beam = 99"
