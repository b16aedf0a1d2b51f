"""How a project file of an older Dateline becomes one of today: a step a version, each in a transaction of its own."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from timeline import schema

migrations = Migrations("dateline")


@migrations()
def m001_tables(db: Database) -> None:
    for statement in filter(str.strip, schema.CREATE.split(";")):
        db.conn.execute(statement)


def migrate(db: Database) -> None:
    """Bring `db` to `schema.VERSION`; a database that is there already is left untouched."""
    if db.conn.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION:
        return
    migrations.apply(db)
    db.conn.execute(f"PRAGMA user_version = {schema.VERSION}")
