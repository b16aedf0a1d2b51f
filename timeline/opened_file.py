"""Whether a path still leads to the file that was opened: what is written to one that was deleted is lost."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


class OpenedFile:
    """The file that `path` leads to at construction, told from any that takes its place, to `release`."""

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()
        self._handle: int | None = None
        self._number = _number(os.stat(self._path))
        # Holding the file keeps its number from being given away. Only O_PATH: closing any other handle on the file
        # would drop SQLite's locks. Systems without it keep an open file from being deleted, or give numbers slowly.
        if hasattr(os, "O_PATH"):
            with contextlib.suppress(OSError):
                self._handle = os.open(self._path, os.O_PATH | os.O_CLOEXEC)

    def is_in_place(self) -> bool:
        try:
            found = os.stat(self._path)
            opened = self._number if self._handle is None else _number(os.fstat(self._handle))
        except OSError:
            return False
        return _number(found) == opened

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _number(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino
