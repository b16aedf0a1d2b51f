"""Everything that is exported as one JSON object, under the names that `read` and Python use.

{"title": ..., "articles": [{"id", "source", "title", "published", "published_from", "language", "text", "expressions":
[...], "events": [...]}], "events": [...]}; the last are those that belong to no article. Added to an empty project, the
file gives its articles back.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from timeline.export.table_csv import order
from timeline.model import Event
from timeline.values import Values, article_values, event_values, expression_values

if TYPE_CHECKING:
    from timeline.export import Request

FORMATS = {"json": "Everything, for programs (JSON)"}


def write(request: Request) -> None:
    """Articles without a chosen event are written only where all of time was asked for."""
    events: defaultdict[str, list[Event]] = defaultdict(list)
    for event in sorted(request.events, key=order):
        events[event.article if event.article in request.articles else ""].append(event)
    chosen = [id for id in request.articles if request.within is None or events[id]]
    with request.path.open("w", encoding="utf-8", newline="\n") as out:
        out.write(f'{{"title": {_text(request.title)}, "articles": [')
        for number, id in enumerate(chosen):
            # One at a time: a large project's texts need not be in memory twice.
            out.write(",\n" if number else "\n")
            out.write(_text(_article(request, id, events[id])))
        out.write(f'\n], "events": {_text([_event(event) for event in events[""]])}}}\n')


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _article(request: Request, id: str, events: list[Event]) -> Values:
    article = request.articles[id]
    return {
        "id": id,
        **article_values(article),
        "utc_offset": article.utc_offset,
        "author": article.author or None,
        "section": article.section or None,
        "text": article.text,
        "expressions": [expression_values(row) for row in request.expressions_of(id)],
        "events": [_event(event) for event in events],
    }


def _event(event: Event) -> Values:
    """What `read` prints of an event, and what a person decided."""
    return {
        **event_values(event),
        "category": event.category or None,
        "status": event.status.value,
        "is_pinned": event.is_pinned,
        "note": event.pin.note or None if event.pin else None,
        "is_inferred": event.is_inferred,
    }
