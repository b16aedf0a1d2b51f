"""`export`: write all of a project's timeline, in the format that the ending of the file names."""

from __future__ import annotations

import sys
from pathlib import Path

from timeline.commands.outcome import Outcome
from timeline.commands.terminal import printable
from timeline.errors import DatelineError, ExportError


def export(project: Path, target: Path, *, with_inferred: bool = False, replaces: bool = False, at: str = "") -> int:
    """What the window shows, and on request what only the narrative dates; `at` is the time now, in UTC.

    A file that is there already is replaced, when the new one is complete, only where the command says so, or somebody
    at the terminal.
    """
    from timeline import category_colours
    from timeline.export import Request, write
    from timeline.store import open_project

    outcome = Outcome()
    try:
        if not (replaces or _may_write(target)):
            return outcome.exit_code
        store = open_project(project, read_only=True)
        try:
            events = [e for e in store.project.visible_events() if with_inferred or not e.is_inferred]
            of = store.project.expressions_of
            colours = category_colours.read(store.preference(category_colours.NAME))
            order = category_colours.read_order(store.preference(category_colours.ORDER))
            request = Request(
                target, events, store.project.articles, of, title=project.stem, at=at,
                categories=order, colours=colours,
            )  # fmt: skip
            said = write(request)
            if said:
                print(printable(f"{target.name}: {said}"), file=sys.stderr)
        finally:
            store.close()
    except DatelineError as error:
        outcome.failed(error)
    return outcome.exit_code


def _may_write(target: Path) -> bool:
    if not target.exists():
        return True
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise ExportError(f'"{target.name}" is there already. Say --replace, or choose another name.')
    print(printable(f'"{target.name}" is there already. Replace it? [y/N] '), end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
