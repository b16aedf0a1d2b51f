"""Exports of press databases: each article by itself, with the headline and the date that stand above or below it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.articles import files
from timeline.articles import import_bytes
from timeline.articles.press_databases import databases

BODY = (
    "A car ferry ran aground off Port Selwick on Sunday evening, the coastguard said.",
    "Tugs pulled it free later.",
)
NEXIS = """Documents (2)
1. Ferry runs aground off Selwick
2. Quay closed
Ferry runs aground off Selwick
The Courier (London)
October 12, 2020 Monday

Copyright 2020 Courier Newspapers Ltd All Rights Reserved

Section: NEWS; Pg. 4
Length: 312 words
Byline: Ann Other
Body
{0}
{1}
Graphic
A photo.
Load-Date: October 13, 2020
End of Document
Quay closed
The Echo
13 October 2020 Tuesday
Length: 100 words
Body
The quay was closed on Monday.
Load-Date: October 14, 2020
End of Document
"""
OLD_NEXIS = """                    1 of 2 DOCUMENTS

                  The Courier (London)

               October 12, 2020 Monday
                    First Edition

Ferry runs aground off
Selwick

BYLINE: Ann Other

SECTION: NEWS; Pg. 4

LENGTH: 312 words


{0}

{1}

LOAD-DATE: October 13, 2020

LANGUAGE: ENGLISH

                    2 of 2 DOCUMENTS

                        The Echo

               October 13, 2020 Tuesday

HEADLINE: Quay closed

LENGTH: 100 words

BODY:
The quay was closed
on Monday.

LOAD-DATE: October 14, 2020
"""
FACTIVA = """NEWS
Ferry runs aground off Selwick

By Ann Other
312 words
12 October 2020
The Courier
COUR
English
Copyright 2020 Courier Newspapers. All Rights Reserved.

{0}

{1}

Document COUR000020201012egac0001z

Quay closed
100 words
13 October 2020
The Echo
ECHO
English
(c) 2020 Echo
The quay was closed on Monday.
Document ECHO000020201013egad00002
"""
FACTIVA_FIELDS = """HD\tFerry runs aground off Selwick
BY\tBy Ann Other
WC\t312 words
PD\t12 October 2020
SE\tNEWS
LA\tEnglish
LP
{0}
TD
{1}
NS\tgdis : Disasters
AN\tDocument COUR000020201012egac0001
HD\tQuay closed
PD\t13 October 2020
LP\tThe quay was closed on Monday.
AN\tDocument ECHO000020201013egad00002
"""
LINE = "_" * 60
PROQUEST = f"""{LINE}
Report Information from ProQuest
{LINE}
Document 1 of 2
Ferry runs aground off Selwick
Author: Ann Other
Abstract: A ferry ran aground.
Full text: {{0}}
{{1}}
Subject: Ferries; Accidents
Title: Ferry runs aground off Selwick
Publication date: Oct 12, 2020
Section: NEWS
ProQuest document ID: 2450000001
Last updated: 2020-10-14
{LINE}
Document 2 of 2
Full text: The quay was closed on Monday.
Title: Quay closed
Publication date: Oct 13, 2020
ProQuest document ID: 2450000002
{LINE}
Contact us
"""
EXPORTS = {"nexis": NEXIS, "old nexis": OLD_NEXIS, "factiva": FACTIVA, "fields": FACTIVA_FIELDS, "proquest": PROQUEST}


def as_docx(text: str) -> bytes:
    return files.a_docx(tuple(line for line in text.split("\n") if line.strip())).replace(b"Passengers", b"")


def as_page(text: str) -> bytes:
    cells = (f"<table><tr><td>{line.replace(chr(9), '</td><td>')}</td></tr></table>" for line in text.split("\n"))
    return f"<html><body>{''.join(cells)}</body></html>".encode()


@pytest.mark.parametrize(
    ("name", "kind"),
    [(name, kind) for name in EXPORTS for kind in ("x.txt", "x.html") if name != "old nexis" or ".txt" in kind],
)
def test_each_article_of_an_export_has_its_own_text_headline_and_date(name: str, kind: str) -> None:
    text = EXPORTS[name].format(*BODY)
    first, second = import_bytes(as_page(text) if kind == "x.html" else text.encode(), kind)
    assert (first.title, first.author) == ("Ferry runs aground off Selwick", "Ann Other")
    assert first.text == "\n".join(BODY)
    assert str(first.published) == "2020-10-12"
    assert (second.title, str(second.published)) == ("Quay closed", "2020-10-13")
    assert second.text == "The quay was closed on Monday."


def test_an_export_in_a_word_document_is_parted() -> None:
    titles = [article.title for article in import_bytes(as_docx(NEXIS.format(*BODY)), "x.docx")]
    assert titles == ["Ferry runs aground off Selwick", "Quay closed"]


def test_a_text_that_only_speaks_of_documents_is_one_article() -> None:
    text = "Document leaked\nThe end of document 12 was missing. Document COUR was read. It is 1 of 2 documents."
    (article,) = import_bytes(text.encode(), "x.txt")
    assert article.text == text


def test_every_database_is_a_file_of_its_own() -> None:
    import timeline.articles.press_databases as package

    assert len(databases()) == len(list(Path(package.__path__[0]).glob("[a-z]*.py")))
