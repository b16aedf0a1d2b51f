"""Zip archives: every readable file in them, in the archive's order."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.articles.archive import Archive
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.formats import ending_of, endings
from timeline.articles.limits import short_name
from timeline.articles.passed_over import folders_beside, shown_ending
from timeline.errors import ArticleError


def read(source: Source) -> Iterator[Draft]:
    """The drafts of the files inside; a zip inside a zip is not opened."""
    archive = Archive(source.data)
    beside = _beside(archive.names)
    for name in _archived(archive.names) or archive.names:
        if _is_hidden(name) or not beside.isdisjoint(_folders(name)):
            continue
        if ending_of(name) not in endings():
            source.passed[shown_ending(name)] += 1
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


def _archived(names: list[str]) -> list[str]:
    """Of a web archive that is a zip (.wacz) the pages; what stands beside them are lists of them."""
    return [name for name in names if name.startswith("archive/")] if "datapackage.json" in names else []


def _beside(names: list[str]) -> set[str]:
    """The folders of the pictures and frames of saved pages, with a stroke at their end."""
    inside: dict[str, list[str]] = {}
    for name in names:
        folder, stroke, last = name.rpartition("/")
        inside.setdefault(folder + stroke, []).append(last)
    return {f"{folder}{beside}/" for folder, pages in inside.items() for beside in folders_beside(pages)}


def _folders(name: str) -> set[str]:
    return {name[: at + 1] for at, letter in enumerate(name) if letter == "/"}


def _is_hidden(name: str) -> bool:
    # ".." in a name leads nowhere, because nothing is unpacked.
    return any(part.startswith((".", "__MACOSX")) and part.strip(".") for part in name.split("/"))


FORMAT = Format("zip archive", (".zip", ".wacz"), read)
