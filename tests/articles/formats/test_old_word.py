"""Documents of Word 97 to 2003."""

from __future__ import annotations

import pytest

from tests.articles.compound_files import a_compound, a_doc
from timeline.articles import import_bytes
from timeline.errors import ArticleError


def test_pieces_of_either_width_are_one_text_and_notes_come_last() -> None:
    (article,) = import_bytes(
        a_doc("Quay closed\rThe “quay” was closed on Sunday.\r", "Minutes, 4 May 1998.\r"), "x.doc"
    )
    assert article.text == "Quay closed\nThe “quay” was closed on Sunday.\nMinutes, 4 May 1998."
    assert article.published is None


def test_fields_show_their_result_and_rows_of_tables_are_lines() -> None:
    field = '\x13 HYPERLINK "http://x.example/" \x14the minutes\x15'
    rows = "3 May 1998\x07Quay closed.\x07\x0712 October 2020\x07Ferry aground.\x07\x07"
    (article,) = import_bytes(a_doc(f"See {field}.\r{rows}After\x1eall.\r"), "x.doc")
    assert article.text.split("\n") == [
        *("See the minutes.", "3 May 1998\tQuay closed.", "12 October 2020\tFerry aground.", "After-all."),
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"plain words", '"x.doc" is no document of that kind inside.'),
        (a_compound({"Workbook": b"x"}), '"x.doc" is no document of Word 97 to 2003.'),
        (a_doc("The quay was closed.\r").replace(b"\xec\xa5" + bytes(8), b"\xec\xa5" + bytes(8))[:700], '"x.doc" is '),
    ],
)
def test_what_is_no_such_document_is_said(data: bytes, words: str) -> None:
    with pytest.raises(ArticleError) as caught:
        import_bytes(data, "x.doc")
    assert str(caught.value).startswith(words)


def test_rich_text_that_is_called_doc_is_read() -> None:
    assert import_bytes(rb"{\rtf1\ansi The quay was closed.\par}", "x.doc")[0].text == "The quay was closed."
