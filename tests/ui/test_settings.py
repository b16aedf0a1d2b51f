from __future__ import annotations

from pathlib import Path

from ui.settings import RECENT_KEPT, Settings, default_project


def test_what_was_set_is_there_at_the_next_start(tmp_path):
    first = Settings(tmp_path / "settings.ini")
    first.theme, first.wheel_pans, first.show_inferred, first.rows_by = "dark", True, True, "category"
    first.sync()
    again = Settings(tmp_path / "settings.ini")
    assert (again.theme, again.wheel_pans, again.show_inferred, again.rows_by) == ("dark", True, True, "category")


def test_the_last_opened_project_comes_first_once_and_lost_ones_are_left_out(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    files = [tmp_path / f"{number}.dateline" for number in range(RECENT_KEPT + 3)]
    for file in files:
        file.touch()
        settings.remember_recent(file)
    settings.remember_recent(files[5])
    files[6].unlink()
    assert settings.recent[0] == files[5]
    assert len(settings.recent) == len(set(settings.recent)) <= RECENT_KEPT
    assert files[6] not in settings.recent


def test_a_project_named_from_the_folder_of_this_start_is_found_at_the_next_one(tmp_path, monkeypatch):
    settings = Settings(tmp_path / "settings.ini")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "dam.dateline").touch()
    monkeypatch.chdir(tmp_path)
    settings.remember_recent(Path("dam.dateline"))
    settings.remember_recent(Path("elsewhere/../dam.dateline"))
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert settings.recent == [(tmp_path / "dam.dateline").resolve()]


def test_a_folder_that_is_gone_is_not_offered(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    settings.article_folder = tmp_path / "gone"
    assert settings.article_folder == Path.home()


def test_the_first_project_lies_where_the_system_keeps_programs_files(qapp):
    assert default_project().name == "Untitled.dateline"
    assert default_project().is_absolute()
