"""OpenDocument texts (.odt): headings, paragraphs, lists and tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timeline.articles.archive import Archive
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.markup import parse_xml, walk
from timeline.articles.properties import property_hints, property_text

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_BREAKS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
_SILENT = (f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation", f"{_OFFICE}forms")


def read(source: Source) -> Iterator[Draft]:
    """One draft; the date on which the document was begun is weak evidence."""
    archive = Archive(source.data)
    lines = "".join(_words(parse_xml(archive.read("content.xml")))).split("\n")
    meta = archive.read("meta.xml", 1_000_000) if archive.has("meta.xml") else b""
    hints = property_hints(meta, {"creation-date": "the document's own properties (created)"})
    text = "\n".join(line for line in lines if line.strip())
    author = property_text(meta, "initial-creator") or property_text(meta, "creator")
    yield Draft(text, property_text(meta, "title"), hints=hints, author=author)


def _words(root: Any) -> Iterator[str]:
    walker = walk(next(root.iter(f"{_OFFICE}body"), root))
    depth = 0
    for event, element in walker:
        tag = element.tag
        is_paragraph = tag in (f"{_TEXT}p", f"{_TEXT}h")
        if event == "start":
            if tag in _SILENT:
                walker.skip_subtree()
                continue
            depth += is_paragraph
            yield _BREAKS.get(tag, "")
            if tag == f"{_TEXT}s":
                yield " " * min(int(element.get(f"{_TEXT}c") or 1), 100)
            yield (element.text or "") if depth else ""
        elif event == "end":
            depth -= is_paragraph
            yield "\n" if is_paragraph else ""
            yield (element.tail or "") if depth else ""


FORMAT = Format("OpenDocument text", (".odt",), read)
