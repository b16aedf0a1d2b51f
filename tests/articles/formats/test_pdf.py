"""PDFs as browsers, Word, LaTeX and newspapers make them."""

from __future__ import annotations

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
