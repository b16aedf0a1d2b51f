"""What is no article: files of other kinds, counted by ending, parts of saved pages, and rows that have no text.

One counter holds both: endings with their dot (or "" for none), and what an entry without text is called: "row".
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath

_ENDINGS_TOLD = 6
# What browsers call the folder beside "Flood.html".
_BESIDE = ("_files", "-Dateien", "_fichiers", "_archivos", "_file", "_ficheiros", "_bestanden", "-filer", "_pliki")


def folders_beside(names: Iterable[str]) -> set[str]:
    """What the folders are called that a browser puts pictures and frames of the pages among `names` into."""
    pages = [PurePath(name) for name in names if name.lower().endswith((".html", ".htm"))]
    return {page.stem + suffix for page in pages for suffix in _BESIDE}


def shown_ending(name: str) -> str:
    """The ending by which files of a kind that is not read are counted."""
    return os.fsencode(PurePath(name).suffix.lower()[:12]).decode("utf-8", "replace")


ROW, RECORD = "row", "record"


def passed_words(passed: Counter[str]) -> str:
    """`2 rows without text, 10 files of kinds that Dateline does not read (.doc, .xyz)`."""
    entries = [f"{passed[one]:,} {one if passed[one] == 1 else one + 's'} without text" for one in _entries(passed)]
    kinds = Counter({ending: count for ending, count in passed.items() if ending not in (ROW, RECORD)})
    return ", ".join([*entries, _words_of_kinds(kinds)] if kinds else entries)


def _entries(passed: Counter[str]) -> list[str]:
    return [one for one in (ROW, RECORD) if passed[one]]


def _words_of_kinds(kinds: Counter[str]) -> str:
    """The commonest endings, of a few files all."""
    count = kinds.total()
    named = [ending for ending, _ in kinds.most_common(_ENDINGS_TOLD) if ending]
    names = f" ({', '.join(named)}{' ...' if len(kinds) > _ENDINGS_TOLD else ''})" if named else ""
    return f"{count:,} {'file of a kind' if count == 1 else 'files of kinds'} that Dateline does not read{names}"
