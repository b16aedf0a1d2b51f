"""The timeline as a picture fit to print: PNG, SVG, or PDF of as many pages as it takes."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.category_colours import in_order
from timeline.errors import ExportError
from timeline.export import Request
from timeline.layout import build_scene
from timeline.layout.flags import (
    APPROXIMATE,
    BY_HAND,
    CONFIRMED,
    INFERRED,
    NO_BEGIN,
    NO_END,
    ONE_UNIT,
    PINNED,
    QUESTIONED,
    UNCERTAIN,
)
from timeline.layout.pages import STRIP_GAP, Strip, paged, shown_span, strips
from timeline.layout.scene import Scene, source_name
from timeline.layout.texts import width_table
from timeline.layout.words import clean, day_words, shortened
from timeline.wording import words

if TYPE_CHECKING:
    from timeline.export.figure_drawing import Pen

FORMATS = {"png": "PNG picture", "svg": "SVG drawing", "pdf": "PDF document"}

MARGIN = 34.0
TITLE_HEIGHT = 30.0
_LINE = 12.5
# Agg cannot draw more than 2**16 px a side.
_MOST_PX = 60_000
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
# Any flag that says nothing of how sure a date is draws the plain mark.
_FOUND = QUESTIONED
_SURE = CONFIRMED | PINNED | BY_HAND
# What the legend may explain: its words, the flags that its sample is drawn with, and flags of which an event has to
# have one, and none.
_LEGEND = (
    ("confirmed", CONFIRMED, CONFIRMED, 0),
    ("set by hand", BY_HAND, BY_HAND, CONFIRMED | PINNED),
    ("pinned by hand", PINNED, PINNED, 0),
    ("in doubt", UNCERTAIN, UNCERTAIN, _SURE),
    ("inferred from the text around it", INFERRED, INFERRED, _SURE),
    ("some time within", ONE_UNIT, ONE_UNIT, 0),
    ("about", APPROXIMATE, APPROXIMATE, 0),
    ("begin open", NO_BEGIN, NO_BEGIN, 0),
    ("end open", NO_END, NO_END, 0),
)


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands under the strips: the legends in so many rows, then lines of (text, is a heading)."""

    certainty: tuple[tuple[str, int], ...]
    categories: tuple[tuple[int, str], ...]
    lines: tuple[tuple[str, bool], ...]
    rows: int

    @property
    def height(self) -> float:
        headings = sum(is_heading for _, is_heading in self.lines)
        return _LINE + self.rows * (_LINE + 4) + _LINE * len(self.lines) + _LINE / 2 * headings


# How much smaller a picture is drawn to fit its size, in the order tried; at half its size a title is just read.
_SMALLER = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_TALLER = "its rows do not fit into this size where they can still be read, so the picture is taller."


def write(request: Request) -> str:
    """Write `request.path`. A PNG or SVG grows taller than asked where its rows need it; a PDF gets more pages.

    With `request.fits` a PNG is drawn smaller first; the answer says so where that was not enough.
    """
    from timeline.export.figure_drawing import Pen

    suffix = request.path.suffix.lower().removeprefix(".")
    width, height = request.width * 72, request.height * 72
    if not (200 <= width <= 15_000 and 150 <= height <= 15_000 and 30 <= request.dpi <= 1200):
        raise ExportError("The picture's size must be between 3 and 200 inches, at 30 to 1200 dots an inch.")
    pen = Pen(request.theme)
    scene = build_scene(
        request.events, request.articles, _rows_by(request.rows_by),
        show_inferred=True, table=width_table(pen.measure), is_for_paper=True,
    )  # fmt: skip
    names = ["", *in_order(request.categories, scene.category_names)]
    ranks = {int(scene.category_ranks[at]): names.index(name) for at, name in enumerate(scene.category_names)}
    chosen = {int(scene.category_ranks[at]): request.colours.get(n, "") for at, n in enumerate(scene.category_names)}
    pen.colour_categories(ranks, {rank: colour for rank, colour in chosen.items() if _COLOUR.fullmatch(colour)})
    if suffix == "pdf":
        footer = _footer(scene, request, width - 2 * MARGIN, pen)
        _write_pdf(request, _pages(scene, request, width, height, footer, pen), footer, width, height, pen, scene)
        return ""
    picture = _picture(scene, request, width, height, pen)
    if request.fits and suffix == "png":
        smaller = (_picture(scene, request, width * times, height * times, pen, times) for times in _SMALLER)
        picture = next((one for one in smaller if one.height <= one.wanted), picture)
    _write_picture(request, picture, pen, scene)
    return _TALLER if request.fits and picture.height > picture.wanted else ""


@dataclass(frozen=True, slots=True)
class _Picture:
    """All strips on one page, in points; `times` the points of the finished one a side, and `wanted` was its height."""

    strips: list[Strip]
    footer: Footer
    width: float
    height: float
    wanted: float
    times: float


def _picture(scene: Scene, request: Request, width: float, height: float, pen: Pen, times: float = 1.0) -> _Picture:
    footer = _footer(scene, request, width - 2 * MARGIN, pen)
    found = [strip for page in _pages(scene, request, width, height, footer, pen) for strip in page]
    needed = 2 * MARGIN + TITLE_HEIGHT + sum(strip.height + STRIP_GAP for strip in found) + footer.height
    return _Picture(found, footer, width, max(height, needed), height, times)


def _rows_by(name: str) -> Any:
    return name if name in ("article", "category") else "none"


def _pages(scene: Scene, request: Request, width: float, height: float, footer: Footer, pen: Pen) -> list[list[Strip]]:
    """Strips for each page; the first leaves room for the title, the last for what stands under them."""
    if not len(scene.order):
        return [[]]
    room = height - 2 * MARGIN - TITLE_HEIGHT
    within = request.within.bounds if request.within else None
    page = room if request.path.suffix.lower() == ".pdf" else None
    begin, end = shown_span(scene, within)
    found = strips(scene, begin, end, width - 2 * MARGIN, room - footer.height, pen.measure, page=page)
    pages = paged(found, room)
    used = sum(strip.height + STRIP_GAP for strip in pages[-1])
    if used + footer.height > room and pages[-1]:
        pages.append([])
    return pages


def _write_picture(request: Request, picture: _Picture, pen: Pen, scene: Scene) -> None:
    width, height, footer = picture.width, picture.height, picture.footer
    # The pixels are cut off, not rounded: a division must not lose one of them.
    dpi = request.dpi if picture.times == 1 else request.dpi / picture.times * (1 + 1e-9)
    if request.path.suffix.lower() == ".png" and max(width, height) / 72 * dpi > _MOST_PX:
        dpi = math.floor(_MOST_PX / (max(width, height) / 72))
    page = pen.page(width, height)
    page.title(MARGIN, MARGIN, _title(request), _subtitle(scene, request))
    top = _draw_strips(page, scene, picture.strips, MARGIN + TITLE_HEIGHT)
    page.footer(scene, footer, MARGIN, max(top, height - MARGIN - footer.height), width - 2 * MARGIN)
    page.save(request.path, dpi, is_transparent=request.theme == "transparent")


def _write_pdf(
    request: Request, pages: list[list[Strip]], footer: Footer, width: float, height: float, pen: Pen, scene: Scene
) -> None:
    with pen.pdf(request.path, _title(request)) as document:
        for number, found in enumerate(pages):
            # A strip that is higher than the page was the best there was: the page grows with it rather than cut it.
            needed = sum(strip.height + STRIP_GAP for strip in found) - STRIP_GAP + 2 * MARGIN + TITLE_HEIGHT
            is_last = number == len(pages) - 1
            tall = max(height, needed + (STRIP_GAP + footer.height if is_last else 0.0))
            page = pen.page(width, tall)
            page.title(MARGIN, MARGIN, _title(request), _subtitle(scene, request))
            top = _draw_strips(page, scene, found, MARGIN + TITLE_HEIGHT)
            if is_last:
                foot = max(top, tall - MARGIN - footer.height) if found else top
                page.footer(scene, footer, MARGIN, foot, width - 2 * MARGIN)
            if len(pages) > 1:
                page.number(width - MARGIN, tall - MARGIN / 2, f"{number + 1} / {len(pages)}")
            document.add(page)


def _draw_strips(page: Any, scene: Scene, found: list[Strip], top: float) -> float:
    for strip in found:
        page.strip(scene, strip, MARGIN, top)
        top += strip.height + STRIP_GAP
    return top


def _title(request: Request) -> str:
    return shortened(request.title, 160) or "Timeline"


def _subtitle(scene: Scene, request: Request) -> str:
    span = scene.span
    count = f"{len(scene):,} event{'' if len(scene) == 1 else 's'}"
    if request.within:
        return f"{count}, {words(request.within)}"
    return f"{count}, {day_words(span[0])} to {day_words(span[1] - 1)}" if span else count


def _footer(scene: Scene, request: Request, width: float, pen: Pen) -> Footer:
    ranks = {name: int(scene.category_ranks[at]) for at, name in enumerate(scene.category_names)}
    categories = tuple((rank, clean(name, 40) or "no category") for name, rank in sorted(ranks.items()))
    categories = categories if len(categories) > 1 else ()
    certainty = _certainty(scene)
    rows = _legend_rows([26 + pen.measure(name) + 14 for name, _ in certainty], width)
    rows += _legend_rows([16 + pen.measure(name) + 14 for _, name in categories], width)
    lines: list[tuple[str, bool]] = []
    if len(scene.undated):
        lines.append((f"Without a date ({len(scene.undated):,})", True))
        titles = [scene.titles[row] or "Untitled" for row in scene.undated.tolist()]
        lines += [(line, False) for line in _wrapped("; ".join(titles), width, pen)]
    sources = [_source_line(request, name) for name in scene.article_names if name in request.articles]
    if sources:
        lines.append(("Sources", True))
        lines += [(line, False) for source in sorted(sources) for line in _wrapped(source, width, pen)]
    return Footer(certainty, categories, tuple(lines), rows)


def _certainty(scene: Scene) -> tuple[tuple[str, int], ...]:
    """(words, flags of the sample) of what is in the figure, and no more."""
    flags = scene.flags[scene.order]
    found = [("found, not confirmed", _FOUND)] if ((flags & (_SURE | UNCERTAIN | INFERRED)) == 0).any() else []
    found += [
        (name, sample) for name, sample, some, none in _LEGEND if ((flags & some != 0) & (flags & none == 0)).any()
    ]
    return tuple(found)


def _legend_rows(widths: list[float], width: float) -> int:
    """How many rows entries of these widths take."""
    rows, left = int(bool(widths)), 0.0
    for one in widths:
        if left + one > width:
            rows, left = rows + 1, 0.0
        left += one
    return rows


def _source_line(request: Request, name: str) -> str:
    article = request.articles[name]
    published = f", published {words(article.published)}" if article.published else ", publication date unknown"
    place = shortened(article.source, 120) if "://" in article.source else source_name(article)
    title = shortened(article.title, 160)
    # The name of a source without an address is its title, or the begin of it.
    is_said = not place or title.startswith(place.rstrip("…"))
    return f"{title}{published}" if is_said else f"{title}{published}. {place}"


def _wrapped(text: str, width: float, pen: Pen) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and pen.measure(longer) > width:
            yield line
            longer = word
        line = longer
    if line:
        yield line
