"""Another program to drag files from: a small window that offers files as text/uri-list.

The files are named on its command line. It says "ready" once it is on the screen, and afterwards what became of each
drag: "copy", or "ignore" where it was refused.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

NAMES = {Qt.DropAction.CopyAction: "copy", Qt.DropAction.MoveAction: "move", Qt.DropAction.LinkAction: "link"}


class Source(QLabel):
    """Starts its drag as soon as the mouse moves with the button down."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("drag me")
        self.files = files
        self.setWindowTitle("drag source")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWindowFlags(Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint)
        self.setGeometry(1200, 800, 120, 80)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        offered = QMimeData()
        offered.setUrls([QUrl.fromLocalFile(str(Path(file).absolute())) for file in self.files])
        drag = QDrag(self)
        drag.setMimeData(offered)
        said(NAMES.get(drag.exec(Qt.DropAction.CopyAction), "ignore"))


def said(word: str) -> None:
    print(word, flush=True)


if __name__ == "__main__":
    application = QApplication([])
    source = Source(sys.argv[1:])
    source.show()
    QTimer.singleShot(0, lambda: said("ready"))
    sys.exit(application.exec())
