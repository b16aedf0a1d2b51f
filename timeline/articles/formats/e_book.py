"""E-books (.epub): the chapters in reading order as one article; of a newspaper in that form each article is one."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from timeline.articles.archive import Archive
from timeline.articles.decoding import declared_encoding, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.markup import parse_xml
from timeline.articles.properties import property_hints, property_text
from timeline.articles.shown_text import shown_text
from timeline.errors import ArticleError

_ENCRYPTION = "META-INF/encryption.xml"
# Whoever makes a newspaper of web pages dates it by the day on which they were fetched.
_EDITION = 0.6


@dataclass(frozen=True, slots=True)
class _Book:
    """What the package says: chapters by path in reading order, and whether they are articles of a newspaper."""

    package: bytes
    chapters: tuple[str, ...]
    is_newspaper: bool


def read(source: Source) -> Iterator[Draft]:
    """One draft, or those of a newspaper; the date that the publisher gives the edition is weak evidence."""
    archive = Archive(source.data)
    book = _book(archive)
    language, author = property_text(book.package, "language"), property_text(book.package, "creator")
    texts = {path: text for path in book.chapters if (text := _chapter(archive, path))}
    if book.is_newspaper:
        hints = property_hints(book.package, {"date": "the date of the newspaper's edition"}, _EDITION)
        for path, text in texts.items():
            # What lies beside the articles is lists of them.
            if "article" in path.lower():
                yield Draft(text, text.split("\n")[0], "", language, hints)
        return
    hints = property_hints(book.package, {"date": "the date of the e-book's edition"})
    title = property_text(book.package, "title")
    yield Draft("\n".join(texts.values()), title, "", language, hints, author=author)


def _book(archive: Archive) -> _Book:
    container = parse_xml(archive.read("META-INF/container.xml", 1_000_000))
    packages = [element.get("full-path") for element in container.iter("{*}rootfile") if element.get("full-path")]
    if not packages:
        raise ArticleError("does not say where its text is. Save it again as EPUB.")
    package = archive.read(packages[0], 5_000_000)
    root = parse_xml(package)
    chapters = tuple(_spine(root, packages[0]))
    locked = archive.read(_ENCRYPTION, 5_000_000).decode("utf-8", "replace") if archive.has(_ENCRYPTION) else ""
    # Fonts alone may be garbled in a book that anybody can read.
    if any(f'"{path}"' in locked for path in chapters):
        raise ArticleError("is protected against copying. Ask its publisher for one that is not.")
    kinds = (
        meta.get("content") or "" for meta in root.iter("{*}meta") if "publication_type" in (meta.get("name") or "")
    )
    return _Book(package, chapters, any(kind.startswith("periodical") for kind in kinds))


def _spine(package: Any, path: str) -> Iterator[str]:
    folder = posixpath.dirname(path)
    items = {item.get("id"): item for item in package.iter("{*}item")}
    for reference in package.iter("{*}itemref"):
        item = items.get(reference.get("idref"))
        # A list of the chapters is none of them.
        if item is not None and item.get("href") and "nav" not in (item.get("properties") or "").split():
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href").split("#")[0])))


def _chapter(archive: Archive, path: str) -> str:
    data = archive.read(path)
    return shown_text(decode(data, declared_encoding(data)))


FORMAT = Format("e-book", (".epub",), read)
