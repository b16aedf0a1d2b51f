"""What may be written to a terminal: one line that cannot move the cursor, whatever a file or an article is called."""

from __future__ import annotations

import shutil
from typing import TextIO


def printable(text: str) -> str:
    """One line without control characters."""
    return "".join(c if c.isprintable() else "?" for c in " ".join(text.split()))


def redraw(out: TextIO, line: str) -> None:
    """Write `line` over the one the cursor is in, and stay there; spaces clear the rest on any terminal."""
    room = shutil.get_terminal_size().columns - 1
    out.write(f"\r{line[:room]:{room}}\r{line[:room]}")
    out.flush()
