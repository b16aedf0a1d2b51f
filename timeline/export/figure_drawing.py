"""Drawing strips with matplotlib: no pyplot, points from the top left, and text that is never mathtext."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.textpath import TextToPath

from timeline.export.figure_bars import BAR, SURE, BarPainter, Inks
from timeline.layout.bands import MARK
from timeline.layout.colours import ON_DARK, ON_LIGHT
from timeline.layout.flags import CONFIRMED, HALF_OPEN, INFERRED, ONE_UNIT, PINNED
from timeline.layout.pages import AXIS, GAP_NOTE, LANE, Strip
from timeline.layout.scene import Scene
from timeline.layout.words import gap_words

if TYPE_CHECKING:
    from timeline.export.figure import Footer

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
_OWN = "DejaVu Sans"
# What draws the letters that the own family has none of, where a machine has it.
_OTHERS = (
    "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans SC", "Noto Sans JP", "Noto Sans KR", "Source Han Sans SC",
    "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Droid Sans Fallback", "Microsoft YaHei", "PingFang SC",
    "Hiragino Sans", "Yu Gothic", "MS Gothic", "Malgun Gothic", "Arial Unicode MS", "Noto Sans Devanagari",
    "Noto Sans Thai", "Noto Sans Bengali", "Noto Sans Ethiopic",
)  # fmt: skip
_HERE = {font.name for font in fontManager.ttflist}
_FAMILIES = [_OWN, *(name for name in _OTHERS if name in _HERE)]
_LINE = 12.5
# A place that an upright line leaves out: left, right, top and bottom in points.
Place = tuple[float, float, float, float]


class Pen:
    """Fonts and colours of one export. `theme` is light, dark or transparent, which is light without a ground."""

    def __init__(self, theme: str) -> None:
        self.ink = _INK["dark" if theme == "dark" else "light"]
        self.inks = Inks(self.ink, ON_DARK if theme == "dark" else ON_LIGHT)
        self._font = FontProperties(family=_FAMILIES, size=_SIZE)
        self._measure = TextToPath()
        self._known: dict[str, float] = {}

    def colour_categories(self, ranks: Mapping[int, int], chosen: Mapping[int, str]) -> None:
        """Which place each category has among all there are, and the colours that a person chose; both by rank."""
        self.inks = replace(self.inks, ranks=ranks, chosen=chosen)

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
        # Its writer answers a full disk with an error of zlib, so it never meets the disk.
        written = io.BytesIO()
        with matplotlib.rc_context({"pdf.fonttype": 42}), PdfPages(written, metadata=metadata) as pages:
            yield Document(pages)
        path.write_bytes(written.getbuffer())


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
        self._bars = BarPainter(self.axes, pen.inks)

    def save(self, path: Path, dpi: float, *, is_transparent: bool) -> None:
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
        if strip.gap_before > 0:
            self._gap(strip, x, y + GAP_NOTE / 2 - 3)
        taken = self._places(scene, strip, x, y)
        self._axis(strip, x, y + strip.axis_top, y + strip.height, taken)
        self._publications(strip, x, y, taken)
        for top, title in strip.headings:
            self._text(x, y + top + LANE / 2, self._heading(strip, title), "soft", weight="bold")
        for at in range(len(strip.bars.rows)):
            self._bar(scene, strip, at, x, y)
        for top, cluster in zip(strip.cluster_y, strip.frame.clusters, strict=True):
            middle = x + min(max((cluster.x0 + cluster.x1) / 2, 20), strip.frame.view.width - 20)
            self._text(middle, y + top + LANE / 2, f"+{cluster.count:,} more", "soft", ha="center")

    def footer(self, scene: Scene, footer: Footer, x: float, y: float, width: float) -> None:
        """Legend of certainty and of categories, then the lines."""
        self.axes.plot([x, x + width], [y, y], color=self.pen.ink["line"], lw=0.6)
        y += _LINE
        y = self._certainty_legend(footer.certainty, x, y, width)
        if footer.categories:
            y = self._category_legend(footer, x, y, width)
        for text, is_heading in footer.lines:
            y += _LINE / 2 if is_heading else 0.0
            self._text(x, y, text, "text" if is_heading else "soft", weight="bold" if is_heading else "normal")
            y += _LINE

    # --- a strip's parts --------------------------------------------------------------------------------------------

    def _heading(self, strip: Strip, title: str) -> str:
        return self._fitted(title, strip.frame.view.width * 0.92, _SIZE)

    def _places(self, scene: Scene, strip: Strip, x: float, y: float) -> list[Place]:
        """Where words and marks are, so that no upright line runs through them."""
        bars, found = strip.bars, list[Place]()
        for at in range(len(bars.rows)):
            left, top = x + float(bars.label_x[at]), y + float(bars.y[at])
            width = self._label_width(scene, strip, at)
            found.append((left - 2, left + width + 2, top + 1, top + LANE - 1))
        for top, title in strip.headings:
            width = self.pen.measure(self._heading(strip, title)) * 1.12
            found.append((x - 1, x + width + 3, y + top + 1, y + top + LANE - 1))
        for note in strip.notes:
            width = self.pen.measure(note.words) * 1.04
            left = x + note.x - (width if note.ends_there else 0.0)
            found.append((left - 2, left + width + 2, y + note.y + 1, y + note.y + LANE - 1))
        return found

    def _label_width(self, scene: Scene, strip: Strip, at: int) -> float:
        return min(float(strip.bars.label_width[at]), float(scene.widths[int(strip.bars.rows[at])]))

    def _upright(self, x: float, top: float, bottom: float, taken: Sequence[Place], **style: Any) -> None:
        """A line from `top` to `bottom` that leaves out what is `taken`."""
        start = top
        for _, _, low, high in sorted((p for p in taken if p[0] <= x <= p[1]), key=lambda p: p[2]):
            if low > start:
                self.axes.plot([x, x], [start, low], **style)
            start = max(start, high)
        if bottom > start:
            self.axes.plot([x, x], [start, bottom], **style)

    def _gap(self, strip: Strip, x: float, y: float) -> None:
        """What was left out before a strip, in the middle of a dotted line."""
        words = f"nothing for {gap_words(int(strip.gap_before))}"
        wide, right = self.pen.measure(words) + 16, strip.frame.view.width
        for left, end in ((0.0, (right - wide) / 2), ((right + wide) / 2, right)):
            self.axes.plot([x + left, x + end], [y, y], color=self.pen.ink["line"], lw=0.8, ls=(0, (1, 3)))
        self._text(x + right / 2, y, words, "soft", ha="center", style="italic")

    def _axis(self, strip: Strip, x: float, y: float, bottom: float, taken: Sequence[Place]) -> None:
        ink, axis, right = self.pen.ink, strip.frame.axis, strip.frame.view.width
        half, base = y + AXIS / 2, y + AXIS
        self.axes.plot([x, x + right], [base, base], color=ink["text"], lw=0.8, solid_capstyle="butt")
        for tick in axis.lower:
            if 0 <= tick.x <= right:
                self._upright(x + tick.x, half, bottom, taken, color=ink["faint"], lw=0.6, zorder=0)
                if tick.label and tick.label_x >= 0 and tick.label_x + tick.width <= right + 4:
                    self._text(x + tick.label_x, half + AXIS / 4, tick.label, "soft")
        for tick in axis.upper:
            if 0 <= tick.x <= right:
                self._upright(x + tick.x, y, bottom, taken, color=ink["line"], lw=0.6, zorder=0)
            if tick.label and tick.label_x + self.pen.measure(tick.label) * 1.15 <= right:
                self._text(x + tick.label_x, y + AXIS / 4, tick.label, "text", weight="bold")

    def _publications(self, strip: Strip, x: float, y: float, taken: Sequence[Place]) -> None:
        style = {"color": self.pen.ink["mark"], "lw": 0.7, "ls": (0, (4, 3)), "zorder": 0}
        top = y + strip.axis_top + AXIS
        for line in strip.frame.publications:
            if 0 <= line.x <= strip.frame.view.width:
                self._upright(x + line.x, top, y + strip.height, taken, **style)
        for note in strip.notes:
            side = "right" if note.ends_there else "left"
            self._text(x + note.x, y + note.y + LANE / 2, note.words, "mark", ha=side)

    def _bar(self, scene: Scene, strip: Strip, at: int, x: float, y: float) -> None:
        bars, width = strip.bars, strip.frame.view.width
        flags, kind = int(bars.flags[at]), int(bars.kinds[at])
        top = y + float(bars.y[at]) + (LANE - BAR) / 2
        x0, x1 = float(bars.x0[at]), float(bars.x1[at])
        left, right = max(x0, 0.0), min(x1, width)
        is_short = x1 - x0 < MARK * 0.8
        if flags & HALF_OPEN:
            self._bars.half_open(x + x0, top, flags, kind, float(bars.fade0[at]), float(bars.fade1[at]))
        elif is_short:
            self._bars.mark(x + (x0 + x1) / 2, top + BAR / 2, flags, kind)
        else:
            self._bars.span(x + left, x + max(right, left + 1), top, flags, kind)
        if flags & CONFIRMED and (not is_short or flags & HALF_OPEN) and right == x1:
            self._bars.badge(x + x1 - 1, top)
        if flags & PINNED:
            self._bars.pin(x + ((x0 + x1) / 2 + 5 if is_short else left + 2), top - 1)
        self._label(scene, strip, at, x, top + BAR / 2)

    def _label(self, scene: Scene, strip: Strip, at: int, x: float, middle: float) -> None:
        bars, row = strip.bars, int(strip.bars.rows[at])
        flags, kind, title = int(bars.flags[at]), int(bars.kinds[at]), scene.titles[int(bars.rows[at])]
        room = float(bars.label_width[at])
        text = title if float(scene.widths[row]) <= room else self._fitted(title, room + 1, _SIZE)
        colour = self.pen.inks.on(kind) if bars.inside[at] and flags & SURE and not flags & ONE_UNIT else "text"
        style: dict[str, Any] = {}
        if flags & INFERRED and not flags & SURE:
            colour, style = "soft", {"style": "italic"}
        left = x + float(bars.label_x[at])
        if not bars.inside[at] and bars.label_x[at] < bars.x0[at]:
            # Left of its bar, where the letters end is what tells whose title it is.
            self._text(left + room, middle, text, colour, ha="right", **style)
        else:
            self._text(left, middle, text, colour, **style)

    # --- legends ----------------------------------------------------------------------------------------------------

    def _certainty_legend(self, entries: Sequence[tuple[str, int]], x: float, y: float, width: float) -> float:
        """Samples with their names from the height `y` on; returns where the next line is."""
        left = x
        for name, flags in entries:
            room = 26 + self.pen.measure(name) + 14
            if left + room > x + width:
                left, y = x, y + _LINE + 2
            self._bars.sample(left, y, flags)
            self._text(left + 26, y, name, "soft")
            left += room
        return y + _LINE + 4

    def _category_legend(self, footer: Footer, x: float, y: float, width: float) -> float:
        left = x
        for rank, name in footer.categories:
            room = 16 + self.pen.measure(name) + 14
            if left + room > x + width:
                left, y = x, y + _LINE
            self._bars.mark(left + 6, y, 0, rank)
            self._text(left + 16, y, name, "soft")
            left += room
        return y + _LINE + 2

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
