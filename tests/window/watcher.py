"""Say "changed" as soon as a part of the screen looks different: x, y, width and height on the command line.

Says "watching" once it has seen the part as it was.
"""

import sys

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

application = QApplication([])
part = QRect(*map(int, sys.argv[1:5]))


def look() -> QImage:
    return application.primaryScreen().grabWindow(0, part.x(), part.y(), part.width(), part.height()).toImage()


def compare() -> None:
    if look() != before:
        print("changed", flush=True)
        application.quit()


before = look()
timer = QTimer()
timer.timeout.connect(compare)
timer.start(2)
print("watching", flush=True)
sys.exit(application.exec())
