"""The table of the CSV as a workbook: texts stored as texts, which no spreadsheet runs or turns into dates.

A formula starter needs no apostrophe here, so every cell says what the event says. Dates stay ISO 8601 and EDTF text:
a spreadsheet's own dates begin in 1900, and have no "about".
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from timeline.errors import ExportError
from timeline.export.cells import is_risky
from timeline.export.table_csv import COLUMNS, rows_of

if TYPE_CHECKING:
    from timeline.export import Request

FORMATS = {"xlsx": "Workbook for Excel and LibreOffice (XLSX)"}

_MOST_ROWS = 1_048_575
_MOST_UNITS = 32_767  # of UTF-16, in a cell
_CUT = "…"
_WIDTHS = {"Headline": 50, "Text": 60, "Why": 40, "Article": 30, "Source": 30, "Display Date": 22}


def write(request: Request) -> str:
    """Returns a sentence on what was cut; empty where nothing was. Raises ExportError for too many rows."""
    import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]

    if len(request.events) > _MOST_ROWS:
        raise ExportError(f"A workbook holds {_MOST_ROWS:,} rows, and these are more. Export them as CSV instead.")
    # Everything in memory: the other ways put the texts of articles into the system's temporary folder.
    # Not to the path itself either: what goes wrong with that comes wrapped in an error of the library's own.
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True, "strings_to_urls": False})
    cut = _fill(book, rows_of(request))
    book.close()
    request.path.write_bytes(written.getbuffer())
    what = "1 text was" if cut == 1 else f"{cut:,} texts were"
    return f"{what} too long for a cell and cut; CSV and JSON hold them whole." if cut else ""


def _fill(book: Any, rows: list[list[Any]]) -> int:
    """Write the heading and all rows; how many texts were cut."""
    sheet = book.add_worksheet("Events")
    top, text = book.add_format({"bold": True}), book.add_format({"valign": "top"})
    # Typing into such a cell would begin a formula; the mark keeps it text, and is no part of it.
    quoted = book.add_format({"valign": "top", "quote_prefix": True})
    cut = 0
    sheet.write_row(0, 0, COLUMNS, top)
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, str) and value:
                fitting = fitted(value)
                cut += fitting is not value
                sheet.write_string(number, column, fitting, quoted if is_risky(value) else text)
            elif isinstance(value, int | float):
                sheet.write_number(number, column, value, text)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(COLUMNS) - 1)
    for column, name in enumerate(COLUMNS):
        sheet.set_column(column, column, _WIDTHS.get(name, max(8, len(name) + 2)))
    return cut


def fitted(text: str) -> str:
    """`text`, cut where a cell ends."""
    if len(text) * 2 <= _MOST_UNITS or len(text.encode("utf-16-le")) <= 2 * _MOST_UNITS:
        return text
    room = text.encode("utf-16-le")[: 2 * (_MOST_UNITS - len(_CUT))]
    return room.decode("utf-16-le", "ignore") + _CUT
