"""A progress bar on a terminal, and silence anywhere else."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from timeline.commands.terminal import printable, redraw

_BAR = 24


@dataclass(slots=True)
class Progress:
    """Counts files up to `total`, and names the one that was begun last."""

    total: int
    out: TextIO
    done: int = 0

    def begin(self, file: Path) -> None:
        if self.out.isatty():
            redraw(self.out, bar(self.done, self.total, str(file), shutil.get_terminal_size().columns))

    def end(self) -> None:
        self.done += 1

    def clear(self) -> None:
        if self.out.isatty():
            redraw(self.out, "")


def bar(done: int, total: int, name: str, columns: int) -> str:
    """`[####....]  3/12 name`, narrower than the terminal; the end of a long name says more than its begin."""
    filled = _BAR * done // total
    line = f"[{'#' * filled}{'.' * (_BAR - filled)}] {done:{len(str(total))}}/{total} "
    room = max(columns - 1 - len(line), 0)
    return line + (printable(name) if len(name) <= room else "…" + printable(name)[-room + 1 :] if room > 1 else "")
