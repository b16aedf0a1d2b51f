"""Who has a project open: a small note beside it, locked while its writer lives, so that a crash leaves no obstacle.

Not a lock on the project file itself: closing any handle on that would drop SQLite's own locks.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from pathlib import Path
from typing import IO

from timeline.errors import InUseError

if sys.platform == "win32":
    import msvcrt

    def _lock(note: IO[str]) -> None:
        msvcrt.locking(note.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(note: IO[str]) -> None:
        fcntl.flock(note, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """Held from construction to `release`, or to the end of the process.

    Raises InUseError, naming who has it, when another process on this machine holds it, or when its note was written
    on another machine: nothing can be known of a process there, and two writers lose edits. Where the folder takes no
    note there is none to hold, and SQLite says the rest.
    """

    def __init__(self, project: Path) -> None:
        self.path = lock_path(project)
        self._note: IO[str] | None = None
        with contextlib.suppress(OSError):
            self._note = self.path.open("a+", encoding="utf-8")
        if self._note is None:
            return
        holder = _holder(self._note)
        try:
            _lock(self._note)
        except OSError:
            self._note.close()
            raise InUseError(_refusal(project, holder)) from None
        if holder and holder[1] != socket.gethostname():
            self._note.close()
            raise InUseError(_refusal(project, holder))
        self._note.seek(0)
        self._note.truncate()
        json.dump([os.getpid(), socket.gethostname(), _person()], self._note)
        self._note.flush()

    def release(self) -> None:
        if self._note:
            with contextlib.suppress(OSError):
                self.path.unlink()
            self._note.close()
            self._note = None


def lock_path(project: Path) -> Path:
    return project.with_name(f".{project.name}.open")


def _refusal(project: Path, holder: tuple[int, str, str] | None) -> str:
    pid, machine, person = holder or (0, "", "")
    who = f" by {person or 'someone'} on {machine} (process {pid})" if holder else " in another window"
    return f'"{project.name}" is open already{who}. Close it there, or open it for reading or as a copy.'


def _holder(note: IO[str]) -> tuple[int, str, str] | None:
    """(process, machine, person) of the note, None where it says nothing."""
    try:
        note.seek(0)
        pid, machine, person = json.loads(note.read(1000))
        return int(pid), str(machine), str(person)
    except (OSError, ValueError, TypeError):
        return None


def _person() -> str:
    return os.environ.get("USER") or os.environ.get("USERNAME") or ""
