"""How one event looks on paper: a mark or a bar, whose fill, outline and badge say how sure its date is."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from matplotlib.patches import Ellipse, FancyBboxPatch, Polygon, Rectangle

from timeline.layout.flags import (
    APPROXIMATE,
    BY_HAND,
    CONFIRMED,
    HALF_OPEN,
    INFERRED,
    NO_BEGIN,
    ONE_UNIT,
    PINNED,
    UNCERTAIN,
)

BAR = 11.0
SURE = CONFIRMED | PINNED | BY_HAND
_RADIUS, _SMALL_RADIUS = 3.8, 2.4


@dataclass(frozen=True)
class Inks:
    """The colours of one figure by name, and those of categories.

    `ranks` says which place a category (by its rank in the figure) has among all of the project, whose colour and
    shape it takes; `chosen` are the colours that a person gave, by rank in the figure.
    """

    names: Mapping[str, str]
    categories: tuple[str, ...]
    ranks: Mapping[int, int] = field(default_factory=dict[int, int])
    chosen: Mapping[int, str] = field(default_factory=dict[int, str])

    def rank(self, kind: int) -> int:
        return self.ranks.get(kind, kind)

    def of(self, kind: int) -> str:
        return self.chosen.get(kind) or self.categories[self.rank(kind) % len(self.categories)]

    def on(self, kind: int) -> str:
        """Black or white, whichever is easier to read on a category's colour."""
        red, green, blue = (int(self.of(kind)[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return "#FFFFFF" if 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2 < 0.3 else "#10151B"


class BarPainter:
    """Draws on matplotlib axes, in points from the top left."""

    def __init__(self, axes: Any, inks: Inks) -> None:
        self._axes, self._inks = axes, inks

    def mark(self, x: float, y: float, flags: int, kind: int) -> None:
        """Filled where a person stands by it, hollow where it was found, small and dotted where it was inferred."""
        colour = self._inks.of(kind)
        is_guess = bool(flags & INFERRED) and not flags & SURE
        dashes: Any = (0, (1.0, 0.8)) if is_guess else (0, (1.6, 1.1)) if flags & UNCERTAIN else "solid"
        style: dict[str, Any] = {
            "facecolor": colour if flags & SURE else self._inks.names["ground"],
            "edgecolor": colour, "lw": 1.0 if is_guess else 1.2, "linestyle": dashes, "zorder": 2,
        }  # fmt: skip
        self._axes.add_patch(_shape(x, y, self._inks.rank(kind), _SMALL_RADIUS if is_guess else _RADIUS, style))
        if flags & CONFIRMED:
            ink = self._inks.on(kind)
            self._axes.plot([x - 1.7, x - 0.4, x + 1.9], [y + 0.1, y + 1.5, y - 1.4], color=ink, lw=1.0)

    def span(self, left: float, right: float, top: float, flags: int, kind: int) -> None:
        is_sure, is_one = bool(flags & SURE), bool(flags & ONE_UNIT)
        alpha = (0.34 if is_one else 0.92) if is_sure else (0.10 if is_one else 0.24)
        dashes: Any = "solid"
        if not is_sure and flags & INFERRED:
            alpha, dashes = alpha / 3, (0, (1, 1.2))
        elif flags & UNCERTAIN and not is_sure:
            dashes = (0, (2.5, 2))
        elif flags & APPROXIMATE:
            dashes = (0, (1, 1.5))
        colour = self._inks.of(kind)
        box = f"round,pad=0,rounding_size={min(2.5, (right - left) / 2)}"
        shape: tuple[tuple[float, float], float, float] = ((left, top), right - left, BAR)
        if flags & APPROXIMATE:
            self._fade(left, right, top, colour, alpha, (0.0, 1.0, 1.0, 0.0))
        else:
            self._axes.add_patch(FancyBboxPatch(*shape, boxstyle=box, facecolor=colour, alpha=alpha, lw=0))
        self._axes.add_patch(
            FancyBboxPatch(*shape, boxstyle=box, facecolor="none", edgecolor=colour, lw=0.8, linestyle=dashes)
        )

    def half_open(self, x: float, top: float, flags: int, kind: int, left: float, right: float) -> None:
        """A fill that fades `left` or `right` points beyond the edge at `x`."""
        colour, is_left = self._inks.of(kind), bool(flags & NO_BEGIN)
        low, high = (x - left, x) if is_left else (x, x + right)
        alpha = 0.7 if flags & SURE else 0.4
        self._fade(low, high, top, colour, alpha, (0.0, 0.33, 0.66, 1.0) if is_left else (1.0, 0.66, 0.33, 0.0))
        dashes = (0, (1, 1)) if flags & (UNCERTAIN | INFERRED | APPROXIMATE) else "solid"
        self._axes.plot([x, x], [top, top + BAR], color=colour, lw=1.4, ls=dashes)

    def badge(self, x: float, y: float) -> None:
        """A tick in a small disc, for bars that a person confirmed."""
        ground = self._inks.names["ground"]
        self._axes.add_patch(Ellipse((x, y), 7, 7, facecolor="#1A7F4B", edgecolor=ground, lw=0.6, zorder=2))
        self._axes.plot([x - 1.6, x - 0.4, x + 1.8], [y + 0.1, y + 1.4, y - 1.3], color="#FFFFFF", lw=0.9, zorder=3)

    def pin(self, x: float, y: float) -> None:
        ink = self._inks.names["text"]
        self._axes.plot([x - 2.5, x], [y + 6, y + 3], color=ink, lw=0.9, zorder=3)
        head = Ellipse((x + 0.7, y + 2.2), 4.4, 4.4, facecolor="#C62828", edgecolor=ink, lw=0.6, zorder=3)
        self._axes.add_patch(head)

    def sample(self, x: float, y: float, flags: int) -> None:
        """What the legend shows in 20 points' room around the height `y`."""
        top = y - BAR / 2
        if flags & NO_BEGIN:
            self.half_open(x + 20, top, flags, 0, 20, 0)
        elif flags & HALF_OPEN:
            self.half_open(x, top, flags, 0, 0, 20)
        elif flags & (ONE_UNIT | APPROXIMATE) or not flags:
            self.span(x, x + 20, top, flags, 0)
        else:
            self.mark(x + 10, y, flags, 0)
            if flags & PINNED:
                self.pin(x + 14, top - 1)

    def _fade(self, left: float, right: float, top: float, colour: str, alpha: float, ends: tuple[float, ...]) -> None:
        """A fill whose strength goes through `ends`, in slices: vector formats have no gradient of their own here."""
        count = max(8, min(40, int((right - left) / 2.5)))
        step = (right - left) / count
        for number in range(count):
            place = (number + 0.5) / count
            if ends == (0.0, 1.0, 1.0, 0.0):
                edge = min(0.45, 10.0 / max(right - left, 1.0))
                share = min(1.0, place / edge, (1 - place) / edge)
            else:
                share = place if ends[0] == 0.0 else 1 - place
            self._axes.add_patch(
                Rectangle((left + number * step, top), step, BAR, facecolor=colour, alpha=alpha * share, lw=0)
            )


def _shape(x: float, y: float, kind: int, r: float, style: dict[str, Any]) -> Any:
    """The same shapes by category as on the canvas."""
    match kind % 5:
        case 0:
            return Ellipse((x, y), 2 * r, 2 * r, **style)
        case 1:
            return Rectangle((x - r * 0.88, y - r * 0.88), r * 1.76, r * 1.76, **style)
        case 2:
            s = r * 1.2
            return Polygon([(x, y - s), (x + s, y), (x, y + s), (x - s, y)], **style)
        case 3:
            return Polygon([(x, y - r * 1.15), (x + r * 1.15, y + r * 0.9), (x - r * 1.15, y + r * 0.9)], **style)
        case _:
            h = r * 0.93
            return Polygon(
                [
                    (x - r, y),
                    (x - r / 2, y - h),
                    (x + r / 2, y - h),
                    (x + r, y),
                    (x + r / 2, y + h),
                    (x - r / 2, y + h),
                ],
                **style,
            )
