"""Another text for an article: a longer version that came in, or its own file in another encoding."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from timeline import renewal
from timeline.model import Reading
from ui.background import Job
from ui.consent import do_with_consent
from ui.encoding_dialog import EncodingDialog, has_encoding
from ui.plain import shortened

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def ask_encoding(window: MainWindow) -> None:
    """Let the person say how the current article's file is encoded, and read it again so."""
    article = window.open_project.project.articles.get(window.current_article())
    if article is None:
        return
    path, title = Path(article.source), shortened(article.title, 60)
    if not path.is_file():
        window.timeline.notices.say(
            f"“{title}” cannot be read in another encoding: its file is not there any more, and a project keeps the "
            f"text alone. Remove the article and add its file again."
        )
    elif not has_encoding(path):
        window.timeline.notices.say(f'"{path.name}" says itself how it is encoded. There is nothing to choose.')
    else:
        dialog = EncodingDialog(path, window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            read_in_encoding(window, article.id, path, dialog.chosen)


def read_in_encoding(window: MainWindow, article: str, path: Path, encoding: str) -> None:
    """Read a file again, off the window's thread, and show what would differ."""
    job = Job(window)
    job.finished.connect(lambda _, found: _take(window, article, path, found))
    job.failed.connect(lambda _, sentence: window.timeline.notices.say(sentence))
    job.ended.connect(lambda _: job.deleteLater())
    job.start([(path.name, partial(_read, path, encoding))])


def _read(path: Path, encoding: str) -> tuple[Reading, ...]:
    from timeline.articles.wanted import InEncoding
    from timeline.articles.worker import read_files

    (result,) = read_files([InEncoding(path, encoding)])
    if not result.readings:
        raise result.errors[0]
    return result.readings


def _take(window: MainWindow, article: str, path: Path, readings: tuple[Reading, ...]) -> None:
    reading = next((one for one in readings if one.article.id == article), None)
    if reading is None or article not in window.open_project.project.articles:
        window.timeline.notices.say(f'"{path.name}" has changed since it was read. Add it again as it is now.')
        return
    do_with_consent(
        window,
        f"Read “{shortened(reading.article.title, 60)}” in another encoding",
        lambda p: renewal.update_article(p, article, reading.article),
        article,
    )
