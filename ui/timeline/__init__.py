"""The parts of the timeline canvas."""
