"""How files are named in messages: by their names, and with folders before them where several are called the same."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from timeline.articles.limits import short_name


def told_apart(paths: Iterable[Path]) -> dict[Path, str]:
    """Of files that are called the same, the name with as many folders before it as no two of them share."""
    alike: dict[str, set[Path]] = {}
    for path in paths:
        alike.setdefault(path.name, set()).add(path)
    found: dict[Path, str] = {}
    for group in alike.values():
        count = 1
        while len(group) > 1 and len({path.parts[-count:] for path in group}) < len(group):
            count += 1
        if count > 1:
            found |= {path: as_text(Path(*path.parts[-count:])) for path in group}
    return found


def as_text(path: Path | str) -> str:
    """A path or a name as text that can be shown and stored, also where its bytes are no UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def naming_file(sentence: str, path: Path, names: dict[Path, str]) -> str:
    """The sentence about a file, or about a part of it, with the name by which the file is told from the others."""
    bare = short_name(as_text(path))
    name = names.get(path, bare)
    if f'"{bare}"' in sentence:
        return sentence.replace(f'"{bare}"', f'"{name}"', 1)
    return f'In "{name}": {sentence}'
