"""Write what the X server shows to a PNG file."""

import sys

from PySide6.QtWidgets import QApplication

application = QApplication([])
sys.exit(0 if application.primaryScreen().grabWindow(0).save(sys.argv[1]) else 1)
