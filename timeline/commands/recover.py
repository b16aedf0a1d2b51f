"""`recover`: write what can still be read of a damaged project to a new one."""

from __future__ import annotations

from pathlib import Path

from timeline.commands.outcome import Outcome
from timeline.errors import ProjectError


def recover(damaged: Path, target: Path | None) -> int:
    """`target` is a new file; None for a free name beside the damaged one, which is never touched."""
    from timeline.recovery import recover as recover_project
    from timeline.whole_copy import free_name

    outcome = Outcome()
    try:
        if not damaged.is_file():
            raise ProjectError(f'There is no project "{damaged}". Name the damaged file.')
        place = target or free_name(damaged, "recovered")
        found = recover_project(damaged, place)
        print(f"{place}: {found.words}. The damaged file was not changed.")
    except ProjectError as error:
        outcome.failed(error)
    return outcome.exit_code
