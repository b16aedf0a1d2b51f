"""Articles, expressions and events as plain values, under the names that every output of `read` shares.

Offsets count code points of the article's text, "end" and "until" exclusive; what is open or not found is None.
"""

from __future__ import annotations

from timeline.model import Article, Event, Expression

Values = dict[str, object]


def article_values(row: Article) -> Values:
    return {
        "source": row.source,
        "title": row.title,
        "published": str(row.published) if row.published else None,
        "published_from": row.published_from or None,
        "language": row.language,
    }


def expression_values(row: Expression) -> Values:
    return {
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
