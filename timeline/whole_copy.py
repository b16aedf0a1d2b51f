"""A whole copy of an open project file, written beside its place and moved there: it is there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path


def write_copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy all of `source` to `target`, readable by those who may read the original.

    Raises OSError or sqlite3.Error, with the file that was at `target` as it was.
    """
    # The name is cut, so that a long one still fits with what is put around it.
    beside = target.with_name(f".{target.stem[:50]}.part")
    _forget(beside)
    try:
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _permissions(source)))
        with closing(sqlite3.connect(beside)) as copy:
            source.backup(copy)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            _forget(beside)
        raise


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
