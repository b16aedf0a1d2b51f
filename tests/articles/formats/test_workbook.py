"""Workbooks as Excel, news databases and LibreOffice write them."""

from __future__ import annotations

import pytest

from tests.articles import files
from timeline.articles import import_bytes
from timeline.errors import ArticleError

NAMES = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
STYLES = (
    f'<styleSheet {NAMES}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/>'
    '<numFmt numFmtId="165" formatCode="0.00 &quot;days&quot;"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
)


def a_workbook(*rows: str, shared: tuple[str, ...] = (), about: str = "") -> bytes:
    strings = "".join(f"<si><t>{text}</t></si>" for text in shared)
    sheet = f"<worksheet {NAMES}><sheetData>{''.join(rows)}</sheetData></worksheet>"
    return files.a_zip(
        {
            "xl/workbook.xml": f"<workbook {NAMES}><workbookPr {about}/></workbook>".encode(),
            "xl/worksheets/sheet1.xml": sheet.encode(),
            "xl/sharedStrings.xml": f"<sst {NAMES}>{strings}</sst>".encode(),
            "xl/styles.xml": STYLES.encode(),
        }
    )


def a_row(*cells: str) -> str:
    return f"<row>{''.join(cells)}</row>"


def words(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


HEAD = a_row(words("A1", "Title"), words("B1", "Date"), words("C1", "Text"), words("D1", "URL"))


def test_rows_of_a_sheet_are_articles_and_numbers_are_dates_where_they_are_shown_as_such() -> None:
    row = '<c r="A2" t="s"><v>0</v></c><c r="B2" s="{}"><v>44116.75208</v></c><c r="C2" t="s"><v>1</v></c>'
    for style, day in (("1", "2020-10-12T18:03"), ("2", "2020-10-12T18:03")):
        (article,) = import_bytes(a_workbook(HEAD, a_row(row.format(style)), shared=("Dam", "It failed.")), "x.xlsx")
        assert (article.title, article.text) == ("Dam", "It failed.")
        assert str(article.published).startswith(day)
    (undated,) = import_bytes(a_workbook(HEAD, a_row(row.format("3")), shared=("Dam", "It failed.")), "x.xlsx")
    assert undated.published is None


def test_cells_that_were_left_empty_move_no_other() -> None:
    row = a_row(words("A2", "Dam"), words("C2", "It failed."), words("D2", "https://c.example/dam"))
    (article,) = import_bytes(a_workbook(HEAD, row), "x.xlsx")
    assert (article.text, article.source) == ("It failed.", "https://c.example/dam")


def test_a_chronology_in_a_sheet_is_one_article() -> None:
    head = a_row(words("A1", "Date"), words("B1", "Event"))
    rows = (a_row(f'<c r="A{n}" s="1"><v>{35900 + n}</v></c>', words(f"B{n}", f"Event {n}.")) for n in (2, 3))
    (article,) = import_bytes(a_workbook(head, *rows), "dam.xlsx")
    assert article.text == "1998-04-17\tEvent 2.\n1998-04-18\tEvent 3."


def test_a_sheet_of_libre_office_is_read_to_its_last_filled_cell() -> None:
    names = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))

    def row(*cells: str) -> str:
        end = '<table:table-cell table:number-columns-repeated="16380"/>'
        return f"<table:table-row>{''.join(cells)}{end}</table:table-row>"

    def cell(text: str, more: str = "") -> str:
        return f"<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>"

    day = cell("12.10.20", 'office:date-value="2020-10-12"')
    rows = row(cell("Titel"), cell("Datum"), cell("Text")) + row(cell("Damm"), day, cell("Er brach."))
    content = f"<office:document-content {names}><office:body><table:table>{rows}</table:table></office:body>"
    (article,) = import_bytes(files.a_zip({"content.xml": f"{content}</office:document-content>".encode()}), "x.ods")
    assert (article.title, article.text, str(article.published)) == ("Damm", "Er brach.", "2020-10-12")


def test_a_workbook_without_texts_says_what_is_missing() -> None:
    with pytest.raises(ArticleError, match=r'"x.xlsx" has no column named "text"'):
        import_bytes(a_workbook(a_row(words("A1", "Name"), words("B1", "Age"))), "x.xlsx")


def test_workbooks_begun_on_old_macs_count_from_1904() -> None:
    row = a_row(words("A2", "Dam"), '<c r="B2" s="1"><v>42654</v></c>', words("C2", "It failed."))
    (article,) = import_bytes(a_workbook(HEAD, row, about='date1904="1"'), "x.xlsx")
    assert str(article.published) == "2020-10-12"
