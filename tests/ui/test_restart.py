"""What a person set comes back after a restart: panes and theme with the person, zoom with the project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow, begin
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
    view, path = dam.canvas.view_range(), dam.open_project.path
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
    assert again.canvas.view_range() == pytest.approx(view, rel=0.01)
    assert again.canvas.scene.rows_by == "category"
    assert again.canvas.scene.show_inferred
    assert again.canvas.mouse.wheel_pans
    assert again.theme.palette.is_dark
    assert again.canvas.look.palette.is_dark
    assert again.actions_by_name["rows_category"].isChecked()
    assert again.actions_by_name["wheel_pans"].isChecked()
    again.close()
    Theme(qapp, "light")


def pane_sizes(window: MainWindow) -> dict[str, tuple[int, int]]:
    return {pane.objectName(): pane.size().toTuple() for pane in window.panes if not pane.visibleRegion().isEmpty()}


def test_panes_keep_their_sizes_however_often_dateline_is_started(qtbot, dam, qapp: QApplication, tmp_path):
    """The window is on the screen before its parts are made, which is when Qt shares out room anew."""
    dam.resize(760, 700)  # so that it is no larger than the screen of the tests
    dam.resizeDocks([dam.panes["articles"]], [230], Qt.Orientation.Horizontal)
    dam.resizeDocks([dam.panes["article"]], [340], Qt.Orientation.Vertical)
    qapp.processEvents()
    dam.close()
    sizes = []
    for _ in range(4):
        again = MainWindow(Settings(tmp_path / "settings.ini"))
        qtbot.addWidget(again)
        with qtbot.waitExposed(again):
            again.show()
        begin(again, qapp, None, [])
        qtbot.waitUntil(lambda again=again: not again.open_project.is_opening)
        qapp.processEvents()
        sizes.append(pane_sizes(again))
        again.close()
    # The tests' screen leaves no pane more than its least width, and Qt rounds there.
    for name, (width, height) in sizes[0].items():
        assert sizes[-1][name] == (pytest.approx(width, abs=4), pytest.approx(height, abs=4))
