"""What a person set comes back after a restart: panes and theme with the person, zoom with the project."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow
from ui.settings import Settings
from ui.theme import Theme


def test_panes_zoom_rows_theme_and_what_is_shown_come_back(qtbot, dam, qapp: QApplication, tmp_path):
    dam.panes["to_check"].hide()
    dam.panes["table"].show_up()
    dam.show_rows("category")
    dam.show_inferred(True)
    dam.set_wheel_pans(True)
    dam.settings.theme = "dark"
    dam.canvas.zoom_in()
    dam.canvas.pan_by(140, 0)
    view, path = dam.canvas.save_view(), dam.open_project.path
    dam.close()

    settings = Settings(tmp_path / "settings.ini")
    again = MainWindow(settings, Theme(qapp, settings.theme))
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    again.files.start(None)
    assert again.open_project.path == path
    qtbot.waitUntil(lambda: not again.open_project.is_opening)
    assert again.panes["to_check"].isHidden()
    assert again.canvas.save_view() == view
    assert again.canvas.scene.rows_by == "category"
    assert again.canvas.scene.show_inferred
    assert again.canvas.mouse.wheel_pans
    assert again.theme.palette.is_dark
    assert again.canvas.look.palette.is_dark
    assert again.actions_by_name["rows_category"].isChecked()
    assert again.actions_by_name["wheel_pans"].isChecked()
    again.close()
    Theme(qapp, "light")
