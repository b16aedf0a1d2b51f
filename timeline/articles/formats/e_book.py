"""E-books (.epub): the chapters in reading order as one article."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from timeline.articles.archive import Archive
from timeline.articles.decoding import declared_encoding, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.markup import parse_xml
from timeline.articles.page_text import bare_text
from timeline.articles.properties import property_hints, property_text
from timeline.errors import ArticleError


def read(source: Source) -> Iterator[Draft]:
    """One draft; the date that the publisher gives the edition is weak evidence."""
    archive = Archive(source.data)
    container = parse_xml(archive.read("META-INF/container.xml", 1_000_000))
    packages = [element.get("full-path") for element in container.iter("{*}rootfile") if element.get("full-path")]
    if not packages:
        raise ArticleError("does not say where its text is. Save it again as EPUB.")
    package = archive.read(packages[0], 5_000_000)
    chapters = [bare_text(_chapter(archive, path)) for path in _spine(parse_xml(package), packages[0])]
    hints = property_hints(package, {"date": "the date of the e-book's edition"})
    language = property_text(package, "language")
    text, author = "\n".join(filter(None, chapters)), property_text(package, "creator")
    yield Draft(text, property_text(package, "title"), "", language, hints, author=author)


def _spine(package: Any, path: str) -> Iterator[str]:
    folder = posixpath.dirname(path)
    items = {item.get("id"): item.get("href") for item in package.iter("{*}item")}
    for reference in package.iter("{*}itemref"):
        if href := items.get(reference.get("idref")):
            yield posixpath.normpath(posixpath.join(folder, unquote(href.split("#")[0])))


def _chapter(archive: Archive, path: str) -> str:
    data = archive.read(path)
    return decode(data, declared_encoding(data))


FORMAT = Format("e-book", (".epub",), read)
