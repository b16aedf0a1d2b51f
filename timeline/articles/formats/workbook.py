"""Workbooks of Excel and LibreOffice (.xlsx, .ods): each sheet a table of articles, or a chronology."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from timeline import civil
from timeline.articles.archive import Archive
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.formats.table import drafts_of_rows
from timeline.articles.markup import parse_xml
from timeline.errors import ArticleError

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Numbers of formats that show a date without saying how, as [ECMA-376] part 1, 18.8.30 lists them.
_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_MOST_SHEETS, _MOST_COLUMNS = 50, 500


def read(source: Source) -> Iterator[Draft]:
    """The articles of all sheets that name a column with texts; a workbook without one says so."""
    archive = Archive(source.data)
    sheets = _of_libre(archive) if archive.has("content.xml") else _of_excel(archive)
    count, reason = 0, "has no sheets in it. Save it again."
    for rows in sheets:
        try:
            for draft in drafts_of_rows(rows, source.passed):
                count += 1
                yield draft
        except ArticleError as error:
            reason = str(error) if rows else reason
    if not count:
        raise ArticleError(reason)


def _of_excel(archive: Archive) -> Iterator[Sequence[Sequence[str]]]:
    names = [name for name in archive.names if re.fullmatch(r"xl/worksheets/[^/]{1,80}\.xml", name)]
    shared = _strings(archive, "xl/sharedStrings.xml")
    dates = _date_styles(archive, "xl/styles.xml")
    first = _first_day(archive, "xl/workbook.xml")
    for name in sorted(names, key=lambda name: (len(name), name))[:_MOST_SHEETS]:
        root = parse_xml(archive.read(name))
        yield [[*_cells(row, shared, dates, first)] for row in root.iter("{*}row")]


def _first_day(archive: Archive, name: str) -> int:
    """The day that is number 0: the last of 1899, or, in workbooks begun on old Macs, the first of 1904."""
    about = parse_xml(archive.read(name)).iter("{*}workbookPr") if archive.has(name) else ()
    is_of_mac = any((one.get("date1904") or "0") not in ("0", "false") for one in about)
    return civil.day_number(1904, 1, 2) if is_of_mac else civil.day_number(1899, 12, 31)


def _strings(archive: Archive, name: str) -> list[str]:
    if not archive.has(name):
        return []
    return [_joined(item) for item in parse_xml(archive.read(name)).iter("{*}si")]


def _joined(item: Any) -> str:
    """The runs of a text; how it is pronounced, which Japanese workbooks add, is not said twice."""
    runs = (text.text or "" for text in item.iter("{*}t") if not text.getparent().tag.endswith("}rPh"))
    return "".join(runs)


def _date_styles(archive: Archive, name: str) -> set[int]:
    """The numbers of the styles that show a number as a date."""
    if not archive.has(name):
        return set()
    root = parse_xml(archive.read(name))
    codes = {one.get("numFmtId"): one.get("formatCode") or "" for one in root.iter("{*}numFmt")}
    own = {number for number, code in codes.items() if re.search("[dy]", _QUOTED.sub("", code), re.IGNORECASE)}
    styles = [style.get("numFmtId") or "" for several in root.iter("{*}cellXfs") for style in several.iter("{*}xf")]
    return {at for at, number in enumerate(styles) if number in own or _number(number) in _DATE_FORMATS}


def _cells(row: Any, shared: list[str], dates: set[int], first: int) -> Iterator[str]:
    """The cells in their columns; those that were left empty are not in the file."""
    at = 0
    for cell in row.iter("{*}c"):
        column = _column(cell.get("r") or "", at)
        yield from [""] * (column - at)
        at = column + 1
        yield _cell(cell, shared, dates, first)


def _column(place: str, otherwise: int) -> int:
    number = 0
    for letter in place.rstrip("0123456789")[:3]:
        number = 26 * number + ord(letter) - 64
    return number - 1 if otherwise < number <= _MOST_COLUMNS else otherwise


def _cell(cell: Any, shared: list[str], dates: set[int], first: int) -> str:
    kind = cell.get("t") or "n"
    if kind == "inlineStr":
        return _joined(cell)
    value = next((str(one.text or "") for one in cell.iter("{*}v")), "")
    if kind == "s":
        at = _number(value)
        return shared[at] if 0 <= at < len(shared) else ""
    return _day(value, first) if kind == "n" and _number(cell.get("s") or "") in dates else value


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


def _day(value: str, first: int) -> str:
    """A number of days, with the hour as the fraction of one, as a date."""
    try:
        days = float(value)
    except ValueError:
        return value
    if not 1 <= days < 2_958_466:
        return value
    # There was no 29 February 1900, which Excel counts.
    whole = int(days) - (days >= 60)
    minutes = round((days - int(days)) * 24 * 60)
    year, month, day = civil.date_of(first + whole + minutes // 1440)
    clock = f"T{minutes % 1440 // 60:02d}:{minutes % 60:02d}" if minutes % 1440 else ""
    return f"{year:04d}-{month:02d}-{day:02d}{clock}"


def _of_libre(archive: Archive) -> Iterator[Sequence[Sequence[str]]]:
    root = parse_xml(archive.read("content.xml"))
    for sheet, _ in zip(root.iter(f"{_TABLE}table"), range(_MOST_SHEETS), strict=False):
        yield [[*_libre_cells(row)] for row in sheet.iter(f"{_TABLE}table-row")]


def _libre_cells(row: Any) -> Iterator[str]:
    count = 0
    for cell in row.iter(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
        times = max(1, _number(cell.get(f"{_TABLE}number-columns-repeated") or "1"))
        value = cell.get(f"{_OFFICE}date-value") or "\n".join("".join(p.itertext()) for p in cell.iter(f"{_TEXT}p"))
        # The cell that ends a row is repeated to the edge of the sheet.
        for _ in range(min(times, _MOST_COLUMNS - count)):
            count += 1
            yield value


FORMAT = Format("workbook", (".xlsx", ".xlsm", ".ods"), read)
