"""The cost of an edit in a large project: worked out, stored and announced; and of opening that project.

    python benchmarks/edits.py [--events 100000] [--runs 15]

Prints a table and, as its last line, one JSON object. Times are wall-clock milliseconds, medians over the runs; the
project has 100 events an article, one article whose first event has 10 dependents and one with 1,000.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from timeline import edits
from timeline.civil import DAY
from timeline.intervals import Granularity, one
from timeline.meanings import Literal, Shift
from timeline.model import (
    ABSOLUTE,
    Anchor,
    AnchorKind,
    Article,
    Event,
    Expression,
    ExpressionType,
    event_id,
    expression_id,
)
from timeline.project import ChangeSet, Project, RowChange, of_rows
from timeline.resolve import resolve_event, resolve_expression
from timeline.store import Store, create_project, open_project


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=15)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.dateline"
        store = create_project(path)
        store.apply(_as_change(a_large_project(arguments.events)))
        figures: dict[str, object] = {"events": arguments.events, "file_mb": round(path.stat().st_size / 1e6, 1)}
        for dependents in (10, 1000):
            figures[f"edit_{dependents}_dependents_ms"] = _edit(store, dependents, arguments.runs)
        figures["undo_1000_dependents_ms"] = _undo(store, arguments.runs)
        store.close()
        figures["open_ms"] = _median(lambda: open_project(path).close(), 5)
    for name, figure in figures.items():
        print(f"{name:<28} {figure}")
    print(json.dumps(figures))


def a_large_project(count: int) -> Project:
    """`count` events, 100 an article, each on a day of its own; the first two articles have 10 and 1,000 dependents."""
    expressions: list[Expression] = []
    events: list[Event] = []
    articles: list[Article] = []
    number = 0
    while len(events) < count:
        dependents = {0: 10, 1: 1000}.get(number, 0)
        size = max(100, dependents + 1)
        article = Article(f"a{number:05d}", f"article-{number}.txt", f"Article {number}", "The bridge opened. " * 100)
        articles.append(article)
        for place in range(size):
            expression = _expression(article.id, place, len(events), place <= dependents)
            expressions.append(expression)
            span = place * 19, place * 19 + 18
            event = Event(event_id(expression.id), article.id, *span, f"Bridge {place} opened", expression.id)
            events.append(_with(event, resolve_event(event, expression, None)))
        number += 1
    return of_rows(articles, expressions, events)


def _expression(article: str, place: int, day: int, is_dependent: bool) -> Expression:
    target = expression_id(article, 0, 3)
    reads = place > 0 and is_dependent
    meaning = Shift(place, Granularity.DAY) if reads else Literal(one(Granularity.DAY, (day % 30_000) * DAY))
    id = expression_id(article, place * 19, place * 19 + 3)
    anchor = Anchor(AnchorKind.EXPRESSION, target) if reads else ABSOLUTE
    span = place * 19, place * 19 + 3
    found = Expression(id, article, *span, "The", ExpressionType.DATE, meaning, "benchmark", anchor)
    return found if reads else _with(found, resolve_expression(found, None))


def _with(row: Expression | Event, resolution: object) -> Expression | Event:
    from dataclasses import replace

    return replace(row, resolution=resolution)  # type: ignore[arg-type]


def _as_change(project: Project) -> ChangeSet:
    rows: list[RowChange] = [RowChange("articles", row.id, None, row) for row in project.articles.values()]
    rows += [RowChange("expressions", row.id, None, row) for row in project.expressions.values()]
    rows += [RowChange("events", row.id, None, row) for row in project.events.values()]
    return ChangeSet("fill", tuple(rows))


def _edit(store: Store, dependents: int, runs: int) -> float:
    article = "a00000" if dependents == 10 else "a00001"
    event = event_id(expression_id(article, 0, 3))
    days = iter(range(40_000, 50_000))

    def move() -> None:
        change = edits.pin(store.project, [event], one(Granularity.DAY, next(days) * DAY))
        store.apply(change)
        assert len(change.rows) == 2 * dependents + 1

    return _median(move, runs)


def _undo(store: Store, runs: int) -> float:
    return _median(lambda: (store.undo(), store.redo()), runs) / 2


def _median(act: object, runs: int) -> float:
    times: list[float] = []
    for _ in range(runs):
        begin = time.perf_counter()
        act()  # type: ignore[operator]
        times.append((time.perf_counter() - begin) * 1000)
    return round(statistics.median(times), 1)


if __name__ == "__main__":
    main()
