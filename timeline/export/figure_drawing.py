"""Drawing strips with matplotlib: no pyplot, points from the top left, and text that is never mathtext."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

import logging
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Ellipse, FancyBboxPatch, Polygon, Rectangle
from matplotlib.textpath import TextToPath

from timeline.layout.bands import MARK
from timeline.layout.colours import ON_DARK, ON_LIGHT
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
from timeline.layout.pages import AXIS, LANE, Strip
from timeline.layout.scene import Scene
from timeline.layout.words import difference_words

if TYPE_CHECKING:
    from timeline.export.figure import Footer

_SURE = CONFIRMED | PINNED | BY_HAND
_DOUBTED = UNCERTAIN | INFERRED
_INK = {
    "light": {
        "ground": "#FFFFFF", "text": "#1B1F24", "soft": "#5A6472", "line": "#C9CFD6",
        "faint": "#E9ECEF", "mark": "#7A5BB5",
    },
    "dark": {
        "ground": "#1E2227", "text": "#E8EAED", "soft": "#A9B2BD", "line": "#4A535F",
        "faint": "#31373F", "mark": "#B79CF0",
    },
}  # fmt: skip
_SIZE = 9.0
_FAMILIES = ["DejaVu Sans"]
_BAR = 11.0
_LINE = 12.5


class Pen:
    """Fonts and colours of one export. `theme` is light, dark or transparent, which is light without a ground."""

    def __init__(self, theme: str) -> None:
        self.ink = _INK["dark" if theme == "dark" else "light"]
        self.categories = ON_DARK if theme == "dark" else ON_LIGHT
        self._font = FontProperties(family=_FAMILIES, size=_SIZE)
        self._measure = TextToPath()
        self._known: dict[str, float] = {}

    def measure(self, text: str) -> float:
        """Width in points."""
        if text not in self._known:
            with _quiet():
                found = self._measure.get_text_width_height_descent(text, self._font, ismath=False)
            self._known[text] = float(found[0])
        return self._known[text]

    def page(self, width: float, height: float) -> Page:
        return Page(self, width, height)

    @contextmanager
    def pdf(self, path: Path, title: str) -> Generator[Document]:
        # The date of writing would make two exports of one timeline differ.
        metadata = {"Title": title, "Creator": "Dateline", "CreationDate": None}
        with matplotlib.rc_context({"pdf.fonttype": 42}), PdfPages(path, metadata=metadata) as pages:
            yield Document(pages)


class Document:
    """A PDF that pages are added to."""

    def __init__(self, pages: PdfPages) -> None:
        self._pages = pages

    def add(self, page: Page) -> None:
        FigureCanvasPdf(page.figure)
        with _quiet():
            self._pages.savefig(page.figure, facecolor=page.figure.get_facecolor())


class Page:
    """One figure in points, (0, 0) at the top left."""

    def __init__(self, pen: Pen, width: float, height: float) -> None:
        self.pen, self.width, self.height = pen, width, height
        self.figure = Figure(figsize=(width / 72, height / 72), facecolor=pen.ink["ground"])
        self.axes: Any = self.figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self.axes.set_xlim(0, width)
        self.axes.set_ylim(height, 0)
        self.axes.axis("off")

    def save(self, path: Path, dpi: int, *, is_transparent: bool) -> None:
        kind = path.suffix.lower().removeprefix(".")
        canvas = FigureCanvasSVG(self.figure) if kind == "svg" else FigureCanvasAgg(self.figure)
        metadata: dict[str, Any] = {"Date": None} if kind == "svg" else {}
        with _quiet(), matplotlib.rc_context({"svg.hashsalt": "dateline"}):
            canvas.figure.savefig(
                path, format=kind, dpi=dpi, transparent=is_transparent, metadata=metadata,
                facecolor="none" if is_transparent else self.pen.ink["ground"],
            )  # fmt: skip

    # --- pieces -----------------------------------------------------------------------------------------------------

    def title(self, x: float, y: float, title: str, subtitle: str) -> None:
        self._text(x, y + 4, self._fitted(title, self.width - 2 * x, 15.0), "text", size=15.0, weight="bold")
        self._text(x, y + 20, subtitle, "soft")

    def number(self, x: float, y: float, text: str) -> None:
        self._text(x, y, text, "soft", ha="right")

    def strip(self, scene: Scene, strip: Strip, x: float, y: float) -> None:
        """One strip with its top left at (x, y)."""
        self._axis(strip, x, y)
        self._publications(strip, x, y)
        for top, title in strip.headings:
            self._text(x, y + top + LANE / 2, self._fitted(title, strip.time_width, _SIZE), "soft", weight="bold")
        for at in range(len(strip.bars.rows)):
            self._bar(scene, strip, at, x, y)
        for top, cluster in zip(strip.cluster_y, strip.frame.clusters, strict=True):
            middle = x + min(max((cluster.x0 + cluster.x1) / 2, 20), strip.time_width - 20)
            self._text(middle, y + top + LANE / 2, f"+{cluster.count:,} more", "soft", ha="center")

    def footer(self, scene: Scene, footer: Footer, x: float, y: float, width: float) -> None:
        """Legend of certainty and of categories, then the lines."""
        self.axes.plot([x, x + width], [y, y], color=self.pen.ink["line"], lw=0.6)
        y += _LINE
        self._certainty_legend(x, y, width)
        y += 2 * _LINE
        if footer.categories:
            self._category_legend(footer, x, y, width)
            y += _LINE
        for text, is_heading in footer.lines:
            self._text(x, y, text, "text" if is_heading else "soft", weight="bold" if is_heading else "normal")
            y += _LINE

    # --- a strip's parts --------------------------------------------------------------------------------------------

    def _axis(self, strip: Strip, x: float, y: float) -> None:
        ink, axis, right = self.pen.ink, strip.frame.axis, strip.time_width
        half, base = y + AXIS / 2, y + AXIS
        if strip.gap_before > 0:
            gap = f"(nothing for {difference_words(int(strip.gap_before))[1:]})"
            self._text(x + right + 8, y + AXIS / 2, gap, "soft", style="italic")
        self.axes.plot([x, x + right], [base, base], color=ink["text"], lw=0.8, solid_capstyle="butt")
        for tick in axis.lower:
            if 0 <= tick.x <= right:
                self.axes.plot([x + tick.x] * 2, [half, y + strip.height], color=ink["faint"], lw=0.6, zorder=0)
                if tick.label and tick.label_x + tick.width <= right + 4:
                    self._text(x + tick.label_x, half + AXIS / 4, tick.label, "soft")
        for tick in axis.upper:
            if tick.x <= right and tick.label and tick.label_x + tick.width <= right + 60:
                if tick.x >= 0:
                    self.axes.plot([x + tick.x] * 2, [y, y + strip.height], color=ink["line"], lw=0.6, zorder=0)
                self._text(x + tick.label_x, y + AXIS / 4, tick.label, "text", weight="bold")

    def _publications(self, strip: Strip, x: float, y: float) -> None:
        for line in strip.frame.publications:
            if 0 <= line.x <= strip.time_width:
                self.axes.plot(
                    [x + line.x] * 2,
                    [y + AXIS, y + strip.height],
                    color=self.pen.ink["mark"],
                    lw=0.7,
                    ls=(0, (4, 3)),
                    zorder=0,
                )
                if not line.has_room:
                    continue
                wide = self.pen.measure(line.words)
                left = line.label_x if line.label_x + wide <= strip.frame.view.width else max(line.x - 4 - wide, 0.0)
                self._text(x + left, y + strip.height - LANE / 2, line.words, "mark")

    def _bar(self, scene: Scene, strip: Strip, at: int, x: float, y: float) -> None:
        bars = strip.bars
        flags, kind = int(bars.flags[at]), int(bars.kinds[at])
        top = y + float(bars.y[at]) + (LANE - _BAR) / 2
        x0, x1 = float(bars.x0[at]), float(bars.x1[at])
        left, right = max(x0, 0.0), min(x1, strip.time_width)
        middle = top + _BAR / 2
        if flags & HALF_OPEN:
            self._half_open(x + x0, top, flags, kind, float(bars.fade0[at]), float(bars.fade1[at]))
        elif x1 - x0 < MARK * 0.8:
            self._mark(x + (x0 + x1) / 2, middle, flags, kind)
        else:
            self._span(x + left, x + max(right, left + 1), top, flags, kind)
        if flags & CONFIRMED and (x1 - x0 >= MARK * 0.8 or flags & HALF_OPEN) and right == x1:
            self._badge(x + x1 - 1, top)
        if flags & PINNED:
            self._pin(x + ((x0 + x1) / 2 + 5 if x1 - x0 < MARK else left + 2), top - 1)
        label_x = float(bars.label_x[at])
        if not bars.inside[at] and x1 > strip.time_width:
            label_x = max(x0 + 8, 8)
        room = min(float(bars.label_width[at]), strip.frame.view.width - label_x)
        colour = self._ink_on(kind) if bars.inside[at] and flags & _SURE and not flags & ONE_UNIT else "text"
        row = int(bars.rows[at])
        title = scene.titles[row]
        text = title if float(scene.widths[row]) <= room else self._fitted(title, room + 1, _SIZE)
        self._text(x + label_x, middle, text, colour)

    def _mark(self, x: float, y: float, flags: int, kind: int) -> None:
        colour = self._colour(kind)
        style: dict[str, Any] = {
            "facecolor": colour if flags & _SURE else self.pen.ink["ground"],
            "edgecolor": colour, "lw": 1.2, "linestyle": (0, (1.4, 1.0)) if flags & _DOUBTED else "solid",
        }  # fmt: skip
        self.axes.add_patch(_shape(x, y, kind, 3.8, style))
        if flags & CONFIRMED:
            self.axes.plot([x - 1.7, x - 0.4, x + 1.9], [y + 0.1, y + 1.5, y - 1.4], color=self._ink_on(kind), lw=1.0)

    def _span(self, left: float, right: float, top: float, flags: int, kind: int) -> None:
        is_sure, is_one = bool(flags & _SURE), bool(flags & ONE_UNIT)
        alpha = (0.34 if is_one else 0.92) if is_sure else (0.10 if is_one else 0.24)
        dashes: Any = (0, (2.5, 2)) if flags & _DOUBTED else (0, (1, 1.5)) if flags & APPROXIMATE else "solid"
        colour = self._colour(kind)
        box = f"round,pad=0,rounding_size={min(2.5, (right - left) / 2)}"
        shape: tuple[tuple[float, float], float, float] = ((left, top), right - left, _BAR)
        if flags & APPROXIMATE:
            self._fade(left, right, top, colour, alpha, (0.0, 1.0, 1.0, 0.0))
        else:
            self.axes.add_patch(FancyBboxPatch(*shape, boxstyle=box, facecolor=colour, alpha=alpha, lw=0))
        self.axes.add_patch(
            FancyBboxPatch(*shape, boxstyle=box, facecolor="none", edgecolor=colour, lw=0.8, linestyle=dashes)
        )

    def _half_open(self, x: float, top: float, flags: int, kind: int, left: float, right: float) -> None:
        colour, is_left = self._colour(kind), bool(flags & NO_BEGIN)
        low, high = (x - left, x) if is_left else (x, x + right)
        alpha = 0.7 if flags & _SURE else 0.4
        self._fade(low, high, top, colour, alpha, (0.0, 0.33, 0.66, 1.0) if is_left else (1.0, 0.66, 0.33, 0.0))
        dashes = (0, (1, 1)) if flags & (_DOUBTED | APPROXIMATE) else "solid"
        self.axes.plot([x, x], [top, top + _BAR], color=colour, lw=1.4, ls=dashes)

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
            self.axes.add_patch(
                Rectangle((left + number * step, top), step, _BAR, facecolor=colour, alpha=alpha * share, lw=0)
            )

    def _badge(self, x: float, y: float) -> None:
        """A tick in a small disc, for bars that a person confirmed."""
        ground = self.pen.ink["ground"]
        self.axes.add_patch(Ellipse((x, y), 7, 7, facecolor="#1A7F4B", edgecolor=ground, lw=0.6, zorder=2))
        self.axes.plot([x - 1.6, x - 0.4, x + 1.8], [y + 0.1, y + 1.4, y - 1.3], color="#FFFFFF", lw=0.9, zorder=3)

    def _pin(self, x: float, y: float) -> None:
        ink = self.pen.ink["text"]
        self.axes.plot([x - 2.5, x], [y + 6, y + 3], color=ink, lw=0.9)
        self.axes.add_patch(Ellipse((x + 0.7, y + 2.2), 4.4, 4.4, facecolor="#C62828", edgecolor=ink, lw=0.6))

    # --- legends ----------------------------------------------------------------------------------------------------

    def _certainty_legend(self, x: float, y: float, width: float) -> None:
        entries = (
            ("confirmed", CONFIRMED), ("found, not confirmed", 0), ("in doubt", UNCERTAIN), ("pinned by hand", PINNED),
            ("some time within", ONE_UNIT), ("lasted", -1), ("about", APPROXIMATE), ("begin open", NO_BEGIN),
        )  # fmt: skip
        left, row = x, y
        for name, flags in entries:
            room = 26 + self.pen.measure(name) + 14
            if left + room > x + width:
                left, row = x, row + _LINE
            self._sample(left, row, flags)
            self._text(left + 26, row, name, "soft")
            left += room

    def _sample(self, x: float, y: float, flags: int) -> None:
        top = y - _BAR / 2
        if flags in (ONE_UNIT, APPROXIMATE, -1):
            self._span(x, x + 20, top, flags if flags > 0 else 0, 0)
        elif flags == NO_BEGIN:
            self._half_open(x + 20, top, flags & ~2, 0, 20, 0)
        else:
            self._mark(x + 10, y, flags, 0)
            if flags & PINNED:
                self._pin(x + 15, top - 1)

    def _category_legend(self, footer: Footer, x: float, y: float, width: float) -> None:
        left = x
        for rank, name in footer.categories:
            room = 16 + self.pen.measure(name) + 14
            if left + room > x + width:
                self._text(left, y, "...", "soft")
                return
            self._mark(left + 6, y, CONFIRMED & 0, rank)
            self._text(left + 16, y, name, "soft")
            left += room

    # --- words and colours ------------------------------------------------------------------------------------------

    def _text(self, x: float, y: float, text: str, colour: str, **style: Any) -> None:
        if text:
            self.axes.text(
                x, y, text, color=self.pen.ink.get(colour, colour), va="center_baseline", parse_math=False,
                fontfamily=_FAMILIES, **{"size": _SIZE, **style},
            )  # fmt: skip

    def _fitted(self, text: str, width: float, size: float) -> str:
        """`text`, or as much of it as `width` holds, with an ellipsis."""
        scale = size / _SIZE * (1.1 if size > _SIZE else 1.0)
        if self.pen.measure(text) * scale <= width:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.pen.measure(text[:middle].rstrip() + "…") * scale <= width
            low, high = (middle, high) if fits else (low, middle - 1)
        return text[:low].rstrip() + "…" if low else ""

    def _colour(self, kind: int) -> str:
        return self.pen.categories[kind % len(self.pen.categories)]

    def _ink_on(self, kind: int) -> str:
        red, green, blue = (int(self._colour(kind)[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return "#FFFFFF" if 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2 < 0.3 else "#10151B"


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


@contextmanager
def _quiet() -> Generator[None]:
    """Letters that no font here has are drawn as boxes; that is no warning for a person's console."""
    logger = logging.getLogger("matplotlib.font_manager")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="Glyph .* missing")
            yield
    finally:
        logger.setLevel(level)
