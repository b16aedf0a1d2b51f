"""A whole copy of an open project file, written beside its place and moved there: it is there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ALL_AT_ONCE = -1


def write_copy(
    source: sqlite3.Connection,
    target: Path,
    *,
    pages: int = ALL_AT_ONCE,
    between: Callable[[], None] = lambda: None,
    is_wanted: Callable[[sqlite3.Connection], bool] = lambda copy: True,
) -> bool:
    """Copy all of `source` to `target`, readable by those who may read the original.

    `pages` at a time, with a call of `between`; others may write to the source there, and the copy then begins again.
    A copy that is not `is_wanted` goes, with the answer False. Raises OSError, sqlite3.Error and what those two raise,
    with the file that was at `target` as it was.
    """
    # The name is cut, so that a long one still fits with what is put around it.
    beside = target.with_name(f".{target.stem[:50]}.part")
    _forget(beside)
    try:
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _permissions(source)))
        with closing(sqlite3.connect(beside)) as copy:
            source.backup(copy, pages=pages, progress=lambda status, left, total: between(), sleep=0.002)
            is_kept = is_wanted(copy)
        if is_kept:
            beside.replace(target)
        else:
            _forget(beside)
    except BaseException:
        with contextlib.suppress(OSError):
            _forget(beside)
        raise
    return is_kept


def free_name(path: Path, mark: str) -> Path:
    """A name beside `path` that nothing has: "dam.dateline" with "recovered" is "dam.recovered.dateline", or -2 ..."""
    names = (f"{path.stem[:150]}.{mark}{more}{path.suffix}" for more in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(place for place in map(path.with_name, names) if not os.path.lexists(place))


def _forget(beside: Path) -> None:
    """Remove what an earlier copy that was cut short left, its journal too: SQLite would play that back."""
    for path in (beside.with_name(f"{beside.name}-journal"), beside):
        path.unlink(missing_ok=True)


def _permissions(source: sqlite3.Connection) -> int:
    """Those of the original's file, less what the person's umask takes; one in memory has none."""
    name = source.execute("PRAGMA database_list").fetchone()[2]
    try:
        return os.stat(name).st_mode & 0o666
    except OSError:
        return 0o666 if not name else 0o600
