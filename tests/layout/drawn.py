"""Builders and strategies for what the timeline draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from timeline import civil
from timeline.civil import DAY, HOUR
from timeline.intervals import OPEN, UNKNOWN, Granularity, Interval, day, one
from timeline.layout import Frame, Scene, View, build_scene
from timeline.layout.bands import MARK
from timeline.model import Article, Chooser, Event, Pin, Resolution, Status

WIDTH, HEIGHT = 1200.0, 700.0


def an_event(id: str, interval: Interval | None, title: str = "Dam failed", **more: object) -> Event:
    article = str(more.pop("article", "a"))
    confidence = float(more.pop("confidence", 0.95))  # type: ignore[arg-type]
    return Event(id, article, 0, 1, title, resolution=Resolution(interval, confidence=confidence), **more)  # type: ignore[arg-type]


def an_article(id: str, published: Interval | None = None) -> Article:
    return Article(id, f"https://{id}.example/page", f"Title of {id}", "text", found_published=published)


def days(count: int, apart: int = 1, title: str = "Dam failed") -> list[Event]:
    start = civil.moment(2020)
    return [an_event(f"e{n}", one(Granularity.DAY, start + n * apart * DAY), f"{title} {n}") for n in range(count)]


def a_view(scene: Scene, share: float = 1.0, at: float = 0.0, height: float = HEIGHT) -> View:
    """A view of `share` of all time there is, its left edge `at` (0 to 1) of it."""
    begin, end = scene.span or (0, DAY)
    length = max(end - begin, 60)
    return View(begin + at * length, length * share / WIDTH, WIDTH, height)


def measure(text: str) -> float:
    return 7.0 * len(text)


def extents(frame: Frame) -> list[tuple[float, float, float, int]]:
    """(lane top, left, right, row) of everything that is drawn for each event, label included."""
    bars = frame.bars
    found: list[tuple[float, float, float, int]] = []
    for at, row in enumerate(bars.rows.tolist()):
        x0, x1 = float(bars.x0[at] - bars.fade0[at]), float(bars.x1[at] + bars.fade1[at])
        left, right = x0, x1
        if x1 - x0 < MARK:
            left, right = (x0 + x1 - MARK) / 2, (x0 + x1 + MARK) / 2
        if not bars.inside[at]:
            left = min(left, float(bars.label_x[at]))
            right = max(right, float(bars.label_x[at] + bars.label_width[at]))
        found.append((float(bars.y[at]), left, right, row))
    return sorted(found)


_BEGIN, _END = civil.moment(1990), civil.moment(2030)


@st.composite
def intervals(draw: st.DrawFn) -> Interval | None:
    start = draw(st.integers(_BEGIN, _END))
    kind = draw(st.sampled_from(("unit", "unit", "unit", "range", "hours", "open", "none")))
    if kind == "none":
        return None
    if kind == "unit":
        units = (
            Granularity.DAY,
            Granularity.DAY,
            Granularity.MONTH,
            Granularity.YEAR,
            Granularity.HOUR,
            Granularity.WEEK,
        )
        return one(draw(st.sampled_from(units)), start)
    if kind == "range":
        first = start - start % DAY
        return Interval(first, first + draw(st.integers(1, 2000)) * DAY, approximate=draw(st.booleans()))
    if kind == "hours":
        first = start - start % HOUR
        return Interval(first, first + draw(st.integers(1, 30)) * HOUR, Granularity.HOUR)
    edge = draw(st.sampled_from((OPEN, UNKNOWN)))
    bound = start - start % DAY
    return Interval(edge, bound) if draw(st.booleans()) else Interval(bound, edge)


@st.composite
def events(draw: st.DrawFn, most: int = 60) -> list[Event]:
    """Events that crowd together as often as they lie far apart."""
    found = draw(st.lists(st.tuples(intervals(), st.integers(0, 40)), max_size=most))
    crowd = draw(st.integers(0, most))
    made = [
        an_event(
            f"e{n}", interval, "x" * length, article=f"a{n % 3}",
            status=Status.CONFIRMED if n % 4 == 0 else Status.FOUND,
            pin=Pin(interval) if interval and n % 5 == 0 else None,
        )
        for n, (interval, length) in enumerate(found)
    ]  # fmt: skip
    same = day(2011, 3, 11)
    return made + [an_event(f"c{n}", same, "Wave reached the coast", article=f"a{n % 2}") for n in range(crowd)]


@st.composite
def touched(draw: st.DrawFn) -> list[Event]:
    """Events as a person may have left them."""
    found: list[Event] = []
    for event in draw(events(most=12)):
        resolution = replace(
            event.resolution, confidence=draw(st.floats(0, 1)), doubts=draw(st.sampled_from(((), ("a doubt",))))
        )
        found.append(
            replace(
                event,
                resolution=resolution,
                status=draw(st.sampled_from(Status)),
                own_title=draw(st.sampled_from((None, "Größe \u202e", "  two\nlines ", "x" * 900))),
                category=draw(st.sampled_from(("", "Water", "Gericht"))),
                is_inferred=draw(st.booleans()),
                added_by=draw(st.sampled_from(Chooser)),
                is_deleted=draw(st.integers(0, 9)) == 0,
                merged_into=draw(st.sampled_from(("", "", "", "c0"))),
                start=draw(st.integers(0, 1000)),
            )
        )
    return found


def scene_of(events: Sequence[Event], rows_by: str = "none") -> Scene:
    return build_scene(events, {f"a{n}": an_article(f"a{n}") for n in range(3)}, rows_by)  # type: ignore[arg-type]
