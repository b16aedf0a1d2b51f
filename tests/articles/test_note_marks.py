"""The numbers of notes are no part of what stands before them, in any format."""

from __future__ import annotations

import pytest

from tests.articles import files
from tests.articles.files import W
from timeline.articles import import_bytes
from timeline.articles.note_marks import raised, without_note_numbers


@pytest.mark.parametrize(
    ("before", "text", "shown"),
    [
        *[(before, "12", "") for before in ("in May 1998", "on Sunday.", "he said,”", "the harbour", "was closed;")],
        *[("on Sunday.", text, "") for text in ("1,2", "3–5", " 7 ")],
        *[("12 km", "2", "2"), ("about 10", "6", "^6"), ("the 3", "rd", "rd"), ("CO", "2", "2")],
    ],
)
def test_a_raised_number_is_a_note_or_a_power(before: str, text: str, shown: str) -> None:
    assert raised(before, text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It failed in June 2001.23 It was old.", "It failed in June 2001. It was old."),
        ("“It failed yesterday.”7 He left.", "“It failed yesterday.” He left."),
        ("It was closed in 1998,4", "It was closed in 1998,"),
        *[
            (text, text)
            for text in (
                "It rose by 2.5 Percent.",
                "See p.12 The end.",
                "On Sept.12 He left.",
                "on 3.5.1998 He left.",
                "in 2001.5 of them",
            )
        ],
    ],
)
def test_a_pdf_keeps_its_numbers_and_loses_those_of_notes(text: str, shown: str) -> None:
    assert without_note_numbers(text) == shown


def test_pages_and_documents_lose_them() -> None:
    told = "It was opened on 3 May 1998<sup>1</sup> and failed on <b>Sunday</b>.<sup>2</sup>"
    page = f"<p>{told} It held 10<sup>6</sup> tons.</p>"
    shown = "It was opened on 3 May 1998 and failed on Sunday. It held 10^6 tons."
    (article,) = import_bytes(f"<html><body>{page}</body></html>".encode(), "x.html")
    assert article.text == shown
    runs = "".join(
        f"<w:r>{'<w:rPr><w:vertAlign w:val=' + chr(34) + 'superscript' + chr(34) + '/></w:rPr>' if is_raised else ''}"
        f'<w:t xml:space="preserve">{text}</w:t></w:r>'
        for text, is_raised in (
            *(("It was opened on 3 May 1998", False), ("1", True), (" and failed on Sunday.", False), ("2", True)),
            *((" It held 10", False), ("6", True), (" tons.", False)),
        )
    )
    document = f"<w:document {W}><w:body><w:p>{runs}</w:p></w:body></w:document>"
    assert import_bytes(files.a_zip({"word/document.xml": document.encode()}), "x.docx")[0].text == shown
