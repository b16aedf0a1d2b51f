"""The exported figure: what is in it, in which order, and that it is fit to print."""

from __future__ import annotations

import re
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.layout.drawn import an_article, an_event, days
from timeline import civil
from timeline.civil import DAY
from timeline.errors import ExportError
from timeline.export import Request, formats, write
from timeline.export.figure import _source_line
from timeline.intervals import OPEN, Interval, day, month
from timeline.layout import build_scene
from timeline.layout.colours import ON_LIGHT
from timeline.layout.pages import shown_span, strips
from timeline.model import Event, Pin, Status

ARTICLES = {"a": an_article("a", day(2020, 10, 12))}
SOME = [
    an_event("1", day(2020, 1, 3), "Strike on the airport", category="War", pin=Pin(day(2020, 1, 3))),
    an_event("2", day(2020, 1, 5), "Bill passed", status=Status.CONFIRMED),
    an_event("3", Interval(OPEN, civil.moment(2020, 10, 13), approximate=True), "Attacks on convoys", confidence=0.4),
    an_event("4", month(2020, 4), "Embassy closed"),
    an_event("5", None, "Convoy left the base"),
]


def pixels(path: Path) -> np.ndarray:
    from matplotlib.image import imread

    return imread(path)


def words_of_svg(path: Path) -> str:
    """The texts that matplotlib leaves as comments beside the outlines of their letters."""
    return "\n".join(re.findall(r"<!-- (.*?) -->", path.read_text("utf-8")))


def measure(text: str) -> float:
    return 5.0 * len(text)


def test_png_svg_and_pdf_are_found_as_formats() -> None:
    assert {"png", "svg", "pdf"} <= formats().keys()


def test_a_png_has_the_size_and_resolution_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write(Request(path, SOME, ARTICLES, width=10, height=6, dpi=80))
    assert pixels(path).shape[:2] == (480, 800)


def test_title_sources_legend_and_every_event_are_in_the_figure(tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    write(Request(path, SOME, ARTICLES, title="The airport strike"))
    said = words_of_svg(path)
    for text in (
        "The airport strike", "Strike on the airport", "Bill passed", "Attacks on convoys", "Embassy closed",
        "Without a date (1)", "Convoy left the base", "Sources", "Title of a, published Mon 12 Oct 2020",
        "found, not confirmed", "pinned by hand", "War", "2020", "published Mon 12 Oct 2020",
    ):  # fmt: skip
        assert text in said, text


def test_titles_are_never_taken_for_formulas_or_markup(tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    odd = r"Budget $x_2$ up \frac{1}{2} & <b>more</b>"
    write(Request(path, [an_event("1", day(2020, 1, 1), odd)], {}, title="Cost $^$ of it"))
    said = words_of_svg(path)
    assert "$x_2$" in said
    assert "Cost $^$ of it" in said
    assert "<b>" not in path.read_text("utf-8").replace("<!-- ", "").split("<!-- ")[0]


def test_control_and_bidi_characters_of_a_title_are_harmless(tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    write(Request(path, [an_event("1", day(2020, 1, 1), "Two\nlines \x07\u202eand a trick")], {}, title="A\nB"))
    said = words_of_svg(path)
    assert "Two lines and a trick" in said
    assert "A B" in said
    assert "\u202e" not in path.read_text("utf-8")


def test_a_title_in_letters_no_font_has_is_still_exported(tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write(Request(path, [an_event("1", day(2020, 1, 1), "\u6c34\u5e93\u57ae\u584c")], {}))
    assert path.stat().st_size > 1000


def test_transparent_has_no_ground_and_dark_a_dark_one(tmp_path: Path) -> None:
    corner = {}
    for theme in ("light", "dark", "transparent"):
        path = tmp_path / f"{theme}.png"
        write(Request(path, SOME, ARTICLES, theme=theme, dpi=50))
        corner[theme] = pixels(path)[2, 2]
    assert corner["light"][:3].min() > 0.98
    assert corner["dark"][:3].max() < 0.3
    assert corner["transparent"][3] == 0


def test_a_png_is_drawn_smaller_to_fit_where_it_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    crowd = [an_event(f"{n}", day(2020, 1, 3), f"Report number {n} of the strike") for n in range(22)]
    request = Request(path, crowd, ARTICLES, width=10, height=6, dpi=80)
    assert write(request) == ""
    assert pixels(path).shape[0] > 480
    assert write(replace(request, fits=True)) == ""
    assert pixels(path).shape[:2] == (480, 800)
    many = [replace(event, id=f"{event.id}-{n}") for event in crowd for n in range(12)]
    assert "taller" in write(replace(request, events=many, fits=True))
    assert pixels(path).shape[0] > 480


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_the_same_timeline_makes_the_same_file(tmp_path: Path, suffix: str) -> None:
    for name in ("one", "two"):
        write(Request(tmp_path / f"{name}.{suffix}", SOME, ARTICLES, dpi=50))
    assert (tmp_path / f"one.{suffix}").read_bytes() == (tmp_path / f"two.{suffix}").read_bytes()


def test_a_long_timeline_wraps_into_strips_that_leave_nothing_out() -> None:
    some = days(300, apart=5, title="The council met about the dam again")
    scene = build_scene(some, {})
    begin, end = shown_span(scene, None)
    found = strips(scene, begin, end, 760, 400, measure)
    rows = [row for strip in found for row in strip.bars.rows.tolist()]
    assert len(found) > 1
    assert sorted(set(rows)) == list(range(300))
    assert not any(strip.frame.clusters for strip in found)


def test_strips_follow_each_other_in_time_and_each_fills_the_width() -> None:
    scene = build_scene(days(300, apart=5, title="The council met about the dam at Harrow Bridge"), {})
    begin, end = shown_span(scene, None)
    found = strips(scene, begin, end, 760, 400, measure)
    begins = [strip.frame.view.begin for strip in found]
    assert begins == sorted(begins)
    for strip in found:
        last = max(tick.x for tick in (*strip.frame.axis.lower, *strip.frame.axis.upper))
        assert last > 760 * 0.7
        assert float(strip.bars.x0.max()) > 760 * 0.7 or strip is found[-1]


def test_no_title_runs_over_an_edge_of_its_strip() -> None:
    scene = build_scene(days(200, apart=3, title="The council of Harrow Bridge met about the dam again"), {})
    begin, end = shown_span(scene, None)
    for strip in strips(scene, begin, end, 500, 500, measure):
        assert strip.bars.label_x.min() >= 0
        assert (strip.bars.label_x + strip.bars.label_width).max() <= 500


def test_nothing_in_a_lane_of_a_strip_touches_its_neighbour() -> None:
    scene = build_scene(days(200, apart=3, title="The council met about the dam"), {})
    begin, end = shown_span(scene, None)
    for strip in strips(scene, begin, end, 760, 500, measure):
        bars = strip.bars
        left = np.minimum(np.maximum(bars.x0, 0.0), bars.label_x)
        right = np.maximum(bars.x1, bars.label_x + bars.label_width)
        for y in set(bars.y.tolist()):
            lane = np.flatnonzero(bars.y == y)
            order = lane[np.argsort(left[lane])]
            assert (left[order][1:] >= right[order][:-1]).all()


def test_centuries_without_events_are_left_out_and_said(tmp_path: Path) -> None:
    some = days(60, title="The council met about the dam")
    some += [an_event(f"old{n}", day(1600, 1, n + 1), "The dyke was built by the abbey's people") for n in range(28)]
    scene = build_scene(some, {}, is_for_paper=True)
    begin, end = shown_span(scene, None)
    found = strips(scene, begin, end, 760, 400, measure)
    assert len({row for strip in found for row in strip.bars.rows.tolist()}) == 88
    assert [strip for strip in found if strip.gap_before > 400 * 365 * DAY]
    path = tmp_path / "out.svg"
    write(Request(path, some, {}))
    assert re.search(r"nothing for (419|420) years", words_of_svg(path))
    assert "(about" not in words_of_svg(path)


def test_a_source_says_its_title_once_and_shows_where_it_is_cut(tmp_path: Path) -> None:
    title = "The council met about the dam " + "and its sluices " * 12
    article = replace(an_article("a"), source="notes.txt", found_title=title)
    line = _source_line(Request(tmp_path / "out.svg", SOME, {"a": article}), "a")
    assert line.count("The council met") == 1
    assert "…, publication date unknown" in line
    linked = replace(article, source="https://a.example/b")
    linked = _source_line(Request(tmp_path / "out.svg", SOME, {"a": linked}), "a")
    assert linked.endswith(". https://a.example/b")


def test_a_short_timeline_keeps_its_one_line_although_little_happens_on_it() -> None:
    scene = build_scene(SOME, ARTICLES, is_for_paper=True)
    begin, end = shown_span(scene, None)
    assert len(strips(scene, begin, end, 760, 400, measure)) == 1


def test_on_paper_a_crowd_is_drawn_to_the_last_one() -> None:
    crowd = [an_event(f"e{n}", day(2020, 1, 3), "Sandbags were filled at the town hall") for n in range(90)]
    scene = build_scene(crowd, {}, is_for_paper=True)
    begin, end = shown_span(scene, None)
    found = strips(scene, begin, end, 760, 400, measure)
    assert sum(len(strip.bars.rows) for strip in found) == 90
    assert not any(strip.frame.clusters for strip in found)


def test_a_range_leaves_out_what_is_not_in_it(tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    write(Request(path, [*SOME[:2], SOME[3]], ARTICLES, within=month(2020, 1)))
    said = words_of_svg(path)
    assert "Bill passed" in said
    assert "Embassy closed" not in said


def pdf_pages(path: Path) -> list[tuple[float, float]]:
    boxes = re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", path.read_bytes())
    return [(float(width), float(height)) for width, height in boxes]


def test_a_pdf_takes_as_many_pages_as_it_needs_and_all_of_the_size_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    some = days(260, apart=2, title="The council met about the dam at Harrow Bridge")
    write(Request(path, some, {}, width=11.7, height=8.3))
    pages = pdf_pages(path)
    assert len(pages) > 1
    assert all(page == pytest.approx((842.4, 597.6)) for page in pages)


def test_letters_of_a_pdf_are_letters(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    write(Request(path, SOME, ARTICLES))
    assert b"/FontFile2" in b"".join(_streams(path))


def _streams(path: Path) -> list[bytes]:
    data = path.read_bytes()
    found = [data]
    for part in re.findall(rb"stream\r?\n(.*?)endstream", data, re.S):
        try:
            found.append(zlib.decompress(part))
        except zlib.error:
            continue
    return found


def test_a_figure_of_nothing_says_so_and_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    write(Request(path, [], {}))
    assert "0 events" in words_of_svg(path)


@pytest.mark.parametrize("wrong", [{"width": 0.1}, {"height": 900.0}, {"dpi": 5}])
def test_an_impossible_size_is_refused_in_a_sentence(tmp_path: Path, wrong: dict[str, float]) -> None:
    with pytest.raises(ExportError, match="size"):
        write(Request(tmp_path / "out.png", SOME, ARTICLES, **wrong))  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


def test_rows_by_category_have_their_headings(tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    write(Request(path, SOME, ARTICLES, rows_by="category"))
    assert "No category" in words_of_svg(path)


def test_matplotlib_waits_until_a_figure_is_written() -> None:
    code = "import sys, timeline.export, timeline.export.figure; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False).returncode == 0


def test_pictures_are_drawn_without_pyplot(tmp_path: Path) -> None:
    write(Request(tmp_path / "out.png", SOME, ARTICLES, dpi=40))
    assert "matplotlib.pyplot" not in sys.modules


def long_and_short() -> list[Event]:
    """Events of three categories over two centuries, thick in one spring, two of them inferred."""
    found = [
        an_event(f"f{n}", day(2020, 3 + n // 25, 1 + n % 25), f"Sluice {n} was opened at Harrow Bridge", category=name)
        for n, name in enumerate(["Water", "Council", ""] * 14)
    ]
    found += [an_event(f"i{n}", day(2020, 4, 9 + n), "Cellars were pumped dry", is_inferred=True) for n in range(2)]
    return [*found, an_event("old", day(1850, 5, 1), "The first dyke was raised"), *SOME]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("figure", {"events": SOME, "title": "The airport strike", "width": 8, "height": 5}),
        ("wrapped", {"events": long_and_short(), "title": "Water over Harrow", "width": 10, "height": 7}),
        ("dark", {"events": long_and_short(), "rows_by": "category", "theme": "dark", "width": 8, "height": 10}),
    ],
)
def test_the_picture_is_the_one_that_was_looked_at(tmp_path: Path, name: str, wanted: dict[str, Any]) -> None:
    """After a change that is meant: look at the new picture, then put it in the place of the old one."""
    path = tmp_path / f"{name}.png"
    write(Request(path, articles=ARTICLES, dpi=60, **wanted))
    known = pixels(Path(__file__).with_name("pictures") / f"{name}.png")
    found = pixels(path)
    assert found.shape == known.shape
    # Other releases of the font's rasteriser move edges by a shade, a missing bar changes whole areas.
    assert np.abs(found - known).mean() < 0.006


def test_no_upright_line_runs_through_a_title(tmp_path: Path) -> None:
    """The publication line's own colour is nowhere within the title that stands across it."""
    path = tmp_path / "out.png"
    title = "The strike on the airport was told to the whole of the town and its neighbours"
    crossed = [an_event("1", day(2020, 10, 9), title), an_event("2", day(2020, 10, 30), "End")]
    write(Request(path, crossed, ARTICLES, width=9, height=4, dpi=100))
    found = (pixels(path)[..., :3] * 255).astype(int)
    violet = np.abs(found - np.array([0x7A, 0x5B, 0xB5])).max(axis=2) < 40
    column = int(np.argmax(violet[:200].sum(axis=0)))
    rows = np.flatnonzero(violet[:200, column])
    assert rows[-1] - rows[0] > 30
    assert np.diff(rows).max() > 12  # px: the height of a title, more than the gap between two dashes


def test_the_legend_explains_what_is_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    write(Request(path, [an_event("1", day(2020, 1, 1), "Dam failed", status=Status.CONFIRMED)], {}))
    assert "confirmed" in words_of_svg(path)
    assert "in doubt" not in words_of_svg(path)
    write(Request(path, [an_event("1", day(2020, 1, 1), "Dam failed", is_inferred=True)], {}))
    assert "inferred from the text around it" in words_of_svg(path)
    assert "confirmed" not in words_of_svg(path)


def test_a_category_has_the_colour_it_has_in_the_window(tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    one = [an_event("1", day(2020, 1, 1), "Dam failed", category="Water", status=Status.CONFIRMED)]
    write(Request(path, one, {}, colours={"Water": "#123456"}))
    assert "fill: #123456" in path.read_text("utf-8")
    # The third of all categories takes the third colour, also where the two before it are not exported.
    write(Request(path, one, {}, categories=["Court", "Fire", "Water"]))
    assert f"fill: {ON_LIGHT[3].lower()}" in path.read_text("utf-8")
