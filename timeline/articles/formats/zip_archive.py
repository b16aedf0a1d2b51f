"""Zip archives: every readable file in them, in the archive's order."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.articles.archive import Archive
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.formats import ending_of, endings
from timeline.articles.limits import short_name
from timeline.errors import ArticleError


def read(source: Source) -> Iterator[Draft]:
    """The drafts of the files inside; a zip inside a zip is not opened."""
    archive = Archive(source.data)
    for name in archive.names:
        if _is_hidden(name) or ending_of(name) not in endings():
            continue
        if endings()[ending_of(name)] is FORMAT:
            inner = f'"{short_name(name)}" in "{short_name(source.name)}"'
            source.problems.append(f"{inner} is a zip inside a zip. Unpack it and add it by itself.")
            continue
        try:
            data = archive.read(name)
        except ArticleError as error:
            source.problems.append(f'"{short_name(name)}" in "{short_name(source.name)}" {error}')
            continue
        yield from source.read_part(name, data)


def _is_hidden(name: str) -> bool:
    # ".." in a name leads nowhere, because nothing is unpacked.
    return any(part.startswith((".", "__MACOSX")) and part.strip(".") for part in name.split("/"))


FORMAT = Format("zip archive", (".zip",), read)
