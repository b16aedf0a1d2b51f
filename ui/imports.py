"""Articles coming into the open project: read off the window's thread, each added as soon as it is dated."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from timeline import edits
from timeline.model import Reading
from ui.background import Job
from ui.open_project import OpenProject
from ui.plain import shortened

_LOOKING = "Looking for articles"


class ArticleImport(QObject):
    """`progress(name, done, total)` while it runs; `added(article id)` and `refused(sentence)` for each file."""

    progress = Signal(str, int, int)
    added = Signal(str)
    refused = Signal(str)
    ended = Signal(int, int)

    def __init__(self, open_project: OpenProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_project = open_project
        self._added = self._refused = 0
        self.job = Job(self)
        self.job.started.connect(self.progress)
        self.job.finished.connect(self._take)
        self.job.failed.connect(lambda _, sentence: self._refuse(sentence))
        self.job.crashed.connect(
            lambda name, _: self._refuse(f'"{name}" could not be read: Dateline met something it does not know in it.')
        )
        self.job.ended.connect(self._end)

    @property
    def is_running(self) -> bool:
        return self.job.is_running

    def add_files(self, paths: Iterable[Path]) -> None:
        """Read these files, and the files of these folders."""
        found = list(paths)
        if any(path.is_dir() for path in found):
            self.job.start([(_LOOKING, partial(_walk, found))])
        else:
            self.job.start((path.name, partial(_read_file, path)) for path in found)

    def add_text(self, text: str, source: str = "pasted text") -> None:
        self.job.start([(source, partial(_read_text, text, source))])

    def cancel(self) -> None:
        self.job.cancel()

    def stop(self) -> None:
        self.job.stop()

    def _take(self, name: str, result: object) -> None:
        if name == _LOOKING and isinstance(result, _Found):
            self.job.start((path.name, partial(_read_file, path)) for path in result.paths)
            return
        for reading in result if isinstance(result, list) else []:
            self._add(reading)

    def _add(self, reading: Reading) -> None:
        known = self._open_project.project.articles.get(reading.article.id)
        if known:
            self._refuse(
                f'"{shortened(reading.article.source, 60)}" is there already, as "{shortened(known.title, 80)}".'
            )
        elif self._open_project.do(lambda project: edits.add_reading(project, reading)):
            self._added += 1
            self.added.emit(reading.article.id)
        else:
            self._refused += 1

    def _refuse(self, sentence: str) -> None:
        self._refused += 1
        self.refused.emit(sentence)

    def _end(self, was_cancelled: bool) -> None:
        added, refused = self._added, self._refused
        self._added = self._refused = 0
        self.ended.emit(added, refused)


class _Found:
    def __init__(self, paths: list[Path]) -> None:
        self.paths = paths


def _walk(paths: list[Path]) -> _Found:
    from timeline.articles import walk

    return _Found([Path(path) for path in walk(paths)])


def _read_file(path: Path) -> list[Reading]:
    from timeline.articles import import_file
    from timeline.pipeline import date_article

    return [date_article(article) for article in import_file(path)]


def _read_text(text: str, source: str) -> list[Reading]:
    from timeline.articles import import_text
    from timeline.pipeline import date_article

    return [date_article(import_text(text, source))]
