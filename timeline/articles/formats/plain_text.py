"""Plain text: the text exactly as it stands, its dates in header and footer lines."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.articles.draft import Draft, Format, Source


def read(source: Source) -> Iterator[Draft]:
    """One draft; its title and its publication date come from its own lines."""
    yield Draft(source.text())


FORMAT = Format("plain text", (".txt", ".text", ".asc"), read, is_one=True)
