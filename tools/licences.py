"""Write docs/licences.md: what Dateline is installed with, and under which licence, as the packages themselves say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADING = """# Licences of the dependencies

What `make run` installs, from `requirements.lock`; made by `make licences`. Some packages are for certain systems or
versions of Python only, and are named with what was not installed here. Dateline itself is under the MIT licence.

| package | version | licence |
|---|---|---|
"""


def pinned() -> dict[str, list[str]]:
    """Name -> versions; more than one where Python versions differ."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==(\S+)", lock, re.MULTILINE):
        found.setdefault(name, []).append(version)
    return found


def licence(name: str) -> str:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return "not installed here"
    return next(_statements(found), "not stated")


def _statements(found: Distribution) -> Iterator[str]:
    """The newest way to state it first; a whole licence text in the field is no name of one."""
    for field in ("License-Expression", "License"):
        stated = found.metadata.get(field) or ""
        if stated and "\n" not in stated and len(stated) < 80:
            yield stated
    names = [value.rsplit(" :: ", 1)[1] for value in found.metadata.get_all("Classifier", []) if "License ::" in value]
    if names:
        yield ", ".join(names)


def main() -> None:
    rows = [f"| {name} | {', '.join(versions)} | {licence(name)} |\n" for name, versions in pinned().items()]
    (ROOT / "docs").mkdir(exist_ok=True)
    (ROOT / "docs/licences.md").write_text(HEADING + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
