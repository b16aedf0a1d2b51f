"""A progress bar on a terminal, and silence anywhere else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from typing import TextIO, TypeVar

from timeline.commands.terminal import printable, redraw

Item = TypeVar("Item")
_BAR = 24


def with_progress(items: Sequence[Item], out: TextIO) -> Iterator[Item]:
    """Each item, drawing how far it is and which one is under way."""
    if not out.isatty():
        yield from items
        return
    for done, item in enumerate(items):
        redraw(out, bar(done, len(items), str(item), shutil.get_terminal_size().columns))
        yield item
    redraw(out, "")


def bar(done: int, total: int, name: str, columns: int) -> str:
    """`[####....]  3/12 name`, narrower than the terminal; the end of a long name says more than its begin."""
    filled = _BAR * done // total
    line = f"[{'#' * filled}{'.' * (_BAR - filled)}] {done:{len(str(total))}}/{total} "
    room = max(columns - 1 - len(line), 0)
    return line + (printable(name) if len(name) <= room else "…" + printable(name)[-room + 1 :] if room > 1 else "")
