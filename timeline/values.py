"""Articles, expressions and events as plain values, under the names that every output of `read` shares.

Offsets count code points of the article's text, "end" and "until" exclusive; what is open or not found is None.
"""

from __future__ import annotations

from collections.abc import Mapping

from timeline import civil
from timeline.intervals import Granularity
from timeline.model import Anchor, AnchorKind, Article, Event, Expression

Values = dict[str, object]
_CLOCK = {Granularity.HOUR: 2, Granularity.MINUTE: 5}  # how much of hh:mm is known


def article_values(row: Article) -> Values:
    """With what only some articles tell last, where this one does."""
    told = {
        "utc_offset": row.utc_offset,
        "author": row.author or None,
        "section": row.section or None,
        "guessed_encoding": row.guessed_encoding or None,
        "source_url": row.source if row.source.startswith(("https://", "http://")) else None,
    }
    return {
        "source": row.source,
        "title": row.title,
        "published": published(row) or None,
        "published_from": row.published_from or None,
        "language": row.language,
        **{name: value for name, value in told.items() if value is not None},
    }


def published(row: Article) -> str:
    """The publication date as EDTF, a time of day as ISO 8601 writes it and not as a stretch; empty without one."""
    found = row.published
    if found is None:
        return ""
    shown = _CLOCK.get(found.granularity)
    if not shown or found.approximate or found.uncertain or not found.is_one_unit or not isinstance(found.begin, int):
        return str(found)
    return f"{civil.iso_date(found.begin)}T{civil.iso_time(found.begin)[:shown]}"


def expression_values(row: Expression) -> Values:
    return {
        "id": row.id,
        "start": row.start,
        "end": row.end,
        "text": row.text,
        "type": row.type.value,
        "value": row.value,
        "mod": row.mod or None,
        "begin": row.begin,
        "until": row.until,
        "edtf": row.edtf,
        "anchor": str(row.anchor),
        "rule": row.rule,
        "confidence": row.confidence,
    }


def event_values(row: Event) -> Values:
    return {
        "id": row.id,
        "title": row.title,
        "start": row.start,
        "end": row.end,
        "begin": row.begin,
        "until": row.until,
        "edtf": row.edtf,
        "granularity": row.granularity,
        "anchor": str(row.anchor),
        "expression": row.expression or None,
        "why": row.why,
        "confidence": row.confidence,
    }


def read_from(anchor: Anchor, named: Mapping[str, str]) -> str:
    """What something was read from, in words; `named` are those of an expression or event by its id."""
    match anchor.kind:
        case AnchorKind.NONE:
            return ""
        case AnchorKind.PUBLICATION:
            return "publication date"
        case _:
            return named.get(anchor.target, anchor.target)
