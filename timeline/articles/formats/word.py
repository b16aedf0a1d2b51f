"""Word documents (.docx): paragraphs and tables as a reader reads them, deleted text left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timeline.articles.archive import Archive
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.markup import parse_xml
from timeline.articles.properties import property_hints, property_text

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def read(source: Source) -> Iterator[Draft]:
    """One draft; the date on which the document was begun is weak evidence."""
    archive = Archive(source.data)
    document = parse_xml(archive.read("word/document.xml"))
    paragraphs = ("".join(_words(paragraph)) for paragraph in document.iter(f"{_W}p"))
    text = "\n".join(line for line in paragraphs if line.strip())
    core = archive.read("docProps/core.xml", 1_000_000) if archive.has("docProps/core.xml") else b""
    hints = property_hints(core, {"created": "the document's own properties (created)"})
    yield Draft(text, property_text(core, "title"), hints=hints, author=property_text(core, "creator"))


def _words(paragraph: Any) -> Iterator[str]:
    for element in paragraph.iter(f"{_W}t", *_BREAKS):
        # A text box inside a paragraph has paragraphs of its own, which come in their turn.
        if next(element.iterancestors(f"{_W}p")) is paragraph:
            yield _BREAKS.get(element.tag) or element.text or ""


FORMAT = Format("Word document", (".docx", ".docm"), read)
