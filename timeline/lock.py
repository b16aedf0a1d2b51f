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
        # What is locked cannot be read there: so a byte behind the words, which say who has it.
        os.lseek(note.fileno(), 1 << 20, os.SEEK_SET)
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
        self._note = _held(self.path, project)
        if self._note is None:
            return
        words = json.dumps([os.getpid(), socket.gethostname(), _person()])
        with contextlib.suppress(OSError):  # on a full disk the lock is held all the same, and names nobody
            os.truncate(self._note.fileno(), 0)
            os.write(self._note.fileno(), words.encode())

    def release(self) -> None:
        if self._note:
            if sys.platform == "win32":  # where no open file can be removed
                self._note.close()
            with contextlib.suppress(OSError):
                self.path.unlink()
            self._note.close()
            self._note = None


def lock_path(project: Path) -> Path:
    return project.with_name(f".{project.name}.open")


def _held(path: Path, project: Path) -> IO[str] | None:
    """The note, locked; None where the folder takes none."""
    while True:
        try:
            note = path.open("a+", encoding="utf-8")
        except OSError:
            return None
        holder = _holder(note)
        try:
            _lock(note)
        except OSError:
            note.close()
            raise InUseError(_refusal(project, holder)) from None
        if not _leads_to(path, note):
            note.close()  # it was released, and so removed, between our opening and locking it: another may come now
            continue
        if holder and holder[1] != socket.gethostname():
            note.close()
            raise InUseError(_refusal(project, holder, path))
        return note


def _leads_to(path: Path, note: IO[str]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(note.fileno()))
    except OSError:
        return False


def _refusal(project: Path, holder: tuple[int, str, str] | None, left: Path | None = None) -> str:
    """`left` is the note of another machine, of which nobody here knows whether it still holds."""
    pid, machine, person = holder or (0, "", "")
    who = f": {person or 'someone'} has it on {machine} (process {pid})" if holder else " in another window"
    otherwise = f' If nobody has it there any more, delete "{left.name}" beside it.' if left else ""
    return f'"{project.name}" is open already{who}. Close it there, or open it for reading or as a copy.{otherwise}'


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
