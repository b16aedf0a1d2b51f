"""Word documents (.docx): paragraphs, tables and notes as a reader reads them, deleted and hidden text left out."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any

from timeline.articles.archive import Archive
from timeline.articles.credits import author_of_text
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.markup import parse_xml, walk
from timeline.articles.paragraphs import Paragraphs
from timeline.articles.properties import property_hints, property_text
from timeline.errors import ArticleError

_USUAL_PART = "word/document.xml"
_BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Text that was moved away stands where it went, too; a text box is written twice, for old programs and for new ones;
# "rt" is what is printed small above characters.
_SILENT = frozenset(["moveFrom", "del", "Fallback", "rt", "instrText", "delText"])


def read(source: Source) -> Iterator[Draft]:
    """One draft; the date on which the document was begun is weak evidence."""
    archive = Archive(source.data)
    main = _main_part(archive)
    folder = posixpath.dirname(main)
    notes = [part for name in ("footnotes", "endnotes") if archive.has(part := posixpath.join(folder, f"{name}.xml"))]
    text, *below = [_words(parse_xml(archive.read(part))) for part in (main, *notes)]
    core = archive.read("docProps/core.xml", 1_000_000) if archive.has("docProps/core.xml") else b""
    hints = property_hints(core, {"created": "the document's own properties (created)"})
    told, author = property_text(core, "title"), author_of_text(text, property_text(core, "creator"))
    yield Draft(text, told=told, hints=hints, author=author, notes="\n".join(filter(None, below)))


def _main_part(archive: Archive) -> str:
    """Where the text is; Word on the web calls it by other names than Word does."""
    if archive.has(_USUAL_PART) or not archive.has("_rels/.rels"):
        return _USUAL_PART
    try:
        relations = parse_xml(archive.read("_rels/.rels", 1_000_000))
    except ArticleError:
        return _USUAL_PART
    for relation in relations.iter("{*}Relationship"):
        if (relation.get("Type") or "").endswith("/officeDocument"):
            return (relation.get("Target") or "").lstrip("/")
    return _USUAL_PART


def _words(root: Any) -> str:
    found = Paragraphs()
    walker = walk(root)
    for event, element in walker:
        if event not in ("start", "end") or not isinstance(element.tag, str):
            continue
        name = element.tag.rpartition("}")[2]
        if event == "end":
            _end(found, name)
        elif name in _SILENT or name.endswith("Pr") or _is_unseen(name, element):
            walker.skip_subtree()
        else:
            _begin(found, name, element)
    return found.text


def _begin(found: Paragraphs, name: str, element: Any) -> None:
    match name:
        case "t" if _is_raised(element.getparent()):
            found.add_raised(element.text)
        case "t":
            found.add(element.text)
        case "p":
            found.begin()
        case "tr":
            found.begin_row()
        case "tc":
            found.begin_cell()
        case _:
            found.add(_BREAKS.get(name))


def _end(found: Paragraphs, name: str) -> None:
    if name == "p":
        found.end()
    elif name == "tr":
        found.end_row()


def _is_raised(run: Any) -> bool:
    raising = run.find("{*}rPr/{*}vertAlign")
    return raising is not None and _attribute(raising, "val") == "superscript"


def _is_unseen(name: str, element: Any) -> bool:
    """Whether it is a run of hidden text, or the line above the notes, which is kept among them."""
    if name == "r":
        hidden = element.find("{*}rPr/{*}vanish")
        return hidden is not None and _attribute(hidden, "val") not in ("0", "false", "off")
    return name in ("footnote", "endnote") and _attribute(element, "type") not in ("", "normal")


def _attribute(element: Any, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


FORMAT = Format("Word document", (".docx", ".docm", ".dotx"), read, is_one=True)
