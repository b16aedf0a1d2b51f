"""OpenDocument texts (.odt, .fodt): headings, paragraphs, lists, tables and notes, deleted text left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timeline.articles.archive import Archive
from timeline.articles.credits import author_of_text
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.markup import parse_xml, walk
from timeline.articles.paragraphs import Paragraphs
from timeline.articles.properties import property_hints, property_text

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_ROW = f"{_TABLE}table-row"
_NOTE = f"{_TEXT}note"
_BREAKS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
_SILENT = (
    *(f"{_TEXT}tracked-changes", f"{_TEXT}ruby-text", _NOTE),
    *(f"{_OFFICE}annotation", f"{_OFFICE}forms", f"{_OFFICE}binary-data"),
)


def read(source: Source) -> Iterator[Draft]:
    """One draft; the date on which the document was begun is weak evidence."""
    if source.data.lstrip().startswith(b"<"):
        content = meta = source.data
    else:
        archive = Archive(source.data)
        content = archive.read("content.xml")
        meta = archive.read("meta.xml", 1_000_000) if archive.has("meta.xml") else b""
    root = parse_xml(content)
    body = next(root.iter(f"{_OFFICE}body"), root)
    notes = [_words(note.find(f"{_TEXT}note-body")) for note in body.iter(_NOTE)]
    hints = property_hints(meta, {"creation-date": "the document's own properties (created)"})
    text = _words(body)
    author = author_of_text(text, property_text(meta, "initial-creator") or property_text(meta, "creator"))
    yield Draft(text, told=property_text(meta, "title"), hints=hints, author=author, notes="\n".join(notes))


def _words(root: Any) -> str:
    if root is None:
        return ""
    found = Paragraphs()
    walker = walk(root)
    for event, element in walker:
        if event == "start" and element.tag in _SILENT:
            walker.skip_subtree()
        elif event == "start":
            _begin(found, element)
        else:
            _end(found, element.tag)
            found.add(element.tail)
    return found.text


def _begin(found: Paragraphs, element: Any) -> None:
    tag = element.tag
    if tag in _PARAGRAPHS:
        found.begin()
    elif tag == _ROW:
        found.begin_row()
    elif tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
        found.begin_cell()
    elif tag == f"{_TEXT}s":
        count = element.get(f"{_TEXT}c") or "1"
        found.add(" " * min(int(count) if count.isdecimal() else 1, 100))
    found.add(_BREAKS.get(tag) or element.text)


def _end(found: Paragraphs, tag: str) -> None:
    if tag in _PARAGRAPHS:
        found.end()
    elif tag == _ROW:
        found.end_row()


def _is_flat(head: bytes) -> bool:
    return b"<office:document " in head and b"opendocument.text" in head


FORMAT = Format("OpenDocument text", (".odt", ".ott", ".fodt"), read, _is_flat, is_one=True)
