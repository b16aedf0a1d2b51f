"""The CSV: safe in a spreadsheet, true in pandas."""

import csv
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import export
from timeline.errors import ExportError
from timeline.export import Request, table_csv
from timeline.intervals import parse
from timeline.meanings import Literal
from timeline.model import (
    ABSOLUTE,
    PUBLICATION,
    Anchor,
    AnchorKind,
    Article,
    Event,
    Expression,
    ExpressionType,
    Pin,
    Resolution,
    Status,
    Step,
)

TEXT = "The dam failed on Sunday evening. Nobody was hurt."
ARTICLE = Article("a1", "dam.txt", "Dam fails", TEXT, found_published=parse("2020-10-12"))


def an_event(edtf: str | None = "2020-10-11", title: str = "Dam failed", id: str = "e1") -> Event:
    steps = Step("Sunday"), Step("11 Oct 2020")
    resolution = Resolution(interval=parse(edtf) if edtf else None, confidence=0.9, steps=steps)
    return Event(id, "a1", 0, 33, title, resolution=resolution)


def written(tmp_path: Path, *events: Event) -> Path:
    path = tmp_path / "out.csv"
    export.write(Request(path, events, {"a1": ARTICLE}))
    return path


def test_pandas_reads_the_dates_as_dates(tmp_path: Path) -> None:
    path = written(tmp_path, an_event("2020-10-11"), an_event("2020-10-11T18:00:00/2020-10-11T23:59:59", id="e2"))
    frame = pd.read_csv(path, parse_dates=["Begin (ISO)", "Until (ISO)"])
    assert list(frame["Begin (ISO)"]) == [pd.Timestamp("2020-10-11"), pd.Timestamp("2020-10-11T18:00")]
    assert list(frame["Until (ISO)"]) == [pd.Timestamp("2020-10-12"), pd.Timestamp("2020-10-12")]


@pytest.mark.parametrize("text", ["2020-10-12", "2020-10-12T18:03", "2020-10-12T18", "2020-10-12T18:03:30", "2020-10"])
def test_a_publication_time_is_written_as_iso_writes_it(tmp_path: Path, text: str) -> None:
    article = replace(ARTICLE, found_published=parse(text))
    export.write(Request(tmp_path / "out.csv", [an_event()], {"a1": article}))
    assert list(table_csv.read(tmp_path / "out.csv")["Published"]) == [text]


def test_read_from_holds_words_and_no_ids(tmp_path: Path) -> None:
    sunday = Expression(
        "a1:19-25", "a1", 19, 25, "Sunday", ExpressionType.DATE, Literal(parse("2020-10-11")), "r", ABSOLUTE
    )
    first = replace(an_event(title="Dam failed"), found_anchor=Anchor(AnchorKind.EXPRESSION, sunday.id))
    later = replace(an_event("2020-10-13", "Dam repaired", "e2"), found_anchor=Anchor(AnchorKind.EVENT, "e1"))
    deictic = replace(an_event("2020-10-14", id="e3"), found_anchor=PUBLICATION)
    events, path = (first, later, deictic, an_event("2020-10-15", id="e4")), tmp_path / "out.csv"
    export.write(Request(path, events, {"a1": ARTICLE}, lambda article: [sunday]))
    assert list(table_csv.read(path)["Read from"]) == ["Sunday", "Dam failed", "publication date", ""]


def test_earliest_first_and_undated_last(tmp_path: Path) -> None:
    events = an_event(None, "no date", "e1"), an_event("2021", "later", "e2"), an_event("-0043", "earlier", "e3")
    assert list(table_csv.read(written(tmp_path, *events))["Headline"]) == ["earlier", "later", "no date"]


FORMULAS = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "'=1", "-1-2-3", "＝1+1", "-0489-03-04"]


@pytest.mark.parametrize("title", FORMULAS)
def test_no_cell_is_a_formula_to_a_spreadsheet(tmp_path: Path, title: str) -> None:
    path = written(tmp_path, an_event(title=title))
    with path.open(encoding="utf-8-sig", newline="") as lines:
        row = next(csv.DictReader(lines))
    assert row["Headline"] == "'" + title
    assert table_csv.read(path)["Headline"][0] == title


def test_years_bc_are_numbers_and_not_escaped(tmp_path: Path) -> None:
    path = written(tmp_path, an_event("-0043"))
    row = pd.read_csv(path).iloc[0]
    assert (row["Year"], row["EDTF"]) == (-43, -43)
    assert table_csv.read(path)["EDTF"][0] == "-0043"


def test_a_spreadsheet_finds_the_encoding_and_the_lines(tmp_path: Path) -> None:
    content = written(tmp_path, an_event(title="Кот")).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == 2


def test_each_row_leads_back_to_its_sentence_and_says_why(tmp_path: Path) -> None:
    row = table_csv.read(written(tmp_path, an_event())).iloc[0]
    assert row["Text"] == "The dam failed on Sunday evening."
    assert row["Why"] == "Sunday -> 11 Oct 2020"
    assert (row["Source"], row["Published"], row["Certainty"]) == ("dam.txt", "2020-10-12", "read by machine")


def test_a_pin_and_a_confirmation_are_said(tmp_path: Path) -> None:
    pinned = replace(an_event(), pin=Pin(parse("2020-10-09"), "court file"))
    confirmed = replace(an_event(id="e2"), status=Status.CONFIRMED)
    frame = table_csv.read(written(tmp_path, pinned, confirmed))
    assert list(frame["Certainty"]) == ["pinned by hand", "confirmed"]
    assert list(frame["Note"]) == ["court file", ""]
    assert list(frame["EDTF"]) == ["2020-10-09", "2020-10-11"]


def test_columns_that_make_timelinejs_drop_dates_are_not_there(tmp_path: Path) -> None:
    frame = table_csv.read(written(tmp_path, an_event()))
    assert not {"Start Date", "End Date"} & set(frame.columns)
    assert {"Year", "Month", "Day", "Headline", "Text", "Group", "Display Date"} <= set(frame.columns)


def test_timelinejs_shows_a_range_by_its_last_day(tmp_path: Path) -> None:
    row = table_csv.read(written(tmp_path, an_event("2020-10-11/2020-10-13"))).iloc[0]
    assert [row[name] for name in ("Year", "Month", "Day")] == [2020, 10, 11]
    assert [row[name] for name in ("End Year", "End Month", "End Day")] == [2020, 10, 13]


def test_an_open_begin_is_at_its_last_known_day_and_nowhere_made_up(tmp_path: Path) -> None:
    row = table_csv.read(written(tmp_path, an_event("../2020-10-12"))).iloc[0]
    assert [row[name] for name in ("Year", "Month", "Day")] == [2020, 10, 12]
    assert (row["Begin (ISO)"], row["Until (ISO)"]) == ("", "2020-10-13")
    assert row["Display Date"] == "until Mon 12 Oct 2020"


def test_an_open_end_has_no_end(tmp_path: Path) -> None:
    row = table_csv.read(written(tmp_path, an_event("2020-10-12/.."))).iloc[0]
    assert row[["End Year", "End Month", "End Day"]].isna().all()
    assert row["Until (ISO)"] == ""


def test_what_has_no_known_begin_stands_at_its_end(tmp_path: Path) -> None:
    events = an_event("../2020-10-12", "until then", "e1"), an_event("2020-01", "before it", "e2")
    assert list(table_csv.read(written(tmp_path, *events))["Headline"]) == ["before it", "until then"]


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=40), min_size=1, max_size=4))
def test_any_title_comes_back(tmp_path_factory: pytest.TempPathFactory, titles: list[str]) -> None:
    events = [an_event(title=title, id=f"e{n}") for n, title in enumerate(titles)]
    frame = table_csv.read(written(tmp_path_factory.mktemp("csv"), *events))
    assert list(frame["Headline"]) == titles


def test_a_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    path = written(tmp_path, an_event())
    before = path.read_bytes()
    with pytest.raises(ExportError, match="no known export format"):
        export.write(Request(path.with_suffix(".docm"), [an_event()]))
    with pytest.raises(ExportError, match="There is no folder"):
        export.write(Request(tmp_path / "missing" / "out.csv", [an_event()]))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["out.csv"]


def test_formats_are_found_without_a_list() -> None:
    assert "csv" in export.formats()


def test_a_dismissed_event_says_so(tmp_path: Path) -> None:
    dismissed = replace(an_event(), status=Status.DISMISSED, pin=Pin(parse("2020-10-10")))
    row = table_csv.read(written(tmp_path, dismissed)).iloc[0]
    assert (row["Certainty"], row["Status"]) == ("dismissed", "dismissed")
