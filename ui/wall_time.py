"""The window is where the clock is read: the history shows the person's own wall time."""

from __future__ import annotations

from datetime import datetime


def wall_time() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")  # noqa: TID251
