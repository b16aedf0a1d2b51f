"""What a screen reader is told about the canvas; the table of events is its twin for everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.timeline_canvas import TimelineCanvas


def announce(canvas: TimelineCanvas) -> None:
    """Name the focused event in the canvas's description."""
    row = canvas.focused
    text = ", ".join(canvas.details(row)[:3]) if row >= 0 else f"{len(canvas.scene):,} events"
    canvas.setAccessibleDescription(text)
