"""Make the pictures of docs/screenshots anew: the window in seven states, light and dark, at 100 % and 200 %.

Run it as `python tools/screenshots.py`; it needs no display and changes nothing of the person's own settings. Beside
them it draws the sample in high contrast, and the figure that the exporter makes of three articles.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "screenshots"
SAMPLES = ROOT / "resources" / "samples"
ARTICLES = Path(__file__).resolve().parent / "pictured"
SIZE = (1280, 800)
SCALES = ("1", "2")

Prepare = Callable[..., object]


def main() -> int:
    """Every scale in a process of its own, for Qt takes one for all of its life."""
    if len(sys.argv) > 1:
        return take_all(sys.argv[1])
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.png"):
        old.unlink()
    return max(subprocess.run([sys.executable, __file__, scale], check=False).returncode for scale in SCALES)


def take_all(scale: str) -> int:
    """Write every picture at this scale."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    os.environ["QT_SCALE_FACTOR"] = scale
    sys.path.insert(0, str(ROOT))
    suffix = "" if scale == "1" else f"@{scale}x"
    with tempfile.TemporaryDirectory(prefix="dateline-screenshots-") as name:
        folder = Path(name)
        for theme in ("light", "dark"):
            for state, prepare in STATES.items():
                project = folder / f"{theme}-{state}" / PROJECTS.get(state, "Brennick dam.dateline")
                _take(project, theme, prepare, TARGET / f"{state}-{theme}{suffix}.png")
        if scale == "1":
            project = folder / "contrast" / "Brennick dam.dateline"
            _take(project, "high-contrast", _sample, TARGET / "sample-contrast.png")
            _export(TARGET / "exported.png")
    return 0


def _take(project: Path, theme: str, prepare: Prepare, target: Path) -> None:
    from ui.application import make_application
    from ui.main_window import MainWindow
    from ui.settings import Settings
    from ui.theme import Theme

    application = make_application()
    project.parent.mkdir(parents=True)
    window = MainWindow(Settings(project.with_suffix(".ini")), Theme(application, theme))
    window.resize(*SIZE)
    window.show()
    window.files.start(project)
    _settle(window)
    window.canvas.set_today(None)
    prepare(window)
    window.timeline.notices.clear()
    _settle(window)
    _save(window, target)
    window.canvas.mouse.give_up()
    window.close()
    window.deleteLater()
    print(target.relative_to(ROOT))


def _settle(window: object) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    for _ in range(400):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if not window.open_project.is_opening:  # type: ignore[attr-defined]
            break
    for _ in range(8):
        QApplication.processEvents()


def _save(window: object, target: Path) -> None:
    """As a picture of the colours there is most of: a window's flat surfaces stay exact, and it takes a third."""
    from PIL import Image
    from PySide6.QtGui import QImage

    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)  # type: ignore[attr-defined]
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * 3].reshape(-1, 3)
    codes = pixels.astype(np.int32) @ np.array([65536, 256, 1])
    found, places, counts = np.unique(codes, return_inverse=True, return_counts=True)
    colours = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=1)
    # Of colours that hardly differ the commonest stands for all, so that a few red words among many grey ones stay red.
    shades = (colours >> 3) @ np.array([1024, 32, 1])
    order = np.argsort(-counts)
    _, commonest, shade = np.unique(shades[order], return_index=True, return_inverse=True)
    sums = np.bincount(shade, weights=counts[order])
    kept = colours[order[commonest[np.argsort(-sums)[:256]]]]
    nearest = np.concatenate(
        [((part[:, None, :] - kept[None]) ** 2).sum(axis=2).argmin(axis=1) for part in np.array_split(colours, 64)]
    )
    picture = Image.fromarray(nearest[places].astype(np.uint8).reshape(image.height(), image.width()), "P")
    picture.putpalette(kept.astype(np.uint8).tobytes())
    picture.save(target, optimize=True)


# --- states of the window ---------------------------------------------------------------------------------------------


def _read(window: object, *files: Path) -> None:
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    window.imports.ended.connect(loop.quit)  # type: ignore[attr-defined]
    window.imports.add_files(list(files))  # type: ignore[attr-defined]
    loop.exec()


def _sample(window: object) -> None:
    from timeline.typed import read_date

    _read(window, SAMPLES / "dam-failure.txt")
    project = window.open_project.project  # type: ignore[attr-defined]
    undated = next(article for article in project.articles.values() if not article.published)
    window.editing.publish(undated.id, read_date("16 March 2024"))  # type: ignore[attr-defined]
    _select(window, "Two days later")
    window.canvas.show_range(*read_date("2024-02-20/2024-04-10").bounds)  # type: ignore[attr-defined]


def _three_articles(window: object) -> None:
    """Some forty events, with categories by rules of words, and some of them checked already."""
    from timeline.category_rules import CategoryRule
    from timeline.typed import read_date

    _read(window, *sorted(ARTICLES.glob("*.txt")))
    rules = [CategoryRule("fire*, burn*, roof, alarm", "Fire"), CategoryRule("inquiry, inspect*, council", "Inquiry"),
             CategoryRule("company, Brandt, manager, directors, insurers", "Company")]  # fmt: skip
    window.category_rules.take(rules, applies=True)  # type: ignore[attr-defined]
    project = window.open_project.project  # type: ignore[attr-defined]
    checked = [event.id for event in project.visible_events() if event.category == "Inquiry" and event.shown]
    window.editing.confirm(checked)  # type: ignore[attr-defined]
    window.canvas.show_range(*read_date("2016-01/2020-12").bounds)  # type: ignore[attr-defined]


def _many(window: object) -> None:
    from benchmarks.canvas import some_articles, some_events
    from timeline.project import ChangeSet, RowChange

    rows = [RowChange("articles", article.id, None, article) for article in some_articles().values()]
    rows += [RowChange("events", event.id, None, event) for event in some_events(10_000)]
    window.open_project.do(lambda _: ChangeSet("add 10,000 events", tuple(rows)))  # type: ignore[attr-defined]
    window.show_rows("none")  # type: ignore[attr-defined]
    window.canvas.fit()  # type: ignore[attr-defined]


def _anchors(window: object) -> None:
    from timeline.typed import read_date

    _sample(window)
    _select(window, "March 9")
    window.canvas.show_range(*read_date("2024-03-01/2024-03-26").bounds)  # type: ignore[attr-defined]


def _drag(window: object) -> None:
    """An event with others that read from it, half way to another day."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    from ui.timeline import hits

    _anchors(window)
    canvas = window.canvas  # type: ignore[attr-defined]
    _settle(window)
    core = hits.core_of(canvas, canvas.selected[0])
    assert core is not None
    start, left = QPointF(core.center()), Qt.MouseButton.LeftButton
    steps = [(QEvent.Type.MouseButtonPress, start)]
    steps += [(QEvent.Type.MouseMove, start + QPointF(dx, 0)) for dx in (30.0, 90.0, 130.0)]
    for kind, at in steps:
        press = QMouseEvent(kind, at, canvas.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, press)


def _to_check(window: object) -> None:
    _three_articles(window)
    window.panes["to_check"].show_up()  # type: ignore[attr-defined]
    window.review.view.setFocus()  # type: ignore[attr-defined]
    window.review.next()  # type: ignore[attr-defined]


def _select(window: object, words: str) -> None:
    project = window.open_project.project  # type: ignore[attr-defined]
    expression = next(e for e in project.expressions.values() if words in e.text)
    event = project.event_of(expression.id)
    if event:
        window.select_event(event.id)  # type: ignore[attr-defined]


STATES: dict[str, Prepare] = {
    "empty": lambda window: None,
    "sample": _sample,
    "three-articles": _three_articles,
    "many": _many,
    "anchors": _anchors,
    "drag": _drag,
    "to-check": _to_check,
}
_WHARF = "Kestrel Wharf.dateline"
PROJECTS = {"three-articles": _WHARF, "to-check": _WHARF, "many": "Archive.dateline"}


def _export(target: Path) -> None:
    """The figure of the three articles, as File, Export makes it."""
    from dataclasses import replace

    from timeline.articles import import_file
    from timeline.category_rules import CategoryRule, category_of
    from timeline.export import Request, write
    from timeline.model import Event
    from timeline.pipeline import date_article

    rules = [CategoryRule("fire*, burn*, roof, alarm", "Fire"), CategoryRule("inquiry, inspect*, council", "Inquiry")]
    readings = [date_article(import_file(path)[0]) for path in sorted(ARTICLES.glob("*.txt"))]
    events: list[Event] = [
        replace(event, category=category_of(rules, event.title))
        for reading in readings for event in reading.events if not event.is_inferred
    ]  # fmt: skip
    articles = {reading.article.id: reading.article for reading in readings}
    write(Request(target, events, articles, title="The fire at Kestrel Wharf", dpi=110))
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    sys.exit(main())
