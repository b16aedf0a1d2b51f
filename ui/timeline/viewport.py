"""What of the timeline the canvas looks at: zooming, panning, and the way back to earlier views."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from timeline.intervals import FIRST_MOMENT, LAST_MOMENT

# A hundredth of a second and about four centuries a pixel.
FINEST, COARSEST = 0.01, (LAST_MOMENT - FIRST_MOMENT) / 400
_KEPT = 100


@dataclass(frozen=True, slots=True)
class Place:
    """One view: `begin` seconds at the left edge, `scale` seconds a pixel, and how far it is scrolled down."""

    begin: float
    scale: float
    scroll_y: float = 0.0


class Viewport:
    """The place looked at now, and those before and after it."""

    def __init__(self) -> None:
        self.place = Place(0.0, 86400.0)
        self._back: list[Place] = []
        self._forward: list[Place] = []

    def seconds(self, x: float) -> float:
        return self.place.begin + x * self.place.scale

    def x(self, seconds: float) -> float:
        return (seconds - self.place.begin) / self.place.scale

    def zoom(self, factor: float, x: float) -> None:
        """Make a pixel `factor` times as long; the moment at `x` stays there, at the limits too."""
        scale = min(max(self.place.scale * factor, FINEST), COARSEST)
        begin = self.seconds(x) - x * scale
        self.place = Place(begin, scale, self.place.scroll_y)

    def pan(self, dx: float, width: float) -> None:
        """Move the content by `dx` px; half a view beyond the years there are is the end."""
        half = width * self.place.scale / 2
        begin = min(max(self.place.begin - dx * self.place.scale, FIRST_MOMENT - half), LAST_MOMENT - half)
        self.place = Place(begin, self.place.scale, self.place.scroll_y)

    def scroll(self, y: float, content_height: float, height: float) -> None:
        """Scroll to `y` px, as far as there is content."""
        bound = min(max(y, 0.0), max(content_height - height, 0.0))
        self.place = Place(self.place.begin, self.place.scale, bound)

    def show(self, begin: float, end: float, left: float, right: float, width: float) -> None:
        """Put [begin, end) between `left` and `width - right` px."""
        room = max(width - left - right, 10.0)
        scale = min(max((end - begin) / room, FINEST), COARSEST)
        middle = (begin + end) / 2
        self.place = Place(middle - (left + room / 2) * scale, scale, self.place.scroll_y)

    def remember(self) -> None:
        """Keep the present place as one to come back to."""
        if not self._back or self._back[-1] != self.place:
            self._back.append(self.place)
            del self._back[:-_KEPT]
        self._forward.clear()

    def go_back(self) -> bool:
        """Whether there was an earlier view."""
        return self._step(self._back, self._forward)

    def go_forward(self) -> bool:
        return self._step(self._forward, self._back)

    def _step(self, source: list[Place], target: list[Place]) -> bool:
        while source and source[-1] == self.place:
            source.pop()
        if not source:
            return False
        target.append(self.place)
        self.place = source.pop()
        return True

    def saved(self) -> dict[str, float]:
        return {"begin": self.place.begin, "scale": self.place.scale, "scroll_y": self.place.scroll_y}

    def restore(self, saved: Mapping[str, object]) -> bool:
        """Whether `saved` was a view; anything else changes nothing."""
        found = [saved.get(name) for name in ("begin", "scale", "scroll_y")]
        numbers = [value for value in found if isinstance(value, int | float) and abs(value) < 1e15]
        if len(numbers) < 3 or not FINEST <= numbers[1] <= COARSEST:
            return False
        self.place = Place(float(numbers[0]), float(numbers[1]), max(0.0, float(numbers[2])))
        return True
