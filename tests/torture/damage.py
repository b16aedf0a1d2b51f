"""Random damage to a project file: no crash, no hang, the original untouched, and what can be read comes through."""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

from tests.torture.states import readings
from timeline import edits
from timeline.errors import DatelineError, ProjectError
from timeline.pipeline import date_text
from timeline.recovery import recover
from timeline.store import Store, create_project, open_project

MOST_SECONDS = 10.0
_QUOTED = re.compile(
    "\n|owner|factory|may|mills|19|[\ufffd{}]|page|row|utf", re.IGNORECASE
)  # what no sentence may show


@dataclass
class Figures:
    """What became of the damaged files; everything after `problems` must be nought."""

    damaged: int = 0
    opened: int = 0
    refused: int = 0
    undone_after_damage: int = 0
    recovered: int = 0
    articles_of_all: float = 0.0
    events_of_all: float = 0.0
    nothing_readable: int = 0
    slowest_seconds: float = 0.0
    problems: list[str] = field(default_factory=list)


def sound(folder: Path) -> bytes:
    """A project of 47 articles with decisions, a history, and pages that were freed."""
    store = create_project(folder / "sound.dateline")
    for reading in readings():
        store.apply(edits.add_reading(store.project, reading))
    for number in range(45):
        text = f"Factory {number} closed on 3 May {1950 + number}. Its owner died two years later. " + "No more. " * 90
        store.apply(edits.add_reading(store.project, date_text(text, "2021-01-01")))
    events = sorted(store.project.events)
    store.apply(edits.categorise(store.project, events[::2], "mills"))
    for article in sorted(store.project.articles)[:5]:
        store.apply(edits.remove_article(store.project, article))
    store.close()
    return store.path.read_bytes()


def damage(chance: random.Random, whole: bytes) -> bytes:
    """Truncated, or with bytes flipped, cleared, swapped or made up: in the header, a page, or anywhere."""
    content = bytearray(whole)
    page = 4096
    for _ in range(chance.choice([1, 1, 3, 10, 60])):
        at = chance.randrange(len(content))
        start = at - at % page
        match chance.randrange(9):
            case 0:
                content[at] ^= 1 << chance.randrange(8)
            case 1:
                content[chance.randrange(100)] = chance.randrange(256)
            case 2:
                content[start : start + 8] = chance.randbytes(8)  # a page's own header
            case 3:
                content[start : start + page] = bytes(page)
            case 4:
                content[start : start + page] = chance.randbytes(page)
            case 5:
                other = chance.randrange(len(content) // page) * page
                content[start : start + page] = content[other : other + page]
            case 6:
                content[32:40] = chance.randbytes(8)  # where the list of free pages begins, and its length
            case 7:
                content[chance.choice(_places_in_texts(whole))] = chance.choice(b"\xff\xc3\x80\x00{")
            case _:
                length = chance.choice([1, 16, 200])
                content[at : at + length] = chance.randbytes(len(content[at : at + length]))
    if chance.random() < 0.2:
        del content[chance.randrange(1, len(content)) :]
    return bytes(content)


@cache
def _places_in_texts(whole: bytes) -> list[int]:
    """Where articles, titles, reasons and dates stand, which no page's own check looks into."""
    return [found.start() for found in re.finditer(rb"owner|Factory|May 19|mills|19\d\d-05", whole)]


def look_at_everything(store: Store, figures: Figures) -> None:
    """What a window does with a project, and some steps of its history."""
    project = store.project
    for event in project.events.values():
        _ = event.title, event.edtf, event.why, project.sources_of(event.id)
    for article in project.articles:
        _ = project.events_of(article), project.expressions_of(article)
    try:
        _ = store.search("factory"), store.history(), store.undo_label()
        for _ in range(3):
            store.undo()
        figures.undone_after_damage += 1
    except DatelineError:
        return


def one(folder: Path, seed: int, whole: bytes, counts: tuple[int, int], figures: Figures) -> tuple[float, float]:
    """The parts of all articles and events that came through one damaged file."""
    content = damage(random.Random(seed), whole)
    path, target = folder / "bad.dateline", folder / "new.dateline"
    target.unlink(missing_ok=True)
    path.write_bytes(content)
    figures.damaged += 1
    for read_only in (True, False):
        try:
            store = open_project(path, read_only=read_only)
        except DatelineError as error:
            figures.refused += not read_only
            if _QUOTED.search(str(error)):
                figures.problems.append(f"{seed}: {error}")
        else:
            figures.opened += not read_only
            look_at_everything(store, figures)
            store.close()
        if read_only and path.read_bytes() != content:
            figures.problems.append(f"{seed}: reading a damaged file changed it")
    path.write_bytes(content)
    try:
        found = recover(path, target)
    except ProjectError:
        figures.nothing_readable += 1
        if target.exists():
            figures.problems.append(f"{seed}: a recovery of nothing left a file")
        return 0.0, 0.0
    if path.read_bytes() != content:
        figures.problems.append(f"{seed}: recovery changed the damaged file")
    figures.recovered += 1
    again = open_project(target)
    look_at_everything(again, figures)
    again.close()
    return found.articles / counts[0], found.events / counts[1]


def torture(damages: int, seed: int) -> Figures:
    figures = Figures()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = sound(folder)
        store = open_project(folder / "sound.dateline", read_only=True)
        counts = len(store.project.articles), len(store.project.events)
        store.close()
        parts: list[tuple[float, float]] = []
        for number in range(seed, seed + damages):
            begun = time.monotonic()
            try:
                parts.append(one(folder, number, whole, counts, figures))
            except Exception as error:
                figures.problems.append(f"{number}: {type(error).__name__}: {error}")
            seconds = time.monotonic() - begun
            figures.slowest_seconds = max(figures.slowest_seconds, round(seconds, 2))
            if seconds > MOST_SECONDS:
                figures.problems.append(f"{number}: took {seconds:.0f} s")
    figures.articles_of_all = round(sum(a for a, _ in parts) / len(parts), 3)
    figures.events_of_all = round(sum(e for _, e in parts) / len(parts), 3)
    return figures


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--damages", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    figures = torture(arguments.damages, arguments.seed)
    for name, value in asdict(figures).items():
        print(f"{name.replace('_', ' '):32} {value if not isinstance(value, list) else len(value)}")
    print(json.dumps(asdict(figures)))
    sys.exit(bool(figures.problems))
