"""Files read and dated in processes that can be killed: a hostile file ends in one line, and the rest goes on.

Started as plain subprocesses and not through `multiprocessing`, which would import the program's main module again in
each of them and is no good company for a window's threads.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, cast

from timeline.articles.cpu_time import cpu_seconds
from timeline.articles.limits import short_name
from timeline.articles.wanted import Wanted, name_of
from timeline.articles.wire import receive, send
from timeline.errors import ArticleError
from timeline.model import Reading

_PLAIN = (".txt", ".text", ".asc", ".md", ".markdown")

# Of work; by the clock, with a busy machine, that stays within ten.
SECONDS_A_FILE = 7.0
# With the program itself that is less than 500 MB.
MEGABYTES_A_FILE = 350
_SECONDS_TO_START = 60.0
# How many times longer than it works a file may take where other programs keep the processor busy.
_PATIENCE = 6.0
_LOOK_EVERY = 0.05
# Python gives little memory back; a fresh process does.
_FILES_A_PROCESS = 400
# Results that wait to be taken; with more of them the processes wait, too.
_MOST_WAITING = 16
_CODE = """
import sys
sys.path[:0] = [sys.argv[1]]
from timeline.articles.worker_process import main
main(int(sys.argv[2]))
"""


@dataclass(frozen=True, slots=True)
class FileRead:
    """What became of one file: its readings, and a sentence for the file or for each part that could not be read.

    `wanted` is set where something else than a file was read; `path` has its name then. `passed` counts what
    was left out of it (see passed_over.py). `guessed` is its encoding where nothing in it tells one.
    """

    path: Path
    readings: tuple[Reading, ...] = ()
    errors: tuple[ArticleError, ...] = ()
    wanted: Wanted | None = None
    passed: dict[str, int] = field(default_factory=dict[str, int])
    guessed: str = ""


def read_files(
    paths: Sequence[Wanted],
    *,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_start: Callable[[Path], None] = lambda path: None,
    on_wait: Callable[[], None] = lambda: None,
    processes: int = 2,
    seconds: float = SECONDS_A_FILE,
    megabytes: int = MEGABYTES_A_FILE,
) -> Iterator[FileRead]:
    """Read `paths` in worker processes; results come as they are ready, each path exactly once.

    The callbacks are called on the caller's thread: `on_start` before a file is read, `on_wait` where nothing was ready
    for a twentieth of a second, `is_cancelled` as often; when it is true the iteration ends at once. Leaving the loop
    early ends the processes, too. `seconds` of work and `megabytes` are what one file may take.
    """
    todo: queue.SimpleQueue[Wanted] = queue.SimpleQueue()
    for path in paths:
        todo.put(path)
    news: queue.SimpleQueue[Wanted | FileRead] = queue.SimpleQueue()
    room = threading.Semaphore(_MOST_WAITING)
    crew = [_Keeper(todo, news, room, seconds, megabytes) for _ in range(max(1, min(processes, len(paths))))]
    for keeper in crew:
        keeper.start()
    left = len(paths)
    try:
        while left and not is_cancelled():
            try:
                item = news.get(timeout=_LOOK_EVERY)
            except queue.Empty:
                on_wait()
                continue
            if isinstance(item, FileRead):
                left -= 1
                yield item
                room.release()
            else:
                on_start(_path(item))
    finally:
        for keeper in crew:
            keeper.stop()
        for keeper in crew:
            keeper.join()


class _Keeper(threading.Thread):
    """Keeps one worker process at work, and replaces it when it hangs or dies."""

    def __init__(
        self,
        todo: queue.SimpleQueue[Wanted],
        news: queue.SimpleQueue[Wanted | FileRead],
        room: threading.Semaphore,
        seconds: float,
        megabytes: int,
    ) -> None:
        super().__init__(daemon=True)
        self._todo, self._news, self._room = todo, news, room
        self._seconds, self._megabytes = seconds, megabytes
        self._stopped = threading.Event()
        self._worker: _Worker | None = None
        self._lock = threading.Lock()

    def stop(self) -> None:
        """End at once; what is being read is dropped."""
        self._stopped.set()
        with self._lock:
            if self._worker:
                self._worker.kill()

    def run(self) -> None:
        try:
            while not self._stopped.is_set():
                if not self._room.acquire(timeout=_LOOK_EVERY):
                    continue
                try:
                    path = self._todo.get_nowait()
                except queue.Empty:
                    return
                self._news.put(path)
                self._news.put(self._read(path))
        finally:
            self._replace(None)

    def _read(self, path: Wanted) -> FileRead:
        worker = self._ready_worker()
        if worker is None:
            return _failed(
                path, "could not be read: no process could be started for it. Close other programs and try again."
            )
        answer = worker.ask(path, self._seconds)
        if isinstance(answer, tuple):
            result, is_spent = cast("tuple[FileRead, bool]", answer)
            if is_spent or worker.asked >= _FILES_A_PROCESS:
                self._replace(None)
            return result
        self._replace(None)
        if answer is _LATE:
            return _failed(path, f"took longer than {self._seconds:g} seconds to read. {_smaller(path)}")
        return _failed(
            path, f"needs more than {self._megabytes} MB of memory, or breaks its reader. Save it as plain text."
        )

    def _ready_worker(self) -> _Worker | None:
        if self._worker is None and not self._stopped.is_set():
            try:
                worker = _Worker(self._megabytes)
            except OSError:
                return None
            self._replace(worker)
            if not worker.is_ready(_SECONDS_TO_START):
                self._replace(None)
        return self._worker

    def _replace(self, worker: _Worker | None) -> None:
        with self._lock:
            old, self._worker = self._worker, worker
            if old:
                old.kill()
            if worker and self._stopped.is_set():
                worker.kill()


_LATE, _DIED = object(), object()


class _Worker:
    """One worker process and the thread that listens to it."""

    def __init__(self, megabytes: int) -> None:
        root = str(Path(__file__).resolve().parents[2])
        # -P: a module that lies in the folder the program was started from must not be taken for a library.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _CODE, root, str(megabytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdin
        assert self._process.stdout
        self._input: IO[bytes] = self._process.stdin
        self._output: IO[bytes] = self._process.stdout
        self._answers: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.asked = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def is_ready(self, seconds: float) -> bool:
        return self._answer(seconds) is None

    def ask(self, path: Wanted, seconds: float) -> object:
        """(FileRead, whether the process is spent), or `_LATE`, or `_DIED`; `seconds` of the process's own work."""
        self.asked += 1
        pid = self._process.pid
        worked, begun = cpu_seconds(pid), time.monotonic()
        try:
            send(self._input, path)
        except (OSError, ValueError):
            return _DIED
        answer, left = _LATE, seconds
        while answer is _LATE and left > 0 and time.monotonic() - begun < _PATIENCE * seconds:
            answer = self._answer(max(left, _LOOK_EVERY))
            now = cpu_seconds(pid)
            left = 0.0 if worked is None or now is None else seconds - (now - worked)
        return answer

    def kill(self) -> None:
        """End the process, whatever it is doing; may be called from any thread, and twice."""
        self._process.kill()
        self._process.wait()

    def _answer(self, seconds: float) -> object:
        try:
            return self._answers.get(timeout=seconds)
        except queue.Empty:
            return _LATE

    def _listen(self) -> None:
        try:
            while True:
                self._answers.put(receive(self._output))
        except (EOFError, OSError, ValueError):
            self._answers.put(_DIED)
        finally:
            self._input_closed()
            self._output.close()

    def _input_closed(self) -> None:
        # What was still to be sent has nobody left to read it.
        with contextlib.suppress(OSError):
            self._input.close()


def _path(wanted: Wanted) -> Path:
    return wanted if isinstance(wanted, Path) else Path(name_of(wanted))


def _smaller(wanted: Wanted) -> str:
    """What to do about a file that is too much: one of plain text can only be split."""
    is_plain = name_of(wanted).lower().endswith(_PLAIN)
    return "Split it and add the parts." if is_plain else "Split it, or save it as plain text."


def _failed(wanted: Wanted, words: str) -> FileRead:
    return of_wanted(wanted, errors=(ArticleError(f'"{short_name(name_of(wanted))}" {words}'),))


def of_wanted(
    wanted: Wanted,
    readings: tuple[Reading, ...] = (),
    errors: tuple[ArticleError, ...] = (),
    passed: dict[str, int] | None = None,
    guessed: str = "",
) -> FileRead:
    other = None if isinstance(wanted, Path) else wanted
    return FileRead(_path(wanted), readings, errors, other, passed or {}, guessed)


def read_here(wanted: Wanted) -> FileRead:
    """The same result without another process: for a few files, or where none can be started."""
    from timeline.articles import import_wanted
    from timeline.pipeline import date_article

    try:
        found = import_wanted(wanted)
    except ArticleError as error:
        return of_wanted(wanted, errors=(error,))
    readings = tuple(date_article(article) for article in found.articles)
    return of_wanted(wanted, readings, tuple(map(ArticleError, found.problems)), dict(found.passed), found.guessed)
