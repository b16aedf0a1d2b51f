"""The full-text index of a project file (SQLite FTS5), kept in the same transaction as the rows it is of."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from itertools import islice
from typing import Any

from timeline.model import Article, Event
from timeline.project import Project, RowChange

# Between words stands what the index, too, takes for no letter; the rest of Unicode is left to the index to part, which
# knows another Unicode than Python and folds accents that are characters of their own into their letters.
_WORD = re.compile(
    r"[^\s\x00-/:-@\[-`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\u2000-\u2064\u2066-\u206f\u3000-\u3003\ud800-\udfff]+"
)
# They isolate a word that is written the other way, and are younger than the Unicode of the index, which takes them for
# letters of the word.
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A), " ")
_MOST_WORDS = 64  # different ones; a pasted page has no need of more, and SQLite's parser dies of a hundred thousand
_INSERT = (
    "INSERT INTO search (rowid, id, article, title, sentence, category, note, source) "
    "SELECT rowid, ?, ?, ?, ?, ?, ?, ? FROM events WHERE id = ?"
)


class Search:
    """`leave` before rows are written, `enter` after: an event's place in the index is its rowid in the table."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def leave(self, rows: Iterable[RowChange], project: Project) -> list[str]:
        """Take what these changes make stale out of the index; ids of the events to `enter` again.

        `project` is the one before the changes.
        """
        stale: dict[str, None] = {}
        there: list[str] = []
        for row in rows:
            one = row.after or row.before
            if isinstance(one, Event) and _words_differ(row):
                stale[row.id] = None
                if row.before:
                    there.append(row.id)
            elif isinstance(one, Article) and _told_differ(row):
                known = [event.id for event in project.events_of(row.id)]
                stale.update(dict.fromkeys(known))
                there += known
        delete = "DELETE FROM search WHERE rowid = (SELECT rowid FROM events WHERE id = ?)"
        self._connection.executemany(delete, ((id,) for id in there))
        return list(stale)

    def enter(self, ids: Iterable[str], project: Project) -> None:
        """Write the words of those of `ids` that `project` still has."""
        events = (project.events.get(id) for id in ids)
        self._connection.executemany(_INSERT, [_columns(project, e) for e in events if e and not e.is_deleted])

    def find(self, words: str) -> list[str]:
        """Ids of the events that hold each of the first different words of `words`, or a word that begins with it."""
        return self._matches("id", words)

    def find_places(self, words: str) -> list[int]:
        """The same events by their rowids: the index knows those without looking at what it is of."""
        return self._matches("rowid", words)

    def _matches(self, column: str, words: str) -> list[Any]:
        different = islice(dict.fromkeys(match[0] for match in _WORD.finditer(words)), _MOST_WORDS)
        wanted = " ".join(f'"{word}"*' for word in different)
        if not wanted:
            return []
        return [
            found
            for (found,) in self._connection.execute(f"SELECT {column} FROM search WHERE search MATCH ?", (wanted,))
        ]


def _words_differ(row: RowChange) -> bool:
    before, after = row.before, row.after
    if not isinstance(before, Event) or not isinstance(after, Event):
        return True
    return _searched(before) != _searched(after)


def _told_differ(row: RowChange) -> bool:
    """Whether an article's events are found by other words: not where it only got another publication date."""
    before, after = row.before, row.after
    if not isinstance(before, Article) or not isinstance(after, Article):
        return True
    return (before.title, before.source, before.text) != (after.title, after.source, after.text)


def _searched(event: Event) -> tuple[object, ...]:
    note = event.pin.note if event.pin else ""
    return event.title, event.category, note, event.start, event.end, event.article, event.is_deleted


def _columns(project: Project, event: Event) -> tuple[str, ...]:
    article = project.articles.get(event.article)
    sentence = article.text[event.start : event.end] if article else ""
    source = f"{article.title}\n{article.source}" if article else ""
    note = event.pin.note if event.pin else ""
    texts = (text.translate(_ISOLATES) for text in (event.title, sentence, event.category, note, source))
    return event.id, event.article, *texts, event.id
