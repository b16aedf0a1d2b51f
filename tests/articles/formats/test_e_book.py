"""E-books as Pandoc, publishers and calibre make them."""

from __future__ import annotations

import pytest

from tests.articles import files
from timeline.articles import import_bytes
from timeline.errors import ArticleError

CONTAINER = (
    b'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    b'<rootfile full-path="book/o.opf"/></rootfiles></container>'
)


def an_epub(chapters: dict[str, str], meta: str = "", nav: str = "", other: dict[str, bytes] | None = None) -> bytes:
    items = "".join(
        f'<item id="c{at}" href="{name}"{" properties=" + chr(34) + "nav" + chr(34) if name == nav else ""}/>'
        for at, name in enumerate(chapters)
    )
    order = "".join(f'<itemref idref="c{at}"/>' for at in range(len(chapters)))
    about = "<dc:title>Dams</dc:title><dc:creator>Ann Other</dc:creator><dc:date>2020-10-12</dc:date>"
    names = 'xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    listed = f"<manifest>{items}</manifest><spine>{order}</spine>"
    package = f"<package {names}><metadata>{about}{meta}</metadata>{listed}</package>"
    pages = {f"book/{name}": f"<html><body>{body}</body></html>".encode() for name, body in chapters.items()}
    return files.a_zip({"META-INF/container.xml": CONTAINER, "book/o.opf": package.encode(), **pages, **(other or {})})


def test_marks_of_notes_and_the_list_of_chapters_stay_out() -> None:
    mark = "<a href='#n1'><sup>1</sup></a>"
    chapters = {"nav.xhtml": "<ol><li>Chapter 1</li></ol>", "a.xhtml": f"<p>It was opened on 3 May 1998{mark}.</p>"}
    (article,) = import_bytes(an_epub(chapters, nav="nav.xhtml"), "x.epub")
    assert article.text == "It was opened on 3 May 1998."
    assert (article.title, article.author, article.published) == ("Dams", "Ann Other", None)


def test_a_newspaper_gives_its_articles_and_not_its_lists_of_them() -> None:
    meta = '<meta name="calibre:publication_type" content="periodical:newspaper:The Courier"/>'
    chapters = {
        "feed_0/index.html": "<li>Dam fails</li>",
        "feed_0/article_0/index.html": "<h1>Dam fails</h1><p>It failed on Sunday.</p>",
        "feed_0/article_1/index.html": "<h1>Quay closed</h1><p>It was closed on Monday.</p>",
    }
    articles = import_bytes(an_epub(chapters, meta), "x.epub")
    assert [article.title for article in articles] == ["Dam fails", "Quay closed"]
    assert str(articles[0].published) == "2020-10-12"


def test_a_book_that_is_locked_says_so_and_one_with_garbled_fonts_is_read() -> None:
    for locked in ("book/a.xhtml", "book/font.otf"):
        told = f'<encryption><CipherReference URI="{locked}"/></encryption>'
        book = an_epub({"a.xhtml": "<p>The dam failed.</p>"}, other={"META-INF/encryption.xml": told.encode()})
        if locked.endswith("otf"):
            assert import_bytes(book, "x.epub")[0].text == "The dam failed."
        else:
            with pytest.raises(ArticleError, match="is protected against copying"):
                import_bytes(book, "x.epub")


def test_small_numbers_that_are_no_notes_stay() -> None:
    words = "<p>The lake covers 12 km<sup>2</sup> since the 3<sup>rd</sup> of May.</p>"
    assert import_bytes(an_epub({"a.xhtml": words}), "x.epub")[0].text == "The lake covers 12 km2 since the 3rd of May."
