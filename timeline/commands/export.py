"""`export`: write all of a project's timeline, in the format that the ending of the file names."""

from __future__ import annotations

from pathlib import Path

from timeline.commands.outcome import Outcome
from timeline.errors import DatelineError
from timeline.model import Status


def export(project: Path, target: Path) -> int:
    """A file at `target` is replaced once the new one is complete."""
    from timeline.export import Request, write
    from timeline.store import open_project

    outcome = Outcome()
    try:
        store = open_project(project, read_only=True)
        try:
            events = [e for e in store.project.events.values() if not e.is_deleted and e.status is not Status.DISMISSED]
            write(Request(target, events, store.project.articles, title=project.stem))
        finally:
            store.close()
    except DatelineError as error:
        outcome.failed(error)
    return outcome.exit_code
