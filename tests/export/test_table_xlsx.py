"""The workbook: what each cell says is what the event says, and no cell is a formula."""

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import export
from timeline.errors import ExportError
from timeline.export import Request, table_csv, table_xlsx
from timeline.intervals import parse
from timeline.model import Article, Event, Resolution

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TEXT = "The dam failed on Sunday evening."
ARTICLE = Article("a1", "dam.txt", "Dam fails", TEXT, found_published=parse("2020-10-12"))


def an_event(edtf: str | None = "2020-10-11", title: str = "Dam failed", id: str = "e1") -> Event:
    return Event(id, "a1", 0, 33, title, resolution=Resolution(parse(edtf) if edtf else None, confidence=0.9))


def unescaped(text: str) -> str:
    """As ECMA-376 writes characters that XML cannot hold."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def read(path: Path) -> list[dict[str, str | float]]:
    """Every row by its heading, read from the file itself; raises where a cell holds a formula."""
    with zipfile.ZipFile(path) as parts:
        strings = ElementTree.fromstring(parts.read("xl/sharedStrings.xml"))
        sheet = ElementTree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
    texts = [unescaped(item.findtext(f"{SHEET}t", "")) for item in strings]
    rows: list[dict[str, str | float]] = []
    for row in sheet.iter(f"{SHEET}row"):
        cells: dict[str, str | float] = {}
        for cell in row:
            assert cell.find(f"{SHEET}f") is None
            value = cell.findtext(f"{SHEET}v", "")
            cells[cell.attrib["r"].rstrip("0123456789")] = texts[int(value)] if cell.get("t") == "s" else float(value)
        rows.append(cells)
    names = {column: str(name) for column, name in rows[0].items()}
    return [{name: row.get(column, "") for column, name in names.items()} for row in rows[1:]]


def written(folder: Path, *events: Event) -> list[dict[str, str | float]]:
    path = folder / "out.xlsx"
    export.write(Request(path, events, {"a1": ARTICLE}))
    return read(path)


@pytest.mark.parametrize("title", ["=1+1", "+1", "-2+3", "@SUM(A1)", "\tx", "'=1", "＝1", "http://a.example", "007"])
def test_a_text_stays_the_text_it_is(tmp_path: Path, title: str) -> None:
    assert written(tmp_path, an_event(title=title))[0]["Headline"] == title


def test_dates_bc_and_edtf_are_text_and_years_are_numbers(tmp_path: Path) -> None:
    (row,) = written(tmp_path, an_event("-0489-03-04~"))
    assert (row["EDTF"], row["Begin (ISO)"], row["Year"]) == ("-0489-03-04~", "-0489-03-04", -489.0)


def test_the_columns_are_those_of_the_csv_and_undated_events_are_there(tmp_path: Path) -> None:
    rows = written(tmp_path, an_event(None, "no date", "e1"), an_event("2021", "dated", "e2"))
    assert tuple(rows[0]) == table_csv.COLUMNS
    assert [row["Headline"] for row in rows] == ["dated", "no date"]
    assert rows[1]["Year"] == ""


@settings(deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=40), min_size=1, max_size=3))
def test_any_title_comes_back(tmp_path_factory: pytest.TempPathFactory, titles: list[str]) -> None:
    events = [an_event(title=title, id=f"e{number}") for number, title in enumerate(titles)]
    rows = written(tmp_path_factory.mktemp("xlsx"), *events)
    # XML reads a carriage return as the end of a line; two characters are in no XML at all.
    plain = [re.sub("\r\n?", "\n", re.sub("[\ufffe\uffff]", "\ufffd", title)) for title in titles]
    assert [re.sub("\r\n?", "\n", str(row["Headline"])) for row in rows] == plain


def test_a_text_that_is_too_long_for_a_cell_is_cut_and_said(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    said = export.write(Request(path, [an_event(title="🌉" * 500_000)], {"a1": ARTICLE}))
    assert said == "1 text was too long for a cell and cut; CSV and JSON hold them whole."
    title = str(read(path)[0]["Headline"])
    assert title == "🌉" * 16_383 + "…"


def test_more_rows_than_a_workbook_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_xlsx, "_MOST_ROWS", 1)
    with pytest.raises(ExportError, match="CSV"):
        export.write(Request(tmp_path / "out.xlsx", [an_event(), an_event(id="e2")]))
    assert not list(tmp_path.iterdir())
