"""A process that edits is killed at random moments, over and over: nothing confirmed is lost, nothing is half there.

Each cycle forks a child that opens the project and edits, undoes, imports, copies, exports or migrates without pause,
telling before each step what it leads to and after it that it is done, until it is killed with SIGKILL.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pandas  # noqa: F401  # here, so that no child spends its short life on importing it

from tests.torture.states import after_turn, an_edit, complaints, readings, state, state_of, steps_of
from timeline import export, schema
from timeline.backups import back_up
from timeline.export import table_csv
from timeline.migrations import migrations, version_of
from timeline.store import Store, create_project, open_project

CYCLES_A_PROJECT = 50  # then the whole history is undone and redone, and a new project begun
_OLDER = schema.VERSION


@dataclass
class Figures:
    """What was seen; everything after `problems` must be nought."""

    cycles: int = 0
    confirmed: int = 0
    killed_inside_a_step: int = 0
    unconfirmed_kept: int = 0
    journals_played_back: int = 0
    migrations_whole: int = 0
    migrations_taken_back: int = 0
    copies_and_exports_checked: int = 0
    histories_undone_to_nothing: int = 0
    problems: list[str] = field(default_factory=list)


def child(folder: Path, seed: int, kind: str, out: int) -> None:
    """Work until killed, telling each step on `out`."""
    chance = random.Random(seed)
    path = folder / "project.dateline"

    def tell(*words: str) -> None:
        os.write(out, (" ".join(words) + "\n").encode())

    if kind == "create":
        tell("ready")
        for number in range(10_000):
            create_project(folder / f"new-{number}.dateline").close()
            (folder / f"new-{number}.dateline").unlink()
    if kind == "migrate":
        teach_a_newer_version()
        tell("ready")
        open_project(folder / "older.dateline").close()
        time.sleep(60)
    store = open_project(path)
    tell("ready")
    while True:
        work(store, chance, folder, kind, tell)


def work(store: Store, chance: random.Random, folder: Path, kind: str, tell) -> None:
    if kind == "copy" and chance.random() < 0.5:
        tell("copy")
        store.save_copy(folder / "copy.dateline")
        back_up(store.path, folder / "backups", f"2026-01-{chance.randrange(10, 30)}")
        tell("copied")
    if kind == "export" and chance.random() < 0.5:
        events = list(store.project.visible_events())
        tell("export", str(len(events)))
        export.write(export.Request(folder / "table.csv", events, store.project.articles))
        tell("exported")
    turn = chance.random()
    if turn < 0.25:
        backwards = turn < 0.15
        after = after_turn(store, backwards=backwards)
        if after:
            tell("next", after)
            (store.undo if backwards else store.redo)()
            tell("done")
        return
    change = an_edit(chance, store.project, KNOWN)
    if change:
        done, _ = steps_of(store)
        tell("next", state_of(store.project.apply(change), done + 1, 0))
        store.apply(change, "2026-01-01T00:00:00+00:00")
        tell("done")


def teach_a_newer_version() -> None:
    """Give this process a version of tomorrow, whose step touches every row and adds many pages."""
    schema.VERSION = _OLDER + 1

    @migrations(name="tomorrow")
    def tomorrow(db) -> None:
        db.conn.execute("CREATE TABLE marks (id TEXT PRIMARY KEY, mark BLOB NOT NULL) STRICT")
        db.conn.execute("INSERT INTO marks SELECT id, randomblob(20000) FROM events")
        db.conn.execute("UPDATE events SET found_title = found_title || ' '")


def cycle(folder: Path, seed: int, known: str, figures: Figures) -> str:
    """One kill; the state that the project is in afterwards."""
    chance = random.Random(seed)
    kind = chance.choices(["edit", "copy", "export", "migrate", "create"], [60, 12, 10, 12, 6])[0]
    path = folder / "project.dateline"
    if kind == "migrate":
        shutil.copyfile(path, folder / "older.dateline")
    told = run_until_killed(folder, seed, kind, delay(chance, kind))
    figures.cycles += 1
    figures.journals_played_back += path.with_name(f"{path.name}-journal").exists()
    expected, pending = known, None
    for words in told:
        if words[0] == "next":
            pending = words[1]
        elif words[0] == "done":
            expected, pending = pending or expected, None
            figures.confirmed += 1
        elif words[0] == "trouble":
            figures.problems.append(f"cycle {seed}: the child failed: {' '.join(words[1:])}")
    figures.killed_inside_a_step += bool(told) and told[-1][0] in ("next", "copy", "export")
    figures.problems += [f"cycle {seed}: {one}" for one in complaints(path)]
    store = open_project(path)
    found = state(store)
    store.close()
    if found == pending:
        figures.unconfirmed_kept += 1
    elif found != expected:
        figures.problems.append(f"cycle {seed} ({kind}): a confirmed edit is lost or half there")
    check_what_was_written_beside(folder, told, known, figures)
    return found


def delay(chance: random.Random, kind: str) -> float:
    """Seconds to let the child live: long enough that some steps are confirmed, and never in tune with them."""
    return chance.uniform(0.0, 0.08) if kind in ("migrate", "create") else chance.expovariate(1 / 0.12)


def run_until_killed(folder: Path, seed: int, kind: str, seconds: float) -> list[list[str]]:
    """What the child told before it was killed, a list of words a line."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        try:
            child(folder, seed, kind, writer)
        except BaseException as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            os.write(writer, f"trouble {type(error).__name__} {error} at {last.name}:{last.lineno}\n".encode()[:2000])
        os._exit(1)
    os.close(writer)
    with os.fdopen(reader, "rb") as lines:
        first = lines.readline()
        time.sleep(seconds)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        rest = lines.read().decode()
    whole = (first.decode() + rest).rpartition("\n")[0]  # a line that was cut short was not told
    return [line.split(" ") for line in whole.split("\n") if line]


def check_what_was_written_beside(folder: Path, told: list[list[str]], known: str, figures: Figures) -> None:
    check_table(folder / "table.csv", told, figures)
    check_migration(folder, known, figures)
    copies = [folder / "copy.dateline", *folder.glob("backups/*/*.dateline"), *folder.glob("new-*.dateline")]
    for copy in filter(Path.exists, copies):
        figures.copies_and_exports_checked += 1
        problems = complaints(copy)
        if problems:
            figures.problems.append(f"{copy.name}: {problems}")
        open_project(copy).close()
        if copy.name.startswith("new-"):
            copy.unlink()


def check_table(table: Path, told: list[list[str]], figures: Figures) -> None:
    counts = [int(words[1]) for words in told if words[0] == "export"]
    if not counts or not table.exists():
        return
    figures.copies_and_exports_checked += 1
    exported = sum(words[0] == "exported" for words in told)
    allowed = {counts[-1], counts[exported - 1]} if exported else None
    rows = len(table_csv.read(table))
    if allowed is not None and rows not in allowed:
        figures.problems.append(f"table.csv has {rows} rows, not one of {allowed}")


def check_migration(folder: Path, known: str, figures: Figures) -> None:
    older = folder / "older.dateline"
    if not older.exists():
        return
    figures.problems += complaints(older)
    with closing(sqlite3.connect(older)) as connection:
        version = version_of(connection)
        if version == _OLDER:
            figures.migrations_taken_back += 1
        else:
            figures.migrations_whole += 1
            marks = connection.execute("SELECT count(*) FROM marks").fetchone()
            events = connection.execute("SELECT count(*) FROM events").fetchone()
            if marks != events:
                figures.problems.append(f"a migration of {events} events stopped at {marks}")
            if not list(folder.glob("older.version-*.dateline")):
                figures.problems.append("a migration was done without a copy beside")
    kept = list(folder.glob("older.version-*.dateline")) + ([older] if version == _OLDER else [])
    for path in kept:
        store = open_project(path)
        if state(store) != known:
            figures.problems.append("the copy that a migration keeps is not the project")
        store.close()
    for path in folder.glob("*older*"):
        path.unlink()


def check_history(path: Path, figures: Figures) -> None:
    """Undo everything on a copy, and redo it: nothing, and the same again."""
    copy = path.with_name("whole.dateline")
    shutil.copyfile(path, copy)
    store = open_project(copy)
    while store.redo():
        pass
    last = state(store)
    while store.undo():
        pass
    if store.project.articles or store.project.events or store.project.expressions:
        figures.problems.append("undoing everything leaves rows")
    while store.redo():
        pass
    if state(store) != last:
        figures.problems.append("redoing everything is not the same again")
    figures.histories_undone_to_nothing += 1
    store.close()
    copy.unlink()


def torture(cycles: int, seed: int) -> Figures:
    figures = Figures()
    for first in range(0, cycles, CYCLES_A_PROJECT):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name).resolve()
            path = folder / "project.dateline"
            store = create_project(path)
            known = state(store)
            store.close()
            for number in range(first, min(cycles, first + CYCLES_A_PROJECT)):
                known = cycle(folder, seed + number, known, figures)
                if figures.problems:
                    return figures
            check_history(path, figures)
    return figures


KNOWN = readings()

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    figures = torture(arguments.cycles, arguments.seed)
    for name, value in asdict(figures).items():
        print(f"{name.replace('_', ' '):32} {value if not isinstance(value, list) else len(value)}")
    print(json.dumps(asdict(figures)))
    sys.exit(bool(figures.problems))
