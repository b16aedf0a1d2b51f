"""The Qt application: its name, icon and font, and the theme that all windows share."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

import resources as resources_package


def paint_backdrop(application: QApplication, colour: str) -> None:
    """Give the empty frame the ground that the window will have, so that a dark one does not flash white."""
    if QColor.isValidColorName(colour):
        application.setPalette(QPalette(QColor(colour)))


def make_application() -> QApplication:
    """The application of this process; made once."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Dateline")
    application.setApplicationDisplayName("Dateline")
    application.setDesktopFileName("dateline")
    application.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, True)
    # The package's own folder: importlib.resources brings an archive reader along, a tenth of the time to the window.
    resources = Path(next(iter(resources_package.__path__)))
    application.setWindowIcon(QIcon(str(resources / "icons" / "dateline.svg")))
    # Qt's wheels bring no font; a system without one would show boxes.
    if not QFontDatabase.families():
        for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
            QFontDatabase.addApplicationFont(str(resources / "fonts" / name))
    return application
