"""The chronology to print: in order, with its sentences and sources, and nothing in it that runs."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from timeline import export
from timeline.export import Request
from timeline.intervals import parse
from timeline.model import Article, Event, Pin, Resolution, Status

TEXT = "The dam failed on Sunday evening. Nobody was hurt."
ARTICLE = Article("a1", "https://news.example/dam", "Dam fails", TEXT, found_published=parse("2020-10-12"))


def an_event(edtf: str | None, title: str = "Dam failed", id: str = "e1") -> Event:
    return Event(id, "a1", 0, 33, title, resolution=Resolution(parse(edtf) if edtf else None, confidence=0.9))


def rows(path: Path, *events: Event, title: str = "Flood") -> list[str]:
    export.write(Request(path / "out.html", events, {"a1": ARTICLE}, title=title, at="2026-01-02T03:04:05"))
    page = html.fromstring((path / "out.html").read_bytes())
    return [" ".join(" ".join(row.itertext()).split()) for row in page.iter("tr")]


def test_earliest_first_below_their_years_and_undated_last(tmp_path: Path) -> None:
    events = an_event(None, "Lost", "e1"), an_event("2021-05", "Later", "e2"), an_event("-0043-03", "Earlier", "e3")
    found = rows(tmp_path, *events)
    assert found[0] == "Date What happened Source"
    assert [row for row in found if row in ("44 BC", "2021", "Without a date")] == ["44 BC", "2021", "Without a date"]
    titles = [next(name for name in ("Earlier", "Later", "Lost") if name in row) for row in found if "published" in row]
    assert titles == ["Earlier", "Later", "Lost"]


def test_a_decade_stands_under_its_name_and_not_under_its_first_year(tmp_path: Path) -> None:
    assert rows(tmp_path, an_event("199X"))[1] == "1990s"


def test_a_row_leads_back_to_its_sentence_and_source_and_says_how_sure_it_is(tmp_path: Path) -> None:
    pinned = replace(an_event("2020-10-11"), pin=Pin(parse("2020-10-09"), "court file"), category="Water")
    row = rows(tmp_path, pinned)[-1]
    for words in ("Fri 9 Oct 2020", "pinned by hand: court file", "“The dam failed on Sunday evening.”", "Water"):
        assert words in row
    assert "Dam fails, published Mon 12 Oct 2020" in row
    assert "https://news.example/dam" in row
    assert "dismissed" in rows(tmp_path, replace(an_event("2020"), status=Status.DISMISSED))[-1]


def test_a_long_sentence_is_there_whole(tmp_path: Path) -> None:
    text = f"The dam failed{' and the water rose' * 60} on Sunday."
    event = replace(an_event("2020"), end=len(text))
    export.write(Request(tmp_path / "out.html", [event], {"a1": replace(ARTICLE, text=text)}))
    assert text in html.fromstring((tmp_path / "out.html").read_bytes()).text_content()


@given(st.text(max_size=40))
def test_no_title_becomes_markup(tmp_path_factory, title: str) -> None:
    folder = tmp_path_factory.mktemp("out")
    rows(folder, an_event("2020", f"<script>{title}</script>"), title=f"<b>{title}")
    page = html.fromstring((folder / "out.html").read_bytes())
    assert list(page.iter("script", "b", "img", "link")) == []


def test_the_same_events_give_the_same_file(tmp_path: Path) -> None:
    events = [an_event("2020", id=f"e{n}") for n in range(5)]
    first, again = tmp_path / "one.html", tmp_path / "two.html"
    for path in (first, again):
        export.write(Request(path, events, {"a1": ARTICLE}))
    assert first.read_bytes() == again.read_bytes()
