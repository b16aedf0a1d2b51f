"""What runs inside a worker process: take a path, read and date the file, answer, until the input ends."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from timeline.articles.limits import short_name
from timeline.articles.wanted import Address, InEncoding, Selection, Wanted, name_of
from timeline.articles.wire import receive, send
from timeline.articles.worker import FileRead, of_wanted, read_here
from timeline.errors import ArticleError

_WARM_UP = (
    "<html lang='en'><head><title>Ferry aground</title></head><body><h1>Ferry aground</h1>"
    "<p>12 October 2020</p><p>A ferry ran aground on Sunday evening, two days after the storm of January 3.</p>"
    "</body></html>"
)


def main(megabytes: int) -> None:
    """Serve the process that started this one; `megabytes` is what a file may take on top of the program's own."""
    answers = os.fdopen(os.dup(1), "wb")
    # A library that prints would garble the answers.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    _be_nice()
    _warm_up()
    _limit(megabytes)
    send(answers, None)
    while True:
        try:
            wanted = receive(sys.stdin.buffer)
        except (EOFError, ValueError):
            return
        assert isinstance(wanted, Path | Address | Selection | InEncoding)
        result, is_spent = _read(wanted)
        send(answers, (result, is_spent))
        if is_spent:
            return


def _read(wanted: Wanted) -> tuple[FileRead, bool]:
    """What became of a file, and whether it left the memory in pieces, so that the next one needs a new process."""
    name = short_name(name_of(wanted))
    try:
        result = read_here(wanted)
    except MemoryError:
        words = f'"{name}" needs more memory than one file may. Split it, or save it as plain text.'
        return of_wanted(wanted, errors=(ArticleError(words),)), True
    except Exception as error:  # the edge of the process: whatever a reader's library raises must not end the others
        words = f'"{name}" broke its reader ({type(error).__name__}). Save it as plain text and add that.'
        return of_wanted(wanted, errors=(ArticleError(words),)), False
    return result, any(isinstance(error.__cause__, MemoryError) for error in result.errors)


def _warm_up() -> None:
    """Load what reading needs now, so that no file pays for it and the memory limit counts from here."""
    from timeline.articles import import_bytes
    from timeline.pipeline import date_article

    for article in import_bytes(_WARM_UP.encode(), "warm-up.html"):
        date_article(article)


def _be_nice() -> None:
    with contextlib.suppress(OSError, AttributeError):
        os.nice(15)


def _limit(megabytes: int) -> None:
    try:
        import resource

        with open("/proc/self/statm", encoding="ascii") as file:
            taken = int(file.read().split()[0]) * resource.getpagesize()
    except (ImportError, OSError, ValueError):
        return
    limit = taken + megabytes * 1_000_000
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
