"""Edits of several events as one: each is worked out upon the ones before it, and all are one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from timeline.project import ChangeSet, Project, RowChange

Edit = Callable[[Project], ChangeSet]


def one_after_another(project: Project, label: str, steps: Iterable[Edit]) -> ChangeSet:
    """What all of the steps come to, from the project as it is; a row that several touch is changed once.

    Raises what a step raises, and then none of them is done.
    """
    rows: dict[tuple[str, str], RowChange] = {}
    moved = 0
    for step in steps:
        change = step(project)
        project = project.apply(change)
        moved += change.moved
        for row in change.rows:
            key = (row.table, row.id)
            rows[key] = replace(rows[key], after=row.after) if key in rows else row
    return ChangeSet(label, tuple(row for row in rows.values() if row.before != row.after), moved)
