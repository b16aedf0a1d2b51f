"""How soon the window is on the screen, beside a bare PySide6 window started in turn with it.

    python benchmarks/startup.py [--runs 10]

Prints a table and, as its last line, one JSON object. Times are wall-clock milliseconds from the start of Python until
the window has been painted for the first time, medians over the runs; every run is a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_TELL = """
import time
def tell(name):
    print(name, time.time(), flush=True)
"""
_BARE = f"""
{_TELL}
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
application.processEvents()
tell("shown")
"""
_DATELINE = f"""
{_TELL}
import sys
from pathlib import Path
import main
from ui.startup_check import trouble
assert not trouble()
from ui.application import make_application
from ui.main_window import MainWindow, begin
from ui.settings import Settings
application = make_application()
window = MainWindow(Settings(Path(sys.argv[1]) / "settings.ini"))
window.show()
application.processEvents()
tell("shown")
begin(window, application, Path(sys.argv[1]) / "empty.dateline", [])
application.processEvents()
tell("usable")
window.close()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    bare: list[float] = []
    shown: list[float] = []
    usable: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(runs + 1):
            # A folder of its own for each, so that every one is a first start; the first run only warms the disk.
            own = Path(folder) / str(number)
            own.mkdir()
            times = _started(_BARE, own), _started(_DATELINE, own)
            if number:
                bare.append(times[0]["shown"])
                shown.append(times[1]["shown"])
                usable.append(times[1]["usable"])
    figures: dict[str, object] = {
        "runs": runs,
        "bare_ms": round(statistics.median(bare), 1),
        "shown_ms": round(statistics.median(shown), 1),
        "usable_ms": round(statistics.median(usable), 1),
        "ratio": round(statistics.median(shown) / statistics.median(bare), 2),
    }
    for name, figure in figures.items():
        print(f"{name:<12} {figure}")
    print(json.dumps(figures))


def _started(program: str, folder: Path) -> dict[str, float]:
    """Milliseconds from the start of the process until each thing that it told of."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    if "DISPLAY" not in environment and "WAYLAND_DISPLAY" not in environment:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begin = time.time()
    command = [sys.executable, "-c", program, str(folder)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=60)
    told = (line.split() for line in done.stdout.splitlines())
    return {name: (float(at) - begin) * 1000 for name, at in told}


if __name__ == "__main__":
    main()
