"""Events to lanes, bars, ticks and labels, in numbers; the canvas and the exported figure both draw this."""

from timeline.layout.building import build_scene
from timeline.layout.frame import Frame, View, frame
from timeline.layout.scene import RowsBy, Scene
from timeline.layout.texts import plain_widths, width_table

__all__ = ["Frame", "RowsBy", "Scene", "View", "build_scene", "frame", "plain_widths", "width_table"]
