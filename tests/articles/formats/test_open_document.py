"""OpenDocument texts as LibreOffice, Google Docs and Pandoc write them."""

from __future__ import annotations

from tests.articles import files
from timeline.articles import import_bytes

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "meta")
)
BODY = (
    "<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>"
    "<text:h>Quay<text:s/>closed</text:h><text:p>It was closed on <text:span>Sunday</text:span><text:note>"
    "<text:note-citation>1</text:note-citation><text:note-body><text:p>Minutes, 4 May 1998.</text:p></text:note-body>"
    "</text:note>, they said.<office:annotation><text:p>A remark.</text:p></office:annotation></text:p>"
    "<table:table><table:table-row><table:table-cell><text:p>3 May 1998</text:p></table:table-cell><table:table-cell>"
    "<text:p>Quay closed.</text:p></table:table-cell></table:table-row></table:table>"
)
TEXT = "Quay closed\nIt was closed on Sunday, they said.\n3 May 1998\tQuay closed.\nMinutes, 4 May 1998."


def test_rows_are_lines_and_notes_come_last_and_are_not_asked_for_the_publication_date() -> None:
    content = f"<office:document-content {NAMES}><office:body><office:text>{BODY}</office:text></office:body>"
    (article,) = import_bytes(files.a_zip({"content.xml": f"{content}</office:document-content>".encode()}), "x.odt")
    assert article.text == TEXT
    assert article.published is None


def test_a_document_in_one_file_of_markup_is_read_whatever_it_is_called() -> None:
    flat = (
        f'<?xml version="1.0"?><office:document {NAMES} office:mimetype="application/vnd.oasis.opendocument.text">'
        "<office:meta><meta:creation-date>2020-10-12T18:03:00</meta:creation-date></office:meta>"
        f"<office:body><office:text>{BODY}</office:text></office:body></office:document>"
    )
    (article,) = import_bytes(flat.encode(), "x.xml")
    assert article.text == TEXT
    assert [str(one.published)[:10] for one in article.evidence] == ["2020-10-12"]
