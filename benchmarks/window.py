"""The longest pauses of the window's event loop, and how long after a gesture its outcome is painted.

    python benchmarks/window.py [--events 100000] [--articles 200]

Prints a table and, as its last line, one JSON object. Times are wall-clock milliseconds of a window of 1600 x 900 px; a
pause is the longest time in which the event loop answered nothing. Beside each, `_cpu_ms` is what the window's own
thread worked in the longest of them: on a machine that is busy with other things the rest is waiting for a turn.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.edits import _as_change, a_large_project
from timeline.civil import DAY
from timeline.intervals import Granularity, one, span, year
from timeline.model import event_id, expression_id
from timeline.store import create_project
from ui.application import make_application
from ui.filters import Certainty, Filter
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.theme import Theme

Figures = dict[str, object]
_TICK_MS = 4


class Watchdog:
    """Ticks as long as the loop answers; `longest` is by how much the latest tick came late, in ms."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.longest = self.busiest = 0.0

    @contextmanager
    def watching(self, figures: Figures, name: str) -> Iterator[None]:
        self.longest = self.busiest = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        yield
        self._tick()
        self._timer.stop()
        figures[f"{name}_pause_ms"], figures[f"{name}_pause_cpu_ms"] = self.longest, self.busiest

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000 - _TICK_MS)
        self.busiest = max(self.busiest, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--project", type=Path, help="a project that benchmarks/edits.py describes, to save making one")
    arguments = parser.parse_args()
    application = make_application()
    figures: Figures = {"events": arguments.events}
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.project or Path(folder) / "large.dateline"
        if not arguments.project:
            store = create_project(path)
            store.apply(_as_change(a_large_project(arguments.events)))
            store.close()
        window = MainWindow(Settings(Path(folder) / "settings.ini"), Theme(application, "light"))
        window.resize(1600, 900)
        window.show()
        dog = Watchdog()
        with dog.watching(figures, "opening"):
            found = _open(window, path)
        figures |= found
        for name, act in _GESTURES.items():
            with dog.watching(figures, name):
                act(window)
        figures |= _find(window) | _drag(window, dog)
        for dependents in (10, 1000):
            figures |= _edit(window, dependents)
        place = _some_articles(Path(folder), arguments.articles)
        with dog.watching(figures, f"importing_{arguments.articles}_articles"):
            _import(window, place)
        window.close()
    figures = {name: round(figure, 1) if isinstance(figure, float) else figure for name, figure in figures.items()}
    for name, figure in figures.items():
        print(f"{name:<40} {figure}")
    print(json.dumps(figures))


def _open(window: MainWindow, path: Path) -> Figures:
    begin, cpu = time.perf_counter(), time.process_time()
    found: Figures = {}
    loop = QEventLoop()
    window.open_project.ready.connect(loop.quit)
    window.open_project.drawn.connect(lambda _: QTimer.singleShot(0, painted))

    def painted() -> None:
        window.canvas.repaint()
        found["open_to_first_paint_ms"] = (time.perf_counter() - begin) * 1000
        found["open_to_first_paint_cpu_ms"] = (time.process_time() - cpu) * 1000

    window.files.open(path)
    loop.exec()
    found["open_to_all_there_ms"] = (time.perf_counter() - begin) * 1000
    _let_run(200)
    return found


def _pan(window: MainWindow) -> None:
    for _ in range(60):
        window.canvas.pan_by(-25, 0)
        _let_run(1)


def _zoom(window: MainWindow) -> None:
    for step in range(40):
        window.canvas.zoom_by(1.2 if step % 20 < 10 else 1 / 1.2, 600)
        _let_run(1)


def _select(window: MainWindow) -> None:
    for number in range(3, 12):
        window.select_event(event_id(expression_id(f"a{number:05d}", 19, 22)))
        _let_run(30)


def _search(window: MainWindow) -> None:
    window.timeline.search.begin()
    for text in ("b", "br", "bridge", "bridge 7", "bridge 77", "opened", ""):
        window.timeline.search.line.setText(text)
        _let_run(150)


def _filter(window: MainWindow) -> None:
    for chosen in _FILTERS:
        window.finding.choose(chosen)
        _let_run(150)


def _find(window: MainWindow) -> Figures:
    """From the words or the choice to the repaint, the longest of several."""

    def longest(acts: list[Callable[[], None]]) -> float:
        times: list[float] = []
        for act in acts:
            begin = time.perf_counter()
            act()
            window.canvas.repaint()
            times.append((time.perf_counter() - begin) * 1000)
            _let_run(100)
        return max(times)

    searching = [lambda text=text: window.finding.search(text) for text in ("bridge", "bridge 7", "opened", "")]
    filtering = [lambda chosen=chosen: window.finding.choose(chosen) for chosen in _FILTERS]
    return {"search_to_painted_ms": longest(searching), "filter_to_painted_ms": longest(filtering)}


def _drag(window: MainWindow, dog: Watchdog) -> Figures:
    """Dragging is up to the release; the release is an edit, from there to the repaint."""
    canvas, event = window.canvas, event_id(expression_id("a00001", 0, 3))
    figures: Figures = {}
    window.select_event(event)
    _let_run(50)
    row = canvas.scene.row_of(event)
    rect = canvas.rect_of(row) if row is not None else None
    assert rect is not None
    start = QPointF(rect.left() + 11, rect.center().y())
    with dog.watching(figures, "dragging_1000_dependents"):
        _mouse(canvas, QEvent.Type.MouseButtonPress, start)
        for step in range(1, 40):
            _mouse(canvas, QEvent.Type.MouseMove, start + QPointF(step * 4, 0))
            _let_run(1)
    begin = time.perf_counter()
    _mouse(canvas, QEvent.Type.MouseButtonRelease, start + QPointF(160, 0))
    canvas.repaint()
    figures["releasing_1000_dependents_to_painted_ms"] = (time.perf_counter() - begin) * 1000
    _let_run(100)
    return figures


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, widget.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


_FILTERS = (
    Filter(certainty=Certainty.SURE), Filter(certainty=Certainty.DOUBTFUL), Filter(article="a00003"),
    Filter(category=""), Filter(within=span(year(1980), year(2010))), Filter(),
)  # fmt: skip
_GESTURES: dict[str, Callable[[MainWindow], None]] = {
    "panning": _pan,
    "zooming": _zoom,
    "selecting": _select,
    "searching": _search,
    "filtering": _filter,
}


def _edit(window: MainWindow, dependents: int) -> Figures:
    event = event_id(expression_id("a00000" if dependents == 10 else "a00001", 0, 3))
    window.select_event(event)
    _let_run(100)
    times: list[float] = []
    worked: list[float] = []
    for number in range(9):
        begin, cpu = time.perf_counter(), time.thread_time()
        window.editing.move(event, one(Granularity.DAY, (50_000 + number) * DAY))
        window.canvas.repaint()
        times.append((time.perf_counter() - begin) * 1000)
        worked.append((time.thread_time() - cpu) * 1000)
        _let_run(30)
    name = f"edit_{dependents}_dependents_to_painted"
    return {f"{name}_ms": statistics.median(times), f"{name}_cpu_ms": statistics.median(worked)}


def _some_articles(folder: Path, count: int) -> Path:
    place = folder / "articles"
    place.mkdir()
    for number in range(count):
        text = f"Bridge {number} reopened on Monday. Two days later the ferry no. {number} stopped.\n" * 8
        (place / f"article-{number}.txt").write_text(f"Bridge {number}\n\nPublished 12 October 2020\n\n{text}")
    return place


def _import(window: MainWindow, place: Path) -> None:
    loop = QEventLoop()
    window.imports.ended.connect(loop.quit)
    window.imports.add_files([place])
    loop.exec()
    _let_run(500)


def _let_run(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
