"""From an article to a reading: find, anchor, resolve, events. Pure: the same article gives the same reading."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from timeline import anchors
from timeline.counted_dates import as_dating
from timeline.event_anchors import Elsewhere, relate, told_again
from timeline.events import find_events
from timeline.expressions import find, is_basic
from timeline.language import detect, is_doubtful
from timeline.model import BASIC, BASIC_IN_DOUBT, AnchorKind, Article, Event, Expression, Reading, expression_id
from timeline.parsed import ParsedArticle, as_read
from timeline.published_text import parse_bounded
from timeline.resolve import Anchored, as_anchor, as_published, resolve_event, resolve_expression
from timeline.tense import TenseReader


def date_text(
    text: str, published: str | None = None, language: str | None = None, title: str = "", source: str = ""
) -> Reading:
    """Read a text. `published` is ISO 8601 or EDTF; `language` a BCP 47 tag, None to have it told from the text.

    Offsets of the reading count code points of exactly this text. Raises NotADateError for a `published` that is none,
    or is open.
    """
    given = parse_bounded(published) if published else None
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    article = Article(
        id=sha256[:12],
        source=source,
        found_title=title,
        text=text,
        found_language=language or detect(text),
        own_language=language,
        found_published=given.interval if given else None,
        found_from="given" if given else "",
        utc_offset=given.utc_offset if given else None,
        sha256=sha256,
    )
    return date_article(article)


def date_article(article: Article) -> Reading:
    """The expressions of an article, resolved, and its events. Without a publication date nothing deictic is placed."""
    parsed, language = ParsedArticle(article), article.language
    text = parsed.article.text
    found = find(text, language, parsed.paragraphs())
    # What tables of words say is never as sure as a language's own rules, and no share of right values is known for it;
    # nor is one where the language itself is in doubt.
    is_in_doubt = article.own_language is None and is_doubtful(article.text)
    marked = BASIC_IN_DOUBT if is_in_doubt else BASIC if is_basic(language) else ""
    tense = TenseReader(text, parsed.spans, language)
    expressions: dict[str, Expression] = {}
    for placed in _anchors_first(anchors.choose(found, article.id, tense, article.published, parsed.letters), article):
        start, end = placed.found.start, placed.found.end
        id = expression_id(article.id, start, end)
        said = (id, article.id, start, end, article.text[start:end])
        read = (placed.found.type, placed.meaning, marked + placed.found.rule, placed.anchor)
        expression = Expression(*said, *read)
        resolution = resolve_expression(expression, _anchored(expression, expressions, article), placed.outcome)
        expressions[id] = Expression(*said, *read, resolution=resolution)
    expressions = dict(sorted(expressions.items(), key=lambda each: each[1].start))
    events = _events(parsed, expressions)
    related = relate(parsed.article, tuple(expressions.values()), events)
    if related.expressions == tuple(expressions.values()) and not related.relations:
        return Reading(article, related.expressions, events)
    # What names an event can only be read when the events are known, and then dates events of its own.
    events = _events(parsed, {e.id: e for e in related.dating})
    return Reading(article, related.expressions, events, related.relations)


def _anchors_first(placed: Sequence[anchors.Placed], article: Article) -> list[anchors.Placed]:
    """Each after what it reads from, which may stand behind it in the text."""
    ids = {expression_id(article.id, each.found.start, each.found.end): each for each in placed}
    return [ids[id] for id in anchors.order({id: each.anchor.target for id, each in ids.items()})]


def read_elsewhere(reading: Reading, elsewhere: Elsewhere) -> Reading:
    """The reading, with what names an event that only other articles tell of read from there."""
    related = relate(as_read(reading.article), reading.expressions, reading.events, reading.relations, elsewhere)
    if related.expressions == reading.expressions and related.relations == reading.relations:
        return reading
    events = _events(ParsedArticle(reading.article), {e.id: e for e in related.dating})
    return Reading(reading.article, related.expressions, events, related.relations)


def _anchored(row: Expression | Event, expressions: dict[str, Expression], article: Article) -> Anchored | None:
    anchor = row.anchor
    if anchor.kind is AnchorKind.NONE:
        return None
    if anchor.kind is AnchorKind.PUBLICATION:
        return as_published(article)
    return as_anchor(expressions[anchor.target])


def _events(parsed: ParsedArticle, expressions: dict[str, Expression]) -> tuple[Event, ...]:
    events = told_again(parsed.article, find_events(parsed.article, as_dating(tuple(expressions.values())), parsed))
    told = {e.id: e for e in events if e.expression}
    return tuple(_dated_later(e, expressions, told) if e.anchor.kind is AnchorKind.EVENT else e for e in events)


def _dated_later(event: Event, expressions: dict[str, Expression], told: dict[str, Event]) -> Event:
    """The event with the date that its anchor, the same event told again, has."""
    again = told[event.anchor.target]
    dating = expressions[again.expression]
    anchored = Anchored(dating.resolution.interval, again.title, again.id, dating.confidence)
    return replace(event, resolution=resolve_event(event, None, anchored))
