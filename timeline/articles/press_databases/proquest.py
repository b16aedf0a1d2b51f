"""ProQuest: articles between long lines, their text in a field "Full text:" among others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.articles.draft import Draft
from timeline.articles.press_databases import fields_of, published, segments
from timeline.publication import read_stamps

MARK = re.compile(r"^[ \t]*ProQuest document ID ?:", re.MULTILINE)
_BETWEEN = re.compile(r"_{20,}$")
_FIELD = re.compile(
    r"(?P<name>Author|Publication info|Abstract|Full text|Links|Subject|Location|People|Company ?/ ?organization|Title"
    r"|Publication title|First page|Pages|Publication (?:year|date|subject)|Section|Publisher|Place of publication"
    r"|Country of publication|ISSN|e-?ISSN|Source type|Language of publication|Document type|ProQuest document ID"
    r"|Document URL|Copyright|Last updated|Database|Identifier ?/ ?keyword|Classification|Business indexing term|Credit"
    r"|Illustration|Dateline|Column|Volume|Issue|Document feature|Accession number)\s?:(?:\s+(?P<value>.*)|$)"
)


def articles(lines: Sequence[str]) -> Iterator[Draft]:
    """The articles in their order."""
    if not any(_BETWEEN.match(line) for line in lines):
        yield from filter(None, [_draft(lines)])
        return
    for segment in segments(["_" * 20, *lines], _BETWEEN, begins=True):
        if draft := _draft(segment):
            yield draft


def _draft(lines: Sequence[str]) -> Draft | None:
    fields = fields_of(lines, _FIELD)
    text = "\n".join(fields.get("Full text") or fields.get("Abstract") or ())
    if not text:
        return None
    told = {name: " ".join(said) for name, said in fields.items()}
    address = told.get("Document URL", "")
    return Draft(
        text,
        told.get("Title", ""),
        address if address.startswith("http") else "",
        hints=published(read_stamps(told.get("Publication date", "")), "ProQuest"),
        author=told.get("Author", ""),
        section=told.get("Section", ""),
    )
