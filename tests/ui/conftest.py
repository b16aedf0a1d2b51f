"""A whole window on a project of its own, and its parts, for tests that drive real widgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import DAM
from tests.ui.driving import add
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.theme import Theme


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    """Open on an empty project."""
    found = MainWindow(settings, theme)
    qtbot.addWidget(found)
    found.files.start(tmp_path / "reservoir.dateline")
    with qtbot.waitExposed(found):
        found.show()
    yield found
    found.close()


@pytest.fixture
def dam(window: MainWindow) -> MainWindow:
    """The window with the builders' article in it, published on 12 October 2020."""
    add(window, DAM, "2020-10-12")
    return window
