"""Articles coming into the open project: read in other processes, each added as soon as it is dated."""

from __future__ import annotations

import gc
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal

from timeline import edits, renewal
from timeline.errors import DatelineError
from timeline.model import Article, Reading
from timeline.project import ChangeSet, Project
from ui.import_reader import ImportReader, shown_name
from ui.import_tally import Tally
from ui.learning import learn_from_copy
from ui.open_project import OpenProject
from ui.plain import shortened
from ui.read_only import sentence

if TYPE_CHECKING:
    from timeline.articles.known import KnownTexts, Match
    from timeline.articles.wanted import Selection, Wanted
    from timeline.articles.worker import FileRead
    from ui.adding import Adding

# Readings that wait for the window; with more of them reading pauses, and memory stays bounded.
_MOST_WAITING = 8
# Articles of one transaction: the disk takes as long for one as for several, and another edit waits for them.
_MOST_TOGETHER = 4
# Rows of an article that are written between two turns of the window.
_MOST_ROWS = 1500
# Of more files the count is told, when all are read.
_GUESSES_TOLD = 8


class ArticleImport(QObject):
    """`progress(name, done, total)` while it runs; `added(article id)` and `refused(sentence)` for each file.

    `guessed(sentence)` where a file does not tell its encoding, `repeated(sentence)` where an article is there already,
    `found_later(article id, Reading)` where a longer version of one came, which is not added. `ended(added, refused)`
    comes when nothing is left to read.
    """

    progress = Signal(str, int, int)
    added = Signal(str)
    refused = Signal(str)
    repeated = Signal(str)
    guessed = Signal(str)
    found_later = Signal(str, object)
    ended = Signal(int, int)

    def __init__(self, open_project: OpenProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_project = open_project
        self._tally = Tally()
        self._total = 0
        # Of the files being read; one may hold any number of articles.
        self._opened = 0
        # Names with as many folders as tell them apart: of files that are called the same, and by article.
        self._reader_names: dict[Path, str] = {}
        self._names: dict[str, str] = {}
        self._is_begun = False
        self.last = Tally()
        self._waiting: list[Wanted] = []
        self._results: deque[FileRead] = deque()
        self._readings: deque[Reading] = deque()
        self._adding: Adding | None = None
        # Of the articles being stored together: what to do with each once they are on disk, whether it is stored.
        self._group: list[tuple[bool, Callable[[], None]]] = []
        self._done: deque[Callable[[], None]] = deque()
        self._others: deque[Callable[[], None]] = deque()
        self._room = threading.Semaphore(_MOST_WAITING)
        self._turn = QTimer(self)
        # Between two of them there is time for more than one event.
        self._turn.setInterval(4)
        self._turn.timeout.connect(self._take_next)
        self._reader: ImportReader | None = None
        self._known: KnownTexts | None = None
        self._held: list[Wanted] = []
        open_project.opened.connect(self._forget)
        open_project.ready.connect(self._add_held)

    @property
    def is_running(self) -> bool:
        """Until `ended` was said."""
        return self._is_begun

    @property
    def added_count(self) -> int:
        """How many articles came in since it began to run."""
        return self._tally.added

    @property
    def total(self) -> int:
        """How many files are being read; 0 while they are still counted."""
        return max(self._reader.total if self._reader else 0, self._total)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Read these files, and the files of these folders; after those that are being read already."""
        self.add(list(paths))

    def add_text(self, text: str, source: str = "") -> None:
        from timeline.articles.wanted import Selection

        self.add([Selection(text, source=source)])

    def add_selection(self, selection: Selection) -> None:
        self.add([selection])

    def add_addresses(self, urls: Iterable[str], *, is_typed: bool = False) -> None:
        """Fetch pages, which the person has agreed to; those of a private network only where `is_typed`."""
        from timeline.articles.wanted import Address

        self.add([Address(url, is_typed) for url in urls])

    def add(self, wanted: Sequence[Wanted]) -> None:
        if self._open_project.is_opening:
            self._held += wanted
            return
        self._waiting += wanted
        if self._waiting and self._is_refusing():
            self._waiting = []
        if self._waiting and self._reader is None:
            self._is_begun = True
            self._room = threading.Semaphore(_MOST_WAITING)
            known = None if self._known else self._open_project.project
            reader = self._reader = ImportReader(self._waiting, known, self._room)
            self._waiting = []
            self._opened = 0
            reader.began.connect(lambda name, total: self.progress.emit(name, self._opened, total))
            reader.knew.connect(self._know)
            reader.counted.connect(self._reader_names.update)
            reader.read_one.connect(self._take)
            reader.failed.connect(lambda: self._refuse("The articles could not be read. Try again."))
            reader.finished.connect(self._end_files)
            reader.start(QThread.Priority.LowPriority)

    def _forget(self) -> None:
        """Another project has other articles."""
        self.cancel()
        self._known = self._adding = None
        for waiting in (self._group, self._done, self._others):
            waiting.clear()

    def _add_held(self) -> None:
        held, self._held = self._held, []
        if held:
            self.add(held)

    def _is_refusing(self) -> bool:
        """Whether no article can be added now, which is said before any is read."""
        if self._open_project.is_open and not self._open_project.is_read_only:
            return False
        path = self._open_project.path
        self.refused.emit(
            sentence(path)
            if self._open_project.is_open and path
            else "No project is open to add articles to. Make one with File, New project."
        )
        return True

    def cancel(self) -> None:
        """Leave what has not been added yet."""
        self._waiting = []
        self._results.clear()
        self._readings.clear()
        if self._reader:
            self._reader.is_cancelled = True

    def stop(self) -> None:
        """Wait until nothing runs, as when the window closes; what was read is added, and nothing is said any more."""
        self.blockSignals(True)
        if self._reader:
            self._reader.is_cancelled = True
            self._reader.wait()
            # What the reader handed over last still waits to be delivered.
            QCoreApplication.sendPostedEvents(self)
        self._turn.stop()
        self._others.clear()
        self._open_project.blockSignals(True)
        for reading in (*self._readings, *(one for result in self._results for one in result.readings)):
            self._add(reading)
        self._open_project.settle()
        self._open_project.blockSignals(False)
        self.cancel()

    def give_turn(self, act: Callable[[], None]) -> None:
        """Do this in a turn of its own: what runs beside an import would lengthen one of the import's."""
        if act not in self._others:
            self._others.append(act)
        self._turn.start()

    def add_as_another(self, reading: Reading) -> bool:
        """Add an article beside the one that it is a longer version of."""
        if not self._open_project.do(lambda project: edits.add_reading(project, reading)):
            return False
        if self._known:
            self._known.add(reading.article)
        self._tally.added += 1
        self.added.emit(reading.article.id)
        return True

    def add_as_others(self, readings: Sequence[Reading]) -> bool:
        """Add several beside those that they are longer versions of, in one step."""
        if not self._open_project.do(lambda project: renewal.add_readings(project, readings)):
            return False
        if self._known:
            for reading in readings:
                self._known.add(reading.article)
        return True

    def _know(self, known: KnownTexts) -> None:
        self._known = known

    def _take(self, result: FileRead) -> None:
        self._results.append(result)
        self._turn.start()

    def _take_next(self) -> None:
        """One step a turn of the event loop, so that paint and keys come between them."""
        if self._open_project.is_changing:
            return  # the file is in use; what was read waits
        if self._others and not self._open_project.is_storing:
            self._others.popleft()()
        elif self._done:
            self._done.popleft()()
        elif self._is_storing():
            self._store_group()
        elif self._readings:
            self._add(self._readings.popleft())
        elif self._results:
            self._open(self._results.popleft())
        elif self._group:
            self._store_group()
        elif not self._others:
            self._turn.stop()
            if self._reader is None:
                self._end()

    def _is_storing(self) -> bool:
        return len(self._group) >= _MOST_TOGETHER or (self._adding is not None and self._adding.is_closed)

    def _store_group(self) -> None:
        """Let the disk take what was written, or, once it has, say so of each article."""
        adding = self._adding
        if adding and not adding.is_closed:
            adding.begin_to_finish()
        elif adding is None or not adding.is_at_work:
            self._open_project.settle()
            has_failed = adding is not None and adding.has_failed
            self._tally.refused += sum(is_stored for is_stored, _ in self._group) if has_failed else 0
            self._done += [act for is_stored, act in self._group if not (is_stored and has_failed)]
            self._group, self._adding = [], None
            # What was added stays, and a collection need not look at it again: of many it would hold up the window.
            gc.freeze()

    def _open(self, result: FileRead) -> None:
        self._opened += 1
        self._room.release()
        self._tally.passed.update(result.passed)
        if result.guessed and result.readings:
            self._say_guess(result)
        self._readings += result.readings
        name = self._reader_names.get(result.path, "")
        if name:
            self._names.update((reading.article.id, name) for reading in result.readings)
        for error in result.errors:
            bare = f'"{shown_name(result.path)}"'
            self._refuse(str(error).replace(bare, f'"{name}"', 1) if name else str(error))

    def _say_guess(self, result: FileRead) -> None:
        from timeline.articles.encoding_words import guess_words

        self._tally.guessed += 1
        if self._tally.guessed > _GUESSES_TOLD:
            return
        name = self._reader_names.get(result.path) or shown_name(result.path)
        self.guessed.emit(f"{guess_words(name, result.guessed)} If they look wrong: Article, Read again as encoding.")

    def _add(self, reading: Reading) -> None:
        project = self._adding.project if self._adding else self._open_project.project
        there = project.articles.get(reading.article.id)
        if there:
            self._group.append((False, lambda: self._repeat(reading, there, "is in the project already")))
        elif found := self._match(reading.article, project):
            same = project.articles[found.article]
            self._group.append((False, lambda: self._take_match(reading, found, same)))
        else:
            self._write(reading)

    def _write(self, reading: Reading) -> None:
        rows = [row.id for row in (*reading.expressions, *reading.events)]
        if len(rows) > _MOST_ROWS:
            self._write_large(reading, rows)
            return
        adding = self._open_project.adding()
        if adding is None:
            self._tally.refused += 1
            return
        try:
            change = edits.add_reading(adding.project, reading)
        except DatelineError as error:
            self._open_project.failed.emit(str(error))
            self._tally.refused += 1
            return
        self._adding = adding
        self._group.append((True, lambda: self._announce(reading, change)))
        adding.add(change)
        if self._known:
            self._known.add(reading.article)

    def _write_large(self, reading: Reading, rows: list[str]) -> None:
        """A long history by itself: with others it would hold up the window for as long as it takes to be written."""
        if self._open_project.do(lambda project: edits.add_reading(project, reading), rows, is_large=True):
            self._group.append((False, lambda: self._count(reading)))
        else:
            self._tally.refused += 1

    def _count(self, reading: Reading) -> None:
        if reading.article.id not in self._open_project.project.articles:
            self._tally.refused += 1
            return
        if self._known:
            self._known.add(reading.article)
        self._tally.added += 1
        self._tally.undated += reading.article.published is None
        self.added.emit(reading.article.id)

    def _announce(self, reading: Reading, change: ChangeSet) -> None:
        self._open_project.changed.emit(change.ids)
        self._tally.added += 1
        self._tally.undated += reading.article.published is None
        if reading.article.id in self._open_project.project.articles:
            self.added.emit(reading.article.id)

    def _match(self, article: Article, project: Project) -> Match | None:
        from timeline.articles.known import match

        if self._known is None:
            return None
        there = project.articles
        ids = [id for id in self._known.candidates(article.text) if id in there]
        return match(article, (there[id] for id in ids)) if ids else None

    def _take_match(self, reading: Reading, found: Match, there: Article) -> None:
        from timeline.articles.known import Likeness

        if found.likeness is Likeness.SAME:
            self._repeat(reading, there, "has the same text as an article of the project")
        elif found.article in self._open_project.project.articles:
            self._tally.later += 1
            self.found_later.emit(found.article, reading)

    def _repeat(self, reading: Reading, there: Article, what: str) -> None:
        from timeline.articles.limits import short_name

        source = self._names.get(reading.article.id) or short_name(reading.article.source)
        learnt = learn_from_copy(self._open_project, source, there.id, reading.article)
        self._tally.dated += bool(learnt)
        self._tally.repeated += not learnt
        self.repeated.emit(learnt or f'"{source}" {what}: "{shortened(there.title, 80)}".')

    def _refuse(self, sentence: str) -> None:
        self._tally.refused += 1
        self.refused.emit(sentence)

    def _end_files(self) -> None:
        reader, self._reader = self._reader, None
        if reader:
            self._total += reader.total
            self._tally.passed += reader.passed
            reader.deleteLater()
        if self._waiting:
            self.add([])
        else:
            self._end()

    def _end(self) -> None:
        waits = self._results or self._readings or self._group or self._done
        if self._reader is not None or waits or not self._is_begun:
            return
        self._is_begun = False
        self.last, self._tally, self._total = self._tally, Tally(), 0
        self._reader_names.clear()
        self._names.clear()
        self.ended.emit(self.last.added, self.last.repeated + self.last.refused)
