"""How long a frame of the timeline takes: CPU ms while panning and zooming, beside a QGraphicsScene and vis-timeline.

    python benchmarks/canvas.py [--events 10000 100000 1000000] [--no-scene] [--no-vis] [--platform xcb]

The scene has an item and a text an event; vis-timeline runs in a headless Chromium, where there is one.
Each number of events runs in a process of its own, so that memory is that of the canvas over an empty window.
Without a platform plugin chosen (`--platform`, or QT_QPA_PLATFORM) it runs offscreen.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from timeline import civil
from timeline.civil import DAY, HOUR
from timeline.intervals import OPEN, Granularity, Interval, one
from timeline.model import Article, Event, Pin, Resolution, Status

SPANS = (1.0, 0.1, 0.01)
FRAMES = 40
ARTICLES = 200
# A QGraphicsScene of more would take minutes and gigabytes.
MOST_ITEMS = 10_000
_WORDS = [
    "dam",
    "bridge",
    "council",
    "vote",
    "strike",
    "court",
    "ruling",
    "storm",
    "harbour",
    "convoy",
    "envoy",
    "treaty",
    "inquiry",
    "budget",
    "fire",
    "school",
    "mayor",
    "union",
    "border",
    "river",
    "report",
    "appeal",
    "election",
    "tunnel",
    "ferry",
]


def some_events(count: int, years: int = 30) -> Iterator[Event]:
    """Days, ranges, months, hours and half-open times over `years`, with titles of three to eight words."""
    chance = random.Random(7)
    start, days = civil.moment(1995), int(years * 365.25)
    for number in range(count):
        begin = start + chance.randrange(days) * DAY
        kind = chance.random()
        if kind < 0.7:
            when = one(Granularity.DAY, begin)
        elif kind < 0.85:
            when = Interval(begin, begin + chance.randrange(2, 60) * DAY)
        elif kind < 0.92:
            when = one(Granularity.MONTH, begin)
        elif kind < 0.98:
            when = one(Granularity.HOUR, begin + chance.randrange(24) * HOUR)
        else:
            when = Interval(OPEN, begin, approximate=True)
        title = " ".join(chance.choices(_WORDS, k=chance.randrange(3, 9))).capitalize()
        yield Event(
            f"{number % ARTICLES:04x}:{number * 40}-{number * 40 + 12}e", f"{number % ARTICLES:04x}", 0, 1, title,
            resolution=Resolution(when, confidence=chance.choice((0.5, 0.9, 0.95))),
            category=chance.choice(("", "Court", "Weather")),
            status=Status.CONFIRMED if chance.random() < 0.3 else Status.FOUND,
            pin=Pin(when) if chance.random() < 0.05 else None,
        )  # fmt: skip


def some_articles() -> dict[str, Article]:
    names = [f"{number:04x}" for number in range(ARTICLES)]
    published = [one(Granularity.DAY, civil.moment(1995 + at * 30 // ARTICLES, 1 + at % 12)) for at in range(ARTICLES)]
    return {
        name: Article(name, f"https://{name}.example/a", f"Article {name}", "", found_published=when)
        for name, when in zip(names, published, strict=True)
    }


def memory_mb() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def timed(step: Callable[[int], None], paint: Callable[[], None], frames: int) -> list[float]:
    """CPU ms of each step with its repaint; the first is left out, for nothing is ever drawn only once."""
    found: list[float] = []
    for number in range(frames + 1):
        begin = time.process_time()
        step(number)
        paint()
        found.append((time.process_time() - begin) * 1000)
    return found[1:]


def measure_canvas(count: int, width: int, height: int, rows_by: str) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    from ui.palette import LIGHT
    from ui.timeline_canvas import TimelineCanvas

    canvas = TimelineCanvas()
    canvas.resize(width, height)
    canvas.set_palette(LIGHT)
    canvas.set_rows_by(rows_by)
    canvas.show()
    app.processEvents()
    canvas.repaint()
    empty = memory_mb()

    def paint() -> None:
        canvas.refresh()
        app.processEvents()

    begin = time.process_time()
    for _ in some_events(count):
        pass
    making = time.process_time() - begin
    begin = time.process_time()
    # One by one, so that the memory measured is the canvas's and not that of the events.
    canvas.show_project(some_events(count), some_articles())
    paint()
    loaded = (time.process_time() - begin - making) * 1000
    pans: list[float] = []
    zooms: list[float] = []
    first, last = canvas.scene.span or (0, 1)
    for share in SPANS:
        middle, half = (first + last) / 2, (last - first) * share / 2
        canvas.show_range(middle - half, middle + half)
        pans += timed(lambda n: canvas.pan_by(-37.0 if n % 20 < 10 else 37.0, 0), paint, FRAMES)
        canvas.show_range(middle - half, middle + half)
        zooms += timed(lambda n: canvas.zoom_by(1 / 1.1 if n % 20 < 10 else 1.1, 700.0), paint, FRAMES)
    used = memory_mb() - empty
    edit = measure_edit(canvas, count, paint)
    return {**figures(pans, zooms), "memory_mb": used, "open_ms": loaded, "edit_ms": edit}


def measure_edit(canvas: object, count: int, paint: Callable[[], None]) -> float:
    """CPU ms from ten changed events to the repaint."""
    changed = [event for event, _ in zip(some_events(count), range(10), strict=False)]
    begin = time.process_time()
    canvas.update_events(changed, [])  # type: ignore[attr-defined]
    paint()
    return (time.process_time() - begin) * 1000


def measure_items(count: int, width: int, height: int) -> dict[str, float]:
    """The plain way: a QGraphicsScene with a rectangle and a text for each event, in lanes by order of time."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QBrush, QColor
    from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

    app = QApplication.instance() or QApplication([])
    scene = QGraphicsScene()
    dated = sorted((e.shown.bounds[0] / DAY, e.title) for e in some_events(count) if e.shown)
    brush = QBrush(QColor("#0072B2"))
    for number, (x, title) in enumerate(dated):
        item = scene.addRect(QRectF(x, number % 30 * 26, 1, 18), brush=brush)
        item.setToolTip(title)
        label = scene.addSimpleText(title)
        label.setPos(x + 2, number % 30 * 26)
        label.setFlag(label.GraphicsItemFlag.ItemIgnoresTransformations)
    view = QGraphicsView(scene)
    view.resize(width, height)
    view.show()
    app.processEvents()
    pans: list[float] = []
    zooms: list[float] = []
    for share in SPANS:
        view.resetTransform()
        view.scale(width / (30 * 365.25 * share), 1)
        view.centerOn(dated[len(dated) // 2][0], 400)
        bar = view.horizontalScrollBar()
        pans += timed(
            lambda n, bar=bar: bar.setValue(bar.value() + (37 if n % 20 < 10 else -37)), view.viewport().repaint, 5
        )
        zooms += timed(lambda n: view.scale(1.1 if n % 20 < 10 else 1 / 1.1, 1), view.viewport().repaint, 5)
    return figures(pans, zooms)


def figures(pans: list[float], zooms: list[float]) -> dict[str, float]:
    both = sorted(pans + zooms)
    return {
        "pan_median": statistics.median(pans),
        "zoom_median": statistics.median(zooms),
        "median": statistics.median(both),
        "mean": statistics.mean(both),
        "p95": both[int(len(both) * 0.95)],
        "worst": both[-1],
    }


def in_own_process(what: str, count: int, size: str, rows_by: str) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", what, "--events", str(count), "--size", size, "--rows", rows_by]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A frame that failed took no time: no figures then."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def main() -> None:
    sys.excepthook = give_up
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--size", default="1600x900")
    parser.add_argument("--rows", default="none", choices=("none", "article", "category"))
    parser.add_argument("--no-scene", action="store_true", help="leave the QGraphicsScene out")
    parser.add_argument("--no-vis", action="store_true", help="leave vis-timeline out")
    parser.add_argument("--platform", help="Qt's platform plugin: offscreen, or xcb with a display")
    parser.add_argument("--one", choices=("canvas", "items"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.platform:
        os.environ["QT_QPA_PLATFORM"] = options.platform
    width, height = (int(side) for side in options.size.split("x"))
    if options.one:
        count = options.events[0]
        found = (
            measure_canvas(count, width, height, options.rows)
            if options.one == "canvas"
            else measure_items(count, width, height)
        )
        print(json.dumps(found), flush=True)
        # Taking a million items apart again is no part of the measurement.
        os._exit(0)
    report(options)


def measure_web(options: argparse.Namespace) -> dict[int, dict[str, float]]:
    """vis-timeline's means, where it can be measured; else the sentence why not is printed."""
    from benchmarks import vis_timeline

    if options.no_vis:
        return {}
    if sentence := vis_timeline.missing():
        print(sentence)
        return {}
    width, height = (int(side) for side in options.size.split("x"))
    found: dict[int, dict[str, float]] = {}
    for count in options.events:
        if count <= MOST_ITEMS:
            means = vis_timeline.measure(some_events(count), width, height, SPANS)
            found[count] = {**means, "pan_median": means["pan_mean"], "zoom_median": means["zoom_mean"]}
    return found


def report(options: argparse.Namespace) -> None:
    names = ("pan_median", "zoom_median", "p95", "worst", "memory_mb", "open_ms", "edit_ms")
    print(f"{'':28}" + "".join(f"{name.replace('_', ' '):>13}" for name in names))
    rows = {count: in_own_process("canvas", count, options.size, options.rows) for count in options.events}
    plain = {
        count: in_own_process("items", count, options.size, options.rows)
        for count in options.events
        if count <= MOST_ITEMS and not options.no_scene
    }
    web = measure_web(options)
    for title, table in (("canvas", rows), ("QGraphicsScene", plain), ("vis-timeline", web)):
        for count, found in table.items():
            print(f"{title:<15}{count:>12,} " + "".join(f"{found.get(name, float('nan')):>13.1f}" for name in names))
    ratio = {str(count): round(found["median"] / rows[count]["median"], 1) for count, found in plain.items()}
    print(
        json.dumps({
            "p95_ms": {str(count): round(found["p95"], 2) for count, found in rows.items()},
            "median_ms": {str(count): round(found["median"], 2) for count, found in rows.items()},
            "memory_mb": {str(count): round(found["memory_mb"], 1) for count, found in rows.items()},
            "open_ms": {str(count): round(found["open_ms"]) for count, found in rows.items()},
            "edit_ms": {str(count): round(found["edit_ms"], 1) for count, found in rows.items()},
            "graphics_scene_median_ms": {str(count): round(found["median"], 2) for count, found in plain.items()},
            "graphics_scene_times_slower": ratio,
            "vis_timeline_mean_ms": {str(count): round(found["mean"], 1) for count, found in web.items()},
            "vis_timeline_times_slower": {
                str(count): round(found["mean"] / rows[count]["mean"], 1) for count, found in web.items()
            },
            "platform": os.environ["QT_QPA_PLATFORM"],
        })
    )  # fmt: skip


if __name__ == "__main__":
    main()
