"""PDFs as browsers, Word, LaTeX and newspapers make them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.articles import files
from tests.articles.files import LINES, TITLE
from timeline.articles import import_bytes
from timeline.articles.pdf_lines import Placed, joined, spaced, together


def placed(*rows: tuple[str, float, float]) -> str:
    return spaced([Placed(text, x, y) for text, x, y in rows])


def test_more_room_than_usual_begins_a_paragraph() -> None:
    page = placed(("Quay closed", 50, 700), *((f"line {n}", 50, 660 - 12 * n) for n in range(4)), ("next", 50, 600))
    assert page.split("\n") == ["Quay closed", "", "line 0", "line 1", "line 2", "line 3", "", "next"]


def test_an_indented_line_begins_a_paragraph_and_a_hanging_one_does_not() -> None:
    rows = [
        ("one", 50, 700),
        ("two", 50, 688),
        ("three", 62, 676),
        ("four", 50, 664),
        ("five", 50, 652),
        ("six", 50, 640),
    ]
    assert placed(*rows).split("\n") == ["one", "two", "", "three", "four", "five", "six"]
    assert "" not in placed(*[(text, 162 if text == "three" else x, y) for text, x, y in rows]).split("\n")


def test_a_headline_ends_where_smaller_letters_begin_and_a_raised_number_ends_nothing() -> None:
    head, byline = Placed("Ferry runs aground", 50, 700, 24), Placed("By Ann Other", 50, 680, 12)
    assert spaced([head, byline]).split("\n") == ["Ferry runs aground", "", "By Ann Other"]
    assert "" not in spaced([Placed("It ran aground", 50, 700, 12), Placed("1", 120, 704, 7)]).split("\n")


def test_the_next_column_goes_on_where_the_last_one_ended() -> None:
    left = [(f"left {n} of the long text", 50.0, 700.0 - 12 * n) for n in range(5)]
    right = [(f"right {n} of the long text", 300.0, 700.0 - 12 * n) for n in range(5)]
    assert joined(placed(*left, *right)).count("\n") == 0


def test_a_paragraph_that_goes_on_overleaf_is_one() -> None:
    assert together(["The dam failed on 3", "may", "New."]) == "The dam failed on 3 may\nNew."
    assert together(["It was an extraor-", "dinary day."]) == "It was an extraordinary day."
    assert together(["It failed.", "in May"]) == "It failed.\nin May"


def test_what_a_browser_prints_around_a_page_is_told_from_it_wherever_it_is_drawn() -> None:
    below = ("11/23/26, 1:40 PM Ferry | The Courier", "https://courier.example/2020/10/12/ferry 1/1")
    (article,) = import_bytes(files.a_pdf(((TITLE, "", *LINES, *below),)), "ferry.pdf")
    assert article.source == "https://courier.example/2020/10/12/ferry"
    assert str(article.published) == "2020-10-12"
    assert "address" in article.published_from
    assert "1:40 PM" not in article.text


def test_the_title_in_the_properties_counts_where_the_page_prints_it() -> None:
    pages = (("Home News", "", TITLE, "", *LINES),)
    for told, title in (
        (f"{TITLE} | The Courier", TITLE),
        ("Ferry runs aground - Courier", TITLE),
        ("Doc1.docx", "Home News"),
    ):
        about = b"<< /Title (%s) /CreationDate" % told.encode()
        (article,) = import_bytes(files.a_pdf(pages).replace(b"<< /CreationDate", about), "ferry.pdf")
        assert article.title == title


def test_letters_that_are_set_as_one_are_read_as_two() -> None:
    font = b"/BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [1 /fi /fl] >>"
    data = files.a_pdf((("The of\x01ce was \x02ooded on 3 May 1998.",),)).replace(b"/BaseFont /Helvetica", font)
    assert import_bytes(data, "x.pdf")[0].text == "The office was flooded on 3 May 1998."


def test_a_saved_page_that_was_printed_is_not_of_the_day_of_printing() -> None:
    below = ("11/23/26, 1:40 PM Ferry | The Courier", "file:///home/ann/ferry.html 1/1")
    (article,) = import_bytes(files.a_pdf(((TITLE, "", *LINES, *below),)), "ferry.pdf")
    assert article.published is None or str(article.published)[:4] != "2026"
    assert article.source == "ferry.pdf"
    assert "file:" not in article.text


def test_cells_on_one_height_are_a_row_and_columns_are_not() -> None:
    rows = [("3 May 1998", 50, 700), ("Quay closed", 150, 700), ("9 June 1998", 50, 686), ("Quay repaired", 150, 686)]
    assert placed(*rows) == "3 May 1998\tQuay closed\n9 June 1998\tQuay repaired"
    broken = [("3 May", 50, 700), ("1998", 50, 688), ("A barge hit", 150, 700), ("the quay.", 150, 688)]
    assert joined(placed(*broken)) == "3 May 1998\tA barge hit the quay."
    columns = [("left of the page", 50, 700), ("left again, as wide", 50, 688), ("wide again", 50, 676)]
    assert "\t" not in placed(*columns, ("right", 300, 700), ("right again", 300, 688))
    assert "\t" not in placed(("once", 50, 700), ("over it", 50, 700))


@pytest.mark.usefixtures("qapp")
def test_blanks_that_qt_calls_tabs_are_blanks(tmp_path: Path) -> None:
    from PySide6.QtGui import QPdfWriter, QTextDocument

    document = QTextDocument()
    document.setHtml(f"<h1>{TITLE}</h1><p>By Ann Other</p><p>12 October 2020</p><p>{LINES[0]}</p>")
    document.print_(QPdfWriter(str(tmp_path / "qt.pdf")))
    (article,) = import_bytes((tmp_path / "qt.pdf").read_bytes(), "qt.pdf")
    assert (article.title, article.author, str(article.published)) == (TITLE, "Ann Other", "2020-10-12")
    assert article.text.split("\n")[3] == LINES[0]


def test_a_date_that_a_narrow_cell_breaks_is_one() -> None:
    assert joined("of that year.\n9 June\n1998 Quay repaired") == "of that year.\n9 June 1998 Quay repaired"
    assert joined("June 9,\n1998") == "June 9, 1998"
    assert joined("9 ferries\n1998 was a dry year.") == "9 ferries\n1998 was a dry year."
