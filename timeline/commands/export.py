"""`export`: write all of a project's timeline, in the format that the ending of the file names."""

from __future__ import annotations

from pathlib import Path

from timeline.commands.outcome import Outcome
from timeline.errors import DatelineError


def export(project: Path, target: Path, *, with_inferred: bool = False) -> int:
    """What the window shows, and on request what only the narrative dates; `target` is replaced when complete."""
    from timeline.export import Request, write
    from timeline.store import open_project

    outcome = Outcome()
    try:
        store = open_project(project, read_only=True)
        try:
            events = [e for e in store.project.visible_events() if with_inferred or not e.is_inferred]
            write(Request(target, events, store.project.articles, title=project.stem))
        finally:
            store.close()
    except DatelineError as error:
        outcome.failed(error)
    return outcome.exit_code
