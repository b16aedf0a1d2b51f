"""What a project holds in one short text, and random edits that lead from one state to another."""

from __future__ import annotations

import hashlib
import json
import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from timeline import edits, schema
from timeline.errors import AnchorError
from timeline.history import unpack
from timeline.intervals import parse
from timeline.model import PUBLICATION, Anchor, AnchorKind, Reading
from timeline.pipeline import date_text
from timeline.project import TABLES, ChangeSet, Project
from timeline.store import Store

DATES = [parse(text) for text in ("2020-01-04", "2019", "2020-10~", "../2020-02-01", "2021-05-06T10:00", "-0489-03")]
_STORY = (
    "The ferry of {town} ran aground on {day} May {year}. The inquiry opened two weeks later. "
    "Its chairman resigned in March {later}, and the yard closed the following year. Nobody spoke of it on Sunday. "
)
_TOWNS = ("Selwick", "Harrow", "Karsholm", "Velmary", "Ostry", "Brennick")


def readings() -> list[Reading]:
    """Six short articles and a long one, which takes many pages of the file."""
    stories = [
        _STORY.format(town=town, day=3 + number, year=1950 + 9 * number, later=1952 + 9 * number)
        for number, town in enumerate(_TOWNS)
    ]
    stories.append(" ".join(stories) + "Nothing else was said. " * 8000)
    return [date_text(story, "2021-06-02") for story in stories]


def state_of(project: Project, done: int, undone: int) -> str:
    """A digest of every row, and how many steps can be undone and redone."""
    digest = hashlib.sha256()
    for table in TABLES:
        rows = getattr(project, table)
        for id in sorted(rows):
            digest.update(json.dumps([table, schema.to_columns(rows[id])], sort_keys=True).encode())
    return f"{digest.hexdigest()[:24]}/{done}/{undone}"


def steps_of(store: Store) -> tuple[int, int]:
    steps = store.history()
    undone = sum(step.is_undone for step in steps)
    return len(steps) - undone, undone


def state(store: Store) -> str:
    return state_of(store.project, *steps_of(store))


def after_turn(store: Store, *, backwards: bool) -> str | None:
    """The state that undo or redo leads to, worked out without doing it."""
    which = "NOT is_undone ORDER BY number DESC" if backwards else "is_undone ORDER BY number"
    with closing(sqlite3.connect(f"{store.path.as_uri()}?mode=ro", uri=True)) as connection:
        row = connection.execute(f"SELECT change FROM history WHERE {which} LIMIT 1").fetchone()
    if row is None:
        return None
    done, undone = steps_of(store)
    turned = -1 if backwards else 1
    after = store.project.apply(unpack(row[0], store.project, backwards=backwards))
    return state_of(after, done + turned, undone - turned)


def an_edit(chance: random.Random, project: Project, known: Sequence[Reading]) -> ChangeSet:
    """An edit that a person could make now; empty where the one that was thought of cannot be made."""
    new = [reading for reading in known if reading.article.id not in project.articles]
    events = sorted(project.events)
    if new and (not events or chance.random() < 0.2):
        return edits.add_reading(project, chance.choice(new))
    event, other = chance.choice(events), chance.choice(events)
    article = chance.choice(sorted(project.articles)) if project.articles else None
    words = "".join(chance.choices("aé'\"=\n\t\u202e🜚ש", k=chance.randrange(12)))
    kind = chance.randrange(10 if article else 6)
    try:
        match kind:
            case 0:
                return edits.pin(project, chance.sample(events, min(3, len(events))), chance.choice(DATES), words)
            case 1:
                return edits.unpin(project, [event])
            case 2:
                return edits.retitle(project, event, words)
            case 3:
                return edits.categorise(project, [event, other], words)
            case 4:
                anchor = chance.choice([PUBLICATION, Anchor(AnchorKind.EVENT, other), None])
                return edits.read_from(project, event, anchor)
            case 5:
                return edits.delete_events(project, [event])
            case 6:
                return edits.merge(project, [event], other)
            case 7:
                return edits.set_published(project, article or "", chance.choice([None, parse("2001-02-03")]))
            case 8:
                return edits.remove_article(project, article or "")
            case _:
                return edits.retitle_article(project, article or "", words)
    except AnchorError:
        return ChangeSet("", ())


def complaints(path: Path) -> list[str]:
    """What SQLite's own checks have against a project file."""
    with closing(sqlite3.connect(path)) as connection:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
        try:
            connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        except sqlite3.Error as error:
            found.append(f"search: {error}")
        connection.rollback()
    return found
