"""Make the pictures of docs/screenshots anew: the window in several states and themes, and an exported figure.

Run it as `python tools/screenshots.py`, or with a scale such as 2 for sharper ones; it needs no display and changes
nothing of the person's own settings.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "screenshots"
SAMPLES = ROOT / "resources" / "samples"
SIZE = (1280, 800)


def main() -> int:
    """Write every picture; the folder is made where it is missing."""
    scale = sys.argv[1] if len(sys.argv) > 1 else "1"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = scale
    sys.path.insert(0, str(ROOT))
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="dateline-screenshots-") as folder:
        suffix = "" if scale == "1" else f"@{scale}x"
        for name, theme, prepare in pictures() if scale == "1" else pictures()[1:3]:
            _take(Path(folder) / f"{name}.dateline", theme, prepare, TARGET / f"{name}{suffix}.png")
        if scale == "1":
            _export(Path(folder) / "figure.dateline")
    return 0


def pictures() -> list[tuple[str, str, Callable[..., None]]]:
    """(file name, theme, what to do in the window) of every picture."""
    return [
        ("empty", "light", lambda window: None),
        ("sample-light", "light", _sample),
        ("sample-dark", "dark", _sample),
        ("sample-contrast", "high-contrast", _sample),
        ("three-articles", "light", _three_articles),
        ("table", "dark", _table),
        ("anchors", "light", _anchors),
        ("needs-date", "light", _without_date),
        ("drop", "light", _hover),
    ]


def _take(project: Path, theme: str, prepare: Callable[..., None], target: Path) -> None:
    from ui.application import make_application
    from ui.main_window import MainWindow
    from ui.settings import Settings
    from ui.theme import Theme

    application = make_application()
    window = MainWindow(Settings(project.with_suffix(".ini")), Theme(application, theme))
    window.resize(*SIZE)
    window.show()
    window.files.start(project)
    prepare(window)
    window.timeline.notices.clear()
    window.setFocus()
    for _ in range(4):
        application.processEvents()
    window.grab().save(str(target))
    window.close()
    window.deleteLater()
    print(target.relative_to(ROOT))


def _read(window: object, *names: str) -> None:
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    window.imports.ended.connect(loop.quit)  # type: ignore[attr-defined]
    window.imports.add_files([SAMPLES / name for name in names])  # type: ignore[attr-defined]
    loop.exec()


def _sample(window: object) -> None:
    from timeline.typed import read_date

    _read(window, "dam-failure.txt")
    project = window.open_project.project  # type: ignore[attr-defined]
    undated = next(article for article in project.articles.values() if not article.published)
    window.editing.publish(undated.id, read_date("16 March 2024"))  # type: ignore[attr-defined]
    _select(window, "Two days later")
    window.canvas.show_range(*read_date("2024-02-20/2024-04-10").bounds)  # type: ignore[attr-defined]


def _three_articles(window: object) -> None:
    from timeline.typed import read_date

    _read(window, "dam-inquiry.html", "harbour-strike.md")
    _sample(window)
    window.canvas.show_range(*read_date("2023-03/2024-06").bounds)  # type: ignore[attr-defined]


def _table(window: object) -> None:
    _three_articles(window)
    window.panes["table"].show_up()  # type: ignore[attr-defined]


def _anchors(window: object) -> None:
    _sample(window)
    _select(window, "March 9")


def _without_date(window: object) -> None:
    _read(window, "dam-failure.txt")


def _hover(window: object) -> None:
    _sample(window)
    window.drops.sheet.say("Drop to add 3 articles")  # type: ignore[attr-defined]


def _select(window: object, words: str) -> None:
    project = window.open_project.project  # type: ignore[attr-defined]
    expression = next(e for e in project.expressions.values() if words in e.text)
    event = project.event_of(expression.id)
    if event:
        window.select_event(event.id)  # type: ignore[attr-defined]


def _export(project: Path) -> None:
    """The figure of the sample, as File, Export makes it."""
    from dataclasses import replace

    from timeline.articles import import_file
    from timeline.export import Request, write
    from timeline.intervals import parse
    from timeline.model import Event
    from timeline.pipeline import date_article

    article = import_file(SAMPLES / "dam-failure.txt")[0]
    reading = date_article(replace(article, own_published=parse("2024-03-16")))
    events: list[Event] = [event for event in reading.events if not event.is_inferred]
    target = TARGET / "exported.png"
    write(Request(target, events, {article.id: reading.article}, title=reading.article.title))
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    sys.exit(main())
