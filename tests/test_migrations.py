"""A project of every version there ever was opens, is brought up to date after a copy beside it, and is undamaged."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.builders import a_reading, on, the_event
from timeline import edits, migrations, schema
from timeline.errors import ProjectError
from timeline.store import Store, create_project, open_project

KEPT = Path(__file__).parent / "projects"
PROJECTS = sorted(KEPT.glob("version-*.dateline"))


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def tables_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return sorted(row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))


def told(store: Store) -> dict[str, object]:
    """What the person would see of a project, in a form that outlives the tables."""
    events = sorted(store.project.visible_events(), key=lambda event: event.id)
    return {
        "articles": sorted([a.title, a.source, len(a.text), str(a.published)] for a in store.project.articles.values()),
        "events": [[e.id, e.title, e.edtf, e.category, e.status.value, e.is_pinned] for e in events],
        "notes": [e.pin.note for e in events if e.pin],
        "steps": [[step.label, step.is_undone] for step in store.history()],
        "view": store.preference("view"),
    }


def test_every_version_has_a_project_here() -> None:
    assert [version_of(path) for path in PROJECTS] == list(range(1, schema.VERSION + 1))


@pytest.mark.parametrize("kept", PROJECTS, ids=lambda path: path.stem)
def test_an_old_project_opens_undamaged(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.dateline"
    shutil.copyfile(kept, path)
    store = open_project(path)
    assert told(store) == json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))
    while store.redo():
        pass
    while store.undo():
        pass
    assert not store.project.articles
    store.close()
    beside = [one.name for one in tmp_path.iterdir() if one != path]
    assert beside == ([] if version_of(kept) == schema.VERSION else [f"old.version-{version_of(kept)}.dateline"])
    create_project(tmp_path / "new.dateline").close()
    assert tables_of(path) == tables_of(tmp_path / "new.dateline")


def test_the_columns_that_version_2_added_are_empty_in_older_articles_and_kept_in_new_ones(tmp_path: Path) -> None:
    path = tmp_path / "old.dateline"
    shutil.copyfile(KEPT / "version-1.dateline", path)
    store = open_project(path)
    known = set(store.project.articles)
    assert [article.guessed_encoding for article in store.project.articles.values()] == [""] * len(known)
    reading = a_reading("The quay of Ostmere was closed on Sunday.")
    guessed = replace(reading, article=replace(reading.article, guessed_encoding="iso8859-5"))
    store.apply(edits.add_reading(store.project, guessed))
    store.close()
    store = open_project(path)
    (new,) = set(store.project.articles) - known
    assert store.project.articles[new].guessed_encoding == "iso8859-5"
    store.close()


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A project of today, in a Dateline of tomorrow."""
    store = create_project(tmp_path / "old.dateline")
    store.apply(edits.add_reading(store.project, a_reading()))
    store.apply(edits.pin(store.project, [the_event(store.project, "January 3").id], on("2020-01-04"), "per file"))
    store.close()
    steps = list(migrations.migrations._migrations)

    @migrations.migrations(name="tomorrow")
    def tomorrow(db: Database) -> None:
        db.conn.execute("CREATE TABLE marks (id TEXT PRIMARY KEY) STRICT")
        db.conn.execute("INSERT INTO marks SELECT id FROM events")
        if (tmp_path / "fail").exists():
            db.conn.execute("INSERT INTO nowhere VALUES (1)")

    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    yield store.path
    migrations.migrations._migrations[:] = steps


def test_an_older_project_is_kept_beside_the_one_brought_up_to_date(older: Path) -> None:
    old = schema.VERSION - 1
    store = open_project(older)
    assert the_event(store.project, "January 3").edtf == "2020-01-04"
    store.close()
    assert version_of(older) == schema.VERSION
    (kept,) = older.parent.glob("old.version-*.dateline")
    assert (kept.name, version_of(kept)) == (f"old.version-{old}.dateline", old)
    open_project(older).close()
    assert len(list(older.parent.iterdir())) == 2


def test_a_copy_that_an_earlier_migration_kept_is_not_written_over(older: Path) -> None:
    first = older.with_name(f"old.version-{schema.VERSION - 1}.dateline")
    first.write_text("precious")
    open_project(older).close()
    assert first.read_text() == "precious"
    assert older.with_name(f"old.version-{schema.VERSION - 1}-2.dateline").exists()


def test_a_migration_that_fails_changes_nothing_and_can_be_done_again(older: Path) -> None:
    before = older.read_bytes()
    (older.parent / "fail").touch()
    with pytest.raises(ProjectError, match="older Dateline and could not be brought up to date"):
        open_project(older)
    assert older.read_bytes() == before
    (older.parent / "fail").unlink()
    open_project(older).close()
    assert version_of(older) == schema.VERSION


def test_an_older_project_that_is_only_read_stays_as_it_is(older: Path) -> None:
    before = older.read_bytes()
    store = open_project(older, read_only=True)
    assert the_event(store.project, "January 3").edtf == "2020-01-04"
    assert store.search("breach")
    store.close()
    assert older.read_bytes() == before
    assert list(older.parent.iterdir()) == [older]


def test_a_newer_project_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "new.dateline"
    create_project(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 3}")
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(ProjectError, match="from a newer Dateline and was not changed"):
            open_project(path, read_only=read_only)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
